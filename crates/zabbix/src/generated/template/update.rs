// @generated from spec/zabbix/template/update.toml by `cargo xtask codegen`; do not edit.

//! `template.update`: Change templates.

use ::callsheet_runtime::tables;
/// Change templates
///
/// Only what is given changes.
///
/// The request of `template.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/update>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "template.update", "params": {"templateid": "10601", "name": "Shop front and back", "vendor_name": "Example Ltd", "vendor_version": "2.1", "templates": [{"templateid": "10001"}], "macros": [{"hostmacroid": "7001", "value": "8443"}, {"macro": "{$SHOP.TIMEOUT}", "value": "5s"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Change templates
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub templates: ::std::vec::Vec<super::super::types::template::TemplateUpdate>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template::TemplateUpdate,
            >,
        >,
    ) -> Self {
        Self {
            templates: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::template::TemplateUpdate> for Request {
    fn from(member: super::super::types::template::TemplateUpdate) -> Self {
        Self {
            templates: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::TEMPLATE_UPDATE_REQUEST;
    0 => templates; templates;
}
/// Change templates
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed templates.
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
    super::super::tables::shapes::TEMPLATE_UPDATE_RESPONSE; 0 => templateids;
    templateids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `template.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "template.update",
    file: "spec/zabbix/template/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "template",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::TEMPLATE_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TEMPLATE_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"template.update\", \"params\": {\"templateid\": \"10601\", \"name\": \"Shop front and back\", \"vendor_name\": \"Example Ltd\", \"vendor_version\": \"2.1\", \"templates\": [{\"templateid\": \"10001\"}], \"macros\": [{\"hostmacroid\": \"7001\", \"value\": \"8443\"}, {\"macro\": \"{$SHOP.TIMEOUT}\", \"value\": \"5s\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"templateids\": [\"10601\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"template.update\", \"params\": [{\"templateid\": 10601, \"description\": \"The shop\", \"groups\": [{\"groupid\": \"1\"}]}, {\"templateid\": \"10047\", \"templates_clear\": [], \"tags\": [{\"tag\": \"target\", \"value\": \"zabbix\"}]}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"templateids\": [\"10601\", \"10047\"]}, \"id\": 1}",
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
                                    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[3],
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
    owner: "template.update",
    name: "Request",
    file: "spec/zabbix/template/update.toml",
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
            en: "Change templates",
            ru: "Изменение шаблонов",
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
            21,
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
    owner: "template.update",
    name: "Response",
    file: "spec/zabbix/template/update.toml",
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
            en: "The ids of the changed templates.",
            ru: "Идентификаторы изменённых шаблонов.",
        },
    ],
    rules: &[],
    said: &[],
};
