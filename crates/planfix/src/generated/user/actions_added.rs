// @generated from spec/planfix/user/actions-added.toml by `cargo xtask codegen`; do not edit.

//! `user.actionsAdded`: Count what an employee has written.

use ::callsheet_runtime::tables;
/// Count what an employee has written
///
/// Counts the comments and other actions that the employee has added in a stretch of time: all of them, or those of one kind.
///
/// The request of `user.actionsAdded`. Facts from <https://planfix.com/help/Planfix_API_user.actionsAdded>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="user.actionsAdded">
///   <account>example</account>
///   <user>
///     <id>2</id>
///   </user>
///   <period>
///     <begin>01-02-2025</begin>
///     <end>28-02-2025</end>
///   </period>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The employee.
    ///
    /// Object.
    pub user: User,
    /// When the actions were added.
    ///
    /// Object.
    pub period: Period,
    /// Only actions of this kind; left out, all kinds.
    ///
    /// One of the values below.
    pub action_type: ::core::option::Option<super::super::types::action::ActionType>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        user: impl ::core::convert::Into<User>,
        period: impl ::core::convert::Into<Period>,
    ) -> Self {
        Self {
            user: user.into(),
            period: period.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`action_type`](Self::action_type).
    pub fn action_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::ActionType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.action_type, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USER_ACTIONS_ADDED_REQUEST; 0 => user, 1 => period, 2
    => action_type; user period; action_type
}
/// The employee.
#[non_exhaustive]
pub struct User {
    /// The number of the employee.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl User {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    User, super::super::TABLES, super::super::tables::shapes::USER_ACTIONS_ADDED_USER; 0
    => id; id;
}
/// When the actions were added.
#[non_exhaustive]
pub struct Period {
    /// From when on, in the caller's time zone.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm).
    pub begin: ::callsheet_runtime::DateTime,
    /// Until when.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm).
    pub end: ::callsheet_runtime::DateTime,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Period {
    /// With what is required.
    pub fn new(
        begin: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
        end: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        Self {
            begin: begin.into(),
            end: end.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Period, super::super::TABLES,
    super::super::tables::shapes::USER_ACTIONS_ADDED_PERIOD; 0 => begin, 1 => end; begin
    end;
}
/// Count what an employee has written
#[non_exhaustive]
pub struct Response {
    /// How many there are.
    ///
    /// Integer.
    pub count: i64,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(count: impl ::core::convert::Into<i64>) -> Self {
        Self {
            count: count.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USER_ACTIONS_ADDED_RESPONSE; 0 => count; count;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.actionsAdded` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.actionsAdded",
    file: "spec/planfix/user/actions-added.toml",
    source: "https://planfix.com/help/Planfix_API_user.actionsAdded",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "action",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::USER_ACTIONS_ADDED_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_ACTIONS_ADDED_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["6001", "6004"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.actionsAdded\">\n  <account>example</account>\n  <user>\n    <id>2</id>\n  </user>\n  <period>\n    <begin>01-02-2025</begin>\n    <end>28-02-2025</end>\n  </period>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <count>2</count>\n</response>",
            target: ::core::option::Option::None,
            line: 57,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.actionsAdded\">\n  <account>example</account>\n  <user>\n    <id>5</id>\n  </user>\n  <period>\n    <begin>05-02-2025 08:00</begin>\n    <end>05-02-2025 20:00</end>\n  </period>\n  <actionType>COMMENT</actionType>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <count>1</count>\n</response>",
            target: ::core::option::Option::None,
            line: 74,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::USER_ACTIONS_ADDED_USER,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::USER_ACTIONS_ADDED_PERIOD,
                    ),
                ),
                ..tables::Type::ANY
            },
            26,
        ),
        (
            "actionType",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::ACTION_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            44,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (1, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                part: tables::Part::Filters("type"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.actionsAdded",
    name: "Request",
    file: "spec/planfix/user/actions-added.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[1, 2, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The employee.",
            ru: "Сотрудник.",
        },
        tables::Text {
            en: "When the actions were added.",
            ru: "Когда действия добавлены.",
        },
        tables::Text {
            en: "Only actions of this kind; left out, all kinds.",
            ru: "Только действия этого типа; если не указан, то всех типов.",
        },
    ],
    rules: &[],
    said: &[],
};
static USER_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 18)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("owner.id"),
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.actionsAdded",
    name: "User",
    file: "spec/planfix/user/actions-added.toml",
    form: tables::Form::Object,
    fields: &USER_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the employee.",
            ru: "Номер сотрудника.",
        },
    ],
    rules: &[],
    said: &[],
};
static PERIOD_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("begin", tables::Type::DATE_TIME, 32), ("end", tables::Type::DATE_TIME, 38)],
    &[(0, tables::Facts::REQUIRED), (1, tables::Facts::REQUIRED)],
);
pub(crate) static PERIOD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.actionsAdded",
    name: "Period",
    file: "spec/planfix/user/actions-added.toml",
    form: tables::Form::Object,
    fields: &PERIOD_FIELDS,
    lookup: &[65535, 1, 65535, 65535, 0, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static PERIOD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "From when on, in the caller's time zone.",
            ru: "Начало периода в часовом поясе вызывающего.",
        },
        tables::Text {
            en: "Until when.",
            ru: "Конец периода.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("count", tables::Type::INT, 51)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Count,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.actionsAdded",
    name: "Response",
    file: "spec/planfix/user/actions-added.toml",
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
            en: "How many there are.",
            ru: "Сколько их.",
        },
    ],
    rules: &[],
    said: &[],
};
