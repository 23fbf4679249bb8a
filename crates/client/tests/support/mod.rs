//! A server on the loopback interface that answers what it is told to, and two small APIs to call on it.
#![allow(dead_code, clippy::unwrap_used)] // each test file uses its own part, and may fail

pub mod api;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does when the next request has come in whole.
#[derive(Clone)]
pub enum Reply {
    /// It answers with status 200 and this body. `{id}` stands for the request's JSON-RPC number.
    Ok(&'static str),
    /// It answers with that status, these header lines and this body.
    Status(u16, &'static str, Vec<u8>),
    /// It looks at the request first.
    Choose(fn(&Seen) -> Reply),
    /// It sends the request back, head and all, between these two texts.
    Echo(u16, &'static str, &'static str),
    /// It closes the connection without a word.
    Hangup,
    /// It resets the connection without a word.
    Reset,
    /// It answers as the first time, and closes the connection, which it had promised to keep.
    ClosesBehind,
    /// It announces more than it sends, and closes the connection.
    Truncated(&'static str),
    /// It answers with this body in pieces of so many bytes, each a little after the other.
    Slowly(String, usize),
    /// It announces more than this body, and breaks the connection behind it.
    Broken(String),
    /// It announces more than this body, and keeps silent behind it.
    Stalls(&'static str),
    /// It keeps silent.
    Silence,
}

/// A request as it came in.
#[derive(Clone, Debug)]
pub struct Seen {
    pub head: String,
    pub body: String,
}

impl Seen {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let named = |line: &&str| line.split_once(':').is_some_and(|(key, _)| key.eq_ignore_ascii_case(name));
        self.head.lines().find(named)?.split_once(':').map(|(_, value)| value.trim())
    }
}

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    through: Arc<AtomicBool>,
}

impl Server {
    /// A server with these replies, in their order; past the last it hangs up.
    pub async fn start(replies: Vec<Reply>) -> Self {
        Self::start_on(TcpListener::bind("127.0.0.1:0").await.unwrap(), replies)
    }

    /// The same on a port that is taken already.
    pub fn start_on(listener: TcpListener, replies: Vec<Reply>) -> Self {
        let url = format!("http://{}/api", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let script = Arc::new(Mutex::new(replies.into_iter()));
        let log = Arc::clone(&seen);
        let through = Arc::new(AtomicBool::new(false));
        let mark = Arc::clone(&through);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&script), Arc::clone(&log), Arc::clone(&mark)));
            }
        });
        Self { url, seen, through }
    }

    /// Whether all of an answer was written that goes out slowly.
    pub fn is_through(&self) -> bool {
        self.through.load(Ordering::Acquire)
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The bodies of all requests.
    pub fn bodies(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.body).collect()
    }
}

type Script = Arc<Mutex<std::vec::IntoIter<Reply>>>;

async fn serve(mut stream: TcpStream, script: Script, log: Arc<Mutex<Vec<Seen>>>, through: Arc<AtomicBool>) {
    while let Some(request) = receive(&mut stream).await {
        log.lock().unwrap().push(request.clone());
        let reply = match script.lock().unwrap().next() {
            Some(Reply::Choose(choose)) => Some(choose(&request)),
            reply => reply,
        };
        let (status, headers, body) = match reply {
            Some(Reply::Ok(body)) => (200, "", body.replace("{id}", &id(&request.body)).into_bytes()),
            Some(Reply::Status(status, headers, body)) => (status, headers, body),
            Some(Reply::Echo(status, before, after)) => {
                let text = format!("{before}{}\r\n{}{after}", request.head, request.body);
                (status, "", text.replace("{id}", &id(&request.body)).into_bytes())
            }
            Some(Reply::Truncated(body)) => {
                let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
                let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
                return;
            }
            Some(Reply::Reset) => {
                stream.set_zero_linger().unwrap();
                return;
            }
            Some(Reply::ClosesBehind) => {
                let body = format!("{{\"jsonrpc\":\"2.0\",\"result\":{{\"id\":5}},\"id\":{}}}", id(&request.body));
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
                let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
                return;
            }
            Some(Reply::Slowly(body, size)) => {
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
                let _ = stream.write_all(head.as_bytes()).await;
                for piece in body.as_bytes().chunks(size) {
                    let _ = stream.write_all(piece).await;
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                through.store(true, Ordering::Release);
                continue;
            }
            Some(Reply::Broken(body)) => {
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len() + 1000);
                let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
                return;
            }
            Some(Reply::Stalls(body)) => {
                let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
                let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
                tokio::time::sleep(Duration::from_secs(60)).await;
                return;
            }
            Some(Reply::Silence) => {
                tokio::time::sleep(Duration::from_secs(60)).await;
                return;
            }
            Some(Reply::Hangup | Reply::Choose(_)) | None => return,
        };
        let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
        if stream.write_all(&[head.as_bytes(), &body].concat()).await.is_err() {
            return;
        }
    }
}

async fn receive(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let seen = Seen { head: head.to_owned(), body: body.to_owned() };
            let length = seen.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            if body.len() >= length {
                return Some(seen);
            }
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(length) if length > 0 => bytes.extend_from_slice(&chunk[..length]),
            _ => return None,
        }
    }
}

fn id(body: &str) -> String {
    let id = body.rsplit_once("\"id\":").map(|(_, id)| id.trim_end_matches('}'));
    id.unwrap_or_default().to_owned()
}
