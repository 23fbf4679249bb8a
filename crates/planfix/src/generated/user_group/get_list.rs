// @generated from spec/planfix/user-group/get-list.toml by `cargo xtask codegen`; do not edit.

//! `userGroup.getList`: List the groups of employees.

use ::callsheet_runtime::tables;
/// List the groups of employees
///
/// Everybody may call it; only administrators see how many belong to each group, others see 0.
///
/// The request of `userGroup.getList`. Facts from <https://planfix.com/help/Planfix_API_userGroup.getList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="userGroup.getList">
///   <account>example</account>
///   <sortType>USERCOUNT_ASC</sortType>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>100</pageSize>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// In which order.
    ///
    /// One of the values below.
    pub sort_type: ::core::option::Option<
        super::super::types::user_group::UserGroupSort,
    >,
    /// The page, counted from 1; 0 asks for the number of objects only.
    ///
    /// Integer. Default: `1`.
    pub page_current: ::core::option::Option<i64>,
    /// How many objects make a page, 100 at most; 0 leaves it to the server.
    ///
    /// Integer, 0–100.
    pub page_size: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sort_type`](Self::sort_type).
    pub fn sort_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::user_group::UserGroupSort>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sort_type, value);
        self
    }
    /// Sets [`page_current`](Self::page_current).
    pub fn page_current(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.page_current, value);
        self
    }
    /// Sets [`page_size`](Self::page_size).
    pub fn page_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.page_size, value);
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
    Request, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_GET_LIST_REQUEST; 0 => sort_type, 1 =>
    page_current, 2 => page_size;; sort_type page_current page_size
}
/// List the groups of employees
#[non_exhaustive]
pub struct Response {
    /// The groups.
    ///
    /// Object.
    pub user_groups: ResponseUserGroups,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(user_groups: impl ::core::convert::Into<ResponseUserGroups>) -> Self {
        Self {
            user_groups: user_groups.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_GET_LIST_RESPONSE; 0 => user_groups;
    user_groups;
}
/// The groups.
#[non_exhaustive]
pub struct ResponseUserGroups {
    /// How many are answered here.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many there are.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One group each.
    ///
    /// List of: object.
    pub user_group: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_details::UserGroupDetails>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseUserGroups {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`count`](Self::count).
    pub fn count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.count, value);
        self
    }
    /// Sets [`total_count`](Self::total_count).
    pub fn total_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.total_count, value);
        self
    }
    /// Sets [`user_group`](Self::user_group).
    pub fn user_group(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_details::UserGroupDetails,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_group, value);
        self
    }
}
impl ::core::default::Default for ResponseUserGroups {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseUserGroups, super::super::TABLES,
    super::super::tables::shapes::USER_GROUP_GET_LIST_RESPONSE_USER_GROUPS; 0 => count, 1
    => total_count, 2 => user_group;; count total_count user_group
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `userGroup.getList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "userGroup.getList",
    file: "spec/planfix/user-group/get-list.toml",
    source: "https://planfix.com/help/Planfix_API_userGroup.getList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "user-group",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::USER_GROUP_GET_LIST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_GROUP_GET_LIST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0021"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.getList\">\n  <account>example</account>\n  <sortType>USERCOUNT_ASC</sortType>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>100</pageSize>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <userGroups count=\"3\" totalCount=\"3\">\n    <userGroup>\n      <id>1</id>\n      <name>Management</name>\n      <userCount>1</userCount>\n    </userGroup>\n    <userGroup>\n      <id>2</id>\n      <name>Разработка</name>\n      <userCount>1</userCount>\n    </userGroup>\n    <userGroup>\n      <id>3</id>\n      <name>Support</name>\n      <userCount>2</userCount>\n    </userGroup>\n  </userGroups>\n</response>",
            target: ::core::option::Option::None,
            line: 47,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.getList\">\n  <account>example</account>\n  <pageCurrent>2</pageCurrent>\n  <pageSize>2</pageSize>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <userGroups count=\"1\" totalCount=\"3\">\n    <userGroup>\n      <id>3</id>\n      <name>Support</name>\n      <userCount>2</userCount>\n    </userGroup>\n  </userGroups>\n</response>",
            target: ::core::option::Option::None,
            line: 76,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"userGroup.getList\">\n  <account>example</account>\n  <pageCurrent>0</pageCurrent>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <userGroups count=\"0\" totalCount=\"3\"></userGroups>\n</response>",
            target: ::core::option::Option::None,
            line: 94,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "sortType",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::user_group::USER_GROUP_SORT_VALUES,
                ),
                ..tables::Type::ANY
            },
            15,
        ),
        ("pageCurrent", tables::Type::INT, 12),
        (
            "pageSize",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            12,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.getList",
    name: "Request",
    file: "spec/planfix/user-group/get-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[1, 2, 65535, 65535, 65535, 65535, 65535, 0],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "In which order.",
            ru: "В каком порядке.",
        },
        tables::Text {
            en: "The page, counted from 1; 0 asks for the number of objects only.",
            ru: "Номер страницы, считая с 1; 0 означает, что нужно только число объектов.",
        },
        tables::Text {
            en: "How many objects make a page, 100 at most; 0 leaves it to the server.",
            ru: "Сколько объектов на странице, не больше 100; 0 оставляет выбор серверу.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "userGroups",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::USER_GROUP_GET_LIST_RESPONSE_USER_GROUPS,
                    ),
                ),
                ..tables::Type::ANY
            },
            21,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.getList",
    name: "Response",
    file: "spec/planfix/user-group/get-list.toml",
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
            en: "The groups.",
            ru: "Группы.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_USER_GROUPS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 27),
        ("totalCount", tables::Type::INT, 33),
        (
            "userGroup",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_DETAILS_USER_GROUP_DETAILS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Repeated,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            40,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                place: tables::Place::Attribute,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                place: tables::Place::Attribute,
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userGroup.getList",
    name: "ResponseUserGroups",
    file: "spec/planfix/user-group/get-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_USER_GROUPS_FIELDS,
    lookup: &[1, 0, 2, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered here.",
            ru: "Сколько групп в этом ответе.",
        },
        tables::Text {
            en: "How many there are.",
            ru: "Сколько их всего.",
        },
        tables::Text {
            en: "One group each.",
            ru: "По одной группе.",
        },
    ],
    rules: &[],
    said: &[],
};
