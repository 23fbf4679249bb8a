//! callsheet-macros
