//! What a maintainer must look at.

use std::fmt;

use callsheet_runtime::tables::Language;

use crate::words::Words;

/// All that a reading was not sure of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What there is to say, in the order of the page.
    pub notes: Vec<Note>,
    /// How many rows the tables have.
    pub rows: usize,
    /// How many of them have a place.
    pub placed: usize,
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What kind of thing it is.
    pub kind: NoteKind,
    /// The line of the page, from 1; 0 where no line says it.
    pub line: usize,
    /// What it is.
    pub words: Words,
}

/// The kinds of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// A row has no place in the draft.
    Unplaced,
    /// Table and sample, or two rows, say different things.
    Contradiction,
    /// The draft says something that the page leaves open; it is marked there.
    Unsure,
}

impl NoteKind {
    /// The word that begins a line of the report.
    pub fn word(self, language: Language) -> &'static str {
        let (en, ru) = match self {
            NoteKind::Unplaced => ("not placed", "без места"),
            NoteKind::Contradiction => ("contradiction", "противоречие"),
            NoteKind::Unsure => ("unsure", "не ясно"),
        };
        match language {
            Language::English => en,
            Language::Russian => ru,
        }
    }
}

impl Note {
    /// The note as one line.
    pub fn in_words(&self, language: Language) -> String {
        let (kind, words) = (self.kind.word(language), self.words.get(language));
        match (self.line, language) {
            (0, _) => format!("{kind}: {words}"),
            (line, Language::English) => format!("line {line}: {kind}: {words}"),
            (line, Language::Russian) => format!("строка {line}: {kind}: {words}"),
        }
    }
}

impl Report {
    /// How many notes of that kind there are.
    pub fn count(&self, kind: NoteKind) -> usize {
        self.notes.iter().filter(|note| note.kind == kind).count()
    }

    /// How many rows were placed, and how many notes of each kind there are.
    pub fn summary(&self, language: Language) -> String {
        let (placed, rows) = (self.placed, self.rows);
        let unsure = self.count(NoteKind::Unsure);
        let contradictions = self.count(NoteKind::Contradiction);
        let unplaced = self.count(NoteKind::Unplaced);
        match language {
            Language::English => format!(
                "{placed} of {rows} rows placed; unsure: {unsure}, contradictions: {contradictions}, not placed: {unplaced}"
            ),
            Language::Russian => format!(
                "строк с местом: {placed} из {rows}; не ясно: {unsure}, противоречий: {contradictions}, без места: {unplaced}"
            ),
        }
    }

    pub(crate) fn add(&mut self, kind: NoteKind, line: usize, words: Words) {
        let note = Note { kind, line, words };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// The notes by line, those without one last.
    pub(crate) fn sort(&mut self) {
        self.notes.sort_by_key(|note| if note.line == 0 { usize::MAX } else { note.line });
    }
}

/// In English.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for note in &self.notes {
            writeln!(f, "{}", note.in_words(Language::English))?;
        }
        f.write_str(&self.summary(Language::English))
    }
}
