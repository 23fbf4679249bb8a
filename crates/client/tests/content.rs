//! Methods that answer with content in the place of a document.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::collections::VecDeque;
use std::io::Read;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use callsheet_client::planfix::{Account, Client, Credentials, DataCentre, Planfix};
use callsheet_client::{
    Body, Builder, Content, Download, Error, Exchange, HeaderMap, Incoming, Outgoing, Response, Retries, Transport,
    TransportError, Watch,
};
use futures_util::TryStreamExt;
use support::api::get;
use support::{Reply, Server};

const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\xff\x00";
const EXPIRED: &str = "<response status=\"error\"><code>0005</code></response>";
const DENIED: &str = "<?xml version=\"1.0\"?><response status=\"error\"><code>9001</code></response>";

fn builder(url: &str, credentials: Credentials) -> Builder<Planfix> {
    let builder = Client::builder(Account::new("acme"), credentials, DataCentre::Europe).endpoint(url);
    builder.pace(Duration::ZERO).no_proxy()
}

fn client(server: &Server) -> Client {
    let retries = Retries::default().waits(Duration::ZERO, Duration::ZERO);
    builder(&server.url, Credentials::token("key", "token")).retries(retries).build().unwrap()
}

async fn content(reply: Reply) -> Result<Content, Error> {
    let server = Server::start(vec![reply]).await;
    builder(&server.url, Credentials::token("key", "token"))
        .retries(Retries::none())
        .build()
        .unwrap()
        .content(&get(5))
        .await
}

fn here<D: std::fmt::Debug>(content: Content<D>) -> D {
    match content {
        Content::Here(download) => download,
        other => panic!("{other:?}"),
    }
}

/// All of the content, in the pieces in which it came, and how it ended.
async fn read<B: Body>(download: &mut Download<B>) -> (Vec<u8>, Option<Error>) {
    let mut bytes = Vec::new();
    loop {
        match download.chunk().await {
            Ok(Some(piece)) => bytes.extend_from_slice(&piece),
            Ok(None) => return (bytes, None),
            Err(error) => return (bytes, Some(error)),
        }
    }
}

#[tokio::test]
async fn content_is_here() {
    let xml = "<response status=\"ok\"><id>5</id></response>".as_bytes();
    let drawing = "\u{feff} <?xml version=\"1.0\"?><svg/>".as_bytes();
    let long = format!("<response status=\"error\"><code>9001</code>{}</response>", " ".repeat(65_536)).into_bytes();
    let cases: [(&str, &[u8], &str); 9] = [
        ("Content-Type: image/png\r\n", PICTURE, "image/png"),
        ("Content-Type: text/xml\r\n", xml, "text/xml"),
        ("", drawing, ""),
        ("", &long, ""),
        ("", b"<html><title>a saved page</title></html>", ""),
        ("", b"{}", ""),
        ("", b"<response status=\"error\"><co", ""),
        ("", b"<response>\xff", ""),
        ("", b"", ""),
    ];
    for (headers, bytes, media_type) in cases {
        let mut download = here(content(Reply::Status(200, headers, bytes.to_vec())).await.unwrap());
        let length = bytes.len() as u64;
        assert_eq!((download.received(), download.announced()), (0, Some(length)), "{media_type}");
        assert_eq!(download.media_type().unwrap_or_default(), media_type);
        let (found, error) = read(&mut download).await;
        assert!(error.is_none() && found == bytes, "{error:?}: {}", String::from_utf8_lossy(bytes));
        assert_eq!(download.received(), length);
        assert!(download.chunk().await.unwrap().is_none(), "behind the end there is nothing");
    }
}

