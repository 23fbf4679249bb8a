callsheet_macros::include_spec!("../../specs/warehouse", "../../specs/no-api");

fn main() {}
