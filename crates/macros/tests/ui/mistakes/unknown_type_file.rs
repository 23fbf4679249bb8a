callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-type-file.toml");

fn main() {}
