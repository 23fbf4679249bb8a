// @generated from spec/zabbix/templategroup/propagate.toml by `cargo xtask codegen`; do not edit.

//! `templategroup.propagate`: Hand the rights on to subgroups.

use ::callsheet_runtime::tables;
/// Hand the rights on to subgroups
///
/// The request of `templategroup.propagate`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/propagate>
///
/// Access: super-admin. Since 6.2.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "templategroup.propagate", "params": {"groups": [{"groupid": "25"}], "permissions": true}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The groups whose rights to hand on.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub groups: ::std::vec::Vec<
        super::super::types::template_group_reference::TemplateGroupReference,
    >,
    /// Whether to hand the rights on: only `true` is of use.
    ///
    /// Bool (true or false).
    pub permissions: bool,
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
        permissions: impl ::core::convert::Into<bool>,
    ) -> Self {
        Self {
            groups: ::callsheet_runtime::record::list(groups),
            permissions: permissions.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATEGROUP_PROPAGATE_REQUEST; 0 => groups, 1 =>
    permissions; groups permissions;
}
/// Hand the rights on to subgroups
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
    super::super::tables::shapes::TEMPLATEGROUP_PROPAGATE_RESPONSE; 0 => groupids;
    groupids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `templategroup.propagate` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "templategroup.propagate",
    file: "spec/zabbix/templategroup/propagate.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/propagate",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "template-group",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::TEMPLATEGROUP_PROPAGATE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TEMPLATEGROUP_PROPAGATE_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"templategroup.propagate\", \"params\": {\"groups\": [{\"groupid\": \"25\"}], \"permissions\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
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
            14,
        ),
        ("permissions", tables::Type::WORD_BOOL, 24),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "templategroup.propagate",
    name: "Request",
    file: "spec/zabbix/templategroup/propagate.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 1, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["1"],
                ),
            ),
            is_advice: false,
            line: 30,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The groups whose rights to hand on.",
            ru: "Группы, права на которые передать.",
        },
        tables::Text {
            en: "Whether to hand the rights on: only `true` is of use.",
            ru: "Передавать ли права: имеет смысл только `true`.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Parameter \"permissions\" must be enabled.",
            ru: "Параметр «permissions» должен быть `true`.",
        },
    ],
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
    owner: "templategroup.propagate",
    name: "Response",
    file: "spec/zabbix/templategroup/propagate.toml",
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
