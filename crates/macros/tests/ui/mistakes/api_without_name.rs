callsheet_macros::include_spec!("../../specs/api-without-name");

fn main() {}
