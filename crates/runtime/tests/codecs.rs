//! Both codecs over one hand-made set of tables: what servers really send is read, and what is wrong is refused with its
//! place.

#![allow(clippy::unwrap_used)]

use callsheet_runtime::record::{Dynamic, DynamicValue};
use callsheet_runtime::tables::{
    Api, BoolForm, Empty, Enumeration, Field, Form, Kind, Lexical, List, ListForm, Member, MethodCase, Null,
    NumberForm, Place, Presence, Shape, ShapeId, ShapeRef, Tables, Type, Unknown, Versions, Wire,
};
use callsheet_runtime::{Record, Ref, json, xml};

const TEXT: Kind<'static> = Kind::Text(Lexical::Plain);

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

static STATUS: Enumeration<'static> = Enumeration {
    owner: "sample",
    name: "Status",
    numeric: true,
    or_int: false,
    members: &[
        Member { wire: "0", name: "On", versions: Versions::ALL },
        Member { wire: "1", name: "Off", versions: Versions::ALL },
    ],
};

static PHONE: List<'static> = List { form: ListForm::Wrapped("phone"), ..List::of(Type::of(Kind::Record(ShapeId(1)))) };
static IDS: List<'static> = List { form: ListForm::Repeated, ..List::of(Type::of(Kind::Id)) };
static DAYS: List<'static> = List { form: ListForm::Joined(","), ..List::of(Type::of(Kind::Int)) };
static COUNTS: Type<'static> = Type::of(Kind::Int);

const PERSON_FIELDS: [Field<'static>; 15] = [
    Field { presence: Presence::Required, ..Field::new("id", Kind::Id) },
    Field { place: Place::Attribute, ..Field::new("count", Kind::Int) },
    Field::new("name", TEXT),
    Field::new("age", Kind::Int),
    Field { ty: Type { secret: true, ..Type::of(TEXT) }, ..Field::new("password", TEXT) },
    Field { empty: Empty::Distinct, ..Field::new("birthdate", Kind::DateTime) },
    Field { empty: Empty::Absent, ..Field::new("nick", TEXT) },
    Field { null: Null::Distinct, ..Field::new("note", TEXT) },
    Field::new("status", Kind::Enum(&STATUS)),
    Field::new("online", Kind::Bool(BoolForm::Digit)),
    Field::new("phones", Kind::List(&PHONE)),
    Field::new("ids", Kind::List(&IDS)),
    Field::new("days", Kind::List(&DAYS)),
    Field::new("counts", Kind::Map(&COUNTS)),
    Field::new("rest", Kind::Any),
];