#[tokio::test]
async fn content_is_elsewhere() {
    let moved = Reply::Status(302, "Location: https://files.example.com/1?key=k\r\n", b"<html>moved</html>".to_vec());
    match content(moved).await.unwrap() {
        Content::At(address) => assert_eq!(&*address, "https://files.example.com/1?key=k"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_refusal_is_an_error_whatever_its_status() {
    let denied = || DENIED.as_bytes().to_vec();
    let replies = [
        Reply::Status(403, "", denied()),
        Reply::Status(404, "", denied()),
        Reply::Status(200, "", denied()),
        Reply::Status(200, "Content-Type: image/png\r\n", format!("\u{feff}{DENIED}").into_bytes()),
        Reply::Slowly(DENIED.to_owned(), 1),
        Reply::Slowly(format!("{DENIED}{}", " ".repeat(60_000)), 7_000),
    ];
    for reply in replies {
        let error = content(reply).await.unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{error}");
        assert!(error.to_string().contains("9001"), "{error}");
    }
    for (status, headers) in [(500, ""), (302, ""), (404, "Location: elsewhere\r\n")] {
        let error = content(Reply::Status(status, headers, b"<html>no</html>".to_vec())).await.unwrap_err();
        assert!(matches!(error, Error::Http { status: found, .. } if found == status), "{error}");
    }
}

#[tokio::test]
async fn a_session_that_has_expired_is_opened_anew() {
    let session = Reply::Ok("<response status=\"ok\"><sid>s1</sid></response>");
    for status in [403, 200] {
        let expired = Reply::Status(status, "", EXPIRED.as_bytes().to_vec());
        let picture = Reply::Status(200, "", PICTURE.to_vec());
        let server = Server::start(vec![session.clone(), expired, session.clone(), picture]).await;
        let client = builder(&server.url, Credentials::login("key", "ada", "pw")).build().unwrap();
        let download = here(client.content(&get(5)).await.unwrap());
        assert_eq!(download.bytes(PICTURE.len()).await.unwrap(), PICTURE);
        assert_eq!(server.seen().len(), 4);
    }
}

/// What breaks before it is known to be content is asked for again; what breaks behind that is told.
#[tokio::test]
async fn content_that_breaks_off_is_an_error() {
    let picture = Reply::Status(200, "", PICTURE.to_vec());
    let server = Server::start(vec![Reply::Broken("<resp".to_owned()), picture]).await;
    let download = here(client(&server).content(&get(5)).await.unwrap());
    assert_eq!(download.bytes(PICTURE.len()).await.unwrap(), PICTURE);
    assert_eq!(server.seen().len(), 2);

    let server = Server::start(vec![Reply::Broken("canary".to_owned())]).await;
    let mut download = here(client(&server).content(&get(5)).await.unwrap());
    let (bytes, error) = read(&mut download).await;
    let error = error.unwrap();
    assert_eq!((bytes.as_slice(), download.received(), download.announced()), (&b"canary"[..], 6, Some(1006)));
    assert!(matches!(error, Error::Transport { source: TransportError::Broken(_), .. }), "{error:?}");
    let attempt = error.attempt().unwrap();
    assert_eq!((&*attempt.method, &*attempt.endpoint, attempt.tries), ("thing.get", &*server.url, 1));
    assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    assert!(download.chunk().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 1, "it is not asked for again");
}

/// The deadline and the time for an exchange reach to where the content begins, the silence to its end.
#[tokio::test]
async fn silence_amid_content_is_not_waited_out() {
    let builder = |server: &Server| {
        let (deadline, silence) = (Duration::from_millis(600), Duration::from_millis(200));
        let builder = builder(&server.url, Credentials::token("key", "token")).retries(Retries::none());
        builder.deadline(deadline).timeout(deadline).silence(silence).build().unwrap()
    };
    let server = Server::start(vec![Reply::Slowly("x".repeat(200), 1)]).await;
    let download = here(builder(&server).content(&get(5)).await.unwrap());
    assert_eq!(download.bytes(200).await.unwrap().len(), 200);

    let server = Server::start(vec![Reply::Stalls("x")]).await;
    let (bytes, error) = read(&mut here(builder(&server).content(&get(5)).await.unwrap())).await;
    assert_eq!(bytes, b"x");
    let error = error.unwrap();
    assert!(matches!(error, Error::Transport { source: TransportError::Timeout(_), .. }), "{error:?}");
}

#[tokio::test]
async fn content_is_taken_as_a_stream_or_whole() {
    let picture = || Reply::Status(200, "", PICTURE.to_vec());
    let mut pieces = std::pin::pin!(here(content(picture()).await.unwrap()).into_stream());
    let mut bytes = Vec::new();
    while let Some(piece) = pieces.try_next().await.unwrap() {
        bytes.extend_from_slice(&piece);
    }
    assert_eq!(bytes, PICTURE);
    let error = here(content(picture()).await.unwrap()).bytes(PICTURE.len() - 1).await.unwrap_err();
    assert!(matches!(error, Error::Transport { source: TransportError::TooLarge(_), .. }), "{error:?}");
}

/// What a blocking client reads it can read in parts.
#[test]
fn a_blocking_download_is_read() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let body = "0123456789".repeat(5);
    let server = runtime.block_on(Server::start(vec![Reply::Slowly(body.clone(), 20), Reply::Broken(body.clone())]));
    let client = builder(&server.url, Credentials::token("key", "token")).retries(Retries::none());
    let client = client.build_blocking().unwrap();
    let mut download = here(client.content(&get(5)).unwrap());
    assert_eq!((download.announced(), download.media_type()), (Some(50), None));
    let mut start = [0; 7];
    download.read_exact(&mut start).unwrap();
    let piece = download.chunk().unwrap().unwrap();
    assert!(!piece.is_empty(), "what was read in part goes on");
    let mut rest = Vec::new();
    download.read_to_end(&mut rest).unwrap();
    assert_eq!([&start, &*piece, &rest].concat(), body.as_bytes());
    assert_eq!(download.received(), 50);

    let mut download = here(client.content(&get(5)).unwrap());
    let error = download.read_to_end(&mut Vec::new()).unwrap_err();
    let error = error.get_ref().unwrap().downcast_ref::<Error>().unwrap();
    assert!(matches!(error, Error::Transport { source: TransportError::Broken(_), .. }), "{error:?}");
}

/// A body in pieces that announces what it is told to.
struct Pieces(VecDeque<Bytes>, u64);

impl Body for Pieces {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        Ok(self.0.pop_front())
    }

    fn announced(&self) -> Option<u64> {
        Some(self.1)
    }
}

struct Announcing(&'static [&'static str], u64);

