use callsheet_runtime::tables::Macros;

use super::field::VersionsSpec;
use super::kind::KindName;
use super::text::Doc;
use crate::finding::Findings;
use crate::language::types;
use crate::span::{Span, Spanned};
use crate::syntax::{Table, Value};

/// The keys that say what a value is.
#[derive(Clone, Debug, Default)]
pub struct TypeKeys {
    /// Where the type stands, for what is wrong with it as a whole.
    pub span: Span,
    /// What the value is.
    pub kind: Option<Spanned<KindName>>,
    /// The longest text, the most members.
    pub length: Option<Spanned<u32>>,
    /// The shortest text, the fewest members.
    pub least: Option<Spanned<u32>>,
    /// Allowed texts.
    pub words: Option<Spanned<Vec<Spanned<String>>>>,
    /// Macros that may stand in place of a value.
    pub macros: Option<Spanned<Macros>>,
    /// Allowed numbers, or values of an enumeration, as `in` spells them.
    pub within: Option<Spanned<String>>,
    /// The enumeration of a type file.
    pub enumeration: Option<Spanned<String>>,
    /// An enumeration that stands here.
    pub values: Option<Spanned<Vec<MemberSpec>>>,
    /// The values are numbers on the wire.
    pub numeric: Option<Spanned<bool>>,
    /// Numbers are right beside named values.
    pub or_int: Option<Spanned<bool>>,
    /// The type whose shape it has.
    pub shared: Option<Spanned<String>>,
    /// The operation of that type.
    pub operation: Option<Spanned<String>>,
    /// The type of members.
    pub of: Option<Box<TypeKeys>>,
    /// The keys that a map may have.
    pub map_keys: Option<Spanned<Vec<Spanned<String>>>>,
    /// The element's name of each member of a wrapped list.
    pub item: Option<Spanned<String>>,
    /// How a list is written.
    pub form: Option<Spanned<ListFormName>>,
    /// What stands between the members of a joined list.
    pub separator: Option<Spanned<String>>,
    /// One value stands for a list of one.
    pub single: Option<Spanned<bool>>,
    /// The number of the members may stand in their place.
    pub counted: Option<Spanned<bool>>,
    /// Fields that no two members share together.
    pub unique: Vec<FieldSetSpec>,
    /// Fields that are checked before all others.
    pub first: Option<FieldSetSpec>,
    /// No two members are equal.
    pub distinct: Option<Spanned<bool>>,
    /// Values of which one member at most may hold one.
    pub exclusive: Vec<ExclusiveSpec>,
    /// The value is never shown.
    pub secret: Option<Spanned<bool>>,
    /// The name of the struct or enum that it makes.
    pub name: Option<Spanned<String>>,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFormName {
    /// A JSON array.
    Plain,
    /// XML members within an element of the list's own.
    Wrapped,
    /// XML members among their siblings.
    Repeated,
    /// One text.
    Joined,
}

/// A value of an enumeration.
#[derive(Clone, Debug)]
pub struct MemberSpec {
    /// Its spelling on the wire.
    pub value: Spanned<String>,
    /// Its name, in kebab-case.
    pub name: Spanned<String>,
    /// What it means.
    pub doc: Doc,
    /// The releases that know it.
    pub versions: VersionsSpec,
}

/// Fields of a list's members, in some releases.
#[derive(Clone, Debug)]
pub struct FieldSetSpec {
    /// The members' fields.
    pub fields: Vec<Spanned<String>>,
    /// The releases that it is about.
    pub versions: VersionsSpec,
}

/// At most one member of a list may hold one of these values in this field.
#[derive(Clone, Debug)]
pub struct ExclusiveSpec {
    /// The members' field.
    pub field: Spanned<String>,
    /// The values.
    pub values: Vec<Spanned<String>>,
}

impl TypeKeys {
    pub(super) fn read(table: &mut Table<'_>, findings: &Findings<'_>) -> Self {
        let kind = table.read(&types::TYPE, findings);
        Self {
            span: kind.as_ref().map_or(table.span, |kind| kind.span),
            kind,
            length: table.read(&types::LENGTH, findings),
            least: table.read(&types::LEAST, findings),
            words: table.read(&types::WORDS, findings),
            macros: table.read(&types::MACROS_ALLOWED, findings),
            within: table.read(&types::IN, findings),
            enumeration: table.read(&types::ENUM, findings),
            values: table.read(&types::VALUES, findings),
            numeric: table.read(&types::NUMERIC, findings),
            or_int: table.read(&types::OR_INT, findings),
            shared: table.read(&types::USE, findings),
            operation: table.read(&types::FOR, findings),
            of: table.read(&types::OF, findings),
            map_keys: table.read(&types::MAP_KEYS, findings),
            item: table.read(&types::ITEM, findings),
            form: table.read(&types::FORM, findings),
            separator: table.read(&types::SEPARATOR, findings),
            single: table.read(&types::SINGLE, findings),
            counted: table.read(&types::COUNTED, findings),
            unique: table.read(&types::UNIQUE, findings).unwrap_or_default(),
            first: table.read(&types::FIRST, findings),
            distinct: table.read(&types::DISTINCT, findings),
            exclusive: exclusive(table, findings),
            secret: table.read(&types::SECRET, findings),
            name: table.read(&types::NAME, findings),
        }
    }

