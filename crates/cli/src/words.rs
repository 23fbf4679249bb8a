//! What the command itself says, in both languages.

use std::error::Error;

use callsheet_runtime::tables::{Language, Text};

/// A text in both languages that holds names or numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    en: String,
    ru: String,
}

impl Said {
    /// The text in English and in Russian.
    pub fn new(en: impl Into<String>, ru: impl Into<String>) -> Self {
        Self { en: en.into(), ru: ru.into() }
    }

    /// The text in English.
    pub fn english(&self) -> &str {
        &self.en
    }

    /// The text in that language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Russian => &self.ru,
        }
    }
}

/// A fixed text in both languages.
pub const fn text(en: &'static str, ru: &'static str) -> Text<'static> {
    Text { en, ru }
}

/// All that lies behind an error, to be said after it: empty, or `: this: and that`.
pub fn causes(error: &dyn Error) -> String {
    let mut words = String::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        words.push_str(&format!(": {error}"));
        cause = error.source();
    }
    words
}

/// The name among `known` that is most like `wanted`, if one is like it at all.
pub fn nearest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = wanted.to_lowercase();
    let distance = |name: &str| strsim::osa_distance(&wanted, &name.to_lowercase());
    let nearest = known.into_iter().map(|name| (distance(name), name)).min_by_key(|(distance, _)| *distance);
    nearest.filter(|(distance, name)| *distance <= name.len().max(wanted.len()) / 3).map(|(_, name)| name)
}
