// @generated from spec/zabbix/apiinfo/version.toml by `cargo xtask codegen`; do not edit.

//! `apiinfo.version`: The version of the API.

use ::callsheet_runtime::tables;
/// The version of the API
///
/// It has to be called without credentials.
///
/// The request of `apiinfo.version`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/apiinfo/version>
///
/// ```json
/// {"jsonrpc": "2.0", "method": "apiinfo.version", "params": [], "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
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
    super::super::tables::shapes::APIINFO_VERSION_REQUEST;;;
}
/// What `apiinfo.version` answers.
pub type Response = ::std::string::String;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `apiinfo.version` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "apiinfo.version",
    file: "spec/zabbix/apiinfo/version.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/apiinfo/version",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::None,
    repeat: tables::Repeat::Reads,
    entity: "apiinfo",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::APIINFO_VERSION_REQUEST),
    response: tables::Type::TEXT,
    responses: &[],
    errors: &["-32602"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"apiinfo.version\", \"params\": [], \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"7.0.22\", \"id\": 1}",
            target: ::core::option::Option::None,
            line: 13,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"apiinfo.version\", \"params\": {}, \"id\": \"first\"}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"6.0.14\", \"id\": \"first\"}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 17,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "apiinfo.version",
    name: "Request",
    file: "spec/zabbix/apiinfo/version.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[],
    rules: &[],
    said: &[],
};
