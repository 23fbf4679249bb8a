//! Planfix on the wire: envelopes, credentials, sessions.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::time::Duration;

use callsheet_client::planfix::{Account, Client, Credentials, DataCentre, SecretString};
use callsheet_client::{Error, Refusal};
use callsheet_runtime::tables::Remedy;
use callsheet_runtime::{Id, Method, Record};
use support::api::{Open, Request, get};
use support::{Reply, Server};

const FIVE: Reply = Reply::Ok("<response status=\"ok\"><id>5</id><new>x</new></response>");
const SESSION: Reply = Reply::Ok("<response status=\"ok\"><sid>s1</sid></response>");
const OTHER_SESSION: Reply = Reply::Ok("<response status=\"ok\"><sid>s2</sid></response>");
const EXPIRED: Reply = Reply::Ok("<response status=\"error\"><code>0005</code></response>");
const WRONG_PASSWORD: Reply =
    Reply::Ok("<response status=\"error\"><code>1001</code><message>wrong</message></response>");

fn client(server: &Server, credentials: Credentials) -> Client {
    let client = Client::builder(Account::new("acme"), credentials, DataCentre::Europe);
    client.endpoint(&server.url).pace(Duration::ZERO).build().unwrap()
}

fn login() -> Credentials {
    Credentials::login("key", "ada", "pw")
}

fn document(method: &str, members: &str) -> String {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    format!("{head}<request method=\"{method}\"><account>acme</account>{members}</request>")
}

#[tokio::test]
async fn a_token_goes_into_the_header() {
    let server = Server::start(vec![FIVE]).await;
    let response = client(&server, Credentials::token("key", "token")).call(&get(5)).await.unwrap();
    assert_eq!(response.id, Id(5));
    let seen = server.seen();
    assert_eq!(seen[0].header("authorization"), Some("Basic a2V5OnRva2Vu"));
    assert_eq!(seen[0].header("content-type"), Some("application/xml"));
    assert_eq!(seen[0].header("accept"), Some("application/xml"));
    assert_eq!(server.bodies(), [document("thing.get", "<id>5</id>")]);
}

#[tokio::test]
async fn a_login_opens_one_session_and_renews_it_once() {
    let server = Server::start(vec![SESSION, FIVE, FIVE, EXPIRED, OTHER_SESSION, FIVE, FIVE]).await;
    let client = client(&server, login());
    for _ in 0..4 {
        client.call(&get(5)).await.unwrap();
    }
    let opening = document("auth.login", "<login>ada</login><password>pw</password>");
    let with = |sid: &str| document("thing.get", &format!("<sid>{sid}</sid><id>5</id>"));
    let expected = [&opening, &with("s1"), &with("s1"), &with("s1"), &opening, &with("s2"), &with("s2")];
    assert_eq!(server.bodies().iter().collect::<Vec<_>>(), expected);
    assert!(server.seen().iter().all(|seen| seen.header("authorization") == Some("Basic a2V5Og==")));
}

#[tokio::test]
async fn a_session_that_expires_again_at_once_is_an_error() {
    let server = Server::start(vec![SESSION, EXPIRED, OTHER_SESSION, EXPIRED, FIVE]).await;
    let error = client(&server, login()).call(&get(5)).await.unwrap_err();
    assert!(error.is_session_expired(), "{error}");
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn a_token_is_not_renewed() {
    let server = Server::start(vec![EXPIRED, FIVE]).await;
    let error = client(&server, Credentials::token("key", "token")).call(&get(5)).await.unwrap_err();
    assert_eq!((error.remedy(), server.seen().len()), (Remedy::Login, 1));
}

#[tokio::test]
async fn calls_without_credentials_open_no_session() {
    let server = Server::start(vec![FIVE]).await;
    client(&server, login()).call(&Open::default()).await.unwrap();
    assert_eq!(server.bodies(), [document("thing.open", "")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_calls_share_one_login() {
    let replies = [vec![SESSION], vec![FIVE; 20]].concat();
    let server = Server::start(replies).await;
    let client = client(&server, login());
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.call(&get(5)))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.bodies().iter().filter(|body| body.contains("auth.login")).count(), 1);
    assert_eq!(server.seen().len(), 21);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_calls_share_one_renewal() {
    let choose = Reply::Choose(|seen| match &seen.body {
        body if body.contains("<sid>s1</sid>") => EXPIRED,
        body if body.contains("<sid>s2</sid>") => FIVE,
        _ => OTHER_SESSION,
    });
    let server = Server::start([vec![SESSION, FIVE], vec![choose; 60]].concat()).await;
    let client = client(&server, login());
    client.call(&get(5)).await.unwrap();
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.call(&get(5)))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.bodies().iter().filter(|body| body.contains("auth.login")).count(), 2);
}

#[tokio::test]
async fn many_calls_share_one_refused_login() {
    let server = Server::start(vec![WRONG_PASSWORD; 20]).await;
    let client = client(&server, login());
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.call(&get(5)))).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(matches!(error.refusal(), Some(Refusal::Planfix(error)) if &*error.code == "1001"), "{error}");
    }
    assert_eq!(server.seen().len(), 1);
    client.call(&get(5)).await.unwrap_err();
    assert_eq!(server.seen().len(), 2, "a call made later tries again");
}

#[tokio::test]
async fn silent_and_signed_requests() {
    let server = Server::start(vec![FIVE]).await;
    let account = Account::new("acme").silent(true).signed_with(SecretString::from("private"));
    let client = Client::builder(account, Credentials::token("key", "token"), DataCentre::Europe);
    client.endpoint(&server.url).build().unwrap().call(&get(5)).await.unwrap();
    // md5 of `thing.getacme51private`
    let signature = "<signature>e76e51d29741d44b37afb63e5e6c6aba</signature>";
    assert_eq!(server.bodies(), [document("thing.get", &format!("<silent>1</silent><id>5</id>{signature}"))]);
}

#[tokio::test]
async fn a_refusal_says_what_was_tried_and_advises() {
    let server = Server::start(vec![WRONG_PASSWORD]).await;
    let error = client(&server, Credentials::token("key", "token")).call(&get(5)).await.unwrap_err();
    let text = error.to_string();
    let place = format!("`thing.get` at {}: ", server.url);
    assert!(text.ends_with(" It says: wrong"), "{text}");
    assert_eq!(error.advice(), "check the credentials");
    assert!(text.starts_with(&format!("{place}Planfix refused with the error 1001: ")), "{text}");
}

#[tokio::test]
async fn raw_calls_give_the_document_or_the_refusal() {
    let server = Server::start(vec![FIVE, EXPIRED, Reply::Ok("<response status=\"ok\">")]).await;
    let client = client(&server, Credentials::token("key", "token"));
    let request: &dyn Record = &get(5);
    let answer = client.call_raw(get(5).method(), request).await.unwrap();
    assert_eq!(answer, "<response status=\"ok\"><id>5</id><new>x</new></response>");
    assert!(matches!(client.call_raw(get(5).method(), request).await, Err(Error::Refused { .. })));
    assert_eq!(server.bodies()[0], document("thing.get", "<id>5</id>"));
}

#[tokio::test]
async fn a_request_that_xml_cannot_hold_is_not_sent() {
    let server = Server::start(vec![FIVE]).await;
    let request = Request { password: Some(SecretString::from("canary\u{1}")), ..get(5) };
    let error = client(&server, Credentials::token("key", "token")).call(&request).await.unwrap_err();
    assert!(matches!(error, Error::Unwritable { .. }), "{error}");
    assert!(!format!("{error:?}").contains("canary"));
    assert!(server.seen().is_empty());
}
