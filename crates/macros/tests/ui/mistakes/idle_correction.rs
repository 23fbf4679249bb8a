callsheet_macros::include_spec!("../../specs/mistakes/thing/idle-correction.toml");

fn main() {}
