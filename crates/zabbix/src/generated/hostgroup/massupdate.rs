// @generated from spec/zabbix/hostgroup/massupdate.toml by `cargo xtask codegen`; do not edit.

//! `hostgroup.massupdate`: Replace the hosts of host groups.

use ::callsheet_runtime::tables;
/// Replace the hosts of host groups
///
/// The hosts given become the only ones of every group. No host may be left without a group.
///
/// The request of `hostgroup.massupdate`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostgroup/massupdate>
///
/// Access: admin. Gone in 8.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "hostgroup.massupdate", "params": {"groups": [{"groupid": "6"}], "hosts": [{"hostid": "10084"}, {"hostid": "10105"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The groups.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub groups: ::std::vec::Vec<
        super::super::types::host_group_reference::HostGroupReference,
    >,
    /// The hosts of the groups from now on; empty for none.
    ///
    /// List of: object; a lone one may stand for the list.
    pub hosts: ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    /// The templates of the groups from now on; empty for none.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields. Gone in 6.2.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
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
        hosts: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        Self {
            groups: ::callsheet_runtime::record::list(groups),
            hosts: ::callsheet_runtime::record::list(hosts),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HOSTGROUP_MASSUPDATE_REQUEST; 0 => groups, 1 => hosts,
    2 => templates; groups hosts; templates
}
/// Replace the hosts of host groups
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
    super::super::tables::shapes::HOSTGROUP_MASSUPDATE_RESPONSE; 0 => groupids; groupids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `hostgroup.massupdate` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "hostgroup.massupdate",
    file: "spec/zabbix/hostgroup/massupdate.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/hostgroup/massupdate",
    versions: tables::Versions {
        since: ::core::option::Option::None,
        until: ::core::option::Option::Some(tables::Version::new(8, 0, 0)),
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "host-group",
    action: tables::Action::Replace,
    request: tables::ShapeId(super::super::tables::shapes::HOSTGROUP_MASSUPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HOSTGROUP_MASSUPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostgroup.massupdate\", \"params\": {\"groups\": [{\"groupid\": \"6\"}], \"hosts\": [{\"hostid\": \"10084\"}, {\"hostid\": \"10105\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"groupids\": [\"6\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 51,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"hostgroup.massupdate\", \"params\": {\"groups\": [{\"groupid\": \"6\"}], \"hosts\": [{\"hostid\": \"10084\"}, {\"hostid\": \"10105\"}], \"templates\": []}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"groupids\": [\"6\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 55,
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
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_REFERENCE_HOST_REFERENCE,
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
            25,
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
            34,
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
        (
            2,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 34,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "hostgroup.massupdate",
    name: "Request",
    file: "spec/zabbix/hostgroup/massupdate.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[1, 65535, 65535, 65535, 65535, 0, 65535, 2],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The groups.",
            ru: "Группы узлов сети.",
        },
        tables::Text {
            en: "The hosts of the groups from now on; empty for none.",
            ru: "Узлы сети групп отныне; пусто — ни одного.",
        },
        tables::Text {
            en: "The templates of the groups from now on; empty for none.",
            ru: "Шаблоны групп отныне; пусто — ни одного.",
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
            44,
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
    owner: "hostgroup.massupdate",
    name: "Response",
    file: "spec/zabbix/hostgroup/massupdate.toml",
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
