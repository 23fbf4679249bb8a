callsheet_macros::include_spec!("../../specs/mistakes/thing/row-without-type.toml");

fn main() {}
