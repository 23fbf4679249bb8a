callsheet_macros::include_spec!("../../specs/several-apis");

fn main() {}
