//! The grammar of conditions: text to tree, every part with its place in the spec file.

mod lexer;
mod parser;

use callsheet_runtime::tables::Order;

pub(crate) use parser::{parse_condition, parse_path};

use crate::span::{Span, Spanned};

/// A condition as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Not(Box<Expression>),
    OneOf(PathExpression, Vec<Spanned<Operand>>),
    Order(PathExpression, Order, Spanned<i64>),
    Bits(PathExpression, Spanned<i64>),
    Prefix(PathExpression, Spanned<String>),
    Present(PathExpression),
    Filled(PathExpression),
    Stored(Spanned<String>),
}

/// The way to a field as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PathExpression {
    pub(crate) span: Span,
    pub(crate) start: Start,
    pub(crate) segments: Vec<Spanned<String>>,
}

/// Where a way starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    Here,
    Above(u8),
    Root,
}

/// What a field is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand {
    Integer(i64),
    Word(String),
    Text(String),
}

impl Operand {
    /// The operand as text.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Integer(number) => number.to_string(),
            Self::Word(text) | Self::Text(text) => text.clone(),
        }
    }
}
