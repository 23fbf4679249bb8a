//! callsheet-codegen
