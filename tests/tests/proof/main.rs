//! The proving pass and the explaining pass have the same verdict: on all examples, and on documents made from them by
//! small changes, most of which are wrong.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod changes;
mod streams;

use std::collections::HashSet;

use callsheet_runtime::tables::{Example, Method, Tables};
use callsheet_validator::{Code, Limits, Validator};
use changes::changed;
use proptest::test_runner::{RngAlgorithm, TestRng};

const APIS: [&Tables<'static>; 2] = [&callsheet_zabbix::TABLES, &callsheet_planfix::TABLES];

fn each_example(
    tables: &'static Tables<'static>,
    mut visit: impl FnMut(&Validator<'static>, &Method<'_>, &Example<'_>),
) {
    for method in tables.methods {
        for example in method.examples {
            let newest = Validator::new(tables);
            let validator = match example.target {
                Some(target) => newest.target(target),
                None => newest,
            };
            visit(&validator, method, example);
        }
    }
}

/// Documents that no diagnostic stands against, and those of them that the proving pass alone does not take.
#[derive(Default)]
struct Share {
    right: usize,
    unproven: Vec<String>,
}

impl Share {
    fn note(&mut self, place: String, is_right: bool, is_proven: bool) {
        assert!(is_right || !is_proven, "{place}: proven, and wrong");
        self.right += usize::from(is_right);
        self.unproven.extend((is_right && !is_proven).then_some(place));
    }
}

#[test]
fn nearly_all_right_examples_are_proven() {
    for tables in APIS {
        let mut share = Share::default();
        each_example(tables, |validator, method, example| {
            let checker = validator.without_proof();
            let (request, response) = (example.request.as_bytes(), example.response.as_bytes());
            let is_right = checker.requests(request).iter().all(|report| report.diagnostics.is_empty());
            share.note(format!("{} request", method.name), is_right, validator.proves_requests(request));
            if !response.is_empty() {
                let is_right = checker.response(method.name, response).diagnostics.is_empty();
                let is_proven = validator.proves_response(method.name, response);
                share.note(format!("{} response", method.name), is_right, is_proven);
            }
        });
        let Share { right, unproven } = share;
        println!("{}: of {right} all but {unproven:?}", tables.api.name);
        assert!(right > 290 && unproven.len() * 50 < right, "{}: {unproven:?}", tables.api.name);
    }
}

#[test]
fn both_passes_say_the_same() {
    let mut rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut codes = HashSet::new();
    for tables in APIS {
        each_example(tables, |validator, method, example| {
            let checker = validator.without_proof();
            for _ in 0..12 {
                let request = changed(example.request, &mut rng);
                let reports = validator.requests(request.as_bytes());
                assert_eq!(reports, checker.requests(request.as_bytes()), "{request}");
                codes.extend(reports.iter().flat_map(|report| &report.diagnostics).map(|found| found.code.as_str()));
                let response = changed(example.response, &mut rng);
                let report = validator.response(method.name, response.as_bytes());
                assert_eq!(report, checker.response(method.name, response.as_bytes()), "{response}");
            }
        });
    }
    assert!(codes.len() > 30, "only these were met: {codes:?}");
}

/// A wrong member of an object is looked at alone where it can be; what is said of it is the same.
#[test]
fn a_wrong_member_is_told_of_as_in_its_whole_object() {
    let validator = Validator::new(&callsheet_zabbix::TABLES);
    let right = r#""name":"a","usrgrps":[{"usrgrpid":"7"}]"#;
    let cases = [
        (r#""userid":"1","rows_per_page":"many""#, 1),
        (r#""userid":"1", "rows_per_page" : null , "autologin":"7""#, 2),
        (r#""userid":"1","rows_per\u005fpage":"many""#, 1),
        (r#""userid":"1","rows_per_page":{"a":[1,1]}"#, 1),
        (r#""userid":"1","rows_per_page":"many","rows_per_page":"5""#, 1),
        (r#""userid":"1","rows_per_page":"many","stranger":"5""#, 2),
        (r#""userid":"1","rows_per_page":"many","medias":[{"mediatypeid":"x","sendto":"a"}]"#, 2),
        (r#""rows_per_page":"many""#, 2),
        (r#""userid":"x""#, 1),
        (r#""userid":"","rows_per_page":"0""#, 2),
        (r#""userid":"2","rows_per_page":"0""#, 2),
        (r#""userid":"1","autologin":"x","autologout":"15m""#, 1),
        (r#""userid":"1","autologin":"1","autologout":"x""#, 1),
    ];
    for (wrong, count) in cases {
        let users = format!(r#"[{{"userid":"2",{right}}},{{{wrong},{right}}},{{"userid":"3","surname":[],{right}}}]"#);
        let request = format!(r#"{{"jsonrpc":"2.0","method":"user.update","params":{users},"id":1}}"#);
        let reports = validator.requests(request.as_bytes());
        assert_eq!(reports, validator.without_proof().requests(request.as_bytes()), "{wrong}");
        let found = reports.iter().map(|report| report.diagnostics.len()).sum::<usize>();
        assert_eq!(found, count + 1, "{wrong}: {reports:#?}");
    }
}

#[test]
fn a_known_name_is_measured_as_well() {
    let document = br#"{"jsonrpc":"2.0","result":[{"hostid":"1","maintenance_status":"0"}],"id":1}"#;
    for (token, expected) in [(18, None), (17, Some(Code::TooLongToken)), (10, Some(Code::TooLongToken))] {
        let validator = Validator::new(&callsheet_zabbix::TABLES).limits(Limits::default().with_token(token));
        let report = validator.response("host.get", document);
        assert_eq!(report.diagnostics.first().map(|found| found.code), expected, "{token}");
        assert_eq!(report, validator.without_proof().response("host.get", document), "{token}");
    }
}
