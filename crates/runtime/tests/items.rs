//! Lists read item by item: what is an item and what stands around it, what is wrong and where, and how much is held.

#![allow(clippy::unwrap_used)]

use callsheet_runtime::items::{Items, Splitter};
use callsheet_runtime::record::DynamicValue;
use callsheet_runtime::tables::{
    Api, Field, Form, Kind, Lexical, List, ListForm, MethodCase, NumberForm, Place, Presence, Shape, ShapeId, Tables,
    Type, Unknown, Wire,
};
use callsheet_runtime::{DecodeErrorKind, json, xml};

static API: Api<'static> = Api {
    name: "sample",
    title: "Sample",
    wire: Wire::Json,
    versions: &[],
    access: &[],
    method_case: MethodCase::Exact,
    numbers: NumberForm::Bare,
    request_envelope: ShapeId(0),
    response_envelope: ShapeId(0),
    messages: &[],
    errors: &[],
    entities: &[],
};

const PERSON: Type<'static> = Type::of(Kind::Record(ShapeId(0)));
static PERSONS: List<'static> = List::of(PERSON);
static REPEATED: List<'static> = List { form: ListForm::Repeated, ..List::of(PERSON) };
static WRAPPED: List<'static> = List { form: ListForm::Wrapped("p"), ..List::of(PERSON) };
static JOINED: List<'static> = List { form: ListForm::Joined(","), ..List::of(Type::of(Kind::Int)) };
static ANY: Type<'static> = Type::of(Kind::Any);

const LIST: Type<'static> = Type::of(Kind::List(&PERSONS));
const MAP: Type<'static> = Type::of(Kind::Map(&PERSON));
const ANYTHING: Type<'static> = Type::of(Kind::Map(&ANY));
/// `<all count="2"><p>…</p><p>…</p></all>` within the root.
const BESIDE: Type<'static> = Type::of(Kind::Record(ShapeId(2)));
/// `<all><p>…</p><p>…</p></all>` within the root.
const ALONE: Type<'static> = Type::of(Kind::Record(ShapeId(3)));

