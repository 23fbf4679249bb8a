use callsheet_runtime::tables::{Empty, Null, Part, Version, Versions};

use super::text::Doc;
use super::types::TypeKeys;
use crate::finding::Findings;
use crate::language::text::Both;
use crate::language::{Key, field};
use crate::span::{Span, Spanned};
use crate::syntax::{Table, Value};

/// A row of a vendor's table.
#[derive(Clone, Debug)]
pub struct FieldSpec {
    /// The way from the root, wire names joined by points.
    pub path: Spanned<String>,
    /// The vendor's spelling of the row, where it differs.
    pub row: Option<Spanned<String>>,
    /// All that is said of the field.
    pub keys: FieldKeys,
    /// What differs in operations of a type file, by operation.
    pub operations: Vec<(String, OperationSpec)>,
}

/// What an operation of a type file says of a field.
#[derive(Clone, Debug)]
pub enum OperationSpec {
    /// It has no such field.
    Absent,
    /// These keys differ.
    Keys(Box<FieldKeys>),
}

/// All that is said of a field beside its path.
#[derive(Clone, Debug, Default)]
pub struct FieldKeys {
    /// What the value is.
    pub ty: TypeKeys,
    /// Whether it must be there.
    pub presence: Option<Spanned<PresenceSpec>>,
    /// What an empty value means.
    pub empty: Option<Spanned<Empty>>,
    /// What `null` means.
    pub null: Option<Spanned<Null>>,
    /// The server's value for an absent field.
    pub default: Option<Spanned<String>>,
    /// The releases that know it.
    pub versions: VersionsSpec,
    /// Since when it is deprecated.
    pub deprecated: Option<DeprecatedSpec>,
    /// Who may set or see it.
    pub access: Option<Spanned<String>>,
    /// What the server takes without a word.
    pub unchecked: Option<Vec<UncheckedSpec>>,
    /// Where the server says that its faults are.
    pub told_at: Option<Vec<ToldAtSpec>>,
    /// Whether the server comes to it when it is through with the other fields.
    pub late: Option<Spanned<bool>>,
    /// What it does in its method.
    pub part: Option<Spanned<PartSpec>>,
    /// The entity whose key it holds.
    pub references: Option<Spanned<String>>,
    /// Its Rust name.
    pub rust: Option<Spanned<String>>,
    /// What the server says of it in words of its own.
    pub said: Option<Vec<SaidSpec>>,
    /// What it is for.
    pub doc: Doc,
    /// What holds under conditions. In an operation of a type an empty list takes back what the row says.
    pub cases: Option<Vec<CaseSpec>>,
}

/// What holds for a field under a condition.
#[derive(Clone, Debug)]
pub struct CaseSpec {
    /// Where the case stands.
    pub span: Span,
    /// When it applies.
    pub when: Option<Spanned<String>>,
    /// What the value is then.
    pub ty: TypeKeys,
    /// Whether it must be there then.
    pub presence: Option<Spanned<PresenceSpec>>,
    /// What an empty value means then.
    pub empty: Option<Spanned<Empty>>,
    /// What `null` means then.
    pub null: Option<Spanned<Null>>,
    /// Whether the server comes to it when it is through with the other fields.
    pub late: Option<Spanned<bool>>,
    /// The releases in which it applies.
    pub versions: VersionsSpec,
}

/// What the server says of a field in words of its own.
#[derive(Clone, Debug)]
pub struct SaidSpec {
    /// The codes of the diagnostics that are said so; empty for all.
    pub codes: Vec<Spanned<String>>,
    /// When they are said so.
    pub when: Option<Spanned<String>>,
    /// The place that the server names then.
    pub at: Option<Spanned<String>>,
    /// The words.
    pub text: Doc,
    /// In which releases.
    pub versions: VersionsSpec,
}

/// Whether a field must be there.
#[derive(Clone, Debug, PartialEq)]
pub enum PresenceSpec {
    /// It may be left out.
    Optional,
    /// It must be there.
    Required,
    /// It must not be there.
    Unexpected,
    /// It must be there when this holds.
    RequiredWhen(Spanned<String>),
    /// Exactly one field of the group must be there.
    ExactlyOne(Spanned<String>),
    /// At least one field of the group must be there.
    AtLeastOne(Spanned<String>),
}

