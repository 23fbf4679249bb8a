// @generated from spec/planfix/handbook/add-record.toml by `cargo xtask codegen`; do not edit.

//! `handbook.addRecord`: Add a record to a directory.

use ::callsheet_runtime::tables;
/// Add a record to a directory
///
/// Adds a group of records too: set `isGroup`, and give it a `name`.
///
/// The request of `handbook.addRecord`. Facts from <https://planfix.com/help/Planfix_API_handbook.addRecord>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="handbook.addRecord">
///   <account>example</account>
///   <handbook>
///     <id>3</id>
///   </handbook>
///   <parentKey>1</parentKey>
///   <isGroup>0</isGroup>
///   <archived>0</archived>
///   <customData>
///     <customValue>
///       <id>41</id>
///       <value>Tallinn</value>
///     </customValue>
///     <customValue>
///       <id>42</id>
///       <value>18</value>
///     </customValue>
///   </customData>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The directory.
    ///
    /// Object.
    pub handbook: Handbook,
    /// The group that the record stands in; 0 where it stands in none.
    ///
    /// Id. Default: `0`.
    pub parent_key: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether this is a group of records.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub is_group: ::core::option::Option<bool>,
    /// What a group is called.
    ///
    /// String. Required when `isGroup = 1`.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the record has been put away.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub archived: ::core::option::Option<bool>,
    /// What stands in the record, field by field.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::record_value::RecordValue>,
    >,
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
    /// Sets [`is_group`](Self::is_group).
    pub fn is_group(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_group, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`archived`](Self::archived).
    pub fn archived(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.archived, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::record_value::RecordValue,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.custom_data, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_ADD_RECORD_REQUEST; 0 => handbook, 1 =>
    parent_key, 2 => is_group, 3 => name, 4 => archived, 5 => custom_data; handbook;
    parent_key is_group name archived custom_data
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
    super::super::tables::shapes::HANDBOOK_ADD_RECORD_HANDBOOK; 0 => id; id;
}
/// Add a record to a directory
#[non_exhaustive]
pub struct Response {
    /// The number of the record in its directory.
    ///
    /// Id.
    pub key: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(key: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            key: key.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_ADD_RECORD_RESPONSE; 0 => key; key;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `handbook.addRecord` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "handbook.addRecord",
    file: "spec/planfix/handbook/add-record.toml",
    source: "https://planfix.com/help/Planfix_API_handbook.addRecord",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "handbook-record",
    action: tables::Action::Create,
    request: tables::ShapeId(super::super::tables::shapes::HANDBOOK_ADD_RECORD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::HANDBOOK_ADD_RECORD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0101", "0102", "4015", "9003", "9005", "9006"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.addRecord\">\n  <account>example</account>\n  <handbook>\n    <id>3</id>\n  </handbook>\n  <parentKey>1</parentKey>\n  <isGroup>0</isGroup>\n  <archived>0</archived>\n  <customData>\n    <customValue>\n      <id>41</id>\n      <value>Tallinn</value>\n    </customValue>\n    <customValue>\n      <id>42</id>\n      <value>18</value>\n    </customValue>\n  </customData>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <key>5</key>\n</response>",
            target: ::core::option::Option::None,
            line: 21,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.addRecord\">\n  <account>example</account>\n  <handbook>\n    <id>3</id>\n  </handbook>\n  <isGroup>1</isGroup>\n  <name>Азия</name>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <key>5</key>\n</response>",
            target: ::core::option::Option::None,
            line: 47,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.addRecord\">\n  <account>example</account>\n  <handbook>\n    <id>4</id>\n  </handbook>\n  <customData>\n    <customValue>\n      <id>46</id>\n      <files>\n        <file>\n          <name>plan.txt</name>\n          <sourceType>FILESYSTEM</sourceType>\n          <body>SGVsbG8h</body>\n          <description>How it is done</description>\n        </file>\n        <file>\n          <name>Образец</name>\n          <sourceType>INTERNET</sourceType>\n          <otherFile>\n            <url>https://example.org/sample</url>\n          </otherFile>\n          <newversion>0</newversion>\n        </file>\n      </files>\n    </customValue>\n  </customData>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <key>5</key>\n</response>",
            target: ::core::option::Option::None,
            line: 62,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "handbook",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::HANDBOOK_ADD_RECORD_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
        ("parentKey", tables::Type::ID, 12),
        ("isGroup", tables::Type::BOOL, 12),
        ("name", tables::Type::TEXT, 12),
        ("archived", tables::Type::BOOL, 12),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_RECORD_VALUE_RECORD_VALUE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
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
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        },
                        &["1"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.addRecord",
    name: "Request",
    file: "spec/planfix/handbook/add-record.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 0, 3, 65535, 65535, 65535, 65535, 65535, 65535, 5, 4, 65535, 1, 2,
        65535,
    ],
    required: 1,
    conditional: true,
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
            en: "The group that the record stands in; 0 where it stands in none.",
            ru: "Группа, в которой стоит запись; 0, если она вне групп.",
        },
        tables::Text {
            en: "Whether this is a group of records.",
            ru: "Группа ли это записей.",
        },
        tables::Text {
            en: "What a group is called.",
            ru: "Как называется группа.",
        },
        tables::Text {
            en: "Whether the record has been put away.",
            ru: "Убрана ли запись в архив.",
        },
        tables::Text {
            en: "What stands in the record, field by field.",
            ru: "Содержимое записи по полям.",
        },
    ],
    rules: &[],
    said: &[],
};
static HANDBOOK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 12)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("handbook"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static HANDBOOK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.addRecord",
    name: "Handbook",
    file: "spec/planfix/handbook/add-record.toml",
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
    [("key", tables::Type::ID, 16)],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.addRecord",
    name: "Response",
    file: "spec/planfix/handbook/add-record.toml",
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
            en: "The number of the record in its directory.",
            ru: "Номер записи в справочнике.",
        },
    ],
    rules: &[],
    said: &[],
};
