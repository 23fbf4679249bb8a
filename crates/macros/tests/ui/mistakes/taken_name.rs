callsheet_macros::include_spec!("../../specs/mistakes/thing/taken-name.toml");

fn main() {}
