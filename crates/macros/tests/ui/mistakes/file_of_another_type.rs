callsheet_macros::include_spec!("../../specs/file-of-another-type");

fn main() {}
