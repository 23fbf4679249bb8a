//! callsheet-sandbox
