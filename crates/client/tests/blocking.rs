//! The blocking client on the sandbox: what the asynchronous one does, it does as well.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use callsheet_client::planfix::{self, Account, DataCentre, Planfix};
use callsheet_client::zabbix::{self, Version, Zabbix};
use callsheet_client::{
    Builder, Effect, Error, HeaderMap, Incoming, Outgoing, Refusal, Transport, TransportError, blocking,
};
use callsheet_planfix::user as employee;
use callsheet_runtime::tables::Remedy;
use callsheet_runtime::{Id, Method};
use callsheet_sandbox::{Running, Sandbox};
use callsheet_zabbix::types::UserUpdate;
use callsheet_zabbix::user;
use tokio::runtime::{self, Runtime};

/// A sandbox of both APIs, and the runtime that it lives on.
fn play() -> (Runtime, Running) {
    let runtime = runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let planfix = callsheet_sandbox::Planfix::new(&callsheet_planfix::TABLES);
    let zabbix = callsheet_sandbox::Zabbix::new(&callsheet_zabbix::TABLES);
    let running = runtime.block_on(Sandbox::new().planfix(planfix).zabbix(zabbix).start()).unwrap();
    (runtime, running)
}

fn planfix(sandbox: &Running) -> Builder<Planfix> {
    let login = planfix::Credentials::login(callsheet_sandbox::Planfix::API_KEY, "ada", "amber-lantern");
    let account = Account::new(callsheet_sandbox::Planfix::ACCOUNT);
    let builder = planfix::Client::builder(account, login, DataCentre::Europe);
    builder.endpoint(sandbox.url("planfix").unwrap()).pace(Duration::ZERO)
}

fn zabbix(sandbox: &Running) -> Builder<Zabbix> {
    zabbix::Client::builder(sandbox.url("zabbix").unwrap(), zabbix::Credentials::login("Admin", "zabbix"))
}

fn employee(id: u64) -> employee::get::Request {
    employee::get::Request::new().user(employee::get::User::new().id(id))
}

#[test]
fn calls_of_planfix_share_one_session() {
    let (_runtime, sandbox) = play();
    let client = planfix(&sandbox).build_blocking().unwrap();
    let changed = client.call(&employee::update::Request::new(2).name("Vera")).unwrap();
    assert_eq!(changed.user.id, Id(2));
    assert_eq!(client.call(&employee(2)).unwrap().user.name.as_deref(), Some("Vera"));
    assert_eq!(sandbox.calls("planfix"), 3, "one login and two calls");

    sandbox.expire_sessions();
    client.call(&employee(2)).unwrap();
    assert_eq!(sandbox.calls("planfix"), 6, "a refused call, another login, and the call again");

    let document = client.call_raw(employee(2).method(), &employee(2)).unwrap();
    assert!(document.contains("<name>Vera</name>"), "{document}");
}

#[test]
fn calls_of_zabbix_share_one_session() {
    let (_runtime, sandbox) = play();
    let client = zabbix(&sandbox).build_blocking().unwrap();
    assert!(client.server().unwrap() >= Version::new(7, 0, 0));
    let changed = client.call(&user::update::Request::from(UserUpdate::new(12).name("Vera"))).unwrap();
    assert_eq!(changed.userids, [Id(12)]);
    let found = client.call(&user::get::Request::new().userids(vec![Id(12)])).unwrap();
    assert_eq!(found[0].name.as_deref(), Some("Vera"));
    assert_eq!(client.call(&user::get::Request::new().count()).unwrap(), 3);
    assert_eq!(sandbox.calls("zabbix"), 5, "the release, a login, three calls");

    client.close().unwrap();
    client.close().unwrap();
    assert_eq!(sandbox.calls("zabbix"), 6, "there is one session to close");
    client.call(&user::get::Request::new()).unwrap();
    assert_eq!(sandbox.calls("zabbix"), 8, "a later call opens another one");
}

#[test]
fn errors_are_those_of_the_asynchronous_client() {
    let (runtime, sandbox) = play();
    let (planfix, zabbix) = (|| planfix(&sandbox).validates(true), || zabbix(&sandbox).validates(true));
    let (xml, json) = (planfix().build().unwrap(), zabbix().build().unwrap());
    let (blocking_xml, blocking_json) = (planfix().build_blocking().unwrap(), zabbix().build_blocking().unwrap());
    let unknown = user::delete::Request::new([999]);
    let wrong = user::update::Request::from(UserUpdate::new(12).name("a".repeat(1000)));
    let pairs = [
        (runtime.block_on(xml.call(&employee(77))).unwrap_err(), blocking_xml.call(&employee(77)).unwrap_err()),
        (runtime.block_on(json.call(&unknown)).unwrap_err(), blocking_json.call(&unknown).unwrap_err()),
        (runtime.block_on(json.call(&wrong)).unwrap_err(), blocking_json.call(&wrong).unwrap_err()),
    ];
    for (one, other) in &pairs {
        assert_eq!((format!("{one:?} {one}"), one.advice()), (format!("{other:?} {other}"), other.advice()));
    }
    let [(_, xml), (_, json), (_, invalid)] = pairs;
    assert!(matches!(xml.refusal(), Some(Refusal::Planfix(error)) if &*error.code == "6004"), "{xml}");
    assert!(matches!(json.refusal(), Some(Refusal::Zabbix(_))), "{json}");
    assert!(matches!(invalid, Error::Invalid { .. }), "{invalid}");
    assert!(matches!(
        zabbix::Client::builder("", zabbix::Credentials::Anonymous).build_blocking(),
        Err(Error::Setup(_))
    ));
}