/// Releases, from `since` up to but without `until`.
#[derive(Clone, Debug, Default)]
pub struct VersionsSpec {
    /// The first that has it.
    pub since: Option<Spanned<Version>>,
    /// The first that has it no more.
    pub until: Option<Spanned<Version>>,
}

/// What the server takes without a word.
#[derive(Clone, Debug)]
pub struct UncheckedSpec {
    /// Where that is said.
    pub span: Span,
    /// When it does so.
    pub when: Option<Spanned<String>>,
    /// The codes of the diagnostics that it does not give; empty for all.
    pub only: Vec<Spanned<String>>,
    /// The codes of diagnostics that it gives nevertheless.
    pub except: Vec<Spanned<String>>,
    /// The releases in which it does so.
    pub versions: VersionsSpec,
}

/// Where the server says that a field's faults are.
#[derive(Clone, Debug)]
pub struct ToldAtSpec {
    /// A name, or a way.
    pub at: Spanned<String>,
    /// In which releases.
    pub versions: VersionsSpec,
}

/// Since when something is deprecated, and what to use instead.
#[derive(Clone, Debug)]
pub struct DeprecatedSpec {
    /// The release that first said so.
    pub since: Option<Spanned<Version>>,
    /// What to use instead.
    pub instead: Option<Spanned<String>>,
}

/// What a field does in its method.
#[derive(Clone, Debug)]
pub enum PartSpec {
    /// Something that needs no name.
    Plain(Part<'static>),
    /// It says which objects are meant.
    Selects(Spanned<String>),
    /// It says which objects are listed.
    Filters(Spanned<String>),
    /// It says from which value of a field on objects are listed.
    From(Spanned<String>),
    /// It says up to which value of a field objects are listed.
    Till(Spanned<String>),
    /// It has a field of the objects filled.
    Extends(Spanned<String>),
    /// It is stored under another path.
    Stored(Spanned<String>),
}

impl FieldSpec {
    /// Reads a row. `operations` are those of the type file that it stands in.
    pub(super) fn read(mut table: Table<'_>, operations: &[Spanned<String>], findings: &Findings<'_>) -> Option<Self> {
        let path = table.read(&field::PATH, findings);
        let row = table.read(&field::ROW, findings);
        let keys = FieldKeys::read_with_cases(&mut table, &field::DOC, findings);
        let mut differing = Vec::new();
        for operation in operations {
            if let Some(value) = table.get(operation)
                && let Some(spec) = OperationSpec::read(value, findings)
            {
                differing.push((operation.value.clone(), spec));
            }
        }
        let names: Vec<&str> = operations.iter().map(|operation| operation.as_str()).collect();
        table.finish(&names, findings);
        Some(Self { path: path?, row, keys, operations: differing })
    }

    /// The segments of the path.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        segments(&self.path.value)
    }

    /// What holds in an operation of a type file; `None` where the operation has no such field.
    pub fn for_operation(&self, operation: Option<&str>) -> Option<FieldKeys> {
        let found = self.operations.iter().find(|(name, _)| Some(name.as_str()) == operation);
        match found {
            None => Some(self.keys.clone()),
            Some((_, OperationSpec::Absent)) => None,
            Some((_, OperationSpec::Keys(keys))) => Some(keys.over(&self.keys)),
        }
    }
}

pub(crate) fn read_unchecked(value: Value<'_>, findings: &Findings<'_>) -> Option<Vec<UncheckedSpec>> {
    if value.table(&field::UNCHECKED_TABLE).is_none() && !value.is_list() {
        let flag = value.flag(findings)?;
        return Some(flag.value.then(|| UncheckedSpec::always(flag.span)).into_iter().collect());
    }
    let each = value.one_or_more().into_iter();
    Some(each.filter_map(|value| UncheckedSpec::read(value, findings)).collect())
}

pub(crate) fn read_told_at(value: Value<'_>, findings: &Findings<'_>) -> Option<Vec<ToldAtSpec>> {
    let each = value.one_or_more().into_iter();
    Some(each.filter_map(|value| ToldAtSpec::read(value, findings)).collect())
}

