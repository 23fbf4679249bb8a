//! TOML tables read key by key, with the place of every value.

mod literal;

use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

pub(crate) use literal::Literal;

use crate::Source;
use crate::finding::Findings;
use crate::language::{Form, Key, Need, TableKind};
use crate::span::{FileId, Span, Spanned};

/// A table that is read key by key. Keys that its kind does not have are reported by [`Table::finish`].
pub(crate) struct Table<'s> {
    entries: &'s DeTable<'s>,
    /// The header `[[request.field]]`, or the whole of an inline table.
    pub(crate) span: Span,
    kind: &'static TableKind,
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
    pub(crate) fn root(table: &'s TomlSpanned<DeTable<'s>>, kind: &'static TableKind, file: FileId) -> Self {
        Self { entries: table.get_ref(), span: Span::new(file, 0..0), kind, asked: Vec::new() }
    }

    /// The value of a key; what is wrong with it is reported, and that it is missing where it must be there.
    pub(crate) fn read<F: Form>(&mut self, key: &Key<F>, findings: &Findings<'_>) -> Option<F::Value<'s>> {
        self.asked.push(key.name);
        let value = self.get(key.name);
        if value.is_none() && key.need == Need::Required {
            self.missing(key.name, findings);
        }
        key.form.read(value?, key.name, findings)
    }

    /// The value of a key, unread.
    pub(crate) fn get(&self, key: &str) -> Option<Value<'s>> {
        let (_, value) = self.entries.iter().find(|(name, _)| name.get_ref() == key)?;
        Some(Value { value: value.get_ref(), span: Span::new(self.span.file, value.span()) })
    }

    /// Reports that a key is missing.
    fn missing(&self, key: &str, findings: &Findings<'_>) {
        findings.error("missing-key", self.span, format!("the key `{key}` is missing here"));
    }

    /// Reports keys that are missing, and keys that the table's kind does not have and that are not among `named`.
    pub(crate) fn finish(self, named: &[&str], findings: &Findings<'_>) {
        debug_assert!(
            self.kind.keys().all(|key| self.asked.contains(&key.name())),
            "a key of `{}` is described and not read: {:?} is",
            self.kind.name,
            self.asked
        );
        for key in self.kind.required.iter().filter(|key| self.get(key).is_none()) {
            self.missing(key, findings);
        }
        for (given, implied) in self.kind.implied {
            if self.get(given).is_some() && self.get(implied).is_none() {
                self.missing(implied, findings);
            }
        }
        for (key, _) in self.entries.iter() {
            let name: &str = key.get_ref();
            let known: Vec<&str> = self.kind.keys().map(|key| key.name()).chain(named.iter().copied()).collect();
            if !known.contains(&name) {
                let span = Span::new(self.span.file, key.span());
                let report = findings.error("unknown-key", span, format!("unknown key `{name}`"));
                match name {
                    // What other languages call it.
                    "required" if known.contains(&"presence") => drop(report.help("write `presence = \"required\"`")),
                    _ => drop(report.suggest(name, known)),
                }
            }
        }
    }

    /// Reports keys that were not asked for, with the same help for each.
    pub(crate) fn finish_with(self, help: &str, findings: &Findings<'_>) {
        for (key, _) in self.entries.iter().filter(|(key, _)| !self.asked.contains(&key.get_ref().as_ref())) {
            let span = Span::new(self.span.file, key.span());
            findings.error("unknown-key", span, format!("`{}` does not belong here", key.get_ref())).help(help);
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

    pub(crate) fn is_list(self) -> bool {
        matches!(self.value, DeValue::Array(_))
    }

    /// The members of a list; of what is none, the value itself.
    pub(crate) fn one_or_more(self) -> Vec<Value<'s>> {
        self.list().unwrap_or_else(|| vec![self])
    }

    pub(crate) fn list(self) -> Option<Vec<Value<'s>>> {
        let DeValue::Array(list) = self.value else { return None };
        let item = |value: &'s TomlSpanned<DeValue<'s>>| Value {
            value: value.get_ref(),
            span: Span::new(self.span.file, value.span()),
        };
        Some(list.iter().map(item).collect())
    }

    pub(crate) fn table(self, kind: &'static TableKind) -> Option<Table<'s>> {
        let DeValue::Table(entries) = self.value else { return None };
        Some(Table { entries, span: self.span, kind, asked: Vec::new() })
    }

    pub(crate) fn flag(self, findings: &Findings<'_>) -> Option<Spanned<bool>> {
        match self.value {
            DeValue::Boolean(flag) => Some(Spanned::new(*flag, self.span)),
            _ => self.wrong("`true` or `false`", findings),
        }
    }

    pub(crate) fn count(self, findings: &Findings<'_>) -> Option<Spanned<u32>> {
        let number = match self.value {
            DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        match number {
            Some(number) => Some(Spanned::new(number, self.span)),
            None => self.wrong("a whole number from 0", findings),
        }
    }

    /// A text that must be one of the given words.
    pub(crate) fn word<T: Copy>(
        self,
        code: &'static str,
        what: &str,
        words: &[(&str, T)],
        findings: &Findings<'_>,
    ) -> Option<Spanned<T>> {
        let text = self.text(findings)?;
        if let Some((_, found)) = words.iter().find(|(word, _)| *word == text.value) {
            return Some(Spanned::new(*found, text.span));
        }
        let message = format!("unknown {what} `{}`", text.value);
        findings.error(code, text.span, message).suggest(&text.value, words.iter().map(|(word, _)| *word));
        None
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
