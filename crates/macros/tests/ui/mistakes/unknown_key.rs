callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-key.toml");

fn main() {}
