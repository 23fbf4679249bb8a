//! What a page says of a method, placed: the fields of both sides with their paths and types.

use std::collections::BTreeSet;
use std::fmt;

use callsheet_runtime::tables;

use crate::report::Report;
use crate::words::Words;

/// One of the two documents of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What is sent.
    Request,
    /// What is answered.
    Response,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Side::Request => "request",
            Side::Response => "response",
        })
    }
}

impl Side {
    pub(crate) fn in_russian(self) -> &'static str {
        match self {
            Side::Request => "запрос",
            Side::Response => "ответ",
        }
    }
}

/// How the API's documents are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wire {
    Xml,
    Json,
}

/// What a page says of a method.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The method's name on the wire.
    pub method: String,
    pub(crate) wire: Wire,
    /// The fields, the request's first, each side in the order of its tables and what only the samples show behind it.
    pub fields: Vec<Field>,
    /// The request's root is a list, or a list and a single object alike.
    pub(crate) root_repeats: [bool; 2],
    /// The page says that further fields of the document stand on another page.
    pub(crate) is_open: [bool; 2],
    /// The first lines of the page, which say what the method does.
    pub(crate) says: String,
    /// The samples as they stand, each with the document that it shows.
    pub(crate) samples: Vec<(Side, String)>,
    /// Names that the page's texts mention.
    pub(crate) mentioned: BTreeSet<String>,
    /// What could not be placed, contradictions, and what is unsure.
    pub report: Report,
}

impl Reading {
    /// Whether the page's samples are documents of that kind.
    pub fn is_written_as(&self, wire: tables::Wire) -> bool {
        match wire {
            tables::Wire::Xml => self.wire == Wire::Xml,
            tables::Wire::Json => self.wire == Wire::Json,
        }
    }
}

/// A field that a page names.
#[derive(Clone, Debug)]
pub struct Field {
    /// The document that it is part of.
    pub side: Side,
    /// The way from the root, wire names joined by points.
    pub path: String,
    /// The row as the page spells it; `None` where only a sample shows the field.
    pub row: Option<String>,
    /// The line of the row, from 1; 0 without a row.
    pub line: usize,
    /// What the value is.
    pub leaf: Leaf,
    /// What the page writes as the type.
    pub page_type: String,
    /// It may be there more than once.
    pub repeats: bool,
    /// A single value may stand for a list of one.
    pub is_single: bool,
    /// Whether it must be there, where the page says so.
    pub presence: Option<Presence>,
    /// The page's own words, for the maintainer.
    pub says: String,
    /// What is unsure about it, each in words.
    pub unsure: Vec<Words>,
    /// The page's table and sample contradict each other on its type.
    pub is_contradicted: bool,
    /// The sample leaves its members out, or the page describes them elsewhere.
    pub is_elided: bool,
    /// Beside the members that the sample shows it has others.
    pub has_left_out: bool,
    /// It stands around every document of the API and is no part of the method.
    pub is_envelope: bool,
    /// A sample shows it.
    pub in_sample: bool,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It may be left out.
    Optional,
    /// It must be there.
    Required,
    /// It must be there on a condition that the page puts in words.
    Sometimes,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// It has members.
    Object,
    /// The page does not say.
    Unknown,
    /// A truth value.
    Bool,
    /// A whole number.
    Int,
    /// A whole number by which an object is known.
    Id,
    /// A number with a fraction.
    Float,
    /// A text.
    Text {
        /// The longest, in characters.
        length: Option<u32>,
    },
    /// A text in Base64.
    Base64,
    /// A time of day.
    Time,
    /// A day, with or without a time of day.
    DateTime,
    /// Seconds since 1970.
    Timestamp,
    /// A JSON switch.
    Flag,
    /// One of these values.
    Enum {
        /// The values; none where the page has them elsewhere.
        values: Vec<String>,
        /// Numbers are right too.
        or_int: bool,
    },
    /// A text or a number.
    Scalar,
    /// Several values in one text.
    Joined {
        /// What stands between them, if the page says so.
        separator: Option<String>,
    },
}

impl Leaf {
    /// The name by which specs call the type.
    pub fn spelling(&self) -> &'static str {
        match self {
            Leaf::Object => "object",
            Leaf::Unknown | Leaf::Text { .. } => "string",
            Leaf::Bool => "bool",
            Leaf::Int => "int",
            Leaf::Id => "id",
            Leaf::Float => "float",
            Leaf::Base64 => "base64",
            Leaf::Time => "time",
            Leaf::DateTime => "datetime",
            Leaf::Timestamp => "timestamp",
            Leaf::Flag => "flag",
            Leaf::Enum { .. } => "enum",
            Leaf::Scalar => "scalar",
            Leaf::Joined { .. } => "list",
        }
    }
}
