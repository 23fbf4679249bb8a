//! A reference page, whatever it was written in: texts, tables and samples in their order.

mod html;
mod lines;
mod markdown;
mod plain;
mod words;

use callsheet_runtime::tables::Language;

pub use words::Column;

/// The largest page that is read, in bytes.
const LARGEST: usize = 8 << 20;

/// Why a page cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    /// It holds nothing.
    #[error("the page is empty")]
    Empty,
    /// It is larger than a page of a reference would be.
    #[error("the page has {bytes} bytes; at most {LARGEST} are read")]
    Large {
        /// Its size.
        bytes: usize,
    },
    /// It is not UTF-8, or holds zero bytes.
    #[error("the page is not text in UTF-8: byte {at} cannot be read")]
    NotText {
        /// The first wrong byte, from 0.
        at: usize,
    },
    /// Neither a sample nor the title says which method it describes.
    #[error("the page names no method: no sample of a request does, nor does a line of its own")]
    NoMethod,
    /// It has no table with a name and a type or value in each row.
    #[error("the page of `{method}` has no table of fields")]
    NoTable {
        /// The method.
        method: String,
    },
    /// It ends within a table or a sample.
    #[error("line {line}: the page ends within this {what}")]
    CutOff {
        /// The line where what is cut off begins, from 1.
        line: usize,
        /// What is cut off.
        what: &'static str,
    },
    /// A sample's elements or objects lie deeper in each other than any real one's.
    #[error("line {line}: the sample is nested more than {limit} levels deep")]
    TooDeep {
        /// The line where the sample begins, from 1.
        line: usize,
        /// The limit.
        limit: usize,
    },
}

impl PageError {
    /// Why, in that language.
    pub fn in_words(&self, language: Language) -> String {
        if language == Language::English {
            return self.to_string();
        }
        match self {
            Self::Empty => "страница пуста".to_owned(),
            Self::Large { bytes } => format!("в странице {bytes} байт; читается не больше {LARGEST}"),
            Self::NotText { at } => format!("страница — не текст в UTF-8: байт {at} не читается"),
            Self::NoMethod => "страница не называет метод: его нет ни в примерах, ни отдельной строкой".to_owned(),
            Self::NoTable { method } => format!("на странице метода «{method}» нет таблицы полей"),
            Self::CutOff { line, what } => {
                let what = if *what == "table" { "этой таблице" } else { "этом примере" };
                format!("строка {line}: страница обрывается в {what}")
            }
            Self::TooDeep { line, limit } => format!("строка {line}: вложенность примера больше {limit}"),
        }
    }
}

/// A page of a reference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Its parts, in their order.
    pub(crate) blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// A heading, a paragraph, a list.
    Text(Line),
    /// A table.
    Table(Table),
    /// A document that is sent or answered.
    Sample(Sample),
}

/// A text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub text: String,
    /// From 1.
    pub line: usize,
}

/// A table whose columns are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<TableRow>,
    /// From 1.
    pub line: usize,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TableRow {
    pub cells: Vec<String>,
    /// From 1.
    pub line: usize,
}

/// A sample of a request or a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sample {
    pub text: String,
    /// From 1.
    pub line: usize,
}

impl Table {
    /// What stands in a column of a row; empty where the row is short.
    pub fn cell<'r>(&self, row: &'r TableRow, column: Column) -> &'r str {
        let at = self.columns.iter().position(|known| *known == column);
        at.and_then(|at| row.cells.get(at)).map_or("", |cell| cell.trim())
    }

    /// Whether its rows are fields: they have names, and a type or a meaning.
    pub fn is_of_fields(&self) -> bool {
        self.columns.contains(&Column::Name) && self.columns.contains(&Column::Type)
    }
}

/// Reads a page, in whichever of the formats it is.
///
/// # Errors
/// It is empty, too large, no text, or ends within a table or a sample.
pub fn read(bytes: &[u8]) -> Result<Page, PageError> {
    if bytes.len() > LARGEST {
        return Err(PageError::Large { bytes: bytes.len() });
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(PageError::NotText { at });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| PageError::NotText { at: error.valid_up_to() })?;
    if text.trim().is_empty() {
        return Err(PageError::Empty);
    }
    let text = text.replace("\r\n", "\n").replace('\u{a0}', " ");
    let blocks = if html::is_html(&text) { html::read(&text)? } else { lines::read(&text)? };
    Ok(Page { blocks })
}
