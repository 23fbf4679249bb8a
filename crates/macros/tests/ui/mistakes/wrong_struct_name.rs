callsheet_macros::include_spec!("../../specs/mistakes/thing/wrong-struct-name.toml");

fn main() {}
