//! Lists, object by object: pages, and answers that are read while they arrive.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::time::Duration;

use callsheet_client::planfix::{self, Account, DataCentre};
use callsheet_client::zabbix::{self, Version};
use callsheet_client::{Error, Found, List, Protocol, Retries, Transport, TransportError};
use callsheet_planfix::contact::get_list;
use callsheet_planfix::types::contact::ContactListed;
use callsheet_runtime::Target;
use callsheet_zabbix::types::user::User;
use callsheet_zabbix::user;
use futures_util::TryStreamExt;
use support::{Reply, Server};

/// All that can be had of a list, and what ended it.
async fn drain<P: Protocol, R: Target + Send, T: Transport>(list: &mut List<P, R, T>) -> (Vec<R>, Option<Error>) {
    let mut objects = Vec::new();
    loop {
        match list.next().await {
            Ok(Some(object)) => objects.push(object),
            Ok(None) => return (objects, None),
            Err(error) => return (objects, Some(error)),
        }
    }
}

fn planfix(server: &Server) -> planfix::Client {
    let credentials = planfix::Credentials::token("key", "token");
    let builder = planfix::Client::builder(Account::new("acme"), credentials, DataCentre::Europe);
    builder.endpoint(&server.url).pace(Duration::ZERO).retries(Retries::none()).build().unwrap()
}

fn zabbix(server: &Server) -> zabbix::Client {
    let credentials = zabbix::Credentials::token("token");
    let builder = zabbix::Client::builder(&server.url, credentials).server(Version::new(7, 0, 0));
    builder.retries(Retries::none()).build().unwrap()
}

/// A page of contacts with these numbers.
fn page(numbers: std::ops::Range<u64>, total: Option<u64>) -> Reply {
    let contacts: String = numbers.clone().map(|id| format!("<contact><id>{id}</id></contact>")).collect();
    let total = total.map(|total| format!(" totalCount=\"{total}\"")).unwrap_or_default();
    let count = numbers.end - numbers.start;
    let body = format!("<response status=\"ok\"><contacts count=\"{count}\"{total}>{contacts}</contacts></response>");
    Reply::Status(200, "", body.into_bytes())
}

/// The pages that were asked for, as number and size.
fn asked(server: &Server) -> Vec<(u64, u64)> {
    let number = |body: &str, name: &str| {
        let (_, rest) = body.split_once(&format!("<{name}>")).unwrap();
        rest.split('<').next().unwrap().parse().unwrap()
    };
    server.bodies().iter().map(|body| (number(body, "pageCurrent"), number(body, "pageSize"))).collect()
}

#[tokio::test]
async fn pages_follow_each_other_to_the_last_object() {
    // Name, the request, the answers, the pages that are asked for, how many objects there are.
    let request = get_list::Request::new;
    let of = |size: i64| request().page_size(size);
    let cases = [
        (
            "by the count",
            of(2),
            vec![page(0..2, Some(5)), page(2..4, Some(5)), page(4..5, Some(5))],
            vec![(1, 2), (2, 2), (3, 2)],
            5,
        ),
        ("a last page that is full", of(2), vec![page(0..2, Some(4)), page(2..4, Some(4))], vec![(1, 2), (2, 2)], 4),
        ("without a count", of(2), vec![page(0..2, None), page(2..3, None)], vec![(1, 2), (2, 2)], 3),
        (
            "without a count, the last page full",
            of(2),
            vec![page(0..2, None), page(2..2, None)],
            vec![(1, 2), (2, 2)],
            2,
        ),
        (
            "smaller pages than were asked for",
            request(),
            vec![page(0..50, Some(60)), page(50..60, Some(60))],
            vec![(1, 100), (2, 100)],
            60,
        ),
        ("a count that is too high", of(2), vec![page(0..1, Some(9)), page(1..1, Some(9))], vec![(1, 2), (2, 2)], 1),
        ("from a page on", of(2).page_current(7), vec![page(0..1, None)], vec![(7, 2)], 1),
        ("nothing at all", of(2), vec![page(0..0, Some(0))], vec![(1, 2)], 0),
    ];
    for (name, request, replies, pages, count) in cases {
        let server = Server::start(replies).await;
        let mut list = planfix(&server).list::<ContactListed, _>(&request);
        let (contacts, error) = drain(&mut list).await;
        assert!(error.is_none(), "{name}: {error:?}");
        let numbers: Vec<_> = contacts.iter().map(|contact| contact.id.0).collect();
        assert_eq!(numbers, (0..count).collect::<Vec<u64>>(), "{name}");
        assert_eq!(asked(&server), pages, "{name}");
        assert!(list.next().await.unwrap().is_none(), "{name}");
    }
}

