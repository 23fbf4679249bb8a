//! The keys of `api.toml`.

use callsheet_runtime::tables::{MethodCase, NumberForm, Remedy, Unknown, Wire};

use super::{Inner, TableKind, Tables, Text, Texts, VersionText, Words, field, keys, text};
use crate::model::{METHOD_CASES, NUMBER_FORMS, REMEDIES, UNKNOWN, WIRES};

keys! { KEYS:
    /// The API's short name, which is its folder's name too.
    API: Text = required("api", Text::ANY);
    /// The API's name for people.
    TITLE: Text = required("title", Text::ANY);
    /// How documents are written.
    WIRE: Words<Wire> = required("wire", Words(WIRES));
    /// The known releases of the server, oldest first. Left out: the API has none.
    VERSIONS: Texts = optional("versions", Texts(VersionText::TEXT));
    /// The access levels, the least first.
    ACCESS: Texts = optional("access", Texts(Text::ANY));
    /// Whether upper and lower case are told apart in the names of methods. Left out: `exact`.
    METHOD_CASE: Words<MethodCase> = optional("method-case", Words(METHOD_CASES));
    /// How responses write numbers. Left out: `bare`.
    NUMBERS: Words<NumberForm> = optional("numbers", Words(NUMBER_FORMS));
    /// What the server does with members of requests that no spec names. Left out: `refused`.
    UNKNOWN_MEMBERS: Words<Unknown> = optional("unknown", Words(UNKNOWN));
    /// What stands around every request and every response.
    ENVELOPE: Inner = optional("envelope", Inner(&ENVELOPE_TABLE));
    /// The server's words for a diagnostic.
    MESSAGES: Tables = optional("message", Tables(&MESSAGE));
    /// An error that the server gives.
    ERRORS: Tables = optional("error", Tables(&ERROR));
}

/// `api.toml`
pub(crate) static API_FILE: TableKind = TableKind::new("api", "What concerns an API as a whole.", &[&KEYS]);

keys! { EXTENDING_KEYS:
    /// The published API that the methods and types beside this file belong to.
    EXTENDS: Text = required("extends", Text::ANY);
}

/// `api.toml` of a crate's own specs that belong to a published API
pub(crate) static EXTENDING_FILE: TableKind =
    TableKind::new("extending", "Which published API a crate's own specs belong to.", &[&EXTENDING_KEYS]);

keys! { ENVELOPE_KEYS:
    /// A field around every request.
    REQUEST: Tables = optional("request", Tables(&field::FIELD));
    /// A field around every response.
    RESPONSE: Tables = optional("response", Tables(&field::FIELD));
}

/// `[envelope]`
pub(crate) static ENVELOPE_TABLE: TableKind =
    TableKind::new("envelope", "What stands around every request and every response.", &[&ENVELOPE_KEYS]);

keys! { MESSAGE_KEYS:
    /// The code of the diagnostic.
    MESSAGE_CODE: Text = required("code", Text::ANY);
}

/// `[[message]]`
pub(crate) static MESSAGE: TableKind = TableKind::new(
    "message",
    "The server's words for a diagnostic; `{0}` and `{1}` are filled in.",
    &[&MESSAGE_KEYS, &text::KEYS],
);

keys! { ERROR_KEYS:
    /// The error's code on the wire.
    ERROR_CODE: Text = required("code", Text::ANY);
    /// The error's name, in kebab-case.
    ERROR_NAME: Text = required("name", Text::NAME);
    /// What to do about it.
    REMEDY: Words<Remedy> = required("remedy", Words(REMEDIES));
    /// Codes of diagnostics that the server answers with this error.
    DIAGNOSTICS: Texts = optional("diagnostics", Texts(Text::ANY));
}

/// `[[error]]`
pub(crate) static ERROR: TableKind =
    TableKind::new("error", "An error that the server gives.", &[&ERROR_KEYS, &text::KEYS]);
