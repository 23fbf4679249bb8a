// @generated from spec/planfix/analitic/get-group-list.toml by `cargo xtask codegen`; do not edit.

//! `analitic.getGroupList`: List the groups of data tags.

use ::callsheet_runtime::tables;
/// List the groups of data tags
///
/// The request of `analitic.getGroupList`. Facts from <https://planfix.com/help/Planfix_API_analitic.getGroupList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="analitic.getGroupList">
///   <account>example</account>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
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
    super::super::tables::shapes::ANALITIC_GET_GROUP_LIST_REQUEST;;;
}
/// List the groups of data tags
#[non_exhaustive]
pub struct Response {
    /// The groups.
    ///
    /// Object.
    pub analitic_groups: ResponseAnaliticGroups,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        analitic_groups: impl ::core::convert::Into<ResponseAnaliticGroups>,
    ) -> Self {
        Self {
            analitic_groups: analitic_groups.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_GROUP_LIST_RESPONSE; 0 => analitic_groups;
    analitic_groups;
}
/// The groups.
#[non_exhaustive]
pub struct ResponseAnaliticGroups {
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
    pub group: ::core::option::Option<
        ::std::vec::Vec<super::super::types::analitic_group::AnaliticGroup>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseAnaliticGroups {
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
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::analitic_group::AnaliticGroup,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.group, value);
        self
    }
}
impl ::core::default::Default for ResponseAnaliticGroups {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseAnaliticGroups, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_GROUP_LIST_RESPONSE_ANALITIC_GROUPS; 0 =>
    count, 1 => total_count, 2 => group;; count total_count group
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `analitic.getGroupList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "analitic.getGroupList",
    file: "spec/planfix/analitic/get-group-list.toml",
    source: "https://planfix.com/help/Planfix_API_analitic.getGroupList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "analitic-group",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::ANALITIC_GET_GROUP_LIST_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::ANALITIC_GET_GROUP_LIST_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["10001"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getGroupList\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <analiticGroups count=\"2\" totalCount=\"2\">\n    <group>\n      <id>1</id>\n      <name>Work</name>\n    </group>\n    <group>\n      <id>2</id>\n      <name>Клиенты</name>\n    </group>\n  </analiticGroups>\n</response>",
            target: ::core::option::Option::None,
            line: 37,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getGroupList",
    name: "Request",
    file: "spec/planfix/analitic/get-group-list.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "analiticGroups",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ANALITIC_GET_GROUP_LIST_RESPONSE_ANALITIC_GROUPS,
                    ),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getGroupList",
    name: "Response",
    file: "spec/planfix/analitic/get-group-list.toml",
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
static RESPONSE_ANALITIC_GROUPS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 17),
        ("totalCount", tables::Type::INT, 23),
        (
            "group",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_GROUP_ANALITIC_GROUP,
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
            30,
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
pub(crate) static RESPONSE_ANALITIC_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getGroupList",
    name: "ResponseAnaliticGroups",
    file: "spec/planfix/analitic/get-group-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_ANALITIC_GROUPS_FIELDS,
    lookup: &[1, 0, 65535, 65535, 65535, 2, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_ANALITIC_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
