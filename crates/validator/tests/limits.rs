//! Documents that are too much, and those that are merely large.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod small_apis;

use std::time::{Duration, Instant};

use callsheet_runtime::tables::Tables;
use callsheet_validator::{Code, Limits, Validator};
use small_apis::{desk, shop};

#[test]
fn depth_and_size_are_limited_alike_whole_and_in_pieces() {
    let json = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let xml = |depth: usize| format!("{}{}", "<a b='>'><!-- <a> -->".repeat(depth), "</a>".repeat(depth));
    let empty_elements = format!("<a>{}</a>", "<b/>".repeat(1_000));
    let texts = format!("[\"{}\"]", "[\\\"".repeat(1_000));
    let limits = Limits::default().with_depth(16).with_size(100_000);
    let check = |validator: &Validator<'_>, document: &str, refused: Option<Code>| {
        let whole = validator.requests(document.as_bytes()).remove(0).diagnostics.remove(0);
        let limit = |code: Code| matches!(code, Code::TooDeep | Code::TooBig);
        assert_eq!(Some(whole.code).filter(|code| limit(*code)), refused);
        for size in [1, 7, 1_000_000] {
            let mut guard = validator.guard();
            let fed = document.as_bytes().chunks(size).try_for_each(|chunk| guard.feed(chunk));
            assert_eq!(fed.as_ref().err().map(|found| found.code), refused, "in pieces of {size}");
            if let Err(found) = fed {
                assert_eq!((found.position, found.span.start), (whole.position, whole.span.start));
            }
        }
    };
    let tables = shop();
    let validator = Validator::new(tables).limits(limits);
    check(&validator, &json(16), None);
    check(&validator, &json(17), Some(Code::TooDeep));
    check(&validator, &texts, None);
    check(&validator, &format!("[{}]", " ".repeat(99_998)), None);
    let tables = desk();
    let validator = Validator::new(tables).limits(limits);
    check(&validator, &xml(16), None);
    check(&validator, &xml(17), Some(Code::TooDeep));
    check(&validator, &empty_elements, None);
    let tables = shop();
    let validator = Validator::new(tables).limits(limits);
    let document = format!("[{}]", " ".repeat(99_999));
    assert_eq!(validator.requests(document.as_bytes())[0].diagnostics[0].code, Code::TooBig);
    assert_eq!(validator.guard().feed(document.as_bytes()).unwrap_err().code, Code::TooBig);
}

#[test]
fn an_endless_pipe_is_refused_within_its_first_kilobytes() {
    let tables = shop();
    let mut guard = Validator::new(tables).guard();
    let fed = (0..1_000_u32).try_for_each(|_| guard.feed(b"[[[[[[[["));
    let found = fed.unwrap_err();
    assert_eq!((found.code, found.position.column), (Code::TooDeep, 129));
    let tables = desk();
    let mut guard = Validator::new(tables).guard();
    let fed = (0..1_000_u32).try_for_each(|_| guard.feed(b"<a><b>"));
    assert_eq!(fed.unwrap_err().code, Code::TooDeep);
    assert_eq!(Validator::new(tables).guard().feed(b"<!DOCTYPE a [").unwrap_err().code, Code::Doctype);
    let comment = b"<!-- <a><a> ---><![CDATA[<a><a>]]]><?p <a>??><a>";
    assert!(Validator::new(tables).limits(Limits::default().with_depth(1)).guard().feed(comment).is_ok());
}

#[test]
fn the_name_of_a_processing_instruction_is_a_token_wherever_it_stands() {
    let tables = desk();
    let validator = Validator::new(tables);
    let limited = Validator::new(tables).limits(Limits::default().with_token(40));
    let pieces =
        ["", "<request method='guest.update'>", "<account>a</account>", "<guest><id>1</id>", "</guest>", "</request>"];
    let named = |length: usize| format!("<?{}?>", "p".repeat(length));
    let long = format!("<?p {}?>", "-".repeat(50));
    for (instruction, found) in [(named(40), None), (named(41), Some(Code::TooLongToken)), (long, None)] {
        for place in 0..=pieces.len() {
            let (before, behind) = pieces.split_at(place);
            let document = format!("{}{instruction}{}", before.concat(), behind.concat());
            let first = |validator: &Validator<'_>| {
                validator.requests(document.as_bytes())[0].diagnostics.first().map(|found| found.code)
            };
            assert_eq!((first(&validator), first(&limited)), (None, found), "{document}");
        }
    }
}

/// Runs on a small stack, so that recursion over the input would overflow it.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(256 << 10).spawn(run).unwrap().join().unwrap();
}

