//! Each fault of the wire once more on a real socket, in real time: how often a call is sent that reads, that may be made
//! twice, and that writes.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::time::{Duration, Instant};

use callsheet_client::planfix::{self, Account, DataCentre};
use callsheet_client::zabbix::{self, Version};
use callsheet_client::{Client, Effect, Error, Protocol, Retries};
use support::api::{Add, Put, Response, get};
use support::{Reply, Server};
use tokio::net::TcpListener;

const METHODS: [&str; 3] = ["thing.get", "thing.put", "thing.add"];

async fn call<P: Protocol>(client: &Client<P>, method: &str) -> Result<Response, Error> {
    match method {
        "thing.get" => client.call(&get(5)).await,
        "thing.put" => client.call(&Put::default()).await,
        _ => client.call(&Add::default()).await,
    }
}

fn retries() -> Retries {
    Retries::default().waits(Duration::from_millis(20), Duration::from_millis(20)).without_jitter()
}

/// What each wire answers after the fault.
const JSON: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":{"id":"5"},"id":{id}}"#);
const XML: Reply = Reply::Ok("<response status=\"ok\"><id>5</id></response>");

/// The call on either wire, to a server that meets it with the fault first; the results, and how often it was sent.
async fn meet(fault: &Reply, method: &str) -> [(Result<Response, Error>, usize); 2] {
    let patience = Duration::from_millis(400);
    let json = Server::start(vec![fault.clone(), JSON]).await;
    let client = zabbix::Client::builder(&json.url, zabbix::Credentials::token("token")).server(Version::new(7, 0, 0));
    let client = client.timeout(patience).retries(retries()).build().unwrap();
    let by_json = (call(&client, method).await, json.seen().len());
    let xml = Server::start(vec![fault.clone(), XML]).await;
    let credentials = planfix::Credentials::token("key", "token");
    let client = planfix::Client::builder(Account::new("acme"), credentials, DataCentre::Europe).endpoint(&xml.url);
    let client = client.pace(Duration::ZERO).timeout(patience).retries(retries()).build().unwrap();
    [by_json, (call(&client, method).await, xml.seen().len())]
}

fn status(status: u16, headers: &'static str, body: &[u8]) -> Reply {
    Reply::Status(status, headers, body.to_vec())
}

#[tokio::test]
async fn faults_are_met_as_on_virtual_time() {
    // Name, fault, whether a call that does not write is sent again, the least time that takes in milliseconds.
    let cases = [
        ("closed before the answer", Reply::Hangup, true, 20),
        ("reset before the answer", Reply::Reset, true, 20),
        ("closed amid the answer", Reply::Truncated("{\"jsonrpc\""), true, 20),
        ("silence", Reply::Silence, true, 420),
        ("a drip that does not end in time", Reply::Slowly(" ".repeat(500), 1), true, 420),
        ("cut JSON, whole for HTTP", status(200, "", b"{\"jsonrpc\":\"2.0\",\"result\":{"), true, 20),
        ("cut XML, whole for HTTP", status(200, "", b"<response status=\"ok\"><id>5"), true, 20),
        ("429", status(429, "Retry-After: 1\r\n", b"slow down"), true, 1000),
        ("503", status(503, "", b"busy"), true, 20),
        ("504", status(504, "", b"busy"), true, 20),
        ("500", status(500, "", b"no"), false, 0),
        ("412", status(412, "", b""), false, 0),
        ("garbage", status(200, "", &[0xff, 0xfe, 0x00]), false, 0),
        ("a web page", status(200, "", b"<html><title>Sign in</title></html>"), false, 0),
        ("nothing", status(200, "", b""), true, 20),
    ];
    for (name, fault, again, least) in cases {
        for method in METHODS {
            let start = Instant::now();
            let met = meet(&fault, method).await;
            let again = again && method != "thing.add";
            for (wire, (result, sent)) in ["JSON", "XML"].into_iter().zip(met) {
                // What is cut on one wire is no document at all on the other.
                if name.starts_with("cut") && !name.contains(wire) {
                    continue;
                }
                let place = format!("{name}, {method}, {wire}: {result:?}");
                assert_eq!((result.is_ok(), sent), (again, if again { 2 } else { 1 }), "{place}");
                if let Err(error) = result {
                    assert_eq!(error.attempt().unwrap().tries, 1, "{place}");
                }
            }
            assert!(!again || start.elapsed() >= Duration::from_millis(least), "{name}: {:?}", start.elapsed());
        }
    }
}

/// A connection that was kept, and that the server has closed meanwhile: a request that meets that is not lost.
#[tokio::test]
async fn a_stale_connection_loses_no_call() {
    for method in METHODS {
        let server = Server::start(vec![JSON, Reply::ClosesBehind, JSON]).await;
        let client =
            zabbix::Client::builder(&server.url, zabbix::Credentials::token("token")).server(Version::new(7, 0, 0));
        let client = client.retries(retries()).build().unwrap();
        for _ in 0..3 {
            call(&client, method).await.unwrap();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(server.seen().len(), 3, "{method}");
    }
}

/// Nobody listens at first: nothing was sent, so that a write is made again as well.
#[tokio::test]
async fn a_server_that_comes_back_is_found() {
    for method in METHODS {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let client = zabbix::Client::builder(format!("http://{address}/api"), zabbix::Credentials::token("token"));
        let waits = Retries::default().waits(Duration::from_millis(150), Duration::from_millis(150));
        let client = client.server(Version::new(7, 0, 0)).retries(waits).build().unwrap();
        let later = async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            Server::start_on(TcpListener::bind(address).await.unwrap(), vec![JSON])
        };
        let (result, server) = tokio::join!(call(&client, method), later);
        result.unwrap();
        assert_eq!(server.seen().len(), 1, "{method}");
    }
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let client = zabbix::Client::builder(format!("http://{gone}/"), zabbix::Credentials::token("token"));
    let client = client.server(Version::new(7, 0, 0)).retries(retries()).build().unwrap();
    let error = call(&client, "thing.add").await.unwrap_err();
    assert_eq!((error.attempt().unwrap().tries, error.effect()), (4, Effect::None), "{error}");
}
