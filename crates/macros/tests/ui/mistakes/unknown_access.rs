callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-access.toml");

fn main() {}
