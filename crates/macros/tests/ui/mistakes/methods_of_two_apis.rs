callsheet_macros::include_spec!("../../specs/methods-of-two-apis");

fn main() {}
