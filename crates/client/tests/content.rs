//! Methods that answer with content in the place of a document.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use callsheet_client::planfix::{Account, Client, Credentials, DataCentre};
use callsheet_client::{Content, Error};
use support::api::get;
use support::{Reply, Server};

const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\xff\x00";
const EXPIRED: &str = "<response status=\"error\"><code>0005</code></response>";
const DENIED: &str = "<?xml version=\"1.0\"?><response status=\"error\"><code>9001</code></response>";

fn client(server: &Server, credentials: Credentials) -> Client {
    Client::builder(Account::new("acme"), credentials, DataCentre::Europe).endpoint(&server.url).build().unwrap()
}

async fn content(reply: Reply) -> Result<Content, Error> {
    let server = Server::start(vec![reply]).await;
    client(&server, Credentials::token("key", "token")).content(&get(5)).await
}

/// Bytes and media type, or the address.
fn told(content: Content) -> (Vec<u8>, String) {
    match content {
        Content::Here { bytes, media_type } => (bytes, media_type.unwrap_or_default().into()),
        Content::At(address) => (Vec::new(), address.into()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn content_is_here_or_elsewhere() {
    let xml = b"<response status=\"ok\"><id>5</id></response>";
    let cases = [
        (Reply::Status(200, "Content-Type: image/png\r\n", PICTURE.to_vec()), PICTURE, "image/png"),
        (Reply::Status(200, "", xml.to_vec()), xml.as_slice(), ""),
        (Reply::Status(200, "", b"<html>".to_vec()), b"<html>".as_slice(), ""),
        (Reply::Status(200, "", Vec::new()), b"".as_slice(), ""),
        (
            Reply::Status(302, "Location: https://files.example.com/1?key=k\r\n", Vec::new()),
            b"".as_slice(),
            "https://files.example.com/1?key=k",
        ),
    ];
    for (reply, bytes, told_as) in cases {
        assert_eq!(told(content(reply).await.unwrap()), (bytes.to_vec(), told_as.to_owned()));
    }
}

#[tokio::test]
async fn a_refusal_is_an_error_whatever_its_status() {
    for (status, body) in [(403, DENIED), (404, DENIED), (200, DENIED)] {
        let error = content(Reply::Status(status, "", body.as_bytes().to_vec())).await.unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{status}: {error}");
        assert!(error.to_string().contains("9001"), "{error}");
    }
    for (status, headers) in [(500, ""), (302, ""), (404, "Location: elsewhere\r\n")] {
        let error = content(Reply::Status(status, headers, b"no".to_vec())).await.unwrap_err();
        assert!(matches!(error, Error::Http { status: found, .. } if found == status), "{error}");
    }
}

#[tokio::test]
async fn a_session_that_has_expired_is_opened_anew() {
    let session = Reply::Ok("<response status=\"ok\"><sid>s1</sid></response>");
    let expired = Reply::Status(403, "", EXPIRED.as_bytes().to_vec());
    let server = Server::start(vec![session.clone(), expired, session, Reply::Status(200, "", PICTURE.to_vec())]).await;
    let content = client(&server, Credentials::login("key", "ada", "pw")).content(&get(5)).await.unwrap();
    assert_eq!(told(content).0, PICTURE);
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn neither_bytes_nor_address_are_printed() {
    let picture = content(Reply::Status(200, "", PICTURE.to_vec())).await.unwrap();
    assert_eq!(format!("{picture:?}"), "Here { length: 10, media_type: None, .. }");
    let elsewhere = content(Reply::Status(302, "Location: https://files.example.com/canary\r\n", Vec::new())).await;
    assert!(!format!("{elsewhere:?}").contains("canary"), "{elsewhere:?}");
}
