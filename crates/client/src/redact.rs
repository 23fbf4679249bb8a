//! Documents as they may be shown: what a spec calls secret is blotted out.
//!
//! It is done by name and not by place, so that it works on documents that are malformed, misspelt or of no known method:
//! rather a value too many is hidden than one too few.

use std::collections::BTreeSet;
use std::ops::Range;

use callsheet_runtime::tables::{Kind, Method, ShapeId, Tables, Type, Wire};

/// Makes documents fit to be shown: it knows the names under which they have secrets.
#[derive(Clone, Debug)]
pub struct Redactor {
    wire: Wire,
    names: BTreeSet<String>,
}

/// A name of at least so many letters also stands for its misspellings.
const MISSPELT: usize = 5;

/// No name of a secret is as long as this, not even misspelt.
const LONGEST: usize = 64;

/// The member of a JSON-RPC answer that holds the response.
const RESULT: &str = "result";

impl Redactor {
    /// Those of a request of that method; of any request, where the method is not known.
    pub fn of_request(tables: &Tables<'_>, method: Option<&Method<'_>>) -> Self {
        let mut names = Names::new(tables);
        names.add(tables.api.request_envelope);
        match method {
            Some(method) => names.add(method.request),
            None => tables.methods.iter().for_each(|method| names.add(method.request)),
        }
        names.into_redactor()
    }

    /// Those of the requests in one document, by the methods that they name.
    pub fn of_requests<'n>(tables: &Tables<'_>, methods: impl Iterator<Item = Option<&'n str>>) -> Self {
        let named: BTreeSet<_> = methods.collect();
        let mut names = BTreeSet::new();
        for method in named {
            names.append(&mut Self::of_request(tables, method.and_then(|name| tables.method(name))).names);
        }
        Self { wire: tables.api.wire, names }
    }

    /// Those of a response to that method.
    pub fn of_response(tables: &Tables<'_>, method: &Method<'_>) -> Self {
        let mut names = Names::new(tables);
        names.add(tables.api.response_envelope);
        for ty in std::iter::once(&method.response).chain(method.responses.iter().map(|case| &case.ty)) {
            names.add_type(ty, RESULT);
        }
        names.into_redactor()
    }

    /// Hides what that one hides as well; for the same wire.
    #[cfg(feature = "zabbix")]
    pub(crate) fn extend(&mut self, other: &Self) {
        self.names.extend(other.names.iter().cloned());
    }

    /// The text with every secret's bytes as asterisks, save for line ends. Its length stays the same, so that places in it
    /// stay where they are.
    pub fn hide(&self, text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        for span in self.spans(text) {
            for byte in bytes.get_mut(span).unwrap_or_default() {
                if !matches!(byte, b'\n' | b'\r') {
                    *byte = b'*';
                }
            }
        }
        // Spans begin and end at quotes and tags, so that no character is cut in two.
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// The text with `***` for every secret, however long it is.
    pub fn replace(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut from = 0;
        for span in self.spans(text).into_iter().filter(|span| !span.is_empty()) {
            if span.start >= from {
                shown.push_str(text.get(from..span.start).unwrap_or_default());
                shown.push_str("***");
            }
            from = from.max(span.end);
        }
        shown.push_str(text.get(from..).unwrap_or_default());
        shown
    }

    /// Where the secrets stand, in their order.
    fn spans(&self, text: &str) -> Vec<Range<usize>> {
        let mut spans = match self.wire {
            Wire::Json => self.in_json(text),
            Wire::Xml => self.in_xml(text),
        };
        spans.sort_by_key(|span| span.start);
        spans
    }

    fn names(&self, name: &str) -> bool {
        if name.len() > LONGEST {
            return false;
        }
        let name = name.to_lowercase();
        let alike = |known: &String| {
            known.len() >= MISSPELT && known.len().abs_diff(name.len()) <= 2 && strsim::osa_distance(known, &name) <= 2
        };
        self.names.contains(&name) || self.names.iter().any(alike)
    }

    fn in_json(&self, text: &str) -> Vec<Range<usize>> {
        let mut spans = Vec::new();
        let mut strings = JsonStrings { text, at: 0 };
        while let Some(string) = strings.next() {
            let key = string.clone();
            let Some(value) = value_after(text, string.end) else { continue };
            let raw = text.get(key).unwrap_or_default();
            let decoded: String = serde_json::from_str(raw).unwrap_or_else(|_| raw.trim_matches('"').to_owned());
            // A response that is one secret text may, in another case, be an object: its members are looked at singly.
            let members = decoded == RESULT && matches!(text.as_bytes().get(value), Some(b'{' | b'['));
            if !members && self.names(&decoded) {
                let end = json_value_end(text, value);
                spans.push(unquoted(text, value..end));
                strings.at = end;
            }
        }
        spans
    }

    fn in_xml(&self, text: &str) -> Vec<Range<usize>> {
        let mut spans = Vec::new();
        let mut at = 0;
        while let Some(tag) = next_tag(text, at) {
            at = tag.end;
            let inside = text.get(tag.clone()).unwrap_or_default();
            let name = inside.split(|character: char| character.is_whitespace() || character == '/').next();
            let name = name.unwrap_or_default();
            self.in_attributes(inside, tag.start, &mut spans);
            let local = name.rsplit(':').next().unwrap_or_default();
            if !inside.ends_with('/') && self.names(local) {
                let from = (tag.end + 1).min(text.len());
                at = content_end(text, from);
                spans.push(from..at);
            }
        }
        spans
    }

    fn in_attributes(&self, tag: &str, start: usize, spans: &mut Vec<Range<usize>>) {
        let mut at = 0;
        while let Some(equals) = tag.get(at..).and_then(|rest| rest.find('=')).map(|found| at + found) {
            let name = tag.get(at..equals).unwrap_or_default().trim_end();
            let name = name.rsplit(|character: char| character.is_whitespace()).next().unwrap_or_default();
            let value = tag.get(equals + 1..).unwrap_or_default();
            let open = equals + 1 + (value.len() - value.trim_start().len());
            let Some(quote) =
                tag.get(open..).and_then(|rest| rest.chars().next()).filter(|quote| "\"'".contains(*quote))
            else {
                at = equals + 1;
                continue;
            };
            let inner = open + 1;
            let length = tag.get(inner..).and_then(|rest| rest.find(quote)).unwrap_or(tag.len() - inner);
            if self.names(name) {
                spans.push(start + inner..start + inner + length);
            }
            at = (inner + length + 1).min(tag.len());
        }
    }
}

