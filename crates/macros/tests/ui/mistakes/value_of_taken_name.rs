callsheet_macros::include_spec!("../../specs/value-of-taken-name");

fn main() {}
