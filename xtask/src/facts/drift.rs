//! Where recorded rules and specs differ, method by method and field by field.

use std::collections::BTreeSet;
use std::fmt;

use callsheet_runtime::tables::{Method, Tables, Version};
use serde::{Deserialize, Serialize};

use super::allowed::Allowed;
use super::kinds;
use super::recorded::{Facts, Recorded};
use super::said::{Said, When};
use super::specified::Specified;
use super::stated::stated;

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// One has the method, the other has not.
    Method,
    /// The least access level.
    Access,
    /// One has the field, the other has not.
    Field,
    /// What the value is.
    Kind,
    /// The greatest length.
    Length,
    /// Allowed values, and names of columns.
    In,
    /// Columns to sort by.
    Sort,
    /// Whether it must be there.
    Required,
    /// Whether it may be empty.
    Empty,
    /// Whether it may be `null`.
    Null,
    /// Whether one value stands for a list of one.
    Single,
    /// What members of a list do not share.
    Unique,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&format!("{self:?}").to_lowercase())
    }
}

/// One difference.
#[derive(Clone, Debug, Serialize)]
pub struct Difference {
    /// The method.
    pub method: String,
    /// The field's path within the request; empty for the request itself.
    pub path: String,
    /// What differs.
    pub class: Class,
    /// What is recorded.
    pub facts: String,
    /// What the spec says.
    pub spec: String,
    /// Where the spec says it, `file:line`; empty where there is no spec.
    pub place: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, path, class, facts, spec, place } = self;
        let gap = if path.is_empty() { "" } else { " " };
        write!(f, "{method}{gap}{path}: {class}: facts say {facts}, spec says {spec}")?;
        if place.is_empty() { Ok(()) } else { write!(f, " ({place})") }
    }
}

/// What the comparison found.
#[derive(Default)]
pub struct Found {
    /// All differences, by method.
    pub differences: Vec<Difference>,
    /// How many methods have both facts and a spec.
    pub compared: usize,
    /// Steps within values, which are not compared: method and place.
    pub unplaced: BTreeSet<String>,
    /// Kinds of the server that are not known here.
    pub unknown_kinds: BTreeSet<String>,
}

/// Compares the specs with what is recorded of one release. Only methods whose name starts with `prefix` count.
pub fn compare(facts: &Facts, tables: &Tables<'_>, target: Version, prefix: &str) -> Found {
    let mut found = Found::default();
    let is_meant = |name: &str| name.to_lowercase().starts_with(&prefix.to_lowercase());
    for recorded in facts.methods.iter().filter(|recorded| is_meant(&recorded.method)) {
        let method = tables.method(&recorded.method).filter(|method| method.versions.contains(target));
        match method {
            Some(method) => found.compare_method(recorded, method, &Specified { tables, target }),
            None => found.add_method(&recorded.method, "the method", "no such method", ""),
        }
    }
    for method in tables.methods.iter().filter(|method| is_meant(method.name) && method.versions.contains(target)) {
        if facts.method(method.name).is_none() {
            found.add_method(method.name, "nothing", "the method", &format!("{}:1", method.file));
        }
    }
    found
}

/// What two sides say of one place.
struct Pair<'p> {
    method: &'p str,
    path: String,
    facts: &'p Said,
    spec: &'p Said,
}

impl Found {
    fn add_method(&mut self, method: &str, facts: &str, spec: &str, place: &str) {
        self.differences.push(Difference {
            method: method.to_owned(),
            path: String::new(),
            class: Class::Method,
            facts: facts.to_owned(),
            spec: spec.to_owned(),
            place: place.to_owned(),
        });
    }

    fn add(&mut self, pair: &Pair<'_>, class: Class, facts: impl Into<String>, spec: impl Into<String>) {
        self.differences.push(Difference {
            method: pair.method.to_owned(),
            path: pair.path.clone(),
            class,
            facts: facts.into(),
            spec: spec.into(),
            place: pair.spec.place.clone(),
        });
    }

    fn compare_method(&mut self, recorded: &Recorded, method: &Method<'_>, specified: &Specified<'_>) {
        self.compared += 1;
        let stated = stated(recorded);
        self.unplaced.extend(stated.unplaced.iter().map(|path| format!("{} {path}", recorded.method)));
        let spec = specified.request(method);
        let nothing = Said::default();
        let facts = stated.request.as_ref().unwrap_or(&nothing);
        let pair = Pair { method: method.name, path: String::new(), facts, spec: &spec };
        if recorded.access_level() != method.access {
            let name = |level: Option<&str>| level.unwrap_or("no credentials").to_owned();
            self.add(&pair, Class::Access, name(recorded.access_level()), name(method.access));
        }
        if stated.request.is_some() {
            self.compare_values(&pair);
        }
        self.compare_sorting(recorded, &pair);
    }

    /// Columns that a `get` without rules sorts by; where there are rules, they say the same.
    fn compare_sorting(&mut self, recorded: &Recorded, root: &Pair<'_>) {
        let member = |said: &Said| said.members.as_ref()?.get("sortfield").cloned();
        let Some(spec) = member(root.spec) else { return };
        let is_checked = member(root.facts).is_some_and(|facts| facts.values.is_some_and(|values| !values.open));
        if recorded.sort_columns.is_empty() || is_checked {
            return;
        }
        let columns = Allowed::words(recorded.sort_columns.iter().map(String::as_str));
        // Servers that check it by hand take an empty text for no sorting.
        let with_empty = columns.clone().with_word("");
        if spec.values.as_ref().is_none_or(|said| *said != columns && *said != with_empty) {
            let said = spec.values.as_ref().map(ToString::to_string).unwrap_or_default();
            let pair = Pair { path: "sortfield".to_owned(), facts: root.facts, spec: &spec, ..*root };
            self.add(&pair, Class::Sort, columns.to_string(), said);
        }
    }

