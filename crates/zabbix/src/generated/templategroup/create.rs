// @generated from spec/zabbix/templategroup/create.toml by `cargo xtask codegen`; do not edit.

//! `templategroup.create`: Create template groups.

use ::callsheet_runtime::tables;
/// Create template groups
///
/// The request of `templategroup.create`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/create>
///
/// Access: super-admin. Since 6.2.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "templategroup.create", "params": [{"name": "Shop/Front"}, {"name": "Shop/Back"}], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Create template groups
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub template_groups: ::std::vec::Vec<
        super::super::types::template_group::TemplateGroupCreate,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_group::TemplateGroupCreate,
            >,
        >,
    ) -> Self {
        Self {
            template_groups: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<super::super::types::template_group::TemplateGroupCreate>
for Request {
    fn from(member: super::super::types::template_group::TemplateGroupCreate) -> Self {
        Self {
            template_groups: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATEGROUP_CREATE_REQUEST; 0 => template_groups;
    template_groups;
}
/// Create template groups
#[non_exhaustive]
pub struct Response {
    /// The ids of the new groups, in the order of the request.
    ///
    /// List of: id.
    pub groupids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        groupids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            groupids: ::callsheet_runtime::record::list(groupids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TEMPLATEGROUP_CREATE_RESPONSE; 0 => groupids; groupids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `templategroup.create` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "templategroup.create",
    file: "spec/zabbix/templategroup/create.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/create",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Writes,
    entity: "template-group",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::TEMPLATEGROUP_CREATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TEMPLATEGROUP_CREATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"templategroup.create\", \"params\": [{\"name\": \"Shop/Front\"}, {\"name\": \"Shop/Back\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"groupids\": [\"26\", \"27\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 28,
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
                                    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP_CREATE,
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
    owner: "templategroup.create",
    name: "Request",
    file: "spec/zabbix/templategroup/create.toml",
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
            en: "Create template groups",
            ru: "Создание групп шаблонов",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "groupids",
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
                references: ::core::option::Option::Some("template-group"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "templategroup.create",
    name: "Response",
    file: "spec/zabbix/templategroup/create.toml",
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
            en: "The ids of the new groups, in the order of the request.",
            ru: "Идентификаторы новых групп в порядке запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
