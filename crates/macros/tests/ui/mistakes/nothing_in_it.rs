callsheet_macros::include_spec!("../../specs/nothing-in-it");

fn main() {}