    fn compare_values(&mut self, pair: &Pair<'_>) {
        let Pair { facts, spec, .. } = *pair;
        if spec.is_advice {
            return;
        }
        self.compare_kinds(pair);
        if let (Some(recorded), Some(said)) = (&facts.values, &spec.values)
            && recorded != said
        {
            let class = if pair.path == "sortfield" { Class::Sort } else { Class::In };
            self.add(pair, class, recorded.to_string(), said.to_string());
        }
        let is_unknown = facts.kinds.is_empty() || facts.kinds.contains(kinds::OPTION);
        if is_unknown || spec.kinds.is_empty() {
            return self.compare_members(pair);
        }
        if !facts.all_lengths.is_empty() && !spec.all_lengths.is_empty() {
            let covers = facts.lengths.is_subset(&spec.all_lengths) && spec.lengths.is_subset(&facts.all_lengths);
            if !covers {
                self.add(pair, Class::Length, lengths(&facts.all_lengths), lengths(&spec.all_lengths));
            }
        }
        if facts.required != spec.required && !pair.path.is_empty() {
            self.add(pair, Class::Required, facts.required.word(), spec.required.word());
        }
        if let (Some(recorded), Some(said)) = (facts.not_empty, spec.not_empty)
            && recorded != said
        {
            let word = |not_empty: When| format!("refused {}", not_empty.word());
            self.add(pair, Class::Empty, word(recorded), word(said));
        }
        let flags = [(Class::Null, facts.null, spec.null), (Class::Single, facts.single, spec.single)];
        for (class, recorded, said) in flags.into_iter().filter(|(_, recorded, said)| recorded != said) {
            let word = |taken: bool| if taken { "taken" } else { "refused" };
            self.add(pair, class, word(recorded), word(said));
        }
        if facts.unique != spec.unique {
            let list = |unique: &BTreeSet<String>| {
                if unique.is_empty() { "nothing".to_owned() } else { Vec::from_iter(unique.iter().cloned()).join("; ") }
            };
            self.add(pair, Class::Unique, list(&facts.unique), list(&spec.unique));
        }
        self.compare_members(pair);
    }

    fn compare_kinds(&mut self, pair: &Pair<'_>) {
        let Pair { facts, spec, .. } = *pair;
        if facts.kinds.is_empty() || spec.kinds.is_empty() || facts.kinds.contains(kinds::OPTION) {
            return;
        }
        let unknown = facts.kinds.iter().filter(|kind| kinds::language_kinds(kind).is_none());
        self.unknown_kinds.extend(unknown.cloned());
        let means = |recorded: &String, said: &String| {
            kinds::language_kinds(recorded).is_some_and(|kinds| kinds.contains(&said.as_str()))
        };
        let is_told = |recorded: &String| spec.kinds.iter().any(|said| means(recorded, said));
        let is_right = |said: &String| facts.kinds.iter().any(|recorded| means(recorded, said));
        if !facts.kinds.iter().all(is_told) || !spec.kinds.iter().all(is_right) {
            let list = |kinds: &BTreeSet<String>| Vec::from_iter(kinds.iter().cloned()).join(" or ");
            self.add(pair, Class::Kind, list(&facts.kinds), list(&spec.kinds));
        }
    }

    fn compare_members(&mut self, pair: &Pair<'_>) {
        let Pair { method, facts, spec, .. } = *pair;
        let (Some(recorded), Some(said)) = (&facts.members, &spec.members) else { return };
        let below =
            |name: &str| if pair.path.is_empty() { segment(name) } else { format!("{}.{}", pair.path, segment(name)) };
        let absent = Said { place: spec.place.clone(), ..Said::default() };
        for (name, facts) in recorded {
            match said.get(name) {
                Some(spec) => self.compare_values(&Pair { method, path: below(name), facts, spec }),
                // A member of no kind is the server's own, put in before it checks.
                None if facts.kinds.is_empty() => {}
                None => {
                    let kinds = Vec::from_iter(facts.kinds.iter().cloned()).join(" or ");
                    self.add(
                        &Pair { method, path: below(name), facts, spec: &absent },
                        Class::Field,
                        kinds,
                        "no such field",
                    );
                }
            }
        }
        for (name, spec) in said.iter().filter(|(name, _)| !facts.open && !recorded.contains_key(*name)) {
            let kinds = Vec::from_iter(spec.kinds.iter().cloned()).join(" or ");
            self.add(&Pair { method, path: below(name), facts, spec }, Class::Field, "no such field", kinds);
        }
    }
}

/// A name as a path of the specs has it.
pub fn segment(name: &str) -> String {
    if name.contains('.') { format!("\"{name}\"") } else { name.to_owned() }
}

fn lengths(lengths: &BTreeSet<Option<u32>>) -> String {
    let words = lengths.iter().map(|length| length.map_or("no limit".to_owned(), |length| length.to_string()));
    words.collect::<Vec<_>>().join(" or ")
}
