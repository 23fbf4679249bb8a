//! 64 tasks on one client, while the session expires every second and the server fails one call in ten: 100,000 calls.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use callsheet_client::zabbix::{Client, Credentials, Version};
use callsheet_client::{Effect, Error, Retries};
use callsheet_runtime::Id;
use support::api::{Add, get};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

const CALLS: u64 = 100_000;
const TASKS: u64 = 64;
const LIFETIME: Duration = Duration::from_secs(1);

/// What the server knows.
#[derive(Default)]
struct State {
    requests: AtomicU64,
    connections: AtomicUsize,
    /// When each session was opened.
    logins: Mutex<Vec<Instant>>,
    /// How often each write was carried out.
    written: Mutex<BTreeMap<u64, u32>>,
}

impl State {
    fn log_in(&self) -> String {
        let mut logins = self.logins.lock().unwrap();
        logins.push(Instant::now());
        format!("\"s{}\"", logins.len())
    }

    /// Whether that is the session that was opened last, and not too long ago.
    fn knows(&self, head: &str) -> bool {
        let logins = self.logins.lock().unwrap();
        let current = logins.last().is_some_and(|opened| opened.elapsed() < LIFETIME);
        current && head.contains(&format!("authorization: Bearer s{}\r\n", logins.len()))
    }

    /// What is answered to a request: the bytes, and whether the connection goes on behind them.
    fn answer(&self, head: &str, body: &str) -> (Vec<u8>, bool) {
        let id = body.rsplit_once("\"id\":").unwrap().1.trim_end_matches('}');
        let ok = |result: &str| http(200, &format!("{{\"jsonrpc\":\"2.0\",\"result\":{result},\"id\":{id}}}"));
        if body.contains("user.login") {
            return (ok(&self.log_in()), true);
        }
        if body.contains("user.logout") {
            return (ok("true"), true);
        }
        if !self.knows(head) {
            let words = "Session terminated, re-login, please.";
            let error = format!("{{\"code\":-32602,\"message\":\"m\",\"data\":\"{words}\"}}");
            return (http(200, &format!("{{\"jsonrpc\":\"2.0\",\"error\":{error},\"id\":{id}}}")), true);
        }
        let number = body.split_once("\"id\":\"").unwrap().1.split('"').next().unwrap();
        let granted = ok(&format!("{{\"id\":\"{number}\"}}"));
        let turn = self.requests.fetch_add(1, Ordering::Relaxed);
        let failure = (turn % 10 == 9).then_some(turn / 10 % 4);
        if failure == Some(0) {
            return (http(503, "busy"), true);
        }
        if body.contains("thing.add") {
            *self.written.lock().unwrap().entry(number.parse().unwrap()).or_default() += 1;
        }
        match failure {
            Some(1) => (Vec::new(), false),
            Some(2) => (granted[..granted.len() - 10].to_vec(), false),
            Some(_) => (http(200, &format!("{{\"jsonrpc\":\"2.0\",\"result\":{{\"id\":\"{number}")), true),
            None => (granted, true),
        }
    }
}

fn http(status: u16, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

async fn serve(mut stream: TcpStream, state: Arc<State>) {
    state.connections.fetch_add(1, Ordering::AcqRel);
    let mut bytes = Vec::new();
    'connection: loop {
        let (head, body) = loop {
            let text = String::from_utf8_lossy(&bytes);
            if let Some((head, body)) = text.split_once("\r\n\r\n")
                && body.ends_with('}')
            {
                break (format!("{head}\r\n"), body.to_owned());
            }
            let mut chunk = [0; 4096];
            match stream.read(&mut chunk).await {
                Ok(length @ 1..) => bytes.extend_from_slice(&chunk[..length]),
                _ => break 'connection,
            }
        };
        bytes.clear();
        let (answer, goes_on) = state.answer(&head, &body);
        if stream.write_all(&answer).await.is_err() || !goes_on {
            break;
        }
    }
    state.connections.fetch_sub(1, Ordering::AcqRel);
}

/// Makes a call; whether it succeeded.
async fn one(client: &Client, state: &State, number: u64) -> bool {
    let writes = number.is_multiple_of(3);
    let result = match writes {
        true => client.call(&Add { id: Some(Id(number)), ..Add::default() }).await,
        false => client.call(&get(number)).await,
    };
    let written = state.written.lock().unwrap().get(&number).copied().unwrap_or_default();
    assert!(written <= u32::from(writes), "{number} was written {written} times");
    match result {
        Ok(response) => {
            assert_eq!(response.id, Id(number), "the answer to another call");
            assert_eq!(written, u32::from(writes), "{number}");
            true
        }
        Err(error) => {
            let expected =
                matches!(error, Error::Http { status: 503, .. } | Error::Transport { .. } | Error::NotTheApi { .. });
            assert!(expected, "no failure of this server's: {error:?}");
            assert!(error.effect() == Effect::Unknown || written == 0, "{error:?}");
            false
        }
    }
}

/// The memory that this program has, in bytes.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().strip_suffix(" kB").unwrap().parse::<usize>().unwrap() * 1024
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_thousand_calls_end_as_they_should() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let state = Arc::new(State::default());
    let server = Arc::clone(&state);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&server)));
        }
    });
    let retries = Retries::default().waits(Duration::from_millis(1), Duration::from_millis(4));
    let builder = Client::builder(url, Credentials::login("Admin", "pw")).server(Version::new(7, 0, 0));
    let client = builder.retries(retries).build().unwrap();
    let (next, granted) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let early = Arc::new(AtomicUsize::new(0));
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let (client, state) = (client.clone(), Arc::clone(&state));
        let (next, granted, early) = (Arc::clone(&next), Arc::clone(&granted), Arc::clone(&early));
        tasks.spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= CALLS {
                    return;
                }
                if number == CALLS / 5 {
                    early.store(memory(), Ordering::Relaxed);
                }
                granted.fetch_add(u64::from(one(&client, &state, number).await), Ordering::Relaxed);
            }
        });
    }
    tasks.join_all().await;

    let granted = granted.load(Ordering::Relaxed);
    assert!(granted > CALLS * 8 / 10, "{granted} of {CALLS} succeeded");
    let logins = state.logins.lock().unwrap().clone();
    let gaps = logins.windows(2).map(|pair| pair[1] - pair[0]);
    assert!(gaps.min().is_none_or(|least| least >= LIFETIME), "one login for each session that expired");
    let more = memory().saturating_sub(early.load(Ordering::Relaxed));
    let connections = state.connections.load(Ordering::Acquire);
    println!("{granted} of {CALLS} succeeded, {} logins, {connections} connections, {more} bytes more", logins.len());
    assert!(more < 8 << 20, "{more} bytes more than after a fifth of the calls");
    // A call that waits for a connection may find one given back before its own is made, which is kept as well then.
    assert!(connections <= 2 * usize::try_from(TASKS).unwrap(), "{connections} connections are open");

    client.close().await.unwrap();
    assert!(one(&client, &state, CALLS + 1).await || one(&client, &state, CALLS + 2).await, "it goes on as before");
    drop(client);
    let end = Instant::now() + Duration::from_secs(10);
    while state.connections.load(Ordering::Acquire) > 0 {
        assert!(Instant::now() < end, "connections are left open");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
