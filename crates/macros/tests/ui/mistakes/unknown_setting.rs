callsheet_macros::include_spec!("../../specs/warehouse", runtme = callsheet_runtime);
callsheet_macros::include_spec!("../../specs/warehouse", crate = callsheet_runtime);

fn main() {}
