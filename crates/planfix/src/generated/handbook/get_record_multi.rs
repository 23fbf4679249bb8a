// @generated from spec/planfix/handbook/get-record-multi.toml by `cargo xtask codegen`; do not edit.

//! `handbook.getRecordMulti`: Show several records of a directory.

use ::callsheet_runtime::tables;
/// Show several records of a directory
///
/// The request of `handbook.getRecordMulti`. Facts from <https://planfix.com/help/Planfix_API_handbook.getRecordMulti>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="handbook.getRecordMulti">
///   <account>example</account>
///   <handbook>
///     <id>3</id>
///   </handbook>
///   <records>
///     <key>1</key>
///     <key>3</key>
///   </records>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The directory.
    ///
    /// Object.
    pub handbook: Handbook,
    /// The numbers of the records, 100 at most.
    ///
    /// List of: id, at least 1 members, at most 100 members.
    pub records: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        handbook: impl ::core::convert::Into<Handbook>,
        records: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            handbook: handbook.into(),
            records: ::callsheet_runtime::record::list(records),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_RECORD_MULTI_REQUEST; 0 => handbook, 1 =>
    records; handbook records;
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
    super::super::tables::shapes::HANDBOOK_GET_RECORD_MULTI_HANDBOOK; 0 => id; id;
}
/// Show several records of a directory
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
    super::super::tables::shapes::HANDBOOK_GET_RECORD_MULTI_RESPONSE; 0 => records;
    records;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `handbook.getRecordMulti` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "handbook.getRecordMulti",
    file: "spec/planfix/handbook/get-record-multi.toml",
    source: "https://planfix.com/help/Planfix_API_handbook.getRecordMulti",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "handbook-record",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::HANDBOOK_GET_RECORD_MULTI_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::HANDBOOK_GET_RECORD_MULTI_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0021", "0101", "4015"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.getRecordMulti\">\n  <account>example</account>\n  <handbook>\n    <id>3</id>\n  </handbook>\n  <records>\n    <key>1</key>\n    <key>3</key>\n  </records>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <records>\n    <record>\n      <parentKey>0</parentKey>\n      <isGroup>1</isGroup>\n      <key>1</key>\n      <name>Европа</name>\n      <archived>0</archived>\n      <customData></customData>\n    </record>\n    <record>\n      <parentKey>1</parentKey>\n      <isGroup>0</isGroup>\n      <key>3</key>\n      <name></name>\n      <archived>0</archived>\n      <customData>\n        <customValue>\n          <field>\n            <id>41</id>\n          </field>\n          <value>Хельсинки</value>\n          <text>Хельсинки</text>\n        </customValue>\n        <customValue>\n          <field>\n            <id>42</id>\n          </field>\n          <value>35</value>\n          <text>35</text>\n        </customValue>\n      </customData>\n    </record>\n  </records>\n</response>",
            target: ::core::option::Option::None,
            line: 46,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "handbook",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::HANDBOOK_GET_RECORD_MULTI_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
        (
            "records",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("key"),
                        ..tables::List::ANY
                    },
                ),
                length: ::core::option::Option::Some(100),
                least: 1,
                ..tables::Type::ANY
            },
            25,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                part: tables::Part::Selects("key"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getRecordMulti",
    name: "Request",
    file: "spec/planfix/handbook/get-record-multi.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 65535, 1, 65535],
    required: 2,
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
            en: "The numbers of the records, 100 at most.",
            ru: "Номера записей, не больше 100.",
        },
    ],
    rules: &[],
    said: &[],
};
static HANDBOOK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 17)],
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
    owner: "handbook.getRecordMulti",
    name: "Handbook",
    file: "spec/planfix/handbook/get-record-multi.toml",
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
            38,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getRecordMulti",
    name: "Response",
    file: "spec/planfix/handbook/get-record-multi.toml",
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
