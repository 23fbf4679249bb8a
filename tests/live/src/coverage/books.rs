//! What a run finds out, method by method.

use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::Version;
use serde::Serialize;

/// A field of a shape, by numbers.
pub type FieldOf = (u32, usize);

/// What is known of one method on one server.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Page {
    /// Calls.
    pub called: u64,
    /// Calls that were granted.
    pub accepted: u64,
    /// Granted calls whose response could be read.
    pub decoded: u64,
    /// Calls that the server refused for the reason that the story gives.
    pub refused_as_said: u64,
    /// Calls whose requests were sent as the story has them, since their type is that of another release.
    pub untyped: u64,
    /// Whether it answered anything that is not empty.
    pub answered: bool,
    /// Parameters that asked for `extend`, or for a list of fields, where objects were answered.
    pub extended: BTreeSet<String>,
    /// Members and values of requests and responses that no spec names.
    pub unknown: BTreeSet<String>,
    /// Fields of responses that were never seen and for which no story gives a reason.
    pub never_seen: BTreeSet<String>,
    /// What else is wrong.
    pub faults: BTreeSet<String>,
}

/// What is known of all methods on one server.
#[derive(Clone, Debug)]
pub struct Books {
    /// The server's release.
    pub version: Version,
    /// By method.
    pub pages: BTreeMap<String, Page>,
    /// Fields of responses that were seen.
    pub seen: BTreeSet<FieldOf>,
    /// Steps that are no call and went wrong.
    pub faults: Vec<String>,
}

impl Page {
    /// Whether nothing is wrong.
    pub fn is_well(&self) -> bool {
        self.unknown.is_empty() && self.never_seen.is_empty() && self.faults.is_empty()
    }
}

impl Books {
    /// Nothing yet.
    pub fn new(version: Version) -> Self {
        Self { version, pages: BTreeMap::new(), seen: BTreeSet::new(), faults: Vec::new() }
    }

    /// The page of a method.
    pub fn page(&mut self, method: &str) -> &mut Page {
        self.pages.entry(method.to_owned()).or_default()
    }

    /// Whether nothing is wrong with the wanted methods.
    pub fn is_well(&self, wanted: impl Fn(&str) -> bool) -> bool {
        let mut pages = self.pages.iter().filter(|(method, _)| wanted(method));
        self.faults.is_empty() && pages.all(|(_, page)| page.is_well())
    }
}