#[test]
fn many_threads_share_one_client() {
    let (_runtime, sandbox) = play();
    let client = planfix(&sandbox).build_blocking().unwrap();
    thread::scope(|scope| {
        for number in 0..8 {
            let (shared, own) = (&client, client.clone());
            scope.spawn(move || {
                for _ in 0..10 {
                    let client = if number % 2 == 0 { shared } else { &own };
                    assert_eq!(client.call(&employee(2)).unwrap().user.id, Id(2));
                }
            });
        }
    });
    assert_eq!(sandbox.calls("planfix"), 81, "one login for all");
}

#[test]
fn inside_a_runtime_a_call_is_an_error_and_not_a_panic() {
    let (_runtime, sandbox) = play();
    let one = runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let many = runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let client = zabbix(&sandbox).build_blocking().unwrap();
    let request = user::get::Request::new();
    for runtime in [&one, &many] {
        let [call, raw, server, close] = runtime.block_on(async {
            [
                client.call(&request).map(drop).unwrap_err(),
                client.call_raw(request.method(), &request).map(drop).unwrap_err(),
                client.server().map(drop).unwrap_err(),
                client.close().unwrap_err(),
            ]
        });
        for error in [call, raw, server, close] {
            assert!(matches!(error, Error::InsideRuntime), "{error:?}");
            assert_eq!((error.remedy(), error.effect()), (Remedy::Mend, Effect::None));
            assert!(error.advice().contains("spawn_blocking"), "{}", error.advice());
        }
        assert_eq!(sandbox.calls("zabbix"), 0, "nothing was sent");
        // One that is made and dropped there does no harm either.
        runtime.block_on(async { drop(zabbix(&sandbox).build_blocking().unwrap()) });
    }
    for runtime in [&one, &many] {
        let client = client.clone();
        let call = move || client.call(&user::get::Request::new().count());
        assert_eq!(runtime.block_on(async { tokio::task::spawn_blocking(call).await }).unwrap().unwrap(), 3);
    }
    // This cannot be told from a place for waiting.
    let unconstrained = tokio::task::unconstrained(async { client.call(&request) });
    assert_eq!(one.block_on(unconstrained).unwrap().len(), 3);
    let in_place = || tokio::task::block_in_place(|| client.call(&request));
    assert_eq!(many.block_on(async { in_place() }).unwrap().len(), 3);
}

#[test]
fn waiting_comes_to_an_end() {
    // Whoever connects gets no answer, since nobody accepts.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}/", silent.local_addr().unwrap());
    let builder = zabbix::Client::builder(endpoint, zabbix::Credentials::Anonymous);
    let client = builder.timeout(Duration::from_millis(200)).build_blocking().unwrap();
    let error = client.call(&user::get::Request::new()).unwrap_err();
    assert!(matches!(error, Error::Transport { source: TransportError::Timeout(_), .. }), "{error:?}");
}

/// Answers each call after a while, measured by the runtime that it finds itself on.
struct Slow;

impl Transport for Slow {
    type Body = Vec<u8>;

    async fn send(&self, outgoing: Outgoing) -> Result<Incoming, TransportError> {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let id = outgoing.body.rsplit_once("\"id\":").map_or("", |(_, id)| id);
        let body = format!("{{\"jsonrpc\":\"2.0\",\"result\":\"3\",\"id\":{id}").into_bytes();
        Ok(Incoming { status: 200, headers: HeaderMap::new(), body })
    }
}

#[test]
fn any_transport_will_do() {
    let builder = zabbix::Client::builder("http://zabbix.example.com/", zabbix::Credentials::Anonymous);
    let client: blocking::Client<Zabbix, Slow> = builder.server(Version::new(7, 0, 0)).build_blocking_on(Slow).unwrap();
    assert_eq!(client.call(&user::get::Request::new().count()).unwrap(), 3);
}

#[test]
fn a_client_goes_to_any_thread() {
    fn is_shared<T: Clone + Send + Sync + 'static>() {}
    is_shared::<blocking::Client<Planfix>>();
    is_shared::<blocking::Client<Zabbix>>();
}
