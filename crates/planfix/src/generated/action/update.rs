// @generated from spec/planfix/action/update.toml by `cargo xtask codegen`; do not edit.

//! `action.update`: Change a comment.

use ::callsheet_runtime::tables;
/// Change a comment
///
/// Only comments of the types `ACTION` and `COMMENT` can be changed, and only the last one may change the status. Rows of data tags that the request does not name stay as they are; `deletedAnalitics` takes them away.
///
/// The request of `action.update`. Facts from <https://planfix.com/help/Planfix_API_action.update>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="action.update">
///   <account>example</account>
///   <action>
///     <id>7003</id>
///     <description>Остатки на пятое февраля.</description>
///     <taskNewStatus>ACCEPTED</taskNewStatus>
///     <notifiedList>
///       <user>
///         <id>2</id>
///       </user>
///     </notifiedList>
///     <isHidden>1</isHidden>
///     <dateTime>05-02-2025 09:00</dateTime>
///     <analitics>
///       <analitic>
///         <id>2</id>
///         <analiticData>
///           <key>2</key>
///           <itemData>
///             <fieldId>15</fieldId>
///             <value>Срочно</value>
///           </itemData>
///         </analiticData>
///       </analitic>
///       <analitic>
///         <id>2</id>
///         <analiticData>
///           <itemData>
///             <fieldId>14</fieldId>
///             <value>2</value>
///           </itemData>
///           <itemData>
///             <fieldId>15</fieldId>
///             <value>По плану</value>
///           </itemData>
///         </analiticData>
///       </analitic>
///     </analitics>
///     <deletedAnalitics>
///       <key>3</key>
///     </deletedAnalitics>
///   </action>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The comment, and what is to change.
    ///
    /// Object.
    pub action: super::super::types::action::ActionUpdate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            action: super::super::types::action::ActionUpdate::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets `action.description`.
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action = self.action.description(value);
        self
    }
    /// Sets `action.date_time`.
    pub fn date_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        self.action = self.action.date_time(value);
        self
    }
    /// Sets `action.task_new_status`.
    pub fn task_new_status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::TaskStatus>,
    ) -> Self {
        self.action = self.action.task_new_status(value);
        self
    }
    /// Sets `action.notified_list`.
    pub fn notified_list(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action::ActionUpdateNotifiedList>,
        >,
    ) -> Self {
        self.action = self.action.notified_list(value);
        self
    }
    /// Sets `action.is_hidden`.
    pub fn is_hidden(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.action = self.action.is_hidden(value);
        self
    }
    /// Sets `action.analitics`.
    pub fn analitics(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::action::ActionUpdateAnaliticsAnalitic,
            >,
        >,
    ) -> Self {
        self.action = self.action.analitics(value);
        self
    }
    /// Sets `action.deleted_analitics`.
    pub fn deleted_analitics(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        self.action = self.action.deleted_analitics(value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ACTION_UPDATE_REQUEST; 0
    => action; action;
}
/// Change a comment
#[non_exhaustive]
pub struct Response {
    /// The comment that was changed.
    ///
    /// Object.
    pub action: ResponseAction,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(action: impl ::core::convert::Into<ResponseAction>) -> Self {
        Self {
            action: action.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::ACTION_UPDATE_RESPONSE;
    0 => action; action;
}
/// The comment that was changed.
#[non_exhaustive]
pub struct ResponseAction {
    /// The number of the comment.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseAction {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    ResponseAction, super::super::TABLES,
    super::super::tables::shapes::ACTION_UPDATE_RESPONSE_ACTION; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `action.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "action.update",
    file: "spec/planfix/action/update.toml",
    source: "https://planfix.com/help/Planfix_API_action.update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "action",
    action: tables::Action::Update,
    request: tables::ShapeId(super::super::tables::shapes::ACTION_UPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ACTION_UPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[
        "4001",
        "4002",
        "4004",
        "4005",
        "4006",
        "4007",
        "4008",
        "4009",
        "4010",
        "4011",
        "4012",
        "4013",
        "4014",
        "4015",
        "4016",
    ],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.update\">\n  <account>example</account>\n  <action>\n    <id>7003</id>\n    <description>Остатки на пятое февраля.</description>\n    <taskNewStatus>ACCEPTED</taskNewStatus>\n    <notifiedList>\n      <user>\n        <id>2</id>\n      </user>\n    </notifiedList>\n    <isHidden>1</isHidden>\n    <dateTime>05-02-2025 09:00</dateTime>\n    <analitics>\n      <analitic>\n        <id>2</id>\n        <analiticData>\n          <key>2</key>\n          <itemData>\n            <fieldId>15</fieldId>\n            <value>Срочно</value>\n          </itemData>\n        </analiticData>\n      </analitic>\n      <analitic>\n        <id>2</id>\n        <analiticData>\n          <itemData>\n            <fieldId>14</fieldId>\n            <value>2</value>\n          </itemData>\n          <itemData>\n            <fieldId>15</fieldId>\n            <value>По плану</value>\n          </itemData>\n        </analiticData>\n      </analitic>\n    </analitics>\n    <deletedAnalitics>\n      <key>3</key>\n    </deletedAnalitics>\n  </action>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <action>\n    <id>7003</id>\n  </action>\n</response>",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.update\">\n  <account>example</account>\n  <action>\n    <id>7005</id>\n    <description>Prefers letters to calls.</description>\n  </action>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <action>\n    <id>7005</id>\n  </action>\n</response>",
            target: ::core::option::Option::None,
            line: 83,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "action",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.update",
    name: "Request",
    file: "spec/planfix/action/update.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The comment, and what is to change.",
            ru: "Комментарий и то, что меняется.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "action",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ACTION_UPDATE_RESPONSE_ACTION,
                    ),
                ),
                ..tables::Type::ANY
            },
            20,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.update",
    name: "Response",
    file: "spec/planfix/action/update.toml",
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
            en: "The comment that was changed.",
            ru: "Изменённый комментарий.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_ACTION_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 26)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_ACTION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.update",
    name: "ResponseAction",
    file: "spec/planfix/action/update.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_ACTION_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_ACTION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the comment.",
            ru: "Номер комментария.",
        },
    ],
    rules: &[],
    said: &[],
};