impl UncheckedSpec {
    fn always(span: Span) -> Self {
        let versions = VersionsSpec::default();
        Self { span, when: None, only: Vec::new(), except: Vec::new(), versions }
    }

    fn read(value: Value<'_>, findings: &Findings<'_>) -> Option<Self> {
        let Some(mut table) = value.table(&field::UNCHECKED_TABLE) else { return value.wrong("a table", findings) };
        let spec = Self {
            span: value.span,
            when: table.read(&field::UNCHECKED_WHEN, findings),
            only: table.read(&field::ONLY, findings).map(|codes| codes.value).unwrap_or_default(),
            except: table.read(&field::EXCEPT, findings).map(|codes| codes.value).unwrap_or_default(),
            versions: VersionsSpec::read(&mut table, findings),
        };
        table.finish(&[], findings);
        Some(spec)
    }
}

impl ToldAtSpec {
    fn read(value: Value<'_>, findings: &Findings<'_>) -> Option<Self> {
        let Some(mut table) = value.table(&field::TOLD_AT_TABLE) else {
            let at = value.text(findings)?;
            return Some(Self { at, versions: VersionsSpec::default() });
        };
        let at = table.read(&field::AT, findings);
        let versions = VersionsSpec::read(&mut table, findings);
        table.finish(&[], findings);
        Some(Self { at: at?, versions })
    }
}

impl OperationSpec {
    fn read(value: Value<'_>, findings: &Findings<'_>) -> Option<Self> {
        if value.as_str() == Some(field::ABSENT) {
            return Some(Self::Absent);
        }
        if value.as_str().is_some() {
            let presence = read_presence(value, findings)?;
            return Some(Self::Keys(Box::new(FieldKeys { presence: Some(presence), ..FieldKeys::default() })));
        }
        let Some(mut table) = value.table(&field::OPERATION) else {
            return value.wrong("`\"absent\"`, a presence or a table", findings);
        };
        let keys = FieldKeys::read_with_cases(&mut table, &field::OTHER_DOC, findings);
        table.finish(&[], findings);
        Some(Self::Keys(Box::new(keys)))
    }
}

impl FieldKeys {
    fn read_with_cases(table: &mut Table<'_>, doc: &Key<Both>, findings: &Findings<'_>) -> Self {
        let cases = table.read(&field::CASES, findings);
        let cases = cases.map(|cases| cases.into_iter().map(|case| CaseSpec::read(case, findings)).collect());
        Self { cases, ..Self::read(table, doc, findings) }
    }

    /// Reads the keys of a root; that of a request has cases as well.
    pub(super) fn read_of_root(table: &mut Table<'_>, is_request: bool, findings: &Findings<'_>) -> Self {
        match is_request {
            true => Self::read_with_cases(table, &field::OTHER_DOC, findings),
            false => Self::read(table, &field::OTHER_DOC, findings),
        }
    }

    /// Reads all keys but `case`.
    pub(super) fn read(table: &mut Table<'_>, doc: &Key<Both>, findings: &Findings<'_>) -> Self {
        Self {
            ty: TypeKeys::read(table, findings),
            presence: table.read(&field::PRESENT, findings),
            empty: table.read(&field::EMPTY_MEANS, findings),
            null: table.read(&field::NULL_MEANS, findings),
            default: table.read(&field::DEFAULT, findings),
            versions: VersionsSpec::read(table, findings),
            deprecated: table.read(&field::DEPRECATED, findings),
            access: table.read(&field::ACCESS, findings),
            unchecked: table.read(&field::UNCHECKED, findings),
            told_at: table.read(&field::TOLD_AT, findings),
            late: table.read(&field::LATE, findings),
            part: table.read(&field::PART, findings),
            references: table.read(&field::REFERENCES, findings),
            rust: table.read(&field::RUST, findings),
            said: table
                .read(&field::SAID, findings)
                .map(|said| said.into_iter().map(|said| SaidSpec::read(said, findings)).collect()),
            doc: Doc::read(table, doc, findings),
            cases: None,
        }
    }

