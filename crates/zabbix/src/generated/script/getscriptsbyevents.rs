// @generated from spec/zabbix/script/getscriptsbyevents.toml by `cargo xtask codegen`; do not edit.

//! `script.getscriptsbyevents`: List the scripts that events offer.

use ::callsheet_runtime::tables;
/// List the scripts that events offer
///
/// Answers the scripts keyed by the event's id, with macros in confirmations and addresses resolved.
///
/// The request of `script.getscriptsbyevents`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/getscriptsbyevents>
///
/// Access: user. Since 6.4.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "script.getscriptsbyevents", "params": {"eventid": "101"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// List the scripts that events offer
    ///
    /// List of: object; a lone one may stand for the list.
    pub events: ::std::vec::Vec<Events>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With these members.
    pub fn new(
        members: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<Events>,
        >,
    ) -> Self {
        Self {
            events: ::callsheet_runtime::record::list(members),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
impl ::core::convert::From<Events> for Request {
    fn from(member: Events) -> Self {
        Self {
            events: ::std::vec![member],
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::SCRIPT_GETSCRIPTSBYEVENTS_REQUEST; 0 => events; events;
}
/// List the scripts that events offer
#[non_exhaustive]
pub struct Events {
    /// The event.
    ///
    /// Id.
    pub eventid: ::callsheet_runtime::Id,
    /// This script alone.
    ///
    /// Id.
    pub scriptid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The value in place of `{MANUALINPUT}` in the confirmation and the address.
    ///
    /// String, at most 255 characters. Since 7.0.
    pub manualinput: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Events {
    /// With what is required.
    pub fn new(eventid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            eventid: eventid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`scriptid`](Self::scriptid).
    pub fn scriptid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.scriptid, value);
        self
    }
    /// Sets [`manualinput`](Self::manualinput).
    pub fn manualinput(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput, value);
        self
    }
}
::callsheet_runtime::record! {
    Events, super::super::TABLES,
    super::super::tables::shapes::SCRIPT_GETSCRIPTSBYEVENTS_EVENTS; 0 => eventid, 1 =>
    scriptid, 2 => manualinput; eventid; scriptid manualinput
}
/// What `script.getscriptsbyevents` answers.
pub type Response = ::callsheet_runtime::record::Map<
    ::std::vec::Vec<super::super::types::script::Script>,
>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `script.getscriptsbyevents` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "script.getscriptsbyevents",
    file: "spec/zabbix/script/getscriptsbyevents.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/script/getscriptsbyevents",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "script",
    action: tables::Action::Other,
    request: tables::ShapeId(
        super::super::tables::shapes::SCRIPT_GETSCRIPTSBYEVENTS_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Map(
            &tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"script.getscriptsbyevents\", \"params\": {\"eventid\": \"101\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"101\": []}, \"id\": 1}",
            target: ::core::option::Option::None,
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
                                    super::super::tables::shapes::SCRIPT_GETSCRIPTSBYEVENTS_EVENTS,
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
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.getscriptsbyevents",
    name: "Request",
    file: "spec/zabbix/script/getscriptsbyevents.toml",
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
            en: "List the scripts that events offer",
            ru: "Получение скриптов, доступных для событий",
        },
    ],
    rules: &[],
    said: &[],
};
static EVENTS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("eventid", tables::Type::ID, 19),
        ("scriptid", tables::Type::ID, 26),
        (
            "manualinput",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            32,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("script"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static EVENTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "script.getscriptsbyevents",
    name: "Events",
    file: "spec/zabbix/script/getscriptsbyevents.toml",
    form: tables::Form::Object,
    fields: &EVENTS_FIELDS,
    lookup: &[2, 65535, 65535, 65535, 65535, 0, 1, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static EVENTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The event.",
            ru: "Событие.",
        },
        tables::Text {
            en: "This script alone.",
            ru: "Только этот скрипт.",
        },
        tables::Text {
            en: "The value in place of `{MANUALINPUT}` in the confirmation and the address.",
            ru: "Значение вместо `{MANUALINPUT}` в подтверждении и адресе.",
        },
    ],
    rules: &[],
    said: &[],
};