#[tokio::test]
async fn a_page_that_fails_is_asked_for_again() {
    let failure = || Reply::Status(500, "", Vec::new());
    let broken =
        Reply::Ok("<response status=\"ok\"><contacts><contact><id>2</id></contact><contact><id>x</id></contact>");
    let server = Server::start(vec![page(0..2, Some(3)), failure(), broken, page(2..3, Some(3))]).await;
    let mut list = planfix(&server).list::<ContactListed, _>(&get_list::Request::new().page_size(2));
    let mut numbers = Vec::new();
    for failed in [true, true, false] {
        let (contacts, error) = drain(&mut list).await;
        numbers.extend(contacts.iter().map(|contact| contact.id.0));
        assert_eq!(error.is_some(), failed, "{error:?}");
    }
    assert_eq!(numbers, [0, 1, 2], "none is lost, none comes twice");
    assert_eq!(asked(&server), [(1, 2), (2, 2), (2, 2), (2, 2)]);
}

/// An answer to `user.get` with so many users.
fn users(count: u64, id: &str) -> String {
    let users: Vec<_> = (0..count).map(|id| format!(r#"{{"userid":"{id}","username":"user {id}"}}"#)).collect();
    format!(r#"{{"jsonrpc":"2.0","result":[{}],"id":{id}}}"#, users.join(","))
}

fn whole(text: String) -> Reply {
    Reply::Status(200, "", text.into_bytes())
}

#[tokio::test]
async fn one_answer_is_read_while_it_arrives() {
    let server = Server::start(vec![Reply::Slowly(users(500, "1"), 1000)]).await;
    let mut list = zabbix(&server).list::<User, _>(&user::get::Request::new());
    assert!(server.bodies().is_empty(), "nothing is sent before it is needed");
    assert_eq!(list.next().await.unwrap().unwrap().userid.unwrap().0, 0);
    assert!(!server.is_through(), "the first user is here before the last");
    let (users, error) = drain(&mut list).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(users.iter().map(|user| user.userid.unwrap().0).collect::<Vec<_>>(), (1..500).collect::<Vec<_>>());
}

#[tokio::test]
async fn what_breaks_an_answer_off_is_told_behind_its_objects() {
    let text = users(500, "1");
    let cut = text[..text.len() / 2].to_owned();
    let wrong = text.replace("\"userid\":\"300\"", "\"userid\":\"x\"");
    type Check = fn(&Error) -> bool;
    let cases: [(&str, Reply, usize, Check); 4] = [
        ("another call's", whole(users(500, "7")), 500, |error| {
            matches!(error, Error::NotTheApi { found: Found::OtherCall, .. })
        }),
        ("cut", whole(cut.clone()), 240, |error| matches!(error, Error::NotTheApi { found: Found::Part, .. })),
        ("a connection that breaks", Reply::Broken(cut), 0, |error| {
            matches!(error, Error::Transport { source: TransportError::Broken(_), .. })
        }),
        (
            "a wrong object",
            whole(wrong),
            1,
            |error| matches!(error, Error::Unreadable { source, .. } if source.path == "/result/301/userid"),
        ),
    ];
    for (name, reply, least, check) in cases {
        let server = Server::start(vec![reply]).await;
        let mut list = zabbix(&server).list::<User, _>(&user::get::Request::new());
        let (users, error) = drain(&mut list).await;
        let error = error.unwrap_or_else(|| panic!("{name}"));
        assert!(check(&error), "{name}: {error:?}");
        assert!(users.len() >= least, "{name}: {}", users.len());
        assert!(list.next().await.unwrap().is_none(), "{name}: it has ended");
    }
}

#[tokio::test]
async fn up_to_its_first_object_a_list_is_a_call_like_others() {
    const EXPIRED: Reply = Reply::Ok(
        r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"m","data":"Session terminated, re-login, please."},"id":{id}}"#,
    );
    const SESSION: Reply = Reply::Ok(r#"{"jsonrpc":"2.0","result":"s1","id":{id}}"#);
    let busy = Reply::Status(503, "", Vec::new());
    let server = Server::start(vec![SESSION, EXPIRED, SESSION, busy, whole(users(3, "5"))]).await;
    let builder = zabbix::Client::builder(&server.url, zabbix::Credentials::login("Admin", "pw"));
    let builder =
        builder.server(Version::new(7, 0, 0)).retries(Retries::default().waits(Duration::ZERO, Duration::ZERO));
    let stream = builder.build().unwrap().list::<User, _>(&user::get::Request::new()).into_stream();
    let users: Vec<_> = stream.try_collect().await.unwrap();
    assert_eq!((users.len(), server.seen().len()), (3, 5));
}

#[tokio::test]
async fn what_is_no_answer_is_told_apart() {
    type Check = fn(&Error) -> bool;
    let cases: [(Reply, Check); 5] = [
        (whole(String::new()), |error| matches!(error, Error::NotTheApi { found: Found::Nothing, .. })),
        (
            whole("<html><title>Sign in</title></html>".to_owned()),
            |error| matches!(error, Error::NotTheApi { found: Found::WebPage, excerpt, .. } if &**excerpt == "Sign in"),
        ),
        (Reply::Status(502, "", Vec::new()), |error| matches!(error, Error::Http { status: 502, .. })),
        (Reply::Ok(r#"{"jsonrpc":"2.0","error":{"code":-32500,"message":"m","data":"d"},"id":{id}}"#), |error| {
            error.refusal().is_some()
        }),
        (Reply::Ok(r#"{"jsonrpc":"2.0","result":true,"id":{id}}"#), |error| matches!(error, Error::Unreadable { .. })),
    ];
    for (reply, check) in cases {
        let server = Server::start(vec![reply]).await;
        let (users, error) = drain(&mut zabbix(&server).list::<User, _>(&user::get::Request::new())).await;
        let error = error.unwrap();
        assert!(users.is_empty() && check(&error), "{error:?}");
    }
}

/// Whoever names another type than the list has gets an error, and no objects.
#[tokio::test]
async fn objects_of_another_type_are_not_made_up() {
    let server = Server::start(vec![]).await;
    let (_, other) = drain(&mut zabbix(&server).list::<ContactListed, _>(&user::get::Request::new())).await;
    let (_, count) = drain(&mut zabbix(&server).list::<User, _>(&user::get::Request::new().count())).await;
    let (_, none) = drain(&mut planfix(&server).list::<User, _>(&get_list::Request::new())).await;
    for error in [other, count, none] {
        assert!(matches!(error, Some(Error::OtherType { .. })), "{error:?}");
    }
    assert!(server.seen().is_empty());
}

#[test]
fn a_blocking_client_lists_as_well() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(vec![whole(users(3, "1")), Reply::Hangup]));
    let builder = zabbix::Client::builder(&server.url, zabbix::Credentials::token("token"));
    let client = builder.server(Version::new(7, 0, 0)).retries(Retries::none()).build_blocking().unwrap();
    let users: Result<Vec<User>, Error> = client.list(&user::get::Request::new()).collect();
    assert_eq!(users.unwrap().len(), 3);
    let lost: Result<Vec<User>, Error> = client.list(&user::get::Request::new()).collect();
    assert!(matches!(lost, Err(Error::Transport { .. })));
}
