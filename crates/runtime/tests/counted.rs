//! A list, or the number of its members in its place: read, written, copied, compared and printed.

#![allow(clippy::unwrap_used)]

use callsheet_runtime::describe::in_words;
use callsheet_runtime::record::{Dynamic, copy_into};
use callsheet_runtime::tables::{
    Api, Field, Form, Kind, Language, Lexical, List, ListForm, MethodCase, NumberForm, Shape, ShapeId, ShapeRef,
    Tables, Type, Unknown, Wire,
};
use callsheet_runtime::{Counted, Record, Ref, Slot, json, xml};

static ITEMS: List<'static> =
    List { counted: true, form: ListForm::Wrapped("item"), ..List::of(Type::of(Kind::Record(ShapeId(1)))) };

static HOST: Shape<'static> = Shape {
    owner: "sample",
    name: "Host",
    file: "",
    form: Form::Object,
    fields: &[Field::new("items", Kind::List(&ITEMS))],
    lookup: &[],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: Unknown::Ignored,
};

static ITEM: Shape<'static> = Shape { name: "Item", fields: &[Field::new("name", Kind::Text(Lexical::Plain))], ..HOST };

static TABLES: Tables<'static> = Tables {
    api: &Api {
        name: "sample",
        title: "Sample",
        wire: Wire::Json,
        versions: &[],
        access: &[],
        method_case: MethodCase::Exact,
        numbers: NumberForm::Quoted,
        request_envelope: ShapeId(0),
        response_envelope: ShapeId(0),
        messages: &[],
        errors: &[],
        entities: &[],
    },
    shapes: &[&HOST, &ITEM],
    methods: &[],
    texts: None,
};

const HOST_TYPE: Type<'static> = Type::of(Kind::Record(ShapeId(0)));

/// A host as the generator would write it.
struct Host {
    items: Option<Counted<Item>>,
    unknown_members: callsheet_runtime::Unknown,
}

struct Item {
    name: Option<String>,
    unknown_members: callsheet_runtime::Unknown,
}

callsheet_runtime::record! { Host, crate::TABLES, 0; 0 => items;; items }
callsheet_runtime::record! { Item, crate::TABLES, 1; 0 => name;; name }

fn item(name: &str) -> Item {
    Item { name: Some(name.to_owned()), unknown_members: Default::default() }
}

fn host(items: impl Into<Counted<Item>>) -> Host {
    Host { items: Some(items.into()), unknown_members: Default::default() }
}

fn written(host: &dyn Record, numbers: NumberForm) -> String {
    let mut out = String::new();
    json::encode_as(Ref::Record(host), &TABLES, &HOST_TYPE, numbers, &mut out);
    out
}

