callsheet_macros::include_spec!("../../specs/mistakes/thing/reversed-range.toml");

fn main() {}
