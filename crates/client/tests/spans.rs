//! What a log says of a call. A program of its own: what one test subscribes to changes what others see.
#![allow(clippy::unwrap_used)] // a test may fail

mod support;

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use callsheet_client::Retries;
use callsheet_client::zabbix::{Client, Credentials, Version};
use support::api::get;
use support::{Reply, Server};

const FIVE: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":{"id":"5"},"id":{id}}"#);

/// What is logged, as text.
#[derive(Clone, Default)]
struct Text(Arc<Mutex<Vec<u8>>>);

impl io::Write for Text {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn spans_tell_how_a_call_went() {
    let busy = Reply::Status(503, "", b"<html>canary is busy</html>".to_vec());
    let (text, server) = (Text::default(), Server::start(vec![busy, FIVE]).await);
    let writer = text.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let builder = Client::builder(&server.url, Credentials::token("token")).server(Version::new(7, 0, 0));
    let retries = Retries::default().waits(Duration::ZERO, Duration::ZERO);
    builder.retries(retries).build().unwrap().call(&get(5)).await.unwrap();
    let log = String::from_utf8(text.0.lock().unwrap().clone()).unwrap();
    let wanted = [
        r#"call{api="zabbix" method="thing.get"}:attempt{number=1 sent=65 status=503 received=27}"#,
        r#"call{api="zabbix" method="thing.get"}:attempt{number=2 sent=65 status=200 received=44}"#,
        "the call is made again error=`thing.get` at",
        "wait=0.0",
        r#"call{api="zabbix" method="thing.get" attempts=2 outcome="granted"}"#,
    ];
    for wanted in wanted {
        assert!(log.contains(wanted), "{wanted}\n{log}");
    }
}
