callsheet_macros::include_spec!("../../specs/mistakes/thing/operation-to-be-said.toml");

fn main() {}
