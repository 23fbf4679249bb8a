//! The subjects say what the specs say, no more and no less: the validator takes every filter that they make, and refuses every
//! operator and value that they do not offer.
#![allow(clippy::unwrap_used)] // a test may fail

use std::collections::BTreeSet;

use callsheet_runtime::record::Record;
use callsheet_runtime::tables::{Enumeration, Kind, Type};
use callsheet_runtime::{DateTime, Ref, xml};
use callsheet_validator::Validator;

use super::kind::{Checkbox, Choice, Choices, Mark, Number, Object, Objects, Presence, Time, Words};
use super::{Dated, Days, Filter, SeparatorInText, Subject, Times, contact, project, task, user};
use crate::types::{contact_filter, project_filter, task_filter, user_filter};

const WORDS: &str = "some words";
const OPERATORS: [&str; 4] = ["equal", "notequal", "gt", "lt"];

/// Filters of a subject, one for each operator that it has.
pub(super) trait Sample<F> {
    fn sample(&self) -> Vec<F>;
}

macro_rules! samples {
    ($($kind:ident: $($method:ident($($argument:expr),*)),+;)+) => {
        $(
            impl<F: Filter<Type: Clone>> Sample<F> for Subject<F, $kind> {
                fn sample(&self) -> Vec<F> {
                    vec![$(self.clone().$method($($argument),*)),+]
                }
            }
        )+
    };
}

samples! {
    Object: is(5), is_not(5);
    Objects: is_one_of(5, [6]), is_none_of(5, [6, 7]), is(5), is_not(5);
    Presence: is(5);
    Mark: holds();
    Words: contains(WORDS), lacks(WORDS);
    Number: is(-5), is_not(5), is_more_than(5), is_less_than(i32::MAX);
    Checkbox: is(true), is_not(false);
    Choice: is(WORDS), is_not(WORDS);
}

impl<F: Filter<Type: Clone>> Sample<F> for Subject<F, Choices> {
    fn sample(&self) -> Vec<F> {
        vec![self.clone().is(WORDS, ["b"]).unwrap(), self.clone().is_not(WORDS, []).unwrap()]
    }
}

impl<F: Dated<Type: Clone, Time: From<Days>>> Sample<F> for Subject<F, Time> {
    fn sample(&self) -> Vec<F> {
        let mut filters = vec![
            self.clone().is(Days::TODAY),
            self.clone().is_not(Days::last(3)),
            self.clone().is_after(Days::on(noon())),
            self.clone().is_before(Days::between(noon(), noon())),
        ];
        filters.extend(all_days().into_iter().map(|days| self.clone().is(days)));
        filters
    }
}

fn noon() -> DateTime {
    DateTime::date(2025, 2, 28).and_then(|day| day.at(12, 0)).unwrap()
}

fn all_days() -> [Days; 14] {
    [
        Days::TODAY,
        Days::YESTERDAY,
        Days::TOMORROW,
        Days::THIS_WEEK,
        Days::LAST_WEEK,
        Days::NEXT_WEEK,
        Days::THIS_MONTH,
        Days::LAST_MONTH,
        Days::NEXT_MONTH,
        Days::last(0),
        Days::next(1),
        Days::ahead(365),
        Days::on(noon()),
        Days::between(noon(), noon()),
    ]
}

fn members(record: &impl Record) -> String {
    let mut members = String::new();
    xml::encode(Ref::Record(record), &crate::TABLES, &Type::of(Kind::Record(record.shape().id)), &mut members).unwrap();
    members
}

/// What stands in the first element of that name.
fn element<'a>(name: &str, members: &'a str) -> &'a str {
    let (_, rest) = members.split_once(&format!("<{name}>")).unwrap();
    rest.split_once(&format!("</{name}>")).unwrap().0
}

fn with(name: &str, content: &str, members: &str) -> String {
    members.replace(&format!("<{name}>{}</{name}>", element(name, members)), &format!("<{name}>{content}</{name}>"))
}

/// What the validator has against a request of that method with such a filter.
fn faults(method: &str, filter: &str) -> Vec<String> {
    let document = format!(
        "<request method=\"{method}\"><account>example</account><pageCurrent>1</pageCurrent><pageSize>9</pageSize>\
         <filters><filter>{filter}</filter></filters></request>"
    );
    let reports = Validator::new(&crate::TABLES).requests(document.as_bytes());
    let found = reports.iter().flat_map(|report| &report.diagnostics);
    found.map(|found| format!("{}: {}", found.path, found.message)).collect()
}

