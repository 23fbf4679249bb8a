//! What `drift` prints.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::drift::{Class, Difference, Found};
use super::known::FILE;

/// The differences, sorted into known ones and others.
#[derive(Serialize)]
pub struct Report<'f> {
    /// Methods with both facts and a spec.
    compared: usize,
    differences: Vec<Judged<'f>>,
    /// Entries of the list of known differences that apply to nothing.
    stale: Vec<String>,
    /// Kinds of the server that this program does not know.
    unknown_kinds: Vec<&'f str>,
    /// Checks within a value, which are not compared.
    not_compared: Vec<&'f str>,
}

#[derive(Serialize)]
struct Judged<'f> {
    #[serde(flatten)]
    difference: &'f Difference,
    /// Why it is meant to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'f str>,
}

impl<'f> Report<'f> {
    /// Judges what was found.
    pub fn new(found: &'f Found, stale: Vec<String>, reason: impl Fn(&'f Difference) -> Option<&'f str>) -> Self {
        let judged = found.differences.iter().map(|difference| Judged { difference, reason: reason(difference) });
        Self {
            compared: found.compared,
            differences: judged.collect(),
            stale,
            unknown_kinds: found.unknown_kinds.iter().map(String::as_str).collect(),
            not_compared: found.unplaced.iter().map(String::as_str).collect(),
        }
    }

    /// Whether nothing differs that is not known, and everything known still does.
    pub fn is_well(&self) -> bool {
        self.stale.is_empty() && self.unknown_kinds.is_empty() && self.new_ones().next().is_none()
    }

    fn new_ones(&self) -> impl Iterator<Item = &Judged<'f>> {
        self.differences.iter().filter(|judged| judged.reason.is_none())
    }

    /// One JSON object.
    pub fn json(&self) -> String {
        // All keys are texts, so that this cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// A line for each difference, with `all` for known ones too; then the counts.
    pub fn text(&self, all: bool) -> String {
        let mut out = String::new();
        // Writing to a `String` cannot fail.
        for Judged { difference, reason } in &self.differences {
            match reason {
                None => _ = writeln!(out, "{difference}"),
                Some(reason) if all => _ = writeln!(out, "{difference}: known: {reason}"),
                Some(_) => {}
            }
        }
        for entry in &self.stale {
            let _ = writeln!(out, "{FILE}: an entry applies to nothing: {entry}");
        }
        for kind in &self.unknown_kinds {
            let _ = writeln!(out, "the server's kind `{kind}` is not known: xtask/src/facts/kinds.rs lists them");
        }
        for place in &self.not_compared {
            let _ = writeln!(out, "not compared, a check within a value: {place}");
        }
        let mut counts: BTreeMap<Class, (usize, usize)> = BTreeMap::new();
        for Judged { difference, reason } in &self.differences {
            let (new, known) = counts.entry(difference.class).or_default();
            *(if reason.is_some() { known } else { new }) += 1;
        }
        for (class, (new, known)) in &counts {
            let _ = writeln!(out, "{class:>10}: {new} new, {known} known");
        }
        let _ = writeln!(out, "{} methods compared, {} new differences", self.compared, self.new_ones().count());
        out
    }
}
