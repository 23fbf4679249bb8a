//! A module for each API, the runtime under another name.
#![deny(warnings)]

mod facade {
    pub use callsheet_runtime as runtime;
}

mod planfix {
    callsheet_macros::include_spec!("../../specs/extended", runtime = crate::facade::runtime,);
}

mod warehouse {
    callsheet_macros::include_spec!("../../specs/warehouse", runtime = crate::facade::runtime);
}

fn main() {
    assert_eq!((planfix::TABLES.api.name, warehouse::TABLES.api.name), ("planfix", "warehouse"));
}
