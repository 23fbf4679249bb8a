//! Hostile answers and requests of Zabbix.

use callsheet_runtime::tables::Wire;

use super::{Case, Expected, First, Role, around, both, by_default, near_miss, when_wide};

const LONG: usize = 500_000_000;

const HOST_GET: Role = Role::Answer("host.get");

pub fn cases() -> Vec<Case> {
    [shapes(), tokens(), characters(), keys(), unique(), mistakes()].into_iter().flatten().collect()
}

fn case(title: &'static str, role: Role, pieces: usize, make: fn(usize) -> Vec<u8>, expected: Expected) -> Case {
    Case { title, wire: Wire::Json, role, pieces, make, expected }
}

fn shapes() -> Vec<Case> {
    let lists = |pieces| {
        let mut out = around("{\"jsonrpc\":\"2.0\",\"result\":[{\"items\":", pieces, |_, out| out.push(b'['), "");
        out.extend(around("", pieces, |_, out| out.push(b']'), "}],\"id\":1}"));
        out
    };
    let objects = |pieces| {
        let mut out = around(ANSWER, pieces, |_, out| out.extend_from_slice(b"{\"a\":"), "1");
        out.extend(around("", pieces, |_, out| out.push(b'}'), ",\"id\":1}"));
        out
    };
    let unclosed = |pieces| around(ANSWER, pieces, |_, out| out.push(b'['), "");
    let empty = |pieces| hosts(pieces, |_, out| out.extend_from_slice(b"{}"));
    let calls = |pieces| around("[1", pieces, |_, out| out.extend_from_slice(b",1"), "]");
    vec![
        case("300,000 lists inside each other", HOST_GET, 300_000, lists, both(TOO_DEEP, First::Is("not-object"))),
        case("300,000 objects inside each other", HOST_GET, 300_000, objects, both(TOO_DEEP, UNKNOWN)),
        case("3 million `[` without an end", HOST_GET, 3_000_000, unclosed, when_wide(MALFORMED)),
        case("10 million empty objects", HOST_GET, 9_999_999, empty, by_default(First::None)),
        case(
            "a batch of 100,000 calls that are none",
            Role::Requests,
            100_000,
            calls,
            by_default(First::Is("not-object")),
        ),
    ]
}

fn tokens() -> Vec<Case> {
    let string = |pieces| description(pieces, |_, out| out.push(b'x'));
    let key =
        |pieces| around("{\"jsonrpc\":\"2.0\",\"result\":[{\"", pieces, |_, out| out.push(b'x'), "\":1}],\"id\":1}");
    let number = |pieces| {
        around(
            "{\"jsonrpc\":\"2.0\",\"result\":[{\"maintenance_from\":1",
            pieces,
            |_, out| out.push(b'1'),
            "}],\"id\":1}",
        )
    };
    let too_big = First::Is("too-big");
    vec![
        case("a string of 500 MB", HOST_GET, LONG, string, both(too_big, First::None)),
        case("a key of 500 MB", HOST_GET, LONG, key, both(too_big, UNKNOWN)),
        case("a number of 500 MB", HOST_GET, LONG, number, both(too_big, First::Is("not-int"))),
    ]
}

fn characters() -> Vec<Case> {
    let escapes = |pieces| description(pieces, |_, out| out.extend_from_slice(b"\\u0416"));
    let quotes = |pieces| description(pieces, |_, out| out.extend_from_slice(b"\\\""));
    let surrogates = |pieces| description(pieces, |_, out| out.extend_from_slice(b"\\ud800"));
    let overlong = |pieces| {
        let mut out = description(pieces, |_, out| out.extend("Ж".bytes()));
        let at = out.len() - "\"}],\"id\":1}".len();
        out.splice(at..at, [0xC0, 0xAF]);
        out
    };
    vec![
        case("2 million escapes", HOST_GET, 2_000_000, escapes, by_default(First::None)),
        case("5 million escaped quotes", HOST_GET, 5_000_000, quotes, by_default(First::None)),
        case("2 million lone surrogates", HOST_GET, 2_000_000, surrogates, by_default(MALFORMED)),
        case("an overlong character behind 10 MB", HOST_GET, 5_000_000, overlong, by_default(First::Is("not-utf8"))),
    ]
}

fn keys() -> Vec<Case> {
    let same = |pieces| {
        let member = |_, out: &mut Vec<u8>| out.extend_from_slice(b",\"surname\":\"\"");
        around(&request("{\"userid\":\"1\""), pieces, member, "}],\"id\":1}")
    };
    let strange = |pieces| host(pieces, |number, out| out.extend(format!("\"k{number}\":0").bytes()));
    let by_id = |pieces| {
        let member = |number, out: &mut Vec<u8>| out.extend(format!("{}\"{number}\":{{}}", comma(number)).bytes());
        around("{\"jsonrpc\":\"2.0\",\"result\":{", pieces, member, "},\"id\":1}")
    };
    let near = |pieces| {
        hosts(pieces, |number, out| {
            let missed = |(turn, name): (usize, &&str)| format!("\"{}\":\"0\"", near_miss(name, 7 * number + turn));
            let members: Vec<String> = NAMES.iter().enumerate().map(missed).collect();
            out.extend(format!("{{{}}}", members.join(",")).bytes());
        })
    };
    let twice = First::Is("duplicate-key");
    vec![
        case("a million times the same key", Role::Requests, 1_000_000, same, both(twice, twice)),
        case("a million unknown keys", HOST_GET, 1_000_000, strange, both(UNKNOWN, UNKNOWN)),
        case("a million keys of a map", HOST_GET, 1_000_000, by_id, by_default(First::None)),
        case("600,000 names one letter off", HOST_GET, 100_000, near, by_default(UNKNOWN)),
        case("60,000 names one letter off", HOST_GET, 10_000, near, when_wide(UNKNOWN)),
    ]
}

