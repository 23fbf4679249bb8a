//! The keys of fields: rows, operations of type files, cases.

use callsheet_runtime::tables::{Empty, Null};

use super::text::Both;
use super::{Flag, Form, NamedKeys, Own, Shape, TableKind, Tables, Text, Texts, VersionText, Words, keys, types};
use crate::model::{
    ACTIONS, DeprecatedSpec, EMPTY, NULL, PARTS, PLAIN_PRESENCES, PartSpec, PresenceSpec, ToldAtSpec, UncheckedSpec,
    read_deprecated, read_part, read_presence, read_told_at, read_unchecked,
};
use crate::span::Spanned;

/// The word by which a type file says that an operation has no such field.
pub(crate) const ABSENT: &str = "absent";

keys! { OWN:
    /// The whole path from the root: wire names joined by points, names with points in quotes. `@name` at its end is an XML attribute, `$text` an
    /// element's text.
    PATH: Text = required("path", Text::PATH);
    /// The vendor's spelling of the row, where it differs from the path.
    ROW: Text = optional("row", Text::ANY);
}

keys! { PRESENCE:
    /// Whether the field must be there. Left out: `optional`.
    PRESENT: Own<Spanned<PresenceSpec>> = optional("presence", Own(read_presence, presence));
    /// What an empty value means; `distinct` is a third state beside absent and given. Left out: `value`.
    EMPTY_MEANS: Words<Empty> = optional("empty", Words(EMPTY));
    /// What `null` means; `distinct` is a third state beside absent and given. Left out: `refused`.
    NULL_MEANS: Words<Null> = optional("null", Words(NULL));
    /// Whether the server comes to the field when it is through with the object's other fields.
    LATE: Flag = optional("late", Flag);
}

keys! { VERSIONS:
    /// The first release that has it: `7.0`, `7.0.4`.
    SINCE: VersionText = optional("since", VersionText);
    /// The first release that has it no more: `7.0`, `7.0.4`.
    UNTIL: VersionText = optional("until", VersionText);
}

keys! { DEPRECATION:
    /// That it is deprecated; if known, since which release, and the name of what to use instead.
    DEPRECATED: Own<DeprecatedSpec> = optional("deprecated", Own(read_deprecated, deprecated));
}

keys! { FURTHER:
    /// The server's value for an absent field; conditions count it in.
    DEFAULT: Text = optional("default", Text::ANY);
    /// Who may set or see the field, where that is more than the method asks for: a level of `api.toml`.
    ACCESS: Text = optional("access", Text::ANY);
    /// What the server takes without a word of the field and of all below it, so that it is a warning only: `true` for anything; a
    /// table, or a list of them, where it is so in some releases, under a condition, or for some faults.
    UNCHECKED: Own<Vec<UncheckedSpec>> = optional("unchecked", Own(read_unchecked, unchecked));
    /// Another name that the server has for the field in its diagnostics; with `/` before it, the whole way to it. A table, or a list
    /// of them, where only some releases do so.
    TOLD_AT: Own<Vec<ToldAtSpec>> = optional("told-at", Own(read_told_at, told_at));
    /// What the field does in its method, beside being data.
    PART: Own<Spanned<PartSpec>> = optional("part", Own(read_part, part));
    /// The entity whose key the field holds.
    REFERENCES: Text = optional("references", Text::ANY);
    /// The field's Rust name, where the rule gives a bad one.
    RUST: Text = optional("rust", Text::ANY);
    /// What the server says of the field in words of its own; the first that applies counts.
    SAID: Tables = optional("said", Tables(&SAID_TABLE));
}

keys! { WITH_DOC:
    /// What the field is for.
    DOC: Both = wanted("doc", Both);
}

keys! { MAYBE_DOC:
    /// What it is for, where that is another thing than usual.
    OTHER_DOC: Both = optional("doc", Both);
}

keys! { WITH_CASES:
    /// What holds instead under conditions; the first case that applies counts.
    CASES: Tables = optional("case", Tables(&CASE));
}

/// `[[request.field]]`
pub(crate) static FIELD: TableKind = TableKind::new(
    "field",
    "One row of the vendor's table.",
    &[&OWN, &types::KEYS, &PRESENCE, &FURTHER, &VERSIONS, &DEPRECATION, &WITH_DOC, &WITH_CASES],
);

/// `[[field]]` of a type file
pub(crate) static TYPE_FIELD: TableKind = TableKind::new(
    "field",
    "One row of the vendor's table, for all operations of the type that do not say otherwise.",
    &[&OWN, &types::KEYS, &PRESENCE, &FURTHER, &VERSIONS, &DEPRECATION, &WITH_DOC, &WITH_CASES],
)
.with_named(&NamedKeys {
    usual: || super::names(ACTIONS).into_iter().filter(|action| *action != "other").collect(),
    shape: operation,
    about: "What differs in this operation of the type: `absent` where it has no such field, a presence, or a table of keys.",
});

/// `[field.create]` of a type file
pub(crate) static OPERATION: TableKind = TableKind::new(
    "operation",
    "What differs in one operation of the type.",
    &[&types::KEYS, &PRESENCE, &FURTHER, &VERSIONS, &DEPRECATION, &MAYBE_DOC, &WITH_CASES],
);

keys! { CASE_KEYS:
    /// The condition under which the case applies. Left out: always.
    WHEN: Text = optional("when", Text::ANY);
}

