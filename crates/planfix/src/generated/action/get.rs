// @generated from spec/planfix/action/get.toml by `cargo xtask codegen`; do not edit.

//! `action.get`: Show a comment.

use ::callsheet_runtime::tables;
/// Show a comment
///
/// The request of `action.get`. Facts from <https://planfix.com/help/Planfix_API_action.get>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="action.get">
///   <account>example</account>
///   <action>
///     <id>7002</id>
///   </action>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which comment.
    ///
    /// Object.
    pub action: Action,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            action: Action::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES, super::super::tables::shapes::ACTION_GET_REQUEST; 0 =>
    action; action;
}
/// Which comment.
#[non_exhaustive]
pub struct Action {
    /// The number of the comment.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Action {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Action, super::super::TABLES, super::super::tables::shapes::ACTION_GET_ACTION; 0 =>
    id; id;
}
/// Show a comment
#[non_exhaustive]
pub struct Response {
    /// The comment.
    ///
    /// Object.
    pub action: super::super::types::action::Action,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        action: impl ::core::convert::Into<super::super::types::action::Action>,
    ) -> Self {
        Self {
            action: action.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::ACTION_GET_RESPONSE; 0
    => action; action;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `action.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "action.get",
    file: "spec/planfix/action/get.toml",
    source: "https://planfix.com/help/Planfix_API_action.get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "action",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::ACTION_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ACTION_GET_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["4001", "4002", "4008", "4009"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.get\">\n  <account>example</account>\n  <action>\n    <id>7002</id>\n  </action>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <action>\n    <id>7002</id>\n    <description>The first draft is ready.</description>\n    <type>ACTION</type>\n    <statusChange>\n      <oldStatus>DRAFT</oldStatus>\n      <newStatus>ACTIVE</newStatus>\n    </statusChange>\n    <isNotRead>1</isNotRead>\n    <fromEmail>0</fromEmail>\n    <dateTime>04-02-2025 11:20</dateTime>\n    <task>\n      <id>101</id>\n      <title>Prepare the quarterly report</title>\n    </task>\n    <owner>\n      <id>2</id>\n      <name>Борис Соколов</name>\n    </owner>\n    <project>\n      <id>21</id>\n      <title>Reporting</title>\n    </project>\n    <files>\n      <file>\n        <id>501</id>\n        <name>report.txt</name>\n      </file>\n    </files>\n    <notifiedList>\n      <user>\n        <id>1</id>\n        <name>Ada Winter</name>\n      </user>\n      <user>\n        <id>5</id>\n        <name>Елена Орлова</name>\n      </user>\n    </notifiedList>\n    <analitics>\n      <analitic>\n        <id>1</id>\n        <key>1</key>\n        <name>Time spent</name>\n      </analitic>\n    </analitics>\n  </action>\n</response>",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.get\">\n  <account>example</account>\n  <action>\n    <id>7004</id>\n  </action>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <action>\n    <id>7004</id>\n    <description></description>\n    <type>TASKEXPECTDATECHANGED</type>\n    <isNotRead>1</isNotRead>\n    <fromEmail>0</fromEmail>\n    <dateTime>06-02-2025 16:05</dateTime>\n    <task>\n      <id>101</id>\n      <title>Prepare the quarterly report</title>\n    </task>\n    <owner>\n      <id>1</id>\n      <name>Ada Winter</name>\n    </owner>\n    <project>\n      <id>21</id>\n      <title>Reporting</title>\n    </project>\n    <taskExpectDateChanged>\n      <oldDate>21-02-2025</oldDate>\n      <newDate>28-02-2025</newDate>\n      <newDateIsSet>1</newDateIsSet>\n      <oldDateIsSet>1</oldDateIsSet>\n    </taskExpectDateChanged>\n    <taskStartTimeChanged>\n      <oldDate>03-02-2025 10:00</oldDate>\n      <newDate>04-02-2025 10:00</newDate>\n    </taskStartTimeChanged>\n    <notifiedList></notifiedList>\n  </action>\n</response>",
            target: ::core::option::Option::None,
            line: 89,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"action.get\">\n  <account>example</account>\n  <action>\n    <id>7005</id>\n  </action>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <action>\n    <id>7005</id>\n    <description>Prefers letters.</description>\n    <type>COMMENT</type>\n    <isNotRead>0</isNotRead>\n    <fromEmail>0</fromEmail>\n    <dateTime>07-02-2025 12:00</dateTime>\n    <contact>\n      <general>1</general>\n      <name>Maria Lind</name>\n    </contact>\n    <owner>\n      <id>2</id>\n      <name>Борис Соколов</name>\n    </owner>\n    <notifiedList></notifiedList>\n  </action>\n</response>",
            target: ::core::option::Option::None,
            line: 132,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "action",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::ACTION_GET_ACTION),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.get",
    name: "Request",
    file: "spec/planfix/action/get.toml",
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
            en: "Which comment.",
            ru: "Какой комментарий.",
        },
    ],
    rules: &[],
    said: &[],
};
static ACTION_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 17)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("id"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static ACTION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.get",
    name: "Action",
    file: "spec/planfix/action/get.toml",
    form: tables::Form::Object,
    fields: &ACTION_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static ACTION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the comment.",
            ru: "Номер комментария.",
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
                    tables::ShapeId(super::super::tables::shapes::TYPES_ACTION_ACTION),
                ),
                ..tables::Type::ANY
            },
            24,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "action.get",
    name: "Response",
    file: "spec/planfix/action/get.toml",
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
            en: "The comment.",
            ru: "Комментарий.",
        },
    ],
    rules: &[],
    said: &[],
};
