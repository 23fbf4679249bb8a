//! All that may come in the place of an answer, on either wire.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::error::Error as _;
use std::time::Duration;

use callsheet_client::planfix::{self, Account, DataCentre};
use callsheet_client::zabbix;
use callsheet_client::{Effect, Error, Found, Retries, TransportError};
use callsheet_runtime::tables::Remedy;
use support::api::get;
use support::{Reply, Server};

/// The error of one call to a server with one reply, over JSON and over XML.
async fn errors(reply: Reply) -> [Error; 2] {
    let server = Server::start(vec![reply.clone(), reply]).await;
    let credentials = zabbix::Credentials::Anonymous;
    let patience = Duration::from_millis(300);
    let json = zabbix::Client::builder(&server.url, credentials).timeout(patience).limit(50_000);
    let json = json.retries(Retries::none()).build().unwrap();
    let credentials = planfix::Credentials::token("key", "token");
    let xml = planfix::Client::builder(Account::new("acme"), credentials, DataCentre::Europe);
    let xml = xml.endpoint(&server.url).timeout(patience).limit(50_000).retries(Retries::none()).build().unwrap();
    [json.call(&get(5)).await.unwrap_err(), xml.call(&get(5)).await.unwrap_err()]
}

/// What an error says behind what was tried, and what the error behind it says.
fn told(error: &Error) -> [String; 2] {
    let happened = error.to_string();
    let place = format!("{}: ", error.attempt().unwrap());
    [happened.strip_prefix(&place).unwrap().to_owned(), error.source().unwrap().to_string()]
}

fn status(status: u16, body: &str) -> Reply {
    Reply::Status(status, "", body.as_bytes().to_vec())
}

#[tokio::test]
async fn http_says_no() {
    let cases = [
        (301, Remedy::Endpoint, Effect::None, "new address"),
        (401, Remedy::Credentials, Effect::None, "check the credentials"),
        (403, Remedy::Rights, Effect::None, "rights"),
        (404, Remedy::Endpoint, Effect::None, "check the address"),
        (412, Remedy::Mend, Effect::None, "media type"),
        (429, Remedy::Wait, Effect::None, "slow down"),
        (500, Remedy::Support, Effect::Unknown, "who runs the server"),
        (502, Remedy::Wait, Effect::Unknown, "wait a little and try again"),
        (503, Remedy::Wait, Effect::Unknown, "wait a little and try again"),
        (504, Remedy::Wait, Effect::Unknown, "wait a little and try again"),
    ];
    for (number, remedy, effect, advice) in cases {
        for error in errors(status(number, "<html><body>No</body></html>")).await {
            let Error::Http { status, ref excerpt, .. } = error else { panic!("{error}") };
            assert_eq!((status, &**excerpt), (number, "<html><body>No</body></html>"));
            assert_eq!((error.remedy(), error.effect()), (remedy, effect), "{number}");
            assert_eq!(error.is_worth_repeating(), remedy == Remedy::Wait, "{number}");
            assert!(error.advice().contains(advice), "{number}: {}", error.advice());
            let place = error.attempt().unwrap();
            let happened = format!("{place}: HTTP status {number}, saying: <html><body>No</body></html>");
            assert_eq!(error.to_string(), happened, "what to do is not what happened");
        }
    }
}

#[tokio::test]
async fn other_things_than_the_api() {
    let windows_1251 =
        b"<?xml version=\"1.0\" encoding=\"windows-1251\"?><response status=\"ok\">\xcf\xb8\xf2\xf0</response>";
    let cases = [
        (status(200, ""), Found::Nothing, ""),
        (status(200, "\u{feff} \r\n"), Found::Nothing, ""),
        (status(200, "<!DOCTYPE HTML>\n<TITLE>Sign\nin</title>x"), Found::WebPage, "Sign in"),
        (status(200, " <html>\n"), Found::WebPage, "<html>"),
        (Reply::Status(200, "", vec![0xff, 0xfe, 0x00]), Found::Binary, ""),
        (Reply::Status(200, "", windows_1251.to_vec()), Found::Encoding, ""),
    ];
    for (reply, expected, shown) in cases {
        for error in errors(reply.clone()).await {
            let Error::NotTheApi { found, ref excerpt, hint, .. } = error else { panic!("{error}") };
            assert_eq!((found, &**excerpt), (expected, shown));
            assert!(hint.contains("ends in") && !error.to_string().contains(hint), "{error}");
            // A server that is stopped answers nothing: that may be better in a moment.
            let (advice, remedy) = match found {
                Found::Nothing => ("try again", Remedy::Wait),
                _ => (hint, Remedy::Endpoint),
            };
            assert!(error.advice().starts_with(advice), "{error}: {}", error.advice());
            assert_eq!((error.remedy(), error.effect()), (remedy, Effect::Unknown));
        }
    }
    for error in errors(status(200, "upstream is busy")).await {
        let text = error.to_string();
        assert!(text.contains("upstream is busy") || matches!(error, Error::Unreadable { .. }), "{text}");
    }
}

