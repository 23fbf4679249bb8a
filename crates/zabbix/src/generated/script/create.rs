// @generated from spec/zabbix/script/create.toml by `cargo xtask codegen`; do not edit.

//! `script.create`: Create scripts.

use ::callsheet_runtime::tables;
/// Create scripts
///
/// Which fields a script may and must have hangs on its type and scope. The server refuses where global scripts are turned off and the script would run on it.
///
/// The request of `script.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/create>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "script.create", "params": [{"name": "Restart a service", "scope": 2, "type": 0, "command": "systemctl restart {MANUALINPUT}", "execute_on": 0, "menu_path": "Tools", "host_access": 3, "manualinput": 1, "manualinput_prompt": "Which service?", "manualinput_validator_type": 1, "manualinput_validator": "ntp,ssh"}, {"name": "Wiki", "scope": "4", "type": 6, "url": "https://wiki.example.com/{HOST.HOST}"}], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create scripts
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub scripts: ::std::vec::Vec<super::super::types::script::ScriptCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::script::ScriptCreate>,
        >,
    ) -> Self {
        Self {
            scripts: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::script::ScriptCreate> for Request {
    fn from(member: super::super::types::script::ScriptCreate) -> Self {
        Self {
            scripts: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::SCRIPT_CREATE_REQUEST; 0
    => scripts; scripts;
}
/// Create scripts
#[non_exhaustive]
pub struct Response {
    /// The ids of the new scripts, in the order of the request.
    ///
    /// List of: id.
    pub scriptids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        scriptids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            scriptids: ::callsheet_runtime::record::list(scriptids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::SCRIPT_CREATE_RESPONSE;
    0 => scriptids; scriptids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `script.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "script.create",
    file: "spec/zabbix/script/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "script",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::SCRIPT_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::SCRIPT_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"script.create\", \"params\": [{\"name\": \"Restart a service\", \"scope\": 2, \"type\": 0, \"command\": \"systemctl restart {MANUALINPUT}\", \"execute_on\": 0, \"menu_path\": \"Tools\", \"host_access\": 3, \"manualinput\": 1, \"manualinput_prompt\": \"Which service?\", \"manualinput_validator_type\": 1, \"manualinput_validator\": \"ntp,ssh\"}, {\"name\": \"Wiki\", \"scope\": \"4\", \"type\": 6, \"url\": \"https://wiki.example.com/{HOST.HOST}\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"scriptids\": [\"6\", \"7\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"script.create\", \"params\": {\"name\": \"Uptime\", \"scope\": 2, \"type\": 2, \"command\": \"uptime\", \"authtype\": 1, \"username\": \"ops\", \"publickey\": \"ops.pub\", \"privatekey\": \"ops.key\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"scriptids\": [\"6\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
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
                                    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions {
                                    since: ::core::option::Option::None,
                                    until: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                },
                            },
                            tables::FieldSet {
                                fields: &[0, 5],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
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
    owner: "script.create",
    name: "Request",
    file: "spec/zabbix/script/create.toml",
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
            en: "Create scripts",
            ru: "Создание скриптов",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "scriptids",
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
                references: ::core::option::Option::Some("script"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.create",
    name: "Response",
    file: "spec/zabbix/script/create.toml",
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
            en: "The ids of the new scripts, in the order of the request.",
            ru: "Идентификаторы новых скриптов в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
