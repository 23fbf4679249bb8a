callsheet_macros::include_spec!("../../specs/broken-fixtures");

fn main() {}
