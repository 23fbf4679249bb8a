callsheet_macros::include_spec!("../../specs/mistakes/thing/range-of-words.toml");

fn main() {}
