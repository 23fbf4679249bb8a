callsheet_macros::include_spec!("../../specs/enumeration-of-published-name");

fn main() {}
