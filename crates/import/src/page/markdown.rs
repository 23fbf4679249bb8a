//! Tables with marks: `a | b | c`, a line of hyphens, rows.
//!
//! Saved wiki pages have a blank line between any two and break cells over several; no Markdown parser takes that for a
//! table, hence this reader. Ordinary tables with pipes around them are read too.

use super::lines::{Lines, begins_sample};
use super::words::columns;
use super::{PageError, Table, TableRow};

/// The table whose heading stands at the reader's place.
pub(super) fn table(lines: &mut Lines<'_>) -> Result<Option<Table>, PageError> {
    let Some(heading) = lines.line().filter(|line| line.contains('|')) else { return Ok(None) };
    let Some(marks) = lines.next_filled(1).filter(|ahead| lines.ahead(*ahead).is_some_and(is_marks)) else {
        return Ok(None);
    };
    let cells = cells(heading);
    let Some(columns) = columns(cells.iter().map(String::as_str)) else { return Ok(None) };
    let mut table = Table { columns, rows: Vec::new(), line: lines.number() };
    lines.at += marks + 1;
    while let Some(ahead) = lines.next_filled(0) {
        let line = lines.ahead(ahead).unwrap_or_default();
        if !takes(&mut table, line, lines.number() + ahead, lines, ahead) {
            break;
        }
        lines.at += ahead + 1;
    }
    ends_whole(&table, lines)?;
    Ok(Some(table))
}

/// Takes a line into the table; whether it belongs there.
fn takes(table: &mut Table, line: &str, number: usize, lines: &Lines<'_>, ahead: usize) -> bool {
    if begins_sample(line) {
        return false;
    }
    let width = table.columns.len();
    if let Some(rest) = line.strip_prefix('|').filter(|_| !line.ends_with('|') || line.matches('|').count() < width) {
        return continues(table, rest);
    }
    if line.contains('|') {
        table.rows.push(TableRow { cells: cells(line), line: number });
        return true;
    }
    // A cell that is a list goes on over lines without marks, and ends in a line that begins with one.
    let goes_on = line.starts_with("* ") || line.starts_with("- ");
    let ends_later = (1..12)
        .filter_map(|more| lines.ahead(ahead + more))
        .take_while(|line| !begins_sample(line) && !line.starts_with('#'))
        .find(|line| line.contains('|'))
        .is_some_and(|line| !is_heading(line) && (line.starts_with('|') || is_row(line)));
    match table.rows.last_mut() {
        Some(row) if goes_on || (ends_later && !line.starts_with('#')) => {
            match row.cells.last_mut() {
                Some(cell) => *cell = format!("{cell}\n{line}"),
                None => row.cells.push(line.to_owned()),
            }
            true
        }
        _ => false,
    }
}

/// Whether a line is the heading of another table.
fn is_heading(line: &str) -> bool {
    columns(cells(line).iter().map(String::as_str)).is_some()
}

/// Whether a line with a mark begins with a name, as a row does.
fn is_row(line: &str) -> bool {
    line.split('|').next().is_some_and(|name| super::words::is_name(name.trim()))
}

/// Takes a line that begins with a mark: further cells of the row above.
fn continues(table: &mut Table, rest: &str) -> bool {
    let Some(row) = table.rows.last_mut() else { return false };
    let more = rest.split('|').map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty());
    if row.cells.len() < table.columns.len() {
        row.cells.extend(more);
    } else if let Some(cell) = row.cells.last_mut() {
        *cell = format!("{cell}\n{}", more.collect::<Vec<_>>().join(" — "));
    }
    true
}

/// That the page does not end within the row read last.
fn ends_whole(table: &Table, lines: &Lines<'_>) -> Result<(), PageError> {
    let is_short = table.rows.last().is_none_or(|row| row.cells.len() < 3.min(table.columns.len()));
    match lines.next_filled(0) {
        None if is_short => Err(PageError::CutOff { line: table.line, what: "table" }),
        _ => Ok(()),
    }
}

/// The cells of a row, marks around it gone.
fn cells(line: &str) -> Vec<String> {
    let line = match line.strip_prefix('|') {
        Some(inner) => inner.strip_suffix('|').unwrap_or(inner),
        None => line,
    };
    let mut cells = vec![String::new()];
    let mut is_escaped = false;
    for letter in line.chars() {
        let is_mark = letter == '|' && !is_escaped && !joins_types(cells.last().map_or("", String::as_str), line);
        match cells.last_mut() {
            _ if is_mark => cells.push(String::new()),
            Some(cell) => cell.push(letter),
            None => {}
        }
        is_escaped = letter == '\\';
    }
    cells.iter().map(|cell| cell.replace("\\|", "|").trim().to_owned()).collect()
}

/// Whether the mark behind this cell is part of a type: `int|string`.
fn joins_types(cell: &str, line: &str) -> bool {
    let word = cell.trim();
    !cell.ends_with(' ') && super::words::is_type(word) && line.contains(&format!("{word}|")) && {
        let rest = line.split_once(&format!("{word}|")).map_or("", |(_, rest)| rest);
        super::words::is_type(rest.split([' ', '|']).next().unwrap_or_default())
    }
}

/// Whether a line is the one of hyphens below a heading.
fn is_marks(line: &str) -> bool {
    line.contains("--") && line.contains('|') && line.chars().all(|letter| matches!(letter, '-' | '|' | ':' | ' '))
}
