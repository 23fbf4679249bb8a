//! How well rows were placed, judged by a finished spec.

use std::collections::BTreeMap;
use std::fmt;

use crate::compare::{Match, is_path_corrected, is_type_corrected, types};
use crate::known::Finished;
use crate::reading::{Field, Leaf, Reading};
use crate::report::NoteKind;

/// How one row fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Path and type are those of the finished spec.
    Right,
    /// The path is right; the finished type is narrower than the page can say, as `id` is than `int`.
    Narrower,
    /// The path is right, and the type is marked as unsure.
    Unsure,
    /// The finished spec corrects the page, and the importer says what the page says.
    Corrected,
    /// Wrong, and marked or reported.
    Marked,
    /// Wrong, and nothing says so.
    Silent,
}

/// A row and how it fared.
#[derive(Clone, Debug)]
pub struct RowScore {
    /// The line of the page.
    pub line: usize,
    /// The row as the page spells it.
    pub row: String,
    /// How it fared.
    pub verdict: Verdict,
    /// What the draft says against what the finished spec says, where they differ.
    pub detail: String,
}

/// How the rows of pages fared.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// Each row.
    pub rows: Vec<RowScore>,
}

impl Score {
    /// How many rows fared so.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.rows.iter().filter(|row| row.verdict == verdict).count()
    }

    /// How many are right, those with marked types and covered by corrections included.
    pub fn right(&self) -> usize {
        self.rows.iter().filter(|row| row.verdict < Verdict::Marked).count()
    }

    /// The share of right rows, in hundredths of a per cent.
    pub fn share(&self) -> usize {
        (self.right() * 10_000).checked_div(self.rows.len()).unwrap_or(0)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = self.share();
        write!(
            f,
            "{} rows: {} right ({}.{:02} %): {} as finished, {} of a wider type, {} of a type marked unsure, {} corrected; {} wrong and marked, {} wrong in silence",
            self.rows.len(),
            self.right(),
            share / 100,
            share % 100,
            self.count(Verdict::Right),
            self.count(Verdict::Narrower),
            self.count(Verdict::Unsure),
            self.count(Verdict::Corrected),
            self.count(Verdict::Marked),
            self.count(Verdict::Silent),
        )
    }
}

/// Judges a reading by the finished spec of its method. A row about two fields is as good as the worse of them.
pub fn score(reading: &Reading, finished: &Finished) -> Score {
    let mut rows: BTreeMap<usize, RowScore> = BTreeMap::new();
    for field in &reading.fields {
        let Some(row) = &field.row else { continue };
        let (verdict, detail) = judge(field, finished);
        let known = rows.get(&field.line).map(|row| row.verdict);
        if known.is_none_or(|known| verdict > known) {
            rows.insert(field.line, RowScore { line: field.line, row: row.clone(), verdict, detail });
        }
    }
    for note in reading.report.notes.iter().filter(|note| note.kind == NoteKind::Unplaced) {
        let unplaced = RowScore {
            line: note.line,
            row: note.words.to_string(),
            verdict: Verdict::Marked,
            detail: "not placed".to_owned(),
        };
        rows.entry(note.line).or_insert(unplaced);
    }
    let mut rows: Vec<RowScore> = rows.into_values().collect();
    // Rows that say again what another one said have a note, and no field.
    for _ in rows.len()..reading.report.rows {
        rows.push(RowScore { line: 0, row: String::new(), verdict: Verdict::Marked, detail: "a row twice".to_owned() });
    }
    Score { rows }
}

fn judge(field: &Field, finished: &Finished) -> (Verdict, String) {
    let is_marked = !field.unsure.is_empty();
    let Some(known) = finished.field(field.side, &field.path) else {
        let detail = format!("{} `{}` is not in the spec", field.side, field.path);
        return match is_path_corrected(finished, field) {
            true => (Verdict::Corrected, detail),
            false if is_marked => (Verdict::Marked, detail),
            false => (Verdict::Silent, detail),
        };
    };
    let list = |repeats: bool| if repeats { "list of " } else { "" };
    let detail = format!(
        "{} `{}`: page {}{} ({}), spec {}{}{}",
        field.side,
        field.path,
        list(field.repeats),
        field.leaf.spelling(),
        field.page_type,
        list(known.repeats),
        known.kind,
        if known.or_int { " or int" } else { "" },
    );
    let verdict = match types(field, known) {
        _ if field.is_contradicted && is_type_corrected(finished, known) => Verdict::Corrected,
        // Without its values an enumeration is drafted as a text, and marked.
        Match::Same if is_marked && matches!(&field.leaf, Leaf::Enum { values, .. } if values.is_empty()) => {
            Verdict::Unsure
        }
        Match::Same => Verdict::Right,
        Match::Narrower => Verdict::Narrower,
        Match::Differs if is_type_corrected(finished, known) => Verdict::Corrected,
        Match::Differs if is_marked => Verdict::Unsure,
        Match::Differs => Verdict::Silent,
    };
    (verdict, detail)
}
