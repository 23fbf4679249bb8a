callsheet_macros::include_spec!("../specs/nowhere");

fn main() {}