    /// These keys, what they leave out taken from `base`.
    fn over(&self, base: &FieldKeys) -> FieldKeys {
        let own = self.clone();
        let inherited = base.clone();
        FieldKeys {
            ty: own.ty.over(&inherited.ty),
            presence: own.presence.or(inherited.presence),
            empty: own.empty.or(inherited.empty),
            null: own.null.or(inherited.null),
            default: own.default.or(inherited.default),
            versions: VersionsSpec {
                since: own.versions.since.or(inherited.versions.since),
                until: own.versions.until.or(inherited.versions.until),
            },
            deprecated: own.deprecated.or(inherited.deprecated),
            access: own.access.or(inherited.access),
            unchecked: own.unchecked.or(inherited.unchecked),
            told_at: own.told_at.or(inherited.told_at),
            late: own.late.or(inherited.late),
            part: own.part.or(inherited.part),
            references: own.references.or(inherited.references),
            rust: own.rust.or(inherited.rust),
            said: own.said.or(inherited.said),
            doc: if own.doc.is_empty() { inherited.doc } else { own.doc },
            cases: own.cases.or(inherited.cases),
        }
    }
}

impl CaseSpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Self {
        let case = Self {
            span: table.span,
            when: table.read(&field::WHEN, findings),
            ty: TypeKeys::read(&mut table, findings),
            presence: table.read(&field::PRESENT, findings),
            empty: table.read(&field::EMPTY_MEANS, findings),
            null: table.read(&field::NULL_MEANS, findings),
            late: table.read(&field::LATE, findings),
            versions: VersionsSpec::read(&mut table, findings),
        };
        table.finish(&[], findings);
        case
    }
}

impl SaidSpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Self {
        let said = Self {
            codes: table.read(&field::SAID_CODES, findings).map(|codes| codes.value).unwrap_or_default(),
            when: table.read(&field::SAID_WHEN, findings),
            at: table.read(&field::SAID_AT, findings),
            text: Doc::read(&mut table, &field::SAID_TEXT, findings),
            versions: VersionsSpec::read(&mut table, findings),
        };
        table.finish(&[], findings);
        said
    }
}

pub(crate) const EMPTY: &[(&str, Empty)] =
    &[("value", Empty::Value), ("absent", Empty::Absent), ("distinct", Empty::Distinct), ("refused", Empty::Refused)];

pub(crate) const NULL: &[(&str, Null)] =
    &[("refused", Null::Refused), ("absent", Null::Absent), ("distinct", Null::Distinct)];

type MakePresence = fn() -> PresenceSpec;

/// Presences that hang on nothing.
pub(crate) const PLAIN_PRESENCES: &[(&str, MakePresence)] = &[
    ("optional", || PresenceSpec::Optional),
    ("required", || PresenceSpec::Required),
    ("unexpected", || PresenceSpec::Unexpected),
];

pub(crate) fn read_presence(value: Value<'_>, findings: &Findings<'_>) -> Option<Spanned<PresenceSpec>> {
    if value.as_str().is_some() {
        let presence = value.word("wrong-value", "presence", PLAIN_PRESENCES, findings)?;
        return Some(presence.map(|make| make()));
    }
    let Some(mut table) = value.table(&field::PRESENCE_TABLE) else { return value.wrong("a presence", findings) };
    let when = table.read(&field::REQUIRED_WHEN, findings).map(PresenceSpec::RequiredWhen);
    let exactly = table.read(&field::EXACTLY_ONE, findings).map(PresenceSpec::ExactlyOne);
    let at_least = table.read(&field::AT_LEAST_ONE, findings).map(PresenceSpec::AtLeastOne);
    table.finish(&[], findings);
    match [when, exactly, at_least].into_iter().flatten().collect::<Vec<_>>().as_slice() {
        [one] => Some(Spanned::new(one.clone(), value.span)),
        _ => value.wrong(&format!("one of {}", field::PRESENCE_TABLE.choice_in_words()), findings),
    }
}

