// @generated from spec/zabbix/types/action-message.toml by `cargo xtask codegen`; do not edit.

//! The type `action-message`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "action")]
/// A message that an action sends
#[non_exhaustive]
pub struct ActionMessage {
    /// Whether the media type's own message is sent.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub default_msg: ::core::option::Option<bool>,
    /// The subject.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub subject: ::core::option::Option<::std::string::String>,
    /// The text.
    ///
    /// String, at most 65535 characters. What is right hangs on other fields.
    pub message: ::core::option::Option<::std::string::String>,
    /// By which media type alone; `0` for all of the recipients'.
    ///
    /// Id.
    pub mediatypeid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionMessage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`default_msg`](Self::default_msg).
    pub fn default_msg(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_msg, value);
        self
    }
    /// Sets [`subject`](Self::subject).
    pub fn subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.subject, value);
        self
    }
    /// Sets [`message`](Self::message).
    pub fn message(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.message, value);
        self
    }
    /// Sets [`mediatypeid`](Self::mediatypeid).
    pub fn mediatypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mediatypeid, value);
        self
    }
}
#[cfg(feature = "action")]
impl ::core::default::Default for ActionMessage {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionMessage, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE; 0 => default_msg,
    1 => subject, 2 => message, 3 => mediatypeid;; default_msg subject message
    mediatypeid
}
#[cfg(feature = "action")]
static ACTION_MESSAGE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("default_msg", tables::Type::BOOL, 6),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            12,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            24,
        ),
        ("mediatypeid", tables::Type::ID, 36),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 17,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 20,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 29,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 32,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_MESSAGE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action-message",
    name: "ActionMessage",
    file: "spec/zabbix/types/action-message.toml",
    form: tables::Form::Object,
    fields: &ACTION_MESSAGE_FIELDS,
    lookup: &[
        65535, 65535, 3, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 2, 65535,
        65535, 65535, 1,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_MESSAGE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether the media type's own message is sent.",
            ru: "Отправлять ли сообщение, заданное в способе оповещения.",
        },
        tables::Text {
            en: "The subject.",
            ru: "Тема.",
        },
        tables::Text {
            en: "The text.",
            ru: "Текст.",
        },
        tables::Text {
            en: "By which media type alone; `0` for all of the recipients'.",
            ru: "Единственный способ оповещения; `0` — все способы получателей.",
        },
    ],
    rules: &[],
    said: &[],
};
