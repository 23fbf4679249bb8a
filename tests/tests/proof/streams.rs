//! A document that comes in pieces gets the reports of the whole, and no more of it is held than is needed.

use callsheet_runtime::tables::{Tables, Wire};
use callsheet_validator::{Code, Limits, Report, Stream, Validator};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

use super::changes::changed;
use super::{APIS, each_example};

/// What is said of a document that comes in pieces of all lengths up to that.
fn streamed(stream: Stream<'_>, document: &str, most: usize, rng: &mut TestRng) -> Vec<Report> {
    let mut stream = stream.in_pieces_of(most);
    let mut rest = document.as_bytes();
    while !rest.is_empty() {
        let (piece, later) = rest.split_at(rest.len().min(1 + rng.next_u32() as usize % most));
        stream.feed(piece);
        rest = later;
    }
    stream.finish()
}

/// The document, what its first list of objects or elements holds repeated so many times.
fn lengthened(tables: &Tables<'_>, text: &str, times: usize) -> Option<String> {
    let (start, end, joint) = match tables.api.wire {
        Wire::Json => (text.find("[{")? + 1, text.rfind("}]")? + 1, ","),
        Wire::Xml => {
            let root = text.find("<response")?;
            let list = root + text[root..].find('>')? + 1;
            let list = list + text[list..].find('<')? + 1;
            let name = text[list..].split(['>', ' ', '/']).next()?;
            (list + text[list..].find('>')? + 1, text.rfind(&format!("</{name}>"))?, "")
        }
    };
    let inner = text.get(start..end).filter(|inner| !inner.trim().is_empty())?;
    Some(format!("{}{}{}", &text[..start], vec![inner; times].join(joint), &text[end..]))
}

#[test]
fn pieces_are_told_of_as_the_whole_is() {
    let mut rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let (mut long, mut wrong) = (0, 0);
    for tables in APIS {
        each_example(tables, |validator, method, example| {
            for (number, most) in [7, 60, 400].into_iter().enumerate() {
                let request = if number == 0 { example.request.to_owned() } else { changed(example.request, &mut rng) };
                let stream = validator.request_stream();
                assert_eq!(
                    streamed(stream, &request, most, &mut rng),
                    validator.requests(request.as_bytes()),
                    "{request}"
                );
                let mut response = example.response.to_owned();
                if let Some(lengthened) = lengthened(tables, &response, 12) {
                    response = lengthened;
                    long += 1;
                }
                for _ in 0..number * 2 {
                    response = changed(&response, &mut rng);
                }
                let whole = validator.response_to(method.name, example.request.as_bytes(), response.as_bytes());
                let stream = validator.response_stream_to(method.name, example.request.as_bytes());
                wrong += usize::from(!whole.is_valid());
                assert_eq!(streamed(stream, &response, most, &mut rng), [whole], "{response}");
            }
        });
    }
    assert!(long > 500 && wrong > 500, "{long} long ones, {wrong} wrong ones");
}

