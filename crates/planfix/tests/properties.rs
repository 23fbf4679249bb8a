//! What holds for every document.
#![allow(clippy::unwrap_used)] // a test may fail

use callsheet_planfix::response::check;
use callsheet_planfix::signature::glue;
use proptest::prelude::*;

/// Names and texts of elements.
type Members = Vec<(String, String)>;

/// Elements with names of their own, in two orders.
fn siblings() -> impl Strategy<Value = (Members, Members)> {
    prop::collection::btree_map("[a-zA-Z_][a-zA-Z0-9_.-]{0,3}", "[a-z0-9<&\u{e9}]{0,4}", 0..6).prop_flat_map(
        |members| {
            let members: Vec<_> = members.into_iter().collect();
            (Just(members.clone()), Just(members).prop_shuffle())
        },
    )
}

fn document(members: &[(String, String)]) -> String {
    let mut text = String::from("<request method=\"m\">");
    for (name, value) in members {
        let value = value.replace('&', "&amp;").replace('<', "&lt;");
        text.push_str(&format!("<{name}>{value}</{name}>"));
    }
    text + "</request>"
}

proptest! {
    #[test]
    fn the_order_of_differently_named_members_does_not_count((members, shuffled) in siblings()) {
        let values: String = members.iter().map(|(_, value)| value.as_str()).collect();
        prop_assert_eq!(glue(&document(&members)), Ok(format!("m{values}")));
        prop_assert_eq!(glue(&document(&shuffled)), Ok(format!("m{values}")));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[<>/a-c\"'=&;!? \\[\\]-]{0,40}") {
        let (glued, checked) = (glue(&text), check(&text));
        // Nothing so short grants a call, and what can be glued ends as it began.
        prop_assert!(checked.is_err());
        prop_assert!(glued.is_err() || text.trim().ends_with('>'));
    }
}
