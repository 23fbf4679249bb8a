// @generated from spec/planfix/contact/get-phone-types.toml by `cargo xtask codegen`; do not edit.

//! `contact.getPhoneTypes`: List the kinds of telephone numbers.

use ::callsheet_runtime::tables;
/// List the kinds of telephone numbers
///
/// The request of `contact.getPhoneTypes`. Facts from <https://planfix.com/help/Planfix_API_contact.getPhoneTypes>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.getPhoneTypes">
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
    super::super::tables::shapes::CONTACT_GET_PHONE_TYPES_REQUEST;;;
}
/// List the kinds of telephone numbers
#[non_exhaustive]
pub struct Response {
    /// The kinds.
    ///
    /// Object.
    pub phone_types: ResponsePhoneTypes,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(phone_types: impl ::core::convert::Into<ResponsePhoneTypes>) -> Self {
        Self {
            phone_types: phone_types.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::CONTACT_GET_PHONE_TYPES_RESPONSE; 0 => phone_types;
    phone_types;
}
/// The kinds.
#[non_exhaustive]
pub struct ResponsePhoneTypes {
    /// How many there are.
    ///
    /// Integer.
    pub total_count: ::core::option::Option<i64>,
    /// One kind each.
    ///
    /// List of: object.
    pub phone_type: ::core::option::Option<
        ::std::vec::Vec<super::super::types::phone_type::PhoneType>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponsePhoneTypes {
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
    /// Sets [`phone_type`](Self::phone_type).
    pub fn phone_type(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::phone_type::PhoneType>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.phone_type, value);
        self
    }
}
impl ::core::default::Default for ResponsePhoneTypes {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponsePhoneTypes, super::super::TABLES,
    super::super::tables::shapes::CONTACT_GET_PHONE_TYPES_RESPONSE_PHONE_TYPES; 0 =>
    total_count, 1 => phone_type;; total_count phone_type
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.getPhoneTypes` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.getPhoneTypes",
    file: "spec/planfix/contact/get-phone-types.toml",
    source: "https://planfix.com/help/Planfix_API_contact.getPhoneTypes",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "phone-type",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::CONTACT_GET_PHONE_TYPES_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::CONTACT_GET_PHONE_TYPES_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.getPhoneTypes\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <phoneTypes totalCount=\"4\">\n    <phoneType>\n      <id>1</id>\n      <name>Mobile</name>\n    </phoneType>\n    <phoneType>\n      <id>2</id>\n      <name>Work</name>\n    </phoneType>\n    <phoneType>\n      <id>3</id>\n      <name>Home</name>\n    </phoneType>\n    <phoneType>\n      <id>4</id>\n      <name>Факс</name>\n    </phoneType>\n  </phoneTypes>\n</response>",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.getPhoneTypes\">\n  <account>example</account>\n  <silent>1</silent>\n  <signature>5d41402abc4b2a76b9719d911017c592</signature>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <phoneTypes totalCount=\"4\">\n    <phoneType>\n      <id>1</id>\n      <name>Mobile</name>\n    </phoneType>\n    <phoneType>\n      <id>2</id>\n      <name>Work</name>\n    </phoneType>\n    <phoneType>\n      <id>3</id>\n      <name>Home</name>\n    </phoneType>\n    <phoneType>\n      <id>4</id>\n      <name>Факс</name>\n    </phoneType>\n  </phoneTypes>\n</response>",
            target: ::core::option::Option::None,
            line: 57,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.getPhoneTypes",
    name: "Request",
    file: "spec/planfix/contact/get-phone-types.toml",
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
            "phoneTypes",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_GET_PHONE_TYPES_RESPONSE_PHONE_TYPES,
                    ),
                ),
                ..tables::Type::ANY
            },
            10,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.getPhoneTypes",
    name: "Response",
    file: "spec/planfix/contact/get-phone-types.toml",
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
            en: "The kinds.",
            ru: "Виды номеров.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_PHONE_TYPES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("totalCount", tables::Type::INT, 16),
        (
            "phoneType",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PHONE_TYPE_PHONE_TYPE,
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
            23,
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
pub(crate) static RESPONSE_PHONE_TYPES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.getPhoneTypes",
    name: "ResponsePhoneTypes",
    file: "spec/planfix/contact/get-phone-types.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_PHONE_TYPES_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_PHONE_TYPES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many there are.",
            ru: "Сколько их.",
        },
        tables::Text {
            en: "One kind each.",
            ru: "По одному виду.",
        },
    ],
    rules: &[],
    said: &[],
};
