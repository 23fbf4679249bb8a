// @generated from spec/zabbix/mfa/create.toml by `cargo xtask codegen`; do not edit.

//! `mfa.create`: Create methods of the second factor.

use ::callsheet_runtime::tables;
/// Create methods of the second factor
///
/// The request of `mfa.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/mfa/create>
///
/// Access: super-admin. Since 7.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "mfa.create", "params": {"type": 1, "name": "Hardware key", "hash_function": 2, "code_length": 8}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create methods of the second factor
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub methods: ::std::vec::Vec<super::super::types::mfa::MfaCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::mfa::MfaCreate>,
        >,
    ) -> Self {
        Self {
            methods: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::mfa::MfaCreate> for Request {
    fn from(member: super::super::types::mfa::MfaCreate) -> Self {
        Self {
            methods: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::MFA_CREATE_REQUEST; 0 =>
    methods; methods;
}
/// Create methods of the second factor
#[non_exhaustive]
pub struct Response {
    /// The ids of the new methods, in the order of the request.
    ///
    /// List of: id.
    pub mfaids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        mfaids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            mfaids: ::callsheet_runtime::record::list(mfaids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::MFA_CREATE_RESPONSE; 0
    => mfaids; mfaids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `mfa.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "mfa.create",
    file: "spec/zabbix/mfa/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/mfa/create",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "mfa",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::MFA_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::MFA_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"mfa.create\", \"params\": {\"type\": 1, \"name\": \"Hardware key\", \"hash_function\": 2, \"code_length\": 8}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"mfaids\": [\"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"mfa.create\", \"params\": [{\"type\": \"2\", \"name\": \"Duo of the branch\", \"api_hostname\": \"api-90c4.duo.example.org\", \"clientid\": \"DIA61KX0PZ\", \"client_secret\": \"w3Lq0vT8nEr5yU2i\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 2}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"mfaids\": [\"3\"]}, \"id\": 2}",
            target: ::core::option::Option::None,
            line: 32,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MFA_MFA_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "mfa.create",
    name: "Request",
    file: "spec/zabbix/mfa/create.toml",
    form: tables::Form::Transparent,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[0],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Create methods of the second factor",
            ru: "Создание методов второго фактора",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "mfaids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            21,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("mfa"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "mfa.create",
    name: "Response",
    file: "spec/zabbix/mfa/create.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The ids of the new methods, in the order of the request.",
            ru: "Идентификаторы новых методов в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
