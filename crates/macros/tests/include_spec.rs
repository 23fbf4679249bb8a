//! A crate's own specs become types of its own, on the same tables as everyone's.

use callsheet_runtime::tables::{Kind, Type};
use callsheet_runtime::{Id, Method, Record, Target, json};

mod warehouse {
    callsheet_macros::include_spec!("tests/specs/warehouse");
}

mod elsewhere {
    /// As a facade has it.
    mod facade {
        pub use callsheet_runtime as runtime;
    }

    pub mod warehouse {
        callsheet_macros::include_spec!("tests/specs/warehouse", runtime = crate::elsewhere::facade::runtime);
    }
}

use warehouse::order::create;
use warehouse::types::{Item, ItemState};

fn request_type(request: &create::Request) -> Type<'static> {
    Type::of(Kind::Record(request.method().request))
}

#[test]
fn a_request_is_written_and_read_as_the_spec_says() {
    let mut item = Item::new(5);
    item.state = Some(ItemState::Gone);
    let mut request = create::Request::new("Ada");
    request.items = Some(vec![item]);
    let text = json::to_string(&request, request.tables(), &request_type(&request));
    assert_eq!(text, r#"{"name":"Ada","items":[{"number":"5","state":"gone"}]}"#);

    let read: create::Request =
        json::decode(&text, &warehouse::TABLES, &request_type(&request)).expect("what was written");
    assert_eq!(read, request);
}

#[test]
fn the_response_belongs_to_the_request() {
    let request = create::Request::new("Ada");
    let response: <create::Request as Method>::Response =
        json::decode(r#"{"orderid": 7}"#, &warehouse::TABLES, &request.response_type()).expect("a response");
    assert_eq!(response.orderid, Id(7));
}

#[test]
fn secrets_are_not_shown() {
    let request = create::Request::new("Ada").password("pa55");
    let shown = format!("{request:?}");
    assert!(shown.contains("Ada") && !shown.contains("pa55"), "{shown}");
}

#[test]
fn the_tables_carry_texts_without_a_feature() {
    let text = warehouse::TABLES.method_text("order.create").map(|text| (text.title.en, text.title.ru));
    assert_eq!(text, Some(("Order items", "Заказ вещей")));
}

#[test]
fn the_runtime_may_have_another_name() {
    let record = <elsewhere::warehouse::order::create::Request as Target>::blank();
    assert_eq!(record.shape().shape().name, "Request");
    assert_eq!(elsewhere::warehouse::TABLES.methods.len(), 1);
}

#[test]
fn mistakes_are_errors_at_the_path() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/right/*.rs");
    cases.compile_fail("tests/ui/mistakes/*.rs");
}
