callsheet_macros::include_spec!("../../specs/mistakes/thing/another-api.toml");

fn main() {}
