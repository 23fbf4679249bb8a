// @generated from spec/zabbix/userdirectory/create.toml by `cargo xtask codegen`; do not edit.

//! `userdirectory.create`: Create user directories.

use ::callsheet_runtime::tables;
/// Create user directories
///
/// The first LDAP directory becomes the default one.
///
/// The request of `userdirectory.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/userdirectory/create>
///
/// Access: super-admin. Since 6.2.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "userdirectory.create", "params": {"idp_type": 1, "name": "Branch", "host": "ldap.branch.example.org", "port": "389", "base_dn": "ou=people,dc=branch,dc=example,dc=org", "search_attribute": "uid", "start_tls": "1", "provision_status": 1, "group_name": "cn", "group_filter": "(member=uid=%{ref},ou=people,dc=branch,dc=example,dc=org)", "user_ref_attr": "uid", "provision_groups": [{"name": "admins", "roleid": "2", "user_groups": [{"usrgrpid": "7"}, {"usrgrpid": "11"}]}], "provision_media": [{"name": "Mail", "mediatypeid": "1", "attribute": "mail", "severity": "56"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create user directories
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub directories: ::std::vec::Vec<
        super::super::types::user_directory::UserDirectoryCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_directory::UserDirectoryCreate,
            >,
        >,
    ) -> Self {
        Self {
            directories: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::user_directory::UserDirectoryCreate>
for Request {
    fn from(member: super::super::types::user_directory::UserDirectoryCreate) -> Self {
        Self {
            directories: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USERDIRECTORY_CREATE_REQUEST; 0 => directories;
    directories;
}
/// Create user directories
#[non_exhaustive]
pub struct Response {
    /// The ids of the new directories, in the order of the request.
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
    super::super::tables::shapes::USERDIRECTORY_CREATE_RESPONSE; 0 => userdirectoryids;
    userdirectoryids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `userdirectory.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "userdirectory.create",
    file: "spec/zabbix/userdirectory/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/userdirectory/create",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "user-directory",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::USERDIRECTORY_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USERDIRECTORY_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"userdirectory.create\", \"params\": {\"idp_type\": 1, \"name\": \"Branch\", \"host\": \"ldap.branch.example.org\", \"port\": \"389\", \"base_dn\": \"ou=people,dc=branch,dc=example,dc=org\", \"search_attribute\": \"uid\", \"start_tls\": \"1\", \"provision_status\": 1, \"group_name\": \"cn\", \"group_filter\": \"(member=uid=%{ref},ou=people,dc=branch,dc=example,dc=org)\", \"user_ref_attr\": \"uid\", \"provision_groups\": [{\"name\": \"admins\", \"roleid\": \"2\", \"user_groups\": [{\"usrgrpid\": \"7\"}, {\"usrgrpid\": \"11\"}]}], \"provision_media\": [{\"name\": \"Mail\", \"mediatypeid\": \"1\", \"attribute\": \"mail\", \"severity\": \"56\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userdirectoryids\": [\"5\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 29,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"userdirectory.create\", \"params\": [{\"idp_type\": \"1\", \"name\": \"Test\", \"host\": \"127.0.0.1\", \"port\": 1389, \"base_dn\": \"dc=example,dc=org\", \"search_attribute\": \"cn\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 2}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"userdirectoryids\": [\"5\"]}, \"id\": 2}",
            target: ::core::option::Option::None,
            line: 33,
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
                                    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE,
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
    owner: "userdirectory.create",
    name: "Request",
    file: "spec/zabbix/userdirectory/create.toml",
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
            en: "Create user directories",
            ru: "Создание каталогов пользователей",
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
            22,
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
    owner: "userdirectory.create",
    name: "Response",
    file: "spec/zabbix/userdirectory/create.toml",
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
            en: "The ids of the new directories, in the order of the request.",
            ru: "Идентификаторы новых каталогов в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
