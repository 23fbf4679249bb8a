callsheet_macros::include_spec!("../../specs/mistakes/thing/no-method.toml");

fn main() {}
