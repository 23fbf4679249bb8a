//! The shapes that are hard to say on the wire: what their types write is what Planfix wants, the validator agrees, and it reads as
//! the same value again.
#![cfg(feature = "full")]
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use callsheet_planfix::filter::{Days, Times, contact, task as task_filter};
use callsheet_planfix::own_field::field;
use callsheet_planfix::types::{
    ParticipantKeys, Periodicity, TaskImportance, TaskQuickFilter, TaskStatus, participants::Participants,
};
use callsheet_planfix::{Account, End, Period, TABLES, file, task};
use callsheet_runtime::tables::{Kind, Type};
use callsheet_runtime::{DateTime, Id, Method, Ref, Target, xml};
use callsheet_validator::Validator;

fn minute() -> DateTime {
    DateTime::date(2025, 2, 28).and_then(|day| day.at(9, 5)).unwrap()
}

/// Writes a request, and looks at what the validator and the decoder make of it.
fn check<M: Method + Target + PartialEq + std::fmt::Debug>(request: &M, expected: &str) {
    let ty = Type::of(Kind::Record(request.method().request));
    let mut members = String::new();
    xml::encode(Ref::Record(request), &TABLES, &ty, &mut members).unwrap();
    assert_eq!(members, expected);
    let document = Account::new("example").request(request.method().name, &members, None).unwrap();
    for report in Validator::new(&TABLES).requests(document.as_bytes()) {
        assert!(report.is_valid(), "{document}\n{:?}", report.diagnostics);
    }
    let again: M = xml::decode(&format!("<request>{members}</request>"), &TABLES, &ty).unwrap();
    assert_eq!(again, *request, "{members}");
}

#[test]
fn sets_have_four_encodings() {
    let by_blanks = task::get_list::Request::new().filter([TaskQuickFilter::Active, TaskQuickFilter::Mine]);
    check(&by_blanks, "<filter>ACTIVE MY</filter>");
    check(
        &task::get_list::Request::new().filters([task_filter::STATUS.is_one_of(2, [3, 105])]),
        "<filters><filter><type>10</type><operator>equal</operator><value>2;3;105</value></filter></filters>",
    );
    check(
        &callsheet_planfix::contact::get_list::Request::new()
            .filters([contact::field_choices(31).is("north", ["south"]).unwrap()]),
        "<filters><filter><type>4111</type><operator>equal</operator><value>north;south</value><field>31</field></filter></filters>",
    );
    check(&file::delete::Request::new().id([1, 2]), "<files><id>1</id><id>2</id></files>");

    let answer = "<p><weekly><type>EVERY</type><shift>2</shift><days>1, 3,5</days></weekly></p>";
    let Some(weekly) = periodicity(answer).weekly else { panic!("{answer}") };
    assert_eq!((weekly.shift, weekly.days), (Some(2), Some(vec![1, 3, 5])), "by commas");
}

#[test]
fn a_status_is_a_name_or_a_number() {
    let named = task::change_status::Request::new(task::change_status::Task::new().id(101), TaskStatus::Accepted);
    check(&named, "<task><id>101</id></task><status>ACCEPTED</status>");
    let own = TaskStatus::of_account(105);
    assert_eq!((own.number(), TaskStatus::Accepted.number()), (Some(105), None));
    let numbered = task::change_status::Request::new(task::change_status::Task::new().id(101), own);
    check(&numbered, "<task><id>101</id></task><status>105</status>");
}

#[test]
fn participants_are_numbers_to_send_and_people_to_read() {
    let mut request = task::update::Request::new().id(101).importance(TaskImportance::High);
    request.task.workers = Some(ParticipantKeys::new().users([2, 5]).groups([1]).into());
    check(
        &request,
        "<task><id>101</id><importance>HIGH</importance>\
         <workers><users><id>2</id><id>5</id></users><groups><id>1</id></groups></workers></task>",
    );
    let answer = "<workers><users><user><id>2</id><name>Ada</name></user></users><groups/></workers>";
    let ty = Type::of(Kind::Record(shape_of::<Participants>()));
    let participants: Participants = xml::decode(answer, &TABLES, &ty).unwrap();
    let people = participants.users.unwrap();
    assert_eq!((people[0].id, people[0].name.as_deref()), (Some(Id(2)), Some("Ada")));
    assert_eq!(participants.groups.map(|groups| groups.len()), Some(0));
}

#[test]
fn days_minutes_and_filters_by_them() {
    let filters = [
        task_filter::PLANNED_END.is(Days::on(minute())),
        task_filter::PLANNED_END.is_before(Times::at(minute())),
        task_filter::field_date(31).is_not(Days::last(7)),
    ];
    let written = |code: u16, operator: &str, value: &str, field: &str| {
        format!("<filter><type>{code}</type><operator>{operator}</operator><value>{value}</value>{field}</filter>")
    };
    let day = "<datetype>anotherdate</datetype><datefrom>28-02-2025</datefrom>";
    let minute = "<datetype>anotherdate_withtime</datetype><datefrom>28-02-2025 09:05</datefrom>";
    let week = "<datetype>last</datetype><datevalue>7</datevalue>";
    let expected = [
        written(14, "equal", day, ""),
        written(14, "lt", minute, ""),
        written(103, "notequal", week, "<field>31</field>"),
    ];
    check(&task::get_list::Request::new().filters(filters), &format!("<filters>{}</filters>", expected.concat()));
}

#[test]
fn own_fields_are_written_by_what_they_hold() {
    let values = [
        field(31).text("a <b>"),
        field(32).objects([1, 5]),
        field(33).texts(["north", "south & \"west\""]),
        field(34).date_time(minute()),
        field(35).checked(true),
        field(36).object(7),
    ];
    let texts = ["a &lt;b&gt;", "[1,5]", "[\"north\",\"south &amp; \\\"west\\\"\"]", "28-02-2025 09:05", "1", "7"];
    let written = texts.iter().zip(31..);
    let written = written.map(|(text, id)| format!("<customValue><id>{id}</id><value>{text}</value></customValue>"));
    let custom_data = format!("<customData>{}</customData>", written.collect::<String>());
    check(&task::update_custom_data::Request::new(values).id(101), &format!("<task><id>101</id>{custom_data}</task>"));
}

fn shape_of<T: Target + callsheet_runtime::Record>() -> callsheet_runtime::tables::ShapeId {
    T::blank().shape().id
}

fn periodicity(answer: &str) -> Periodicity {
    xml::decode(answer, &TABLES, &Type::of(Kind::Record(shape_of::<Periodicity>()))).unwrap()
}

#[test]
fn a_task_repeats_in_one_of_three_ways() {
    let answer = "<p><monthly><type>EXACT</type><month>1</month><day>2</day><dayType>MONDAY</dayType></monthly>\
                  <endCondition><type>BYENDDATE</type><date>28-02-2025</date><repeatCount/></endCondition></p>";
    let periodicity = periodicity(answer);
    let Some(Period::Monthly(monthly)) = periodicity.period() else { panic!("{periodicity:?}") };
    assert_eq!((monthly.month, monthly.day), (Some(1), Some(2)));
    assert_eq!(periodicity.end(), Some(End::On(DateTime::date(2025, 2, 28).unwrap())));
}
