// @generated from spec/zabbix/templategroup/massremove.toml by `cargo xtask codegen`; do not edit.

//! `templategroup.massremove`: Take templates out of groups.

use ::callsheet_runtime::tables;
/// Take templates out of groups
///
/// The request of `templategroup.massremove`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/massremove>
///
/// Access: admin. Since 6.2.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "templategroup.massremove", "params": {"groupids": ["25"], "templateids": ["10601"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The groups to take them out of.
    ///
    /// List of: id; a lone one may stand for the list; no two alike. Not empty.
    pub groupids: ::std::vec::Vec<::callsheet_runtime::Id>,
    /// The templates to take out.
    ///
    /// List of: id; a lone one may stand for the list; no two alike. Not empty.
    pub templateids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        groupids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
        templateids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            groupids: ::callsheet_runtime::record::list(groupids),
            templateids: ::callsheet_runtime::record::list(templateids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATEGROUP_MASSREMOVE_REQUEST; 0 => groupids, 1 =>
    templateids; groupids templateids;
}
/// Take templates out of groups
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
    super::super::tables::shapes::TEMPLATEGROUP_MASSREMOVE_RESPONSE; 0 => groupids;
    groupids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `templategroup.massremove` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "templategroup.massremove",
    file: "spec/zabbix/templategroup/massremove.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/massremove",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "template-group",
    action: tables::Action::Remove,
    request: tables::ShapeId(
        super::super::tables::shapes::TEMPLATEGROUP_MASSREMOVE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TEMPLATEGROUP_MASSREMOVE_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"templategroup.massremove\", \"params\": {\"groupids\": [\"25\"], \"templateids\": [\"10601\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"groupids\": [\"25\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 43,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "groupids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            14,
        ),
        (
            "templateids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            25,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("template-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "templategroup.massremove",
    name: "Request",
    file: "spec/zabbix/templategroup/massremove.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 1, 65535, 0, 65535, 65535],
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
            en: "The groups to take them out of.",
            ru: "Группы, из которых исключить.",
        },
        tables::Text {
            en: "The templates to take out.",
            ru: "Исключаемые шаблоны.",
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
            36,
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
    owner: "templategroup.massremove",
    name: "Response",
    file: "spec/zabbix/templategroup/massremove.toml",
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
