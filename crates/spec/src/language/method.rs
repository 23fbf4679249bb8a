//! The keys of method files.

use callsheet_runtime::tables::{Action, Repeat, Unknown};

use super::text::Both;
use super::{Flag, Form, Inner, Own, Shape, TableKind, Tables, Text, Texts, VersionText, Words, field, keys, types};
use crate::model::{ACTIONS, REPEATS, SIDES, Side, UNKNOWN, read_set, read_unknown};
use crate::span::Spanned;

keys! { KEYS:
    /// The method's name on the wire: `user.update`.
    METHOD: Text = required("method", Text::METHOD);
    /// The published API that the method belongs to, where no `api.toml` stands beside a crate's own specs.
    API: Text = optional("api", Text::ANY);
    /// Where the facts come from: the address of the vendor's page.
    SOURCE: Text = wanted("source", Text::ANY);
    /// What the method does, in one line.
    TITLE: Both = wanted("title", Both);
    /// More than the title says.
    DOC: Both = optional("doc", Both);
    /// The least level that may call it, from `api.toml`. Left out: no credentials are asked for.
    ACCESS: Text = optional("access", Text::ANY);
    /// What the method works on: a type file with `[entity]`. Left out: what stands before the point of its name.
    ENTITY: Text = optional("entity", Text::ANY);
    /// What the method does to the entity.
    ACTION: Words<Action> = required("action", Words(ACTIONS));
    /// Whether a call may be repeated. Left out, it follows from the action.
    REPEAT: Words<Repeat> = optional("repeat", Words(REPEATS));
    /// Codes of errors from `api.toml` that the method is documented to give.
    ERRORS: Texts = optional("errors", Texts(Text::ANY));
    /// The root of what is asked. Left out: an object of the fields.
    REQUEST: Inner = optional("request", Inner(&REQUEST_TABLE));
    /// The root of what is answered. Left out: an object of the fields.
    RESPONSE: Inner = optional("response", Inner(&RESPONSE_TABLE));
    /// A request and its response. Each is a test of the spec.
    EXAMPLES: Tables = wanted("example", Tables(&EXAMPLE));
    /// Where the vendor's reference is wrong.
    CORRECTIONS: Tables = optional("correction", Tables(&CORRECTION));
}

/// A method file
pub(crate) static METHOD_FILE: TableKind =
    TableKind::new("method", "A method of an API.", &[&KEYS, &field::VERSIONS, &field::DEPRECATION]);

keys! { ROOT_KEYS:
    /// Types whose fields follow the root's own, as if they stood here.
    INCLUDE: Texts = optional("include", Texts(Text::ANY));
    /// What the server does with members that no spec names. Left out: what `api.toml` says.
    UNKNOWN_MEMBERS: Own<Spanned<Unknown>> = optional("unknown", Own(read_unknown, unknown));
    /// One row of the vendor's table.
    FIELDS: Tables = optional("field", Tables(&field::FIELD));
    /// A rule across fields.
    RULES: Tables = optional("rule", Tables(&RULE));
}

keys! { UNKNOWN_KEYS:
    /// The first release that refuses them.
    IGNORED_UNTIL: VersionText = required("ignored-until", VersionText);
}

/// `unknown = { … }`
pub(crate) static UNKNOWN_TABLE: TableKind =
    TableKind::new("unknown", "Until which release the server ignores members that no spec names.", &[&UNKNOWN_KEYS]);

pub(super) fn unknown() -> Shape {
    Shape::AnyOf(vec![Shape::Words(super::names(UNKNOWN)), Shape::Table(&UNKNOWN_TABLE)])
}

/// `[request]`
pub(crate) static REQUEST_TABLE: TableKind = TableKind::new(
    "request",
    "What is asked.",
    &[
        &ROOT_KEYS,
        &types::KEYS,
        &field::PRESENCE,
        &field::FURTHER,
        &field::VERSIONS,
        &field::DEPRECATION,
        &field::MAYBE_DOC,
        &field::WITH_CASES,
    ],
);

keys! { RESPONSE_KEYS:
    /// Another response, for which flags of the request ask; the first all of whose flags are set applies.
    RESPONSE_CASES: Tables = optional("case", Tables(&RESPONSE_CASE));
}

