use std::fmt;
use std::marker::PhantomData;

use callsheet_runtime::{Id, Value};

use super::kind::{Checkbox, Choice, Choices, Mark, Number, Object, Objects, Presence, Time, Words};
use crate::types::FilterOperator;

/// The filter of one list, as it is on the wire.
pub trait Filter: Sized {
    /// What such a filter can look at.
    type Type;

    /// The filter that compares so.
    #[doc(hidden)]
    fn comparing(type_: Self::Type, operator: FilterOperator, value: Value, field: Option<Id>) -> Self;
}

/// A filter of objects that have days.
pub trait Dated: Filter {
    /// The days or times that it compares with.
    type Time;

    /// What they are on the wire.
    #[doc(hidden)]
    fn written(time: Self::Time) -> Value;
}

/// Something of a listed object that a filter looks at.
///
/// `F` is the filter that comes of it, `K` the [kind](super::kind) of what is compared, which decides what can be asked.
pub struct Subject<F: Filter, K> {
    type_: F::Type,
    field: Option<Id>,
    kind: PhantomData<fn() -> K>,
}

impl<F: Filter, K> Subject<F, K> {
    /// What every object has, or a field of the account's own.
    pub(super) const fn new(type_: F::Type, field: Option<Id>) -> Self {
        Self { type_, field, kind: PhantomData }
    }

    fn compared(self, operator: FilterOperator, value: Value) -> F {
        F::comparing(self.type_, operator, value, self.field)
    }
}

impl<F: Dated> Subject<F, Time> {
    /// It lies in these days, or is that minute.
    pub fn is(self, time: impl Into<F::Time>) -> F {
        self.compared(FilterOperator::Equal, F::written(time.into()))
    }

    /// It lies elsewhere.
    pub fn is_not(self, time: impl Into<F::Time>) -> F {
        self.compared(FilterOperator::NotEqual, F::written(time.into()))
    }

    /// It lies later.
    pub fn is_after(self, time: impl Into<F::Time>) -> F {
        self.compared(FilterOperator::Greater, F::written(time.into()))
    }

    /// It lies earlier.
    pub fn is_before(self, time: impl Into<F::Time>) -> F {
        self.compared(FilterOperator::Less, F::written(time.into()))
    }
}

impl<F: Filter> Subject<F, Object> {
    /// It is the object of that number.
    pub fn is(self, id: impl Into<Id>) -> F {
        self.compared(FilterOperator::Equal, number(id.into()))
    }

    /// It is another one, or none.
    pub fn is_not(self, id: impl Into<Id>) -> F {
        self.compared(FilterOperator::NotEqual, number(id.into()))
    }
}

impl<F: Filter> Subject<F, Objects> {
    /// It is the object of that number.
    pub fn is(self, id: impl Into<Id>) -> F {
        self.is_one_of(id, None::<Id>)
    }

    /// It is another one, or none.
    pub fn is_not(self, id: impl Into<Id>) -> F {
        self.is_none_of(id, None::<Id>)
    }

    /// It is one of these objects.
    pub fn is_one_of(self, first: impl Into<Id>, others: impl IntoIterator<Item = impl Into<Id>>) -> F {
        self.compared(FilterOperator::Equal, numbers(first.into(), others))
    }

    /// It is none of these objects.
    pub fn is_none_of(self, first: impl Into<Id>, others: impl IntoIterator<Item = impl Into<Id>>) -> F {
        self.compared(FilterOperator::NotEqual, numbers(first.into(), others))
    }
}

impl<F: Filter> Subject<F, Presence> {
    /// It is the object, or field, of that number.
    pub fn is(self, id: impl Into<Id>) -> F {
        self.compared(FilterOperator::Equal, number(id.into()))
    }
}

impl<F: Filter> Subject<F, Mark> {
    /// It is so.
    pub fn holds(self) -> F {
        self.compared(FilterOperator::Equal, Value::from(1))
    }
}

