callsheet_macros::include_spec!("../../specs/type-includes-itself");

fn main() {}
