//! One change of a request.

use std::fmt::Write as _;

use serde_json::Value;

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A member of an object.
    Name(String),
    /// A member of a list, counted from 0.
    Number(usize),
}

/// What is done with the value at the end of the way.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Another one stands there, or one where none was.
    Set(Value),
    /// It goes.
    Drop,
    /// A text of so many characters stands there: its own over and over, where it has any.
    Stretch(usize),
}

/// A change, where it happens, and what sort it is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The sort: changes of one sort break the same rule, or are made the same way.
    pub sort: &'static str,
    /// The way.
    pub way: Vec<Key>,
    /// The change.
    pub change: Change,
}

impl Edit {
    /// A change.
    pub fn new(sort: &'static str, way: &[Key], change: Change) -> Self {
        Self { sort, way: way.to_vec(), change }
    }

    /// Another value at the end of the way.
    pub fn set(sort: &'static str, way: &[Key], value: impl Into<Value>) -> Self {
        Self::new(sort, way, Change::Set(value.into()))
    }

    /// The request with the change; `None` where the way leads nowhere, or nothing changes.
    pub fn applied(&self, request: &Value) -> Option<Value> {
        if let Change::Stretch(length) = self.change {
            return Self::set(self.sort, &self.way, stretched(self.found(request), length)).applied(request);
        }
        let mut changed = request.clone();
        let Some((last, way)) = self.way.split_last() else {
            let Change::Set(value) = &self.change else { return None };
            return (value != request).then(|| value.clone());
        };
        let mut place = &mut changed;
        for key in way {
            place = match key {
                Key::Name(name) => place.get_mut(name)?,
                Key::Number(number) => place.get_mut(number)?,
            };
        }
        match (place, last, &self.change) {
            (Value::Object(members), Key::Name(name), Change::Set(value)) => {
                members.insert(name.clone(), value.clone());
            }
            (Value::Object(members), Key::Name(name), Change::Drop) => {
                members.remove(name)?;
            }
            (Value::Array(members), Key::Number(number), Change::Set(value)) => match members.get_mut(*number) {
                Some(member) => *member = value.clone(),
                None => members.push(value.clone()),
            },
            (Value::Array(members), Key::Number(number), Change::Drop) if *number < members.len() => {
                members.remove(*number);
            }
            _ => return None,
        }
        (changed != *request).then_some(changed)
    }

    fn found<'v>(&self, request: &'v Value) -> Option<&'v Value> {
        self.way.iter().try_fold(request, |place, key| match key {
            Key::Name(name) => place.get(name),
            Key::Number(number) => place.get(number),
        })
    }

    /// The way in words, lists counted from 1; `/` for the root.
    pub fn place(&self) -> String {
        let mut place = String::new();
        for key in &self.way {
            let _ = match key {
                Key::Name(name) => write!(place, "/{name}"),
                Key::Number(number) => write!(place, "/{}", number + 1),
            };
        }
        if place.is_empty() { "/".to_owned() } else { place }
    }
}

fn stretched(found: Option<&Value>, length: usize) -> String {
    let pattern = found.and_then(Value::as_str).filter(|text| !text.is_empty()).unwrap_or("a");
    pattern.chars().cycle().take(length).collect()
}

/// The way with one more step.
pub fn below(way: &[Key], name: &str) -> Vec<Key> {
    way.iter().cloned().chain([Key::Name(name.to_owned())]).collect()
}

/// The way to a member of a list.
pub fn member(way: &[Key], number: usize) -> Vec<Key> {
    way.iter().cloned().chain([Key::Number(number)]).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_change_is_made_where_it_belongs() {
        let request = json!({"a": [{"b": 1}, {"b": 2}]});
        let way = below(&member(&below(&[], "a"), 1), "b");
        let applied = |edit: Edit| edit.applied(&request);
        assert_eq!(applied(Edit::set("", &way, 3)), Some(json!({"a": [{"b": 1}, {"b": 3}]})));
        assert_eq!(applied(Edit::set("", &way, 2)), None);
        assert_eq!(applied(Edit::new("", &way, Change::Drop)), Some(json!({"a": [{"b": 1}, {}]})));
        assert_eq!(
            applied(Edit::set("", &member(&below(&[], "a"), 2), 5)),
            Some(json!({"a": [{"b": 1}, {"b": 2}, 5]}))
        );
        assert_eq!(applied(Edit::set("", &below(&[], "c"), true)), Some(json!({"a": [{"b": 1}, {"b": 2}], "c": true})));
        assert_eq!(applied(Edit::set("", &[], json!([]))), Some(json!([])));
        assert_eq!(applied(Edit::new("", &below(&way, "x"), Change::Drop)), None);
        assert_eq!(
            applied(Edit::new("", &below(&[], "c"), Change::Stretch(2))).map(|made| made["c"] == "aa"),
            Some(true)
        );
        assert_eq!(Edit::new("", &way, Change::Drop).place(), "/a/2/b");
    }
}
