// @generated from spec/zabbix/autoregistration/get.toml by `cargo xtask codegen`; do not edit.

//! `autoregistration.get`: Read the autoregistration settings.

use ::callsheet_runtime::tables;
/// Read the autoregistration settings
///
/// The request of `autoregistration.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/autoregistration/get>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "autoregistration.get", "params": {}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "tls\_accept"; no two alike, or the word "extend".
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`output`](Self::output).
    pub fn output(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.output, value);
        self
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
    super::super::tables::shapes::AUTOREGISTRATION_GET_REQUEST; 0 => output;; output
}
/// What `autoregistration.get` answers.
pub type Response = super::super::types::autoregistration::Autoregistration;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `autoregistration.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "autoregistration.get",
    file: "spec/zabbix/autoregistration/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/autoregistration/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Reads,
    entity: "autoregistration",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::AUTOREGISTRATION_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TYPES_AUTOREGISTRATION_AUTOREGISTRATION,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"autoregistration.get\", \"params\": {}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"tls_accept\": \"1\"}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 26,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["tls_accept"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            13,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Output,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "autoregistration.get",
    name: "Request",
    file: "spec/zabbix/autoregistration/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
    ],
    rules: &[],
    said: &[],
};
