use callsheet_runtime::tables::{Action, Repeat, Unknown, Version};

use super::field::{DeprecatedSpec, FieldKeys, FieldSpec, VersionsSpec, version};
use super::text::Doc;
use super::types::TypeKeys;
use super::value::word_of;
use crate::finding::Findings;
use crate::span::{FileId, Span, Spanned};
use crate::syntax::Table;

/// A method file.
#[derive(Clone, Debug)]
pub struct MethodSpec {
    /// Which source it is.
    pub file: FileId,
    /// The source's path, from the repository's root.
    pub path: String,
    /// The name on the wire.
    pub name: Spanned<String>,
    /// Where its facts come from.
    pub source: Option<Spanned<String>>,
    /// What it does, in one line.
    pub title: Doc,
    /// More about it.
    pub doc: Doc,
    /// The least access level.
    pub access: Option<Spanned<String>>,
    /// What it works on.
    pub entity: Option<Spanned<String>>,
    /// What it does to it.
    pub action: Spanned<Action>,
    /// Whether a call may be repeated, where that does not follow from the action.
    pub repeat: Option<Spanned<Repeat>>,
    /// The releases that have it.
    pub versions: VersionsSpec,
    /// Since when it is deprecated.
    pub deprecated: Option<DeprecatedSpec>,
    /// Codes of errors that it is documented to give.
    pub errors: Vec<Spanned<String>>,
    /// What is asked.
    pub request: RootSpec,
    /// What is answered.
    pub response: RootSpec,
    /// Other answers.
    pub responses: Vec<ResponseCaseSpec>,
    /// Examples.
    pub examples: Vec<ExampleSpec>,
    /// Corrections to the vendor's reference.
    pub corrections: Vec<CorrectionSpec>,
}

/// The request or the response as a whole.
#[derive(Clone, Debug, Default)]
pub struct RootSpec {
    /// Its header.
    pub span: Span,
    /// Its type and all else that is said of it.
    pub keys: FieldKeys,
    /// Types whose fields follow its own.
    pub include: Vec<Spanned<String>>,
    /// What the server does with unknown members.
    pub unknown: Option<Unknown>,
    /// Its rows.
    pub fields: Vec<FieldSpec>,
    /// Its rules.
    pub rules: Vec<RuleSpec>,
}

/// A response that a flag of the request asks for.
#[derive(Clone, Debug)]
pub struct ResponseCaseSpec {
    /// The name of the Rust method.
    pub name: Spanned<String>,
    /// The flag.
    pub set: Spanned<String>,
    /// Its type.
    pub ty: TypeKeys,
}

/// A rule across fields.
#[derive(Clone, Debug)]
pub struct RuleSpec {
    /// Where the rule stands.
    pub span: Span,
    /// The object whose rule it is; the root where left out.
    pub at: Option<Spanned<String>>,
    /// When it is asked.
    pub when: Option<Spanned<String>>,
    /// What must be.
    pub need: NeedSpec,
    /// The releases in which it holds.
    pub versions: VersionsSpec,
    /// The diagnostic's text.
    pub doc: Doc,
    /// The operations of a type file that it is for; all where left out.
    pub operations: Option<Vec<Spanned<String>>>,
}

/// What a rule demands.
#[derive(Clone, Debug)]
pub enum NeedSpec {
    /// The condition holds.
    Require(Spanned<String>),
    /// Exactly one of the fields is there.
    ExactlyOne(Vec<Spanned<String>>),
    /// At least one is.
    AtLeastOne(Vec<Spanned<String>>),
    /// At most one is.
    AtMostOne(Vec<Spanned<String>>),
}

/// A request and its response.
#[derive(Clone, Debug)]
pub struct ExampleSpec {
    /// Where it stands.
    pub span: Span,
    /// The release it is for.
    pub target: Option<Spanned<Version>>,
    /// What is sent.
    pub request: Spanned<String>,
    /// What is answered.
    pub response: Option<Spanned<String>>,
}

/// Where the vendor's reference is wrong.
#[derive(Clone, Debug)]
pub struct CorrectionSpec {
    /// The field.
    pub path: Spanned<String>,
    /// On which side the field is looked for; the request first where left out.
    pub side: Option<Side>,
    /// The key that differs from the reference.
    pub key: Spanned<String>,
    /// What the reference says.
    pub vendor: Spanned<String>,
    /// Why it is wrong.
    pub reason: Spanned<String>,
}

/// One of the two documents of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What is sent.
    Request,
    /// What is answered.
    Response,
}