    /// Whether no key is there.
    pub fn is_empty(&self) -> bool {
        self.present_keys().next().is_none() && self.kind.is_none()
    }

    /// The keys that are there beside `type`, with their places.
    pub fn present_keys(&self) -> impl Iterator<Item = (&'static str, Span)> {
        let of = self.of.as_ref().map(|of| of.span);
        let unique = self.unique.iter().flat_map(|unique| &unique.fields).next().map(|first| first.span);
        let first = self.first.as_ref().and_then(|first| first.fields.first()).map(|field| field.span);
        let exclusive = self.exclusive.first().map(|first| first.field.span);
        [
            ("length", self.length.as_ref().map(|key| key.span)),
            ("least", self.least.as_ref().map(|key| key.span)),
            ("words", self.words.as_ref().map(|key| key.span)),
            ("macros", self.macros.as_ref().map(|key| key.span)),
            ("in", self.within.as_ref().map(|key| key.span)),
            ("enum", self.enumeration.as_ref().map(|key| key.span)),
            ("values", self.values.as_ref().map(|key| key.span)),
            ("numeric", self.numeric.as_ref().map(|key| key.span)),
            ("or-int", self.or_int.as_ref().map(|key| key.span)),
            ("use", self.shared.as_ref().map(|key| key.span)),
            ("for", self.operation.as_ref().map(|key| key.span)),
            ("of", of),
            ("keys", self.map_keys.as_ref().map(|key| key.span)),
            ("item", self.item.as_ref().map(|key| key.span)),
            ("form", self.form.as_ref().map(|key| key.span)),
            ("separator", self.separator.as_ref().map(|key| key.span)),
            ("single", self.single.as_ref().map(|key| key.span)),
            ("counted", self.counted.as_ref().map(|key| key.span)),
            ("unique", unique),
            ("first", first),
            ("distinct", self.distinct.as_ref().map(|key| key.span)),
            ("exclusive", exclusive),
            ("secret", self.secret.as_ref().map(|key| key.span)),
            ("name", self.name.as_ref().map(|key| key.span)),
        ]
        .into_iter()
        .filter_map(|(name, span)| Some((name, span?)))
    }

