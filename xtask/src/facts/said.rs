//! What is said of a value, in one form for recorded rules and for specs.
//!
//! Branches are taken together: a field's kinds, lengths and values are those of all of its branches.

use std::collections::{BTreeMap, BTreeSet};

use super::allowed::Allowed;

/// What is said of a value over all of its branches.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// Where it is said, `file:line`; empty for recorded rules.
    pub place: String,
    /// The names of what it is. None where nothing is said, or where it must be empty or absent.
    pub kinds: BTreeSet<String>,
    /// The values; `None` where nothing is said of them.
    pub values: Option<Allowed>,
    /// The greatest lengths of branches that take any value.
    pub lengths: BTreeSet<Option<u32>>,
    /// The greatest lengths of all branches.
    pub all_lengths: BTreeSet<Option<u32>>,
    /// Whether it must be there.
    pub required: When,
    /// Whether it must not be empty; `None` where nothing is said.
    pub not_empty: Option<When>,
    /// It may be `null`.
    pub null: bool,
    /// One value stands for a list of one.
    pub single: bool,
    /// What the members of a list do not share, each in words.
    pub unique: BTreeSet<String>,
    /// Members beside those named are taken without a word.
    pub open: bool,
    /// A server does not check any of it.
    pub is_advice: bool,
    /// The members of an object, or of a list's objects; `None` where nothing is said of them.
    pub members: Option<BTreeMap<String, Said>>,
}

/// In how many branches something holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// In none.
    #[default]
    Never,
    /// In some.
    Sometimes,
    /// In all.
    Always,
}

impl When {
    /// Always or never.
    pub fn from_flag(holds: bool) -> Self {
        if holds { When::Always } else { When::Never }
    }

    /// Over the branches of both.
    pub fn or(self, other: Self) -> Self {
        if self == other { self } else { When::Sometimes }
    }

    /// The word of reports.
    pub fn word(self) -> &'static str {
        match self {
            When::Never => "never",
            When::Sometimes => "under conditions",
            When::Always => "always",
        }
    }
}

impl Said {
    /// That the value must not be there.
    pub fn absent() -> Self {
        Self::default()
    }

    /// What either branch says.
    pub fn or(mut self, other: Self) -> Self {
        self.place = if self.place.is_empty() { other.place } else { self.place };
        self.kinds.extend(other.kinds);
        self.values = match (self.values, other.values) {
            (Some(values), Some(others)) => Some(values.or(&others)),
            (values, others) => values.or(others),
        };
        self.lengths.extend(other.lengths);
        self.all_lengths.extend(other.all_lengths);
        self.required = self.required.or(other.required);
        self.not_empty = match (self.not_empty, other.not_empty) {
            (Some(one), Some(two)) => Some(one.or(two)),
            (one, two) => one.or(two),
        };
        self.null |= other.null;
        self.single |= other.single;
        self.unique.extend(other.unique);
        self.open |= other.open;
        self.members = match (self.members, other.members) {
            (Some(members), Some(others)) => Some(either(members, others)),
            (members, others) => members.or(others),
        };
        self
    }

    /// What both checks, made one after the other, say.
    pub fn and(mut self, later: Self) -> Self {
        let is_said = |said: &Self| !said.kinds.is_empty();
        if is_said(&later) {
            self.null = later.null && (self.null || !is_said(&self));
        }
        self.kinds.extend(later.kinds);
        self.values = match (self.values, later.values) {
            (Some(values), Some(later)) if later.open => Some(values),
            (values, later) => later.or(values),
        };
        if later.lengths.iter().any(Option::is_some) || self.lengths.is_empty() {
            self.lengths = later.lengths;
            self.all_lengths = later.all_lengths;
        }
        self.required = self.required.max(later.required);
        self.not_empty = self.not_empty.max(later.not_empty);
        self.single |= later.single;
        self.unique.extend(later.unique);
        self.open = match (&self.members, &later.members) {
            (Some(_), Some(_)) => self.open && later.open,
            (Some(_), None) => self.open,
            (None, _) => later.open,
        };
        self.members = match (self.members, later.members) {
            (Some(members), Some(later)) => Some(both(members, later)),
            (members, later) => members.or(later),
        };
        self
    }
}

/// Members of two branches: what only one branch has is required in that one alone.
fn either(members: BTreeMap<String, Said>, others: BTreeMap<String, Said>) -> BTreeMap<String, Said> {
    together(members, others, Said::or, |said| said.or(Said::absent()))
}

/// Members of two checks of the same object.
fn both(members: BTreeMap<String, Said>, later: BTreeMap<String, Said>) -> BTreeMap<String, Said> {
    together(members, later, Said::and, |said| said)
}

fn together(
    mut members: BTreeMap<String, Said>,
    others: BTreeMap<String, Said>,
    join: fn(Said, Said) -> Said,
    alone: fn(Said) -> Said,
) -> BTreeMap<String, Said> {
    let mut joined = BTreeMap::new();
    for (name, other) in others {
        let said = match members.remove(&name) {
            Some(said) => join(said, other),
            None => alone(other),
        };
        joined.insert(name, said);
    }
    joined.extend(members.into_iter().map(|(name, said)| (name, alone(said))));
    joined
}
