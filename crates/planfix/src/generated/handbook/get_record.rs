// @generated from spec/planfix/handbook/get-record.toml by `cargo xtask codegen`; do not edit.

//! `handbook.getRecord`: Show a record of a directory.

use ::callsheet_runtime::tables;
/// Show a record of a directory
///
/// The request of `handbook.getRecord`. Facts from <https://planfix.com/help/Planfix_API_handbook.getRecord>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="handbook.getRecord">
///   <account>example</account>
///   <handbook>
///     <id>3</id>
///   </handbook>
///   <key>4</key>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The directory.
    ///
    /// Object.
    pub handbook: Handbook,
    /// The number of the record in its directory.
    ///
    /// Id.
    pub key: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        handbook: impl ::core::convert::Into<Handbook>,
        key: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            handbook: handbook.into(),
            key: key.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_RECORD_REQUEST; 0 => handbook, 1 => key;
    handbook key;
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
    super::super::tables::shapes::HANDBOOK_GET_RECORD_HANDBOOK; 0 => id; id;
}
/// Show a record of a directory
#[non_exhaustive]
pub struct Response {
    /// The record.
    ///
    /// Object.
    pub record: super::super::types::handbook_record::HandbookRecord,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        record: impl ::core::convert::Into<
            super::super::types::handbook_record::HandbookRecord,
        >,
    ) -> Self {
        Self {
            record: record.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_RECORD_RESPONSE; 0 => record; record;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `handbook.getRecord` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "handbook.getRecord",
    file: "spec/planfix/handbook/get-record.toml",
    source: "https://planfix.com/help/Planfix_API_handbook.getRecord",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "handbook-record",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::HANDBOOK_GET_RECORD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HANDBOOK_GET_RECORD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0101", "4015"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.getRecord\">\n  <account>example</account>\n  <handbook>\n    <id>3</id>\n  </handbook>\n  <key>4</key>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <record>\n    <parentKey>1</parentKey>\n    <isGroup>0</isGroup>\n    <key>4</key>\n    <name></name>\n    <archived>1</archived>\n    <customData>\n      <customValue>\n        <field>\n          <id>41</id>\n        </field>\n        <value>Riga</value>\n        <text>Riga</text>\n      </customValue>\n      <customValue>\n        <field>\n          <id>42</id>\n        </field>\n        <value></value>\n        <text></text>\n      </customValue>\n    </customData>\n  </record>\n</response>",
            target: ::core::option::Option::None,
            line: 38,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.getRecord\">\n  <account>example</account>\n  <handbook>\n    <id>3</id>\n  </handbook>\n  <key>1</key>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <record>\n    <parentKey>0</parentKey>\n    <isGroup>1</isGroup>\n    <key>1</key>\n    <name>Европа</name>\n    <archived>0</archived>\n    <customData></customData>\n  </record>\n</response>",
            target: ::core::option::Option::None,
            line: 74,
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
                        super::super::tables::shapes::HANDBOOK_GET_RECORD_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
        ("key", tables::Type::ID, 25),
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
    owner: "handbook.getRecord",
    name: "Request",
    file: "spec/planfix/handbook/get-record.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 1, 0, 65535, 65535, 65535, 65535, 65535],
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
            en: "The number of the record in its directory.",
            ru: "Номер записи в справочнике.",
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
    owner: "handbook.getRecord",
    name: "Handbook",
    file: "spec/planfix/handbook/get-record.toml",
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
            "record",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD,
                    ),
                ),
                ..tables::Type::ANY
            },
            32,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getRecord",
    name: "Response",
    file: "spec/planfix/handbook/get-record.toml",
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
            en: "The record.",
            ru: "Запись.",
        },
    ],
    rules: &[],
    said: &[],
};
