callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-path-in-condition.toml");

fn main() {}
