//! Sets of allowed values, whichever way they are written.

use std::collections::BTreeSet;
use std::fmt;

use callsheet_runtime::tables::Range;

/// The values that a field takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    /// Any value at all.
    pub open: bool,
    /// Whole numbers, as ranges that neither meet nor overlap, in order.
    numbers: Vec<(i64, i64)>,
    /// Other values.
    words: BTreeSet<String>,
}

/// The numbers that fit into 32 bits: no limit of the field's own.
const ALL_OF_32_BITS: (i64, i64) = (i32::MIN as i64, i32::MAX as i64);

/// The values that a text such as `none,psk` lists. A comma that is a value itself has a backslash before it.
pub fn split_listed(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek(), words.last_mut()) {
            (',', _, _) => words.push(String::new()),
            ('\\', Some(','), Some(word)) => word.extend(letters.next()),
            (_, _, Some(word)) => word.push(letter),
            _ => {}
        }
    }
    words
}

impl Allowed {
    /// Any value.
    pub fn anything() -> Self {
        Self { open: true, ..Self::default() }
    }

    /// What a text such as `0,90:86400` or `none,psk` lists.
    pub fn listed(text: &str) -> Self {
        split_listed(text).iter().fold(Self::default(), |allowed, word| allowed.with_word(word))
    }

    /// These ranges of numbers; none for any value.
    pub fn ranges(ranges: &[Range]) -> Self {
        if ranges.is_empty() {
            return Self::anything();
        }
        ranges.iter().fold(Self::default(), |allowed, range| allowed.with_numbers(range.first, range.last))
    }

    /// These words; none for any value.
    pub fn words<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let found = words.into_iter().fold(Self::default(), Self::with_word);
        if found.is_nothing() { Self::anything() } else { found }
    }

    /// Together with this one; a word that reads as a number or range is one.
    pub fn with_word(mut self, word: &str) -> Self {
        let (first, last) = word.split_once(':').unwrap_or((word, word));
        match (first.parse(), last.parse()) {
            (Ok(first), Ok(last)) => self.with_numbers(first, last),
            _ => {
                self.words.insert(word.to_owned());
                self
            }
        }
    }

    fn with_numbers(mut self, first: i64, last: i64) -> Self {
        self.numbers.push((first, last));
        self.numbers.sort_unstable();
        let mut merged: Vec<(i64, i64)> = Vec::new();
        for (first, last) in std::mem::take(&mut self.numbers) {
            match merged.last_mut() {
                Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
                _ => merged.push((first, last)),
            }
        }
        self.numbers = merged;
        if self.numbers == [ALL_OF_32_BITS] && self.words.is_empty() { Self::anything() } else { self }
    }

    /// What either takes.
    pub fn or(self, other: &Self) -> Self {
        if self.open || other.open {
            return Self::anything();
        }
        let with_words = other.words.iter().fold(self, |allowed, word| allowed.with_word(word));
        other.numbers.iter().fold(with_words, |allowed, (first, last)| allowed.with_numbers(*first, *last))
    }

    /// Whether the only value is an empty text.
    pub fn is_empty_text(&self) -> bool {
        !self.open && self.numbers.is_empty() && self.words.len() == 1 && self.words.contains("")
    }

    fn is_nothing(&self) -> bool {
        !self.open && self.numbers.is_empty() && self.words.is_empty()
    }
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.open || self.is_nothing() {
            return f.write_str(if self.open { "any value" } else { "no value" });
        }
        let numbers = self.numbers.iter().flat_map(|(first, last)| match last - first {
            0 => vec![first.to_string()],
            1 => vec![first.to_string(), last.to_string()],
            _ => vec![format!("{first}:{last}")],
        });
        let words = self.words.iter().map(|word| if word.is_empty() { "\"\"".to_owned() } else { word.clone() });
        f.write_str(&numbers.chain(words).collect::<Vec<_>>().join(","))
    }
}
