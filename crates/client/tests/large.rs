//! A list of 100 MB in at most 16 MB of memory: the server and the runtime count as well.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)] // a test may fail

#[path = "support/memory.rs"]
mod memory;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use callsheet_client::zabbix::{Client, Credentials, Version};
use callsheet_zabbix::types::user::User;
use callsheet_zabbix::user;
use memory::peak;

const LENGTH: usize = 100_000_000;
const MOST: usize = 16_000_000;

const USER: &str = r#"{"userid":"1","username":"Admin","name":"Zabbix","surname":"Administrator","url":"","autologin":"1","autologout":"0","lang":"en_US","refresh":"30s","theme":"default","attempt_failed":"0","attempt_ip":"","attempt_clock":"0","rows_per_page":"50","timezone":"system","roleid":"3","userdirectoryid":"0","ts_provisioned":"0"}"#;

/// Answers one call with as many users as there have to be, made as they are sent; gives how many these are.
fn serve(mut stream: TcpStream) -> usize {
    let mut request = [0; 4096];
    assert!(stream.read(&mut request).unwrap() > 0);
    stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"jsonrpc\":\"2.0\",\"result\":[").unwrap();
    let many = vec![USER; 200].join(",");
    let mut sent = 0;
    while sent * USER.len() < LENGTH {
        let comma = if sent == 0 { "" } else { "," };
        stream.write_all(comma.as_bytes()).unwrap();
        stream.write_all(many.as_bytes()).unwrap();
        sent += 200;
    }
    stream.write_all(b"],\"id\":1}").unwrap();
    sent
}

#[test]
fn a_large_list_needs_little_memory() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || serve(listener.accept().unwrap().0));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let count = runtime.block_on(async {
        let client = Client::builder(url, Credentials::token("token")).server(Version::new(7, 0, 0));
        let mut users = client.build().unwrap().list::<User, _>(&user::get::Request::new());
        let mut count = 0;
        while let Some(user) = users.next().await.unwrap() {
            assert_eq!(user.username.as_deref(), Some("Admin"));
            count += 1;
        }
        count
    });
    assert_eq!(count, server.join().unwrap());
    let peak = peak();
    println!("{count} users, {peak} bytes at most");
    assert!(peak <= MOST, "{peak} bytes");
}
