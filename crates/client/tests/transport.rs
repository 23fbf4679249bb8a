//! How HTTP is set up: authorities, certificates, proxies, headers, compression, connections.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use callsheet_client::zabbix::{Client, Credentials, Version, Zabbix};
use callsheet_client::{Builder, Error, Retries, TransportError};
use callsheet_runtime::Id;
use flate2::write::GzEncoder;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use support::api::get;
use support::{Reply, Server};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

const FIVE: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":{"id":5},"id":{id}}"#);

fn builder(url: &str) -> Builder<Zabbix> {
    let builder = Client::builder(url, Credentials::token("token")).server(Version::new(7, 0, 0));
    builder.retries(Retries::none()).no_proxy()
}

fn setup(builder: Builder<Zabbix>) -> String {
    match builder.build() {
        Err(Error::Setup(what)) => what.to_owned(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn own_headers_are_sent() {
    let server = Server::start(vec![FIVE]).await;
    let client = builder(&server.url).header("X-Gate", "first").header("X-Gate", "canary");
    assert!(!format!("{client:?}").contains("canary"));
    client.build().unwrap().call(&get(5)).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.header("x-gate"), Some("canary"));
    assert_eq!(seen.head.matches("x-gate").count(), 1);
    assert_eq!(seen.header("authorization"), Some("Bearer token"));
}

#[test]
fn what_cannot_be_set_up_says_why() {
    let cases = [
        (builder("http://example.com").header("a b", ""), "name"),
        (builder("http://example.com").header("a", "\n"), "characters"),
        (builder("http://example.com").header("authorization", "x"), "own headers"),
        (builder("http://example.com").trust("nonsense"), "authority"),
        (builder("http://example.com").certificate("nonsense"), "client certificate"),
        (builder("http://example.com").proxy("::"), "proxy"),
    ];
    for (builder, words) in cases {
        let said = setup(builder);
        assert!(said.contains(words), "{said}");
    }
}

#[tokio::test]
async fn a_proxy_is_asked_in_the_servers_place() {
    let proxy = Server::start(vec![FIVE]).await;
    let address = proxy.url.replace("http://", "http://ada:canary@");
    let client = builder("http://zabbix.example.com/api_jsonrpc.php").proxy(address);
    assert!(!format!("{client:?}").contains("canary"));
    client.build().unwrap().call(&get(5)).await.unwrap();
    let seen = &proxy.seen()[0];
    assert!(seen.head.starts_with("POST http://zabbix.example.com/api_jsonrpc.php "), "{}", seen.head);
    assert_eq!(seen.header("proxy-authorization"), Some("Basic YWRhOmNhbmFyeQ=="));
    assert_eq!(seen.header("authorization"), Some("Bearer token"), "each has its own header");
}

#[tokio::test]
async fn compressed_answers_are_read() {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(br#"{"jsonrpc":"2.0","result":{"id":5},"id":1}"#).unwrap();
    let body = encoder.finish().unwrap();
    let server = Server::start(vec![Reply::Status(200, "Content-Encoding: gzip\r\n", body)]).await;
    let response = builder(&server.url).build().unwrap().call(&get(5)).await.unwrap();
    assert_eq!(response.id, Id(5));
    assert_eq!(server.seen()[0].header("accept-encoding"), Some("gzip"));
}

/// An answer that unpacks to more than the client takes.
#[tokio::test]
async fn a_compressed_flood_is_cut() {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::best());
    (0..64).for_each(|_| encoder.write_all(&[b' '; 1 << 20]).unwrap());
    let server = Server::start(vec![Reply::Status(200, "Content-Encoding: gzip\r\n", encoder.finish().unwrap())]).await;
    let error = builder(&server.url).limit(1 << 20).build().unwrap().call(&get(5)).await.unwrap_err();
    assert!(matches!(error, Error::Transport { source: TransportError::TooLarge(_), .. }), "{error:?}");
}

#[tokio::test]
async fn silence_is_not_waited_out() {
    let server = Server::start(vec![Reply::Silence]).await;
    let client = builder(&server.url).silence(Duration::from_millis(200)).build().unwrap();
    let error = client.call(&get(5)).await.unwrap_err();
    assert!(matches!(error, Error::Transport { source: TransportError::Timeout(_), .. }), "{error:?}");
}

/// An authority, a certificate of its for a name, and that certificate's key.
fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A server on TLS that answers every request, and counts the connections that were set up. It asks for a certificate of
/// that authority, if there is one.
async fn start_tls(
    issuer: &CertifiedIssuer<'static, KeyPair>,
    asks: Option<&CertifiedIssuer<'static, KeyPair>>,
) -> (String, Arc<AtomicUsize>) {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["localhost".to_owned()]).unwrap().signed_by(&key, issuer).unwrap();
    let verifier = asks.map(|authority| {
        let mut roots = RootCertStore::empty();
        roots.add(authority.der().clone()).unwrap();
        WebPkiClientVerifier::builder(roots.into()).build().unwrap()
    });
    let config = match verifier {
        Some(verifier) => ServerConfig::builder().with_client_cert_verifier(verifier),
        None => ServerConfig::builder().with_no_client_auth(),
    };
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let config = config.with_single_cert(vec![certificate.der().clone()], key).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}/api", listener.local_addr().unwrap().port());
    let (acceptor, connections) = (TlsAcceptor::from(Arc::new(config)), Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            count.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let mut chunk = [0; 4096];
                while let Ok(length @ 1..) = stream.read(&mut chunk).await {
                    let text = String::from_utf8_lossy(&chunk[..length]).into_owned();
                    let Some((_, id)) = text.rsplit_once("\"id\":") else { continue };
                    let body = format!("{{\"result\":{{\"id\":5}},\"id\":{id}");
                    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
                    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
                }
            });
        }
    });
    (url, connections)
}

#[tokio::test]
async fn an_authority_of_ones_own_is_trusted() {
    let (issuer, other) = (authority(), authority());
    let (url, connections) = start_tls(&issuer, None).await;
    for builder in [builder(&url), builder(&url).trust(other.pem()), builder(&url).trust(other.pem()).trust_no_others()]
    {
        let error = builder.build().unwrap().call(&get(5)).await.unwrap_err();
        assert!(matches!(error, Error::Transport { source: TransportError::Connect(_), .. }), "{error:?}");
    }
    let both = format!("{}{}", other.pem(), issuer.pem());
    for builder in [builder(&url).trust(both), builder(&url).trust(issuer.pem()).trust_no_others()] {
        let client = builder.build().unwrap();
        for _ in 0..5 {
            client.call(&get(5)).await.unwrap();
        }
    }
    assert_eq!(connections.load(Ordering::Relaxed), 2, "a connection is used again");
}

#[tokio::test]
async fn a_certificate_is_shown_to_the_server() {
    let (issuer, members) = (authority(), authority());
    let (url, _) = start_tls(&issuer, Some(&members)).await;
    let key = KeyPair::generate().unwrap();
    let member = CertificateParams::new(vec!["ada".to_owned()]).unwrap().signed_by(&key, &members).unwrap();
    let pem = format!("{}{}", member.pem(), key.serialize_pem());
    let trusting = || builder(&url).trust(issuer.pem());
    let shown = trusting().certificate(pem);
    assert!(!format!("{shown:?}").contains("BEGIN PRIVATE"));
    shown.build().unwrap().call(&get(5)).await.unwrap();
    trusting().build().unwrap().call(&get(5)).await.unwrap_err();
}
