use std::fmt;
use std::str::FromStr;

/// The number of an object on the server.
///
/// Zero is a value of its own in many APIs: "none".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub u64);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::convert::From<u64> for Id {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

/// The text is no id: decimal digits are wanted, up to 18446744073709551615.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no id: decimal digits are wanted, up to 18446744073709551615")]
pub struct ParseIdError;

impl FromStr for Id {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ParseIdError);
        }
        text.parse().map(Self).map_err(|_| ParseIdError)
    }
}
