// @generated from spec/zabbix/user/logout.toml by `cargo xtask codegen`; do not edit.

//! `user.logout`: Sign out.

use ::callsheet_runtime::tables;
/// Sign out
///
/// Ends the session that the call was made with. A session cannot be ended twice, and an API token not at all.
///
/// The request of `user.logout`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/logout>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "user.logout", "params": [], "auth": "16a46baf181ef9602e1687f3110abf8a", "id": 1}
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
    Request, super::super::TABLES, super::super::tables::shapes::USER_LOGOUT_REQUEST;;;
}
/// What `user.logout` answers.
pub type Response = bool;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `user.logout` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "user.logout",
    file: "spec/zabbix/user/logout.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/user/logout",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "user",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::USER_LOGOUT_REQUEST),
    response: tables::Type::WORD_BOOL,
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.logout\", \"params\": [], \"auth\": \"16a46baf181ef9602e1687f3110abf8a\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": true, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 15,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"user.logout\", \"params\": {}, \"auth\": \"16a46baf181ef9602e1687f3110abf8a\", \"id\": 2}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": true, \"id\": 2}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 19,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 0] = tables::Field::rows([], &[]);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "user.logout",
    name: "Request",
    file: "spec/zabbix/user/logout.toml",
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
