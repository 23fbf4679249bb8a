//! A file of 100 MB in at most 16 MB of memory: the server and the runtime count as well.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)] // a test may fail

#[path = "support/memory.rs"]
mod memory;
mod support;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use callsheet_client::Content;
use callsheet_client::planfix::{Account, Client, Credentials, DataCentre};
use memory::peak;
use support::api::get;

const LENGTH: usize = 100_000_000;
const MOST: usize = 16_000_000;

/// It begins like an answer, so that as much of it is looked at as ever is.
const START: &[u8] = b"<response status=\"error\">";

/// What stands there in the file.
fn byte(at: usize) -> u8 {
    START.get(at).copied().unwrap_or((at % 251) as u8)
}

fn serve(mut stream: TcpStream) {
    let mut request = [0; 4096];
    assert!(stream.read(&mut request).unwrap() > 0);
    stream.write_all(format!("HTTP/1.1 200 OK\r\nContent-Length: {LENGTH}\r\n\r\n").as_bytes()).unwrap();
    let mut sent = 0;
    while sent < LENGTH {
        let piece: Vec<u8> = (sent..LENGTH.min(sent + 50_000)).map(byte).collect();
        stream.write_all(&piece).unwrap();
        sent += piece.len();
    }
}

#[test]
fn a_large_file_is_downloaded_in_little_memory() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || serve(listener.accept().unwrap().0));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let token = Credentials::token("key", "token");
        let client = Client::builder(Account::new("acme"), token, DataCentre::Europe).endpoint(url).no_proxy();
        let content = client.build().unwrap().content(&get(5)).await.unwrap();
        let Content::Here(mut download) = content else { unreachable!("it is not elsewhere") };
        let mut at = 0;
        while let Some(piece) = download.chunk().await.unwrap() {
            assert!(piece.iter().zip(at..).all(|(found, at)| *found == byte(at)), "near byte {at}");
            at += piece.len();
            assert_eq!((download.received(), download.announced()), (at as u64, Some(LENGTH as u64)));
        }
        assert_eq!(at, LENGTH);
    });
    server.join().unwrap();
    let peak = peak();
    println!("{peak} bytes at most");
    assert!(peak <= MOST, "{peak} bytes");
}
