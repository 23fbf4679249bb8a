//! Lists: filters of every kind that the specs name, orders, targets and pages.

use callsheet_sandbox::Running;

use super::{call, texts};
use crate::harness::{ADA, BORIS, planfix_account, start_planfix};

/// The numbers of the objects that a list holds, by the name of their element.
async fn numbers(running: &Running, token: &str, method: &str, members: &str) -> String {
    let answer = call(running, token, method, members).await;
    assert_eq!(super::code(&answer), "ok", "{method} {members}: {answer}");
    let document = roxmltree::Document::parse(&answer).expect("it is XML");
    let list = document.root_element().first_element_child().expect("there is a list");
    let own = |node: roxmltree::Node<'_, '_>| {
        let key = node.children().find(|child| child.has_tag_name("id") || child.has_tag_name("key"))?;
        key.text().map(str::to_owned)
    };
    list.children().filter_map(own).collect::<Vec<_>>().join(",")
}

fn filter(kind: u32, operator: &str, value: &str, field: &str) -> String {
    let field = if field.is_empty() { String::new() } else { format!("<field>{field}</field>") };
    format!(
        "<filters><filter><type>{kind}</type><operator>{operator}</operator><value>{value}</value>{field}</filter></filters>"
    )
}

const FEBRUARY: &str = "<datetype>anotherperiod</datetype><datefrom>01-02-2025</datefrom><dateto>28-02-2025</dateto>";
const FIFTH: &str = "<datetype>anotherdate</datetype><datefrom>05-02-2025</datefrom>";
const SIXTH: &str = "<datetype>anotherdate</datetype><datefrom>06-02-2025</datefrom>";
const FIFTH_AND_SIXTH: &str =
    "<datetype>anotherperiod</datetype><datefrom>05-02-2025</datefrom><dateto>06-02-2025</dateto>";
const MINUTE: &str = "<datetype>anotherdate_withtime</datetype><datefrom>04-02-2025 10:00</datefrom>";
const MAY: &str = "<datetype>anotherperiod</datetype><datefrom>01-05-2025</datefrom><dateto>31-05-2025</dateto>";

/// A filter and what passes it: number, operator, value, field of the account's own, numbers of the objects.
type Passed = (u32, &'static str, &'static str, &'static str, &'static str);

const TASK_FILTERS: &[Passed] = &[
    (1, "equal", "1", "", "101,102"),
    (1, "notequal", "1", "", "103"),
    (2, "equal", "2", "", "101"),
    (2, "equal", "3", "", "102"),
    (3, "equal", "1", "", "101,102"),
    (7, "equal", "12", "", "102"),
    (8, "equal", "REPORT", "", "101"),
    (8, "notequal", "report", "", "102,103"),
    (10, "equal", "107;108", "", "102"),
    (11, "equal", "2", "", "102"),
    (18, "equal", "2", "", "101,103"),
    (12, "equal", FEBRUARY, "", "101,102,103"),
    (12, "equal", FIFTH, "", "103"),
    (12, "notequal", FIFTH, "", "101,102"),
    (12, "lt", FIFTH, "", "101,102"),
    (12, "gt", "<datetype>anotherdate</datetype><datefrom>04-02-2025</datefrom>", "", "103"),
    (12, "equal", "<datetype>today</datetype>", "", ""),
    (13, "equal", MINUTE, "", "101"),
    (14, "equal", FEBRUARY, "", "101"),
    (16, "equal", "1", "", "101,103"),
    (28, "equal", "1", "", "102"),
    (17, "equal", "1", "", "102"),
    (29, "equal", "1", "", "101,103"),
    (21, "equal", SIXTH, "", "101"),
    (79, "equal", FIFTH_AND_SIXTH, "", "101,102"),
    (22, "equal", "1", "", "102,103"),
    (25, "equal", "1", "", "101"),
    (23, "equal", "1", "", "102,103"),
    (26, "equal", "1", "", "101"),
    (24, "equal", "2", "", "102"),
    (33, "equal", "1", "", ""),
    (41, "equal", "1", "", "102,103"),
    (34, "equal", "1", "", "101,102,103"),
    (35, "equal", "1", "", ""),
    (71, "equal", "1", "", "101,103"),
    (69, "equal", "1", "", ""),
    (70, "equal", "1", "", "101"),
    (72, "equal", "1", "", ""),
    (39, "equal", "100011", "", "101"),
    (51, "equal", "103", "", ""),
    (59, "equal", "1", "", "101,102"),
    (60, "equal", "1", "", "101"),
    (73, "equal", "101", "", "102"),
    (106, "equal", "3", "31", "101"),
    (102, "gt", "2", "31", "101"),
    (102, "gt", "3", "31", ""),
    (113, "equal", "5", "32", "101"),
    (113, "notequal", "5", "32", "102,103"),
    (152, "equal", "31", "", "101"),
    (153, "equal", "31", "", "102,103"),
];