const FIELDS: [&[Field<'static>]; 6] = [
    &[
        Field { presence: Presence::Required, ..Field::new("id", Kind::Id) },
        Field::new("name", Kind::Text(Lexical::Plain)),
    ],
    &[Field { place: Place::Attribute, ..Field::new("count", Kind::Int) }, Field::new("p", Kind::List(&REPEATED))],
    &[Field { presence: Presence::Required, ..Field::new("all", Kind::Record(ShapeId(1))) }],
    &[Field { presence: Presence::Required, ..Field::new("all", Kind::List(&WRAPPED)) }],
    &[Field::new("all", Kind::List(&WRAPPED)), Field::new("id", Kind::Id)],
    &[Field { presence: Presence::Required, ..Field::new("p", Kind::List(&REPEATED)) }],
];

fn with_tables(test: impl FnOnce(&Tables<'_>)) {
    let shapes = FIELDS.map(|fields| Shape {
        owner: "sample",
        name: "Shape",
        file: "",
        form: Form::Object,
        fields,
        lookup: Shape::lookup_table(fields.iter().map(|field| field.name)).leak(),
        required: fields.iter().filter(|field| field.presence.is_required()).count() as u16,
        conditional: false,
        secrets: &[],
        rules: &[],
        unknown: Unknown::Ignored,
    });
    test(&Tables { api: &API, shapes: &shapes.each_ref(), methods: &[], texts: None });
}

/// How many bytes of a document are held at most.
const HELD: usize = 130;

/// The items as JSON, and the rest or what is wrong.
type Read = (Vec<String>, Result<String, String>);

fn read<'t, S: Splitter<'t>>(
    mut items: Items<'t, S>,
    (tables, ty): (&'t Tables<'t>, Type<'t>),
    text: &[u8],
    piece: usize,
) -> Read {
    let mut found = Vec::new();
    for piece in text.chunks(piece) {
        items.push(piece);
        let mut item = DynamicValue::blank(tables, &ty);
        while let Some(read) = items.next_into(item.slot()) {
            if let Err(error) = read {
                // An error is the last word.
                assert_eq!(items.next_into(item.slot()), None);
                items.push(b"]}");
                assert_eq!(items.finish().unwrap_err(), error);
                return (found, Err(error.to_string()));
            }
            let mut written = String::new();
            json::encode(item.get(), tables, &ty, &mut written);
            found.push(written);
            item = DynamicValue::blank(tables, &ty);
        }
    }
    (found, items.finish().map(|rest| rest.text().to_owned()).map_err(|error| error.to_string()))
}

fn from_json(tables: &Tables<'_>, ty: &Type<'_>, text: &[u8], piece: usize) -> Read {
    let item = if let Kind::Map(item) = ty.kind { *item } else { PERSON };
    read(json::Items::new(tables, "list", ty).unwrap().with_held(HELD), (tables, item), text, piece)
}

fn from_xml(tables: &Tables<'_>, ty: &Type<'_>, text: &[u8], piece: usize) -> Read {
    read(xml::Items::new(tables, ty).unwrap().with_held(HELD), (tables, PERSON), text, piece)
}

/// A list's type, a document, its items, and the rest or what is wrong.
type Case<'a> = (Type<'a>, &'a [u8], &'a [&'a str], Result<&'a str, &'a str>);

fn expect(cases: &[Case<'_>], from: fn(&Tables<'_>, &Type<'_>, &[u8], usize) -> Read) {
    with_tables(|tables| {
        for (ty, text, items, end) in cases {
            for piece in [1, 2, 3, 7, 1000] {
                let (found, told) = from(tables, ty, text, piece);
                let shown = String::from_utf8_lossy(text);
                assert_eq!(found, *items, "{shown} in pieces of {piece}");
                assert_eq!(told.as_deref().map_err(String::as_str), *end, "{shown} in pieces of {piece}");
            }
        }
    });
}

#[test]
fn json_is_told_apart() {
    let two = [r#"{"id":"1","name":"]}\"é"}"#, r#"{"id":"2"}"#];
    expect(
        &[
            (
                LIST,
                r#"{"list":[{"id":1,"name":"]}\"é"},{"id":2}],"id":7}"#.as_bytes(),
                &two,
                Ok(r#"{"list":[],"id":7}"#),
            ),
            (
                LIST,
                " {\"a\":{\"list\":[1]},\"b\":\"list\",\n\"l\\u0069st\" : [ {\"id\":2}\n] } ".as_bytes(),
                &two[1..],
                Ok(" {\"a\":{\"list\":[1]},\"b\":\"list\",\n\"l\\u0069st\" : [] } "),
            ),
            (MAP, br#"{"list":{"\u0031": {"id":2},"x":{"id":2}}}"#, &[two[1], two[1]], Ok(r#"{"list":{}}"#)),
            (
                ANYTHING,
                br#"{"list":{"a":1.50,"b" : "]}\\" ,"c":null,"d":[[],{}]}}"#,
                &["1.50", r#""]}\\""#, "null", "[[],{}]"],
                Ok(r#"{"list":{}}"#),
            ),
            // No list stands there.
            (LIST, br#"{"list":[ ]}"#, &[], Ok(r#"{"list":[]}"#)),
            (MAP, br#"{"list":[ ]}"#, &[], Ok(r#"{"list":[ ]}"#)),
            (LIST, br#"{"list":{"id":1}}"#, &[], Ok(r#"{"list":{"id":1}}"#)),
            (LIST, br#"{"list":"[","list":5}"#, &[], Ok(r#"{"list":"[","list":5}"#)),
            (LIST, br#"[{"list":[1]}]"#, &[], Ok(r#"[{"list":[1]}]"#)),
            (LIST, b"<p>{\"list\":[1]}", &[], Ok("<p>{\"list\":[1]}")),
            (LIST, b"", &[], Ok("")),
        ],
        from_json,
    );
}

#[test]
fn xml_is_told_apart() {
    let two = [r#"{"id":"1","name":"<p>é"}"#, r#"{"id":"2","@b":"/>"}"#];
    expect(
        &[
            (
                BESIDE,
                "<r a='>'><all count=\"2\">\n<p><id>1</id><name>&lt;p>é</name></p>\n<p\nb = \"/>\"><id>2</id></p>\n</all></r>".as_bytes(),
                &two,
                Ok("<r a='>'><all count=\"2\">\n<!----></all></r>"),
            ),
            (
                ALONE,
                "<r><all><p><name><![CDATA[<p>]]>é</name><id>1</id></p><q><p/></q>]]<p b='/>'><!--</p>--><id>2</id></p>></all></r>"
                    .as_bytes(),
                &two,
                Ok("<r><all><!----><q><p/></q>]]<!---->></all></r>"),
            ),
            // No list stands there.
            (BESIDE, b"<r><p><id>1</id></p><x><all><p/></all></x></r>", &[], Ok("<r><p><id>1</id></p><x><all><p/></all></x></r>")),
            (BESIDE, b"<r><all/><!-- <all><p/> --><all ></all></r>", &[], Ok("<r><all/><!-- <all><p/> --><all ></all></r>")),
            (BESIDE, b"<html><body><br><p>x</html>", &[], Ok("<html><body><br><p>x</html>")),
            (BESIDE, b"{\"list\":[]}", &[], Ok("{\"list\":[]}")),
        ],
        from_xml,
    );
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let one = [r#"{"id":"1"}"#];
    expect(
        &[
            (
                LIST,
                b"{\"list\":[{\"id\":1} {\"id\":2}]}",
                &one,
                Err("line 1, column 19, at /list: `,` or `]` is wanted"),
            ),
            (LIST, b"{\"list\":[{\"id\":1},]}", &one, Err("line 1, column 19, at /list/2: an object is wanted")),
            (LIST, b"{\"list\":[,{\"id\":1}]}", &[], Err("line 1, column 10, at /list/1: an object is wanted")),
            (
                LIST,
                "{\"é\":1,\n\"list\":[{\"id\":1},{\"id\":\"é\"}]}".as_bytes(),
                &one,
                Err("line 2, column 24, at /list/2/id: an id is wanted"),
            ),
            (
                LIST,
                b"{\"list\":[{\"id\":1},{\"id\":2]]}",
                &one,
                Err("line 1, column 26, at /list/2: `,` or `}` is wanted"),
            ),
            (
                LIST,
                b"{\"list\":[{\"id\":1},{\"name\":\"\xff\"}]}",
                &one,
                Err("line 1, column 28, at /list/2: the document is not UTF-8"),
            ),
            (
                LIST,
                b"{\"list\":[{\"id\":1}],\"list\":[]}",
                &one,
                Err("line 1, column 20, at /list: the field `list` stands twice"),
            ),
            (
                LIST,
                b"{\"list\":[{\"id\":1}],\"\xff\":[]}",
                &one,
                Err("line 1, column 21, at /: the document is not UTF-8"),
            ),
            (
                MAP,
                b"{\"list\":{\"a\":{\"id\":1},\"b\":{}}}",
                &one,
                Err("line 1, column 29, at /list/b: the field `id` is missing"),
            ),
            (MAP, b"{\"list\":{\"a\":{\"id\":1},5:{}}}", &one, Err("line 1, column 23, at /list: a string is wanted")),
            // The end of what is broken may never come.
            (
                LIST,
                b"{\"list\":[{\"id\":1},{\"name\":\"2},{\"id\":3}],\"id\":7}",
                &one,
                Err("line 1, column 33, at /list/2: `,` or `}` is wanted"),
            ),
            (
                LIST,
                b"{\"list\":[{\"id\":1},{\"id\":2",
                &one,
                Err("line 1, column 26, at /list/2: the document ends too early: the rest of an item is wanted"),
            ),
            (
                LIST,
                b"{\"list\":[{\"id\":1},tr",
                &one,
                Err("line 1, column 21, at /list/2: the document ends too early: the rest of an item is wanted"),
            ),
        ],
        from_json,
    );
    expect(
        &[
            (
                BESIDE,
                b"<r><all>\n<p><id>1</id></p><p><id>x</id></p></all></r>",
                &one,
                Err("line 2, column 24, at /all/p/2/id: an id is wanted"),
            ),
            (
                ALONE,
                b"<r><all><p><id>1</id></p><p/></all></r>",
                &one,
                Err("line 1, column 30, at /all/2: the field `id` is missing"),
            ),
            (
                ALONE,
                b"<r><all><p><id>1</id></p><p><id>1</p></all></r>",
                &one,
                Err("line 1, column 34, at /all/2/id: the end tag of the element that is open is wanted"),
            ),
            (
                ALONE,
                b"<r><all><p><id>1</id></p><p><!DOCTYPE p></p></all></r>",
                &one,
                Err("line 1, column 29, at /all/2: a document type declaration is not allowed"),
            ),
            (
                ALONE,
                b"<r><all><p><id>1</id></p><p><id>&am",
                &one,
                Err("line 1, column 36, at /all/2: the document ends too early: the rest of an item is wanted"),
            ),
            (
                ALONE,
                b"<r><all><p><id>1</id></p><p><id>\xd0",
                &one,
                Err("line 1, column 33, at /all/2: the document ends too early: the rest of an item is wanted"),
            ),
        ],
        from_xml,
    );
}

#[test]
fn no_more_is_held_than_may_be() {
    let long = "x".repeat(200);
    let size = "an item, or what stands around the list, is longer than 130 bytes";
    let cases = [
        (
            format!("{{\"list\":[{{\"id\":1}},{{\"id\":2,\"name\":\"{long}"),
            1,
            format!("line 1, column 19, at /list/2: {size}"),
        ),
        // What is wrong before is worth more than that.
        (
            format!("{{\"list\":[{{\"id\":1}},{{\"id\":[],\"name\":\"{long}"),
            1,
            "line 1, column 25, at /list/2/id: a single value is wanted".into(),
        ),
        (format!("{{\"list\":[{{\"id\":1}}],\"name\":\"{long}"), 1, format!("line 1, column 27, at /: {size}")),
        (format!("{{\"list\":5,{}", " ".repeat(200)), 0, format!("line 1, column 131, at /: {size}")),
    ];
    with_tables(|tables| {
        for (text, count, expected) in cases {
            let (items, told) = from_json(tables, &LIST, text.as_bytes(), 1);
            assert_eq!((items.len(), told), (count, Err(expected)), "{text}");
        }
        let comments = format!("<r><all>{}", "<p><id>1</id></p><!-- -->".repeat(9));
        let (items, told) = from_xml(tables, &ALONE, comments.as_bytes(), 1);
        assert_eq!((items.len(), told), (3, Err(format!("line 1, column 76, at /: {size}"))));
    });
}

#[test]
fn a_response_leads_to_one_list_or_none() {
    with_tables(|tables| {
        for ty in [PERSON, Type::of(Kind::Record(ShapeId(4))), Type::of(Kind::Record(ShapeId(5))), LIST] {
            assert!(xml::Items::new(tables, &ty).is_none());
        }
        for ty in [PERSON, Type::of(Kind::Int), Type::of(Kind::List(&JOINED))] {
            assert!(json::Items::new(tables, "list", &ty).is_none());
        }
    });
}

#[test]
fn places_in_the_rest_are_those_of_the_document() {
    with_tables(|tables| {
        let mut items = xml::Items::new(tables, &BESIDE).unwrap();
        items.push(b"<r><all>\n<p><id>1</id></p>\n<p><id>2</id></p>\n<q>&x;</q></all></r>");
        let rest = items.finish().unwrap();
        assert!(rest.is_cut());
        let mut value = DynamicValue::blank(tables, &BESIDE);
        let error = xml::decode_into(rest.text(), tables, &BESIDE, value.slot()).unwrap_err();
        assert_eq!(rest.placed(error).to_string(), "line 4, column 4, at /all/q: an entity that XML knows is wanted");

        let mut items = json::Items::new(tables, "list", &MAP).unwrap();
        items.push(b"{\"list\":{\"\\u0041b\":{\"id\":1}},\n\"x\":tr");
        let mut item = DynamicValue::blank(tables, &PERSON);
        assert_eq!([items.next_into(item.slot()), items.next_into(item.slot())], [Some(Ok(())), None]);
        assert_eq!(items.key(), "Ab");
        let rest = items.finish().unwrap();
        let error = rest.placed(json::value(rest.text()).unwrap_err());
        assert!(matches!(error.kind, DecodeErrorKind::End(_)), "{error}");
        assert_eq!((error.position.line, error.position.column), (2, 7));
    });
}

/// Reads `text` a piece at a time; the items, and the most that was set aside.
fn most_held<'t, S: Splitter<'t>>(
    tables: &'t Tables<'t>,
    mut items: Items<'t, S>,
    text: &[u8],
    piece: usize,
) -> (usize, usize) {
    let (mut count, mut most) = (0, 0);
    for piece in text.chunks(piece) {
        items.push(piece);
        let mut item = DynamicValue::blank(tables, &PERSON);
        while let Some(read) = items.next_into(item.slot()) {
            read.unwrap();
            count += 1;
        }
        most = most.max(items.capacity());
    }
    items.finish().unwrap();
    (count, most)
}

#[test]
fn memory_is_that_of_an_item_and_a_piece() {
    let json = format!("{{\"list\":[{}{{\"id\":1}}],\"id\":7}}", "{\"id\": 1,\"name\":\"abc\"},\n".repeat(20_000));
    let xml = format!("<r><all count=\"1\">{}</all></r>", "<p><id>1</id></p>\n".repeat(20_000));
    with_tables(|tables| {
        let (count, most) = most_held(tables, json::Items::new(tables, "list", &LIST).unwrap(), json.as_bytes(), 1000);
        assert!(count == 20_001 && most < 5_000, "{count} items, {most} bytes");
        let (count, most) = most_held(tables, xml::Items::new(tables, &BESIDE).unwrap(), xml.as_bytes(), 1000);
        assert!(count == 20_000 && most < 5_000, "{count} items, {most} bytes");
    });
}

#[test]
fn time_grows_with_the_length_alone() {
    // Were anything read once more with each byte, this would take minutes.
    let long = "x".repeat(200_000);
    let texts = [
        format!("{{\"{long}\":\"{long}\",\"list\":[{{\"id\":1,\"name\":\"{long}\"}}]}}"),
        format!(
            "<r a='{long}'><!--{long}--><all>{long}<p><id>1</id><name>{long}<![CDATA[{long}]]></name></p></all></r>"
        ),
    ];
    with_tables(|tables| {
        let reader = json::Items::new(tables, "list", &LIST).unwrap();
        assert_eq!(most_held(tables, reader, texts[0].as_bytes(), 1).0, 1);
        let reader = xml::Items::new(tables, &BESIDE).unwrap();
        assert_eq!(most_held(tables, reader, texts[1].as_bytes(), 1).0, 1);
    });
}
