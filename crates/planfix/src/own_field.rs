//! Values of the fields that an account has added to tasks, contacts, projects and records of directories.
//!
//! On the wire each is a text, and how it is written hangs on what the field holds: a set of numbers is `[1,5]`, a set of texts
//! `["north","south"]`. Here a [`Field`] writes them, and the accessors of [`CustomValue`] read them:
//!
//! ```
//! # #[cfg(feature = "task")] {
//! use callsheet_planfix::own_field::field;
//! use callsheet_planfix::task::update_custom_data::Request;
//! use callsheet_planfix::types::CustomValueInput;
//!
//! let people: CustomValueInput = field(32).objects([1, 5]).into();
//! assert_eq!(people.value, "[1,5]");
//! let regions: CustomValueInput = field(33).texts(["north", "south"]).into();
//! assert_eq!(regions.value, r#"["north","south"]"#);
//! # }
//! ```

use callsheet_runtime::{DateTime, Id, Value, json};

use crate::types::CustomValue;
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
use crate::types::CustomValueInput;
#[cfg(feature = "handbook")]
use crate::types::RecordValue;

/// The field of that number.
pub fn field(id: impl Into<Id>) -> Field {
    Field(id.into())
}

/// A field of the account's own, which is to be given a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field(Id);

/// A value for a field of the account's own, as it is on the wire. It becomes what the request asks for by [`Into`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldValue {
    field: Id,
    text: String,
}

impl Field {
    /// A text, of one line or of several, or one of a list of texts.
    pub fn text(self, text: impl Into<String>) -> FieldValue {
        FieldValue { field: self.0, text: text.into() }
    }

    /// A whole number.
    pub fn int(self, number: i64) -> FieldValue {
        self.text(number.to_string())
    }

    /// A check box.
    pub fn checked(self, checked: bool) -> FieldValue {
        self.text(if checked { "1" } else { "0" })
    }

    /// A day, or a day with a time, in the time zone of the caller.
    pub fn date_time(self, time: DateTime) -> FieldValue {
        self.text(time.to_string())
    }

    /// One object: a task, a project, an employee, a contact, a record.
    pub fn object(self, id: impl Into<Id>) -> FieldValue {
        self.text(id.into().to_string())
    }

    /// A set of tasks, employees or records.
    pub fn objects(self, ids: impl IntoIterator<Item = impl Into<Id>>) -> FieldValue {
        let ids = ids.into_iter().map(|id| Value::Number(id.into().to_string().into()));
        self.text(Value::List(ids.collect()).to_string())
    }

    /// A set of texts.
    pub fn texts(self, texts: impl IntoIterator<Item = impl Into<String>>) -> FieldValue {
        let texts = texts.into_iter().map(|text| Value::Text(text.into()));
        self.text(Value::List(texts.collect()).to_string())
    }
}

#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
impl From<FieldValue> for CustomValueInput {
    fn from(value: FieldValue) -> Self {
        Self::new(value.field, value.text)
    }
}

#[cfg(feature = "handbook")]
impl From<FieldValue> for RecordValue {
    fn from(value: FieldValue) -> Self {
        Self::new(value.field).value(value.text)
    }
}

/// What an answer says of a field, read as what the field holds. `None` stands for no value, and for one of another kind.
impl CustomValue {
    /// The number of the field.
    pub fn field_id(&self) -> Option<Id> {
        self.field.as_ref()?.id
    }

    /// The value as the system keeps it.
    pub fn raw(&self) -> Option<&str> {
        self.value.as_ref()?.as_text()
    }

    /// A whole number.
    pub fn int(&self) -> Option<i64> {
        self.raw()?.trim().parse().ok()
    }

    /// A check box.
    pub fn checked(&self) -> Option<bool> {
        match self.raw()?.trim() {
            "1" | "true" => Some(true),
            "0" | "false" => Some(false),
            _ => None,
        }
    }

    /// A day, or a day with a time, in the time zone of the caller.
    pub fn date_time(&self) -> Option<DateTime> {
        self.raw()?.trim().parse().ok()
    }

    /// One object.
    pub fn object(&self) -> Option<Id> {
        self.raw()?.trim().parse().ok()
    }

    /// A set of objects.
    pub fn objects(&self) -> Option<Vec<Id>> {
        self.set()?.iter().map(|member| member.as_text()?.parse().ok()).collect()
    }

    /// A set of texts.
    pub fn texts(&self) -> Option<Vec<String>> {
        self.set()?.iter().map(|member| member.as_text().map(str::to_owned)).collect()
    }

    fn set(&self) -> Option<Vec<Value>> {
        match json::value(self.raw()?) {
            Ok(Value::List(members)) => Some(members),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(text: &str) -> CustomValue {
        CustomValue::new().value(text)
    }

    #[test]
    fn what_is_written_is_read() {
        let noon = DateTime::date(2025, 2, 28).and_then(|day| day.at(12, 5)).unwrap_or_default();
        let texts = ["a, b", "[\"\\", "Север", ""];
        assert_eq!(answered(&field(1).int(-5).text).int(), Some(-5));
        assert_eq!(answered(&field(1).date_time(noon).text).date_time(), Some(noon));
        assert_eq!(answered(&field(1).checked(true).text).checked(), Some(true));
        assert_eq!(answered(&field(1).checked(false).text).checked(), Some(false));
        assert_eq!(answered(&field(1).object(7).text).object(), Some(Id(7)));
        assert_eq!(answered(&field(1).objects([7, 5]).text).objects(), Some(vec![Id(7), Id(5)]));
        assert_eq!(answered(&field(1).objects(None::<Id>).text).objects(), Some(vec![]));
        assert_eq!(answered(&field(1).texts(texts).text).texts(), Some(texts.map(str::to_owned).to_vec()));
    }

    #[test]
    fn another_kind_of_value_is_none() {
        for text in ["", "x", "[1,", "{\"a\":1}", "[\"x\"]"] {
            let value = answered(text);
            let all = (value.int(), value.checked(), value.date_time(), value.object(), value.objects());
            assert_eq!(all, (None, None, None, None, None), "{text}");
        }
        assert_eq!(answered("5").texts(), None);
        assert_eq!(CustomValue::new().raw(), None);
    }
}
