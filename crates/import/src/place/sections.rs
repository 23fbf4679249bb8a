//! Which table and which sample belongs to which document of the call.

use std::collections::BTreeSet;

use callsheet_spec::naming;
use callsheet_spec::schema::FileKind;

use super::prose;
use crate::page::{Block, Column, Page, PageError, Table};
use crate::reading::{Side, Wire};
use crate::report::{NoteKind, Report};
use crate::sample::{Outline, SampleKind, Tree, merge, outline};
use crate::words::Words;

/// A page, sorted.
pub(super) struct Sections<'p> {
    pub method: String,
    pub wire: Wire,
    pub says: String,
    pub tables: Vec<Section<'p>>,
    /// Lists of values, each with the text above it.
    pub values: Vec<(&'p str, &'p Table)>,
    /// The trees of request and response.
    pub trees: [Tree; 2],
    pub samples: Vec<(Side, String)>,
    /// The text says that the request is a list, or an object and a list alike.
    pub is_list: bool,
    /// The text refers to another page for further fields of that side.
    pub is_open: [bool; 2],
    /// Properties of the request that a text demands.
    pub required: Vec<String>,
    /// Names that texts and cells mention.
    pub mentioned: BTreeSet<String>,
}

/// A table of fields.
pub(super) struct Section<'p> {
    pub side: Side,
    pub table: &'p Table,
    /// The text right above it.
    pub above: &'p str,
    /// Another table of the same side stands before it, without a sample in between.
    pub is_further: bool,
}

/// What is known while a page is read from its beginning.
struct Sorter<'p> {
    side: Option<Side>,
    above: &'p str,
    is_further: bool,
    has_sample: bool,
}

/// Sorts a page.
pub(super) fn sort<'p>(page: &'p Page, report: &mut Report) -> Result<Sections<'p>, PageError> {
    let outlines = outlines(page)?;
    let mut sections = Sections {
        method: method(page, &outlines).ok_or(PageError::NoMethod)?,
        wire: wire(page),
        says: says(page),
        tables: Vec::new(),
        values: Vec::new(),
        trees: [Tree::new(), Tree::new()],
        samples: Vec::new(),
        is_list: false,
        is_open: [false; 2],
        required: Vec::new(),
        mentioned: mentioned(page),
    };
    let has_samples = !outlines.is_empty();
    let mut sorter = Sorter { side: Some(Side::Request), above: "", is_further: false, has_sample: false };
    let mut outlines = outlines.into_iter();
    for block in &page.blocks {
        match block {
            Block::Text(text) => {
                sorter.text(&text.text, sections.wire, has_samples);
                sections.is_list |= sorter.side == Some(Side::Request) && announces_list(&text.text);
                if sections.wire == Wire::Json && sorter.side == Some(Side::Request) {
                    sections.required.extend(prose::required_property(&text.text).map(str::to_owned));
                }
                if sections.wire == Wire::Json && refers_elsewhere(&text.text) {
                    sections.is_open[sorter.side.unwrap_or(Side::Request) as usize] = true;
                }
            }
            Block::Sample(sample) => {
                let outline = outlines.next().unwrap_or_default();
                for fault in &outline.faults {
                    report.add(NoteKind::Contradiction, sample.line, fault.clone());
                }
                sorter.sample(&outline, &sample.text, &mut sections);
            }
            Block::Table(table) => sorter.table(table, &mut sections, report),
        }
    }
    if sections.tables.is_empty() {
        return Err(PageError::NoTable { method: sections.method });
    }
    Ok(sections)
}

impl<'p> Sorter<'p> {
    fn text(&mut self, text: &'p str, wire: Wire, has_samples: bool) {
        // Where samples are XML they say it better than headings.
        if wire == Wire::Json || !has_samples {
            self.side = side_of_heading(text).or(self.side);
        }
        self.above = text;
    }

    fn sample(&mut self, outline: &Outline, text: &str, sections: &mut Sections<'p>) {
        let is_xml = sections.wire == Wire::Xml;
        let side = match outline.kind {
            SampleKind::Request => Some(Side::Request),
            SampleKind::Response => Some(Side::Response),
            SampleKind::Error => None,
            SampleKind::Other => return,
        };
        if is_xml {
            self.side = side;
        }
        self.is_further = false;
        self.has_sample = true;
        if let Some(side) = side {
            merge(text, &mut sections.trees[side as usize]);
            sections.samples.push((side, text.to_owned()));
        }
    }

