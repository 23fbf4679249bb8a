//! What a crate outside of Callsheet does to call methods that no published spec describes: it writes their specs, includes
//! them, and calls them with the ordinary client.
//!
//! ```
//! use callsheet_stranger::planfix::task::escalate;
//! use callsheet_stranger::planfix::types::{Person, TaskImportance};
//!
//! let request = escalate::Request::new(101, "The customer waits.");
//! let request = request.importance(TaskImportance::High).owner(Person::new().id(2));
//! assert_eq!(request.task.reason, "The customer waits.");
//! ```

#![deny(missing_docs)]

/// A method that one Planfix account has, beside those of the reference.
pub mod planfix {
    callsheet::macros::include_spec!("specs/planfix", runtime = callsheet::runtime);
}

/// The methods of a module that was added to a Zabbix server: shifts, and who is on duty in them.
pub mod zabbix {
    callsheet::macros::include_spec!("specs/zabbix", runtime = callsheet::runtime);
}
