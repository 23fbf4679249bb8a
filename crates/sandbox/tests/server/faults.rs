//! What goes wrong on demand, seen from outside.

use std::io::ErrorKind;
use std::num::NonZeroU64;
use std::time::{Duration, Instant};

use callsheet_sandbox::{Fault, Running, Sandbox, Zabbix};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::harness::{ADA, planfix_account, post, zabbix_tables};

/// How a connection is found after an answer.
#[derive(Debug, PartialEq, Eq)]
enum End {
    Open,
    Closed,
    Reset,
}

/// What came over a connection.
#[derive(Debug)]
struct Came {
    text: String,
    end: End,
}

impl Came {
    fn body(&self) -> &str {
        self.text.split_once("\r\n\r\n").map_or("", |(_, body)| body)
    }

    fn announced(&self) -> Option<usize> {
        let line = self.text.lines().find_map(|line| line.strip_prefix("content-length: "));
        line.and_then(|length| length.parse().ok())
    }

    fn status(&self) -> &str {
        self.text.split(' ').nth(1).unwrap_or_default()
    }
}

async fn start() -> Running {
    let sandbox = Sandbox::new().planfix(planfix_account()).zabbix(Zabbix::new(zabbix_tables()));
    sandbox.start().await.expect("it starts")
}

const VERSION: &str = r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"id":1}"#;

/// Sends a request by hand, on a connection of its own, and looks whether it ends so.
async fn exchange(running: &Running, api: &str, end: &End) -> Came {
    let (path, kind, body) = match api {
        "zabbix" => ("/api_jsonrpc.php", "application/json-rpc", VERSION.to_owned()),
        _ => {
            ("/xml/", "application/xml", "<request method=\"user.get\"><account>example</account></request>".to_owned())
        }
    };
    let basic = base64(&format!("sandbox-api-key:{ADA}"));
    let head = format!("POST {path} HTTP/1.1\r\nHost: a\r\nAuthorization: Basic {basic}\r\nContent-Type: {kind}");
    let request = format!("{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    let mut stream = TcpStream::connect(running.address()).await.expect("it takes connections");
    stream.write_all(request.as_bytes()).await.expect("it reads");
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
    let mut came = Came { text: String::new(), end: End::Open };
    loop {
        let is_whole = came.announced().is_some_and(|length| came.body().len() >= length);
        let is_through = is_whole && *end == End::Open;
        let patience = if is_through { Duration::from_millis(20) } else { Duration::from_secs(5) };
        match timeout(patience, stream.read(&mut buffer)).await {
            Err(_) => break,
            Ok(Ok(0)) => came.end = End::Closed,
            Ok(Ok(length)) => bytes.extend_from_slice(&buffer[..length]),
            Ok(Err(error)) if error.kind() == ErrorKind::ConnectionReset => came.end = End::Reset,
            Ok(Err(error)) => panic!("{error}"),
        }
        came.text = String::from_utf8_lossy(&bytes).into_owned();
        if came.end != End::Open {
            break;
        }
    }
    came
}

fn base64(text: &str) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(text)
}

#[tokio::test]
async fn every_fault_is_what_it_says() {
    type Looks = fn(&Came, whole: usize) -> bool;
    let is_whole: Looks = |came, whole| came.body().len() == whole && came.announced() == Some(whole);
    // The fault, whether the call is carried out, what is left of the connection, and how the answer looks.
    let cases: [(Fault, bool, End, Looks); 13] = [
        (Fault::Delay(Duration::from_millis(60)), true, End::Open, is_whole),
        (Fault::ResetBefore, false, End::Reset, |came, _| came.text.is_empty()),
        (Fault::ResetAfter, true, End::Reset, |came, _| came.text.is_empty()),
        (Fault::ResetAmid, true, End::Reset, |came, whole| {
            came.announced() == Some(whole) && came.body().len() == whole / 2
        }),
        (Fault::CloseBehind, true, End::Closed, |came, whole| {
            came.body().len() == whole && !came.text.contains("connection: close")
        }),
        (Fault::Truncated, true, End::Open, |came, whole| {
            came.body().len() == whole / 2 && came.announced() == Some(whole / 2)
        }),
        (Fault::Garbage, false, End::Open, |came, _| came.status() == "200" && came.body().contains('\u{FFFD}')),
        (Fault::WebPage, false, End::Open, |came, _| {
            came.status() == "200" && came.body().starts_with("<!DOCTYPE html>")
        }),
        (Fault::Empty, false, End::Open, |came, _| came.status() == "200" && came.announced() == Some(0)),
        (Fault::Status { status: 503, retry_after: None }, false, End::Open, |came, _| {
            came.status() == "503" && !came.text.contains("retry-after")
        }),
        (Fault::Status { status: 429, retry_after: Some(2) }, false, End::Open, |came, _| {
            came.status() == "429" && came.text.contains("retry-after: 2\r\n")
        }),
        (Fault::ExpiredSession, true, End::Open, is_whole),
        (Fault::Drip { bytes: 40, pause: Duration::from_millis(5) }, true, End::Open, is_whole),
    ];
    let running = start().await;
    for api in ["planfix", "zabbix"] {
        let whole = exchange(&running, api, &End::Open).await.body().len();
        for (fault, is_carried_out, end, looks) in &cases {
            let calls = running.calls(api);
            assert!(running.fault_next(api, fault.clone()));
            let came = exchange(&running, api, end).await;
            assert_eq!(&came.end, end, "{api}, {fault}: {came:?}");
            assert!(looks(&came, whole), "{api}, {fault}: {came:?}, {whole} bytes in all");
            assert_eq!(running.calls(api) - calls, u64::from(*is_carried_out), "{api}, {fault}");
            let after = exchange(&running, api, &End::Open).await;
            assert_eq!(after.body().len(), whole, "{api}, behind {fault}");
        }
    }
    running.stop().await;
}

