use callsheet_runtime::tables::{MethodCase, NumberForm, Remedy, Unknown, Version, Wire};

use super::field::FieldSpec;
use super::method::read_all;
use super::text::Doc;
use crate::finding::Findings;
use crate::language::api;
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

pub(crate) const WIRES: &[(&str, Wire)] = &[("json", Wire::Json), ("xml", Wire::Xml)];

pub(crate) const METHOD_CASES: &[(&str, MethodCase)] =
    &[("exact", MethodCase::Exact), ("ignored", MethodCase::Ignored)];

pub(crate) const NUMBER_FORMS: &[(&str, NumberForm)] = &[("bare", NumberForm::Bare), ("quoted", NumberForm::Quoted)];

impl ApiFile {
    pub(crate) fn read(mut table: Table<'_>, file: FileId, findings: &Findings<'_>) -> Option<Self> {
        let name = table.read(&api::API, findings);
        let title = table.read(&api::TITLE, findings);
        let wire = table.read(&api::WIRE, findings);
        let (request, response) = envelope(&mut table, findings);
        let spec = Self {
            file,
            path: findings.path(file).to_owned(),
            versions: versions(&mut table, findings),
            access: table.read(&api::ACCESS, findings).map(|names| names.value).unwrap_or_default(),
            method_case: table.read(&api::METHOD_CASE, findings).map_or(MethodCase::Exact, |word| word.value),
            numbers: table.read(&api::NUMBERS, findings).map_or(NumberForm::Bare, |word| word.value),
            unknown: table.read(&api::UNKNOWN_MEMBERS, findings).map_or(Unknown::Refused, |word| word.value),
            request,
            response,
            messages: read_all(&mut table, &api::MESSAGES, findings, MessageSpec::read),
            errors: read_all(&mut table, &api::ERRORS, findings, ErrorSpec::read),
            name: name.clone().unwrap_or(Spanned::new(String::new(), table.span)),
            title: title.clone().unwrap_or(Spanned::new(String::new(), table.span)),
            wire: wire.map_or(Wire::Json, |wire| wire.value),
        };
        table.finish(&[], findings);
        (name.is_some() && title.is_some() && wire.is_some()).then_some(spec)
    }
}

fn envelope(table: &mut Table<'_>, findings: &Findings<'_>) -> (Vec<FieldSpec>, Vec<FieldSpec>) {
    let Some(mut envelope) = table.read(&api::ENVELOPE, findings) else { return Default::default() };
    let row = |table: Table<'_>, findings: &Findings<'_>| FieldSpec::read(table, &[], findings);
    let request = read_all(&mut envelope, &api::REQUEST, findings, row);
    let response = read_all(&mut envelope, &api::RESPONSE, findings, row);
    envelope.finish(&[], findings);
    (request, response)
}

fn versions(table: &mut Table<'_>, findings: &Findings<'_>) -> Vec<Spanned<Version>> {
    let mut versions: Vec<Spanned<Version>> = Vec::new();
    for text in table.read(&api::VERSIONS, findings).map(|texts| texts.value).unwrap_or_default() {
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
        let code = table.read(&api::MESSAGE_CODE, findings);
        let span = table.span;
        let text = Doc::read_keys(&mut table, span, findings);
        table.finish(&[], findings);
        Some(Self { code: code?, text })
    }
}

pub(crate) const REMEDIES: &[(&str, Remedy)] = &[
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
        let code = table.read(&api::ERROR_CODE, findings);
        let name = table.read(&api::ERROR_NAME, findings);
        let remedy = table.read(&api::REMEDY, findings);
        let diagnostics = table.read(&api::DIAGNOSTICS, findings).map(|codes| codes.value).unwrap_or_default();
        let text = Doc::read_keys(&mut table, span, findings);
        table.finish(&[], findings);
        Some(Self { code: code?, name: name?, remedy: remedy?.value, diagnostics, text })
    }
}
