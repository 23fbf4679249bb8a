//! Requests that are checked before they are sent.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use callsheet_client::zabbix::{Client, Credentials};
use callsheet_client::{Effect, Error};
use callsheet_runtime::SecretString;
use support::api::{Request, get};
use support::{Reply, Server};

const SEVEN: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":"7.0.22","id":{id}}"#);
const FIVE: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":{"id":"5"},"id":{id}}"#);

fn too_long() -> Request {
    Request { password: Some(SecretString::from("canary, far beyond the limit")), ..get(5) }
}

#[tokio::test]
async fn what_is_wrong_is_not_sent() {
    let server = Server::start(vec![SEVEN, FIVE]).await;
    let client = Client::builder(&server.url, Credentials::Anonymous).validates(true).build().unwrap();
    let error = client.call(&too_long()).await.unwrap_err();
    let Error::Invalid { diagnostics, .. } = &error else { panic!("{error}") };
    assert_eq!(diagnostics.len(), 1);
    assert_eq!((&*diagnostics[0].path, error.effect()), ("/password", Effect::None));
    assert!(error.to_string().contains("nothing was sent: /password: "), "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"));
    client.call(&get(5)).await.unwrap();
    let methods = server.bodies().into_iter().map(|body| body.contains("thing.get")).collect::<Vec<_>>();
    assert_eq!(methods, [false, true], "the release was asked for, and what is right was sent");
}

#[tokio::test]
async fn nothing_is_checked_unless_that_is_asked_for() {
    let server = Server::start(vec![FIVE]).await;
    Client::builder(&server.url, Credentials::Anonymous).build().unwrap().call(&too_long()).await.unwrap();
    assert!(server.bodies()[0].contains("canary"));
}
