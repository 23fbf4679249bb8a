callsheet_macros::include_spec!("../../specs/mistakes/thing/dead-case.toml");

fn main() {}