#[tokio::test]
async fn what_takes_time_takes_it() {
    let running = start().await;
    let faults = [
        (Fault::Delay(Duration::from_millis(120)), 120),
        (Fault::Drip { bytes: 20, pause: Duration::from_millis(60) }, 120),
    ];
    for (fault, least) in faults {
        running.fault_next("zabbix", fault.clone());
        let start = Instant::now();
        let answer = post(&running, "zabbix", &[("content-type", "application/json-rpc")], VERSION).await;
        assert!(answer.body.ends_with("\"id\":1}"), "{}", answer.body);
        let took = start.elapsed().as_millis();
        assert!((least..least + 1000).contains(&took), "{fault}: {took} ms");
    }
    // Nobody waits for an hour for the server to stop.
    for fault in [Fault::Delay(Duration::from_secs(3600)), Fault::Drip { bytes: 1, pause: Duration::from_secs(3600) }] {
        let running = start().await;
        running.fault_next("zabbix", fault);
        let calling = tokio::spawn({
            let url = running.url("zabbix").expect("it is played");
            let request = reqwest::Client::new().post(url).header("content-type", "application/json-rpc").body(VERSION);
            async move { request.send().await?.text().await }
        });
        tokio::time::sleep(Duration::from_millis(100)).await;
        timeout(Duration::from_secs(5), running.stop()).await.expect("it stops");
        let body = calling.await.expect("it ends").expect("it is answered");
        assert!(body.ends_with("\"id\":1}"), "{body}");
    }
}