#[test]
fn depth_costs_no_stack() {
    on_a_small_stack(|| {
        let limits = Limits::default().with_depth(1_000_000);
        let depth = 300_000;
        let tables = shop();
        let deep = format!(r#"{}{}"#, "[".repeat(depth), "]".repeat(depth));
        let document =
            format!(r#"{{"jsonrpc":"2.0","method":"order.place","params":[{{"number":1,"items":{deep}}}]}}"#);
        let reports = Validator::new(tables).limits(limits).requests(document.as_bytes());
        assert_eq!(reports[0].diagnostics[0].path, "/1/items/1");
        let tables = desk();
        let deep = format!("{}{}", "<guest>".repeat(depth), "</guest>".repeat(depth));
        let document = format!("<request method=\"guest.update\"><account>a</account>{deep}</request>");
        let reports = Validator::new(tables).limits(limits).requests(document.as_bytes());
        assert!(!reports[0].is_valid());
    });
}

/// The time of a run on a document made from `size` pieces.
fn time(make: &dyn Fn(usize) -> String, size: usize, run: &dyn Fn(&[u8])) -> Duration {
    let document = make(size);
    let fastest = (0..2).map(|_| {
        let start = Instant::now();
        run(document.as_bytes());
        start.elapsed()
    });
    fastest.min().unwrap()
}

/// Four times the document may take a little more than four times the time, and never sixteen times. The smaller one is
/// large enough that both leave the processor's caches. Other work on the machine may spoil a measurement, but not five
/// in a row.
fn assert_linear(name: &str, make: &dyn Fn(usize) -> String, run: &dyn Fn(&[u8])) {
    let measured = || (time(make, 4_000, run), time(make, 16_000, run));
    let floor = Duration::from_millis(2);
    let is_linear = |(small, large): &(Duration, Duration)| *large < (*small).max(floor) * 10;
    let mut figures = Vec::new();
    for _ in 0..5 {
        let figure = measured();
        if is_linear(&figure) {
            return;
        }
        figures.push(figure);
    }
    panic!("{name}: for 4,000 and 16,000 {figures:?}");
}

type Make = Box<dyn Fn(usize) -> String>;

/// Whether few or all of the diagnostics are wanted makes no difference.
fn assert_all_linear(tables: &Tables<'_>, documents: &[(&str, Make)]) {
    for limit in [1_000, 1_000_000] {
        let validator = Validator::new(tables).limits(Limits::default().with_diagnostics(limit));
        for (name, make) in documents {
            assert_linear(name, make, &|document| drop(validator.requests(document)));
        }
    }
}

#[test]
fn time_grows_with_the_length_of_json_and_no_faster() {
    let call = |params: String| format!(r#"{{"jsonrpc":"2.0","method":"order.place","params":{params},"id":1}}"#);
    let join = |count: usize, piece: &dyn Fn(usize) -> String| (0..count).map(piece).collect::<Vec<_>>().join(",");
    let json: Vec<(&str, Make)> = vec![
        ("unique", Box::new(move |n| call(format!("[{}]", join(n, &|i| format!(r#"{{"number":{i}}}"#)))))),
        ("duplicates", Box::new(move |n| call(format!("[{}]", join(n, &|_| r#"{"number":1}"#.to_owned()))))),
        (
            "unknown members",
            Box::new(move |n| call(format!(r#"{{"number":1,{}}}"#, join(n, &|i| format!(r#""x{i}":1"#))))),
        ),
        (
            "equal keys",
            Box::new(move |n| call(format!(r#"{{"number":1,{}}}"#, join(n, &|_| r#""name":"a""#.to_owned())))),
        ),
        (
            "wrong members",
            Box::new(move |n| call(format!(r#"{{"number":1,"items":[{}]}}"#, join(n, &|_| "5".to_owned())))),
        ),
        (
            "an object for a list",
            Box::new(move |n| {
                call(format!(r#"{{"number":1,"items":{{{}}}}}"#, join(n, &|i| format!(r#""k{i}":{{"item":{i}}}"#))))
            }),
        ),
        (
            "a map",
            Box::new(move |n| {
                call(format!(r#"{{"number":1,"prices":{{{}}}}}"#, join(n, &|i| format!(r#""k{i}":"x""#))))
            }),
        ),
        (
            "one large object, many small",
            Box::new(move |n| {
                let small = join(n, &|_| r#"{"number":1}"#.to_owned());
                call(format!("[{{{}}},{small}]", join(n, &|i| format!(r#""x{i}":1"#))))
            }),
        ),
        ("a batch", Box::new(move |n| format!("[{}]", join(n, &|_| r#"{"jsonrpc":"2.0"}"#.to_owned())))),
        ("escapes", Box::new(move |n| call(format!(r#"{{"number":1,"name":"{}"}}"#, "\\u00e9".repeat(n))))),
    ];
    assert_all_linear(shop(), &json);
}

#[test]
fn time_grows_with_the_length_of_xml_and_no_faster() {
    let request = |fields: String| {
        format!("<request method=\"guest.update\"><account>a</account><guest><id>1</id>{fields}</guest></request>")
    };
    let xml: Vec<(&str, Make)> = vec![
        ("repeated", Box::new(move |n| request("<tag>x</tag>".repeat(n)))),
        ("wrapped", Box::new(move |n| request(format!("<phones>{}</phones>", "<phone/>".repeat(n))))),
        ("repeated by mistake", Box::new(move |n| request("<name>a</name>".repeat(n)))),
        ("unknown", Box::new(move |n| request("<x/>".repeat(n)))),
        ("joined", Box::new(move |n| request(format!("<days>{}</days>", "x,".repeat(n))))),
        ("text in pieces", Box::new(move |n| request(format!("<name>{}</name>", "a<!-- -->".repeat(n))))),
        ("references", Box::new(move |n| request(format!("<name>{}</name>", "&amp;".repeat(n))))),
    ];
    assert_all_linear(desk(), &xml);
}
