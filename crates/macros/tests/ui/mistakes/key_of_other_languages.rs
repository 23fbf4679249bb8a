callsheet_macros::include_spec!("../../specs/mistakes/thing/key-of-other-languages.toml");

fn main() {}
