use callsheet_runtime::tables::{MethodCase, NumberForm, Remedy, Unknown, Version, Wire};

use super::field::FieldSpec;
use super::method::{UNKNOWN, read_all};
use super::text::Doc;
use super::value::word_of;
use crate::finding::Findings;
use crate::span::{FileId, Span, Spanned};
use crate::syntax::Table;

/// `api.toml`.
#[derive(Clone, Debug)]
pub struct ApiFile {
    /// Which source it is.
    pub file: FileId,
    /// The source's path, from the repository's root.
    pub path: String,
    /// The API's short name.
    pub name: Spanned<String>,
    /// Its name for people.
    pub title: Spanned<String>,
    /// How documents are written.
    pub wire: Wire,
    /// Known releases, oldest first.
    pub versions: Vec<Spanned<Version>>,
    /// Access levels, the least first.
    pub access: Vec<Spanned<String>>,
    /// Whether the case of a method's name counts.
    pub method_case: MethodCase,
    /// How responses write numbers.
    pub numbers: NumberForm,
    /// What the server does with unknown members where a spec does not say.
    pub unknown: Unknown,
    /// What stands around every request.
    pub request: Vec<FieldSpec>,
    /// What stands around every response.
    pub response: Vec<FieldSpec>,
    /// The server's words.
    pub messages: Vec<MessageSpec>,
    /// The server's errors.
    pub errors: Vec<ErrorSpec>,
}

/// The server's words for a diagnostic.
#[derive(Clone, Debug)]
pub struct MessageSpec {
    /// The diagnostic's code.
    pub code: Spanned<String>,
    /// The words.
    pub text: Doc,
}

/// An error that the server gives.
#[derive(Clone, Debug)]
pub struct ErrorSpec {
    /// Its code on the wire.
    pub code: Spanned<String>,
    /// Its name, in kebab-case.
    pub name: Spanned<String>,
    /// What to do about it.
    pub remedy: Remedy,
    /// Diagnostics that the server answers with it.
    pub diagnostics: Vec<Spanned<String>>,
    /// What it means.
    pub text: Doc,
}

impl ApiFile {
    pub(crate) fn read(mut table: Table<'_>, file: FileId, findings: &Findings<'_>) -> Option<Self> {
        let name = table.required_text("api", findings);
        let title = table.required_text("title", findings);
        let wire = word_of(&mut table, "wire", &[("json", Wire::Json), ("xml", Wire::Xml)], findings);
        if wire.is_none() && table.get("wire").is_none() {
            table.missing("wire", findings);
        }
        let cases = [("exact", MethodCase::Exact), ("ignored", MethodCase::Ignored)];
        let forms = [("bare", NumberForm::Bare), ("quoted", NumberForm::Quoted)];
        let (request, response) = envelope(&mut table, findings);
        let spec = Self {
            file,
            path: findings.path(file).to_owned(),
            versions: versions(&mut table, findings),
            access: table.texts("access", findings).map(|names| names.value).unwrap_or_default(),
            method_case: word_of(&mut table, "method-case", &cases, findings)
                .map_or(MethodCase::Exact, |word| word.value),
            numbers: word_of(&mut table, "numbers", &forms, findings).map_or(NumberForm::Bare, |word| word.value),
            unknown: word_of(&mut table, "unknown", UNKNOWN, findings).map_or(Unknown::Refused, |word| word.value),
            request,
            response,
            messages: read_all(&mut table, "message", findings, MessageSpec::read),
            errors: read_all(&mut table, "error", findings, ErrorSpec::read),
            name: name.clone().unwrap_or(Spanned::new(String::new(), table.span)),
            title: title.clone().unwrap_or(Spanned::new(String::new(), table.span)),
            wire: wire.map_or(Wire::Json, |wire| wire.value),
        };
        table.finish(&[], findings);
        (name.is_some() && title.is_some() && wire.is_some()).then_some(spec)
    }
}

fn envelope(table: &mut Table<'_>, findings: &Findings<'_>) -> (Vec<FieldSpec>, Vec<FieldSpec>) {
    let Some(mut envelope) = table.table("envelope", findings) else { return Default::default() };
    let row = |table: Table<'_>, findings: &Findings<'_>| FieldSpec::read(table, &[], findings);
    let request = read_all(&mut envelope, "request", findings, row);
    let response = read_all(&mut envelope, "response", findings, row);
    envelope.finish(&[], findings);
    (request, response)
}

fn versions(table: &mut Table<'_>, findings: &Findings<'_>) -> Vec<Spanned<Version>> {
    let mut versions: Vec<Spanned<Version>> = Vec::new();
    for text in table.texts("versions", findings).map(|texts| texts.value).unwrap_or_default() {
        match text.value.parse::<Version>() {
            Err(error) => drop(findings.error("bad-version", text.span, error.to_string())),
            Ok(version) if versions.last().is_some_and(|last| last.value >= version) => {
                findings.error("version-order", text.span, "releases stand oldest first, each once");
            }
            Ok(version) => versions.push(Spanned::new(version, text.span)),
        }
    }
    versions
}

impl MessageSpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let code = table.required_text("code", findings);
        let span = table.span;
        let text = Doc::read_keys(&mut table, span, findings);
        table.finish(&[], findings);
        Some(Self { code: code?, text })
    }
}

const REMEDIES: &[(&str, Remedy)] = &[
    ("mend", Remedy::Mend),
    ("login", Remedy::Login),
    ("credentials", Remedy::Credentials),
    ("rights", Remedy::Rights),
    ("wait", Remedy::Wait),
    ("stop", Remedy::Stop),
    ("endpoint", Remedy::Endpoint),
    ("support", Remedy::Support),
];

impl ErrorSpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let span: Span = table.span;
        let code = table.required_text("code", findings);
        let name = table.required_text("name", findings);
        let remedy = word_of(&mut table, "remedy", REMEDIES, findings);
        if table.get("remedy").is_none() {
            table.missing("remedy", findings);
        }
        let diagnostics = table.texts("diagnostics", findings).map(|codes| codes.value).unwrap_or_default();
        let text = Doc::read_keys(&mut table, span, findings);
        table.finish(&[], findings);
        Some(Self { code: code?, name: name?, remedy: remedy?.value, diagnostics, text })
    }
}
