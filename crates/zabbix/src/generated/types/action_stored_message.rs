// @generated from spec/zabbix/types/action-stored-message.toml by `cargo xtask codegen`; do not edit.

//! The type `action-stored-message`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-action")]
/// A message of an action, as the server keeps it
#[non_exhaustive]
pub struct ActionStoredMessage {
    /// Whether the media type's own message is sent.
    ///
    /// Bool (0 or 1).
    pub default_msg: ::core::option::Option<bool>,
    /// The subject.
    ///
    /// String.
    pub subject: ::core::option::Option<::std::string::String>,
    /// The text.
    ///
    /// String.
    pub message: ::core::option::Option<::std::string::String>,
    /// By which media type alone; `0` for all of the recipients'.
    ///
    /// Id.
    pub mediatypeid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionStoredMessage {
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
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionStoredMessage {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionStoredMessage, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_STORED_MESSAGE_ACTION_STORED_MESSAGE; 0 =>
    default_msg, 1 => subject, 2 => message, 3 => mediatypeid;; default_msg subject
    message mediatypeid
}
#[cfg(feature = "types-action")]
static ACTION_STORED_MESSAGE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("default_msg", tables::Type::BOOL, 6),
        ("subject", tables::Type::TEXT, 11),
        ("message", tables::Type::TEXT, 16),
        ("mediatypeid", tables::Type::ID, 21),
    ],
    &[
        (
            3,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_STORED_MESSAGE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action-stored-message",
    name: "ActionStoredMessage",
    file: "spec/zabbix/types/action-stored-message.toml",
    form: tables::Form::Object,
    fields: &ACTION_STORED_MESSAGE_FIELDS,
    lookup: &[
        65535, 65535, 3, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 2, 65535,
        65535, 65535, 1,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_STORED_MESSAGE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether the media type's own message is sent.",
            ru: "Отправляется ли сообщение, заданное в способе оповещения.",
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
