//! Requests with attachments, which are read while they are sent.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::error::Error as _;
use std::future::{pending, ready};
use std::io;
use std::net::TcpListener as Port;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use callsheet_client::planfix::{self, Account, DataCentre, Planfix};
use callsheet_client::zabbix::{self, Version, Zabbix};
use callsheet_client::{
    Attachment, AttachmentError, Builder, Effect, Error, Exchange, Response, Retries, TransportError, Unwritable, Watch,
};
use callsheet_planfix::file::upload;
use callsheet_planfix::types::file::{FileCreate, FileSource};
use callsheet_runtime::SecretString;
use support::api::{Add, Put};
use support::{Reply, Server};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::net::TcpListener;

const DONE: Reply =
    Reply::Ok("<response status=\"ok\"><files><file><uniqueId>9005</uniqueId></file></files></response>");
const FIVE: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":{"id":5},"id":{id}}"#);

/// How much is read and encoded at a time.
const PIECE: usize = 48 << 10;

fn planfix(url: &str, account: Account) -> Builder<Planfix> {
    let token = planfix::Credentials::token("key", "token");
    let builder = planfix::Client::builder(account, token, DataCentre::Europe).endpoint(url);
    builder.pace(Duration::ZERO).no_proxy().retries(Retries::none())
}

fn zabbix(url: &str) -> Builder<Zabbix> {
    let token = zabbix::Credentials::token("token");
    zabbix::Client::builder(url, token).server(Version::new(7, 0, 0)).no_proxy().retries(Retries::none())
}

fn account(is_signed: bool) -> Account {
    let account = Account::new("acme");
    if is_signed { account.signed_with(SecretString::from("key")) } else { account }
}

/// A request for files with these contents in Base64.
fn request(bodies: &[&str]) -> upload::Request {
    let file = |(number, body): (usize, &&str)| {
        FileCreate::new(FileSource::Body).name(format!("{number}.bin")).body((*body).to_owned())
    };
    upload::Request::new(bodies.iter().enumerate().map(file)).task(upload::Task::new(5))
}

fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 7 + at / 251) as u8).collect()
}

/// Gives out a few bytes at a time: one, two, three, and on to a number that shares no factor with a piece.
struct Dribble(Vec<u8>, usize);

impl AsyncRead for Dribble {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.1 = (self.1 + 1).min(997);
        let length = self.1.min(self.0.len()).min(buffer.remaining());
        buffer.put_slice(&self.0.drain(..length).collect::<Vec<_>>());
        Poll::Ready(Ok(()))
    }
}

/// An attachment of that length whose source gives these bytes, a few at a time.
fn dribble(length: u64, bytes: Vec<u8>) -> Attachment {
    Attachment::new(length, move || ready(Ok(Dribble(bytes.clone(), 0))))
}

#[tokio::test]
async fn what_arrives_is_what_a_whole_request_is() {
    let lengths = [0, 1, 2, 3, 4, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 2];
    for is_signed in [false, true] {
        for (index, length) in lengths.into_iter().enumerate() {
            let contents = [bytes(length), bytes(lengths[lengths.len() - 1 - index])];
            let server = Server::start(vec![DONE, DONE]).await;
            let client = planfix(&server.url, account(is_signed)).build().unwrap();
            let attachments = contents.each_ref().map(|content| dribble(content.len() as u64, content.clone()));
            let stand_ins = attachments.each_ref().map(|attachment| attachment.stand_in());
            let response = client.upload(&request(&stand_ins), &attachments).await.unwrap();
            assert_eq!(response.files[0].unique_id, 9005.into());
            let texts = contents.map(|content| STANDARD.encode(content));
            client.call(&request(&texts.each_ref().map(String::as_str))).await.unwrap();
            let [streamed, whole] = server.seen().try_into().unwrap();
            assert!(streamed.body == whole.body, "{length} bytes, signed: {is_signed}");
            assert_eq!(streamed.header("content-length"), Some(&*streamed.body.len().to_string()));
            assert_eq!(streamed.header("transfer-encoding"), None);
            assert_eq!(streamed.body.contains("<signature>"), is_signed);
        }
    }
}

#[tokio::test]
async fn attachments_need_not_come_in_the_order_of_the_document() {
    let (one, two) = (Attachment::bytes("one"), Attachment::bytes("two"));
    for is_signed in [false, true] {
        let server = Server::start(vec![DONE, DONE]).await;
        let client = planfix(&server.url, account(is_signed)).build().unwrap();
        client.upload(&request(&[one.stand_in(), two.stand_in()]), &[two.clone(), one.clone()]).await.unwrap();
        client.call(&request(&["b25l", "dHdv"])).await.unwrap();
        assert_eq!(server.bodies()[0], server.bodies()[1]);
    }
}