/// A list's name, its filter types, and the filters of each subject.
fn lists() -> Vec<(&'static str, &'static Enumeration<'static>, Vec<Vec<String>>)> {
    fn written<F: Record>(subjects: Vec<Vec<F>>) -> Vec<Vec<String>> {
        subjects.iter().map(|filters| filters.iter().map(members).collect()).collect()
    }
    vec![
        ("task.getList", &task_filter::TASK_FILTER_TYPE_VALUES, written(task::some_of_each())),
        ("contact.getList", &contact_filter::CONTACT_FILTER_TYPE_VALUES, written(contact::some_of_each())),
        ("project.getList", &project_filter::PROJECT_FILTER_TYPE_VALUES, written(project::some_of_each())),
        ("user.getList", &user_filter::USER_FILTER_TYPE_VALUES, written(user::some_of_each())),
    ]
}

#[test]
fn every_filter_passes_the_validator() {
    for (method, _, subjects) in lists() {
        for filter in subjects.iter().flatten() {
            assert_eq!(faults(method, filter), [] as [String; 0], "{method}: {filter}");
        }
    }
}

#[test]
fn every_type_has_one_subject() {
    for (method, types, subjects) in lists() {
        let found: Vec<&str> = subjects.iter().map(|filters| element("type", &filters[0])).collect();
        let distinct: BTreeSet<&str> = found.iter().copied().collect();
        assert_eq!(distinct.len(), found.len(), "{method}");
        assert_eq!(distinct, types.members.iter().map(|member| member.wire).collect(), "{method}");
        for (filters, type_) in subjects.iter().zip(found) {
            assert!(filters.iter().all(|filter| element("type", filter) == type_), "{method} {type_}");
        }
    }
}

#[test]
fn what_no_subject_offers_is_refused() {
    let mut refused = 0;
    for (method, _, subjects) in lists() {
        for filters in &subjects {
            let offered: BTreeSet<&str> = filters.iter().map(|filter| element("operator", filter)).collect();
            for operator in OPERATORS {
                let filter = with("operator", operator, &filters[0]);
                assert_eq!(faults(method, &filter).is_empty(), offered.contains(operator), "{method}: {filter}");
                refused += usize::from(!offered.contains(operator));
            }
            let takes_words = filters.iter().any(|filter| element("value", filter).starts_with(WORDS));
            let filter = with("value", WORDS, &filters[0]);
            assert_eq!(faults(method, &filter).is_empty(), takes_words, "{method}: {filter}");
        }
    }
    assert!(refused > 200, "{refused}");
}

#[test]
fn tasks_have_times_within_a_day() {
    let midnight = DateTime::date(2025, 3, 1).unwrap();
    let cases = [
        (Times::at(noon()), "<datetype>anotherdate_withtime</datetype><datefrom>28-02-2025 12:00</datefrom>"),
        (
            Times::between(noon(), midnight),
            "<datetype>anotherperiod_withtime</datetype><datefrom>28-02-2025 12:00</datefrom><dateto>01-03-2025 00:00</dateto>",
        ),
        (Days::on(noon()).into(), "<datetype>anotherdate</datetype><datefrom>28-02-2025</datefrom>"),
        (Days::last(3).into(), "<datetype>last</datetype><datevalue>3</datevalue>"),
    ];
    for (times, expected) in cases {
        let filter = members(&task::CREATED.is_after(times));
        assert_eq!(element("value", &filter), expected);
        assert_eq!(element("operator", &filter), "gt");
        assert_eq!(faults("task.getList", &filter), [] as [String; 0]);
    }
}

#[test]
fn a_semicolon_parts_no_text() {
    let choices = || contact::field_choices(31);
    assert_eq!(choices().is("a;b", []), Err(SeparatorInText));
    assert_eq!(choices().is_not("a", ["b", ";"]), Err(SeparatorInText));
    let filter = members(&choices().is("a", ["b"]).unwrap());
    assert_eq!((element("value", &filter), element("field", &filter)), ("a;b", "31"));
}
