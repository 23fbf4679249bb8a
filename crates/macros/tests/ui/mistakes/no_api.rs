callsheet_macros::include_spec!("../../specs/no-api");

fn main() {}
