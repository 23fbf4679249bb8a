callsheet_macros::include_spec!("../../specs/mistakes/thing/key-twice.toml");

fn main() {}
