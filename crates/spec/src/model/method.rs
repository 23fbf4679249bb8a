use callsheet_runtime::tables::{Action, Repeat, Unknown, Version};

use super::field::{DeprecatedSpec, FieldKeys, FieldSpec, VersionsSpec};
use super::text::Doc;
use super::types::TypeKeys;
use crate::finding::Findings;
use crate::language::{Inner, Key, Tables, Texts, field, method};
use crate::span::{FileId, Span, Spanned};
use crate::syntax::{Table, Value};

/// A method file.
#[derive(Clone, Debug)]
pub struct MethodSpec {
    /// Which source it is.
    pub file: FileId,
    /// The source's path, from the repository's root.
    pub path: String,
    /// The name on the wire.
    pub name: Spanned<String>,
    /// The API that it belongs to, where the file says so itself.
    pub api: Option<Spanned<String>>,
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

/// A response that flags of the request ask for.
#[derive(Clone, Debug)]
pub struct ResponseCaseSpec {
    /// The name of the Rust method.
    pub name: Spanned<String>,
    /// The flags, all of which it takes.
    pub set: Vec<Spanned<String>>,
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
    /// Breaking it is a warning.
    pub advice: Option<Spanned<bool>>,
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
        let name = table.read(&method::METHOD, findings);
        let action = table.read(&method::ACTION, findings);
        let (request, _) = RootSpec::read(&mut table, &method::REQUEST, findings);
        let (response, responses) = RootSpec::read(&mut table, &method::RESPONSE, findings);
        let spec = Self {
            file,
            path: findings.path(file).to_owned(),
            api: table.read(&method::API, findings),
            source: table.read(&method::SOURCE, findings),
            title: Doc::read(&mut table, &method::TITLE, findings),
            doc: Doc::read(&mut table, &method::DOC, findings),
            access: table.read(&method::ACCESS, findings),
            entity: table.read(&method::ENTITY, findings),
            action: action.unwrap_or(Spanned::new(Action::Other, Span::new(file, 0..0))),
            repeat: table.read(&method::REPEAT, findings),
            versions: VersionsSpec::read(&mut table, findings),
            deprecated: table.read(&field::DEPRECATED, findings),
            errors: table.read(&method::ERRORS, findings).map(|errors| errors.value).unwrap_or_default(),
            request,
            response,
            responses,
            examples: read_all(&mut table, &method::EXAMPLES, findings, ExampleSpec::read),
            corrections: read_all(&mut table, &method::CORRECTIONS, findings, CorrectionSpec::read),
            name: name.clone().unwrap_or(Spanned::new(String::new(), Span::new(file, 0..0))),
        };
        table.finish(&[], findings);
        name.map(|_| spec)
    }

    /// What it works on: left out, what stands before the point of its name.
    pub fn entity_name(&self) -> &str {
        let object = || self.name.split_once('.').map_or(self.name.as_str(), |(object, _)| object);
        self.entity.as_ref().map_or_else(object, |entity| entity.as_str())
    }
}

/// Reads each table of a list.
pub(super) fn read_all<T>(
    table: &mut Table<'_>,
    key: &Key<Tables>,
    findings: &Findings<'_>,
    read: impl Fn(Table<'_>, &Findings<'_>) -> Option<T>,
) -> Vec<T> {
    table.read(key, findings).unwrap_or_default().into_iter().filter_map(|table| read(table, findings)).collect()
}

pub(crate) const ACTIONS: &[(&str, Action)] = &[
    ("create", Action::Create),
    ("read", Action::Read),
    ("update", Action::Update),
    ("delete", Action::Delete),
    ("add", Action::Add),
    ("remove", Action::Remove),
    ("replace", Action::Replace),
    ("other", Action::Other),
];

pub(crate) const REPEATS: &[(&str, Repeat)] =
    &[("reads", Repeat::Reads), ("idempotent", Repeat::Idempotent), ("writes", Repeat::Writes)];

pub(crate) const UNKNOWN: &[(&str, Unknown)] = &[("refused", Unknown::Refused), ("ignored", Unknown::Ignored)];

/// A word, or a table that says until which release unknown members were ignored.
pub(crate) fn read_unknown(value: Value<'_>, findings: &Findings<'_>) -> Option<Spanned<Unknown>> {
    let Some(mut table) = value.table(&method::UNKNOWN_TABLE) else {
        return value.word("wrong-value", "unknown", UNKNOWN, findings);
    };
    let release = table.read(&method::IGNORED_UNTIL, findings);
    table.finish(&[], findings);
    Some(Spanned::new(Unknown::IgnoredUntil(release?.value), value.span))
}

