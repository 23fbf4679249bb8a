callsheet_macros::include_spec!("../../specs/mistakes/thing/group-of-one.toml");

fn main() {}
