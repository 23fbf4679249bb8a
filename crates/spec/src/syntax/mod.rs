//! TOML tables read key by key, with the place of every value.

mod literal;

use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

pub(crate) use literal::Literal;

use crate::Source;
use crate::finding::Findings;
use crate::span::{FileId, Span, Spanned};

/// A table that is read key by key. Keys that nobody asks for are reported by [`Table::finish`].
pub(crate) struct Table<'s> {
    entries: &'s DeTable<'s>,
    /// The header `[[request.field]]`, or the whole of an inline table.
    pub(crate) span: Span,
    asked: Vec<&'static str>,
}

/// A value whose type the reader asks for.
#[derive(Clone, Copy)]
pub(crate) struct Value<'s> {
    value: &'s DeValue<'s>,
    pub(crate) span: Span,
}

/// Parses a source; syntax errors are reported. `None` where the rest of the file cannot be trusted after them.
pub(crate) fn parse<'s>(source: &'s Source, file: FileId, findings: &Findings<'_>) -> Option<TomlSpanned<DeTable<'s>>> {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    let mut trusted = true;
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        let span = Span::new(file, range);
        if error.message().starts_with("duplicate key") {
            findings.error("duplicate-key", span, format!("the key `{}` stands here twice", findings.text(span)));
        } else {
            trusted = false;
            findings.error("syntax", span, format!("this is no TOML: {}", error.message()));
        }
    }
    trusted.then_some(table)
}

impl<'s> Table<'s> {
    pub(crate) fn root(table: &'s TomlSpanned<DeTable<'s>>, file: FileId) -> Self {
        Self { entries: table.get_ref(), span: Span::new(file, 0..0), asked: Vec::new() }
    }

    /// The value of a key, of whatever type.
    pub(crate) fn value(&mut self, key: &'static str) -> Option<Value<'s>> {
        self.asked.push(key);
        self.get(key)
    }

    /// The value of a key that is known at run time only; [`Table::finish`] wants it among `extra`.
    pub(crate) fn get(&self, key: &str) -> Option<Value<'s>> {
        let (_, value) = self.entries.iter().find(|(name, _)| name.get_ref() == key)?;
        Some(Value { value: value.get_ref(), span: Span::new(self.span.file, value.span()) })
    }

    pub(crate) fn text(&mut self, key: &'static str, findings: &Findings<'_>) -> Option<Spanned<String>> {
        self.value(key)?.text(findings)
    }

    pub(crate) fn required_text(&mut self, key: &'static str, findings: &Findings<'_>) -> Option<Spanned<String>> {
        let value = self.value(key);
        if value.is_none() {
            self.missing(key, findings);
        }
        value?.text(findings)
    }

    /// Reports that a key is missing.
    pub(crate) fn missing(&self, key: &str, findings: &Findings<'_>) {
        findings.error("missing-key", self.span, format!("the key `{key}` is missing here"));
    }

    pub(crate) fn flag(&mut self, key: &'static str, findings: &Findings<'_>) -> Option<Spanned<bool>> {
        let value = self.value(key)?;
        match value.value {
            DeValue::Boolean(flag) => Some(Spanned::new(*flag, value.span)),
            _ => value.wrong("`true` or `false`", findings),
        }
    }

    pub(crate) fn count(&mut self, key: &'static str, findings: &Findings<'_>) -> Option<Spanned<u32>> {
        let value = self.value(key)?;
        let number = match value.value {
            DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        match number {
            Some(number) => Some(Spanned::new(number, value.span)),
            None => value.wrong("a whole number from 0", findings),
        }
    }

    pub(crate) fn texts(
        &mut self,
        key: &'static str,
        findings: &Findings<'_>,
    ) -> Option<Spanned<Vec<Spanned<String>>>> {
        self.value(key)?.texts(findings)
    }

    pub(crate) fn table(&mut self, key: &'static str, findings: &Findings<'_>) -> Option<Table<'s>> {
        let value = self.value(key)?;
        value.table().or_else(|| value.wrong("a table", findings))
    }

    /// The tables of a list; none where the key is absent.
    pub(crate) fn tables(&mut self, key: &'static str, findings: &Findings<'_>) -> Vec<Table<'s>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(list) = value.list() else {
            value.wrong::<()>("a list of tables", findings);
            return Vec::new();
        };
        list.into_iter().filter_map(|item| item.table().or_else(|| item.wrong("a table", findings))).collect()
    }

    /// Reports keys that were not asked for and are not among `extra`.
    pub(crate) fn finish(self, extra: &[&str], findings: &Findings<'_>) {
        for (key, _) in self.entries.iter() {
            let name: &str = key.get_ref();
            if self.asked.contains(&name) || extra.contains(&name) {
                continue;
            }
            let span = Span::new(self.span.file, key.span());
            let known = self.asked.iter().copied().chain(extra.iter().copied());
            findings.error("unknown-key", span, format!("unknown key `{name}`")).suggest(name, known);
        }
    }
}

impl<'s> Value<'s> {
    pub(crate) fn as_str(self) -> Option<&'s str> {
        self.value.as_str()
    }

    pub(crate) fn text(self, findings: &Findings<'_>) -> Option<Spanned<String>> {
        match self.value {
            DeValue::String(text) => Some(Spanned::new(text.clone().into_owned(), self.span)),
            _ => self.wrong("a text", findings),
        }
    }

    pub(crate) fn texts(self, findings: &Findings<'_>) -> Option<Spanned<Vec<Spanned<String>>>> {
        let Some(list) = self.list() else { return self.wrong("a list of texts", findings) };
        let texts = list.into_iter().filter_map(|item| item.text(findings)).collect();
        Some(Spanned::new(texts, self.span))
    }

    pub(crate) fn list(self) -> Option<Vec<Value<'s>>> {
        let DeValue::Array(list) = self.value else { return None };
        let item = |value: &'s TomlSpanned<DeValue<'s>>| Value {
            value: value.get_ref(),
            span: Span::new(self.span.file, value.span()),
        };
        Some(list.iter().map(item).collect())
    }

    pub(crate) fn table(self) -> Option<Table<'s>> {
        let DeValue::Table(entries) = self.value else { return None };
        Some(Table { entries, span: self.span, asked: Vec::new() })
    }

    pub(crate) fn is_true(self) -> bool {
        matches!(self.value, DeValue::Boolean(true))
    }

    /// Reports that another type of value is wanted.
    pub(crate) fn wrong<T>(self, wanted: &str, findings: &Findings<'_>) -> Option<T> {
        let is = match self.value {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "a truth value",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        findings.error("wrong-value", self.span, format!("{wanted} is wanted here, not {is}"));
        None
    }
}