#[test]
fn json_holds_members_or_their_number() {
    let cases = [
        (r#"{"items":"3"}"#, Some(Counted::Count(3)), r#"{"items":"3"}"#),
        (r#"{"items": 3 }"#, Some(Counted::Count(3)), r#"{"items":"3"}"#),
        (r#"{"items":0}"#, Some(Counted::Count(0)), r#"{"items":"0"}"#),
        (r#"{"items":"007"}"#, Some(Counted::Count(7)), r#"{"items":"7"}"#),
        (r#"{"items":[]}"#, Some(Counted::default()), r#"{"items":[]}"#),
        (
            r#"{"items":[{"name":"a"},{"name":"3"}]}"#,
            Some(vec![item("a"), item("3")].into()),
            r#"{"items":[{"name":"a"},{"name":"3"}]}"#,
        ),
        (r#"{"items":{"name":"a"}}"#, Some(vec![item("a")].into()), r#"{"items":[{"name":"a"}]}"#),
        // Nothing, as with any list.
        (r#"{"items":""}"#, None, "{}"),
        (r#"{"items":null}"#, None, "{}"),
        ("{}", None, "{}"),
    ];
    for (text, items, quoted) in cases {
        let read: Host = json::decode(text, &TABLES, &HOST_TYPE).unwrap();
        assert_eq!(read.items, items, "{text}");
        assert_eq!(written(&read, NumberForm::Quoted), quoted, "{text}");
        let mut loaded = Dynamic::new(ShapeRef { tables: &TABLES, id: ShapeId(0) });
        json::decode_into(text, &TABLES, &HOST_TYPE, Slot::Record(&mut loaded)).unwrap();
        assert_eq!(written(&loaded, NumberForm::Quoted), quoted, "{text}");
    }
    assert_eq!(written(&host(Counted::Count(3)), NumberForm::Bare), r#"{"items":3}"#);
}

#[test]
fn what_is_no_number_of_members_is_refused() {
    for value in ["-1", "\"-1\"", "1.5", "\"+1\"", "\"x\"", "\" \"", "true", "18446744073709551616", "[3]"] {
        let text = format!(r#"{{"items":{value}}}"#);
        let read = json::decode::<Host>(&text, &TABLES, &HOST_TYPE);
        assert!(read.is_err_and(|error| error.to_string().ends_with("an object is wanted")), "{value}");
    }
}

#[test]
fn xml_holds_members_or_their_number() {
    let cases = [
        ("<r><items>3</items></r>", Some(Counted::Count(3)), "<items>3</items>"),
        ("<r><items>\n 3\n</items></r>", Some(Counted::Count(3)), "<items>3</items>"),
        ("<r><items/></r>", Some(Counted::default()), "<items></items>"),
        (
            "<r><items><item><name>3</name></item></items></r>",
            Some(vec![item("3")].into()),
            "<items><item><name>3</name></item></items>",
        ),
        ("<r/>", None, ""),
    ];
    for (text, items, expected) in cases {
        let read: Host = xml::decode(text, &TABLES, &HOST_TYPE).unwrap();
        assert_eq!(read.items, items, "{text}");
        let mut out = String::new();
        xml::encode(Ref::Record(&read), &TABLES, &HOST_TYPE, &mut out).unwrap();
        assert_eq!(out, expected, "{text}");
    }
}

#[test]
fn of_equal_keys_the_last_counts_whatever_it_is() {
    let cases = [
        (r#"{"items":3,"items":[{"name":"a"}]}"#, r#"{"items":[{"name":"a"}]}"#),
        (r#"{"items":[{"name":"a"}],"items":3}"#, r#"{"items":3}"#),
    ];
    for (text, expected) in cases {
        // The hash table finds the key that stands again.
        let lookup = Shape::lookup_table(["items"].into_iter());
        let host = Shape { lookup: &lookup, ..HOST };
        let tables = Tables { shapes: &[&host, &ITEM], ..TABLES };
        let mut loaded = Dynamic::new(ShapeRef { tables: &tables, id: ShapeId(0) });
        json::decode_into(text, &tables, &HOST_TYPE, Slot::Record(&mut loaded)).unwrap();
        assert_eq!(written(&loaded, NumberForm::Bare), expected);
        let mut typed = host_of_nothing();
        copy_into(&loaded, &mut typed);
        assert_eq!(written(&typed, NumberForm::Bare), expected);
    }
}

fn host_of_nothing() -> Host {
    Host { items: None, unknown_members: Default::default() }
}

#[test]
fn a_count_is_copied_compared_and_printed() {
    let (counted, listed) = (host(Counted::Count(1)), host(vec![item("a")]));
    for one in [&counted, &listed] {
        assert_eq!(one.clone(), *one);
    }
    assert_ne!(counted, listed);
    assert_ne!(counted, host(Counted::Count(2)));
    assert_eq!(format!("{counted:?}"), "Host { items: 1 }");
    assert_eq!(format!("{listed:?}"), "Host { items: [Item { name: \"a\" }] }");
}

#[test]
fn members_and_their_number_are_asked_for_alike() {
    let cases: [(Counted<&str>, &[&str], u64); 3] =
        [(vec!["a", "b"].into(), &["a", "b"], 2), (Counted::Count(7), &[], 7), (Counted::default(), &[], 0)];
    for (counted, members, count) in cases {
        assert_eq!((counted.members(), counted.count()), (members, count));
        assert_eq!(counted.into_members(), members);
    }
}

#[test]
fn the_number_is_said_in_words() {
    let ty = Type::of(Kind::List(&ITEMS));
    assert_eq!(in_words(&ty, Language::English), "list of: object; their number may stand for the list");
    assert_eq!(in_words(&ty, Language::Russian), "список: объект; вместо списка может быть число элементов");
}
