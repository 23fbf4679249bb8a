callsheet_macros::include_spec!("../../specs/api-alone");

fn main() {}
