// @generated from spec/planfix/task/get-filter-list.toml by `cargo xtask codegen`; do not edit.

//! `task.getFilterList`: List the filters of tasks.

use ::callsheet_runtime::tables;
/// List the filters of tasks
///
/// Those that the caller may use in `task.getList`. Their members are spelt with capitals: `ID`, `Name`.
///
/// The request of `task.getFilterList`. Facts from <https://planfix.com/help/Planfix_API_task.getFilterList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="task.getFilterList">
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
    super::super::tables::shapes::TASK_GET_FILTER_LIST_REQUEST;;;
}
/// List the filters of tasks
#[non_exhaustive]
pub struct Response {
    /// The filters.
    ///
    /// Object.
    pub task_filter_list: ResponseTaskFilterList,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        task_filter_list: impl ::core::convert::Into<ResponseTaskFilterList>,
    ) -> Self {
        Self {
            task_filter_list: task_filter_list.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TASK_GET_FILTER_LIST_RESPONSE; 0 => task_filter_list;
    task_filter_list;
}
/// The filters.
#[non_exhaustive]
pub struct ResponseTaskFilterList {
    /// How many there are.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One filter each.
    ///
    /// List of: object.
    pub task_filter: ::core::option::Option<
        ::std::vec::Vec<super::super::types::saved_task_filter::SavedTaskFilter>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseTaskFilterList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`total_count`](Self::total_count).
    pub fn total_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.total_count, value);
        self
    }
    /// Sets [`task_filter`](Self::task_filter).
    pub fn task_filter(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::saved_task_filter::SavedTaskFilter,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.task_filter, value);
        self
    }
}
impl ::core::default::Default for ResponseTaskFilterList {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseTaskFilterList, super::super::TABLES,
    super::super::tables::shapes::TASK_GET_FILTER_LIST_RESPONSE_TASK_FILTER_LIST; 0 =>
    total_count, 1 => task_filter;; total_count task_filter
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `task.getFilterList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "task.getFilterList",
    file: "spec/planfix/task/get-filter-list.toml",
    source: "https://planfix.com/help/Planfix_API_task.getFilterList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "saved-task-filter",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::TASK_GET_FILTER_LIST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TASK_GET_FILTER_LIST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"task.getFilterList\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <taskFilterList totalCount=\"4\">\n    <taskFilter>\n      <ID>:in</ID>\n      <Name>Входящие</Name>\n    </taskFilter>\n    <taskFilter>\n      <ID>:all</ID>\n      <Name>Все</Name>\n    </taskFilter>\n    <taskFilter>\n      <ID>:out</ID>\n      <Name>Исходящие</Name>\n    </taskFilter>\n    <taskFilter>\n      <ID>70011</ID>\n      <Name>Late in Reporting</Name>\n    </taskFilter>\n  </taskFilterList>\n</response>",
            target: ::core::option::Option::None,
            line: 31,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getFilterList",
    name: "Request",
    file: "spec/planfix/task/get-filter-list.toml",
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
            "taskFilterList",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TASK_GET_FILTER_LIST_RESPONSE_TASK_FILTER_LIST,
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
    owner: "task.getFilterList",
    name: "Response",
    file: "spec/planfix/task/get-filter-list.toml",
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
            en: "The filters.",
            ru: "Фильтры.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_TASK_FILTER_LIST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("totalCount", tables::Type::INT, 17),
        (
            "taskFilter",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SAVED_TASK_FILTER_SAVED_TASK_FILTER,
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
            24,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                place: tables::Place::Attribute,
                part: tables::Part::Count,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_TASK_FILTER_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "task.getFilterList",
    name: "ResponseTaskFilterList",
    file: "spec/planfix/task/get-filter-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_TASK_FILTER_LIST_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TASK_FILTER_LIST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many there are.",
            ru: "Сколько их.",
        },
        tables::Text {
            en: "One filter each.",
            ru: "По одному фильтру.",
        },
    ],
    rules: &[],
    said: &[],
};
