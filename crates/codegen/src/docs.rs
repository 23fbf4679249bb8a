//! Doc comments: the specs' texts and rules in words, escaped so that no text can become a doctest or a broken link.

use callsheet_runtime::describe::{Scope, in_words};
use callsheet_runtime::tables::{Empty, Field, Language, Method, Null, Presence, ShapeId, Text};
use proc_macro2::TokenStream;
use quote::quote;

use crate::Generator;

/// The lines of a doc comment, in Markdown.
#[derive(Default)]
pub(crate) struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// A paragraph of plain text; nothing where the text is empty.
    pub(crate) fn paragraph(&mut self, text: &str) {
        self.markdown(&escape(text));
    }

    fn markdown(&mut self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(text.lines().map(|line| line.trim().to_owned()));
    }

    /// A block of code in a language that is not Rust.
    pub(crate) fn code(&mut self, language: &str, code: &str) {
        let code = code.trim();
        let longest = code.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        self.lines.extend([String::new(), format!("{fence}{language}")]);
        self.lines.extend(code.lines().map(str::to_owned));
        self.lines.push(fence);
    }

    /// The comment as attributes; `fallback` where there is nothing to say.
    pub(crate) fn tokens(self, fallback: &str) -> TokenStream {
        let lines = if self.lines.is_empty() { vec![escape(fallback)] } else { self.lines };
        let lines = lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }
}

/// Text as Markdown that shows just that text: code spans and plain letters stay, all that could open a link, a tag or a
/// block is escaped.
pub(crate) fn escape(text: &str) -> String {
    // A carriage return alone may stand in no doc comment.
    let lines: Vec<_> = text.split(['\n', '\r']).map(|line| escape_line(line.trim())).collect();
    lines.join("\n")
}

fn escape_line(line: &str) -> String {
    // A span opens and closes on its line, by one backtick each: two could open a block.
    let has_spans = line.matches('`').count().is_multiple_of(2) && !line.contains("``");
    let mut in_code = false;
    let mut out = String::with_capacity(line.len() + 8);
    let (marker, line) = block_marker(line);
    out.push_str(&marker);
    for word in line.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        if !in_code && (bare.starts_with("https://") || bare.starts_with("http://")) {
            let address = bare.trim_end_matches(['.', ',', ')', ';']);
            out.push_str(&format!("<{address}>{}", &word[address.len()..]));
            continue;
        }
        for letter in word.chars() {
            match letter {
                '`' if has_spans => in_code = !in_code,
                '`' | '[' | ']' | '<' | '>' | '*' | '_' | '\\' | '#' | '|' | '~' | '&' if !in_code => out.push('\\'),
                _ => {}
            }
            out.push(letter);
        }
    }
    out
}

/// What at the start of a line would open a list or underline a heading, escaped, and the rest of the line.
fn block_marker(line: &str) -> (String, &str) {
    let digits = line.len() - line.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let (number, rest) = line.split_at(digits);
    let mut letters = rest.chars();
    match letters.next() {
        Some(sign @ ('.' | ')')) if digits > 0 => (format!("{number}\\{sign}"), letters.as_str()),
        Some(sign @ ('-' | '+' | '=')) if digits == 0 => (format!("\\{sign}"), letters.as_str()),
        _ => (String::new(), line),
    }
}

impl Generator<'_, '_> {
    /// The doc of a struct.
    pub(crate) fn struct_doc(&self, id: ShapeId) -> TokenStream {
        let shape = self.lowered.tables.shape(id);
        let mut doc = Doc::default();
        doc.paragraph(self.lowered.names.shape_title(id).0);
        let method = self.lowered.tables.methods.iter().find(|method| method.request == id);
        if let Some(method) = method {
            self.method_doc(&mut doc, method);
        }
        doc.tokens(&format!("An object of `{}`.", shape.owner.replace("types/", "")))
    }

