callsheet_macros::include_spec!("../../specs/mistakes/thing/broken-toml.toml");

fn main() {}
