callsheet_macros::include_spec!("../../specs/warehouse" runtime = callsheet_runtime);

fn main() {}
