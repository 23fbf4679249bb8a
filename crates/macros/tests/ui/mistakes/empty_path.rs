callsheet_macros::include_spec!("");

fn main() {}
