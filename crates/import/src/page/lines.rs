//! Pages that are lines of text: the samples are cut out, the tables are read by their marks or without any.

use super::{Block, Line, PageError, Sample, markdown, plain};

/// The lines of a page with the place of the reader.
pub(super) struct Lines<'p> {
    lines: Vec<&'p str>,
    pub at: usize,
}

impl<'p> Lines<'p> {
    pub fn new(text: &'p str) -> Self {
        Self { lines: text.lines().collect(), at: 0 }
    }

    /// The line at the reader's place, white space around it gone.
    pub fn line(&self) -> Option<&'p str> {
        self.ahead(0)
    }

    /// The line so many lines on.
    pub fn ahead(&self, lines: usize) -> Option<&'p str> {
        self.lines.get(self.at + lines).map(|line| line.trim())
    }

    /// The number of the line at the reader's place, from 1.
    pub fn number(&self) -> usize {
        self.at + 1
    }

    /// How many lines on the next line that is not blank stands.
    pub fn next_filled(&self, from: usize) -> Option<usize> {
        let rest = self.lines.get(self.at + from..)?;
        rest.iter().position(|line| !line.trim().is_empty()).map(|ahead| from + ahead)
    }

    /// The lines from the reader's place on, as they stand, with their numbers.
    fn rest(&self) -> impl Iterator<Item = &'p str> + '_ {
        self.lines.iter().skip(self.at).copied()
    }
}

/// Reads a page of lines.
pub(super) fn read(text: &str) -> Result<Vec<Block>, PageError> {
    let names = names_in_samples(text);
    let mut lines = Lines::new(text);
    let mut blocks = Vec::new();
    while let Some(line) = lines.line() {
        if line.is_empty() || is_fence(line) {
            lines.at += 1;
        } else if let Some(sample) = sample(&mut lines)? {
            blocks.push(Block::Sample(sample));
        } else if let Some(table) = markdown::table(&mut lines)? {
            blocks.push(Block::Table(table));
        } else if let Some(table) = plain::table(&mut lines, &names)? {
            blocks.push(Block::Table(table));
        } else {
            blocks.push(Block::Text(Line { text: line.to_owned(), line: lines.number() }));
            lines.at += 1;
        }
    }
    Ok(blocks)
}

fn is_fence(line: &str) -> bool {
    line.starts_with("```") || line.starts_with("~~~")
}

/// Whether a sample begins with this line.
pub(super) fn begins_sample(line: &str) -> bool {
    begins_xml(line) || line == "{" || line == "[" || line.starts_with("{\"") || line.starts_with("[{")
}

fn begins_xml(line: &str) -> bool {
    ["<?xml", "<request", "<response"].iter().any(|start| line.starts_with(start))
}

/// The sample that begins at the reader's place.
fn sample(lines: &mut Lines<'_>) -> Result<Option<Sample>, PageError> {
    let Some(first) = lines.line().filter(|line| begins_sample(line)) else { return Ok(None) };
    let cut_off = PageError::CutOff { line: lines.number(), what: "sample" };
    let length = if begins_xml(first) { xml_length(lines) } else { json_length(lines) };
    let length = length.ok_or(cut_off)?;
    // Saved pages stand a blank line between any two: the sample of a draft does without.
    let text: Vec<&str> = lines.rest().take(length).filter(|line| !line.trim().is_empty()).collect();
    let sample = Sample { text: dedented(&text), line: lines.number() };
    lines.at += length;
    Ok(Some(sample))
}

fn xml_length(lines: &Lines<'_>) -> Option<usize> {
    let mut root = None;
    for (number, line) in lines.rest().enumerate() {
        let line = line.trim();
        let opens = ["request", "response"].into_iter().find(|name| line.contains(&format!("<{name}")));
        root = root.or(opens);
        let closes = |name: &str| line.replace(' ', "").contains(&format!("</{name}>")) || is_empty_root(line, name);
        if root.is_some_and(closes) {
            return Some(number + 1);
        }
    }
    None
}

fn is_empty_root(line: &str, name: &str) -> bool {
    line.starts_with(&format!("<{name}")) && line.ends_with("/>")
}

fn json_length(lines: &Lines<'_>) -> Option<usize> {
    let (mut depth, mut is_text, mut is_escaped) = (0usize, false, false);
    for (number, line) in lines.rest().enumerate() {
        for letter in line.chars() {
            match letter {
                _ if is_escaped => is_escaped = false,
                '\\' if is_text => is_escaped = true,
                '"' => is_text = !is_text,
                '{' | '[' if !is_text => depth += 1,
                '}' | ']' if !is_text => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        if depth == 0 && !is_text {
            return Some(number + 1);
        }
    }
    None
}

/// The lines without the blanks that all of them begin with.
pub(super) fn dedented(lines: &[&str]) -> String {
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let common = lines.iter().map(indent).min().unwrap_or_default();
    let cut: Vec<&str> = lines.iter().map(|line| line.get(common..).unwrap_or_default().trim_end()).collect();
    cut.join("\n")
}

/// Names of elements and keys anywhere in the page, by which a row without a type is told from a line of prose.
fn names_in_samples(text: &str) -> Vec<&str> {
    let elements = text.split('<').skip(1).filter_map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')?;
        rest.get(..end)
    });
    let keys = text.split("\":").filter_map(|before| before.rsplit_once('"').map(|(_, key)| key));
    let mut names: Vec<&str> = elements.chain(keys).filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    names
}
