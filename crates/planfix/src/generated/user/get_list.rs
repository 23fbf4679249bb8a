// @generated from spec/planfix/user/get-list.toml by `cargo xtask codegen`; do not edit.

//! `user.getList`: List employees.

use ::callsheet_runtime::tables;
/// List employees
///
/// The request of `user.getList`. Facts from <https://planfix.com/help/Planfix_API_user.getList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="user.getList">
///   <account>example</account>
///   <onlyOnline>0</onlyOnline>
///   <userGroup>
///     <id>3</id>
///   </userGroup>
///   <sortType>ISACTIVE_DESC</sortType>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>20</pageSize>
///   <filters>
///     <filter>
///       <type>9003</type>
///       <operator>equal</operator>
///       <value>@example.com</value>
///     </filter>
///     <filter>
///       <type>9006</type>
///       <operator>notequal</operator>
///       <value>Соколов</value>
///     </filter>
///   </filters>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Only employees with this status; it does not count where a group is named.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::user::UserStatus>,
    /// Only those who are signed in now.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub only_online: ::core::option::Option<bool>,
    /// The group whose members are listed.
    ///
    /// Object.
    pub user_group: ::core::option::Option<::std::boxed::Box<UserGroup>>,
    /// In which order.
    ///
    /// One of the values below.
    pub sort_type: ::core::option::Option<super::super::types::user::UserSort>,
    /// Further restrictions.
    ///
    /// List of: object.
    pub filters: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_filter::UserFilter>,
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::user::UserStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`only_online`](Self::only_online).
    pub fn only_online(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.only_online, value);
        self
    }
    /// Sets [`user_group`](Self::user_group).
    pub fn user_group(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<UserGroup>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_group, value);
        self
    }
    /// Sets [`sort_type`](Self::sort_type).
    pub fn sort_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::user::UserSort>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sort_type, value);
        self
    }
    /// Sets [`filters`](Self::filters).
    pub fn filters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_filter::UserFilter,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.filters, value);
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
    Request, super::super::TABLES, super::super::tables::shapes::USER_GET_LIST_REQUEST; 0
    => status, 1 => only_online, 2 => user_group, 3 => sort_type, 4 => filters, 5 =>
    page_current, 6 => page_size;; status only_online user_group sort_type filters
    page_current page_size
}
/// The group whose members are listed.
#[non_exhaustive]
pub struct UserGroup {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl UserGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
impl ::core::default::Default for UserGroup {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    UserGroup, super::super::TABLES,
    super::super::tables::shapes::USER_GET_LIST_USER_GROUP; 0 => id;; id
}
/// List employees
#[non_exhaustive]
pub struct Response {
    /// The employees.
    ///
    /// Object.
    pub users: ResponseUsers,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(users: impl ::core::convert::Into<ResponseUsers>) -> Self {
        Self {
            users: users.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES, super::super::tables::shapes::USER_GET_LIST_RESPONSE;
    0 => users; users;
}
/// The employees.
#[non_exhaustive]
pub struct ResponseUsers {
    /// How many are answered here.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many fit the request.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One employee each, as `user.get` answers them.
    ///
    /// List of: object.
    pub user: ::core::option::Option<::std::vec::Vec<super::super::types::user::User>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseUsers {
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
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user::User>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user, value);
        self
    }
}
impl ::core::default::Default for ResponseUsers {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseUsers, super::super::TABLES,
    super::super::tables::shapes::USER_GET_LIST_RESPONSE_USERS; 0 => count, 1 =>
    total_count, 2 => user;; count total_count user
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.getList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.getList",
    file: "spec/planfix/user/get-list.toml",
    source: "https://planfix.com/help/Planfix_API_user.getList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "user",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::USER_GET_LIST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USER_GET_LIST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0021", "5001", "6001"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.getList\">\n  <account>example</account>\n  <onlyOnline>0</onlyOnline>\n  <userGroup>\n    <id>3</id>\n  </userGroup>\n  <sortType>ISACTIVE_DESC</sortType>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>20</pageSize>\n  <filters>\n    <filter>\n      <type>9003</type>\n      <operator>equal</operator>\n      <value>@example.com</value>\n    </filter>\n    <filter>\n      <type>9006</type>\n      <operator>notequal</operator>\n      <value>Соколов</value>\n    </filter>\n  </filters>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <users count=\"2\" totalCount=\"2\">\n    <user>\n      <id>5</id>\n      <general>3</general>\n      <name>Елена</name>\n      <lastName>Орлова</lastName>\n      <midName>Павловна</midName>\n      <login>elena</login>\n      <email>elena@example.com</email>\n      <secondaryEmails>\n        <email>orlova@example.org</email>\n        <email>support@example.com</email>\n      </secondaryEmails>\n      <role>TECHADMIN</role>\n      <status>ACTIVE</status>\n      <birthdate>01-03-1990</birthdate>\n      <sex>FEMALE</sex>\n      <phones>\n        <phone>\n          <number>+7 495 555-01-02</number>\n          <typeId>2</typeId>\n          <typeName>Work</typeName>\n        </phone>\n        <phone>\n          <number>+7 900 555-01-03</number>\n          <typeId>1</typeId>\n          <typeName>Mobile</typeName>\n        </phone>\n        <phone>\n          <number>+7 495 555-01-04</number>\n          <typeId>4</typeId>\n          <typeName>Факс</typeName>\n        </phone>\n      </phones>\n      <isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>\n      <isBlindOutOfGroup>1</isBlindOutOfGroup>\n      <userPic>https://pictures.example.com/elena.png</userPic>\n      <isOnline>1</isOnline>\n      <timezone>Europe/Moscow</timezone>\n      <post>\n        <id>2</id>\n        <name>Инженер</name>\n      </post>\n      <userGroups>\n        <userGroup>\n          <id>2</id>\n          <name>Разработка</name>\n        </userGroup>\n        <userGroup>\n          <id>3</id>\n          <name>Support</name>\n        </userGroup>\n      </userGroups>\n    </user>\n    <user>\n      <id>8</id>\n      <general>4</general>\n      <name>Peter</name>\n      <lastName>Marsh</lastName>\n      <midName/>\n      <login>peter</login>\n      <email>peter@example.com</email>\n      <secondaryEmails/>\n      <role>USER</role>\n      <status>UNACTIVE</status>\n      <birthdate>29-02-1992</birthdate>\n      <sex>MALE</sex>\n      <phones>\n        <phone>\n          <number>+1 202 555 0108</number>\n          <typeId>3</typeId>\n          <typeName>Home</typeName>\n        </phone>\n      </phones>\n      <isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>\n      <isBlindOutOfGroup>0</isBlindOutOfGroup>\n      <userPic/>\n      <isOnline>0</isOnline>\n      <timezone>America/New_York</timezone>\n      <post>\n        <id>3</id>\n        <name>Accountant</name>\n      </post>\n      <userGroups>\n        <userGroup>\n          <id>3</id>\n          <name>Support</name>\n        </userGroup>\n      </userGroups>\n    </user>\n  </users>\n</response>",
            target: ::core::option::Option::None,
            line: 78,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.getList\">\n  <account>example</account>\n  <status>UNACTIVE</status>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <users count=\"1\" totalCount=\"1\">\n    <user>\n      <id>8</id>\n      <general>4</general>\n      <name>Peter</name>\n      <lastName>Marsh</lastName>\n      <midName/>\n      <login>peter</login>\n      <email>peter@example.com</email>\n      <secondaryEmails/>\n      <role>USER</role>\n      <status>UNACTIVE</status>\n      <birthdate>29-02-1992</birthdate>\n      <sex>MALE</sex>\n      <phones>\n        <phone>\n          <number>+1 202 555 0108</number>\n          <typeId>3</typeId>\n          <typeName>Home</typeName>\n        </phone>\n      </phones>\n      <isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>\n      <isBlindOutOfGroup>0</isBlindOutOfGroup>\n      <userPic/>\n      <isOnline>0</isOnline>\n      <timezone>America/New_York</timezone>\n      <post>\n        <id>3</id>\n        <name>Accountant</name>\n      </post>\n      <userGroups>\n        <userGroup>\n          <id>3</id>\n          <name>Support</name>\n        </userGroup>\n      </userGroups>\n    </user>\n  </users>\n</response>",
            target: ::core::option::Option::None,
            line: 197,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.getList\">\n  <account>example</account>\n  <pageCurrent>0</pageCurrent>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <users count=\"0\" totalCount=\"4\"></users>\n</response>",
            target: ::core::option::Option::None,
            line: 245,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::USER_STATUS_VALUES),
                ..tables::Type::ANY
            },
            14,
        ),
        ("onlyOnline", tables::Type::BOOL, 21),
        (
            "userGroup",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::USER_GET_LIST_USER_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            27,
        ),
        (
            "sortType",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::user::USER_SORT_VALUES),
                ..tables::Type::ANY
            },
            39,
        ),
        (
            "filters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_FILTER_USER_FILTER,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("filter"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            45,
        ),
        ("pageCurrent", tables::Type::INT, 11),
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
            11,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("status"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.getList",
    name: "Request",
    file: "spec/planfix/user/get-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        6, 65535, 65535, 65535, 4, 65535, 65535, 3, 65535, 2, 0, 1, 65535, 65535, 65535,
        5,
    ],
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
            en: "Only employees with this status; it does not count where a group is named.",
            ru: "Только сотрудники с этим статусом; не учитывается, если указана группа.",
        },
        tables::Text {
            en: "Only those who are signed in now.",
            ru: "Только те, кто сейчас в системе.",
        },
        tables::Text {
            en: "The group whose members are listed.",
            ru: "Группа, участники которой нужны.",
        },
        tables::Text {
            en: "In which order.",
            ru: "В каком порядке.",
        },
        tables::Text {
            en: "Further restrictions.",
            ru: "Дополнительные условия.",
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
static USER_GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 32)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("userGroups.id"),
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.getList",
    name: "UserGroup",
    file: "spec/planfix/user/get-list.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the group.",
            ru: "Номер группы.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "users",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::USER_GET_LIST_RESPONSE_USERS,
                    ),
                ),
                ..tables::Type::ANY
            },
            53,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.getList",
    name: "Response",
    file: "spec/planfix/user/get-list.toml",
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
            en: "The employees.",
            ru: "Сотрудники.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_USERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 59),
        ("totalCount", tables::Type::INT, 65),
        (
            "user",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_USER,
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
            72,
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
pub(crate) static RESPONSE_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.getList",
    name: "ResponseUsers",
    file: "spec/planfix/user/get-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_USERS_FIELDS,
    lookup: &[1, 0, 2, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered here.",
            ru: "Сколько сотрудников в этом ответе.",
        },
        tables::Text {
            en: "How many fit the request.",
            ru: "Сколько сотрудников подходит под запрос.",
        },
        tables::Text {
            en: "One employee each, as `user.get` answers them.",
            ru: "По одному сотруднику, как их возвращает `user.get`.",
        },
    ],
    rules: &[],
    said: &[],
};
