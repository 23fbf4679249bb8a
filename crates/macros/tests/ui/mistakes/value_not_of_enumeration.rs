callsheet_macros::include_spec!("../../specs/mistakes/thing/value-not-of-enumeration.toml");

fn main() {}