const NAMES: [&str; 6] =
    ["description", "maintenance_from", "hostid", "interfaces", "active_available", "monitored_by"];

fn unique() -> Vec<Case> {
    let equal = |pieces| users(pieces, |_| "{\"userid\":\"1\"}".to_owned());
    let unequal = |pieces| users(pieces, |number| format!("{{\"userid\":\"{}\"}}", number + 1));
    let equal_tags = |pieces| tags(pieces, |_| "{\"tag\":\"t\",\"value\":\"v\"}".to_owned());
    let unequal_tags = |pieces| tags(pieces, |number| format!("{{\"tag\":\"t\",\"value\":\"{number}\"}}"));
    let equal_once = First::Is("duplicate-of");
    vec![
        case("100,000 equal members that are to differ", Role::Requests, 100_000, equal, both(equal_once, equal_once)),
        case("100,000 different ones", Role::Requests, 100_000, unequal, by_default(First::None)),
        case(
            "100,000 equal pairs that are to differ",
            Role::Requests,
            100_000,
            equal_tags,
            both(equal_once, equal_once),
        ),
        case(
            "100,000 different ones with an equal half",
            Role::Requests,
            100_000,
            unequal_tags,
            by_default(First::None),
        ),
    ]
}

fn mistakes() -> Vec<Case> {
    let wrong = |pieces| users(pieces, |number| format!("{{\"userid\":\"{}\",\"rows_per_page\":\"x\"}}", number + 1));
    let near = |pieces| {
        users(pieces, |number| {
            let missed = near_miss("rows_per_page", number);
            format!("{{\"userid\":\"{}\",\"{missed}\":\"50\"}}", number + 1)
        })
    };
    let wrong_value = First::Is("not-int");
    let unexpected = First::Is("unknown-member");
    vec![
        case("a million wrong numbers", Role::Requests, 1_000_000, wrong, both(wrong_value, wrong_value)),
        case("a million parameters one letter off", Role::Requests, 1_000_000, near, by_default(unexpected)),
        case("100,000 parameters one letter off", Role::Requests, 100_000, near, when_wide(unexpected)),
    ]
}

const ANSWER: &str = "{\"jsonrpc\":\"2.0\",\"result\":";
const MALFORMED: First<'static> = First::Is("malformed");
const TOO_DEEP: First<'static> = First::Is("too-deep");
const UNKNOWN: First<'static> = First::Is("unknown-member");

fn comma(number: usize) -> &'static str {
    if number == 0 { "" } else { "," }
}

/// An answer with these hosts.
fn hosts(pieces: usize, piece: impl Fn(usize, &mut Vec<u8>)) -> Vec<u8> {
    let listed = |number: usize, out: &mut Vec<u8>| {
        out.extend(comma(number).bytes());
        piece(number, out);
    };
    around("{\"jsonrpc\":\"2.0\",\"result\":[", pieces, listed, "],\"id\":1}")
}

/// An answer with one host that has these members.
fn host(pieces: usize, piece: impl Fn(usize, &mut Vec<u8>)) -> Vec<u8> {
    let listed = |number: usize, out: &mut Vec<u8>| {
        out.extend(comma(number).bytes());
        piece(number, out);
    };
    around("{\"jsonrpc\":\"2.0\",\"result\":[{", pieces, listed, "}],\"id\":1}")
}

/// An answer with one host whose description has these.
fn description(pieces: usize, piece: impl Fn(usize, &mut Vec<u8>)) -> Vec<u8> {
    around("{\"jsonrpc\":\"2.0\",\"result\":[{\"description\":\"", pieces, piece, "\"}],\"id\":1}")
}

/// A request that changes users, up to the first of them.
fn request(behind: &str) -> String {
    format!("{{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\"params\":[{behind}")
}

/// A request that changes these users.
fn users(pieces: usize, piece: impl Fn(usize) -> String) -> Vec<u8> {
    let listed = |number: usize, out: &mut Vec<u8>| out.extend(format!("{}{}", comma(number), piece(number)).bytes());
    around(&request(""), pieces, listed, "],\"id\":1}")
}

/// A request that gives a host these tags.
fn tags(pieces: usize, piece: impl Fn(usize) -> String) -> Vec<u8> {
    let listed = |number: usize, out: &mut Vec<u8>| out.extend(format!("{}{}", comma(number), piece(number)).bytes());
    let before = "{\"jsonrpc\":\"2.0\",\"method\":\"host.update\",\"params\":{\"hostid\":\"1\",\"tags\":[";
    around(before, pieces, listed, "]},\"id\":1}")
}