impl MethodSpec {
    pub(crate) fn read(mut table: Table<'_>, file: FileId, findings: &Findings<'_>) -> Option<Self> {
        let name = table.required_text("method", findings);
        let action = word_of(&mut table, "action", ACTIONS, findings);
        if action.is_none() && table.get("action").is_none() {
            table.missing("action", findings);
        }
        let (request, _) = RootSpec::read(&mut table, "request", findings);
        let (response, responses) = RootSpec::read(&mut table, "response", findings);
        let spec = Self {
            file,
            path: findings.path(file).to_owned(),
            source: table.text("source", findings),
            title: Doc::read(&mut table, "title", true, findings),
            doc: Doc::read(&mut table, "doc", false, findings),
            access: table.text("access", findings),
            entity: table.text("entity", findings),
            action: action.unwrap_or(Spanned::new(Action::Other, Span::new(file, 0..0))),
            repeat: word_of(&mut table, "repeat", REPEATS, findings),
            versions: VersionsSpec::read(&mut table, findings),
            deprecated: DeprecatedSpec::read(&mut table, findings),
            errors: table.texts("errors", findings).map(|errors| errors.value).unwrap_or_default(),
            request,
            response,
            responses,
            examples: read_all(&mut table, "example", findings, ExampleSpec::read),
            corrections: read_all(&mut table, "correction", findings, CorrectionSpec::read),
            name: name.clone().unwrap_or(Spanned::new(String::new(), Span::new(file, 0..0))),
        };
        table.finish(&[], findings);
        name.map(|_| spec)
    }
}

/// Reads each table of a list.
pub(super) fn read_all<T>(
    table: &mut Table<'_>,
    key: &'static str,
    findings: &Findings<'_>,
    read: impl Fn(Table<'_>, &Findings<'_>) -> Option<T>,
) -> Vec<T> {
    table.tables(key, findings).into_iter().filter_map(|table| read(table, findings)).collect()
}

const ACTIONS: &[(&str, Action)] = &[
    ("create", Action::Create),
    ("read", Action::Read),
    ("update", Action::Update),
    ("delete", Action::Delete),
    ("add", Action::Add),
    ("remove", Action::Remove),
    ("replace", Action::Replace),
    ("other", Action::Other),
];

const REPEATS: &[(&str, Repeat)] =
    &[("reads", Repeat::Reads), ("idempotent", Repeat::Idempotent), ("writes", Repeat::Writes)];

pub(super) const UNKNOWN: &[(&str, Unknown)] = &[("refused", Unknown::Refused), ("ignored", Unknown::Ignored)];

impl RootSpec {
    fn read(table: &mut Table<'_>, key: &'static str, findings: &Findings<'_>) -> (Self, Vec<ResponseCaseSpec>) {
        let Some(mut table) = table.table(key, findings) else { return Default::default() };
        let root = Self {
            span: table.span,
            keys: FieldKeys::read(&mut table, false, findings),
            include: table.texts("include", findings).map(|names| names.value).unwrap_or_default(),
            unknown: word_of(&mut table, "unknown", UNKNOWN, findings).map(|word| word.value),
            fields: read_all(&mut table, "field", findings, |table, findings| FieldSpec::read(table, &[], findings)),
            rules: read_all(&mut table, "rule", findings, |table, findings| RuleSpec::read(table, false, findings)),
        };
        let cases = match key {
            "response" => read_all(&mut table, "case", findings, ResponseCaseSpec::read),
            _ => Vec::new(),
        };
        table.finish(&[], findings);
        (root, cases)
    }
}

impl ResponseCaseSpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let ty = TypeKeys::read(&mut table, findings);
        let set = table.required_text("set", findings);
        let name = ty.name.clone();
        if name.is_none() {
            table.missing("name", findings);
        }
        table.finish(&[], findings);
        Some(Self { name: name?, set: set?, ty: TypeKeys { name: None, ..ty } })
    }
}

impl RuleSpec {
    pub(super) fn read(mut table: Table<'_>, has_operations: bool, findings: &Findings<'_>) -> Option<Self> {
        let span = table.span;
        let at = table.text("at", findings);
        let when = table.text("when", findings);
        let require = table.text("require", findings).map(NeedSpec::Require);
        let paths = |table: &mut Table<'_>, key| table.texts(key, findings).map(|paths| paths.value);
        let exactly = paths(&mut table, "exactly-one").map(NeedSpec::ExactlyOne);
        let at_least = paths(&mut table, "at-least-one").map(NeedSpec::AtLeastOne);
        let at_most = paths(&mut table, "at-most-one").map(NeedSpec::AtMostOne);
        let versions = VersionsSpec::read(&mut table, findings);
        let doc = Doc::read(&mut table, "doc", true, findings);
        let operations = match has_operations {
            true => table.texts("for", findings).map(|operations| operations.value),
            false => None,
        };
        table.finish(&[], findings);
        let mut needs = [require, exactly, at_least, at_most].into_iter().flatten();
        let (Some(need), None) = (needs.next(), needs.next()) else {
            let message = "a rule has one of `require`, `exactly-one`, `at-least-one`, `at-most-one`";
            findings.error("missing-key", span, message);
            return None;
        };
        Some(Self { span, at, when, need, versions, doc, operations })
    }
}

impl ExampleSpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let span = table.span;
        let target = version(&mut table, "target", findings);
        let request = table.required_text("request", findings);
        let response = table.text("response", findings);
        table.finish(&[], findings);
        Some(Self { span, target, request: request?, response })
    }
}

impl CorrectionSpec {
    pub(super) fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let sides = [("request", Side::Request), ("response", Side::Response)];
        let path = table.required_text("path", findings);
        let side = word_of(&mut table, "side", &sides, findings).map(|side| side.value);
        let key = table.required_text("key", findings);
        let vendor = table.required_text("vendor", findings);
        let reason = table.required_text("reason", findings);
        table.finish(&[], findings);
        Some(Self { path: path?, side, key: key?, vendor: vendor?, reason: reason? })
    }
}
