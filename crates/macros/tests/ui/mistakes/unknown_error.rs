callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-error.toml");

fn main() {}
