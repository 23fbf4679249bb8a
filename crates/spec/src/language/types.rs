//! The keys that say what a value is.

use callsheet_runtime::tables::Macros;

use super::text::Both;
use super::{Count, Flag, Own, Shape, TableKind, Tables, Text, Texts, Words, field, keys};
use crate::model::{
    FieldSetSpec, KindName, LIST_FORMS, ListFormName, MACROS, MemberSpec, TypeKeys, read_field_set, read_kind,
    read_macros, read_members, read_of, read_unique,
};
use crate::span::Spanned;

keys! { KEYS:
    /// What the value is. Left out where `use`, `enum`, `values`, `of` or rows below say it.
    TYPE: Own<Spanned<KindName>> = optional("type", Own(read_kind, kinds));
    /// The longest text in characters; the most members of a list or map.
    LENGTH: Count = optional("length", Count);
    /// The shortest text in characters; the fewest members of a list or map.
    LEAST: Count = optional("least", Count);
    /// The texts that are allowed. For a list: words that may stand in its place.
    WORDS: Texts = optional("words", Texts(Text::ANY));
    /// Kinds of macros that may stand in place of a value.
    MACROS_ALLOWED: Own<Spanned<Macros>> = optional("macros", Own(read_macros, macro_kinds));
    /// The numbers that are allowed, single ones and ranges: `0,90:86400`. For an enumeration: some of its values.
    IN: Text = optional("in", Text::ANY);
    /// The enumeration of a type file that the value is one of.
    ENUM: Text = optional("enum", Text::ANY);
    /// The values of an enumeration that stands here alone.
    VALUES: Own<Spanned<Vec<MemberSpec>>> = optional("values", Own(read_members, members));
    /// Whether the values of the enumeration are numbers on the wire.
    NUMERIC: Flag = optional("numeric", Flag);
    /// Whether a number may stand beside the named values of an enumeration.
    OR_INT: Flag = optional("or-int", Flag);
    /// The type file whose shape the object, or each member of the list or map, has.
    USE: Text = optional("use", Text::ANY);
    /// Which operation of the type named by `use` is meant.
    FOR: Text = optional("for", Text::ANY);
    /// What the members of a list or map are: the name of a type, or a table of a type's keys.
    OF: Own<Box<TypeKeys>> = optional("of", Own(read_of, of_members));
    /// The keys that a map may have, or the one member at the root of an exported configuration. Left out: any.
    MAP_KEYS: Texts = optional("keys", Texts(Text::ANY));
    /// The element's name of each member of a wrapped XML list.
    ITEM: Text = optional("item", Text::ANY);
    /// How a list is written. Left out, it follows from `item`, `separator` and the API's wire.
    FORM: Words<ListFormName> = optional("form", Words(LIST_FORMS));
    /// What stands between the members of a list that is one text.
    SEPARATOR: Text = optional("separator", Text::ANY);
    /// Whether one value may stand for a list of one.
    SINGLE: Flag = optional("single", Flag);
    /// Whether in responses the number of the members may stand in their place.
    COUNTED: Flag = optional("counted", Flag);
    /// Lists of members' fields that no two members share together.
    UNIQUE: Own<Vec<FieldSetSpec>> = optional("unique", Own(read_unique, uniques));
    /// Fields that the server checks in all members before it looks at anything else in any.
    FIRST: Own<FieldSetSpec> = optional("first", Own(read_field_set, field_set));
    /// Whether no two members, which are scalars, may be equal.
    DISTINCT: Flag = optional("distinct", Flag);
    /// Values of which one member of the list at most may hold one.
    EXCLUSIVE: Tables = optional("exclusive", Tables(&EXCLUSIVE_TABLE));
    /// Whether the value is never shown: a password, a key, a session.
    SECRET: Flag = optional("secret", Flag);
    /// The Rust name of the struct or enum that it makes, where the rule gives a bad one.
    NAME: Text = optional("name", Text::ANY);
}

/// `of = { … }`
pub(crate) static TYPE_TABLE: TableKind = TableKind::new("type", "What a value is.", &[&KEYS]);

keys! { FIELD_SET_KEYS:
    /// The members' fields.
    FIELD_SET_FIELDS: Texts = required("fields", Texts(Text::ANY));
}

/// `unique = [{ … }]`, `first = { … }`
pub(crate) static FIELD_SET: TableKind =
    TableKind::new("field-set", "Fields of the members, in some releases only.", &[&FIELD_SET_KEYS, &field::VERSIONS]);

keys! { EXCLUSIVE_KEYS:
    /// The members' field.
    EXCLUSIVE_FIELD: Text = required("field", Text::PATH);
    /// The values.
    EXCLUSIVE_VALUES: Texts = required("values", Texts(Text::ANY));
}

/// `exclusive = [{ … }]`
pub(crate) static EXCLUSIVE_TABLE: TableKind = TableKind::new(
    "exclusive",
    "One member of the list at most may hold one of these values in this field.",
    &[&EXCLUSIVE_KEYS],
);

keys! { MEMBER_KEYS:
    /// The value's spelling on the wire.
    MEMBER_VALUE: Text = required("value", Text::ANY);
    /// The value's name, in kebab-case.
    MEMBER_NAME: Text = required("name", Text::NAME);
    /// What the value means.
    MEMBER_DOC: Both = wanted("doc", Both);
}

/// `values = [{ … }]`, `[[enum.value]]`
pub(crate) static MEMBER: TableKind =
    TableKind::new("value", "A value of an enumeration.", &[&MEMBER_KEYS, &field::VERSIONS]);

fn kinds() -> Shape {
    Shape::Words(super::names(KindName::ALL))
}

fn macro_kinds() -> Shape {
    Shape::List(Box::new(Shape::Words(super::names(MACROS))))
}

fn members() -> Shape {
    Shape::List(Box::new(Shape::Table(&MEMBER)))
}

fn of_members() -> Shape {
    Shape::AnyOf(vec![kinds(), Shape::Table(&TYPE_TABLE)])
}

fn uniques() -> Shape {
    Shape::List(Box::new(field_set()))
}

fn field_set() -> Shape {
    let fields = Shape::List(Box::new(Shape::Text(None)));
    Shape::AnyOf(vec![fields, Shape::Table(&FIELD_SET)])
}
