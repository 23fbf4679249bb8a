//! Zabbix on the wire: credentials by release, sessions.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use callsheet_client::zabbix::{Client, Credentials, SecretString, Version};
use callsheet_client::{Error, Found, Refusal};
use callsheet_runtime::tables::Remedy;
use callsheet_runtime::{Id, Method};
use callsheet_zabbix::ErrorClass;
use support::api::{Open, get};
use support::{Reply, Server};

const FIVE: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":{"id":"5"},"id":{id}}"#);
const SIX: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":"6.0.14","id":{id}}"#);
const SEVEN: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":"7.0.22","id":{id}}"#);
const SESSION: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":"s1","id":{id}}"#);
const OTHER_SESSION: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":"s2","id":{id}}"#);
const TRUE: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":true,"id":{id}}"#);
const EXPIRED: Reply = Reply::Ok(
    r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Session terminated, re-login, please."},"id":{id}}"#,
);

const VERSION: &str = r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"id":1}"#;

fn client(server: &Server, credentials: Credentials) -> Client {
    Client::builder(&server.url, credentials).build().unwrap()
}

fn login() -> Credentials {
    Credentials::login("Admin", "pw")
}

fn call(auth: &str, id: u64) -> String {
    format!(r#"{{"jsonrpc":"2.0","method":"thing.get","params":{{"id":"5"}},{auth}"id":{id}}}"#)
}

#[tokio::test]
async fn credentials_go_where_the_release_wants_them() {
    let cases = [(SIX, r#""auth":"token","#, None), (SEVEN, "", Some("Bearer token"))];
    for (version, auth, header) in cases {
        let server = Server::start(vec![version, FIVE, FIVE]).await;
        let client = client(&server, Credentials::token("token"));
        assert_eq!(client.call(&get(5)).await.unwrap().id, Id(5));
        client.call(&get(5)).await.unwrap();
        assert_eq!(server.bodies(), [VERSION.to_owned(), call(auth, 2), call(auth, 3)]);
        let headers: Vec<_> =
            server.seen().iter().map(|seen| seen.header("authorization").map(str::to_owned)).collect();
        assert_eq!(headers, [None, header.map(str::to_owned), header.map(str::to_owned)]);
        assert_eq!(server.seen()[0].header("content-type"), Some("application/json-rpc"));
    }
}

#[tokio::test]
async fn a_release_that_is_known_is_not_asked_for() {
    let server = Server::start(vec![FIVE]).await;
    let builder = Client::builder(&server.url, Credentials::token("token")).server(Version::new(6, 4, 0));
    let client = builder.build().unwrap();
    client.call(&get(5)).await.unwrap();
    assert_eq!(client.server().await.unwrap(), Version::new(6, 4, 0));
    assert_eq!(server.bodies(), [call("", 1)]);
}

#[tokio::test]
async fn calls_without_credentials_carry_none() {
    let server = Server::start(vec![FIVE, FIVE]).await;
    client(&server, login()).call(&Open::default()).await.unwrap();
    client(&server, Credentials::Anonymous).call(&get(5)).await.unwrap();
    let open = r#"{"jsonrpc":"2.0","method":"thing.open","params":{},"id":1}"#;
    assert_eq!(server.bodies(), [open.to_owned(), call("", 1)]);
    assert!(server.seen().iter().all(|seen| seen.header("authorization").is_none()));
}

#[tokio::test]
async fn a_login_opens_one_session_renews_it_and_closes_it() {
    let server = Server::start(vec![SIX, SESSION, FIVE, EXPIRED, OTHER_SESSION, FIVE, TRUE, SESSION, FIVE]).await;
    let client = client(&server, login());
    for _ in 0..2 {
        client.call(&get(5)).await.unwrap();
    }
    client.close().await.unwrap();
    client.close().await.unwrap();
    client.call(&get(5)).await.unwrap();
    let login = |id| {
        format!(
            r#"{{"jsonrpc":"2.0","method":"user.login","params":{{"password":"pw","username":"Admin"}},"id":{id}}}"#
        )
    };
    let expected = [
        VERSION.to_owned(),
        login(2),
        call(r#""auth":"s1","#, 3),
        call(r#""auth":"s1","#, 4),
        login(5),
        call(r#""auth":"s2","#, 6),
        r#"{"jsonrpc":"2.0","method":"user.logout","params":[],"auth":"s2","id":7}"#.to_owned(),
        login(8),
        call(r#""auth":"s1","#, 9),
    ];
    // The order of members is not promised.
    let parsed = |text: &String| callsheet_runtime::json::value(text).unwrap();
    let sent: Vec<_> = server.bodies().iter().map(parsed).collect();
    assert_eq!(sent, expected.iter().map(parsed).collect::<Vec<_>>());
}

#[tokio::test]
async fn closing_what_has_expired_is_no_error() {
    let server = Server::start(vec![SEVEN, SESSION, FIVE, EXPIRED]).await;
    let client = client(&server, login());
    client.call(&get(5)).await.unwrap();
    client.close().await.unwrap();
    assert_eq!(server.seen()[3].header("authorization"), Some("Bearer s1"));
}

#[tokio::test]
async fn refusals_keep_code_words_and_meaning() {
    const REFUSED: Reply = Reply::Ok(
        r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Invalid parameter \"/id\": a number is expected."},"id":{id}}"#,
    );
    let server = Server::start(vec![REFUSED]).await;
    let error = client(&server, Credentials::Anonymous).call(&get(5)).await.unwrap_err();
    let Some(Refusal::Zabbix(refusal)) = error.refusal() else { panic!("{error}") };
    let class = ErrorClass::InvalidParameter { path: Some("/id"), words: "a number is expected." };
    assert_eq!((refusal.code, refusal.class(), error.remedy()), (-32602, class, Remedy::Mend));
    assert!(!error.is_worth_repeating());
    let words = "Zabbix refused with the error -32602: Invalid parameter \"/id\": a number is expected.";
    assert!(error.to_string().ends_with(words), "{error}");
    assert!(error.advice().contains("change the request"), "{}", error.advice());
}

#[tokio::test]
async fn an_answer_to_another_call_is_not_taken() {
    let server = Server::start(vec![Reply::Ok(r#"{"jsonrpc":"2.0","result":{"id":"5"},"id":99}"#)]).await;
    let error = client(&server, Credentials::Anonymous).call(&get(5)).await.unwrap_err();
    assert!(matches!(error, Error::NotTheApi { found: Found::OtherCall, .. }), "{error}");
}

#[tokio::test]
async fn raw_calls_give_the_document() {
    let server = Server::start(vec![FIVE, EXPIRED]).await;
    let client = client(&server, Credentials::Anonymous);
    let answer = client.call_raw(get(5).method(), &get(5)).await.unwrap();
    assert_eq!(answer, r#"{"jsonrpc":"2.0","result":{"id":"5"},"id":1}"#);
    assert!(client.call_raw(get(5).method(), &get(5)).await.unwrap_err().is_session_expired());
}

const NOT_AUTHORISED: Reply = Reply::Ok(
    r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Not authorized."},"id":{id}}"#,
);

#[tokio::test]
async fn a_header_that_is_lost_is_named() {
    // Credentials, what is answered, which of the requests checks the key, and whether it is good.
    let cases = [
        (Credentials::token("canary"), vec![NOT_AUTHORISED, TRUE, NOT_AUTHORISED], 1, true),
        (Credentials::token("canary"), vec![NOT_AUTHORISED, NOT_AUTHORISED, NOT_AUTHORISED], 1, false),
        (login(), vec![SESSION, NOT_AUTHORISED, TRUE, NOT_AUTHORISED], 2, true),
        (login(), vec![SESSION, EXPIRED, OTHER_SESSION, EXPIRED, TRUE], 4, true),
    ];
    for (credentials, replies, check, is_good) in cases {
        let server = Server::start(replies).await;
        let client = Client::builder(&server.url, credentials.clone()).server(Version::new(7, 0, 0)).build().unwrap();
        let error = client.call(&get(5)).await.unwrap_err();
        assert_eq!(matches!(error, Error::HeaderLost { .. }), is_good, "{error}");
        assert!(!error.to_string().contains("canary"));
        let checked = &server.seen()[check];
        let key = match &credentials {
            Credentials::Token(_) => r#"{"token":"canary"}"#,
            _ if check == 2 => r#"{"sessionid":"s1"}"#,
            _ => r#"{"sessionid":"s2"}"#,
        };
        assert!(checked.body.contains(&format!(r#""user.checkAuthentication","params":{key}"#)), "{}", checked.body);
        assert_eq!(checked.header("authorization"), None);
        if check < 3 {
            let again = client.call(&get(5)).await.unwrap_err();
            assert_eq!(matches!(again, Error::HeaderLost { .. }), is_good, "{again}");
            assert_eq!(server.seen().len(), check + 2, "a key is checked once");
        }
    }
}

#[tokio::test]
async fn a_key_in_the_document_cannot_lose_its_header() {
    let server = Server::start(vec![NOT_AUTHORISED, TRUE]).await;
    let client = Client::builder(&server.url, Credentials::token("token")).server(Version::new(6, 0, 0));
    let error = client.build().unwrap().call(&get(5)).await.unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_proxy_that_wants_a_password_gets_the_header() {
    let password = SecretString::from("canary");
    for version in [Version::new(6, 0, 0), Version::new(7, 0, 0)] {
        let server = Server::start(vec![SESSION, FIVE]).await;
        let builder = Client::builder(&server.url, login()).server(version).basic("gate", &password);
        assert!(!format!("{builder:?}").contains("canary"));
        builder.build().unwrap().call(&get(5)).await.unwrap();
        assert!(server.seen().iter().all(|seen| seen.header("authorization") == Some("Basic Z2F0ZTpjYW5hcnk=")));
        assert_eq!(server.bodies()[1], call(r#""auth":"s1","#, 2));
    }
    let server = Server::start(vec![]).await;
    let builder = Client::builder(&server.url, login()).server(Version::new(7, 2, 0)).basic("gate", &password);
    let error = builder.build().unwrap().call(&get(5)).await.unwrap_err();
    assert!(error.to_string().contains("7.2"), "{error}");
    assert!(server.seen().is_empty());
}
