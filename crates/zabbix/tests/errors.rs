//! What the server means by its errors. The words are those of servers 6.0.14 and 7.0.22.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use callsheet_runtime::tables::Remedy;
use callsheet_zabbix::{ErrorClass as Class, ServerError};

const PARAMETER: fn(&'static str, &'static str) -> Class<'static> =
    |path, words| Class::InvalidParameter { path: Some(path), words };

#[test]
fn tells_errors_apart() {
    let cases = [
        (-32602, "Session terminated, re-login, please.", Class::SessionExpired, Remedy::Login),
        (-32602, "Not authorized.", Class::NotAuthorised, Remedy::Credentials),
        (-32500, "API token expired.", Class::NotAuthorised, Remedy::Credentials),
        (
            -32602,
            "Incorrect user name or password or account is temporarily blocked.",
            Class::LoginRefused,
            Remedy::Credentials,
        ),
        (
            -32500,
            "Incorrect user name or password or account is temporarily blocked.",
            Class::LoginRefused,
            Remedy::Credentials,
        ),
        (-32602, "No permissions for system access.", Class::LoginRefused, Remedy::Credentials),
        (
            -32602,
            "The \"user.login\" method must be called without authorization header.",
            Class::CredentialsUnwanted,
            Remedy::Credentials,
        ),
        (
            -32602,
            "The \"apiinfo.version\" method must be called without the \"auth\" parameter.",
            Class::CredentialsUnwanted,
            Remedy::Credentials,
        ),
        (-32602, "No permissions to call \"user.create\".", Class::NotPermitted, Remedy::Rights),
        (-32500, "No permissions to call \"user.create\".", Class::NotPermitted, Remedy::Rights),
        (-32500, "No permissions to referred object or it does not exist!", Class::NoPermissionOrMissing, Remedy::Mend),
        (
            -32602,
            "Invalid parameter \"/1/usrgrps/1/usrgrpid\": a number is expected.",
            PARAMETER("/1/usrgrps/1/usrgrpid", "a number is expected."),
            Remedy::Mend,
        ),
        (
            -32602,
            "Invalid parameter \"/1\": the parameter \"userid\" is missing.",
            PARAMETER("/1", "the parameter \"userid\" is missing."),
            Remedy::Mend,
        ),
        (
            -32602,
            "User with username \"same\" already exists.",
            Class::InvalidParameter { path: None, words: "User with username \"same\" already exists." },
            Remedy::Mend,
        ),
        (-32601, "Incorrect API \"n\".", Class::UnknownMethod, Remedy::Mend),
        (
            -32600,
            "Invalid parameter \"/jsonrpc\": value must be \"2.0\".",
            Class::InvalidRequest { path: Some("/jsonrpc"), words: "value must be \"2.0\"." },
            Remedy::Mend,
        ),
        (
            -32600,
            "The received JSON is not a valid JSON-RPC request.",
            Class::InvalidRequest { path: None, words: "The received JSON is not a valid JSON-RPC request." },
            Remedy::Mend,
        ),
        (
            -32700,
            "Invalid JSON. An error occurred on the server while parsing the JSON text.",
            Class::InvalidJson,
            Remedy::Mend,
        ),
        (-32500, "System error occurred. Please contact Zabbix administrator.", Class::Internal, Remedy::Support),
        (
            -32500,
            "Incorrect field \"x\" name or value in where statement for table \"users\".",
            Class::Internal,
            Remedy::Support,
        ),
        (-32603, "", Class::Internal, Remedy::Support),
        (-32500, "User is not allowed to delete oneself.", Class::Application, Remedy::Mend),
        (-1, "Not authorized.", Class::Other, Remedy::Mend),
    ];
    for (code, data, class, remedy) in cases {
        let error = ServerError { code, message: "m".into(), data: data.into() };
        assert_eq!((error.class(), error.remedy()), (class, remedy), "{code} {data}");
    }
}

#[test]
fn says_what_the_server_said() {
    let error = ServerError { code: -32602, message: "Invalid params.".into(), data: "Not authorized.".into() };
    assert_eq!(error.to_string(), "Zabbix refused with the error -32602: Not authorized.");
    let short = ServerError { data: "".into(), ..error };
    assert_eq!(short.to_string(), "Zabbix refused with the error -32602: Invalid params.");
}
