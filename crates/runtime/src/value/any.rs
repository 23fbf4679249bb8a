use std::collections::BTreeMap;

/// A value that no spec describes, kept as it was read.
///
/// Numbers keep their text, so that nothing is rounded; an XML element keeps its markup.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// JSON `null`.
    #[default]
    Null,
    /// JSON `true` or `false`.
    Bool(bool),
    /// A JSON number, as it was written.
    Number(Box<str>),
    /// Text.
    Text(String),
    /// A JSON array.
    List(Vec<Value>),
    /// A JSON object. Of equal keys the last counts.
    Map(BTreeMap<String, Value>),
    /// What stands within an XML element, where that is more than text: its markup.
    Markup(Box<str>),
}

impl Value {
    /// The text, of a text or a number.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            Value::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, of a number or of a text that is one.
    pub fn as_int(&self) -> Option<i64> {
        self.as_text()?.parse().ok()
    }
}

impl std::convert::From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl std::convert::From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl std::convert::From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Number(number.to_string().into())
    }
}

impl std::convert::From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

/// The members of an object that its spec does not name, in the order in which they were read.
///
/// They are kept so that reading a document of a newer server loses nothing, and written again behind the known ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unknown(Option<Box<Members>>);

/// Boxed, because almost every record has none: one word each.
type Members = Vec<(Box<str>, Value)>;

impl Unknown {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The members: name and value. The name of an XML attribute begins with `@`.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(name, value)| (&**name, value))
    }

    /// Keeps one more.
    pub fn push(&mut self, name: &str, value: Value) {
        self.0.get_or_insert_default().push((name.into(), value));
    }
}
