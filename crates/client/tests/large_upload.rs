//! A file of 100 MB that is sent in at most 16 MB of memory, signed: the server and the runtime count as well.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)] // a test may fail

#[path = "support/memory.rs"]
mod memory;

use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;

use callsheet_client::Attachment;
use callsheet_client::planfix::{Account, Client, Credentials, DataCentre};
use callsheet_planfix::file::upload;
use callsheet_planfix::types::file::{FileCreate, FileSource};
use callsheet_runtime::SecretString;
use memory::peak;

const LENGTH: u64 = 100_000_000;
const MOST: usize = 16_000_000;

/// Takes one request and grants it; gives the length that was announced, that which came, and how much of it was `A`.
fn serve(mut stream: TcpStream) -> (usize, usize, usize) {
    let (mut buffer, mut head) = (vec![0; 64 << 10], Vec::new());
    let end = loop {
        let length = stream.read(&mut buffer).unwrap();
        head.extend_from_slice(&buffer[..length]);
        if let Some(end) = head.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let count = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'A').count();
    let lines = String::from_utf8(head[..end].to_vec()).unwrap().to_ascii_lowercase();
    let announced = lines.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
    let (mut came, mut zeros) = (head.len() - end, count(&head[end..]));
    while came < announced {
        let length = stream.read(&mut buffer).unwrap();
        assert!(length > 0, "it breaks off after {came} bytes");
        (came, zeros) = (came + length, zeros + count(&buffer[..length]));
    }
    let granted = "<response status=\"ok\"><files/></response>";
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", granted.len());
    stream.write_all(format!("{head}{granted}").as_bytes()).unwrap();
    (announced, came, zeros)
}

#[test]
fn a_large_file_is_uploaded_in_little_memory() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("callsheet-large-upload");
    File::create(&path).unwrap().set_len(LENGTH).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || serve(listener.accept().unwrap().0));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let account = Account::new("acme").signed_with(SecretString::from("key"));
        let client = Client::builder(account, Credentials::token("key", "token"), DataCentre::Europe);
        let file = Attachment::file(&path).on_progress(|sent, length| assert!(sent <= length && length == LENGTH));
        let body = FileCreate::new(FileSource::Body).name("zeros").body(file.stand_in());
        let request = upload::Request::new([body]).task(upload::Task::new(5));
        client.endpoint(url).no_proxy().build().unwrap().upload(&request, &[file]).await.unwrap();
    });
    let (announced, came, zeros) = server.join().unwrap();
    std::fs::remove_file(path).unwrap();
    assert_eq!(came, announced);
    // A hundred million zeros, of which the last stands in a group of its own: `AA==`.
    assert_eq!(zeros, 133_333_334);
    let peak = peak();
    println!("{peak} bytes at most");
    assert!(peak <= MOST, "{peak} bytes");
}
