// @generated from spec/zabbix/templategroup/delete.toml by `cargo xtask codegen`; do not edit.

//! `templategroup.delete`: Delete template groups.

use ::callsheet_runtime::tables;
/// Delete template groups
///
/// A group that is the only one of a template stays.
///
/// The request of `templategroup.delete`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/delete>
///
/// Access: admin. Since 6.2.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "templategroup.delete", "params": ["25"], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Delete template groups
    ///
    /// List of: id; no two alike. Not empty.
    pub groupids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            groupids: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<::callsheet_runtime::Id> for Request {
    fn from(member: ::callsheet_runtime::Id) -> Self {
        Self {
            groupids: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATEGROUP_DELETE_REQUEST; 0 => groupids; groupids;
}
/// Delete template groups
#[non_exhaustive]
pub struct Response {
    /// The ids of the deleted groups.
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
    super::super::tables::shapes::TEMPLATEGROUP_DELETE_RESPONSE; 0 => groupids; groupids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `templategroup.delete` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "templategroup.delete",
    file: "spec/zabbix/templategroup/delete.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/templategroup/delete",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "template-group",
    action: tables::Action::Delete,
    request: tables::ShapeId(super::super::tables::shapes::TEMPLATEGROUP_DELETE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TEMPLATEGROUP_DELETE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"templategroup.delete\", \"params\": [\"25\"], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"groupids\": [\"25\"]}, \"id\": 1}",
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
                        item: tables::Type::ID,
                        distinct: true,
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
    owner: "templategroup.delete",
    name: "Request",
    file: "spec/zabbix/templategroup/delete.toml",
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
            en: "Delete template groups",
            ru: "Удаление групп шаблонов",
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
            20,
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
    owner: "templategroup.delete",
    name: "Response",
    file: "spec/zabbix/templategroup/delete.toml",
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
            en: "The ids of the deleted groups.",
            ru: "Идентификаторы удалённых групп.",
        },
    ],
    rules: &[],
    said: &[],
};
