callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-enumeration.toml");

fn main() {}
