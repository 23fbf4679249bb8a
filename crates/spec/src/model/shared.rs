use callsheet_runtime::tables::Unknown;

use super::field::FieldSpec;
use super::method::{CorrectionSpec, RuleSpec, read_all};
use super::text::Doc;
use super::types::{MemberSpec, member};
use crate::finding::Findings;
use crate::language::shared;
use crate::span::{FileId, Span, Spanned};
use crate::syntax::Table;

/// A type file.
#[derive(Clone, Debug)]
pub struct TypeSpec {
    /// Which source it is.
    pub file: FileId,
    /// The source's path, from the repository's root.
    pub path: String,
    /// Its name.
    pub name: Spanned<String>,
    /// What it is.
    pub title: Doc,
    /// Where its facts come from.
    pub source: Option<Spanned<String>>,
    /// Its operations, each of which has a shape; one shape for all where empty.
    pub operations: Vec<Spanned<String>>,
    /// Types whose fields follow its own.
    pub include: Vec<Spanned<String>>,
    /// What the server does with unknown members.
    pub unknown: Option<Unknown>,
    /// Where objects of it are kept.
    pub entity: Option<EntitySpec>,
    /// Its rows.
    pub fields: Vec<FieldSpec>,
    /// Its rules.
    pub rules: Vec<RuleSpec>,
    /// Its enumerations.
    pub enums: Vec<EnumSpec>,
    /// Corrections to the vendor's reference.
    pub corrections: Vec<CorrectionSpec>,
}

/// Where objects are kept by the server.
#[derive(Clone, Debug)]
pub struct EntitySpec {
    /// The field that tells objects apart.
    pub key: Spanned<String>,
    /// Other fields that no two objects share.
    pub unique: Vec<Spanned<String>>,
    /// The error for "no such object".
    pub missing: Option<Spanned<String>>,
    /// What a fresh server holds.
    pub fixtures: Option<Spanned<String>>,
}

/// An enumeration of a type file.
#[derive(Clone, Debug)]
pub struct EnumSpec {
    /// Where it stands.
    pub span: Span,
    /// Its name.
    pub name: Spanned<String>,
    /// Whether its values are numbers.
    pub numeric: bool,
    /// What it tells apart.
    pub doc: Doc,
    /// Its values.
    pub values: Vec<MemberSpec>,
}

impl TypeSpec {
    pub(crate) fn read(mut table: Table<'_>, file: FileId, findings: &Findings<'_>) -> Self {
        let path = findings.path(file);
        let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or(path);
        let name = table.read(&shared::TYPE, findings);
        let operations = table.read(&shared::OPERATIONS, findings).map(|names| names.value).unwrap_or_default();
        let row = |table: Table<'_>, findings: &Findings<'_>| FieldSpec::read(table, &operations, findings);
        let fields = read_all(&mut table, &shared::FIELDS, findings, row);
        let include = table.read(&shared::INCLUDE, findings).map(|names| names.value).unwrap_or_default();
        let has_shape = !fields.is_empty() || !include.is_empty();
        let title = Doc::read(&mut table, &shared::TITLE, findings);
        if has_shape && table.get(shared::TITLE.name).is_none() {
            Doc::report_missing(shared::TITLE.name, table.span, findings);
        }
        let spec = Self {
            file,
            path: path.to_owned(),
            name: name.unwrap_or(Spanned::new(stem.to_owned(), Span::new(file, 0..0))),
            title,
            source: table.read(&shared::SOURCE, findings),
            include,
            unknown: table.read(&shared::UNKNOWN_MEMBERS, findings).map(|word| word.value),
            entity: table.read(&shared::ENTITY, findings).and_then(|table| EntitySpec::read(table, findings)),
            fields,
            rules: read_all(&mut table, &shared::RULES, findings, |table, findings| {
                RuleSpec::read(table, true, findings)
            }),
            enums: read_all(&mut table, &shared::ENUMS, findings, EnumSpec::read),
            corrections: read_all(&mut table, &shared::CORRECTIONS, findings, CorrectionSpec::read),
            operations,
        };
        table.finish(&[], findings);
        spec
    }

    /// Whether the file describes a shape, and not enumerations alone.
    pub fn has_shape(&self) -> bool {
        !self.fields.is_empty() || !self.include.is_empty()
    }
}

impl EntitySpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let key = table.read(&shared::ENTITY_KEY, findings);
        let unique = table.read(&shared::ENTITY_UNIQUE, findings).map(|names| names.value).unwrap_or_default();
        let missing = table.read(&shared::MISSING, findings);
        let fixtures = table.read(&shared::FIXTURES, findings);
        table.finish(&[], findings);
        Some(Self { key: key?, unique, missing, fixtures })
    }
}

impl EnumSpec {
    fn read(mut table: Table<'_>, findings: &Findings<'_>) -> Option<Self> {
        let span = table.span;
        let name = table.read(&shared::ENUM_NAME, findings);
        let numeric = table.read(&shared::ENUM_NUMERIC, findings).is_some_and(|flag| flag.value);
        let doc = Doc::read(&mut table, &shared::ENUM_DOC, findings);
        let values = read_all(&mut table, &shared::ENUM_VALUES, findings, member);
        table.finish(&[], findings);
        Some(Self { span, name: name?, numeric, doc, values })
    }
}
