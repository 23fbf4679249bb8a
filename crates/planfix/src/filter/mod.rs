//! Filters of lists, typed so that a comparison which Planfix refuses does not compile.
//!
//! A filter on the wire is a type, an operator and a value, and its type decides which operators and values there are:
//! days are earlier or later, titles contain words, being late is true or not. The generated [`TaskFilter`] and its like can say all
//! combinations, wrong ones too. Here each thing that a filter looks at is a [`Subject`] with only those methods that fit it:
//!
//! ```
//! # #[cfg(feature = "task")] {
//! use callsheet_planfix::filter::{Days, task};
//! use callsheet_planfix::task::get_list;
//!
//! let request = get_list::Request::new().filters([
//!     task::PLANNED_END.is(Days::next(7)),
//!     task::OVERDUE.holds(),
//!     task::WORKER.is(5),
//!     task::STATUS.is_one_of(2, [3]),
//!     task::field_number(31).is_more_than(100),
//! ]);
//! # }
//! ```
//!
//! ```compile_fail
//! use callsheet_planfix::filter::{Days, task};
//!
//! task::WORKER.is_more_than(5); // a person is no more than another
//! ```
//!
//! What several filters of a request have to do with each other is the method's affair: an object must pass all of them.
//!
//! [`TaskFilter`]: crate::types::TaskFilter

#[cfg(feature = "analitic")]
pub mod analitic;
#[cfg(feature = "contact")]
pub mod contact;
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
mod days;
#[cfg(any(feature = "contact", feature = "project", feature = "task", feature = "user"))]
pub mod kind;
#[cfg(feature = "project")]
pub mod project;
#[cfg(any(feature = "contact", feature = "project", feature = "task", feature = "user"))]
mod subject;
#[cfg(feature = "task")]
pub mod task;
#[cfg(all(test, feature = "contact", feature = "project", feature = "task", feature = "user"))]
mod tests;
#[cfg(feature = "task")]
mod times;
#[cfg(feature = "user")]
pub mod user;

#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
pub use days::Days;
#[cfg(any(feature = "contact", feature = "project", feature = "task", feature = "user"))]
pub use subject::{Dated, Filter, SeparatorInText, Subject};
#[cfg(feature = "task")]
pub use times::Times;

/// The subjects of one list: constants for what every object has, functions for the account's own fields.
///
/// The values of the generated enumeration are named once, under the kind of what they compare; what they mean is said
/// there.
#[cfg(any(feature = "contact", feature = "project", feature = "task", feature = "user"))]
macro_rules! subjects {
    (
        $filter:ident by $types:ident;
        every { $($kind:ident { $($constant:ident = $value:ident),+ $(,)? })+ }
        fields { $($function:ident = $field:ident: $field_kind:ident),* $(,)? }
    ) => {
        use callsheet_runtime::Id;

        use super::{Subject, kind};
        use crate::types::{$filter, $types};

        $($(
            #[doc = concat!("[", stringify!($types), "::", stringify!($value), "].")]
            pub const $constant: Subject<$filter, kind::$kind> = Subject::new($types::$value, None);
        )+)+

        $(
            #[doc = concat!("[", stringify!($types), "::", stringify!($field), "]: the field of that number.")]
            pub fn $function(field: impl Into<Id>) -> Subject<$filter, kind::$field_kind> {
                Subject::new($types::$field, Some(field.into()))
            }
        )*

        /// Some filters of each subject: one for each operator that it has.
        #[cfg(test)]
        pub(super) fn some_of_each() -> Vec<Vec<$filter>> {
            use super::tests::Sample;
            vec![$($($constant.sample(),)+)+ $($function(Id(31)).sample(),)*]
        }
    };
}
#[cfg(any(feature = "contact", feature = "project", feature = "task", feature = "user"))]
use subjects;
