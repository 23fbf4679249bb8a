//! No secret is shown, whatever a server sends back: neither by an error, nor by `Debug`, nor in a log.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::error::Error as _;
use std::io;
use std::sync::{Arc, Mutex};

use callsheet_client::planfix::{self, Account, DataCentre};
use callsheet_client::zabbix::{self, Version};
use callsheet_client::{Client, Error, Protocol, Transport};
use callsheet_runtime::SecretString;
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

async fn call_all<P: Protocol, T: Transport>(client: Client<P, T>, calls: usize) -> usize {
    let request = Request { password: Some(SecretString::from("canary-x\"<&")), ..get(5) };
    let mut failed = 0;
    check(&format!("{client:?} {request:?}"));
    for _ in 0..calls {
        if let Err(error) = client.call(&request).await {
            check(&shown(&error));
            failed += 1;
        }
        if let Err(error) = client.call_raw(callsheet_runtime::Method::method(&request), &request).await {
            check(&shown(&error));
        }
    }
    failed
}

fn doubled(replies: Vec<Reply>) -> Vec<Reply> {
    replies.into_iter().flat_map(|reply| [reply.clone(), reply]).collect()
}

#[tokio::test]
async fn no_secret_is_shown() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
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
        check(&format!("{client:?}"));
        assert!(call_all(client.build().unwrap(), calls).await > calls / 2);
    }

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
        check(&format!("{client:?}"));
        assert!(call_all(client.build().unwrap(), calls).await > calls / 2);
    }

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("thing.get") && log.contains("call"), "spans are written");
    check(&log);
}
