callsheet_macros::include_spec!("../../specs/mistakes/thing/file-of-another-method.toml");

fn main() {}
