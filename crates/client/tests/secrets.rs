//! No secret is shown, whatever a server sends back: neither by an error, nor by `Debug`, nor in a log.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::error::Error as _;
use std::fmt::Debug;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use callsheet_client::planfix::{self, Account, DataCentre};
use callsheet_client::zabbix::{self, Version};
use callsheet_client::{Builder, Error, Exchange, Protocol, Response, Retries, Watch};
use callsheet_runtime::{Method, SecretString};
use support::api::{Request, get};
use support::{Reply, Server};

/// What all secrets of these tests have in them, and nothing else has.
const CANARY: &str = "canary";

/// `ApiKey:Token` of the Planfix credentials below, as the header has it, begins so.
const CANARY_IN_BASE64: &str = "Y2FuYXJ5";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(inner) = source {
        text.push_str(&format!(" {inner} {inner:?}"));
        source = inner.source();
    }
    text
}

fn check(text: &str) {
    assert!(!text.contains(CANARY) && !text.contains(CANARY_IN_BASE64), "{text}");
}

/// A watch that checks what it is shown.
struct Checking;

impl Watch for Checking {
    fn request(&self, exchange: &Exchange<'_>, document: &str) {
        check(&format!("{exchange:?} {document}"));
    }

    fn response(&self, exchange: &Exchange<'_>, response: &Response<'_>) {
        check(&format!("{exchange:?} {response:?}"));
    }
}

/// Every way in which a server can send a whole request back. `{q}` is a quotation mark.
fn echoes() -> Vec<Reply> {
    let mut replies = Vec::new();
    for status in [200, 302, 400, 412, 500, 503] {
        for (before, after) in [
            ("", ""),
            ("<html>", "</html>"),
            ("{\"result\":\"", "\",\"id\":{id}}"),
            ("<response status=\"error\"><code>1</code><message><![CDATA[", "]]></message></response>"),
            ("<response status=\"maybe\"><![CDATA[", "]]></response>"),
            ("<response status=\"ok\"><id><![CDATA[", "]]></id></response>"),
        ] {
            replies.push(Reply::Echo(status, before, after));
        }
    }
    for words in ["data", "message", "code"] {
        let error = format!(r#"{{"error":{{"code":-32602,"{words}":"say canary-x\"<&"}},"id":null}}"#);
        replies.push(Reply::Status(200, "", error.into_bytes()));
    }
    replies.push(Reply::Hangup);
    replies
}

/// Which face of the client makes the calls.
#[derive(Clone, Copy, Debug)]
enum Face {
    Asynchronous,
    Blocking,
}

/// Makes calls, typed and raw; gives how many of the typed ones failed.
async fn call_all<P: Protocol + Debug>(builder: Builder<P>, face: Face, calls: usize) -> usize {
    // A retry writes the error before it into the log.
    let retries = Retries::default().most(1).waits(Duration::ZERO, Duration::ZERO);
    let builder = builder.pace(Duration::ZERO).retries(retries).watch(Checking);
    check(&format!("{builder:?}"));
    let request = || Request { password: Some(SecretString::from("canary-x\"<&")), ..get(5) };
    check(&format!("{:?}", request()));
    let mut failures = Vec::new();
    match face {
        Face::Asynchronous => {
            let client = builder.build().unwrap();
            check(&format!("{client:?}"));
            for _ in 0..calls {
                failures.push(client.call(&request()).await.err());
                failures.push(client.call_raw(request().method(), &request()).await.err());
            }
        }
        Face::Blocking => {
            let client = builder.build_blocking().unwrap();
            check(&format!("{client:?}"));
            check(&shown(&client.call(&request()).err().unwrap()));
            let wait = move || {
                let both = |_| {
                    let typed = client.call(&request()).err();
                    [typed, client.call_raw(request().method(), &request()).err()]
                };
                (0..calls).flat_map(both).collect()
            };
            failures = tokio::task::spawn_blocking(wait).await.unwrap();
        }
    }
    failures.iter().flatten().for_each(|error| check(&shown(error)));
    failures.iter().step_by(2).flatten().count()
}

fn doubled(replies: Vec<Reply>) -> Vec<Reply> {
    replies.into_iter().flat_map(|reply| [reply.clone(), reply]).collect()
}

#[tokio::test]
async fn no_secret_is_shown() {
    // Of all threads: those that block have their own.
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    for face in [Face::Asynchronous, Face::Blocking] {
        planfix_shows_no_secret(face).await;
        zabbix_shows_no_secret(face).await;
        let log = String::from_utf8(std::mem::take(&mut *log.0.lock().unwrap())).unwrap();
        assert!(log.contains("thing.get") && log.contains("call"), "{face:?}: spans are written");
        assert!(log.contains("made again"), "{face:?}: retries are written");
        check(&log);
    }
}

async fn planfix_shows_no_secret(face: Face) {
    let calls = echoes().len();
    let credentials = [
        planfix::Credentials::token("canary-key", "canary-token"),
        planfix::Credentials::login("canary-key", "ada", "canary-password"),
    ];
    for credentials in credentials {
        let mut replies = doubled(echoes());
        if matches!(credentials, planfix::Credentials::Login { .. }) {
            // A refused login first, sent back in full; then a session that has the canary in its key.
            replies.insert(0, Reply::Echo(500, "", ""));
            replies.insert(1, Reply::Echo(200, "<response status=\"error\"><message>", "</message></response>"));
            replies.insert(2, Reply::Ok("<response status=\"ok\"><sid>canary-sid</sid></response>"));
        }
        let server = Server::start(replies).await;
        let account = Account::new("acme").signed_with(SecretString::from("canary-private"));
        let client = planfix::Client::builder(account, credentials, DataCentre::Europe).endpoint(&server.url);
        assert!(call_all(client, face, calls).await > calls / 2, "{face:?}");
    }
}

async fn zabbix_shows_no_secret(face: Face) {
    let calls = echoes().len();
    let credentials = [
        (zabbix::Credentials::token("canary-token"), Version::new(6, 0, 0)),
        (zabbix::Credentials::token("canary-token"), Version::new(7, 0, 0)),
        (zabbix::Credentials::login("Admin", "canary-password"), Version::new(6, 0, 0)),
        (zabbix::Credentials::login("Admin", "canary-password"), Version::new(7, 0, 0)),
    ];
    for (credentials, version) in credentials {
        let mut replies = doubled(echoes());
        if matches!(credentials, zabbix::Credentials::Login { .. }) {
            replies.insert(0, Reply::Echo(500, "", ""));
            replies.insert(1, Reply::Echo(200, "", ""));
            replies.insert(2, Reply::Ok(r#"{"result":"canary-key","id":{id}}"#));
        }
        let server = Server::start(replies).await;
        let client = zabbix::Client::builder(&server.url, credentials).server(version);
        assert!(call_all(client, face, calls).await > calls / 2, "{face:?}");
    }
}
