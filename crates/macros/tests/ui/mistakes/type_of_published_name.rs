callsheet_macros::include_spec!("../../specs/type-of-published-name");

fn main() {}
