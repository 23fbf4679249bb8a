//! callsheet-planfix