impl VersionsSpec {
    pub(super) fn read(table: &mut Table<'_>, findings: &Findings<'_>) -> Self {
        let since = table.read(&field::SINCE, findings);
        let until = table.read(&field::UNTIL, findings);
        if let (Some(since), Some(until)) = (&since, &until)
            && since.value >= until.value
        {
            let message = format!("no release is from {} on and before {}", since.value, until.value);
            findings.error("reversed-versions", until.span, message).help("`until` is the first release without it");
        }
        Self { since, until }
    }

    /// The bare releases.
    pub fn versions(&self) -> Versions {
        Versions { since: self.since.map(|since| since.value), until: self.until.map(|until| until.value) }
    }
}

pub(crate) fn read_deprecated(value: Value<'_>, findings: &Findings<'_>) -> Option<DeprecatedSpec> {
    if value.is_true() {
        return Some(DeprecatedSpec { since: None, instead: None });
    }
    let Some(mut table) = value.table(&field::DEPRECATED_TABLE) else {
        return value.wrong("`true` or a table", findings);
    };
    let since = table.read(&field::DEPRECATED_SINCE, findings);
    let instead = table.read(&field::INSTEAD, findings);
    table.finish(&[], findings);
    Some(DeprecatedSpec { since, instead })
}

pub(crate) const PARTS: &[(&str, Part<'static>)] = &[
    ("output", Part::Output),
    ("filter", Part::Filter),
    ("search", Part::Search),
    ("search-any", Part::SearchAny),
    ("search-start", Part::SearchStart),
    ("search-exclude", Part::SearchExclude),
    ("search-wildcards", Part::SearchWildcards),
    ("count", Part::Count),
    ("by-key", Part::ByKey),
    ("limit", Part::Limit),
    ("page", Part::Page),
    ("page-size", Part::PageSize),
    ("sort-field", Part::SortField),
    ("sort-order", Part::SortOrder),
    ("control", Part::Control),
];

pub(crate) fn read_part(value: Value<'_>, findings: &Findings<'_>) -> Option<Spanned<PartSpec>> {
    if value.as_str().is_some() {
        let part = value.word("unknown-part", "part", PARTS, findings)?;
        return Some(part.map(PartSpec::Plain));
    }
    let Some(mut table) = value.table(&field::PART_TABLE) else { return value.wrong("a part", findings) };
    let found = [
        table.read(&field::SELECTS, findings).map(PartSpec::Selects),
        table.read(&field::FILTERS, findings).map(PartSpec::Filters),
        table.read(&field::FROM, findings).map(PartSpec::From),
        table.read(&field::TILL, findings).map(PartSpec::Till),
        table.read(&field::EXTENDS, findings).map(PartSpec::Extends),
        table.read(&field::STORED, findings).map(PartSpec::Stored),
    ];
    table.finish(&[], findings);
    match found.into_iter().flatten().collect::<Vec<_>>().as_slice() {
        [one] => Some(Spanned::new(one.clone(), value.span)),
        _ => value.wrong(&format!("one of {}", field::PART_TABLE.choice_in_words()), findings),
    }
}

/// The segments of a path: wire names joined by points, those that hold a point themselves in quotes.
pub(crate) fn segments(path: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(path);
    std::iter::from_fn(move || {
        let text = rest?;
        let quoted = text.strip_prefix('"').and_then(|inner| inner.split_once('"'));
        let (segment, after) = match quoted {
            Some((name, "")) => (name, None),
            Some((name, after)) if after.starts_with('.') => (name, after.get(1..)),
            _ => text.split_once('.').map_or((text, None), |(segment, after)| (segment, Some(after))),
        };
        rest = after;
        Some(segment)
    })
}

#[cfg(test)]
mod tests {
    use super::segments;

    #[test]
    fn names_with_points_stand_in_quotes() {
        let cases: [(&str, &[&str]); 6] = [
            ("a", &["a"]),
            ("a.b", &["a", "b"]),
            (r#"rules."api.mode""#, &["rules", "api.mode"]),
            (r#""source.alerts".top"#, &["source.alerts", "top"]),
            ("a..b", &["a", "", "b"]),
            (r#"a."b"#, &["a", "\"b"]),
        ];
        for (path, wanted) in cases {
            assert_eq!(segments(path).collect::<Vec<_>>(), wanted, "{path}");
        }
    }
}
