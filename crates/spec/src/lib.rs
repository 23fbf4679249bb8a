//! callsheet-spec
