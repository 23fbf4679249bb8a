use crate::finding::Findings;
use crate::language::text::{self, Both};
use crate::language::{Key, Need};
use crate::span::{Span, Spanned};
use crate::syntax::Table;

/// A text in English and Russian, as far as it is there.
#[derive(Clone, Debug, Default)]
pub struct Doc {
    /// In English.
    pub en: Option<Spanned<String>>,
    /// In Russian.
    pub ru: Option<Spanned<String>>,
}

impl Doc {
    /// Reads `{ en, ru }` under `key`; an absent one that is wanted is reported.
    pub(super) fn read(table: &mut Table<'_>, key: &Key<Both>, findings: &Findings<'_>) -> Self {
        let texts = table.read(key, findings);
        if key.need == Need::Wanted && table.get(key.name).is_none() {
            Self::report_missing(key.name, table.span, findings);
        }
        let Some(mut texts) = texts else { return Self::default() };
        let span = texts.span;
        let doc = Self::read_keys(&mut texts, span, findings);
        texts.finish(&[], findings);
        doc
    }

    /// Reports that the texts under `key` are missing.
    pub(super) fn report_missing(key: &str, span: Span, findings: &Findings<'_>) {
        let message = format!("the key `{key}` with texts `en` and `ru` is missing here");
        findings.warning("missing-doc", span, message);
    }

    /// Reads the keys `en` and `ru` of the table itself.
    pub(super) fn read_keys(table: &mut Table<'_>, span: Span, findings: &Findings<'_>) -> Self {
        let en = table.read(&text::EN, findings);
        let ru = table.read(&text::RU, findings);
        let is_blank = |text: &Option<Spanned<String>>| text.as_ref().is_none_or(|text| text.trim().is_empty());
        for (text, name) in [(&en, "English"), (&ru, "Russian")] {
            if is_blank(text) {
                findings.warning(
                    "missing-doc",
                    text.as_ref().map_or(span, |text| text.span),
                    format!("no {name} text"),
                );
            }
        }
        if let Some(text) = en.as_ref().filter(|text| has_cyrillic(text)) {
            findings.warning("wrong-language", text.span, "the English text holds Cyrillic letters");
        }
        if let Some(text) = ru.as_ref().filter(|text| !text.trim().is_empty() && !has_cyrillic(text) && !is_name(text))
        {
            findings.warning("wrong-language", text.span, "the Russian text holds no Cyrillic letter");
        }
        Self { en, ru }
    }

    /// Whether neither language has a text.
    pub fn is_empty(&self) -> bool {
        self.en.is_none() && self.ru.is_none()
    }
}

/// Whether the text is made of names alone, such as `LDAP`, which are the same in both languages.
fn is_name(text: &str) -> bool {
    text.split_whitespace().all(|word| !word.starts_with(|letter: char| letter.is_lowercase()))
        && text.split_whitespace().count() < 4
}

fn has_cyrillic(text: &str) -> bool {
    text.chars().any(|letter| ('\u{400}'..='\u{4ff}').contains(&letter))
}
