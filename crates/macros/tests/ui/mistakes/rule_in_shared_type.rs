callsheet_macros::include_spec!("../../specs/mistakes/thing/rule-in-shared-type.toml");

fn main() {}
