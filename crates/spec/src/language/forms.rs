//! What keys take: texts, numbers, words, tables.

use callsheet_runtime::tables::Version;

use super::{Form, Shape, TableKind};
use crate::finding::Findings;
use crate::span::Spanned;
use crate::syntax::{Table, Value};

/// A text.
pub(crate) struct Text(Option<&'static str>);

impl Text {
    /// Any text.
    pub(crate) const ANY: Self = Self(None);
    /// The name of a method: an object and a verb.
    pub(crate) const METHOD: Self = Self(Some(r"^[A-Za-z0-9_]+\.[A-Za-z0-9_]+$"));
    /// A name in kebab-case.
    pub(crate) const NAME: Self = Self(Some(r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    /// Wire names joined by points; those that hold a point themselves in quotes.
    pub(crate) const PATH: Self = Self(Some(r#"^("[^"\s]+"|[^."\s]+)(\.("[^"\s]+"|[^."\s]+))*$"#));
}

impl Form for Text {
    type Value<'s> = Spanned<String>;

    fn read<'s>(&self, value: Value<'s>, _: &'static str, findings: &Findings<'_>) -> Option<Spanned<String>> {
        value.text(findings)
    }

    fn shape(&self) -> Shape {
        Shape::Text(self.0)
    }
}

/// A release of the server: `7.0`, `7.0.4`.
pub(crate) struct VersionText;

impl VersionText {
    /// The spelling of a release, not read as one.
    pub(crate) const TEXT: Text = Text(Some(r"^[0-9]{1,5}(\.[0-9]{1,5}){0,2}$"));
}

impl Form for VersionText {
    type Value<'s> = Spanned<Version>;

    fn read<'s>(&self, value: Value<'s>, _: &'static str, findings: &Findings<'_>) -> Option<Spanned<Version>> {
        let text = value.text(findings)?;
        match text.value.parse::<Version>() {
            Ok(version) => Some(Spanned::new(version, text.span)),
            Err(error) => {
                findings.error("bad-version", text.span, error.to_string());
                None
            }
        }
    }

    fn shape(&self) -> Shape {
        Self::TEXT.shape()
    }
}

/// `true` or `false`.
pub(crate) struct Flag;

impl Form for Flag {
    type Value<'s> = Spanned<bool>;

    fn read<'s>(&self, value: Value<'s>, _: &'static str, findings: &Findings<'_>) -> Option<Spanned<bool>> {
        value.flag(findings)
    }

    fn shape(&self) -> Shape {
        Shape::Flag
    }
}

/// A whole number from 0.
pub(crate) struct Count;

impl Form for Count {
    type Value<'s> = Spanned<u32>;

    fn read<'s>(&self, value: Value<'s>, _: &'static str, findings: &Findings<'_>) -> Option<Spanned<u32>> {
        value.count(findings)
    }

    fn shape(&self) -> Shape {
        Shape::Count
    }
}

/// A list of texts.
pub(crate) struct Texts(pub(crate) Text);

impl Form for Texts {
    type Value<'s> = Spanned<Vec<Spanned<String>>>;

    fn read<'s>(&self, value: Value<'s>, _: &'static str, findings: &Findings<'_>) -> Option<Self::Value<'s>> {
        value.texts(findings)
    }

    fn shape(&self) -> Shape {
        Shape::List(Box::new(self.0.shape()))
    }
}

/// One of several words, each of which means a `T`.
pub(crate) struct Words<T: 'static>(pub(crate) &'static [(&'static str, T)]);

impl<T: Copy + Sync> Form for Words<T> {
    type Value<'s> = Spanned<T>;

    fn read<'s>(&self, value: Value<'s>, key: &'static str, findings: &Findings<'_>) -> Option<Spanned<T>> {
        value.word("wrong-value", key, self.0, findings)
    }

    fn shape(&self) -> Shape {
        Shape::Words(names(self.0))
    }
}

/// The words alone.
pub(crate) fn names<T>(words: &'static [(&'static str, T)]) -> Vec<&'static str> {
    words.iter().map(|(word, _)| *word).collect()
}

/// A table.
pub(crate) struct Inner(pub(crate) &'static TableKind);

impl Form for Inner {
    type Value<'s> = Table<'s>;

    fn read<'s>(&self, value: Value<'s>, _: &'static str, findings: &Findings<'_>) -> Option<Table<'s>> {
        value.table(self.0).or_else(|| value.wrong("a table", findings))
    }

    fn shape(&self) -> Shape {
        Shape::Table(self.0)
    }
}

/// A list of tables.
pub(crate) struct Tables(pub(crate) &'static TableKind);

impl Form for Tables {
    type Value<'s> = Vec<Table<'s>>;

    fn read<'s>(&self, value: Value<'s>, _: &'static str, findings: &Findings<'_>) -> Option<Vec<Table<'s>>> {
        let Some(list) = value.list() else { return value.wrong("a list of tables", findings) };
        let table = |item: Value<'s>| item.table(self.0).or_else(|| item.wrong("a table", findings));
        Some(list.into_iter().filter_map(table).collect())
    }

    fn shape(&self) -> Shape {
        Shape::List(Box::new(Shape::Table(self.0)))
    }
}

/// A value with a reader of its own, and what may stand there.
pub(crate) struct Own<T>(pub(crate) fn(Value<'_>, &Findings<'_>) -> Option<T>, pub(crate) fn() -> Shape);

impl<T> Form for Own<T> {
    type Value<'s> = T;

    fn read<'s>(&self, value: Value<'s>, _: &'static str, findings: &Findings<'_>) -> Option<T> {
        (self.0)(value, findings)
    }

    fn shape(&self) -> Shape {
        (self.1)()
    }
}
