//! HTML pages: the tokens of a WHATWG tokenizer, folded into texts, tables and samples without building a tree, so that
//! no nesting can exhaust anything.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::lines::{self, begins_sample};
use super::words::columns;
use super::{Block, Line, PageError, Table, TableRow};

/// Whether a page is HTML.
pub(super) fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(400).collect::<String>().to_lowercase();
    let is_document = ["<!doctype html", "<html", "<!-- saved"].iter().any(|mark| start.starts_with(mark));
    is_document || ["<table", "<body", "<h1", "<div", "<p>"].iter().any(|mark| start.starts_with(mark))
}

/// Reads an HTML page.
pub(super) fn read(text: &str) -> Result<Vec<Block>, PageError> {
    let mut reader = Reader { source: text, line: 1, ..Reader::default() };
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => {
                reader.moves_to(tag.span.start);
                reader.open(&String::from_utf8_lossy(&tag.name), &tag);
            }
            Token::EndTag(tag) => reader.close(&String::from_utf8_lossy(&tag.name))?,
            Token::String(text) => reader.text(&String::from_utf8_lossy(&text.value)),
            _ => {}
        }
    }
    if let Some(table) = reader.table.as_ref().filter(|table| table.is_of_fields()) {
        return Err(PageError::CutOff { line: table.line, what: "table" });
    }
    reader.end_text()?;
    Ok(reader.blocks)
}

#[derive(Default)]
struct Reader<'p> {
    source: &'p str,
    blocks: Vec<Block>,
    /// What was read since the last block or cell ended.
    text: String,
    /// Whether white space counts.
    preformatted: usize,
    /// Elements whose content is no part of the page.
    skipped: usize,
    /// The table that is being read; without columns until its heading is whole.
    table: Option<Table>,
    row: Vec<String>,
    /// Whether a cell of the row is open.
    in_cell: bool,
    /// The line of the tag read last, from 1.
    line: usize,
    /// Where that tag stands, in bytes.
    at: usize,
}

impl Reader<'_> {
    fn open(&mut self, name: &str, tag: &StartTag<usize>) {
        match name {
            "script" | "style" | "head" => self.skipped += 1,
            "pre" => {
                self.flush();
                self.preformatted += 1;
            }
            "table" => {
                self.flush();
                self.table = Some(Table { columns: Vec::new(), rows: Vec::new(), line: self.line });
            }
            "tr" => self.end_row(),
            "td" | "th" => {
                self.end_cell();
                self.in_cell = true;
            }
            "br" => self.text.push('\n'),
            "li" => self.text.push_str("\n* "),
            "b" | "strong" => self.text.push_str("**"),
            "i" | "em" if self.table.is_none() => self.text.push('_'),
            "p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "dl" if self.table.is_none() => self.flush(),
            "a" if tag.attributes.contains_key(&b"href"[..]) => self.text.push('['),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) -> Result<(), PageError> {
        match name {
            "script" | "style" | "head" => self.skipped = self.skipped.saturating_sub(1),
            "pre" => {
                self.end_text()?;
                self.preformatted = self.preformatted.saturating_sub(1);
            }
            "table" => {
                self.end_row();
                let table = self.table.take();
                self.blocks.extend(table.filter(|table| !table.columns.is_empty()).map(Block::Table));
            }
            "tr" => self.end_row(),
            "td" | "th" => self.end_cell(),
            "b" | "strong" => self.text.push_str("**"),
            "i" | "em" if self.table.is_none() => self.text.push('_'),
            "p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "dl" if self.table.is_none() => self.flush(),
            "a" => self.text.push(']'),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if self.skipped > 0 {
            return;
        }
        if self.preformatted > 0 {
            self.text.push_str(text);
            return;
        }
        for letter in text.chars() {
            let blank = letter.is_whitespace();
            if !blank || !self.text.ends_with([' ', '\n']) {
                self.text.push(if blank { ' ' } else { letter });
            }
        }
    }

    fn end_cell(&mut self) {
        if self.in_cell {
            let cell = std::mem::take(&mut self.text);
            self.row.push(cell.trim().replace("****", ""));
        }
        self.text.clear();
        self.in_cell = false;
    }

    fn end_row(&mut self) {
        self.end_cell();
        let row = std::mem::take(&mut self.row);
        let line = self.line;
        let Some(table) = self.table.as_mut().filter(|_| !row.is_empty()) else { return };
        if table.columns.is_empty() {
            table.columns = columns(row.iter().map(String::as_str)).unwrap_or_default();
        } else {
            table.rows.push(TableRow { cells: row, line });
        }
    }

    /// Ends a text; one that cannot be a sample.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim().trim_start_matches("[]").trim();
        if !text.is_empty() && self.table.is_none() {
            self.blocks.push(Block::Text(Line { text: text.to_owned(), line: self.line }));
        }
    }

    /// Ends a text that may be a sample.
    fn end_text(&mut self) -> Result<(), PageError> {
        let starts =
            self.text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| begins_sample(line.trim()));
        if !starts {
            self.flush();
            return Ok(());
        }
        let text = std::mem::take(&mut self.text);
        let line = self.line;
        for block in lines::read(&text).map_err(|error| moved(error, line))? {
            self.blocks.push(match block {
                Block::Sample(sample) => Block::Sample(super::Sample { line, ..sample }),
                Block::Text(text) => Block::Text(Line { line, ..text }),
                Block::Table(table) => Block::Table(table),
            });
        }
        Ok(())
    }

    /// Counts lines up to a tag.
    fn moves_to(&mut self, at: usize) {
        let passed = self.source.as_bytes().get(self.at..at).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = self.at.max(at);
    }
}

fn moved(error: PageError, line: usize) -> PageError {
    match error {
        PageError::CutOff { what, .. } => PageError::CutOff { line, what },
        other => other,
    }
}