/// Gathers the names of secret fields from shapes that lead to each other.
struct Names<'a, 't> {
    tables: &'a Tables<'t>,
    seen: BTreeSet<ShapeId>,
    names: BTreeSet<String>,
}

impl<'a, 't> Names<'a, 't> {
    fn new(tables: &'a Tables<'t>) -> Self {
        Self { tables, seen: BTreeSet::new(), names: BTreeSet::new() }
    }

    fn add(&mut self, id: ShapeId) {
        if !self.seen.insert(id) {
            return;
        }
        for field in self.tables.shape(id).fields {
            self.add_type(&field.ty, field.name);
            field.cases.iter().for_each(|case| self.add_type(&case.ty, field.name));
        }
    }

    fn add_type(&mut self, ty: &Type<'_>, name: &str) {
        if ty.secret {
            self.names.insert(name.to_lowercase());
        }
        match ty.kind {
            Kind::Record(id) => self.add(id),
            Kind::List(list) => self.add_type(&list.item, name),
            Kind::Map(item) => self.add_type(item, name),
            _ => {}
        }
    }

    fn into_redactor(self) -> Redactor {
        Redactor { wire: self.tables.api.wire, names: self.names }
    }
}

/// What stands between `<` and `>` in the next tag, comment or section; a tag that is not closed ends at the next one.
fn next_tag(text: &str, at: usize) -> Option<Range<usize>> {
    let start = at + text.get(at..)?.find('<')? + 1;
    let rest = text.get(start..)?;
    let skipped = |end: &str| rest.find(end).map_or(rest.len(), |found| found + end.len() - 1);
    let length = if rest.starts_with("![CDATA[") {
        skipped("]]>")
    } else if rest.starts_with("!--") {
        skipped("-->")
    } else {
        rest.find(['<', '>']).unwrap_or(rest.len())
    };
    Some(start..start + length)
}

/// Where the content of an element ends that begins at `from`: at the end tag that belongs to it, whatever that is called,
/// or else at the end of the text.
fn content_end(text: &str, from: usize) -> usize {
    let mut depth = 1_usize;
    let mut at = from;
    while let Some(tag) = next_tag(text, at) {
        at = tag.end;
        let start = tag.start - 1;
        let inside = text.get(tag).unwrap_or_default();
        if inside.starts_with('/') {
            depth -= 1;
            if depth == 0 {
                return start;
            }
        } else if !inside.starts_with(['!', '?']) && !inside.ends_with('/') {
            depth += 1;
        }
    }
    text.len()
}

/// The strings of a JSON text, one after the other, whatever stands around them.
struct JsonStrings<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for JsonStrings<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.at + self.text.get(self.at..)?.find('"')?;
        let end = string_end(self.text, start);
        self.at = end;
        Some(start..end)
    }
}

/// Where the string that begins with the quote at `start` ends, its quote included.
fn string_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// Where the value begins that a string ending at `end` is the key of; `None` where it is no key.
fn value_after(text: &str, end: usize) -> Option<usize> {
    let blank = |from: usize| {
        let rest = text.get(from..)?;
        Some(from + (rest.len() - rest.trim_start().len()))
    };
    let colon = blank(end)?;
    (text.as_bytes().get(colon) == Some(&b':')).then(|| blank(colon + 1)).flatten()
}

fn json_value_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    match bytes.get(start) {
        Some(b'"') => string_end(text, start),
        Some(b'{' | b'[') => {
            let mut depth = 0_usize;
            let mut at = start;
            while let Some(byte) = bytes.get(at) {
                match byte {
                    b'"' => at = string_end(text, at),
                    b'{' | b'[' => (depth, at) = (depth + 1, at + 1),
                    b'}' | b']' if depth == 1 => return at + 1,
                    b'}' | b']' => (depth, at) = (depth - 1, at + 1),
                    _ => at += 1,
                }
            }
            text.len()
        }
        _ => {
            let rest = text.get(start..).unwrap_or_default();
            start + rest.find([',', '}', ']', '\n']).unwrap_or(rest.len())
        }
    }
}

/// The inside of a string, so that its quotes stay.
fn unquoted(text: &str, span: Range<usize>) -> Range<usize> {
    let bytes = text.as_bytes();
    let opened = usize::from(bytes.get(span.start) == Some(&b'"'));
    let closed = span.len() > 1 && opened == 1 && bytes.get(span.end - 1) == Some(&b'"');
    span.start + opened..span.end - usize::from(closed)
}