/// `[response]`
pub(crate) static RESPONSE_TABLE: TableKind = TableKind::new(
    "response",
    "What is answered.",
    &[
        &ROOT_KEYS,
        &RESPONSE_KEYS,
        &types::KEYS,
        &field::PRESENCE,
        &field::FURTHER,
        &field::VERSIONS,
        &field::DEPRECATION,
        &field::MAYBE_DOC,
    ],
);

keys! { RESPONSE_CASE_KEYS:
    /// The flag of the request that asks for this response, or a list of those that do so together.
    SET: Own<Vec<Spanned<String>>> = required("set", Own(read_set, flags));
}

fn flags() -> Shape {
    Shape::AnyOf(vec![Text::PATH.shape(), Texts(Text::PATH).shape()])
}

/// `[[response.case]]`
pub(crate) static RESPONSE_CASE: TableKind = TableKind::new(
    "response-case",
    "Another response; its `name` is the request's Rust method that asks for it.",
    &[&RESPONSE_CASE_KEYS, &types::KEYS],
)
.requiring(&["name"]);

keys! { RULE_KEYS:
    /// The object whose rule it is, by its path. Left out: the root.
    AT: Text = optional("at", Text::PATH);
    /// The condition under which the rule is asked. Left out: always.
    WHEN: Text = optional("when", Text::ANY);
    /// The condition that must hold.
    REQUIRE: Text = optional("require", Text::ANY);
    /// Paths of fields of which exactly one must be there.
    EXACTLY_ONE: Texts = optional("exactly-one", Texts(Text::ANY));
    /// Paths of fields of which at least one must be there.
    AT_LEAST_ONE: Texts = optional("at-least-one", Texts(Text::ANY));
    /// Paths of fields of which at most one may be there.
    AT_MOST_ONE: Texts = optional("at-most-one", Texts(Text::ANY));
    /// Whether the server takes what breaks the rule, though callers rarely mean it: a warning.
    ADVICE: Flag = optional("advice", Flag);
    /// The text of the diagnostic.
    RULE_DOC: Both = wanted("doc", Both);
}

const NEEDS: &[&str] = &["require", "exactly-one", "at-least-one", "at-most-one"];

/// `[[request.rule]]`
pub(crate) static RULE: TableKind =
    TableKind::new("rule", "A rule across fields.", &[&RULE_KEYS, &field::VERSIONS]).one_of(NEEDS);

keys! { TYPE_RULE_KEYS:
    /// The operations of the type that the rule is for. Left out: all.
    RULE_FOR: Texts = optional("for", Texts(Text::ANY));
}

/// `[[rule]]` of a type file
pub(crate) static TYPE_RULE: TableKind =
    TableKind::new("rule", "A rule across fields.", &[&RULE_KEYS, &TYPE_RULE_KEYS, &field::VERSIONS]).one_of(NEEDS);

keys! { EXAMPLE_KEYS:
    /// The release that the example is for. Left out: the newest.
    TARGET: VersionText = optional("target", VersionText);
    /// The document that is sent, in full.
    EXAMPLE_REQUEST: Text = required("request", Text::ANY);
    /// The document that is answered.
    EXAMPLE_RESPONSE: Text = optional("response", Text::ANY);
}

/// `[[example]]`
pub(crate) static EXAMPLE: TableKind = TableKind::new("example", "A request and its response.", &[&EXAMPLE_KEYS]);

keys! { CORRECTION_KEYS:
    /// The path of the field.
    CORRECTED: Text = required("path", Text::PATH);
    /// On which side the field is looked for. Left out: in the request, then in the response.
    SIDE: Words<Side> = optional("side", Words(SIDES));
    /// The key that differs from the reference.
    CORRECTED_KEY: Text = required("key", Text::ANY);
    /// What the key would say after the vendor's reference.
    VENDOR: Text = required("vendor", Text::ANY);
    /// Why the reference is wrong.
    REASON: Text = required("reason", Text::ANY);
}

/// `[[correction]]`
pub(crate) static CORRECTION: TableKind =
    TableKind::new("correction", "Where the vendor's reference is wrong.", &[&CORRECTION_KEYS]);
