callsheet_macros::include_spec!(5);

fn main() {}
