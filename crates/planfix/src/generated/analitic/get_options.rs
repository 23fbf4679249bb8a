// @generated from spec/planfix/analitic/get-options.toml by `cargo xtask codegen`; do not edit.

//! `analitic.getOptions`: Show what a data tag consists of.

use ::callsheet_runtime::tables;
/// Show what a data tag consists of
///
/// The request of `analitic.getOptions`. Facts from <https://planfix.com/help/Planfix_API_analitic.getOptions>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="analitic.getOptions">
///   <account>example</account>
///   <analitic>
///     <id>1</id>
///   </analitic>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which data tag.
    ///
    /// Object.
    pub analitic: Analitic,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            analitic: Analitic::new(id),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_OPTIONS_REQUEST; 0 => analitic; analitic;
}
/// Which data tag.
#[non_exhaustive]
pub struct Analitic {
    /// The number of the data tag.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Analitic {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Analitic, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_OPTIONS_ANALITIC; 0 => id; id;
}
/// Show what a data tag consists of
#[non_exhaustive]
pub struct Response {
    /// The data tag.
    ///
    /// Object.
    pub analitic: super::super::types::analitic::Analitic,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        analitic: impl ::core::convert::Into<super::super::types::analitic::Analitic>,
    ) -> Self {
        Self {
            analitic: analitic.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_OPTIONS_RESPONSE; 0 => analitic; analitic;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `analitic.getOptions` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "analitic.getOptions",
    file: "spec/planfix/analitic/get-options.toml",
    source: "https://planfix.com/help/Planfix_API_analitic.getOptions",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "analitic",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::ANALITIC_GET_OPTIONS_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ANALITIC_GET_OPTIONS_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["10001", "10002"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getOptions\">\n  <account>example</account>\n  <analitic>\n    <id>1</id>\n  </analitic>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <analitic>\n    <id>1</id>\n    <name>Time spent</name>\n    <group>\n      <id>1</id>\n    </group>\n    <fields>\n      <field>\n        <id>11</id>\n        <num>1</num>\n        <name>Day</name>\n        <type>DATE</type>\n      </field>\n      <field>\n        <id>12</id>\n        <num>2</num>\n        <name>From and to</name>\n        <type>TIMEPERIOD</type>\n      </field>\n      <field>\n        <id>13</id>\n        <num>3</num>\n        <name>Who</name>\n        <type>LOGINLIST</type>\n      </field>\n    </fields>\n  </analitic>\n</response>",
            target: ::core::option::Option::None,
            line: 30,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getOptions\">\n  <account>example</account>\n  <analitic>\n    <id>2</id>\n  </analitic>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <analitic>\n    <id>2</id>\n    <name>Выезд</name>\n    <group>\n      <id>2</id>\n    </group>\n    <fields>\n      <field>\n        <id>14</id>\n        <num>1</num>\n        <name>Офис</name>\n        <type>HANDBOOK</type>\n        <handbook>\n          <id>3</id>\n        </handbook>\n      </field>\n      <field>\n        <id>15</id>\n        <num>2</num>\n        <name>Причина</name>\n        <type>LIST</type>\n        <list>\n          <value>По плану</value>\n          <value>Срочно</value>\n        </list>\n      </field>\n    </fields>\n  </analitic>\n</response>",
            target: ::core::option::Option::None,
            line: 69,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "analitic",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::ANALITIC_GET_OPTIONS_ANALITIC,
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
    owner: "analitic.getOptions",
    name: "Request",
    file: "spec/planfix/analitic/get-options.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
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
            en: "Which data tag.",
            ru: "Какая аналитика.",
        },
    ],
    rules: &[],
    said: &[],
};
static ANALITIC_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
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
pub(crate) static ANALITIC_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getOptions",
    name: "Analitic",
    file: "spec/planfix/analitic/get-options.toml",
    form: tables::Form::Object,
    fields: &ANALITIC_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static ANALITIC_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the data tag.",
            ru: "Номер аналитики.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "analitic",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ANALITIC_ANALITIC,
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
    owner: "analitic.getOptions",
    name: "Response",
    file: "spec/planfix/analitic/get-options.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
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
            en: "The data tag.",
            ru: "Аналитика.",
        },
    ],
    rules: &[],
    said: &[],
};
