//! What can be seen of a client from outside.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use callsheet_client::zabbix::{Client, Credentials, Version};
use callsheet_client::{Exchange, Response, Retries, Watch, metric};
use callsheet_runtime::SecretString;
use callsheet_zabbix::user::check_authentication;
use metrics_util::debugging::{DebugValue, DebuggingRecorder};
use support::api::{Request, get};
use support::{Reply, Server};

const FIVE: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":{"id":"5"},"id":{id}}"#);
const SESSION: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":"canary","id":{id}}"#);

fn busy() -> Reply {
    Reply::Status(503, "", b"<html>canary is busy</html>".to_vec())
}

/// What was seen, a line each.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Watch for Log {
    fn request(&self, exchange: &Exchange<'_>, document: &str) {
        let Exchange { method, attempt, .. } = exchange;
        self.0.lock().unwrap().push(format!("{method} {attempt} > {document}"));
    }

    fn response(&self, exchange: &Exchange<'_>, response: &Response<'_>) {
        let Exchange { method, attempt, .. } = exchange;
        let Response { status, document, length, .. } = response;
        let document = document.unwrap_or("-");
        self.0.lock().unwrap().push(format!("{method} {attempt} < {status} {length} {document}"));
    }
}

fn at_once() -> Retries {
    Retries::default().waits(Duration::ZERO, Duration::ZERO)
}

#[tokio::test]
async fn requests_and_responses_are_shown_without_secrets() {
    let server = Server::start(vec![SESSION, busy(), FIVE]).await;
    let log = Log::default();
    let builder = Client::builder(&server.url, Credentials::login("Admin", "canary-pw")).server(Version::new(6, 0, 0));
    let client = builder.retries(at_once()).watch(log.clone()).build().unwrap();
    client.call(&Request { password: Some(SecretString::from("pw")), ..get(5) }).await.unwrap();
    let call = |id| {
        let params = r#"{"id":"5","password":"***"}"#;
        format!(r#"{{"jsonrpc":"2.0","method":"thing.get","params":{params},"auth":"[hidden]","id":{id}}}"#)
    };
    // In the order in which serde_json writes members, which hangs on its features.
    let login = serde_json::json!({"username": "Admin", "password": "[hidden]"});
    let expected = [
        format!(r#"user.login 1 > {{"jsonrpc":"2.0","method":"user.login","params":{login},"id":1}}"#),
        "user.login 1 < 200 42 -".to_owned(),
        format!("thing.get 1 > {}", call(2)),
        "thing.get 1 < 503 27 <html>[hidden] is busy</html>".to_owned(),
        format!("thing.get 2 > {}", call(3)),
        r#"thing.get 2 < 200 44 {"jsonrpc":"2.0","result":{"id":"5"},"id":3}"#.to_owned(),
    ];
    assert_eq!(log.lines(), expected);
}

/// The server makes up secrets that no request has named.
#[tokio::test]
async fn what_a_spec_calls_secret_is_hidden_in_responses() {
    let granted = r#"{"jsonrpc":"2.0","result":{"userid":"1","username":"Admin","sessionid":"canary","secret":"canary"},"id":{id}}"#;
    let server = Server::start(vec![Reply::Ok(granted)]).await;
    let log = Log::default();
    let client = Client::builder(&server.url, Credentials::Anonymous).watch(log.clone()).build().unwrap();
    client.call(&check_authentication::Request::new().sessionid("canary")).await.unwrap();
    let lines = log.lines();
    assert!(lines.iter().all(|line| !line.contains("canary")), "{lines:?}");
    assert!(lines[1].contains(r#""username":"Admin""#), "{lines:?}");
}

fn client_of(server: &Server) -> Client {
    let builder = Client::builder(&server.url, Credentials::token("token")).server(Version::new(7, 0, 0));
    builder.retries(at_once()).build().unwrap()
}

#[test]
fn calls_are_counted() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    metrics::with_local_recorder(&recorder, || {
        runtime.block_on(async {
            let server = Server::start(vec![busy(), FIVE, Reply::Status(500, "", Vec::new())]).await;
            let client = client_of(&server);
            client.call(&get(5)).await.unwrap();
            client.call(&get(5)).await.unwrap_err();
        });
    });
    let mut counted = Vec::new();
    for (key, _, _, value) in snapshotter.snapshot().into_vec() {
        let labels: Vec<_> = key.key().labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
        let value = match value {
            DebugValue::Counter(count) => count,
            DebugValue::Histogram(values) => values.len().try_into().unwrap(),
            DebugValue::Gauge(_) => panic!("there are none"),
        };
        counted.push(format!("{} {} {value}", key.key().name(), labels.join(" ")));
    }
    counted.sort();
    let expected = [
        format!("{} api=zabbix method=thing.get 3", metric::ATTEMPTS),
        format!("{} api=zabbix method=thing.get 2", metric::SECONDS),
        format!("{} api=zabbix method=thing.get outcome=granted 1", metric::CALLS),
        format!("{} api=zabbix method=thing.get outcome=http 1", metric::CALLS),
        format!("{} api=zabbix 1", metric::SESSIONS),
    ];
    let mut expected = expected.to_vec();
    expected.sort();
    assert_eq!(counted, expected);
}
