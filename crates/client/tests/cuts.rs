//! Long lists that are asked for piece by piece: every object comes once, wherever the seams are.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

mod support;

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::time::Duration;

use callsheet_client::zabbix::{self, Version};
use callsheet_client::{Error, Found, List, Protocol, Retries, Transport};
use callsheet_runtime::{Id, Method, Target};
use callsheet_zabbix::types::event::Event;
use callsheet_zabbix::types::get_options::SortOrder;
use callsheet_zabbix::types::history_value::HistoryValue;
use callsheet_zabbix::{event, history};
use serde_json::{Map, Value, json};
use support::{Reply, Seen, Server};

/// What the server holds, as clock and number: some seconds have one value, some seven, and one has sixty.
fn held() -> Vec<(i64, i64)> {
    let usual = (0..600).map(|number| (1000 + number / 7 * 2, number));
    let many = (600..660).map(|number| (1085, number));
    let alone = (660..700).map(|number| (2000 + number, number));
    let mut held: Vec<_> = usual.chain(many).chain(alone).collect();
    held.sort_unstable();
    held
}

fn number(params: &Map<String, Value>, name: &str) -> Option<i64> {
    let value = params.get(name)?;
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn params(document: &str) -> (Map<String, Value>, u64) {
    let document: Value = serde_json::from_str(document).unwrap();
    (document["params"].as_object().unwrap().clone(), document["id"].as_u64().unwrap())
}

/// Answers `history.get` and `event.get` as Zabbix does.
fn answer(seen: &Seen) -> String {
    let (params, id) = params(&seen.body);
    let goes_down = params.get("sortorder").is_some_and(|order| order == "DESC" || order == &json!(["DESC"]));
    let is_within = |value: i64, from: &str, till: &str| {
        number(&params, from).is_none_or(|from| value >= from) && number(&params, till).is_none_or(|till| value <= till)
    };
    let mut listed = held();
    listed.retain(|(clock, number)| {
        is_within(*clock, "time_from", "time_till") && is_within(*number, "eventid_from", "eventid_till")
    });
    if params.get("sortfield").is_some_and(|field| field.to_string().contains("eventid")) {
        listed.sort_unstable_by_key(|(_, number)| *number);
    }
    if goes_down {
        listed.reverse();
    }
    let limit = number(&params, "limit").map_or(usize::MAX, |limit| limit.try_into().unwrap());
    let is_shown = |name: &str| params.get("output").is_none_or(|output| output.to_string().contains(name));
    let object = |(clock, number): &(i64, i64)| {
        let fields = [("clock", *clock), ("ns", *number), ("eventid", *number)];
        let shown = fields.iter().filter(|(name, _)| is_shown(name));
        Value::Object(shown.map(|(name, value)| ((*name).to_owned(), json!(value.to_string()))).collect())
    };
    let objects: Vec<_> = listed.iter().take(limit).map(object).collect();
    json!({"jsonrpc": "2.0", "result": objects, "id": id}).to_string()
}

const HONEST: Reply = Reply::Choose(|seen| Reply::Status(200, "", answer(seen).into_bytes()));

/// Every third answer is cut, and every fifth connection broken, at some other place each time.
const FRAIL: Reply = Reply::Choose(|seen| {
    let (text, (_, id)) = (answer(seen), params(&seen.body));
    let place = 1 + usize::try_from(id).unwrap() * 37 % (text.len() - 1);
    match id {
        id if id % 3 == 0 => Reply::Status(200, "", text.as_bytes()[..place].to_vec()),
        id if id % 5 == 0 => Reply::Broken(text[..place].to_owned()),
        _ => Reply::Status(200, "", text.into_bytes()),
    }
});

async fn server(reply: Reply) -> Server {
    Server::start(vec![reply; 5000]).await
}

fn list<R: Target + Send>(server: &Server, retries: Retries, request: &impl Method) -> List<zabbix::Zabbix, R> {
    let builder = zabbix::Client::builder(&server.url, zabbix::Credentials::token("token"));
    builder.server(Version::new(7, 0, 0)).retries(retries).build().unwrap().list(request)
}

/// All that can be had of a list, past its errors, and how many of these there were.
async fn drain<P: Protocol, R: Target + Send, T: Transport>(mut list: List<P, R, T>) -> (Vec<R>, usize) {
    let (mut objects, mut errors) = (Vec::new(), 0);
    while errors < 10_000 {
        match list.next().await {
            Ok(Some(object)) => objects.push(object),
            Ok(None) => break,
            Err(_) => errors += 1,
        }
    }
    (objects, errors)
}

fn plain(values: &[HistoryValue]) -> Vec<(i64, i64)> {
    values.iter().map(|value| (value.clock.unwrap(), value.ns.unwrap())).collect()
}

/// What was asked for in each request, by a field.
fn asked(server: &Server, field: &str) -> Vec<Option<i64>> {
    server.bodies().iter().map(|body| number(&params(body).0, field)).collect()
}

const SIZES: [u32; 12] = [1, 2, 3, 6, 7, 8, 59, 60, 61, 699, 700, 10_000];

#[tokio::test]
async fn every_value_comes_once_wherever_the_seams_are() {
    let mut down = held();
    down.reverse();
    let within: Vec<_> = held().into_iter().filter(|(clock, _)| (1085..=2661).contains(clock)).collect();
    let get = history::get::Request::new;
    let cases = [
        ("up", get(), held()),
        ("up, as it is said", get().sortfield(vec!["clock".to_owned()]).sortorder(vec![SortOrder::Ascending]), held()),
        ("down", get().sortorder(vec![SortOrder::Descending]), down),
        ("within bounds", get().time_from(1085).time_till(2661), within),
        ("nothing", get().time_from(9000), Vec::new()),
    ];
    for (name, request, wanted) in cases {
        for size in SIZES {
            let server = server(HONEST).await;
            let list = list::<HistoryValue>(&server, Retries::none(), &request).at_once(NonZeroU32::new(size).unwrap());
            let (values, errors) = drain(list).await;
            assert_eq!((plain(&values), errors), (wanted.clone(), 0), "{name}, {size} at once");
            let limits = asked(&server, "limit");
            assert_eq!(limits[0], Some(size.into()), "{name}");
            // Only where one second has more is more asked for, and no more than that takes.
            assert!(limits.iter().all(|limit| limit.unwrap() <= i64::from(size).max(120)), "{name}: {limits:?}");
        }
    }
}

#[tokio::test]
async fn events_are_cut_by_their_numbers() {
    let get = event::get::Request::new;
    let by_clock = get().sortfield(vec!["clock".to_owned()]);
    for (request, bound, name) in [(get(), "eventid_from", "number"), (by_clock, "time_from", "clock")] {
        let server = server(HONEST).await;
        let list = list::<Event>(&server, Retries::none(), &request).at_once(NonZeroU32::new(100).unwrap());
        let (events, errors) = drain(list).await;
        let numbers: BTreeSet<_> = events.iter().map(|event| event.eventid.unwrap()).collect();
        assert_eq!((events.len(), errors), (700, 0), "{name}");
        assert_eq!(numbers, (0..700).map(Id).collect(), "{name}");
        let bounds = asked(&server, bound);
        assert_eq!(bounds[0], None, "{name}");
        assert!(bounds.len() >= 8 && bounds[1..].iter().all(Option::is_some), "{name}: {bounds:?}");
    }
}

/// A piece that breaks off is asked for again, by itself or by who takes the next object: none is lost, none comes twice.
#[tokio::test]
async fn a_piece_that_breaks_off_is_asked_for_again() {
    let patient = Retries::default().waits(Duration::ZERO, Duration::ZERO).budget(10_000);
    for (retries, fails) in [(patient, false), (Retries::none(), true)] {
        for size in [1, 7, 50, 200, 10_000] {
            let server = server(FRAIL).await;
            let request = history::get::Request::new();
            let list = list::<HistoryValue>(&server, retries.clone(), &request).at_once(NonZeroU32::new(size).unwrap());
            let (values, errors) = drain(list).await;
            assert_eq!(plain(&values), held(), "{size} at once");
            assert_eq!(errors > 0, fails && size < 700, "{size} at once");
        }
    }
}

/// Where nothing more comes the list does not ask for ever.
#[tokio::test]
async fn a_server_that_always_breaks_off_is_given_up() {
    let broken = Reply::Choose(|seen| Reply::Status(200, "", answer(seen).into_bytes()[..200].to_vec()));
    let server = server(broken).await;
    let retries = Retries::default().waits(Duration::ZERO, Duration::ZERO);
    let mut list = list::<HistoryValue>(&server, retries, &history::get::Request::new());
    let error = list.next().await.unwrap_err();
    assert!(matches!(error, Error::NotTheApi { found: Found::Part, .. }), "{error:?}");
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn an_order_that_is_not_kept_is_told() {
    let mixed = Reply::Choose(|seen| {
        let mut answer: Value = serde_json::from_str(&answer(seen)).unwrap();
        answer["result"].as_array_mut().unwrap().swap(3, 30);
        Reply::Status(200, "", answer.to_string().into_bytes())
    });
    let server = server(mixed).await;
    let mut list = list::<HistoryValue>(&server, Retries::none(), &history::get::Request::new());
    let error = loop {
        if let Err(error) = list.next().await {
            break error;
        }
    };
    assert!(error.to_string().contains("not sorted"), "{error}");
}

/// What the request says itself holds, and what cannot be cut is one answer.
#[tokio::test]
async fn some_lists_are_not_cut() {
    let get = history::get::Request::new;
    let fields = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let cases = [
        ("a limit", get().limit(50), vec![Some(50)], 50),
        ("another order", get().sortfield(fields(&["ns"])), vec![None], 700),
        ("an order by two fields", get().sortfield(fields(&["clock", "ns"])), vec![None], 700),
        ("a field that is not shown", get().output(fields(&["ns"])), vec![Some(10), None], 700),
    ];
    for (name, request, limits, count) in cases {
        let server = server(HONEST).await;
        let list = list::<HistoryValue>(&server, Retries::none(), &request).at_once(NonZeroU32::new(10).unwrap());
        let (values, errors) = drain(list).await;
        assert_eq!((values.len(), errors), (count, 0), "{name}");
        assert_eq!(asked(&server, "limit"), limits, "{name}");
    }
}
