callsheet_macros::include_spec!("../../specs/mistakes/thing/dead-condition.toml");

fn main() {}