#[tokio::test]
async fn a_session_that_has_expired_is_told() {
    let running = start().await;
    let call = async |method: &str, params: &str, header: &str| {
        let body = format!(r#"{{"jsonrpc":"2.0","method":"{method}","params":{params},"id":1}}"#);
        let headers = [("content-type", "application/json-rpc"), ("authorization", header)];
        post(&running, "zabbix", &headers[..1 + usize::from(!header.is_empty())], body).await.body
    };
    let session = call("user.login", r#"{"username":"Admin","password":"zabbix"}"#, "").await;
    let session = session.split('"').nth(7).expect("a session").to_owned();
    let bearer = format!("Bearer {session}");
    assert!(call("user.get", "{}", &bearer).await.contains("result"));
    running.fault_next("zabbix", Fault::ExpiredSession);
    assert!(call("user.get", "{}", &bearer).await.contains("re-login"));
    assert_eq!(running.sessions_opened("zabbix"), 1);
    running.reset();
    assert_eq!((running.sessions_opened("zabbix"), running.sessions_opened("planfix")), (1, 0));
}

#[tokio::test]
async fn faults_come_when_they_are_planned_and_are_counted() {
    let running = start().await;
    let third = NonZeroU64::new(3).expect("no zero");
    assert!(running.fault_every("zabbix", third, Fault::Status { status: 503, retry_after: None }));
    assert!(running.fault_next("zabbix", Fault::Empty));
    assert!(!running.fault_next("jira", Fault::Empty), "no such API");
    assert!(!running.fault_next("zabbix", Fault::Status { status: 42, retry_after: None }), "no such status");
    assert!(!running.fault_every("zabbix", third, Fault::Drip { bytes: 0, pause: Duration::ZERO }), "that never ends");
    assert!(!running.fault_every("jira", third, Fault::Empty) && !running.clear_faults("jira"));
    let mut statuses = Vec::new();
    for number in 0..8 {
        if number == 7 {
            assert!(running.clear_faults("zabbix"));
        }
        let answer = post(&running, "zabbix", &[("content-type", "application/json-rpc")], VERSION).await;
        statuses.push((answer.status, answer.body.is_empty()));
    }
    let (right, empty, busy) = ((200, false), (200, true), (503, true));
    assert_eq!(statuses, [empty, right, busy, right, right, busy, right, right]);
    assert_eq!((running.requests("zabbix"), running.calls("zabbix")), (8, 5));
    assert_eq!((running.requests("planfix"), running.connections()), (0, 8));
}

#[tokio::test]
async fn faults_can_be_asked_for_over_http() {
    let sandbox = Sandbox::new().zabbix(Zabbix::new(zabbix_tables())).controlled_over_http();
    let running = sandbox.start().await.expect("it starts");
    let ask = async |path: &str| {
        let url = format!("http://{}/sandbox/{path}", running.address());
        let answer = reqwest::Client::new().post(url).send().await.expect("it answers");
        (answer.status().as_u16(), answer.text().await.expect("text"))
    };
    let fine = (200, String::new());
    assert_eq!(ask("fault-next/zabbix/status=429,2s").await, fine);
    let answer = post(&running, "zabbix", &[("content-type", "application/json-rpc")], VERSION).await;
    assert_eq!((answer.status, answer.header("retry-after")), (429, Some("2")));
    assert_eq!(ask("fault-every/zabbix/1/garbage").await, fine);
    assert_eq!(ask("clear-faults/zabbix").await, fine);
    let answer = post(&running, "zabbix", &[("content-type", "application/json-rpc")], VERSION).await;
    assert!(answer.body.ends_with("\"id\":1}"), "{}", answer.body);
    for (count, wanted) in [("requests", "2"), ("calls", "1"), ("sessions-opened", "0")] {
        let url = format!("http://{}/sandbox/{count}/zabbix", running.address());
        assert_eq!(reqwest::get(url).await.expect("it answers").text().await.expect("text"), wanted, "{count}");
    }
    assert_eq!(ask("fault-next/zabbix/empty").await, fine);
    running.reset();
    let answer = post(&running, "zabbix", &[("content-type", "application/json-rpc")], VERSION).await;
    assert!(answer.body.ends_with("\"id\":1}"), "a reset forgets faults: {}", answer.body);
    for (path, status, said) in [
        ("fault-next/zabbix/delay=5", 400, "`5` does not fit `delay`, which is written as `delay=500ms`"),
        ("fault-every/zabbix/0/empty", 400, "`0` is no number of requests from 1 on"),
        ("fault-next/jira/empty", 404, "no API `jira` is played here"),
        ("clear-faults/jira", 404, "no API `jira` is played here"),
    ] {
        assert_eq!(ask(path).await, (status, said.to_owned()), "{path}");
    }
}

const TOKEN: &str = "Bearer 4f1e5c1d0c7b4f4a9a53b0c8a6d2e7f14f1e5c1d0c7b4f4a9a53b0c8a6d2e7f1";

/// What is carried out is stored, though nobody learns of it; what is not is not.
#[tokio::test]
async fn what_is_carried_out_is_stored() {
    let running = Sandbox::new()
        .zabbix(Zabbix::new(zabbix_tables()).token(&TOKEN[7..], "Admin"))
        .start()
        .await
        .expect("it starts");
    let call = async |method: &str, params: &str| {
        let body = format!(r#"{{"jsonrpc":"2.0","method":"{method}","params":{params},"id":1}}"#);
        let request = reqwest::Client::new().post(running.url("zabbix").expect("it is played")).body(body);
        let request = request.header("content-type", "application/json-rpc").header("authorization", TOKEN);
        request.send().await?.text().await
    };
    for (fault, name, is_stored) in [
        (Fault::ResetBefore, "before", false),
        (Fault::ResetAfter, "after", true),
        (Fault::ResetAmid, "amid", true),
        (Fault::Truncated, "truncated", true),
        (Fault::Status { status: 503, retry_after: None }, "status", false),
    ] {
        running.fault_next("zabbix", fault.clone());
        let made = call("usergroup.create", &format!(r#"{{"name":"{name}"}}"#)).await;
        assert!(!made.is_ok_and(|answer| answer.ends_with("\"id\":1}")), "{fault}: nobody learns of it");
        let found = call("usergroup.get", &format!(r#"{{"filter":{{"name":"{name}"}},"countOutput":true}}"#)).await;
        let wanted = format!("\"result\":\"{}\"", u8::from(is_stored));
        assert!(found.as_ref().is_ok_and(|answer| answer.contains(&wanted)), "{fault}: {found:?}");
    }
}
