callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-operation.toml");

fn main() {}
