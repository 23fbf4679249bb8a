//! The keys of type files.

use callsheet_runtime::tables::Unknown;

use super::text::Both;
use super::{Flag, Inner, Own, TableKind, Tables, Text, Texts, field, keys, method, types};
use crate::model::read_unknown;
use crate::span::Spanned;

keys! { KEYS:
    /// The type's name, which is the file's name too.
    TYPE: Text = optional("type", Text::NAME);
    /// What it is, in one line.
    TITLE: Both = optional("title", Both);
    /// Where the facts come from: the address of the vendor's page.
    SOURCE: Text = optional("source", Text::ANY);
    /// The operations that have a shape of their own each. Left out: one shape for all.
    OPERATIONS: Texts = optional("operations", Texts(Text::NAME));
    /// Types whose fields follow the type's own, as if they stood here.
    INCLUDE: Texts = optional("include", Texts(Text::ANY));
    /// What the server does with members that no spec names. Left out: what `api.toml` says.
    UNKNOWN_MEMBERS: Own<Spanned<Unknown>> = optional("unknown", Own(read_unknown, method::unknown));
    /// Where the server keeps objects of the type.
    ENTITY: Inner = optional("entity", Inner(&ENTITY_TABLE));
    /// One row of the vendor's table.
    FIELDS: Tables = optional("field", Tables(&field::TYPE_FIELD));
    /// A rule across fields.
    RULES: Tables = optional("rule", Tables(&method::TYPE_RULE));
    /// An enumeration, whose name all files know.
    ENUMS: Tables = optional("enum", Tables(&ENUM_TABLE));
    /// Where the vendor's reference is wrong.
    CORRECTIONS: Tables = optional("correction", Tables(&method::CORRECTION));
}

/// A type file
pub(crate) static TYPE_FILE: TableKind = TableKind::new("type-file", "What several methods share.", &[&KEYS])
    .implying(&[("field", "type"), ("include", "type")])
    .expecting(&[("field", "title"), ("include", "title")]);

keys! { ENTITY_KEYS:
    /// The field that tells objects apart.
    ENTITY_KEY: Text = required("key", Text::PATH);
    /// Other fields that no two objects share.
    ENTITY_UNIQUE: Texts = optional("unique", Texts(Text::PATH));
    /// The code of the error for "no such object", from `api.toml`.
    MISSING: Text = optional("missing", Text::ANY);
    /// What a fresh server holds: a JSON list of objects.
    FIXTURES: Text = optional("fixtures", Text::ANY);
}

/// `[entity]`
pub(crate) static ENTITY_TABLE: TableKind =
    TableKind::new("entity", "Where the server keeps objects of the type.", &[&ENTITY_KEYS]);

keys! { ENUM_KEYS:
    /// The enumeration's name, in kebab-case.
    ENUM_NAME: Text = required("name", Text::ANY);
    /// Whether its values are numbers on the wire.
    ENUM_NUMERIC: Flag = optional("numeric", Flag);
    /// What it tells apart.
    ENUM_DOC: Both = wanted("doc", Both);
    /// A value of the enumeration.
    ENUM_VALUES: Tables = required("value", Tables(&types::MEMBER));
}

/// `[[enum]]`
pub(crate) static ENUM_TABLE: TableKind =
    TableKind::new("enum", "An enumeration, whose name all files know.", &[&ENUM_KEYS]);
