//! A path may start at the source file's folder; unused items of a private module are no warning.
#![deny(warnings)]

mod warehouse {
    callsheet_macros::include_spec!("../../specs/warehouse/");
}

fn main() {
    let request = warehouse::order::create::Request::new("Ada");
    assert_eq!(request.name, "Ada");
}