#[tokio::test]
async fn filters_of_tasks() {
    let running = start_planfix(planfix_account()).await;
    for (kind, operator, value, field, wanted) in TASK_FILTERS {
        let found = numbers(&running, ADA, "task.getList", &filter(*kind, operator, value, field)).await;
        assert_eq!(found, *wanted, "type {kind} {operator} {value}");
    }
}

#[tokio::test]
async fn filters_of_contacts() {
    let running = start_planfix(planfix_account()).await;
    let all_contacts = |filter: String| format!("<target>61</target>{filter}");
    for (kind, operator, value, wanted) in [
        (4001, "equal", "lind", "11"),
        (4002, "equal", "механик", "13"),
        (4003, "equal", "555-02", "12"),
        (4004, "equal", "harbour", "11"),
        (4005, "notequal", "example.org", "11"),
        (4221, "equal", "lind@", "11"),
        (4006, "equal", "1", "12"),
        (4007, "equal", "1", "11,13"),
        (4008, "equal", "2", "13"),
        (4010, "equal", "1", "11"),
        (4016, "equal", "2", "12"),
        (2, "equal", "2", "11"),
        (4011, "equal", MAY, "11"),
        (4223, "equal", MAY, ""),
        (4203, "equal", "1", "12"),
        (4201, "equal", "1", "11,13"),
        (4204, "equal", "1", "11"),
        (4205, "equal", "1", "12"),
        (4213, "equal", "<datetype>anotherdate</datetype><datefrom>05-02-2025</datefrom>", "12"),
    ] {
        let found = numbers(&running, ADA, "contact.getList", &all_contacts(filter(kind, operator, value, ""))).await;
        assert_eq!(found, wanted, "contacts, type {kind}");
    }
}

#[tokio::test]
async fn filters_of_projects_people_and_rows() {
    let running = start_planfix(planfix_account()).await;
    for (kind, operator, value, field, wanted) in [
        (5001, "equal", "report", "", "21"),
        (5004, "equal", "5", "", "22"),
        (5005, "lt", "<datetype>anotherdate</datetype><datefrom>01-06-2025</datefrom>", "", "22"),
        (5014, "equal", "21", "", "22"),
        (5102, "equal", "1500", "51", "21"),
        (5102, "notequal", "1500", "51", "22,23"),
    ] {
        let members = format!("<pageCurrent>1</pageCurrent>{}", filter(kind, operator, value, field));
        assert_eq!(numbers(&running, ADA, "project.getList", &members).await, wanted, "projects, type {kind}");
    }
    for (kind, operator, value, wanted) in
        [(9003, "equal", "elena@", "5"), (9006, "equal", "winter", "1"), (9006, "notequal", "winter", "2,5,8")]
    {
        let found = numbers(&running, ADA, "user.getList", &filter(kind, operator, value, "")).await;
        assert_eq!(found, wanted, "users, type {kind}");
    }
    let rows = |field: u32, bound: &str| {
        format!("<analitic><id>1</id></analitic><filters><filter><field>{field}</field>{bound}</filter></filters>")
    };
    for (field, bound, wanted) in [
        (11, "<fromDate>04-02-2025</fromDate>", "1"),
        (11, "<toDate>03-02-2025</toDate>", ""),
        (13, "<userid>2</userid>", "1"),
        (13, "<userid>5</userid>", ""),
    ] {
        let found = numbers(&running, ADA, "analitic.getDataByCondition", &rows(field, bound)).await;
        assert_eq!(found, wanted, "rows, field {field} {bound}");
    }
}

