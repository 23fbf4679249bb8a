// @generated from spec/zabbix/module/create.toml by `cargo xtask codegen`; do not edit.

//! `module.create`: Create modules.

use ::callsheet_runtime::tables;
/// Create modules
///
/// The module's files must lie in the frontend's folder already.
///
/// The request of `module.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/module/create>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "module.create", "params": {"id": "callsheet_clock", "relative_path": "modules/callsheet_clock", "status": 1, "config": {"zone": "Europe/Riga"}}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create modules
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub modules: ::std::vec::Vec<super::super::types::module::ModuleCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::module::ModuleCreate>,
        >,
    ) -> Self {
        Self {
            modules: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::module::ModuleCreate> for Request {
    fn from(member: super::super::types::module::ModuleCreate) -> Self {
        Self {
            modules: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::MODULE_CREATE_REQUEST; 0
    => modules; modules;
}
/// Create modules
#[non_exhaustive]
pub struct Response {
    /// The ids of the new modules, in the order of the request.
    ///
    /// List of: id.
    pub moduleids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        moduleids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            moduleids: ::callsheet_runtime::record::list(moduleids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::MODULE_CREATE_RESPONSE;
    0 => moduleids; moduleids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `module.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "module.create",
    file: "spec/zabbix/module/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/module/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "module",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::MODULE_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::MODULE_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"module.create\", \"params\": {\"id\": \"callsheet_clock\", \"relative_path\": \"modules/callsheet_clock\", \"status\": 1, \"config\": {\"zone\": \"Europe/Riga\"}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"moduleids\": [\"32\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
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
                                    super::super::tables::shapes::TYPES_MODULE_MODULE_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
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
    owner: "module.create",
    name: "Request",
    file: "spec/zabbix/module/create.toml",
    form: tables::Form::Transparent,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Create modules",
            ru: "Создание модулей",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "moduleids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            20,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("module"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "module.create",
    name: "Response",
    file: "spec/zabbix/module/create.toml",
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
            en: "The ids of the new modules, in the order of the request.",
            ru: "Идентификаторы новых модулей в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
