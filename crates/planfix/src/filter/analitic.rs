//! Conditions on the fields of a data tag, for `analitic.getDataByCondition`.
//!
//! ```
//! use callsheet_planfix::analitic::get_data_by_condition::Request;
//! use callsheet_planfix::filter::analitic;
//! use callsheet_runtime::DateTime;
//!
//! let february = DateTime::date(2025, 2, 1).zip(DateTime::date(2025, 2, 28)).unwrap();
//! let filters = [analitic::date(11).between(february.0, february.1), analitic::person(13).is(2)];
//! let request = Request::new(1).filters(filters);
//! ```

use callsheet_runtime::{DateTime, Id};

use crate::types::AnaliticFilter;

/// A field of the data tag that holds a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date(Id);

/// A field of the data tag that holds an employee, several, or one of employees, contacts and groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person(Id);

/// The field of that number, which holds a day.
pub fn date(field: impl Into<Id>) -> Date {
    Date(field.into())
}

/// The field of that number, which holds people.
pub fn person(field: impl Into<Id>) -> Person {
    Person(field.into())
}

impl Date {
    /// It is that day or a later one.
    pub fn since(self, first: DateTime) -> AnaliticFilter {
        AnaliticFilter::new(self.0).from_date(first)
    }

    /// It is that day or an earlier one.
    pub fn until(self, last: DateTime) -> AnaliticFilter {
        AnaliticFilter::new(self.0).to_date(last)
    }

    /// It is one of these days.
    pub fn between(self, first: DateTime, last: DateTime) -> AnaliticFilter {
        self.since(first).to_date(last)
    }
}

impl Person {
    /// It is the employee of that number.
    pub fn is(self, user: impl Into<Id>) -> AnaliticFilter {
        AnaliticFilter::new(self.0).userid(user)
    }
}