#[tokio::test]
async fn targets_orders_and_pages() {
    let running = start_planfix(planfix_account()).await;
    for (token, method, members, wanted) in [
        (ADA, "task.getList", "<target>out</target>", "101,102"),
        (BORIS, "task.getList", "<target>in</target>", "101"),
        (ADA, "task.getList", "<target>in</target><user><id>5</id></user>", "101,102"),
        (ADA, "task.getList", "<target>template</target>", ""),
        (ADA, "task.getList", "<filter>ACTIVE OVERDUE</filter>", "102"),
        (ADA, "task.getList", "<filter>MY</filter>", ""),
        (ADA, "task.getList", "<parent><id>101</id></parent>", "102"),
        (ADA, "task.getList", "<status>DRAFT</status>", "103"),
        (ADA, "task.getList", "<sort>NUMBER_DESC</sort>", "103,102,101"),
        (ADA, "task.getList", "<sort>TASKTITLE_ASC</sort>", "101,103,102"),
        (ADA, "task.getList", "<sort>NUMBER_DESC</sort><pageCurrent>2</pageCurrent><pageSize>2</pageSize>", "101"),
        (ADA, "task.getList", "<pageCurrent>0</pageCurrent>", ""),
        (ADA, "task.getMulti", "<tasks><id>102</id><general>1001</general></tasks>", "101,102"),
        (ADA, "contact.getList", "", "11,13"),
        (ADA, "contact.getList", "<target>company</target>", "12"),
        (ADA, "contact.getList", "<company>12</company>", "11"),
        (ADA, "contact.getList", "<search>ivan</search>", "13"),
        (ADA, "project.getList", "", ""),
        (ADA, "project.getList", "<pageCurrent>1</pageCurrent><sortType>TITLE_DESC</sortType>", "22,21,23"),
        (ADA, "project.getList", "<pageCurrent>1</pageCurrent><target>out</target>", "21"),
        (ADA, "project.getList", "<pageCurrent>1</pageCurrent><client><id>12</id></client>", "22"),
        (ADA, "user.getList", "<onlyOnline>1</onlyOnline>", "1,5"),
        (ADA, "user.getList", "<status>UNACTIVE</status>", "8"),
        (ADA, "user.getList", "<sortType>ISACTIVE_ASC</sortType>", "8,1,2,5"),
        (ADA, "user.getList", "<sortType>NAME_DESC</sortType>", "5,2,8,1"),
        (ADA, "action.getList", "<task><id>101</id></task>", "7004,7002,7001"),
        (ADA, "action.getList", "<task><id>101</id></task><sort>asc</sort>", "7001,7002,7004"),
        (
            ADA,
            "action.getListByPeriod",
            "<fromDate>04-02-2025</fromDate><toDate>05-02-2025</toDate><sort>asc</sort>",
            "7002,7003",
        ),
        (ADA, "userGroup.getList", "<sortType>NAME_DESC</sortType>", "2,3,1"),
        (ADA, "file.getListForTask", "<task><id>101</id></task><sort>DATE_DESC</sort>", "501,501"),
    ] {
        assert_eq!(numbers(&running, token, method, members).await, wanted, "{method} {members}");
    }
    let count =
        |from: &str, to: &str| format!("<user><id>1</id></user><period><begin>{from}</begin><end>{to}</end></period>");
    for (from, to, wanted) in
        [("01-02-2025", "28-02-2025", "2"), ("04-02-2025", "28-02-2025", "1"), ("01-01-2024", "02-01-2024", "0")]
    {
        assert_eq!(texts(&call(&running, ADA, "user.actionsAdded", &count(from, to)).await, "count"), wanted, "{from}");
    }
}

#[tokio::test]
async fn groups_of_projects_are_put_in_order() {
    let running = start_planfix(planfix_account()).await;
    let order = || numbers(&running, ADA, "projectGroup.getList", "");
    assert_eq!(order().await, "1,2,3");
    let group = |id: u32| format!("<projectGroup><id>{id}</id></projectGroup>");
    for (moved, after, wanted) in [(1, 3, "2,3,1"), (1, 2, "2,1,3"), (2, 2, "2,1,3")] {
        let members = format!("<move>{}</move><after>{}</after>", group(moved), group(after));
        assert_eq!(super::code(&call(&running, ADA, "projectGroup.move", &members).await), "ok");
        assert_eq!(order().await, wanted, "{moved} behind {after}");
    }
    call(&running, ADA, "projectGroup.add", "<projectGroup><name>Last</name></projectGroup>").await;
    assert_eq!(order().await, "2,1,3,4");
}
