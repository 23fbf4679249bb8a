// @generated from spec/planfix/contact/get-group-list.toml by `cargo xtask codegen`; do not edit.

//! `contact.getGroupList`: List the groups of contacts.

use ::callsheet_runtime::tables;
/// List the groups of contacts
///
/// The request of `contact.getGroupList`. Facts from <https://planfix.com/help/Planfix_API_contact.getGroupList>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="contact.getGroupList">
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
    super::super::tables::shapes::CONTACT_GET_GROUP_LIST_REQUEST;;;
}
/// List the groups of contacts
#[non_exhaustive]
pub struct Response {
    /// The groups.
    ///
    /// Object.
    pub contact_groups: ResponseContactGroups,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        contact_groups: impl ::core::convert::Into<ResponseContactGroups>,
    ) -> Self {
        Self {
            contact_groups: contact_groups.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::CONTACT_GET_GROUP_LIST_RESPONSE; 0 => contact_groups;
    contact_groups;
}
/// The groups.
#[non_exhaustive]
pub struct ResponseContactGroups {
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
        ::std::vec::Vec<super::super::types::contact_group::ContactGroup>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseContactGroups {
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
                super::super::types::contact_group::ContactGroup,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.group, value);
        self
    }
}
impl ::core::default::Default for ResponseContactGroups {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseContactGroups, super::super::TABLES,
    super::super::tables::shapes::CONTACT_GET_GROUP_LIST_RESPONSE_CONTACT_GROUPS; 0 =>
    count, 1 => total_count, 2 => group;; count total_count group
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `contact.getGroupList` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "contact.getGroupList",
    file: "spec/planfix/contact/get-group-list.toml",
    source: "https://planfix.com/help/Planfix_API_contact.getGroupList",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "contact-group",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::CONTACT_GET_GROUP_LIST_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::CONTACT_GET_GROUP_LIST_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &[],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"contact.getGroupList\">\n  <account>example</account>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <contactGroups count=\"3\" totalCount=\"3\">\n    <group>\n      <id>1</id>\n      <name>Customers</name>\n    </group>\n    <group>\n      <id>2</id>\n      <name>Поставщики</name>\n    </group>\n    <group>\n      <id>3</id>\n      <name>Press</name>\n    </group>\n  </contactGroups>\n</response>",
            target: ::core::option::Option::None,
            line: 36,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.getGroupList",
    name: "Request",
    file: "spec/planfix/contact/get-group-list.toml",
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
            "contactGroups",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONTACT_GET_GROUP_LIST_RESPONSE_CONTACT_GROUPS,
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
    owner: "contact.getGroupList",
    name: "Response",
    file: "spec/planfix/contact/get-group-list.toml",
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
            en: "The groups.",
            ru: "Группы.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_CONTACT_GROUPS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("count", tables::Type::INT, 16),
        ("totalCount", tables::Type::INT, 22),
        (
            "group",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CONTACT_GROUP_CONTACT_GROUP,
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
            29,
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
pub(crate) static RESPONSE_CONTACT_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "contact.getGroupList",
    name: "ResponseContactGroups",
    file: "spec/planfix/contact/get-group-list.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_CONTACT_GROUPS_FIELDS,
    lookup: &[1, 0, 65535, 65535, 65535, 2, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_CONTACT_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