const PHONE_FIELDS: [Field<'static>; 2] =
    [Field { presence: Presence::Required, ..Field::new("number", TEXT) }, Field::new("weight", Kind::Float)];

fn shape(name: &'static str, fields: &'static [Field<'static>]) -> Shape<'static> {
    let lookup = Shape::lookup_table(fields.iter().map(|field| field.name));
    Shape {
        owner: "sample",
        name,
        file: "",
        form: Form::Object,
        fields,
        lookup: lookup.leak(),
        required: 1,
        conditional: false,
        secrets: &[],
        rules: &[],
        unknown: Unknown::Ignored,
    }
}

/// Runs `test` over the tables; a person is shape 0.
fn with_tables(test: impl FnOnce(&Tables<'_>)) {
    let person = shape("Person", &PERSON_FIELDS);
    let phone = shape("Phone", &PHONE_FIELDS);
    test(&Tables { api: &API, shapes: &[&person, &phone], methods: &[], texts: None });
}

const PERSON: Type<'static> = Type::of(Kind::Record(ShapeId(0)));

#[test]
fn names_that_begin_or_end_alike_are_told_apart() {
    const FIELDS: [Field<'static>; 8] = [
        Field::new("templategroup_rights", TEXT),
        Field::new("templategroup_rights_of", TEXT),
        Field::new("templategroup_riches", TEXT),
        Field::new("templategroup_ri", TEXT),
        Field::new("templategroup_r", TEXT),
        Field::new("a", TEXT),
        Field::new("aa", TEXT),
        Field { place: Place::Attribute, ..Field::new("a", TEXT) },
    ];
    let shape = shape("Alike", &FIELDS);
    for (number, field) in FIELDS.iter().enumerate() {
        assert_eq!(shape.find(field.name, field.place), Some(number), "{}", field.name);
    }
    for name in ["", "b", "aaa", "templategroup_", "templategroup_rigs", "templategroup_rights_to"] {
        assert_eq!(shape.find(name, Place::Member), None, "{name}");
    }
}

fn from_json(tables: &Tables<'_>, text: &str) -> Result<String, String> {
    let mut person = Dynamic::new(ShapeRef { tables, id: ShapeId(0) });
    let slot = callsheet_runtime::Slot::Record(&mut person);
    json::decode_into(text, tables, &PERSON, slot).map_err(|error| error.to_string())?;
    let mut out = String::new();
    json::encode(Ref::Record(&person), tables, &PERSON, &mut out);
    Ok(out)
}

fn from_xml(tables: &Tables<'_>, text: &str) -> Result<String, String> {
    let mut person = Dynamic::new(ShapeRef { tables, id: ShapeId(0) });
    let slot = callsheet_runtime::Slot::Record(&mut person);
    xml::decode_into(text, tables, &PERSON, slot).map_err(|error| error.to_string())?;
    let mut out = String::new();
    xml::encode(Ref::Record(&person), tables, &PERSON, &mut out).map_err(|error| error.to_string())?;
    Ok(out)
}

#[test]
fn json_is_read_as_servers_send_it() {
    let cases = [
        // Numbers quoted or bare, in any order of the keys.
        (r#"{"id":5}"#, r#"{"id":"5"}"#),
        (r#" { "name" : "Ada" , "id" : "18446744073709551615" } "#, r#"{"id":"18446744073709551615","name":"Ada"}"#),
        (r#"{"id":"007","status":1,"age":"-12"}"#, r#"{"id":"7","age":-12,"status":1}"#),
        // Unknown values of an enumeration and unknown members survive.
        (
            r#"{"id":"1","status":"9","new":{"a":[1.50,null,true,"x"]}}"#,
            r#"{"id":"1","status":9,"new":{"a":[1.50,null,true,"x"]}}"#,
        ),
        // Absent, empty and null.
        (r#"{"id":"1","name":null,"nick":"","birthdate":"","note":null}"#, r#"{"id":"1","birthdate":"","note":null}"#),
        (r#"{"id":"1","name":"","status":"","age":""}"#, r#"{"id":"1","name":""}"#),
        // One value where a list is meant; an empty list where a map is meant.
        (
            r#"{"id":"1","phones":{"number":"1","weight":".15"},"ids":7,"counts":[]}"#,
            r#"{"id":"1","phones":[{"number":"1","weight":0.15}],"ids":["7"],"counts":{}}"#,
        ),
        (
            r#"{"id":"1","days":"1,2,5","counts":{"a":"1"},"online":true}"#,
            r#"{"id":"1","online":1,"days":"1,2,5","counts":{"a":1}}"#,
        ),
        // Escapes, in keys too.
        (
            "{\"\\u0069d\":\"1\",\"name\":\"\\u0410\\ud83d\\ude00\\n\\\"\\\\\\/\"}",
            "{\"id\":\"1\",\"name\":\"А😀\\n\\\"\\\\/\"}",
        ),
        (r#"{"id":"1","birthdate":"29-02-2024 23:59"}"#, r#"{"id":"1","birthdate":"29-02-2024 23:59"}"#),
        // Of equal keys the last counts.
        (r#"{"id":"1","id":"2"}"#, r#"{"id":"2"}"#),
    ];
    with_tables(|tables| {
        for (text, expected) in cases {
            assert_eq!(from_json(tables, text).as_deref(), Ok(expected), "{text}");
        }
    });
}

#[test]
fn json_that_is_wrong_is_refused_with_its_place() {
    let cases = [
        ("", "line 1, column 1, at /: the document ends too early: an object is wanted"),
        ("5", "line 1, column 1, at /: an object is wanted"),
        ("{xid\":\"1\"}", "line 1, column 2, at /: a string is wanted"),
        ("{}", "line 1, column 3, at /: the field `id` is missing"),
        ("{\"id\":\"1\"} x", "line 1, column 12, at /: something follows the end of the document"),
        ("{\"id\":\"x\"}", "line 1, column 7, at /id: an id is wanted"),
        (
            "{\"id\":\"1\",\n \"phones\":[{\"number\":\"1\"},{\"weight\":1}]}",
            "line 2, column 39, at /phones/2: the field `number` is missing",
        ),
        ("{\"имя\":1,\"age\":1.5}", "line 1, column 16, at /age: a whole number is wanted"),
        ("{\"age\":012}", "line 1, column 8, at /age: a value is wanted"),
        ("{\"name\":\"a\nb\"}", "line 1, column 11, at /name: an escaped control character is wanted"),
        ("{\"name\":\"\\ud800x\"}", "line 1, column 10, at /name: both halves of a surrogate pair is wanted"),
        ("{\"name\":[]}", "line 1, column 9, at /name: a single value is wanted"),
        (
            "{\"birthdate\":\"30-02-2024\"}",
            "line 1, column 14, at /birthdate: a date, `dd-mm-yyyy` or `dd-mm-yyyy hh:mm` is wanted",
        ),
    ];
    with_tables(|tables| {
        for (text, expected) in cases {
            assert_eq!(from_json(tables, text), Err(expected.to_owned()), "{text}");
        }
    });
}

#[test]
fn xml_is_read_as_servers_send_it() {
    let cases = [
        ("<r><id>5</id></r>", "<id>5</id>"),
        (
            "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- a --><r status='ok'>\r\n <name>Ada</name>\r\n <id> 5 </id></r>\n",
            "<id>5</id><name>Ada</name>",
        ),
        (
            "<r><id>1</id><name>a&amp;b &#x41;&#66; <![CDATA[<c>]]><!-- no --> d\r\ne</name></r>",
            "<id>1</id><name>a&amp;b AB &lt;c&gt; d\ne</name>",
        ),
        (
            "<r><id>1</id><birthdate/><nick></nick><name/><status></status></r>",
            "<id>1</id><name></name><birthdate></birthdate>",
        ),
        ("<r><id>1</id><phones/></r>", "<id>1</id><phones></phones>"),
        (
            "<r><id>1</id><phones><phone><number>1</number></phone><other/><phone a=\"1\"><number>2</number><x><y>3</y></x></phone></phones></r>",
            "<id>1</id><phones><phone><number>1</number></phone><phone a=\"1\"><number>2</number><x><y>3</y></x></phone></phones>",
        ),
        (
            "<r><ids>3</ids><id>1</id><ids>2</ids><days> 1, 2 </days></r>",
            "<id>1</id><ids>3</ids><ids>2</ids><days>1,2</days>",
        ),
        (
            "<r><id>1</id><rest>x &lt;</rest><counts><a>1</a></counts><online>true</online></r>",
            "<id>1</id><online>1</online><counts><a>1</a></counts><rest>x &lt;</rest>",
        ),
        (
            "<r><id>1</id><rest><b c=\"1\">2</b></rest><status>9</status></r>",
            "<id>1</id><status>9</status><rest><b c=\"1\">2</b></rest>",
        ),
    ];
    with_tables(|tables| {
        for (text, expected) in cases {
            assert_eq!(from_xml(tables, text).as_deref(), Ok(expected), "{text}");
        }
    });
}

#[test]
fn xml_that_is_wrong_is_refused_with_its_place() {
    let cases = [
        ("", "line 1, column 1, at /: the document ends too early: an element is wanted"),
        ("<r></r>", "line 1, column 8, at /: the field `id` is missing"),
        ("<r><id>1</id>", "line 1, column 14, at /: the document ends too early: an end tag is wanted"),
        ("<r><id>1</ix></r>", "line 1, column 9, at /id: the end tag of the element that is open is wanted"),
        ("<!DOCTYPE r><r/>", "line 1, column 1, at /: a document type declaration is not allowed"),
        ("<r><id>1</id></r><r/>", "line 1, column 18, at /: something follows the end of the document"),
        (
            "<?xml version=\"1.0\" encoding=\"windows-1251\"?><r/>",
            "line 1, column 1, at /: the document says that it is not UTF-8",
        ),
        ("<r>\n <id>я</id></r>", "line 2, column 5, at /id: an id is wanted"),
        ("<r><id>1</id><name>&nope;</name></r>", "line 1, column 20, at /name: an entity that XML knows is wanted"),
        ("<r><id>1</id><name><b/></name></r>", "line 1, column 20, at /name: text without elements is wanted"),
        ("<r><ids>3</ids><birthdate/></r>", "line 1, column 32, at /: the field `id` is missing"),
        ("<r><id>1</id><name/>\n<id>1</id></r>", "line 2, column 4, at /id: the field `id` stands twice"),
        ("<r count='1' count='1'><id>1</id></r>", "line 1, column 23, at /count: the field `count` stands twice"),
        ("<r><phones/><id>1</id><phones/></r>", "line 1, column 30, at /phones: the field `phones` stands twice"),
        (
            "<r><phones><phone><number>1</number></phone><phone><weight>x</weight></phone></phones></r>",
            "line 1, column 59, at /phones/2/weight: a number is wanted",
        ),
    ];
    with_tables(|tables| {
        for (text, expected) in cases {
            assert_eq!(from_xml(tables, text), Err(expected.to_owned()), "{text}");
        }
    });
}

#[test]
fn what_is_not_xml_is_refused_wherever_it_stands() {
    let cases = [
        // Characters and references, also where nobody reads them.
        ("<r><id>1</id><name>a\u{1}b</name></r>", "21, at /name: a character that XML allows is wanted"),
        ("<r><id>1</id><x>\u{ffff}</x></r>", "17, at /x: a character that XML allows is wanted"),
        ("<r><id>1</id><x a='\u{b}'/></r>", "20, at /x: a character that XML allows is wanted"),
        ("<r a='\u{fffe}'><id>1</id></r>", "7, at /: a character that XML allows is wanted"),
        ("<r><!-- \u{c} --><id>1</id></r>", "9, at /: a character that XML allows is wanted"),
        ("<r><?p \u{0}?><id>1</id></r>", "8, at /: a character that XML allows is wanted"),
        ("<r><id>1</id><name><![CDATA[\u{1f}]]></name></r>", "29, at /name: a character that XML allows is wanted"),
        ("<r><id>1</id><x><y/>&nbsp;</x></r>", "21, at /x: an entity that XML knows is wanted"),
        ("<r a='&#0;'><id>1</id></r>", "7, at /: an entity that XML knows is wanted"),
        ("<r a='&lt'><b c=';'/></r>", "7, at /: an entity that XML knows is wanted"),
        ("<r><id>1</id><name>&#+5;</name></r>", "20, at /name: an entity that XML knows is wanted"),
        ("<r><id>1</id><name>a ]]> b</name></r>", "22, at /name: text without `]]>` is wanted"),
        ("<r>]]><id>1</id></r>", "4, at /: text without `]]>` is wanted"),
        // Names.
        ("<1r/>", "2, at /: a name is wanted"),
        ("<r><-a/></r>", "5, at /: a name is wanted"),
        ("<r><id>1</id><a\u{d7}/></r>", "16, at /a: white space, `>` or `/>` is wanted"),
        ("< r/>", "2, at /: a name is wanted"),
        // Attributes.
        ("<r a='1'b='2'><id>1</id></r>", "9, at /: white space, `>` or `/>` is wanted"),
        ("<r><id>1</id><x a='1' b='2' a='1'/></r>", "34, at /x/a: the field `a` stands twice"),
        ("<r x='1' x='2'><id>1</id></r>", "15, at /x: the field `x` stands twice"),
        ("<r count='' count=''><id>1</id></r>", "21, at /count: the field `count` stands twice"),
        ("<r a='<'><id>1</id></r>", "7, at /: the end of an attribute's value is wanted"),
        ("<r><id a>1</id></r>", "9, at /id: `=` behind the attribute's name is wanted"),
        ("<r><id a=1>1</id></r>", "10, at /id: an attribute's value in quotes is wanted"),
        ("<r/ >", "3, at /: white space, `>` or `/>` is wanted"),
        // Comments and processing instructions.
        ("<r><!-- a -- b --><id>1</id></r>", "13, at /: a comment without `--`, or `-->` is wanted"),
        ("<r><id>1</id><!-- a ---></r>", "23, at /: a comment without `--`, or `-->` is wanted"),
        ("<r><?XML a?><id>1</id></r>", "6, at /: another name than `xml` is wanted"),
        ("<r><? a?><id>1</id></r>", "6, at /: a name is wanted"),
        ("<r><?a+b?><id>1</id></r>", "7, at /: white space or `?>` is wanted"),
        ("<r><!DOCTYPE r></r>", "4, at /: a document type declaration is not allowed"),
        ("<r><!ELEMENT r></r>", "4, at /: an element is wanted"),
        // The declaration.
        ("<?xml?><r><id>1</id></r>", "3, at /: another name than `xml` is wanted"),
        (" <?xml version='1.0'?><r/>", "4, at /: another name than `xml` is wanted"),
        ("<?xml encoding='utf-8'?><r/>", "23, at /: version, encoding, standalone: each once, in this order is wanted"),
        ("<?xml version='2.0'?><r/>", "20, at /: a right XML declaration is wanted"),
        ("<?xml version='1.0' standalone='maybe'?><r/>", "39, at /: a right XML declaration is wanted"),
        ("<?xml version='1.0'encoding='utf-8'?><r/>", "20, at /: `?>` is wanted"),
        ("<?xml version='1.0' encoding='utf-16'?><r/>", "1, at /: the document says that it is not UTF-8"),
        // One root.
        ("a<r/>", "1, at /: an element is wanted"),
        ("<r><id>1</id></r>a", "18, at /: something follows the end of the document"),
        ("<r><id>1</id></r><!DOCTYPE r>", "18, at /: a document type declaration is not allowed"),
        ("<r><id>1</id></r><?xml version='1.0'?>", "20, at /: another name than `xml` is wanted"),
        ("<r><id>1</id><x></y></r>", "17, at /x: the end tag of the element that is open is wanted"),
    ];
    with_tables(|tables| {
        for (text, expected) in cases {
            assert_eq!(from_xml(tables, text), Err(format!("line 1, column {expected}")), "{text:?}");
        }
    });
}

#[test]
fn well_formed_oddities_are_read() {
    let cases = [
        (
            "<?xml\tversion = '1.1' standalone=\"no\" ?><?xml-style a='<'?><!--<r>--><r><id>1</id></r><?p?> <!-- -->",
            "<id>1</id>",
        ),
        ("<?xml version='1.0' encoding='US-ASCII'?><r><id>1</id></r>", "<id>1</id>"),
        (
            "<r><?p?>stray<id><?p ?>1<!-->--></id ><![CDATA[</r>]]><name>a<?b c?>b<![CDATA[]]]]><![CDATA[>]]>&#x63;</name></r>",
            "<id>1</id><name>ab]]&gt;c</name>",
        ),
        (
            "<r><id>1</id><name>]] > ]]\u{feff}\u{ffbe}\u{7f}</name></r>",
            "<id>1</id><name>]] &gt; ]]\u{feff}\u{ffbe}\u{7f}</name>",
        ),
        ("<r><id>1</id><x a = '>' b\n=\n\"'\" ><y\t/></x><_:ж.2-·/></r>", "<id>1</id><x><y\t/></x><_:ж.2-·></_:ж.2-·>"),
        // White space within an attribute is a space, unless a reference stands for it.
        (
            "<r><id>1</id><phones><phone a='1\t2\r\n3\n4&#9;&#10;&lt;'><number>1</number></phone></phones></r>",
            "<id>1</id><phones><phone a=\"1 2 3 4&#9;&#10;&lt;\"><number>1</number></phone></phones>",
        ),
    ];
    with_tables(|tables| {
        for (text, expected) in cases {
            assert_eq!(from_xml(tables, text).as_deref(), Ok(expected), "{text}");
        }
        let many: String = (0..1_000).map(|number| format!(" a{number}=''")).collect();
        assert!(from_xml(tables, &format!("<r{many}><id>1</id></r>")).is_ok());
        let twice = from_xml(tables, &format!("<r{many} a999=''><id>1</id></r>")).unwrap_err();
        assert!(twice.ends_with("at /a999: the field `a999` stands twice"), "{twice}");
    });
}

#[test]
fn depth_is_limited_on_a_small_stack() {
    let deep_json = format!("{{\"id\":\"1\",\"rest\":{}1{}}}", "[".repeat(127), "]".repeat(127));
    let deeper_json = "[".repeat(300_000);
    let deep_xml = format!("<r><id>1</id><rest>{}{}</rest></r>", "<a>".repeat(125), "</a>".repeat(125));
    let deeper_xml = format!("<r><id>1</id><rest>{}", "<a>".repeat(300_000));
    let check = move || {
        with_tables(|tables| {
            assert!(from_json(tables, &deep_json).is_ok());
            assert!(from_xml(tables, &deep_xml).is_ok());
            let error = from_json(tables, &format!("{{\"rest\":{deeper_json}")).unwrap_err();
            assert!(error.ends_with("nested more than 128 levels deep"), "{}", &error[error.len() - 60..]);
            let error = from_xml(tables, &deeper_xml).unwrap_err();
            assert!(error.ends_with("nested more than 128 levels deep"), "{error}");
        });
    };
    std::thread::Builder::new().stack_size(256 * 1024).spawn(check).unwrap().join().unwrap();
}

#[test]
fn xml_refuses_to_write_what_it_cannot_hold() {
    with_tables(|tables| {
        let error = from_json(tables, r#"{"id":"1","name":"a\u0001"}"#).map(|_| ());
        assert_eq!(error, Ok(()));
        let mut person = Dynamic::new(ShapeRef { tables, id: ShapeId(0) });
        let slot = callsheet_runtime::Slot::Record(&mut person);
        json::decode_into(r#"{"id":"1","name":"a\u0001"}"#, tables, &PERSON, slot).unwrap();
        let error = xml::encode(Ref::Record(&person), tables, &PERSON, &mut String::new()).unwrap_err();
        assert_eq!(error.to_string(), "the field `name` holds the character U+0001, which XML cannot hold");
    });
}

#[test]
fn secrets_and_unknown_members_stay_out_of_debug() {
    with_tables(|tables| {
        let mut person = Dynamic::new(ShapeRef { tables, id: ShapeId(0) });
        let text = r#"{"id":"1","name":"Ada","password":"canary","sid":"canary","birthdate":"","status":"1"}"#;
        json::decode_into(text, tables, &PERSON, callsheet_runtime::Slot::Record(&mut person)).unwrap();
        let shown = format!("{person:?}");
        assert_eq!(
            shown,
            "Person { id: 1, name: \"Ada\", password: [hidden], birthdate: empty, status: Off, sid: [hidden] }"
        );
        assert!(matches!(person.get(4), Ref::Secret(_)));
        assert!(matches!(DynamicValue::blank(tables, &PERSON).get(), Ref::Record(_)));
    });
}
