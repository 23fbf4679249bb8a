callsheet_macros::include_spec!("/specs");

fn main() {}
