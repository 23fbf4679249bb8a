// @generated from spec/planfix/handbook/update-record.toml by `cargo xtask codegen`; do not edit.

//! `handbook.updateRecord`: Change a record of a directory.

use ::callsheet_runtime::tables;
/// Change a record of a directory
///
/// In a field that holds files, `value` lists the numbers of those that stay, with commas between them: files of the record that it does not list are deleted.
///
/// The request of `handbook.updateRecord`. Facts from <https://planfix.com/help/Planfix_API_handbook.updateRecord>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="handbook.updateRecord">
///   <account>example</account>
///   <silent>1</silent>
///   <handbook>
///     <id>3</id>
///   </handbook>
///   <parentKey>1</parentKey>
///   <isGroup>0</isGroup>
///   <key>4</key>
///   <archived>0</archived>
///   <customData>
///     <customValue>
///       <id>41</id>
///       <value>Riga</value>
///     </customValue>
///     <customValue>
///       <id>42</id>
///       <value>21</value>
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
    /// Id.
    pub parent_key: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether this is a group of records.
    ///
    /// Bool (0 or 1).
    pub is_group: ::core::option::Option<bool>,
    /// The number of the record in its directory.
    ///
    /// Id.
    pub key: ::callsheet_runtime::Id,
    /// What a group is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the record has been put away.
    ///
    /// Bool (0 or 1).
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
    super::super::tables::shapes::HANDBOOK_UPDATE_RECORD_REQUEST; 0 => handbook, 1 =>
    parent_key, 2 => is_group, 3 => key, 4 => name, 5 => archived, 6 => custom_data;
    handbook key; parent_key is_group name archived custom_data
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
    super::super::tables::shapes::HANDBOOK_UPDATE_RECORD_HANDBOOK; 0 => id; id;
}
/// Change a record of a directory
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
    super::super::tables::shapes::HANDBOOK_UPDATE_RECORD_RESPONSE; 0 => key; key;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `handbook.updateRecord` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "handbook.updateRecord",
    file: "spec/planfix/handbook/update-record.toml",
    source: "https://planfix.com/help/Planfix_API_handbook.updateRecord",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Idempotent,
    entity: "handbook-record",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::HANDBOOK_UPDATE_RECORD_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::HANDBOOK_UPDATE_RECORD_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0101", "0103", "0105", "4015", "9003", "9005", "9006"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.updateRecord\">\n  <account>example</account>\n  <silent>1</silent>\n  <handbook>\n    <id>3</id>\n  </handbook>\n  <parentKey>1</parentKey>\n  <isGroup>0</isGroup>\n  <key>4</key>\n  <archived>0</archived>\n  <customData>\n    <customValue>\n      <id>41</id>\n      <value>Riga</value>\n    </customValue>\n    <customValue>\n      <id>42</id>\n      <value>21</value>\n    </customValue>\n  </customData>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <key>4</key>\n</response>",
            target: ::core::option::Option::None,
            line: 21,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.updateRecord\">\n  <account>example</account>\n  <handbook>\n    <id>3</id>\n  </handbook>\n  <key>1</key>\n  <isGroup>1</isGroup>\n  <name>Северная Европа</name>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <key>1</key>\n</response>",
            target: ::core::option::Option::None,
            line: 49,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "handbook",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::HANDBOOK_UPDATE_RECORD_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
        ("parentKey", tables::Type::ID, 12),
        ("isGroup", tables::Type::BOOL, 12),
        ("key", tables::Type::ID, 12),
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
            3,
            tables::Facts {
                part: tables::Part::Selects("key"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.updateRecord",
    name: "Request",
    file: "spec/planfix/handbook/update-record.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 3, 0, 4, 65535, 65535, 65535, 65535, 65535, 65535, 6, 5, 65535, 1, 2,
        65535,
    ],
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
            en: "The group that the record stands in; 0 where it stands in none.",
            ru: "Группа, в которой стоит запись; 0, если она вне групп.",
        },
        tables::Text {
            en: "Whether this is a group of records.",
            ru: "Группа ли это записей.",
        },
        tables::Text {
            en: "The number of the record in its directory.",
            ru: "Номер записи в справочнике.",
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
    owner: "handbook.updateRecord",
    name: "Handbook",
    file: "spec/planfix/handbook/update-record.toml",
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
    owner: "handbook.updateRecord",
    name: "Response",
    file: "spec/planfix/handbook/update-record.toml",
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
