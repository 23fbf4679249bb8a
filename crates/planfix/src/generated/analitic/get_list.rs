// @generated from spec/planfix/analitic/get-list.toml by `cargo xtask codegen`; do not edit.

//! `analitic.getList`: List the data tags.

use ::callsheet_runtime::tables;
/// List the data tags
///
/// The request of `analitic.getList`. Facts from <https://planfix.com/help/Planfix_API_analitic.getList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="analitic.getList">
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
    super::super::tables::shapes::ANALITIC_GET_LIST_REQUEST;;;
}
/// List the data tags
#[non_exhaustive]
pub struct Response {
    /// The data tags.
    ///
    /// Object.
    pub analitics: ResponseAnalitics,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(analitics: impl ::core::convert::Into<ResponseAnalitics>) -> Self {
        Self {
            analitics: analitics.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_LIST_RESPONSE; 0 => analitics; analitics;
}
/// The data tags.
#[non_exhaustive]
pub struct ResponseAnalitics {
    /// How many are answered here.
    ///
    /// Integer.
    pub count: ::core::option::Option<i64>,
    /// How many there are.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One data tag each.
    ///
    /// List of: object.
    pub analitic: ::core::option::Option<
        ::std::vec::Vec<super::super::types::analitic::AnaliticListed>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseAnalitics {
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
    /// Sets [`analitic`](Self::analitic).
    pub fn analitic(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::analitic::AnaliticListed,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.analitic, value);
        self
    }
}
impl ::core::default::Default for ResponseAnalitics {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseAnalitics, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_LIST_RESPONSE_ANALITICS; 0 => count, 1 =>
    total_count, 2 => analitic;; count total_count analitic
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `analitic.getList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "analitic.getList",
    file: "spec/planfix/analitic/get-list.toml",
    source: "https://planfix.com/help/Planfix_API_analitic.getList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "analitic",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::ANALITIC_GET_LIST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ANALITIC_GET_LIST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["10001"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getList\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <analitics count=\"2\" totalCount=\"2\">\n    <analitic>\n      <id>1</id>\n      <name>Time spent</name>\n      <group>\n        <id>1</id>\n        <name>Work</name>\n      </group>\n    </analitic>\n    <analitic>\n      <id>2</id>\n      <name>Выезд</name>\n      <group>\n        <id>2</id>\n        <name>Клиенты</name>\n      </group>\n    </analitic>\n  </analitics>\n</response>",
            target: ::core::option::Option::None,
            line: 38,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getList",
    name: "Request",
    file: "spec/planfix/analitic/get-list.toml",
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
            "analitics",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ANALITIC_GET_LIST_RESPONSE_ANALITICS,
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
    owner: "analitic.getList",
    name: "Response",
    file: "spec/planfix/analitic/get-list.toml",
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
            en: "The data tags.",
            ru: "Аналитики.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_ANALITICS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 17),
        ("totalCount", tables::Type::INT, 23),
        (
            "analitic",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_ANALITIC_LISTED,
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
pub(crate) static RESPONSE_ANALITICS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getList",
    name: "ResponseAnalitics",
    file: "spec/planfix/analitic/get-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_ANALITICS_FIELDS,
    lookup: &[1, 0, 2, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_ANALITICS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many are answered here.",
            ru: "Сколько аналитик в этом ответе.",
        },
        tables::Text {
            en: "How many there are.",
            ru: "Сколько их всего.",
        },
        tables::Text {
            en: "One data tag each.",
            ru: "По одной аналитике.",
        },
    ],
    rules: &[],
    said: &[],
};