/// `[[request.field.case]]`
pub(crate) static CASE: TableKind = TableKind::new(
    "case",
    "What holds for the field under a condition.",
    &[&CASE_KEYS, &types::KEYS, &PRESENCE, &VERSIONS],
);

keys! { SAID_KEYS:
    /// The codes of the diagnostics that are said so. Left out: all about the value or its absence.
    SAID_CODES: Texts = optional("code", Texts(Text::NAME));
    /// The condition under which they are said so. Left out: always.
    SAID_WHEN: Text = optional("when", Text::ANY);
    /// The place that the server names then, where that is not the field's.
    SAID_AT: Text = optional("at", Text::ANY);
    /// The words. `{0}` and `{1}` are filled in as in `[[message]]`; `{value}` is what was sent, `{characters}` how many characters that has,
    /// `{.name}` what the object has as `name`, `{../name}` what the one around it has.
    SAID_TEXT: Both = wanted("text", Both);
}

/// `[[request.field.said]]`
pub(crate) static SAID_TABLE: TableKind = TableKind::new(
    "said",
    "What the server says of the field in words of its own, to the letter as it was seen to say it.",
    &[&SAID_KEYS, &VERSIONS],
);

keys! { PRESENCE_KEYS:
    /// The condition under which the field must be there.
    REQUIRED_WHEN: Text = optional("required-when", Text::ANY);
    /// A group's name: exactly one field of the group must be there.
    EXACTLY_ONE: Text = optional("exactly-one", Text::ANY);
    /// A group's name: at least one field of the group must be there.
    AT_LEAST_ONE: Text = optional("at-least-one", Text::ANY);
}

/// `presence = { … }`
pub(crate) static PRESENCE_TABLE: TableKind =
    TableKind::new("presence", "When the field must be there.", &[&PRESENCE_KEYS]).one_of(&[
        "required-when",
        "exactly-one",
        "at-least-one",
    ]);

keys! { DEPRECATED_KEYS:
    /// The first release that calls it deprecated.
    DEPRECATED_SINCE: VersionText = optional("since", VersionText);
    /// What to use instead: another field or method.
    INSTEAD: Text = optional("instead", Text::ANY);
}

/// `deprecated = { … }`
pub(crate) static DEPRECATED_TABLE: TableKind =
    TableKind::new("deprecated", "Since when it is deprecated, and what to use instead.", &[&DEPRECATED_KEYS]);

keys! { UNCHECKED_KEYS:
    /// The condition under which it is so. Left out: always.
    UNCHECKED_WHEN: Text = optional("when", Text::ANY);
    /// The codes of the diagnostics that the server does not give. Left out: all.
    ONLY: Texts = optional("only", Texts(Text::NAME));
    /// The codes of diagnostics that it gives nevertheless.
    EXCEPT: Texts = optional("except", Texts(Text::NAME));
}

/// `unchecked = { … }`
pub(crate) static UNCHECKED_TABLE: TableKind =
    TableKind::new("unchecked", "What the server takes without a word.", &[&UNCHECKED_KEYS, &VERSIONS]);

keys! { TOLD_AT_KEYS:
    /// The name, or the way.
    AT: Text = required("at", Text::ANY);
}

/// `told-at = { … }`
pub(crate) static TOLD_AT_TABLE: TableKind =
    TableKind::new("told-at", "Where the server says that a fault is.", &[&TOLD_AT_KEYS, &VERSIONS]);

keys! { PART_KEYS:
    /// It says which objects are meant, by this field of theirs.
    SELECTS: Text = optional("selects", Text::PATH);
    /// It says which objects are listed, by this field of theirs.
    FILTERS: Text = optional("filters", Text::PATH);
    /// It says where the list begins: with objects whose field of this name is no less.
    FROM: Text = optional("from", Text::PATH);
    /// It says where the list ends: with objects whose field of this name is no more.
    TILL: Text = optional("till", Text::PATH);
    /// It has this field of the objects filled.
    EXTENDS: Text = optional("extends", Text::PATH);
    /// It is data under another path of the entity.
    STORED: Text = optional("stored", Text::PATH);
}

/// `part = { … }`
pub(crate) static PART_TABLE: TableKind =
    TableKind::new("part", "What the field does with a field of the method's entity.", &[&PART_KEYS])
        .one_of(&["selects", "filters", "from", "till", "extends", "stored"]);

fn presence() -> Shape {
    Shape::AnyOf(vec![Shape::Words(super::names(PLAIN_PRESENCES)), Shape::Table(&PRESENCE_TABLE)])
}

fn deprecated() -> Shape {
    Shape::AnyOf(vec![Shape::True, Shape::Table(&DEPRECATED_TABLE)])
}

fn unchecked() -> Shape {
    let table = || Shape::Table(&UNCHECKED_TABLE);
    Shape::AnyOf(vec![Shape::Flag, table(), Shape::List(Box::new(table()))])
}

fn told_at() -> Shape {
    let table = || Shape::Table(&TOLD_AT_TABLE);
    Shape::AnyOf(vec![Text::ANY.shape(), table(), Shape::List(Box::new(table()))])
}

fn part() -> Shape {
    Shape::AnyOf(vec![Shape::Words(super::names(PARTS)), Shape::Table(&PART_TABLE)])
}

fn operation() -> Shape {
    let words = std::iter::once(ABSENT).chain(super::names(PLAIN_PRESENCES)).collect();
    Shape::AnyOf(vec![Shape::Words(words), Shape::Table(&OPERATION)])
}
