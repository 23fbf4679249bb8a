/// A field of which absent, empty and a value are three different things.
///
/// In an update, absent keeps what is stored and empty clears it; in an answer, absent was not asked for and empty is
/// not set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Maybe<T> {
    /// It is not there.
    #[default]
    Absent,
    /// It is there, and empty (or `null`).
    Empty,
    /// It is there.
    Value(T),
}

impl<T> Maybe<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Maybe::Value(value) => Some(value),
            Maybe::Absent | Maybe::Empty => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Maybe::Value(value) => Some(value),
            Maybe::Absent | Maybe::Empty => None,
        }
    }

    /// Whether it is not there at all.
    pub fn is_absent(&self) -> bool {
        matches!(self, Maybe::Absent)
    }
}

impl<T> std::convert::From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Maybe::Value(value)
    }
}

impl std::convert::From<&str> for Maybe<String> {
    fn from(text: &str) -> Self {
        Maybe::Value(text.to_owned())
    }
}
