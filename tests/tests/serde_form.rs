//! serde's traits write and read the wire's JSON form.

#![allow(clippy::unwrap_used)]

use callsheet_planfix::user::update;
use callsheet_runtime::{ExposeSecret, Id};
use callsheet_zabbix::types::{User, UserUpdate};

#[test]
fn a_request_is_written_as_the_wire_has_it() {
    let request = callsheet_zabbix::user::update::Request::new([UserUpdate::new(1).name("John").surname("Doe")]);
    let value = serde_json::to_value(&request).unwrap();
    assert_eq!(value, serde_json::json!([{"userid": "1", "name": "John", "surname": "Doe"}]));
    let read: callsheet_zabbix::user::update::Request = serde_json::from_value(value).unwrap();
    assert_eq!(read, request);
}

#[test]
fn a_secret_is_written_and_read() {
    let request = update::Request::new(5).password("canary");
    assert!(!format!("{request:?}").contains("canary"));
    let text = serde_json::to_string(&request).unwrap();
    assert_eq!(text, r#"{"user":{"id":"5","password":"canary"}}"#);
    let read: update::Request = serde_json::from_str(&text).unwrap();
    assert_eq!(read.user.password.unwrap().expose_secret(), "canary");
}

#[test]
fn a_response_is_read_leniently() {
    let user: User = serde_json::from_str(r#"{"userid": 7, "autologin": "1", "role": [], "new": null}"#).unwrap();
    assert_eq!((user.userid, user.autologin, user.role), (Some(Id(7)), Some(true), None));
}
