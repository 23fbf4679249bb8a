// @generated from spec/planfix/contact/get-filter-list.toml by `cargo xtask codegen`; do not edit.

//! `contact.getFilterList`: List the filters of contacts.

use ::callsheet_runtime::tables;
/// List the filters of contacts
///
/// The filters that the caller may use: their numbers go into the `target` of `contact.getList`.
///
/// The request of `contact.getFilterList`. Facts from <https://planfix.com/help/Planfix_API_contact.getFilterList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.getFilterList">
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
    super::super::tables::shapes::CONTACT_GET_FILTER_LIST_REQUEST;;;
}
/// List the filters of contacts
#[non_exhaustive]
pub struct Response {
    /// The filters.
    ///
    /// Object.
    pub contact_filter_list: ResponseContactFilterList,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        contact_filter_list: impl ::core::convert::Into<ResponseContactFilterList>,
    ) -> Self {
        Self {
            contact_filter_list: contact_filter_list.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::CONTACT_GET_FILTER_LIST_RESPONSE; 0 =>
    contact_filter_list; contact_filter_list;
}
/// The filters.
#[non_exhaustive]
pub struct ResponseContactFilterList {
    /// How many there are.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One filter each.
    ///
    /// List of: object.
    pub contact_filter: ::core::option::Option<
        ::std::vec::Vec<super::super::types::saved_contact_filter::SavedContactFilter>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseContactFilterList {
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
    /// Sets [`contact_filter`](Self::contact_filter).
    pub fn contact_filter(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::saved_contact_filter::SavedContactFilter,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.contact_filter, value);
        self
    }
}
impl ::core::default::Default for ResponseContactFilterList {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseContactFilterList, super::super::TABLES,
    super::super::tables::shapes::CONTACT_GET_FILTER_LIST_RESPONSE_CONTACT_FILTER_LIST; 0
    => total_count, 1 => contact_filter;; total_count contact_filter
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.getFilterList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.getFilterList",
    file: "spec/planfix/contact/get-filter-list.toml",
    source: "https://planfix.com/help/Planfix_API_contact.getFilterList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "saved-contact-filter",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::CONTACT_GET_FILTER_LIST_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::CONTACT_GET_FILTER_LIST_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.getFilterList\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contactFilterList totalCount=\"4\">\n    <contactFilter>\n      <ID>61</ID>\n      <Name>Birthdays this month</Name>\n    </contactFilter>\n    <contactFilter>\n      <ID>62</ID>\n      <Name>Поставщики без задач</Name>\n    </contactFilter>\n    <contactFilter>\n      <ID>:company</ID>\n      <Name>Companies</Name>\n    </contactFilter>\n    <contactFilter>\n      <ID>:contact</ID>\n      <Name>Contacts</Name>\n    </contactFilter>\n  </contactFilterList>\n</response>",
            target: ::core::option::Option::None,
            line: 31,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.getFilterList",
    name: "Request",
    file: "spec/planfix/contact/get-filter-list.toml",
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
            "contactFilterList",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_GET_FILTER_LIST_RESPONSE_CONTACT_FILTER_LIST,
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
    owner: "contact.getFilterList",
    name: "Response",
    file: "spec/planfix/contact/get-filter-list.toml",
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
            en: "The filters.",
            ru: "Фильтры.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_CONTACT_FILTER_LIST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("totalCount", tables::Type::INT, 17),
        (
            "contactFilter",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SAVED_CONTACT_FILTER_SAVED_CONTACT_FILTER,
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
pub(crate) static RESPONSE_CONTACT_FILTER_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.getFilterList",
    name: "ResponseContactFilterList",
    file: "spec/planfix/contact/get-filter-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_CONTACT_FILTER_LIST_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_CONTACT_FILTER_LIST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