impl<F: Filter> Subject<F, Words> {
    /// The text contains these words.
    pub fn contains(self, words: impl Into<String>) -> F {
        self.compared(FilterOperator::Equal, Value::Text(words.into()))
    }

    /// It does not contain them.
    pub fn lacks(self, words: impl Into<String>) -> F {
        self.compared(FilterOperator::NotEqual, Value::Text(words.into()))
    }
}

impl<F: Filter> Subject<F, Number> {
    /// It is that number.
    pub fn is(self, number: i32) -> F {
        self.compared(FilterOperator::Equal, Value::from(i64::from(number)))
    }

    /// It is another number.
    pub fn is_not(self, number: i32) -> F {
        self.compared(FilterOperator::NotEqual, Value::from(i64::from(number)))
    }

    /// It is a greater number.
    pub fn is_more_than(self, number: i32) -> F {
        self.compared(FilterOperator::Greater, Value::from(i64::from(number)))
    }

    /// It is a smaller number.
    pub fn is_less_than(self, number: i32) -> F {
        self.compared(FilterOperator::Less, Value::from(i64::from(number)))
    }
}

impl<F: Filter> Subject<F, Checkbox> {
    /// It is checked, or is not.
    pub fn is(self, checked: bool) -> F {
        self.compared(FilterOperator::Equal, Value::from(i64::from(checked)))
    }

    /// It is not so.
    pub fn is_not(self, checked: bool) -> F {
        self.compared(FilterOperator::NotEqual, Value::from(i64::from(checked)))
    }
}

impl<F: Filter> Subject<F, Choice> {
    /// That text is chosen.
    pub fn is(self, text: impl Into<String>) -> F {
        self.compared(FilterOperator::Equal, Value::Text(text.into()))
    }

    /// Another text is chosen, or none.
    pub fn is_not(self, text: impl Into<String>) -> F {
        self.compared(FilterOperator::NotEqual, Value::Text(text.into()))
    }
}

impl<F: Filter> Subject<F, Choices> {
    /// These texts are chosen.
    ///
    /// # Errors
    /// A text holds a semicolon, which parts them from each other.
    pub fn is<'a>(self, first: &'a str, others: impl IntoIterator<Item = &'a str>) -> Result<F, SeparatorInText> {
        Ok(self.compared(FilterOperator::Equal, texts(first, others)?))
    }

    /// Others are chosen, or none.
    ///
    /// # Errors
    /// A text holds a semicolon, which parts them from each other.
    pub fn is_not<'a>(self, first: &'a str, others: impl IntoIterator<Item = &'a str>) -> Result<F, SeparatorInText> {
        Ok(self.compared(FilterOperator::NotEqual, texts(first, others)?))
    }
}

/// One of several texts to compare with holds a semicolon: Planfix would take it for two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a text to compare with holds a semicolon, which would part it in two")]
pub struct SeparatorInText;

fn number(id: Id) -> Value {
    Value::Number(id.to_string().into())
}

fn numbers(first: Id, others: impl IntoIterator<Item = impl Into<Id>>) -> Value {
    let mut joined = first.to_string();
    for other in others {
        joined.push(';');
        joined.push_str(&other.into().to_string());
    }
    Value::Text(joined)
}

fn texts<'a>(first: &'a str, others: impl IntoIterator<Item = &'a str>) -> Result<Value, SeparatorInText> {
    let texts: Vec<&str> = std::iter::once(first).chain(others).collect();
    if texts.iter().any(|text| text.contains(';')) {
        return Err(SeparatorInText);
    }
    Ok(Value::Text(texts.join(";")))
}

impl<F: Filter<Type: Clone>, K> Clone for Subject<F, K> {
    fn clone(&self) -> Self {
        Self { type_: self.type_.clone(), field: self.field, kind: PhantomData }
    }
}

impl<F: Filter<Type: fmt::Debug>, K> fmt::Debug for Subject<F, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subject").field("type_", &self.type_).field("field", &self.field).finish()
    }
}