impl Transport for Announcing {
    type Body = Pieces;

    async fn send(&self, _: Outgoing) -> Result<Incoming<Pieces>, TransportError> {
        let pieces = self.0.iter().map(|piece| Bytes::from_static(piece.as_bytes())).collect();
        Ok(Incoming { status: 200, headers: HeaderMap::new(), body: Pieces(pieces, self.1) })
    }
}

#[tokio::test]
async fn content_that_is_shorter_than_announced_is_an_error() {
    let cases: [(&[&str], u64, bool); 4] =
        [(&["a", "", "bc"], 3, true), (&["a", "bc"], 4, false), (&["a"], 1, true), (&["a", "b"], 1, true)];
    for (pieces, announced, is_whole) in cases {
        let client = builder("http://planfix.example.com/", Credentials::token("key", "token"));
        let client = client.build_on(Announcing(pieces, announced)).unwrap();
        let (bytes, error) = read(&mut here(client.content(&get(5)).await.unwrap())).await;
        assert_eq!((bytes, error.is_none()), (pieces.concat().into_bytes(), is_whole), "{pieces:?} {announced}");
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Watch for Log {
    fn request(&self, exchange: &Exchange<'_>, _: &str) {
        self.0.lock().unwrap().push(exchange.method.to_owned());
    }

    fn response(&self, _: &Exchange<'_>, response: &Response<'_>) {
        let Response { status, document, length, .. } = response;
        self.0.lock().unwrap().push(format!("{status} {length} {document:?}"));
    }
}

#[tokio::test]
async fn who_watches_sees_that_content_comes_and_not_which() {
    let server = Server::start(vec![Reply::Status(200, "", b"a text".to_vec())]).await;
    let log = Log::default();
    let client = builder(&server.url, Credentials::token("key", "token")).watch(log.clone()).build().unwrap();
    client.content(&get(5)).await.unwrap();
    assert_eq!(*log.0.lock().unwrap(), ["thing.get", "200 0 None"]);
}

#[tokio::test]
async fn neither_bytes_nor_address_are_printed() {
    let picture = content(Reply::Status(200, "", PICTURE.to_vec())).await.unwrap();
    let told = "Here(Download { media_type: None, announced: Some(10), received: 0, .. })";
    assert_eq!(format!("{picture:?}"), told);
    let elsewhere = content(Reply::Status(302, "Location: https://files.example.com/canary\r\n", Vec::new())).await;
    assert!(!format!("{elsewhere:?}").contains("canary"), "{elsewhere:?}");
}
