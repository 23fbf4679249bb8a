callsheet_macros::include_spec!("../../specs/mistakes/thing/misspelt-type.toml");

fn main() {}
