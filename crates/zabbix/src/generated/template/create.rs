// @generated from spec/zabbix/template/create.toml by `cargo xtask codegen`; do not edit.

//! `template.create`: Create templates.

use ::callsheet_runtime::tables;
/// Create templates
///
/// The request of `template.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/create>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "template.create", "params": {"host": "Print servers", "groups": {"groupid": "12"}, "templates": [{"templateid": "10001"}], "tags": [{"tag": "team", "value": "office"}], "macros": [{"macro": "{$QUEUE.MAX}", "value": "20"}], "vendor_name": "Example Ltd", "vendor_version": "1.0"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create templates
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub templates: ::std::vec::Vec<super::super::types::template::TemplateCreate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template::TemplateCreate,
            >,
        >,
    ) -> Self {
        Self {
            templates: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::template::TemplateCreate> for Request {
    fn from(member: super::super::types::template::TemplateCreate) -> Self {
        Self {
            templates: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TEMPLATE_CREATE_REQUEST;
    0 => templates; templates;
}
/// Create templates
#[non_exhaustive]
pub struct Response {
    /// The ids of the new templates, in the order of the request.
    ///
    /// List of: id.
    pub templateids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        templateids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            templateids: ::callsheet_runtime::record::list(templateids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TEMPLATE_CREATE_RESPONSE; 0 => templateids;
    templateids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `template.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "template.create",
    file: "spec/zabbix/template/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/create",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "template",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::TEMPLATE_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TEMPLATE_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"template.create\", \"params\": {\"host\": \"Print servers\", \"groups\": {\"groupid\": \"12\"}, \"templates\": [{\"templateid\": \"10001\"}], \"tags\": [{\"tag\": \"team\", \"value\": \"office\"}], \"macros\": [{\"macro\": \"{$QUEUE.MAX}\", \"value\": \"20\"}], \"vendor_name\": \"Example Ltd\", \"vendor_version\": \"1.0\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"templateids\": [\"10602\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 27,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"template.create\", \"params\": [{\"host\": \"Mail\", \"name\": \"Mail servers\", \"groups\": [{\"groupid\": 12}]}, {\"host\": \"Mail relay\", \"groups\": [{\"groupid\": \"1\"}, {\"groupid\": \"12\"}], \"macros\": [{\"macro\": \"{$RELAY.PASSWORD}\", \"type\": 1, \"value\": \"plum-41\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"templateids\": [\"10602\", \"10603\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 31,
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
                                    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            10,
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
    owner: "template.create",
    name: "Request",
    file: "spec/zabbix/template/create.toml",
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
            en: "Create templates",
            ru: "Создание шаблонов",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "templateids",
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
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "template.create",
    name: "Response",
    file: "spec/zabbix/template/create.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
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
            en: "The ids of the new templates, in the order of the request.",
            ru: "Идентификаторы новых шаблонов в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
