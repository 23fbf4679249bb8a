// @generated from spec/zabbix/trigger/adddependencies.toml by `cargo xtask codegen`; do not edit.

//! `trigger.adddependencies`: Let triggers depend on others.

use ::callsheet_runtime::tables;
/// Let triggers depend on others
///
/// Adds to what a trigger depends on; `trigger.update` replaces it.
///
/// The request of `trigger.adddependencies`. Facts from <https://www.zabbix.com/documentation/6.0/en/manual/api/reference/trigger/adddependencies>
///
/// Access: admin. Gone in 7.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "trigger.adddependencies", "params": [{"triggerid": "13491", "dependsOnTriggerid": "13492"}], "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Let triggers depend on others
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub dependencies: ::std::vec::Vec<Dependencies>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<Dependencies>,
        >,
    ) -> Self {
        Self {
            dependencies: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<Dependencies> for Request {
    fn from(member: Dependencies) -> Self {
        Self {
            dependencies: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TRIGGER_ADDDEPENDENCIES_REQUEST; 0 => dependencies;
    dependencies;
}
/// Let triggers depend on others
#[non_exhaustive]
pub struct Dependencies {
    /// The trigger that depends.
    ///
    /// Id.
    pub triggerid: ::callsheet_runtime::Id,
    /// What it depends on.
    ///
    /// Id.
    pub depends_on_triggerid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Dependencies {
    /// With what is required.
    pub fn new(
        triggerid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        depends_on_triggerid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            triggerid: triggerid.into(),
            depends_on_triggerid: depends_on_triggerid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Dependencies, super::super::TABLES,
    super::super::tables::shapes::TRIGGER_ADDDEPENDENCIES_DEPENDENCIES; 0 => triggerid, 1
    => depends_on_triggerid; triggerid depends_on_triggerid;
}
/// Let triggers depend on others
#[non_exhaustive]
pub struct Response {
    /// The ids of the triggers that depend.
    ///
    /// List of: id.
    pub triggerids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        triggerids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            triggerids: ::callsheet_runtime::record::list(triggerids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TRIGGER_ADDDEPENDENCIES_RESPONSE; 0 => triggerids;
    triggerids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `trigger.adddependencies` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "trigger.adddependencies",
    file: "spec/zabbix/trigger/adddependencies.toml",
    source: "https://www.zabbix.com/documentation/6.0/en/manual/api/reference/trigger/adddependencies",
    versions: tables::Versions {
        since: ::core::option::Option::None,
        until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "trigger",
    action: tables::Action::Add,
    request: tables::ShapeId(
        super::super::tables::shapes::TRIGGER_ADDDEPENDENCIES_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TRIGGER_ADDDEPENDENCIES_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"trigger.adddependencies\", \"params\": [{\"triggerid\": \"13491\", \"dependsOnTriggerid\": \"13492\"}], \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"triggerids\": [\"13491\"]}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 42,
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
                                    super::super::tables::shapes::TRIGGER_ADDDEPENDENCIES_DEPENDENCIES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
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
    owner: "trigger.adddependencies",
    name: "Request",
    file: "spec/zabbix/trigger/adddependencies.toml",
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
            en: "Let triggers depend on others",
            ru: "Добавление зависимостей триггеров",
        },
    ],
    rules: &[],
    said: &[],
};
static DEPENDENCIES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("triggerid", tables::Type::ID, 20), ("dependsOnTriggerid", tables::Type::ID, 27)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                part: tables::Part::Stored("dependencies.triggerid"),
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static DEPENDENCIES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "trigger.adddependencies",
    name: "Dependencies",
    file: "spec/zabbix/trigger/adddependencies.toml",
    form: tables::Form::Object,
    fields: &DEPENDENCIES_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static DEPENDENCIES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The trigger that depends.",
            ru: "Зависимый триггер.",
        },
        tables::Text {
            en: "What it depends on.",
            ru: "От какого зависит.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "triggerids",
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
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "trigger.adddependencies",
    name: "Response",
    file: "spec/zabbix/trigger/adddependencies.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
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
            en: "The ids of the triggers that depend.",
            ru: "Идентификаторы зависимых триггеров.",
        },
    ],
    rules: &[],
    said: &[],
};
