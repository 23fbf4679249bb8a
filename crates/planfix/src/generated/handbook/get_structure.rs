// @generated from spec/planfix/handbook/get-structure.toml by `cargo xtask codegen`; do not edit.

//! `handbook.getStructure`: Show what the records of a directory consist of.

use ::callsheet_runtime::tables;
/// Show what the records of a directory consist of
///
/// The request of `handbook.getStructure`. Facts from <https://planfix.com/help/Planfix_API_handbook.getStructure>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="handbook.getStructure">
///   <account>example</account>
///   <handbook>
///     <id>4</id>
///   </handbook>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The directory.
    ///
    /// Object.
    pub handbook: Handbook,
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
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_STRUCTURE_REQUEST; 0 => handbook;
    handbook;
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
    super::super::tables::shapes::HANDBOOK_GET_STRUCTURE_HANDBOOK; 0 => id; id;
}
/// Show what the records of a directory consist of
#[non_exhaustive]
pub struct Response {
    /// The directory.
    ///
    /// Object.
    pub handbook: super::super::types::handbook::Handbook,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        handbook: impl ::core::convert::Into<super::super::types::handbook::Handbook>,
    ) -> Self {
        Self {
            handbook: handbook.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::HANDBOOK_GET_STRUCTURE_RESPONSE; 0 => handbook;
    handbook;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `handbook.getStructure` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "handbook.getStructure",
    file: "spec/planfix/handbook/get-structure.toml",
    source: "https://planfix.com/help/Planfix_API_handbook.getStructure",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "handbook",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::HANDBOOK_GET_STRUCTURE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::HANDBOOK_GET_STRUCTURE_RESPONSE,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["0101"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"handbook.getStructure\">\n  <account>example</account>\n  <handbook>\n    <id>4</id>\n  </handbook>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <handbook>\n    <id>4</id>\n    <name>Виды работ</name>\n    <group>\n      <id>2</id>\n    </group>\n    <fields>\n      <field>\n        <id>43</id>\n        <num>1</num>\n        <name>Название</name>\n        <type>STRING</type>\n      </field>\n      <field>\n        <id>44</id>\n        <num>2</num>\n        <name>Срочность</name>\n        <type>LIST</type>\n        <list>\n          <value>Обычная</value>\n          <value>Высокая</value>\n        </list>\n      </field>\n      <field>\n        <id>45</id>\n        <num>3</num>\n        <name>Офис</name>\n        <type>HANDBOOK</type>\n        <handbook>\n          <id>3</id>\n        </handbook>\n      </field>\n    </fields>\n  </handbook>\n</response>",
            target: ::core::option::Option::None,
            line: 30,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "handbook",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::HANDBOOK_GET_STRUCTURE_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            11,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getStructure",
    name: "Request",
    file: "spec/planfix/handbook/get-structure.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
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
                part: tables::Part::Selects("id"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static HANDBOOK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getStructure",
    name: "Handbook",
    file: "spec/planfix/handbook/get-structure.toml",
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
            "handbook",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HANDBOOK_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            24,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "handbook.getStructure",
    name: "Response",
    file: "spec/planfix/handbook/get-structure.toml",
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
            en: "The directory.",
            ru: "Справочник.",
        },
    ],
    rules: &[],
    said: &[],
};
