//! A server that answers as it is told, and says what it was asked.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What it answers to a document: status, header lines and body; `None` to keep silent.
pub type Answer = fn(&str) -> Option<(u16, &'static str, String)>;

/// A server on the loopback interface, until the test ends.
pub struct Server {
    /// Where it listens.
    pub url: String,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts it.
    pub fn start(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let url = format!("http://{}/", listener.local_addr().expect("it listens"));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let log = Arc::clone(&log);
                std::thread::spawn(move || serve(stream, answer, &log));
            }
        });
        Self { url, seen }
    }

    /// The methods that were called.
    pub fn methods(&self) -> Vec<String> {
        self.documents().iter().map(|document| method(document).to_owned()).collect()
    }

    /// The documents that were sent.
    pub fn documents(&self) -> Vec<String> {
        self.seen.lock().expect("nobody panics").clone()
    }

    /// Waits until that method has been called.
    pub fn wait_for(&self, method: &str) {
        let start = Instant::now();
        while !self.methods().iter().any(|called| called == method) {
            assert!(start.elapsed() < Duration::from_secs(60), "{method} is never called: {:?}", self.methods());
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

/// The method that a document calls.
pub fn method(document: &str) -> &str {
    let after = |mark: &str| document.split_once(mark).and_then(|(_, rest)| rest.split('"').next());
    after("method=\"").or_else(|| after("\"method\":\"")).unwrap_or_default()
}

fn serve(mut stream: TcpStream, answer: Answer, log: &Mutex<Vec<String>>) {
    while let Some(document) = receive(&mut stream) {
        log.lock().expect("nobody panics").push(document.clone());
        let Some((status, headers, body)) = answer(&document) else {
            std::thread::sleep(Duration::from_secs(60));
            return;
        };
        let id = document.rsplit_once("\"id\":").map_or("", |(_, id)| id.trim_end_matches('}'));
        let body = body.replace("{id}", id);
        let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
        if stream.write_all(format!("{head}{body}").as_bytes()).is_err() {
            return;
        }
    }
}

fn receive(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length =
                head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                return Some(body.to_owned());
            }
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk) {
            Ok(length) if length > 0 => bytes.extend_from_slice(chunk.get(..length)?),
            _ => return None,
        }
    }
}