const HOSTS: [&str; 3] =
    [r#"{"hostid":"1","name":"Жук"}"#, r#"{"hostid":1.5,"name":[]}"#, "\n {\"hostid\":\"2\",\n\"name\":\"Ёж\"}"];

/// An answer of that many hosts, each `every`th of them wrong.
fn hosts(count: usize, every: usize) -> impl Iterator<Item = &'static str> {
    let members = (1..=count).flat_map(move |number| {
        let joint = if number > 1 { "," } else { "" };
        [joint, if number % every == 0 { HOSTS[1] } else { HOSTS[number % 2 * 2] }]
    });
    std::iter::once(r#"{"jsonrpc":"2.0","result":["#).chain(members).chain([r#"],"id":1}"#])
}

#[test]
fn what_is_right_is_let_go() {
    let limits = Limits::default().with_held(64 << 10);
    let validator = Validator::new(&callsheet_zabbix::TABLES).limits(limits);
    let request = br#"{"jsonrpc":"2.0","method":"host.get","params":{"output":["hostid","name"]},"id":1}"#;
    let check = |every: usize| {
        let mut stream = validator.response_stream_to("host.get", request).in_pieces_of(4 << 10);
        let mut length = 0;
        for piece in hosts(200_000, every) {
            length += piece.len();
            stream.feed(piece.as_bytes());
        }
        assert!(length > 50 * limits.held);
        stream.finish().remove(0)
    };
    assert_eq!(check(usize::MAX).diagnostics, []);
    let report = check(50_000);
    let whole: String = hosts(200_000, 50_000).collect();
    let expected = Validator::new(&callsheet_zabbix::TABLES).response_to("host.get", request, whole.as_bytes());
    assert_eq!(report, expected);
    assert_eq!(report.diagnostics.len(), 8, "{report:?}");
    assert_eq!(report.diagnostics[2].path, "/result/100000/hostid");
}

#[test]
fn what_cannot_be_let_go_is_held_up_to_a_limit() {
    let limits = Limits::default().with_held(20_000).with_diagnostics(10_000);
    let validator = Validator::new(&callsheet_zabbix::TABLES).limits(limits);
    let request = br#"{"jsonrpc":"2.0","method":"host.get","params":{"output":["hostid","name"]},"id":1}"#;
    let mut stream = validator.response_stream_to("host.get", request).in_pieces_of(1_000);
    hosts(100_000, 2).for_each(|piece| stream.feed(piece.as_bytes()));
    assert!(stream.is_over());
    let report = stream.finish().remove(0);
    let (last, before) = report.diagnostics.split_last().unwrap();
    assert_eq!(
        (last.code, last.message.as_str()),
        (Code::TooMuchHeld, "more than 20000 bytes would have to be held to check what follows")
    );
    // Half of what is held is text of wrong members, each with two mistakes.
    assert!(before.len() > 1_000, "{}", before.len());
    let whole: String = hosts(100_000, 2).collect();
    let all = Validator::new(&callsheet_zabbix::TABLES).limits(Limits::default().with_diagnostics(1_000_000));
    let all = all.response_to("host.get", request, whole.as_bytes());
    assert_eq!(before, &all.diagnostics[..before.len()]);
    assert!(last.span.start > before[before.len() - 1].span.start);
}

/// A list of numbers, of which none is a host; and one that is read before it is known what its members must be.
const HARD: [(&str, &str); 2] = [
    ("host.get", r#"{ "result": [1,2], "id": 2}"#),
    (
        "action.create",
        r#"{"jsonrpc":"2.0","method":"action.create","params":{"name":"Сбой","filter":{"evaltype":0,"conditions":[
           {"27":"x","conditiontype":1,"operator":0,"value":{"default_msg":1}},{"conditiontype":3,"id":1,"value":"y"}]},
           "operations":[{"operationtype":0,"opmessage":"10084"}]},"id":1}"#,
    ),
];

#[test]
fn what_is_wrong_in_a_list_stays_so_in_pieces() {
    let validator = Validator::new(&callsheet_zabbix::TABLES);
    let mut rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    for ((method, document), most) in HARD.into_iter().flat_map(|hard| [(hard, 7), (hard, 24), (hard, 400)]) {
        let (whole, stream) = match document.contains("result") {
            true => {
                let request = br#"{"jsonrpc":"2.0","method":"host.get","params":{},"id":2}"#;
                let whole = vec![validator.response_to(method, request, document.as_bytes())];
                (whole, validator.response_stream_to(method, request))
            }
            false => (validator.requests(document.as_bytes()), validator.request_stream()),
        };
        assert!(whole[0].diagnostics.len() > 2, "{whole:?}");
        assert_eq!(streamed(stream, document, most, &mut rng), whole, "{document} in pieces of {most}");
    }
}
