// @generated from spec/zabbix/templategroup/massupdate.toml by `cargo xtask codegen`; do not edit.

//! `templategroup.massupdate`: Replace the templates of groups.

use ::callsheet_runtime::tables;
/// Replace the templates of groups
///
/// Templates left out leave the groups; one that would be without a group makes the call fail.
///
/// The request of `templategroup.massupdate`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/massupdate>
///
/// Access: admin. Since 6.2. Gone in 8.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "templategroup.massupdate", "params": {"groups": [{"groupid": "25"}], "templates": [{"templateid": "10601"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The groups to change.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub groups: ::std::vec::Vec<
        super::super::types::template_group_reference::TemplateGroupReference,
    >,
    /// The templates that the groups are to have.
    ///
    /// List of: object; a lone one may stand for the list.
    pub templates: ::std::vec::Vec<
        super::super::types::template_reference::TemplateReference,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        groups: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_group_reference::TemplateGroupReference,
            >,
        >,
        templates: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        Self {
            groups: ::callsheet_runtime::record::list(groups),
            templates: ::callsheet_runtime::record::list(templates),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATEGROUP_MASSUPDATE_REQUEST; 0 => groups, 1 =>
    templates; groups templates;
}
/// Replace the templates of groups
#[non_exhaustive]
pub struct Response {
    /// The ids of the groups.
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
    super::super::tables::shapes::TEMPLATEGROUP_MASSUPDATE_RESPONSE; 0 => groupids;
    groupids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `templategroup.massupdate` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "templategroup.massupdate",
    file: "spec/zabbix/templategroup/massupdate.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/massupdate",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::Some(tables::Version::new(8, 0, 0)),
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "template-group",
    action: tables::Action::Replace,
    request: tables::ShapeId(
        super::super::tables::shapes::TEMPLATEGROUP_MASSUPDATE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TEMPLATEGROUP_MASSUPDATE_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"templategroup.massupdate\", \"params\": {\"groups\": [{\"groupid\": \"25\"}], \"templates\": [{\"templateid\": \"10601\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"groupids\": [\"25\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 42,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_REFERENCE_TEMPLATE_GROUP_REFERENCE,
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
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            16,
        ),
        (
            "templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            26,
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
        (1, tables::Facts::REQUIRED),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "templategroup.massupdate",
    name: "Request",
    file: "spec/zabbix/templategroup/massupdate.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 65535, 1],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The groups to change.",
            ru: "Изменяемые группы.",
        },
        tables::Text {
            en: "The templates that the groups are to have.",
            ru: "Шаблоны, которые будут в группах.",
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
            35,
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
    owner: "templategroup.massupdate",
    name: "Response",
    file: "spec/zabbix/templategroup/massupdate.toml",
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
            en: "The ids of the groups.",
            ru: "Идентификаторы групп.",
        },
    ],
    rules: &[],
    said: &[],
};
