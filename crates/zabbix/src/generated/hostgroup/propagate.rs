// @generated from spec/zabbix/hostgroup/propagate.toml by `cargo xtask codegen`; do not edit.

//! `hostgroup.propagate`: Hand rights down to subgroups.

use ::callsheet_runtime::tables;
/// Hand rights down to subgroups
///
/// What user groups may do with a host group becomes true of every group whose name begins with its name and `/`.
///
/// The request of `hostgroup.propagate`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostgroup/propagate>
///
/// Access: super-admin. Since 6.2.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostgroup.propagate", "params": {"groups": [{"groupid": "4"}], "permissions": true, "tag_filters": true}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The groups whose rights are handed down.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub groups: ::std::vec::Vec<
        super::super::types::host_group_reference::HostGroupReference,
    >,
    /// Hand down the rights to read and write.
    ///
    /// Bool (true or false).
    pub permissions: ::core::option::Option<bool>,
    /// Hand down the limits by tags.
    ///
    /// Bool (true or false).
    pub tag_filters: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        groups: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        Self {
            groups: ::callsheet_runtime::record::list(groups),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`permissions`](Self::permissions).
    pub fn permissions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.permissions, value);
        self
    }
    /// Sets [`tag_filters`](Self::tag_filters).
    pub fn tag_filters(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tag_filters, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTGROUP_PROPAGATE_REQUEST; 0 => groups, 1 =>
    permissions, 2 => tag_filters; groups; permissions tag_filters
}
/// Hand rights down to subgroups
#[non_exhaustive]
pub struct Response {
    /// The ids of the groups of the request.
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
    super::super::tables::shapes::HOSTGROUP_PROPAGATE_RESPONSE; 0 => groupids; groupids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostgroup.propagate` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostgroup.propagate",
    file: "spec/zabbix/hostgroup/propagate.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostgroup/propagate",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host-group",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::HOSTGROUP_PROPAGATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOSTGROUP_PROPAGATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostgroup.propagate\", \"params\": {\"groups\": [{\"groupid\": \"4\"}], \"permissions\": true, \"tag_filters\": true}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"groupids\": [\"4\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 48,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE,
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
            15,
        ),
        ("permissions", tables::Type::WORD_BOOL, 25),
        ("tag_filters", tables::Type::WORD_BOOL, 31),
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
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostgroup.propagate",
    name: "Request",
    file: "spec/zabbix/hostgroup/propagate.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 1, 2],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::All(
                            &[
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                                tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    },
                                    &["1"],
                                ),
                            ],
                        ),
                        tables::Condition::All(
                            &[
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                                tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[2],
                                    },
                                    &["1"],
                                ),
                            ],
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 36,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The groups whose rights are handed down.",
            ru: "Группы, права на которые передаются.",
        },
        tables::Text {
            en: "Hand down the rights to read and write.",
            ru: "Передать права на чтение и запись.",
        },
        tables::Text {
            en: "Hand down the limits by tags.",
            ru: "Передать ограничения по тегам.",
        },
    ],
    rules: &[
        tables::Text {
            en: "At least one parameter \"permissions\" or \"tag_filters\" must be enabled.",
            ru: "Нужен хотя бы один из параметров «permissions» и «tag_filters».",
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
            41,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostgroup.propagate",
    name: "Response",
    file: "spec/zabbix/hostgroup/propagate.toml",
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
            en: "The ids of the groups of the request.",
            ru: "Идентификаторы групп из запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
