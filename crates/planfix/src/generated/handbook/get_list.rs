// @generated from spec/planfix/handbook/get-list.toml by `cargo xtask codegen`; do not edit.

//! `handbook.getList`: List the directories.

use ::callsheet_runtime::tables;
/// List the directories
///
/// The request of `handbook.getList`. Facts from <https://planfix.com/help/Planfix_API_handbook.getList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="handbook.getList">
///   <account>example</account>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The group whose directories are listed, if not all.
    ///
    /// Object.
    pub group: ::core::option::Option<::std::boxed::Box<Group>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<Group>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
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
    super::super::tables::shapes::HANDBOOK_GET_LIST_REQUEST; 0 => group;; group
}
/// The group whose directories are listed, if not all.
#[non_exhaustive]
pub struct Group {
    /// The number of the group.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Group {
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
impl ::core::default::Default for Group {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Group, super::super::TABLES, super::super::tables::shapes::HANDBOOK_GET_LIST_GROUP; 0
    => id;; id
}
/// List the directories
#[non_exhaustive]
pub struct Response {
    /// The directories.
    ///
    /// Object.
    pub handbooks: ResponseHandbooks,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(handbooks: impl ::core::convert::Into<ResponseHandbooks>) -> Self {
        Self {
            handbooks: handbooks.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_LIST_RESPONSE; 0 => handbooks; handbooks;
}
/// The directories.
#[non_exhaustive]
pub struct ResponseHandbooks {
    /// How many are answered here.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many fit the request.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One directory each.
    ///
    /// List of: object.
    pub handbook: ::core::option::Option<
        ::std::vec::Vec<super::super::types::handbook::HandbookListed>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseHandbooks {
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
    /// Sets [`handbook`](Self::handbook).
    pub fn handbook(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::handbook::HandbookListed,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.handbook, value);
        self
    }
}
impl ::core::default::Default for ResponseHandbooks {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseHandbooks, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_LIST_RESPONSE_HANDBOOKS; 0 => count, 1 =>
    total_count, 2 => handbook;; count total_count handbook
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `handbook.getList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "handbook.getList",
    file: "spec/planfix/handbook/get-list.toml",
    source: "https://planfix.com/help/Planfix_API_handbook.getList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "handbook",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::HANDBOOK_GET_LIST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HANDBOOK_GET_LIST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0101"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.getList\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <handbooks count=\"2\" totalCount=\"2\">\n    <handbook>\n      <id>3</id>\n      <name>Offices</name>\n      <group>\n        <id>1</id>\n        <name>Company</name>\n      </group>\n    </handbook>\n    <handbook>\n      <id>4</id>\n      <name>Виды работ</name>\n      <group>\n        <id>2</id>\n        <name>Учёт</name>\n      </group>\n    </handbook>\n  </handbooks>\n</response>",
            target: ::core::option::Option::None,
            line: 50,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.getList\">\n  <account>example</account>\n  <group>\n    <id>2</id>\n  </group>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <handbooks count=\"1\" totalCount=\"1\">\n    <handbook>\n      <id>4</id>\n      <name>Виды работ</name>\n      <group>\n        <id>2</id>\n        <name>Учёт</name>\n      </group>\n    </handbook>\n  </handbooks>\n</response>",
            target: ::core::option::Option::None,
            line: 77,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::HANDBOOK_GET_LIST_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getList",
    name: "Request",
    file: "spec/planfix/handbook/get-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
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
            en: "The group whose directories are listed, if not all.",
            ru: "Группа, справочники которой нужны, если не все.",
        },
    ],
    rules: &[],
    said: &[],
};
static GROUP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 16)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("group.id"),
                references: ::core::option::Option::Some("handbook-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getList",
    name: "Group",
    file: "spec/planfix/handbook/get-list.toml",
    form: tables::Form::Object,
    fields: &GROUP_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
            "handbooks",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::HANDBOOK_GET_LIST_RESPONSE_HANDBOOKS,
                    ),
                ),
                ..tables::Type::ANY
            },
            23,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getList",
    name: "Response",
    file: "spec/planfix/handbook/get-list.toml",
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
            en: "The directories.",
            ru: "Справочники.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_HANDBOOKS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 29),
        ("totalCount", tables::Type::INT, 35),
        (
            "handbook",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HANDBOOK_HANDBOOK_LISTED,
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
            42,
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
pub(crate) static RESPONSE_HANDBOOKS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getList",
    name: "ResponseHandbooks",
    file: "spec/planfix/handbook/get-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_HANDBOOKS_FIELDS,
    lookup: &[1, 0, 2, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_HANDBOOKS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered here.",
            ru: "Сколько справочников в этом ответе.",
        },
        tables::Text {
            en: "How many fit the request.",
            ru: "Сколько справочников подходит под запрос.",
        },
        tables::Text {
            en: "One directory each.",
            ru: "По одному справочнику.",
        },
    ],
    rules: &[],
    said: &[],
};
