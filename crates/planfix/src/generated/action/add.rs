// @generated from spec/planfix/action/add.toml by `cargo xtask codegen`; do not edit.

//! `action.add`: Add a comment.

use ::callsheet_runtime::tables;
/// Add a comment
///
/// It belongs to a task or to a contact, not to both.
///
/// The request of `action.add`. Facts from <https://planfix.com/help/Planfix_API_action.add>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="action.add">
///   <account>example</account>
///   <action>
///     <description>Two hours at the warehouse.</description>
///     <task>
///       <id>102</id>
///     </task>
///     <taskNewStatus>107</taskNewStatus>
///     <notifiedList>
///       <user>
///         <id>1</id>
///         <id>100011</id>
///       </user>
///     </notifiedList>
///     <isHidden>0</isHidden>
///     <owner>
///       <id>5</id>
///     </owner>
///     <dateTime>08-02-2025 18:00</dateTime>
///     <analitics>
///       <analitic>
///         <id>1</id>
///         <analiticData>
///           <itemData>
///             <fieldId>11</fieldId>
///             <value>08-02-2025</value>
///           </itemData>
///           <itemData>
///             <fieldId>12</fieldId>
///             <value><begin>10:00</begin><end>12:00</end></value>
///           </itemData>
///           <itemData>
///             <fieldId>13</fieldId>
///             <value><id>2</id><id>5</id></value>
///           </itemData>
///         </analiticData>
///       </analitic>
///       <analitic>
///         <id>2</id>
///         <analiticData>
///           <itemData>
///             <fieldId>14</fieldId>
///             <value>3</value>
///           </itemData>
///           <itemData>
///             <fieldId>15</fieldId>
///             <value>По плану</value>
///           </itemData>
///         </analiticData>
///       </analitic>
///     </analitics>
///   </action>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The comment.
    ///
    /// Object.
    pub action: super::super::types::action::ActionCreate,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new() -> Self {
        Self {
            action: super::super::types::action::ActionCreate::new(),
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
    /// Sets `action.task`.
    pub fn task(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action_task::ActionTask>,
        >,
    ) -> Self {
        self.action = self.action.task(value);
        self
    }
    /// Sets `action.contact`.
    pub fn contact(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action::ActionCreateContact>,
        >,
    ) -> Self {
        self.action = self.action.contact(value);
        self
    }
    /// Sets `action.owner`.
    pub fn owner(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person_key::PersonKey>,
        >,
    ) -> Self {
        self.action = self.action.owner(value);
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
            ::std::boxed::Box<super::super::types::action::ActionCreateNotifiedList>,
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
                super::super::types::action::ActionCreateAnaliticsAnalitic,
            >,
        >,
    ) -> Self {
        self.action = self.action.analitics(value);
        self
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ACTION_ADD_REQUEST; 0 =>
    action; action;
}
/// Add a comment
#[non_exhaustive]
pub struct Response {
    /// The comment that was added.
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
    Response, super::super::TABLES, super::super::tables::shapes::ACTION_ADD_RESPONSE; 0
    => action; action;
}
/// The comment that was added.
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
    super::super::tables::shapes::ACTION_ADD_RESPONSE_ACTION; 0 => id; id;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `action.add` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "action.add",
    file: "spec/planfix/action/add.toml",
    source: "https://planfix.com/help/Planfix_API_action.add",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "action",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::ACTION_ADD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ACTION_ADD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[
        "3001",
        "3008",
        "4001",
        "4003",
        "4006",
        "4009",
        "4010",
        "4011",
        "4012",
        "4013",
        "4014",
        "4015",
        "8002",
    ],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.add\">\n  <account>example</account>\n  <action>\n    <description>Two hours at the warehouse.</description>\n    <task>\n      <id>102</id>\n    </task>\n    <taskNewStatus>107</taskNewStatus>\n    <notifiedList>\n      <user>\n        <id>1</id>\n        <id>100011</id>\n      </user>\n    </notifiedList>\n    <isHidden>0</isHidden>\n    <owner>\n      <id>5</id>\n    </owner>\n    <dateTime>08-02-2025 18:00</dateTime>\n    <analitics>\n      <analitic>\n        <id>1</id>\n        <analiticData>\n          <itemData>\n            <fieldId>11</fieldId>\n            <value>08-02-2025</value>\n          </itemData>\n          <itemData>\n            <fieldId>12</fieldId>\n            <value><begin>10:00</begin><end>12:00</end></value>\n          </itemData>\n          <itemData>\n            <fieldId>13</fieldId>\n            <value><id>2</id><id>5</id></value>\n          </itemData>\n        </analiticData>\n      </analitic>\n      <analitic>\n        <id>2</id>\n        <analiticData>\n          <itemData>\n            <fieldId>14</fieldId>\n            <value>3</value>\n          </itemData>\n          <itemData>\n            <fieldId>15</fieldId>\n            <value>По плану</value>\n          </itemData>\n        </analiticData>\n      </analitic>\n    </analitics>\n  </action>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <action>\n    <id>7006</id>\n  </action>\n</response>",
            target: ::core::option::Option::None,
            line: 31,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.add\">\n  <account>example</account>\n  <action>\n    <description>Просит звонить после обеда.</description>\n    <contact>\n      <general>1</general>\n    </contact>\n  </action>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <action>\n    <id>7006</id>\n  </action>\n</response>",
            target: ::core::option::Option::None,
            line: 93,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.add\">\n  <account>example</account>\n  <action>\n    <description>Checked.</description>\n    <task>\n      <general>1001</general>\n    </task>\n    <taskNewStatus>DONE</taskNewStatus>\n  </action>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <action>\n    <id>7006</id>\n  </action>\n</response>",
            target: ::core::option::Option::None,
            line: 111,
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
                        super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE,
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
    owner: "action.add",
    name: "Request",
    file: "spec/planfix/action/add.toml",
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
            en: "The comment.",
            ru: "Комментарий.",
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
                        super::super::tables::shapes::ACTION_ADD_RESPONSE_ACTION,
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
    owner: "action.add",
    name: "Response",
    file: "spec/planfix/action/add.toml",
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
            en: "The comment that was added.",
            ru: "Добавленный комментарий.",
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
    owner: "action.add",
    name: "ResponseAction",
    file: "spec/planfix/action/add.toml",
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
