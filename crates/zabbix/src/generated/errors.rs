// @generated from spec/zabbix/ by `cargo xtask codegen`; do not edit.

//! The error codes of the API.

/// An error of the Zabbix API.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The body of the request is no JSON.
    ///
    /// Code `-32700`.
    ParseError,
    /// The request is JSON, but its envelope breaks the rules of JSON-RPC.
    ///
    /// Code `-32600`.
    InvalidRequest,
    /// The server has no such method.
    ///
    /// Code `-32601`.
    MethodNotFound,
    /// The parameters are wrong, or the caller is not logged in.
    ///
    /// Code `-32602`.
    InvalidParams,
    /// The server refuses to carry the call out: there is no such object, the caller lacks the rights, or something failed inside.
    ///
    /// Code `-32500`.
    ApplicationError,
    /// Something failed inside the server.
    ///
    /// Code `-32603`.
    InternalError,
    /// A code that the spec does not name.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::error_code! {
    ErrorCode, super::TABLES; "-32700" => ParseError, "-32600" => InvalidRequest,
    "-32601" => MethodNotFound, "-32602" => InvalidParams, "-32500" => ApplicationError,
    "-32603" => InternalError
}
