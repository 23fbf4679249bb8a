//! Answers read object by object: what the envelope says is judged at the end.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use callsheet_planfix::response::{Items, ReadError, read};
use callsheet_planfix::types::user::User;
use callsheet_planfix::{TABLES, user};
use callsheet_runtime::Method;

/// The objects of an answer that comes byte by byte, and what became of it.
fn in_pieces(document: &str) -> (Vec<User>, Result<user::get_list::Response, ReadError>) {
    let mut items = Items::new(&TABLES, &user::get_list::Request::new().response_type()).unwrap();
    let mut users = Vec::new();
    for byte in document.as_bytes() {
        items.push(&[*byte]);
        while let Some(item) = items.next_item() {
            match item {
                Ok(user) => users.push(user),
                Err(error) => return (users, Err(error)),
            }
        }
    }
    (users, items.finish())
}

fn whole(document: &str) -> Result<user::get_list::Response, ReadError> {
    read(document, &TABLES, &user::get_list::Request::new().response_type())
}

#[test]
fn the_counts_stand_beside_the_objects() {
    let document = "<response status=\"ok\"><users count=\"2\" totalCount=\"70\">
        <user><id>1</id></user><new/>
        <user><id>2</id></user>
    </users></response>";
    let (users, response) = in_pieces(document);
    let response = response.unwrap();
    assert_eq!((response.users.count, response.users.total_count, &response.users.user), (Some(2), Some(70), &None));
    let mut expected = whole(document).unwrap();
    assert_eq!(expected.users.user.take(), Some(users));
    assert_eq!(response, expected);
}

#[test]
fn the_envelope_is_judged_as_that_of_a_whole_answer() {
    let cases = [
        ("<response status=\"error\"><code>0005</code><message>m</message></response>", 0),
        ("<response status=\"error\"><users><user><id>1</id></user></users><code>0005</code></response>", 1),
        ("<response><users><user><id>1</id></user></users></response>", 1),
        ("<html><body><br><p>502 &nbsp;</html>", 0),
        ("502 Bad Gateway", 0),
        ("", 0),
        ("<response status=\"ok\"/>", 0),
        ("<response status=\"ok\"><users>\n<user><id>1</id></user>\n</users>\n<users/></response>", 1),
        ("<response status=\"ok\"><users>\n<user><id>1</id></user>\n<user><id>x</id></user></users></response>", 1),
        ("<response status=\"ok\"><users>\n<user><id>1</id></user>\n</users>&x;</response>", 1),
        ("<response status=\"ok\"><users>\n<user><id>1</id></user>\n</users></response>x", 1),
    ];
    for (document, count) in cases {
        let (users, response) = in_pieces(document);
        assert_eq!((users.len(), response.unwrap_err()), (count, whole(document).unwrap_err()), "{document}");
    }
}
