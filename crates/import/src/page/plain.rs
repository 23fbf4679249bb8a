//! Tables without marks, as a browser copies them: a line of headings, then one line a row, columns parted by a blank or a tab.

use super::lines::{Lines, begins_sample};
use super::words::{columns, is_behind_type, is_name, is_type};
use super::{Column, PageError, Table, TableRow};

/// How many lines of prose within a cell are looked through for the next row.
const PROSE: usize = 8;

/// The table whose heading stands at the reader's place.
pub(super) fn table(lines: &mut Lines<'_>, names: &[&str]) -> Result<Option<Table>, PageError> {
    let Some(heading) = lines.line() else { return Ok(None) };
    let Some(columns) = columns(heading.split_whitespace()) else { return Ok(None) };
    let has_types = columns.contains(&Column::Type);
    let mut table = Table { columns, rows: Vec::new(), line: lines.number() };
    lines.at += 1;
    while let Some(line) = lines.line() {
        let row =
            Some(line).filter(|line| !line.is_empty()).and_then(|line| row(line, &table.columns, names, has_types));
        if let Some(cells) = row {
            table.rows.push(TableRow { cells, line: lines.number() });
            lines.at += 1;
        } else if !goes_on(&mut table, lines, names) {
            break;
        }
    }
    let is_cut_off = table.rows.is_empty() && lines.next_filled(0).is_none();
    match is_cut_off {
        true => Err(PageError::CutOff { line: table.line, what: "table" }),
        false => Ok(Some(table)),
    }
}

/// The cells of a row: the name, the type, and all the rest as one.
fn row(line: &str, columns: &[Column], names: &[&str], has_types: bool) -> Option<Vec<String>> {
    if begins_sample(line) {
        return None;
    }
    if line.contains('\t') {
        let cells: Vec<String> = line.split('\t').map(|cell| cell.trim().to_owned()).collect();
        return is_name(cells.first()?).then_some(cells);
    }
    // `keys .key`
    let joined = match line.split_once(" .") {
        Some((name, rest)) if is_name(name) && is_name(rest.split(' ').next()?) => format!("{name}.{rest}"),
        _ => line.to_owned(),
    };
    let words: Vec<&str> = joined.split_whitespace().collect();
    let first = words.first().filter(|word| is_name(word))?;
    if !has_types {
        let rest = words.get(1..)?.join(" ");
        return Some(vec![(*first).to_owned(), rest]);
    }
    // An attribute has its element's name before its own, and a choice a second name in brackets.
    let (name, at) = match words.get(1..3) {
        Some([second, third]) if is_type(third) && !is_type(second) && is_second_name(second) => {
            (format!("{first} {second}"), 2)
        }
        _ => ((*first).to_owned(), 1),
    };
    let (kind, rest) = kind(words.get(at..)?);
    let is_known = || first.contains('.') || names.contains(first);
    if kind.is_empty() && (!is_known() || columns.len() < 2) {
        return None;
    }
    Some(vec![name, kind, rest])
}

fn is_second_name(word: &str) -> bool {
    is_name(word.trim_start_matches('(').trim_end_matches(')'))
}

/// The words of the type and those behind it.
fn kind(words: &[&str]) -> (String, String) {
    let mut length = usize::from(words.first().is_some_and(|word| is_type(word)));
    // `array of strings`, `метка времени`
    if length > 0 {
        length += match words.get(1) {
            Some(&"of") if words.len() > 2 => 2,
            Some(word) if is_behind_type(word) => 1,
            _ => 0,
        };
    }
    // `enum / int`, `enum: {asc,desc}`
    while length > 0
        && words
            .get(length)
            .is_some_and(|word| *word == "/" || (length > 0 && words[length - 1] == "/") || word.starts_with('{'))
    {
        length += 1;
    }
    let (kind, rest) = words.split_at(length);
    (kind.join(" "), rest.join(" "))
}

/// Takes lines that belong to the cell read last, if a row follows them; whether the table goes on.
fn goes_on(table: &mut Table, lines: &mut Lines<'_>, names: &[&str]) -> bool {
    let is_row = |line: &str| {
        let strict = row(line, &table.columns, names, true);
        strict.is_some_and(|cells| cells.get(1).is_some_and(|kind| !kind.is_empty()))
    };
    let mut prose = Vec::new();
    for ahead in 0..PROSE {
        let Some(line) = lines.ahead(ahead) else { return false };
        if begins_sample(line) || columns(line.split_whitespace()).is_some() {
            return false;
        }
        if ahead > 0 && is_row(line) {
            let Some(cell) = table.rows.last_mut().and_then(|row| row.cells.last_mut()) else { return false };
            for line in prose {
                cell.push('\n');
                cell.push_str(line);
            }
            lines.at += ahead;
            return true;
        }
        if !line.is_empty() {
            prose.push(line);
        }
    }
    false
}
