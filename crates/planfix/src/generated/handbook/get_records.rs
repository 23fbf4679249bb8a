// @generated from spec/planfix/handbook/get-records.toml by `cargo xtask codegen`; do not edit.

//! `handbook.getRecords`: List the records of a directory.

use ::callsheet_runtime::tables;
/// List the records of a directory
///
/// In a directory with groups it answers with one level: the records of one group, or those outside all groups.
///
/// The request of `handbook.getRecords`. Facts from <https://planfix.com/help/Planfix_API_handbook.getRecords>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="handbook.getRecords">
///   <account>example</account>
///   <handbook>
///     <id>3</id>
///   </handbook>
///   <parentKey>1</parentKey>
///   <pageCurrent>1</pageCurrent>
///   <pageSize>100</pageSize>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The directory.
    ///
    /// Object.
    pub handbook: Handbook,
    /// The group whose records are listed; left out, those outside all groups.
    ///
    /// Id. Default: `0`.
    pub parent_key: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            handbook: Handbook::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`parent_key`](Self::parent_key).
    pub fn parent_key(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_key, value);
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
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_RECORDS_REQUEST; 0 => handbook, 1 =>
    parent_key, 2 => page_current, 3 => page_size; handbook; parent_key page_current
    page_size
}
/// The directory.
#[non_exhaustive]
pub struct Handbook {
    /// The number of the directory.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Handbook {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Handbook, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_RECORDS_HANDBOOK; 0 => id; id;
}
/// List the records of a directory
#[non_exhaustive]
pub struct Response {
    /// The records.
    ///
    /// List of: object.
    pub records: ::std::vec::Vec<super::super::types::handbook_record::HandbookRecord>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        records: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::handbook_record::HandbookRecord,
            >,
        >,
    ) -> Self {
        Self {
            records: ::callsheet_runtime::record::list(records),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_RECORDS_RESPONSE; 0 => records; records;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `handbook.getRecords` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "handbook.getRecords",
    file: "spec/planfix/handbook/get-records.toml",
    source: "https://planfix.com/help/Planfix_API_handbook.getRecords",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "handbook-record",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::HANDBOOK_GET_RECORDS_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HANDBOOK_GET_RECORDS_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0101", "4015"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.getRecords\">\n  <account>example</account>\n  <handbook>\n    <id>3</id>\n  </handbook>\n  <parentKey>1</parentKey>\n  <pageCurrent>1</pageCurrent>\n  <pageSize>100</pageSize>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <records>\n    <record>\n      <parentKey>1</parentKey>\n      <isGroup>0</isGroup>\n      <key>3</key>\n      <name></name>\n      <archived>0</archived>\n      <customData>\n        <customValue>\n          <field>\n            <id>41</id>\n          </field>\n          <value>Хельсинки</value>\n          <text>Хельсинки</text>\n        </customValue>\n        <customValue>\n          <field>\n            <id>42</id>\n          </field>\n          <value>35</value>\n          <text>35</text>\n        </customValue>\n      </customData>\n    </record>\n    <record>\n      <parentKey>1</parentKey>\n      <isGroup>0</isGroup>\n      <key>4</key>\n      <name></name>\n      <archived>1</archived>\n      <customData>\n        <customValue>\n          <field>\n            <id>41</id>\n          </field>\n          <value>Riga</value>\n          <text>Riga</text>\n        </customValue>\n        <customValue>\n          <field>\n            <id>42</id>\n          </field>\n          <value></value>\n          <text></text>\n        </customValue>\n      </customData>\n    </record>\n  </records>\n</response>",
            target: ::core::option::Option::None,
            line: 44,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.getRecords\">\n  <account>example</account>\n  <handbook>\n    <id>3</id>\n  </handbook>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <records>\n    <record>\n      <parentKey>0</parentKey>\n      <isGroup>1</isGroup>\n      <key>1</key>\n      <name>Европа</name>\n      <archived>0</archived>\n      <customData></customData>\n    </record>\n    <record>\n      <parentKey>0</parentKey>\n      <isGroup>0</isGroup>\n      <key>2</key>\n      <name></name>\n      <archived>0</archived>\n      <customData>\n        <customValue>\n          <field>\n            <id>41</id>\n          </field>\n          <value>Head office</value>\n          <text>Head office</text>\n        </customValue>\n        <customValue>\n          <field>\n            <id>42</id>\n          </field>\n          <value>120</value>\n          <text>120</text>\n        </customValue>\n      </customData>\n    </record>\n  </records>\n</response>",
            target: ::core::option::Option::None,
            line: 107,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "handbook",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::HANDBOOK_GET_RECORDS_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            15,
        ),
        ("parentKey", tables::Type::ID, 29),
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
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                part: tables::Part::Filters("parentKey"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                part: tables::Part::Page,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                part: tables::Part::PageSize,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getRecords",
    name: "Request",
    file: "spec/planfix/handbook/get-records.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        3, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1, 65535, 2,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The directory.",
            ru: "Справочник.",
        },
        tables::Text {
            en: "The group whose records are listed; left out, those outside all groups.",
            ru: "Группа, записи которой нужны; если не указана, то записи вне групп.",
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
static HANDBOOK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 21)],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Filters("handbook.id"),
                references: ::core::option::Option::Some("handbook"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static HANDBOOK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getRecords",
    name: "Handbook",
    file: "spec/planfix/handbook/get-records.toml",
    form: tables::Form::Object,
    fields: &HANDBOOK_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HANDBOOK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the directory.",
            ru: "Номер справочника.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "records",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("record"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            36,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getRecords",
    name: "Response",
    file: "spec/planfix/handbook/get-records.toml",
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
            en: "The records.",
            ru: "Записи.",
        },
    ],
    rules: &[],
    said: &[],
};
