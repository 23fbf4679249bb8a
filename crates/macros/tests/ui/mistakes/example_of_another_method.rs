callsheet_macros::include_spec!("../../specs/mistakes/thing/example-of-another-method.toml");

fn main() {}