    fn method_doc(&self, doc: &mut Doc, method: &Method<'_>) {
        if let Some(text) = self.lowered.tables.method_text(method.name) {
            doc.paragraph(text.doc.en);
        }
        doc.paragraph(&format!("The request of `{}`. Facts from {}", method.name, method.source));
        let mut notes = Vec::new();
        notes.extend(method.access.map(|level| format!("Access: {level}.")));
        notes.extend(method.versions.since.map(|since| format!("Since {since}.")));
        notes.extend(method.versions.until.map(|until| format!("Gone in {until}.")));
        if let Some(deprecated) = &method.deprecated {
            notes.push(deprecation(deprecated));
        }
        doc.paragraph(&notes.join(" "));
        if let Some(example) = method.examples.first() {
            let language = if example.request.trim_start().starts_with('<') { "xml" } else { "json" };
            doc.code(language, example.request);
        }
    }

    /// The doc of a field: its text, and its rules in words.
    pub(crate) fn field_doc(&self, id: ShapeId, number: usize, field: &Field<'_>) -> TokenStream {
        let texts = self.lowered.tables.shape_text(id);
        let text = texts.and_then(|texts| texts.fields.get(number)).map_or("", |text: &Text<'_>| text.en);
        let mut doc = Doc::default();
        doc.paragraph(text);
        doc.paragraph(&self.rules_in_words(id, field).join(" "));
        doc.tokens(&format!("`{}` on the wire.", field.name))
    }

    fn rules_in_words(&self, id: ShapeId, field: &Field<'_>) -> Vec<String> {
        let scope = Scope { tables: &self.lowered.tables, shapes: &[id] };
        let mut words = vec![format!("{}.", capitalised(&in_words(&field.ty, Language::English)))];
        match &field.presence {
            Presence::RequiredWhen(when) => words.push(format!("Required when `{}`.", scope.condition(when))),
            Presence::ExactlyOne(group) => words.push(self.group(
                "Exactly one",
                id,
                |other| matches!(other, Presence::ExactlyOne(same) if same == group),
            )),
            Presence::AtLeastOne(group) => words.push(self.group(
                "At least one",
                id,
                |other| matches!(other, Presence::AtLeastOne(same) if same == group),
            )),
            Presence::Unexpected => words.push("Not allowed.".to_owned()),
            Presence::Optional | Presence::Required => {}
        }
        match field.empty {
            Empty::Value => {}
            Empty::Absent => words.push("Empty means absent.".to_owned()),
            Empty::Distinct => words.push("Empty is not the same as absent.".to_owned()),
            Empty::Refused => words.push("Not empty.".to_owned()),
        }
        match field.null {
            Null::Refused => {}
            Null::Absent => words.push("`null` means absent.".to_owned()),
            Null::Distinct => words.push("`null` is not the same as absent.".to_owned()),
        }
        if !field.cases.is_empty() {
            words.push("What is right hangs on other fields.".to_owned());
        }
        words.extend(field.default.map(|default| format!("Default: `{}`.", default.replace('`', "'"))));
        words.extend(field.access.map(|level| format!("Access: {level}.")));
        words.extend(field.versions.since.map(|since| format!("Since {since}.")));
        words.extend(field.versions.until.map(|until| format!("Gone in {until}.")));
        words.extend(field.deprecated.as_ref().map(deprecation));
        words
    }

    fn group(&self, label: &str, id: ShapeId, same: impl Fn(&Presence<'_>) -> bool) -> String {
        let fields = self.lowered.tables.shape(id).fields.iter();
        let names: Vec<_> =
            fields.filter(|field| same(&field.presence)).map(|field| format!("`{}`", field.name)).collect();
        format!("{label} of {} must be there.", names.join(", "))
    }
}

fn deprecation(deprecated: &callsheet_runtime::tables::Deprecated<'_>) -> String {
    let since = deprecated.since.map_or(String::new(), |since| format!(" since {since}"));
    let instead = deprecated.instead.map_or(String::new(), |name| format!(": use `{name}` instead"));
    format!("Deprecated{since}{instead}.")
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
