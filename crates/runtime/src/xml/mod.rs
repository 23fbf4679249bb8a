//! XML, driven by the tables.
