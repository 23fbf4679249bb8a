use std::fmt;
use std::str::FromStr;

/// A release of an API's server, down to the patch level: `7.0.4`.
///
/// A part that is left out counts as zero, so `7.0` is the first release of the 7.0 line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The first number.
    pub major: u16,
    /// The second number.
    pub minor: u16,
    /// The third number, the patch level.
    pub patch: u16,
}

impl Version {
    /// The release `major.minor.patch`.
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        Self { major, minor, patch }
    }

    /// Whether both are of one release line, that is, differ in the patch level alone.
    pub const fn same_line(self, other: Self) -> bool {
        self.major == other.major && self.minor == other.minor
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)?;
        if self.patch > 0 {
            write!(f, ".{}", self.patch)?;
        }
        Ok(())
    }
}

/// The text is no version: one to three numbers joined by points are wanted, as in `7.0` or `7.0.4`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no version: one to three numbers joined by points are wanted, as in `7.0` or `7.0.4`")]
pub struct ParseVersionError(String);

impl FromStr for Version {
    type Err = ParseVersionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || ParseVersionError(text.to_owned());
        let mut parts = [0_u16; 3];
        for (index, part) in text.split('.').enumerate() {
            let slot = parts.get_mut(index).ok_or_else(error)?;
            if part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(error());
            }
            *slot = part.parse().map_err(|_| error())?;
        }
        let [major, minor, patch] = parts;
        Ok(Self { major, minor, patch })
    }
}

/// The releases in which something exists: from `since` on, up to but without `until`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    /// The first release that has it; `None` when every known one has.
    pub since: Option<Version>,
    /// The first release that has it no more; `None` when it is still there.
    pub until: Option<Version>,
}

impl Versions {
    /// Every release.
    pub const ALL: Self = Self { since: None, until: None };

    /// Whether the release `version` is among them.
    pub fn contains(self, version: Version) -> bool {
        self.since.is_none_or(|since| since <= version) && self.until.is_none_or(|until| version < until)
    }
}
