//! Inputs made to hurt: deep, wide, long, nearly right or thoroughly wrong ones.

mod json;
mod xml;

use callsheet_runtime::tables::Wire;
use callsheet_validator::{Limits, Report, Validator};

/// A kind of input, of any size.
pub struct Case {
    /// What it is, in Markdown.
    pub title: &'static str,
    /// What it is written in.
    pub wire: Wire,
    /// What it is checked as.
    pub role: Role,
    /// How many pieces it has at full size.
    pub pieces: usize,
    /// Makes it of so many pieces.
    pub make: fn(usize) -> Vec<u8>,
    /// What is found first in it.
    pub expected: Expected,
}

/// What a document is checked as.
#[derive(Clone, Copy)]
pub enum Role {
    /// An answer to that method.
    Answer(&'static str),
    /// Requests.
    Requests,
}

/// The first diagnostics under each kind of limits that a case is run with.
pub struct Expected {
    /// Under default limits, if it is run with these.
    pub default: Option<First<'static>>,
    /// Under wide limits, if it is run with these.
    pub wide: Option<First<'static>>,
}

/// A document's first diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First<'a> {
    /// It has this code.
    Is(&'a str),
    /// There is none.
    None,
}

/// How much the validator is allowed to read and to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowance {
    /// [`Limits::default`].
    Default,
    /// More than any of the inputs needs.
    Wide,
}

impl Allowance {
    /// Both.
    pub const ALL: [Allowance; 2] = [Allowance::Default, Allowance::Wide];

    /// Its name in the table and between programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Wide => "wide",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|allowance| allowance.name() == name)
    }

    fn limits(self) -> Limits {
        let mut limits = Limits::default();
        if self == Self::Wide {
            limits.depth = usize::MAX;
            limits.size = usize::MAX;
            limits.attributes = usize::MAX;
            limits.members = usize::MAX;
            limits.token = usize::MAX;
            limits.diagnostics = 10_000_000;
        }
        limits
    }
}

/// All cases, those of XML first.
pub fn cases() -> Vec<Case> {
    let mut cases = xml::cases();
    cases.extend(json::cases());
    cases
}

impl Case {
    /// What the first diagnostic is to be; `None` if the case is not run under such limits.
    pub fn expected(&self, allowance: Allowance) -> Option<First<'static>> {
        match allowance {
            Allowance::Default => self.expected.default,
            Allowance::Wide => self.expected.wide,
        }
    }

    /// The validator for the case.
    pub fn validator(&self, allowance: Allowance) -> Validator<'static> {
        let tables = match self.wire {
            Wire::Json => &callsheet_zabbix::TABLES,
            Wire::Xml => &callsheet_planfix::TABLES,
        };
        Validator::new(tables).limits(allowance.limits())
    }

    /// Checks the input.
    pub fn check(&self, validator: &Validator<'_>, input: &[u8]) -> Vec<Report> {
        match self.role {
            Role::Answer(method) => vec![validator.response(method, input)],
            Role::Requests => validator.requests(input),
        }
    }
}

/// Run under default limits alone.
fn by_default(first: First<'static>) -> Expected {
    Expected { default: Some(first), wide: None }
}

/// Run under wide limits alone.
fn when_wide(first: First<'static>) -> Expected {
    Expected { default: None, wide: Some(first) }
}

/// Run under both kinds of limits.
fn both(default: First<'static>, wide: First<'static>) -> Expected {
    Expected { default: Some(default), wide: Some(wide) }
}

/// `before`, so many of what `piece` writes for a number, `after`.
fn around(before: &str, pieces: usize, piece: impl Fn(usize, &mut Vec<u8>), after: &str) -> Vec<u8> {
    let mut out = before.as_bytes().to_vec();
    for number in 0..pieces {
        piece(number, &mut out);
    }
    out.extend_from_slice(after.as_bytes());
    out
}

/// The name with one letter, another one by another number, made wrong, left out, or doubled.
fn near_miss(name: &str, number: usize) -> String {
    let at = number % name.len();
    let (before, rest) = name.split_at_checked(at).unwrap_or((name, ""));
    let behind = rest.get(1..).unwrap_or_default();
    match number / name.len() % 3 {
        0 => format!("{before}q{behind}"),
        1 if at > 0 => format!("{before}{behind}"),
        _ => format!("{before}{}{rest}", rest.get(..1).unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_miss_is_near_and_a_miss() {
        for number in 0..100 {
            let missed = near_miss("description", number);
            assert!(missed != "description" && missed.len().abs_diff("description".len()) <= 1, "{missed}");
        }
    }

    #[test]
    fn each_case_has_its_first_diagnostic_and_grows_with_its_pieces() {
        let mut wrong = Vec::new();
        for case in cases() {
            // Enough to go beyond the limits that count, too few to go beyond that of the size.
            let pieces = case.pieces.min(400);
            let input = (case.make)(pieces);
            assert!((case.make)(2 * pieces).len() > input.len(), "{}", case.title);
            for allowance in Allowance::ALL {
                let Some(expected) = case.expected(allowance) else { continue };
                let reports = case.check(&case.validator(allowance), &input);
                let first = reports.iter().flat_map(|report| &report.diagnostics).next();
                let first = first.map_or(First::None, |diagnostic| First::Is(diagnostic.code.as_str()));
                if expected != First::Is("too-big") && first != expected {
                    wrong.push((case.title, allowance, first));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
