callsheet_macros::include_spec!("../../specs/object-of-taken-name");

fn main() {}
