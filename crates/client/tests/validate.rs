//! Requests that are checked before they are sent.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use callsheet_client::planfix::{self, Account, DataCentre};
use callsheet_client::zabbix::{self, Version};
use callsheet_client::{Effect, Error, Severity};
use callsheet_planfix::contact::update_user_info;
use callsheet_runtime::{Id, SecretString};
use callsheet_zabbix::types::UserUpdate;
use callsheet_zabbix::user::update;
use support::{Reply, Server};

const SIX: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":"6.0.14","id":{id}}"#);
const SEVEN: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":"7.0.22","id":{id}}"#);
const UPDATED: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":{"userids":["5"]},"id":{id}}"#);

fn zabbix(server: &Server, validates: bool) -> zabbix::Client {
    zabbix::Client::builder(&server.url, zabbix::Credentials::Anonymous).validates(validates).build().unwrap()
}

fn with_password(password: &str) -> update::Request {
    UserUpdate::new(5).passwd(SecretString::from(password)).into()
}

/// The paths of what is wrong.
fn wrong(error: &Error) -> Vec<&str> {
    let Error::Invalid { diagnostics, .. } = error else { panic!("{error}") };
    assert_eq!(error.effect(), Effect::None);
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    errors.map(|diagnostic| diagnostic.path.as_str()).collect()
}

#[tokio::test]
async fn what_is_wrong_is_not_sent() {
    let server = Server::start(vec![SEVEN, UPDATED]).await;
    let client = zabbix(&server, true);
    let error = client.call(&with_password(&"canary".repeat(100))).await.unwrap_err();
    assert_eq!(wrong(&error), ["/1/passwd"]);
    assert!(error.to_string().contains("nothing was sent: /1/passwd: value is too long"), "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"));
    assert_eq!(client.call(&with_password("short")).await.unwrap().userids, [Id(5)]);
    let sent: Vec<_> = server.bodies().into_iter().map(|body| body.contains("user.update")).collect();
    assert_eq!(sent, [false, true], "the release was asked for, and what is right was sent");
}

#[tokio::test]
async fn the_servers_own_release_counts() {
    // The older name of a field: 6.0 takes it, 7.0 does not.
    let request: update::Request = UserUpdate::new(5).alias("ada").into();
    let server = Server::start(vec![SIX, UPDATED]).await;
    zabbix(&server, true).call(&request).await.unwrap();
    let told = zabbix::Client::builder(&server.url, zabbix::Credentials::Anonymous).validates(true);
    let told = told.server(Version::new(7, 0, 0)).build().unwrap();
    assert_eq!(wrong(&told.call(&request).await.unwrap_err()), ["/1"]);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn xml_is_checked_as_well() {
    let server = Server::start(vec![]).await;
    let credentials = planfix::Credentials::token("key", "token");
    let client = planfix::Client::builder(Account::new("acme"), credentials, DataCentre::Europe);
    let client = client.endpoint(&server.url).validates(true).build().unwrap();
    let user = update_user_info::ContactUser::new().notify_by_email(true);
    let error = client.call(&update_user_info::Request::new().id(5).user(user)).await.unwrap_err();
    assert_eq!(wrong(&error).len(), 1);
    assert!(wrong(&error)[0].starts_with("/request/contact/user"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn nothing_is_checked_unless_that_is_asked_for() {
    let server = Server::start(vec![UPDATED]).await;
    zabbix(&server, false).call(&with_password(&"canary".repeat(100))).await.unwrap();
    assert!(server.bodies()[0].contains("canary"));
}
