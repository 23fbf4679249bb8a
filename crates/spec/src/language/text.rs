//! Texts in English and Russian.

use super::{Form, Shape, TableKind, Text, keys};
use crate::finding::Findings;
use crate::syntax::{Table, Value};

keys! { KEYS:
    /// The text in English, in your own words.
    EN: Text = wanted("en", Text::ANY);
    /// The text in Russian, in your own words.
    RU: Text = wanted("ru", Text::ANY);
}

/// `{ en = "…", ru = "…" }`
pub(crate) static TEXTS: TableKind = TableKind::new("texts", "A text in English and in Russian.", &[&KEYS]);

/// A table with both texts.
pub(crate) struct Both;

impl Form for Both {
    type Value<'s> = Table<'s>;

    fn read<'s>(&self, value: Value<'s>, _: &'static str, findings: &Findings<'_>) -> Option<Table<'s>> {
        value.table(&TEXTS).or_else(|| value.wrong("a table with texts `en` and `ru`", findings))
    }

    fn shape(&self) -> Shape {
        Shape::Table(&TEXTS)
    }
}
