// @generated from spec/planfix/analitic/get-data.toml by `cargo xtask codegen`; do not edit.

//! `analitic.getData`: Show rows of data tags.

use ::callsheet_runtime::tables;
/// Show rows of data tags
///
/// A row that does not exist is no error: it is answered empty.
///
/// The request of `analitic.getData`. Facts from <https://planfix.com/help/Planfix_API_analitic.getData>
///
/// Access: user.
///
/// ```xml
/// <?xml version="1.0" encoding="UTF-8"?>
/// <request method="analitic.getData">
///   <account>example</account>
///   <analiticKeys>
///     <key>1</key>
///   </analiticKeys>
/// </request>
/// ```
#[non_exhaustive]
pub struct Request {
    /// The numbers of the rows; `action.get` shows them.
    ///
    /// List of: id, at least 1 members.
    pub analitic_keys: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        analitic_keys: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            analitic_keys: ::callsheet_runtime::record::list(analitic_keys),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_DATA_REQUEST; 0 => analitic_keys;
    analitic_keys;
}
/// Show rows of data tags
#[non_exhaustive]
pub struct Response {
    /// The rows.
    ///
    /// List of: object.
    pub analitic_datas: ::std::vec::Vec<
        super::super::types::analitic_data::AnaliticData,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        analitic_datas: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::analitic_data::AnaliticData,
            >,
        >,
    ) -> Self {
        Self {
            analitic_datas: ::callsheet_runtime::record::list(analitic_datas),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::ANALITIC_GET_DATA_RESPONSE; 0 => analitic_datas;
    analitic_datas;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `analitic.getData` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "analitic.getData",
    file: "spec/planfix/analitic/get-data.toml",
    source: "https://planfix.com/help/Planfix_API_analitic.getData",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Reads,
    entity: "analitic-data",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::ANALITIC_GET_DATA_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::ANALITIC_GET_DATA_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["10001"],
    examples: &[
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getData\">\n  <account>example</account>\n  <analiticKeys>\n    <key>1</key>\n  </analiticKeys>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <analiticDatas>\n    <analiticData>\n      <key>1</key>\n      <itemData>\n        <id>11</id>\n        <name>Day</name>\n        <value>04-02-2025</value>\n        <valueId></valueId>\n      </itemData>\n      <itemData>\n        <id>12</id>\n        <name>From and to</name>\n        <value>10:00 - 11:15</value>\n        <valueId></valueId>\n      </itemData>\n      <itemData>\n        <id>13</id>\n        <name>Who</name>\n        <value>Борис Соколов</value>\n        <valueId>2</valueId>\n      </itemData>\n    </analiticData>\n  </analiticDatas>\n</response>",
            target: ::core::option::Option::None,
            line: 33,
        },
        tables::Example {
            request: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"analitic.getData\">\n  <account>example</account>\n  <analiticKeys>\n    <key>2</key>\n    <key>3</key>\n  </analiticKeys>\n</request>",
            response: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n  <analiticDatas>\n    <analiticData>\n      <key>2</key>\n      <itemData>\n        <id>14</id>\n        <name>Офис</name>\n        <value>Хельсинки</value>\n        <valueId>3</valueId>\n      </itemData>\n      <itemData>\n        <id>15</id>\n        <name>Причина</name>\n        <value>По плану</value>\n        <valueId></valueId>\n      </itemData>\n    </analiticData>\n    <analiticData>\n      <key>3</key>\n      <itemData>\n        <id>14</id>\n        <name>Офис</name>\n        <value>Head office</value>\n        <valueId>2</valueId>\n      </itemData>\n      <itemData>\n        <id>15</id>\n        <name>Причина</name>\n        <value>Срочно</value>\n        <valueId></valueId>\n      </itemData>\n    </analiticData>\n  </analiticDatas>\n</response>",
            target: ::core::option::Option::None,
            line: 68,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "analiticKeys",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("key"),
                        ..tables::List::ANY
                    },
                ),
                least: 1,
                ..tables::Type::ANY
            },
            12,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("key"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getData",
    name: "Request",
    file: "spec/planfix/analitic/get-data.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
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
            en: "The numbers of the rows; `action.get` shows them.",
            ru: "Номера строк; их показывает `action.get`.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "analiticDatas",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("analiticData"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            24,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "analitic.getData",
    name: "Response",
    file: "spec/planfix/analitic/get-data.toml",
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
            en: "The rows.",
            ru: "Строки.",
        },
    ],
    rules: &[],
    said: &[],
};
