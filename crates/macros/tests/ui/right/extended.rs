//! Private methods get the published API's envelope, levels and errors, and of its types those that they use.
#![deny(warnings, missing_docs)]

/// Private methods of Planfix.
pub mod planfix {
    callsheet_macros::include_spec!("../../specs/extended");
}

use callsheet_runtime::tables::{Remedy, Wire};
use planfix::types::{Person, TaskImportance};

fn main() {
    let api = planfix::TABLES.api;
    assert_eq!((api.name, api.wire, api.access), ("planfix", Wire::Xml, &["user", "admin"][..]));
    assert_eq!(planfix::ErrorCode::of("0005").entry().map(|error| error.remedy), Some(Remedy::Login));
    let request = planfix::reminder::add::Request::new(101);
    let request = request.importance(TaskImportance::High).who(Person::new().id(2)).note(planfix::types::Note::new());
    assert_eq!(request.importance, Some(TaskImportance::High));
    let mut owners: Vec<_> = planfix::TABLES.shapes.iter().map(|shape| shape.owner).collect();
    owners.dedup();
    assert_eq!(owners, ["envelope", "reminder.add", "types/note", "types/person"]);
}
