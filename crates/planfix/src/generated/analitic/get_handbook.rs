// @generated from spec/planfix/analitic/get-handbook.toml by `cargo xtask codegen`; do not edit.

//! `analitic.getHandbook`: List the records of a directory that a data tag chooses from.

use ::callsheet_runtime::tables;
/// List the records of a directory that a data tag chooses from
///
/// `handbook.getRecords` lists them page by page.
///
/// The request of `analitic.getHandbook`. Facts from <https://planfix.com/help/Planfix_API_analitic.getHandbook>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="analitic.getHandbook">
///   <account>example</account>
///   <handbook>
///     <id>3</id>
///   </handbook>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which directory.
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
    super::super::tables::shapes::ANALITIC_GET_HANDBOOK_REQUEST; 0 => handbook; handbook;
}
/// Which directory.
#[non_exhaustive]
pub struct Handbook {
    /// The number of the directory; `analitic.getOptions` shows it.
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
    super::super::tables::shapes::ANALITIC_GET_HANDBOOK_HANDBOOK; 0 => id; id;
}
/// List the records of a directory that a data tag chooses from
#[non_exhaustive]
pub struct Response {
    /// The records.
    ///
    /// List of: object.
    pub records: ::std::vec::Vec<super::super::types::analitic_record::AnaliticRecord>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        records: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::analitic_record::AnaliticRecord,
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
    super::super::tables::shapes::ANALITIC_GET_HANDBOOK_RESPONSE; 0 => records; records;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `analitic.getHandbook` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "analitic.getHandbook",
    file: "spec/planfix/analitic/get-handbook.toml",
    source: "https://planfix.com/help/Planfix_API_analitic.getHandbook",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "analitic-record",
    action: tables::Action::Read,
    request: tables::ShapeId(
        super::super::tables::shapes::ANALITIC_GET_HANDBOOK_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ANALITIC_GET_HANDBOOK_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["10001", "10004"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getHandbook\">\n  <account>example</account>\n  <handbook>\n    <id>3</id>\n  </handbook>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <records>\n    <record>\n      <key>1</key>\n      <parentKey>0</parentKey>\n      <isGroup>1</isGroup>\n      <value value=\"Европа\" name=\"Название\" isDisplayed=\"1\"/>\n    </record>\n    <record>\n      <key>2</key>\n      <parentKey>0</parentKey>\n      <isGroup>0</isGroup>\n      <value value=\"Head office\" name=\"Город\" isDisplayed=\"1\"/>\n      <value value=\"120\" name=\"Staff\" isDisplayed=\"0\"/>\n    </record>\n    <record>\n      <key>3</key>\n      <parentKey>1</parentKey>\n      <isGroup>0</isGroup>\n      <value value=\"Хельсинки\" name=\"Город\" isDisplayed=\"1\"/>\n      <value value=\"35\" name=\"Staff\" isDisplayed=\"0\"/>\n    </record>\n  </records>\n</response>",
            target: ::core::option::Option::None,
            line: 34,
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
                        super::super::tables::shapes::ANALITIC_GET_HANDBOOK_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getHandbook",
    name: "Request",
    file: "spec/planfix/analitic/get-handbook.toml",
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
            en: "Which directory.",
            ru: "Какой справочник.",
        },
    ],
    rules: &[],
    said: &[],
};
static HANDBOOK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 18)],
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
    owner: "analitic.getHandbook",
    name: "Handbook",
    file: "spec/planfix/analitic/get-handbook.toml",
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
            en: "The number of the directory; `analitic.getOptions` shows it.",
            ru: "Номер справочника; его показывает `analitic.getOptions`.",
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
                                    super::super::tables::shapes::TYPES_ANALITIC_RECORD_ANALITIC_RECORD,
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
            26,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getHandbook",
    name: "Response",
    file: "spec/planfix/analitic/get-handbook.toml",
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
