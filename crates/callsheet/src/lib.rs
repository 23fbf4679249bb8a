//! callsheet
