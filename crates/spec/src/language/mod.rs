//! The spec language: for each kind of TOML table its keys, what they take and what they mean.
//!
//! The reader reads by these descriptions, refuses the keys that they do not name, and suggests those that they do. The
//! JSON Schema that editors use is printed from them too, so the two cannot drift apart.

pub(crate) mod api;
pub(crate) mod field;
mod forms;
pub(crate) mod method;
pub(crate) mod shared;
pub(crate) mod text;
pub(crate) mod types;

pub(crate) use forms::{Count, Flag, Inner, Own, Tables, Text, Texts, VersionText, Words, names};

use crate::finding::Findings;
use crate::syntax::Value;

/// What the value of a key must be, and how it is read.
pub(crate) trait Form: Sync {
    /// What reading gives.
    type Value<'s>;

    /// Reads a value that stands under `key`; what is wrong with it is reported.
    fn read<'s>(&self, value: Value<'s>, key: &'static str, findings: &Findings<'_>) -> Option<Self::Value<'s>>;

    /// What a schema says of the value.
    fn shape(&self) -> Shape;
}

/// What a value may be, as far as its file alone shows.
pub(crate) enum Shape {
    /// A text that fits the regular expression, if there is one.
    Text(Option<&'static str>),
    /// `true` or `false`.
    Flag,
    /// `true`.
    True,
    /// A whole number from 0.
    Count,
    /// One of these texts.
    Words(Vec<&'static str>),
    /// A list of such values.
    List(Box<Shape>),
    /// A table.
    Table(&'static TableKind),
    /// One of several.
    AnyOf(Vec<Shape>),
}

/// Whether a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// It may be left out.
    Optional,
    /// The specs cannot be used without it.
    Required,
    /// The specs can be used without it, and whoever reads the key reports that it is missing.
    Wanted,
}

/// A key of a TOML table.
pub(crate) struct Key<F> {
    /// Its spelling.
    pub(crate) name: &'static str,
    /// Whether it must be there.
    pub(crate) need: Need,
    /// What it takes.
    pub(crate) form: F,
    /// What it means, as lines of a doc comment.
    about: &'static [&'static str],
}

impl<F> Key<F> {
    pub(crate) const fn optional(name: &'static str, form: F, about: &'static [&'static str]) -> Self {
        Self { name, need: Need::Optional, form, about }
    }

    pub(crate) const fn required(name: &'static str, form: F, about: &'static [&'static str]) -> Self {
        Self { name, need: Need::Required, form, about }
    }

    pub(crate) const fn wanted(name: &'static str, form: F, about: &'static [&'static str]) -> Self {
        Self { name, need: Need::Wanted, form, about }
    }
}

/// A key, whatever it takes.
pub(crate) trait AnyKey: Sync {
    fn name(&self) -> &'static str;
    fn need(&self) -> Need;
    fn shape(&self) -> Shape;
    /// What it means.
    fn about(&self) -> String;
}

impl<F: Form> AnyKey for Key<F> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn need(&self) -> Need {
        self.need
    }

    fn shape(&self) -> Shape {
        self.form.shape()
    }

    fn about(&self) -> String {
        let lines: Vec<&str> = self.about.iter().map(|line| line.trim()).collect();
        lines.join(" ")
    }
}

/// Keys that several kinds of tables share.
pub(crate) type Group = &'static [&'static dyn AnyKey];

/// A kind of TOML table.
pub(crate) struct TableKind {
    /// Its name among the schema's definitions.
    pub(crate) name: &'static str,
    /// What such a table describes.
    pub(crate) about: &'static str,
    groups: &'static [&'static Group],
    /// Keys that must be there although the group that they come from does not ask for them.
    pub(crate) required: &'static [&'static str],
    /// Where the first key stands, the second must stand too.
    pub(crate) implied: &'static [(&'static str, &'static str)],
    /// The same, where whoever reads the second key reports that it is missing.
    pub(crate) expected: &'static [(&'static str, &'static str)],
    /// Exactly one of these keys must be there.
    pub(crate) choice: &'static [&'static str],
    /// Keys that the file itself names.
    pub(crate) named: Option<&'static NamedKeys>,
}

/// Keys that are no words of the language: the file that holds the table names them elsewhere.
pub(crate) struct NamedKeys {
    /// What a file usually calls them.
    pub(crate) usual: fn() -> Vec<&'static str>,
    /// What they take.
    pub(crate) shape: fn() -> Shape,
    /// What they mean.
    pub(crate) about: &'static str,
}

impl TableKind {
    pub(crate) const fn new(name: &'static str, about: &'static str, groups: &'static [&'static Group]) -> Self {
        Self { name, about, groups, required: &[], implied: &[], expected: &[], choice: &[], named: None }
    }

    pub(crate) const fn requiring(self, required: &'static [&'static str]) -> Self {
        Self { required, ..self }
    }

    pub(crate) const fn implying(self, implied: &'static [(&'static str, &'static str)]) -> Self {
        Self { implied, ..self }
    }

    pub(crate) const fn expecting(self, expected: &'static [(&'static str, &'static str)]) -> Self {
        Self { expected, ..self }
    }

    pub(crate) const fn one_of(self, choice: &'static [&'static str]) -> Self {
        Self { choice, ..self }
    }

    pub(crate) const fn with_named(self, named: &'static NamedKeys) -> Self {
        Self { named: Some(named), ..self }
    }

    /// Its keys, those of its own first.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static dyn AnyKey> {
        self.groups.iter().flat_map(|group| group.iter().copied())
    }

    /// The choice in words, for what is reported: `` `a`, `b` ``.
    pub(crate) fn choice_in_words(&self) -> String {
        let words: Vec<String> = self.choice.iter().map(|key| format!("`{key}`")).collect();
        words.join(", ")
    }
}

/// Declares a group of keys: each with its doc comment, which the schema shows, its need, its spelling and its form.
macro_rules! keys {
    ($group:ident: $($(#[doc = $about:literal])+ $key:ident: $form:ty = $need:ident($name:literal, $value:expr);)+) => {
        $(
            $(#[doc = $about])+
            pub(crate) static $key: $crate::language::Key<$form> =
                $crate::language::Key::$need($name, $value, &[$($about),+]);
        )+

        pub(crate) static $group: $crate::language::Group = &[$(&$key),+];
    };
}

use keys;