#[tokio::test]
async fn json_has_attachments_as_well() {
    let attachment = Attachment::bytes(bytes(PIECE + 1));
    let add = |text: &str| Add { password: Some(SecretString::from(text)), ..Add::default() };
    let server = Server::start(vec![FIVE, FIVE]).await;
    zabbix(&server.url).build().unwrap().upload(&add(attachment.stand_in()), &[attachment]).await.unwrap();
    zabbix(&server.url).build().unwrap().call(&add(&STANDARD.encode(bytes(PIECE + 1)))).await.unwrap();
    let [streamed, whole] = server.seen().try_into().unwrap();
    assert!(streamed.body == whole.body);
    assert_eq!(streamed.header("content-length"), whole.header("content-length"));
}

#[test]
fn a_blocking_client_uploads_a_file() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(vec![DONE]));
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("callsheet-upload-blocking");
    std::fs::write(&path, bytes(3 * PIECE)).unwrap();
    let file = Attachment::file(&path);
    let client = planfix(&server.url, account(true)).validates(true).build_blocking().unwrap();
    client.upload(&request(&[file.stand_in()]), &[file]).unwrap();
    assert!(server.bodies()[0].contains(&format!("<body>{}</body>", STANDARD.encode(bytes(3 * PIECE)))));
    std::fs::remove_file(path).unwrap();
}

/// Gives out some bytes and fails then.
struct Fails(Vec<u8>);

