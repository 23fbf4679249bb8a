// @generated from spec/zabbix/userdirectory/update.toml by `cargo xtask codegen`; do not edit.

//! `userdirectory.update`: Change user directories.

use ::callsheet_runtime::tables;
/// Change user directories
///
/// Only what is given changes; lists replace those until now.
///
/// The request of `userdirectory.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/userdirectory/update>
///
/// Access: super-admin. Since 6.2.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "userdirectory.update", "params": {"userdirectoryid": "3", "host": "ldaps://ldap2.example.org", "bind_password": "Fjord-umbrella-5"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change user directories
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub directories: ::std::vec::Vec<
        super::super::types::user_directory::UserDirectoryUpdate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_directory::UserDirectoryUpdate,
            >,
        >,
    ) -> Self {
        Self {
            directories: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::user_directory::UserDirectoryUpdate>
for Request {
    fn from(member: super::super::types::user_directory::UserDirectoryUpdate) -> Self {
        Self {
            directories: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USERDIRECTORY_UPDATE_REQUEST; 0 => directories;
    directories;
}
/// Change user directories
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed directories.
    ///
    /// List of: id.
    pub userdirectoryids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        userdirectoryids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            userdirectoryids: ::callsheet_runtime::record::list(userdirectoryids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USERDIRECTORY_UPDATE_RESPONSE; 0 => userdirectoryids;
    userdirectoryids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `userdirectory.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "userdirectory.update",
    file: "spec/zabbix/userdirectory/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/userdirectory/update",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "user-directory",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::USERDIRECTORY_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USERDIRECTORY_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"userdirectory.update\", \"params\": {\"userdirectoryid\": \"3\", \"host\": \"ldaps://ldap2.example.org\", \"bind_password\": \"Fjord-umbrella-5\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userdirectoryids\": [\"3\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"userdirectory.update\", \"params\": [{\"userdirectoryid\": \"3\", \"provision_status\": \"1\", \"provision_media\": [{\"userdirectory_mediaid\": \"5\", \"attribute\": \"mailAlternate\"}, {\"name\": \"Phone\", \"mediatypeid\": \"3\", \"attribute\": \"mobile\", \"active\": 1}]}, {\"userdirectoryid\": \"4\", \"sign_messages\": 1}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 2}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userdirectoryids\": [\"3\", \"4\"]}, \"id\": 2}",
            target: ::core::option::Option::None,
            line: 34,
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
                                    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        first: ::core::option::Option::Some(tables::FieldSet {
                            fields: &[0],
                            versions: tables::Versions::ALL,
                        }),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            12,
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
    owner: "userdirectory.update",
    name: "Request",
    file: "spec/zabbix/userdirectory/update.toml",
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
            en: "Change user directories",
            ru: "Изменение каталогов пользователей",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "userdirectoryids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            23,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-directory"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userdirectory.update",
    name: "Response",
    file: "spec/zabbix/userdirectory/update.toml",
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
            en: "The ids of the changed directories.",
            ru: "Идентификаторы изменённых каталогов.",
        },
    ],
    rules: &[],
    said: &[],
};