/// The path of a flag, or a list of them.
pub(crate) fn read_set(value: Value<'_>, findings: &Findings<'_>) -> Option<Vec<Spanned<String>>> {
    let flags = value.one_or_more();
    if flags.is_empty() {
        findings.error("missing-key", value.span, "say which flags of the request ask for the response");
    }
    Some(flags.into_iter().filter_map(|flag| flag.text(findings)).collect())
}

impl RootSpec {
    fn read(table: &mut Table<'_>, key: &Key<Inner>, findings: &Findings<'_>) -> (Self, Vec<ResponseCaseSpec>) {
        let Some(mut table) = table.read(key, findings) else { return Default::default() };
        let root = Self {
            span: table.span,
            keys: FieldKeys::read_of_root(&mut table, key.name == method::REQUEST.name, findings),
            include: table.read(&method::INCLUDE, findings).map(|names| names.value).unwrap_or_default(),
            unknown: table.read(&method::UNKNOWN_MEMBERS, findings).map(|word| word.value),
            fields: read_all(&mut table, &method::FIELDS, findings, |table, findings| {
                FieldSpec::read(table, &[], findings)
            }),
            rules: read_all(&mut table, &method::RULES, findings, |table, findings| {
                RuleSpec::read(table, false, findings)
            }),
        };
        let cases = match key.name == method::RESPONSE.name {
            true => read_all(&mut table, &method::RESPONSE_CASES, findings, ResponseCaseSpec::read),
            false => Vec::new(),
        };
        table.finish(&[], findings);
        (root, cases)
    }
}

impl ResponseCaseSpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let ty = TypeKeys::read(&mut table, findings);
        let set = table.read(&method::SET, findings);
        let name = ty.name.clone();
        table.finish(&[], findings);
        Some(Self { name: name?, set: set?, ty: TypeKeys { name: None, ..ty } })
    }
}

impl RuleSpec {
    pub(super) fn read(mut table: Table<'_>, has_operations: bool, findings: &Findings<'_>) -> Option<Self> {
        let span = table.span;
        let at = table.read(&method::AT, findings);
        let when = table.read(&method::WHEN, findings);
        let require = table.read(&method::REQUIRE, findings).map(NeedSpec::Require);
        let paths = |table: &mut Table<'_>, key: &Key<Texts>| table.read(key, findings).map(|paths| paths.value);
        let exactly = paths(&mut table, &method::EXACTLY_ONE).map(NeedSpec::ExactlyOne);
        let at_least = paths(&mut table, &method::AT_LEAST_ONE).map(NeedSpec::AtLeastOne);
        let at_most = paths(&mut table, &method::AT_MOST_ONE).map(NeedSpec::AtMostOne);
        let versions = VersionsSpec::read(&mut table, findings);
        let advice = table.read(&method::ADVICE, findings);
        let doc = Doc::read(&mut table, &method::RULE_DOC, findings);
        let operations = match has_operations {
            true => table.read(&method::RULE_FOR, findings).map(|operations| operations.value),
            false => None,
        };
        table.finish(&[], findings);
        let mut needs = [require, exactly, at_least, at_most].into_iter().flatten();
        let (Some(need), None) = (needs.next(), needs.next()) else {
            let message = format!("a rule has one of {}", method::RULE.choice_in_words());
            findings.error("missing-key", span, message);
            return None;
        };
        Some(Self { span, at, when, need, advice, versions, doc, operations })
    }
}

impl ExampleSpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let span = table.span;
        let target = table.read(&method::TARGET, findings);
        let request = table.read(&method::EXAMPLE_REQUEST, findings);
        let response = table.read(&method::EXAMPLE_RESPONSE, findings);
        table.finish(&[], findings);
        Some(Self { span, target, request: request?, response })
    }
}

pub(crate) const SIDES: &[(&str, Side)] = &[("request", Side::Request), ("response", Side::Response)];

impl CorrectionSpec {
    pub(super) fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let path = table.read(&method::CORRECTED, findings);
        let side = table.read(&method::SIDE, findings).map(|side| side.value);
        let key = table.read(&method::CORRECTED_KEY, findings);
        let vendor = table.read(&method::VENDOR, findings);
        let reason = table.read(&method::REASON, findings);
        table.finish(&[], findings);
        Some(Self { path: path?, side, key: key?, vendor: vendor?, reason: reason? })
    }
}