    /// These keys, what they leave out taken from `base`; with a `type` of their own they take no limits.
    pub fn over(&self, base: &TypeKeys) -> TypeKeys {
        if self.kind.is_some() {
            return TypeKeys { secret: self.secret.or(base.secret), ..self.clone() };
        }
        let own = self.clone();
        let mut inherited = base.clone();
        // Two ways to say one thing: the own one holds.
        if own.enumeration.is_some() || own.values.is_some() {
            (inherited.enumeration, inherited.values, inherited.numeric) = (None, None, None);
        }
        if own.of.is_some() || own.shared.is_some() {
            (inherited.of, inherited.shared, inherited.operation) = (None, None, None);
        }
        TypeKeys {
            span: if self.is_empty() { base.span } else { self.span },
            kind: inherited.kind,
            length: own.length.or(inherited.length),
            least: own.least.or(inherited.least),
            words: own.words.or(inherited.words),
            macros: own.macros.or(inherited.macros),
            within: own.within.or(inherited.within),
            enumeration: own.enumeration.or(inherited.enumeration),
            values: own.values.or(inherited.values),
            numeric: own.numeric.or(inherited.numeric),
            or_int: own.or_int.or(inherited.or_int),
            shared: own.shared.or(inherited.shared),
            operation: own.operation.or(inherited.operation),
            of: own.of.or(inherited.of),
            map_keys: own.map_keys.or(inherited.map_keys),
            item: own.item.or(inherited.item),
            form: own.form.or(inherited.form),
            separator: own.separator.or(inherited.separator),
            single: own.single.or(inherited.single),
            counted: own.counted.or(inherited.counted),
            unique: if own.unique.is_empty() { inherited.unique } else { own.unique },
            first: own.first.or(inherited.first),
            distinct: own.distinct.or(inherited.distinct),
            exclusive: if own.exclusive.is_empty() { inherited.exclusive } else { own.exclusive },
            secret: own.secret.or(inherited.secret),
            name: own.name.or(inherited.name),
        }
    }
}

pub(crate) const LIST_FORMS: &[(&str, ListFormName)] = &[
    ("plain", ListFormName::Plain),
    ("wrapped", ListFormName::Wrapped),
    ("repeated", ListFormName::Repeated),
    ("joined", ListFormName::Joined),
];

pub(crate) fn read_kind(value: Value<'_>, findings: &Findings<'_>) -> Option<Spanned<KindName>> {
    let text = value.text(findings)?;
    if let Some((_, kind)) = KindName::ALL.iter().find(|(name, _)| *name == text.value) {
        return Some(Spanned::new(*kind, text.span));
    }
    let names = KindName::ALL.iter().map(|(name, _)| *name);
    let message = format!("unknown type `{}`", text.value);
    findings.error("unknown-type", text.span, message).suggest(&text.value, names);
    // Going on as with any value keeps one mistake from being reported as several.
    Some(Spanned::new(KindName::Any, text.span))
}

/// `of` is a type's name or a table of a type's keys.
pub(crate) fn read_of(value: Value<'_>, findings: &Findings<'_>) -> Option<Box<TypeKeys>> {
    if value.as_str().is_some() {
        let kind = read_kind(value, findings);
        return Some(Box::new(TypeKeys { span: value.span, kind, ..TypeKeys::default() }));
    }
    let Some(mut table) = value.table(&types::TYPE_TABLE) else {
        return value.wrong("the name of a type or a table", findings);
    };
    let keys = TypeKeys::read(&mut table, findings);
    table.finish(&[], findings);
    Some(Box::new(keys))
}

type AllowMacros = fn(&mut Macros);

/// Kinds of macros.
pub(crate) const MACROS: &[(&str, AllowMacros)] = &[
    ("user", |macros| macros.user = true),
    ("lld", |macros| macros.lld = true),
    ("builtin", |macros| macros.builtin = true),
    ("lld-required", |macros| (macros.lld, macros.lld_required) = (true, true)),
];

pub(crate) fn read_macros(value: Value<'_>, findings: &Findings<'_>) -> Option<Spanned<Macros>> {
    let mut macros = Macros::NONE;
    let Some(list) = value.list() else { return value.wrong("a list of macro kinds", findings) };
    for item in list {
        if let Some(allow) = item.word("wrong-value", "kind of macro", MACROS, findings) {
            (allow.value)(&mut macros);
        }
    }
    Some(Spanned::new(macros, value.span))
}

/// The values of an enumeration, as a list of tables.
pub(crate) fn read_members(value: Value<'_>, findings: &Findings<'_>) -> Option<Spanned<Vec<MemberSpec>>> {
    let Some(list) = value.list() else { return value.wrong("a list of values", findings) };
    let tables =
        list.into_iter().filter_map(|item| item.table(&types::MEMBER).or_else(|| item.wrong("a table", findings)));
    Some(Spanned::new(tables.filter_map(|table| member(table, findings)).collect(), value.span))
}

pub(super) fn member(mut table: Table<'_>, findings: &Findings<'_>) -> Option<MemberSpec> {
    let value = table.read(&types::MEMBER_VALUE, findings);
    let name = table.read(&types::MEMBER_NAME, findings);
    let doc = Doc::read(&mut table, &types::MEMBER_DOC, findings);
    let versions = VersionsSpec::read(&mut table, findings);
    table.finish(&[], findings);
    Some(MemberSpec { value: value?, name: name?, doc, versions })
}

pub(crate) fn read_unique(value: Value<'_>, findings: &Findings<'_>) -> Option<Vec<FieldSetSpec>> {
    let Some(list) = value.list() else { return value.wrong("a list of lists of fields", findings) };
    Some(list.into_iter().filter_map(|item| read_field_set(item, findings)).collect())
}

/// A list of fields, or a table that says for which releases.
pub(crate) fn read_field_set(value: Value<'_>, findings: &Findings<'_>) -> Option<FieldSetSpec> {
    let Some(mut table) = value.table(&types::FIELD_SET) else {
        return Some(FieldSetSpec { fields: value.texts(findings)?.value, versions: VersionsSpec::default() });
    };
    let fields = table.read(&types::FIELD_SET_FIELDS, findings);
    let versions = VersionsSpec::read(&mut table, findings);
    table.finish(&[], findings);
    Some(FieldSetSpec { fields: fields?.value, versions })
}

fn exclusive(table: &mut Table<'_>, findings: &Findings<'_>) -> Vec<ExclusiveSpec> {
    let read = |mut table: Table<'_>| {
        let field = table.read(&types::EXCLUSIVE_FIELD, findings);
        let values = table.read(&types::EXCLUSIVE_VALUES, findings);
        table.finish(&[], findings);
        Some(ExclusiveSpec { field: field?, values: values?.value })
    };
    table.read(&types::EXCLUSIVE, findings).unwrap_or_default().into_iter().filter_map(read).collect()
}
