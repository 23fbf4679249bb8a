//! callsheet-validator
