//! callsheet-client
