const SPECS: &str = "specs";

callsheet_macros::include_spec!(SPECS);

fn main() {}
