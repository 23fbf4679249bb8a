callsheet_macros::include_spec!("../../specs/extends-and-more");

fn main() {}
