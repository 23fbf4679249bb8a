//! How much room types take.
#![allow(clippy::unwrap_used)] // a test may fail

use callsheet_runtime::json;
use callsheet_zabbix::types::{Host, HostPrototype, User};
use callsheet_zabbix::{TABLES, user};

/// An object within them that is missing takes a word: with all that is in it, a prototype of a host would take 6 KB.
#[test]
fn objects_that_may_be_missing_take_a_word() {
    let sizes = [("user", size_of::<User>()), ("host", size_of::<Host>()), ("prototype", size_of::<HostPrototype>())];
    for ((name, size), most) in sizes.into_iter().zip([512, 1024, 512]) {
        assert!(size <= most, "a {name} takes {size} bytes");
    }
}

#[test]
fn a_list_of_few_large_members_takes_no_room_for_more() {
    for (members, room) in [(0, 0), (1, 1), (2, 2), (3, 4), (4, 4), (5, 8), (8, 8)] {
        let document = format!("[{}]", vec!["{}"; members].join(","));
        let users: user::get::Response = json::decode(&document, &TABLES, &user::get::METHOD.response).unwrap();
        assert_eq!((users.len(), users.capacity()), (members, room));
    }
}