    fn table(&mut self, table: &'p Table, sections: &mut Sections<'p>, report: &mut Report) {
        if !table.is_of_fields() {
            if table.columns.first() == Some(&Column::Value) {
                sections.values.push((self.above, table));
            } else {
                let words = Words::new(
                    "a table without types, which nothing refers to",
                    "таблица без типов, на которую ничто не ссылается",
                );
                report.add(NoteKind::Unplaced, table.line, words);
            }
            return;
        }
        match self.side {
            Some(side) => {
                let section = Section { side, table, above: self.above, is_further: self.is_further };
                sections.tables.push(section);
                self.is_further = true;
            }
            None => {
                let rows = table.rows.len();
                let words = Words::new(
                    format!("a table of {rows} rows behind the sample of an error"),
                    format!("таблица из {rows} строк после примера ошибки"),
                );
                report.add(NoteKind::Unplaced, table.line, words);
            }
        }
    }
}

/// Whether a text of a JSON-RPC page begins by saying that the parameters are a list: `(object/array) …`.
fn announces_list(text: &str) -> bool {
    let start = text.trim_start_matches(['`', '_', '*']).to_lowercase();
    ["(object/array", "(array", "(объект/массив", "(массив"].iter().any(|known| start.starts_with(known))
}

/// Whether a text of a JSON-RPC page says that the object's own properties are allowed too.
fn refers_elsewhere(text: &str) -> bool {
    let text = text.to_lowercase();
    ["standard ", "стандартн", "common for all", "общим", "common parameters"].iter().any(|known| text.contains(known))
}

/// The document that a heading announces.
fn side_of_heading(text: &str) -> Option<Side> {
    let heading = text.trim_start_matches(['#', ' ', '*']).trim_end_matches(['*', ':', ' ']).to_lowercase();
    if heading.chars().count() > 40 {
        return None;
    }
    let begins = |words: &[&str]| words.iter().any(|word| heading.starts_with(word));
    if begins(&["return values", "возвращаемые значения", "response", "ответ", "result"]) {
        return Some(Side::Response);
    }
    begins(&["parameters", "параметры", "request", "запрос"]).then_some(Side::Request)
}

fn outlines(page: &Page) -> Result<Vec<Outline>, PageError> {
    let samples = page.blocks.iter().filter_map(|block| match block {
        Block::Sample(sample) => Some(outline(&sample.text, sample.line)),
        _ => None,
    });
    samples.collect()
}

fn wire(page: &Page) -> Wire {
    let is_xml = page.blocks.iter().any(|block| matches!(block, Block::Sample(sample) if sample.text.starts_with('<')));
    if is_xml { Wire::Xml } else { Wire::Json }
}

/// The method: what a sample calls, or a line that is a name and nothing else.
fn method(page: &Page, outlines: &[Outline]) -> Option<String> {
    let called = outlines.iter().find_map(|outline| outline.method.clone()).filter(|name| is_method(name));
    called.or_else(|| {
        let texts = page.blocks.iter().filter_map(|block| match block {
            Block::Text(text) => Some(text.text.trim_start_matches(['#', ' ']).trim()),
            _ => None,
        });
        let names =
            texts.filter_map(|text| text.split_whitespace().last().filter(|_| text.split_whitespace().count() <= 3));
        names.map(str::to_owned).find(|name| is_method(name))
    })
}

/// Whether this names a method, in a file that is read as a method's.
fn is_method(name: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let has_two = name.split('.').count() == 2 && name.split('.').all(is_part);
    has_two && FileKind::of(&naming::method_file(name)) == FileKind::Method
}

/// Words of texts and of cells beside the names that could be names of fields.
fn mentioned(page: &Page) -> BTreeSet<String> {
    let texts = page.blocks.iter().flat_map(|block| match block {
        Block::Text(text) => vec![text.text.as_str()],
        Block::Table(table) => table.rows.iter().flat_map(|row| row.cells.iter().skip(1)).map(String::as_str).collect(),
        Block::Sample(_) => Vec::new(),
    });
    let words = texts.flat_map(|text| text.split(|letter: char| !letter.is_ascii_alphanumeric()));
    // A word with a capital inside is a name; `status` may be one, and prose as well.
    let is_name = |word: &&str| {
        word.chars().skip(1).any(|letter| letter.is_ascii_uppercase())
            && !word.chars().all(|letter| letter.is_ascii_uppercase())
    };
    words.filter(is_name).map(str::to_owned).collect()
}

/// The words before the first sample or table.
fn says(page: &Page) -> String {
    let texts = page.blocks.iter().map_while(|block| match block {
        Block::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.take(8).collect::<Vec<_>>().join(" ")
}
