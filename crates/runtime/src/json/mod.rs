//! JSON, driven by the tables.
