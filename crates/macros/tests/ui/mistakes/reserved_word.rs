callsheet_macros::include_spec!("../../specs/mistakes/thing/reserved-word.toml");

fn main() {}
