//! A method's file alone, which says itself which API it belongs to.
#![deny(warnings, missing_docs)]

/// A private method of Planfix.
pub mod planfix {
    callsheet_macros::include_spec!("../../specs/alone/reminder/add.toml");
}

fn main() {
    let request = planfix::reminder::add::Request::new(101);
    assert_eq!(request.task, callsheet_runtime::Id(101));
    assert_eq!(planfix::TABLES.methods.len(), 1);
}