#[tokio::test]
async fn what_begins_like_an_answer_is_not_shown() {
    let [json, _] = errors(status(200, r#"{"jsonrpc":"2.0","result":{"token":"abc"#)).await;
    assert!(matches!(&json, Error::NotTheApi { excerpt, .. } if excerpt.is_empty()), "{json}");
    let [_, xml] = errors(status(502, "<response status=\"ok\"><sid>abc</sid></response>")).await;
    assert!(matches!(&xml, Error::Http { excerpt, .. } if excerpt.is_empty()), "{xml}");
    let [_, xml] = errors(status(200, "<response status=\"ok\"><id>5</id>")).await;
    assert!(matches!(&xml, Error::NotTheApi { found: Found::Part, excerpt, .. } if excerpt.is_empty()), "{xml}");
}

#[tokio::test]
async fn answers_that_break_off_are_worth_repeating() {
    const JSON: &str = r#"{"jsonrpc":"2.0","result":{"id":5},"id":1}"#;
    const XML: &str = "<response status=\"ok\"><id>5</id></response>";
    let cuts = |whole: &'static str, first: usize| (first..whole.len()).map(|end| &whole[..end]);
    for (wire, part) in cuts(JSON, 1).map(|part| (0, part)).chain(cuts(XML, 11).map(|part| (1, part))) {
        let [json, xml] = errors(status(200, part)).await;
        let error = [json, xml].into_iter().nth(wire).unwrap();
        assert!(matches!(&error, Error::NotTheApi { found: Found::Part, .. }), "{part}: {error}");
        assert_eq!((error.remedy(), error.effect()), (Remedy::Wait, Effect::Unknown), "{part}");
    }
}

#[tokio::test]
async fn a_refusal_says_more_than_the_status_it_came_with() {
    let [json, _] = errors(status(500, r#"{"error":{"code":-32500,"message":"m","data":"d"},"id":null}"#)).await;
    let [_, xml] = errors(status(500, "<response status=\"error\"><code>0007</code></response>")).await;
    for error in [json, xml] {
        assert!(error.refusal().is_some(), "{error}");
        assert_eq!(error.effect(), Effect::None);
    }
}

#[tokio::test]
async fn connections_that_fail() {
    for error in errors(Reply::Hangup).await.into_iter().chain(errors(Reply::Truncated("{")).await) {
        assert!(matches!(error, Error::Transport { source: TransportError::Broken(_), .. }), "{error:?}");
        assert_eq!((error.remedy(), error.effect()), (Remedy::Wait, Effect::Unknown));
        assert_eq!(told(&error), ["no answer came", "the connection broke"], "{error}");
    }
    for error in errors(Reply::Silence).await {
        assert!(matches!(error, Error::Transport { source: TransportError::Timeout(_), .. }), "{error:?}");
        assert_eq!((error.remedy(), error.effect()), (Remedy::Wait, Effect::Unknown));
    }
    for error in errors(status(200, &" ".repeat(60_000))).await {
        assert!(matches!(error, Error::Transport { source: TransportError::TooLarge(50_000), .. }), "{error:?}");
        assert!(!error.is_worth_repeating());
        assert_eq!(told(&error), ["the answer was not taken", "the answer is larger than 50000 bytes"], "{error}");
        assert!(error.advice().contains("limit"), "{}", error.advice());
    }
    // A port that was just given up has nobody behind it.
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let client = zabbix::Client::builder(format!("http://{gone}/"), zabbix::Credentials::Anonymous);
    let client = client.retries(Retries::none()).build().unwrap();
    let error = client.call(&get(5)).await.unwrap_err();
    assert!(matches!(error, Error::Transport { source: TransportError::Connect(_), .. }), "{error:?}");
    assert_eq!((error.remedy(), error.effect()), (Remedy::Wait, Effect::None));
    assert_eq!(told(&error), ["nothing was sent", "no connection"], "{error}");
}

#[tokio::test]
async fn a_response_that_does_not_fit_says_where() {
    let server = Server::start(vec![Reply::Ok(r#"{"jsonrpc":"2.0","result":{"id":"abc"},"id":{id}}"#)]).await;
    let client = zabbix::Client::builder(&server.url, zabbix::Credentials::Anonymous).build().unwrap();
    let error = client.call(&get(5)).await.unwrap_err();
    let Error::Unreadable { source, .. } = &error else { panic!("{error}") };
    assert_eq!((&*source.path, source.position.column), ("/result/id", 33));
    assert!(!error.to_string().contains("abc"), "{error}");
}

#[test]
fn addresses_that_are_none_are_refused_early() {
    let cases =
        ["", "zabbix.example.com", "ftp://example.com/", "http://user@example.com/", "http://u:canary@example.com/"];
    for endpoint in cases {
        let error = zabbix::Client::builder(endpoint, zabbix::Credentials::Anonymous).build().unwrap_err();
        assert!(matches!(error, Error::Setup(_)), "{endpoint}");
        assert!(!format!("{error:?} {error}").contains("canary"));
    }
    let hidden = "https://example.com/api?key=canary#canary";
    let client = zabbix::Client::builder(hidden, zabbix::Credentials::Anonymous).build().unwrap();
    assert_eq!(format!("{client:?}"), r#"Client { api: "zabbix", endpoint: "https://example.com/api", .. }"#);
}
