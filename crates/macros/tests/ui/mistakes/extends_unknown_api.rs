callsheet_macros::include_spec!("../../specs/extends-unknown-api");

fn main() {}
