callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-flag.toml");

fn main() {}
