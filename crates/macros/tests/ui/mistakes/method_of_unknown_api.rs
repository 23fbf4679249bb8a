callsheet_macros::include_spec!("../../specs/method-of-unknown-api");

fn main() {}
