callsheet_macros::include_spec!("../../specs/mistakes/thing/wrong-default.toml");

fn main() {}