impl AsyncRead for Fails {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.0.is_empty() {
            return Poll::Ready(Err(io::Error::other("the disk is gone")));
        }
        let length = self.0.len().min(buffer.remaining());
        buffer.put_slice(&self.0.drain(..length).collect::<Vec<_>>());
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_source_that_fails_is_named() {
    let short = || dribble(100_000, bytes(99_999));
    let long = || dribble(PIECE as u64, bytes(PIECE + 1));
    let fails = || Attachment::new(100_000, || ready(Ok(Fails(bytes(60_000)))));
    let missing = || Attachment::file("/nonexistent/file");
    let folder = || Attachment::file("/");
    let refuses = || Attachment::new(5, || ready(Err::<Dribble, _>(io::Error::other("no"))));
    type Case = (fn() -> Attachment, bool, &'static str);
    let cases: [Case; 6] = [
        (short, true, "attachment 2 ends after 99999 of its 100000 bytes"),
        (long, true, "attachment 2 has more than its 49152 bytes"),
        (fails, true, "attachment 2 cannot be read"),
        (missing, false, "attachment 2 cannot be opened"),
        (folder, false, "attachment 2 cannot be opened"),
        (refuses, false, "attachment 2 cannot be opened"),
    ];
    for (attachment, is_amid, said) in cases {
        for is_signed in [false, true] {
            let server = Server::start(vec![DONE]).await;
            let retries = Retries::default().waits(Duration::ZERO, Duration::ZERO);
            let client = planfix(&server.url, account(is_signed)).retries(retries).build().unwrap();
            let attachments = [Attachment::bytes("sound"), attachment()];
            let stand_ins = attachments.each_ref().map(|attachment| attachment.stand_in());
            let error = client.upload(&request(&stand_ins), &attachments).await.unwrap_err();
            // What is signed was read before anything is sent.
            let was_sent = is_amid && !is_signed;
            let Error::Transport { attempt, source } = &error else { panic!("{error:?}") };
            assert_eq!(matches!(source, TransportError::CutShort(_)), was_sent, "{said}: {error:?}");
            assert_eq!(matches!(source, TransportError::Attachment(_)), !was_sent, "{said}: {error:?}");
            assert_eq!(source.to_string(), said);
            assert_eq!(error.effect(), if was_sent { Effect::Unknown } else { Effect::None }, "{said}");
            assert_eq!(error.advice(), "look at what the attachment is read from");
            assert!(attempt.tries <= 1, "it is not repeated");
            assert_eq!(server.seen().len(), 0, "{said}: no whole request has come");
        }
    }
    let error =
        TransportError::Attachment(AttachmentError::Open { number: 1, source: Arc::new(io::Error::other("no")) });
    assert_eq!(error.source().unwrap().to_string(), "no");
}

#[tokio::test]
async fn a_stand_in_has_to_stand_in_the_request_once() {
    let server = Server::start(vec![DONE]).await;
    let client = planfix(&server.url, account(true)).build().unwrap();
    let (one, two) = (Attachment::bytes("one"), Attachment::bytes("two"));
    type Case<'a> = (&'a [&'a str], &'a [&'a Attachment], (usize, usize));
    let cases: [Case<'_>; 4] = [
        (&[one.stand_in()], &[&one, &two], (2, 0)),
        (&["QUJD"], &[&one], (1, 0)),
        (&[one.stand_in(), two.stand_in(), two.stand_in()], &[&one, &two], (2, 2)),
        (&[one.stand_in()], &[&one, &one], (2, 0)),
    ];
    for (stand_ins, attachments, expected) in cases {
        let attachments: Vec<_> = attachments.iter().copied().cloned().collect();
        let error = client.upload(&request(stand_ins), &attachments).await.unwrap_err();
        let Error::Unwritable { source: Unwritable::StandIn { number, found }, .. } = error else {
            panic!("{error:?}")
        };
        assert_eq!((number, found), expected);
        assert_eq!(error.effect(), Effect::None);
        assert!(error.advice().contains("stand-in"), "{}", error.advice());
    }
    assert!(server.seen().is_empty());
}

/// What an attachment says of its progress.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<(u64, u64)>>>);

impl Told {
    fn listen(&self, attachment: Attachment) -> Attachment {
        let told = Arc::clone(&self.0);
        attachment.on_progress(move |sent, length| told.lock().unwrap().push((sent, length)))
    }

    fn all(&self) -> Vec<(u64, u64)> {
        self.0.lock().unwrap().clone()
    }
}

#[tokio::test]
async fn progress_begins_at_nothing_and_ends_at_all() {
    let piece = PIECE as u64;
    let cases = [
        (0, vec![(0, 0)]),
        (5, vec![(0, 5), (5, 5)]),
        (2 * piece, vec![(0, 2 * piece), (piece, 2 * piece), (2 * piece, 2 * piece)]),
        (piece + 1, vec![(0, piece + 1), (piece, piece + 1), (piece + 1, piece + 1)]),
    ];
    for (length, expected) in cases {
        let (server, told) = (Server::start(vec![DONE]).await, Told::default());
        let attachment = told.listen(dribble(length, bytes(length as usize)));
        // What is read to be signed is no progress.
        let client = planfix(&server.url, account(true)).build().unwrap();
        client.upload(&request(&[attachment.stand_in()]), &[attachment]).await.unwrap();
        assert_eq!(told.all(), expected);
    }
}

#[tokio::test]
async fn an_upload_is_made_again_where_no_connection_was_made() {
    let port = Port::bind("127.0.0.1:0").unwrap();
    let address = port.local_addr().unwrap();
    drop(port);
    let (opened, told) = (Arc::new(AtomicU32::new(0)), Told::default());
    let count = Arc::clone(&opened);
    let attachment = told.listen(Attachment::new(4, move || {
        count.fetch_add(1, Ordering::Relaxed);
        ready(Ok(Dribble(b"four".to_vec(), 0)))
    }));
    let retries = Retries::default().waits(Duration::from_secs(1), Duration::from_secs(1)).without_jitter();
    let client = planfix(&format!("http://{address}/"), account(false)).retries(retries).build().unwrap();
    let upload = client.upload(&request(&[attachment.stand_in()]), &[attachment]);
    let serve = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        Server::start_on(TcpListener::bind(address).await.unwrap(), vec![DONE])
    };
    let (done, server) = tokio::join!(upload, serve);
    done.unwrap();
    assert!(server.bodies()[0].contains("<body>Zm91cg==</body>"), "{:?}", server.bodies());
    assert_eq!(opened.load(Ordering::Relaxed), 2, "each attempt opens it");
    assert_eq!(told.all(), [(0, 4), (0, 4), (4, 4)]);
}

#[tokio::test]
async fn what_was_heard_is_sent_again_only_where_that_changes_nothing() {
    let attachment = || dribble(5, bytes(5));
    let retries = || Retries::default().waits(Duration::ZERO, Duration::ZERO);
    let server = Server::start(vec![Reply::Hangup, FIVE]).await;
    let writes = attachment();
    let add = Add { password: Some(SecretString::from(writes.stand_in())), ..Add::default() };
    let client = zabbix(&server.url).retries(retries()).build().unwrap();
    let error = client.upload(&add, &[writes]).await.unwrap_err();
    assert_eq!((error.effect(), server.seen().len()), (Effect::Unknown, 1), "{error:?}");
    let server = Server::start(vec![Reply::Hangup, FIVE]).await;
    let repeats = attachment();
    let put = Put { password: Some(SecretString::from(repeats.stand_in())), ..Put::default() };
    zabbix(&server.url).retries(retries()).build().unwrap().upload(&put, &[repeats]).await.unwrap();
    let bodies = server.bodies();
    let text = format!("\"{}\"", STANDARD.encode(bytes(5)));
    assert!(bodies.len() == 2 && bodies.iter().all(|body| body.contains(&text)), "{bodies:?}");
}

/// Gives out pieces, each after a time; the last never comes. Whether it is still there is counted.
struct Slow {
    pieces: u32,
    pause: Duration,
    waits: Option<Pin<Box<tokio::time::Sleep>>>,
    stalls: bool,
    _alive: Arc<()>,
}

impl AsyncRead for Slow {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.pieces == 0 {
            return if self.stalls { Poll::Pending } else { Poll::Ready(Ok(())) };
        }
        let pause = self.pause;
        let waits = self.waits.get_or_insert_with(|| Box::pin(tokio::time::sleep(pause)));
        std::task::ready!(waits.as_mut().poll(context));
        (self.waits, self.pieces) = (None, self.pieces - 1);
        let length = buffer.remaining().min(PIECE);
        buffer.put_slice(&vec![0; length]);
        Poll::Ready(Ok(()))
    }
}

fn slow(pieces: u32, pause: u64, stalls: bool) -> (Attachment, Arc<()>) {
    let (alive, length) = (Arc::new(()), u64::from(pieces + u32::from(stalls)) * PIECE as u64);
    let mark = Arc::clone(&alive);
    let pause = Duration::from_millis(pause);
    let open = move || ready(Ok(Slow { pieces, pause, waits: None, stalls, _alive: Arc::clone(&mark) }));
    (Attachment::new(length, open), alive)
}

#[tokio::test]
async fn an_upload_may_take_long_while_bytes_move() {
    let patient = |server: &Server| {
        let short = Duration::from_millis(300);
        planfix(&server.url, account(false)).timeout(short).silence(short).build().unwrap()
    };
    let server = Server::start(vec![DONE]).await;
    let (moves, _alive) = slow(10, 100, false);
    patient(&server).upload(&request(&[moves.stand_in()]), &[moves]).await.unwrap();

    let server = Server::start(vec![DONE]).await;
    let (stalls, _alive) = slow(2, 1, true);
    let error = patient(&server).upload(&request(&[stalls.stand_in()]), &[stalls]).await.unwrap_err();
    assert!(matches!(error, Error::Transport { source: TransportError::Timeout(_), .. }), "{error:?}");

    // Behind the last byte the server has as long as ever, and no longer.
    let server = Server::start(vec![Reply::Silence]).await;
    let (moves, _alive) = slow(2, 1, false);
    let error = patient(&server).upload(&request(&[moves.stand_in()]), &[moves]).await.unwrap_err();
    assert!(matches!(error, Error::Transport { source: TransportError::Timeout(_), .. }), "{error:?}");
}

#[tokio::test]
async fn an_upload_can_be_dropped_amid() {
    let server = Server::start(vec![DONE]).await;
    let told = Told::default();
    let (stalls, alive) = slow(3, 1, true);
    let attachment = told.listen(stalls);
    let client = planfix(&server.url, account(false)).build().unwrap();
    let upload = client.upload(&request(&[attachment.stand_in()]), &[attachment]);
    let amid = async {
        while told.all().len() < 4 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::select! {
        done = upload => panic!("{done:?}"),
        () = amid => {}
    }
    let closed = async {
        // What is left are the mark in the source's opener, where that is still held, and this one.
        while Arc::strong_count(&alive) > 1 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), closed).await.expect("the source is let go");
    assert!(server.seen().is_empty());
    tokio::time::timeout(Duration::from_millis(50), pending::<()>()).await.unwrap_err();
    assert_eq!(told.all().len(), 4, "nothing more is read");
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Watch for Log {
    fn request(&self, _: &Exchange<'_>, document: &str) {
        self.0.lock().unwrap().push(document.to_owned());
    }

    fn response(&self, _: &Exchange<'_>, response: &Response<'_>) {
        self.0.lock().unwrap().push(response.status.to_string());
    }
}

#[tokio::test]
async fn who_watches_sees_the_stand_in() {
    let (server, log) = (Server::start(vec![DONE]).await, Log::default());
    let client = planfix(&server.url, account(false)).watch(log.clone()).build().unwrap();
    let attachment = Attachment::bytes("canary");
    let stand_in = attachment.stand_in().to_owned();
    client.upload(&request(&[&stand_in]), &[attachment]).await.unwrap();
    let log = log.0.lock().unwrap();
    assert!(log[0].contains(&format!("<body>{stand_in}</body>")), "{log:?}");
    assert_eq!(log[1], "200");
}

#[test]
fn stand_ins_are_base64_and_differ() {
    let (one, two) = (Attachment::bytes(""), Attachment::bytes(""));
    for attachment in [&one, &two] {
        assert_eq!(STANDARD.decode(attachment.stand_in()).unwrap().len(), 24);
        assert!(!attachment.stand_in().contains('='), "{attachment:?}");
    }
    assert_ne!(one.stand_in(), two.stand_in());
    assert_eq!(one.stand_in(), one.clone().stand_in());
}
