callsheet_macros::include_spec!("../../specs/mistakes/thing/number-for-text.toml");

fn main() {}
