//! Small pages of an invented API in every format that is read, and what must be made of them.

#![allow(clippy::unwrap_used)]

use callsheet_import::{Leaf, NoteKind, PageError, Presence, Reading, import, read};
use callsheet_runtime::tables::Language;
use callsheet_spec::{Finding, Severity, Source, check};

fn page(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/pages/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn reading(bytes: &[u8]) -> Reading {
    import(&read(bytes).unwrap()).unwrap()
}

/// A field on one line: its side, its path, whether it is a list, its type, and `?` where it is marked unsure.
fn told(reading: &Reading) -> Vec<String> {
    let fields = reading.fields.iter().filter(|field| !field.is_envelope);
    let one = |field: &callsheet_import::Field| {
        let list = if field.repeats { "list of " } else { "" };
        let kind = match &field.leaf {
            Leaf::Text { length: Some(length) } => format!("string({length})"),
            Leaf::Enum { values, or_int } => {
                format!(
                    "enum{}{}",
                    values.iter().map(|value| format!(" {value}")).collect::<String>(),
                    if *or_int { " or int" } else { "" }
                )
            }
            Leaf::Joined { separator } => format!("joined by {separator:?}"),
            Leaf::Object if field.is_elided => "object of unknown members".to_owned(),
            leaf => leaf.spelling().to_owned(),
        };
        let presence = match field.presence {
            Some(Presence::Required) => " required",
            Some(Presence::Optional) => " optional",
            Some(Presence::Sometimes) => " sometimes",
            None => "",
        };
        let unsure = if field.unsure.is_empty() { "" } else { " ?" };
        format!("{} {} {list}{kind}{presence}{unsure}", field.side, field.path)
    };
    fields.map(one).collect()
}

const DOOR: &[&str] = &[
    "request door.id id required",
    "request door.general int optional",
    "request door.name string(80)",
    "request door.colour enum RED GREEN BLUE",
    "request door.openedAt datetime",
    "request door.isLocked bool",
    "request door.photo base64",
    "request door.keys object",
    "request door.keys.key.number string",
    "request door.keys.key.kind int ?",
    "request door.guards.users.id list of id",
    "request door.lock.maker string ?",
    "request door.lock.code string ?",
    "request door object",
    "request door.keys.key list of object",
    "request door.guards object",
    "request door.guards.users object",
    "request door.lock object",
    "request door.unlisted string ?",
    "response doors object",
    "response doors.@count int",
    "response doors.@totalCount int",
    "response doors.door.id id",
    "response doors.door.state enum or int ?",
    "response doors.door list of object",
];

#[test]
fn one_page_says_the_same_in_every_format() {
    for name in ["door.update.md", "door.update.en.txt", "door.update.ru.txt", "door.update.html"] {
        let reading = reading(&page(name));
        assert_eq!(reading.method, "door.update", "{name}");
        assert_eq!(told(&reading), DOOR, "{name}");
        assert_eq!((reading.report.rows, reading.report.placed), (19, 19), "{name}");
        let contradictions: Vec<String> = reading
            .report
            .notes
            .iter()
            .filter(|note| note.kind == NoteKind::Contradiction)
            .map(|note| note.words.to_string())
            .collect();
        let wanted = [
            "`door.keys` is `string` in the table; the sample shows members",
            "`lock.code` is in the table only, not in the sample: placed as `door.lock.code`",
        ];
        assert_eq!(contradictions, wanted, "{name}");
    }
}

#[test]
fn lines_are_those_of_the_page() {
    for name in ["door.update.md", "door.update.en.txt", "door.update.ru.txt", "door.update.html"] {
        let text = String::from_utf8(page(name)).unwrap();
        let reading = reading(text.as_bytes());
        let field = reading.fields.iter().find(|field| field.path == "door.photo").unwrap();
        let line = text.lines().nth(field.line - 1).unwrap();
        assert!(line.contains("photo") && line.contains("base64"), "{name}: line {} is {line}", field.line);
    }
}

#[test]
fn odd_rows_are_placed_or_reported() {
    let reading = reading(&page("gate.get.md"));
    assert_eq!(reading.method, "gate.get");
    let wanted = [
        "request task object ?",
        "request contact object ?",
        "request task.id id",
        "request contact.general int",
        "request sort enum asc desc optional ?",
        "request fields.field string ?",
        "request limit scalar ?",
        "request marks joined by Some(\",\") ?",
        "request form enum round square or int ?",
    ];
    assert_eq!(told(&reading)[..wanted.len()], wanted);
    let told = told(&reading);
    for wanted in [
        "response gate.id id ?",
        "response gate.plan object",
        "response gate.owner object of unknown members ?",
        "response gate.plan.daily.type enum EACH WORK",
        "response gate.plan.daily.shift int",
        "response gate.plan.weekly.type enum ?",
        "response gate.plan.weekly.shift int",
        "response gate.plan.shift string ?",
        "response gate.typeId id ?",
        "response gate.keys.key list of object ?",
        "response gate.steps.step list of object ?",
        "response gate.steps object",
    ] {
        assert!(told.iter().any(|line| line == wanted), "{wanted} is not in {told:#?}");
    }
    let notes: Vec<String> = reading.report.notes.iter().map(|note| note.in_words(Language::English)).collect();
    for wanted in [
        "not placed: `a row of prose` is no name of a field",
        "contradiction: the row says `ID`, the sample `gate.id`",
        "unsure: response `gate.keys.key.id`: `gate.id` has a row already; this one may mean `gate.keys.key.id`",
        "contradiction: the element `typeId` is opened twice, where the second tag should close it",
    ] {
        assert!(notes.iter().any(|note| note.ends_with(wanted)), "{wanted} is not in {notes:#?}");
    }
}

#[test]
fn json_rpc_pages_have_their_parameters_at_the_root() {
    let reading = reading(&page("lamp.update.ru.txt"));
    assert_eq!(reading.method, "lamp.update");
    let wanted = [
        "request glow string",
        "request shades list of object",
        "request is_on bool",
        "request changed timestamp",
        "request roomids list of string",
        "request lampid id required ?",
        "request shades.shadeid id required ?",
        "request shades.hue string ?",
        "response lampids list of id ?",
    ];
    assert_eq!(told(&reading), wanted);
    let draft = reading.draft();
    for wanted in [
        "[request]\ntype = \"list\"\nsingle = true\n",
        "path = \"roomids\"\ntype = \"list\"\nsingle = true\nof = \"string\"\n",
        "path = \"shades\"\ntype = \"list\"\n\n",
        "[[example]]\nrequest = '''\n{\n    \"jsonrpc\"",
    ] {
        assert!(draft.contains(wanted), "{wanted} is not in {draft}");
    }
}

/// The errors that the spec reader finds in a draft.
fn errors_in(reading: &Reading, wire: &str) -> Vec<Finding> {
    let api = format!("api = \"yard\"\ntitle = \"Yard\"\nwire = \"{wire}\"\naccess = [\"user\"]\n");
    let sources = [("api.toml".to_owned(), api), (reading.file(), reading.draft())];
    let sources = sources.map(|(path, text)| Source { path: format!("spec/yard/{path}"), text });
    check(&sources).findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect()
}

#[test]
fn drafts_read_without_errors_and_say_what_is_unsure() {
    let cases = [
        ("door.update.md", "xml"),
        ("door.update.en.txt", "xml"),
        ("door.update.ru.txt", "xml"),
        ("door.update.html", "xml"),
        ("gate.get.md", "xml"),
        ("lamp.update.ru.txt", "json"),
    ];
    for (name, wire) in cases {
        let reading = reading(&page(name));
        let draft = reading.draft();
        let errors = errors_in(&reading, wire);
        assert!(errors.is_empty(), "{name}: {errors:#?}\n{draft}");
        for field in reading.fields.iter().filter(|field| !field.is_envelope) {
            for unsure in &field.unsure {
                assert!(draft.contains(&format!("# UNSURE: {unsure}")), "{name}: {unsure}\n{draft}");
            }
        }
    }
}

/// What no spec can say is reported and left out, so that the draft reads all the same.
#[test]
fn what_no_spec_can_write_is_reported() {
    let xml = |sample: &str, row: &str| {
        let sample = format!("<request method=\"door.open\">\n  {sample}<door><id></id></door>\n</request>\n");
        (sample + "Name Type Value Note\ndoor.id int its number\n" + row + "\n", "xml")
    };
    let kinds = |values: &str| {
        let values = format!("\n### Values of kind\n\nValue | Description\n---|---\n{values}\n");
        (xml("", "door.kind enum what it is").0 + &values, "xml")
    };
    let json_of = |method: &str, members: &str, row: &str| {
        let sample =
            format!("{{\"jsonrpc\": \"2.0\", \"method\": \"{method}\", \"params\": {{{members}}}, \"id\": 1}}");
        let table =
            format!("| Parameter | Type | Description |\n|---|---|---|\n| id | string | Its number. |\n| {row} |\n");
        (format!("# door.open\n\n{table}\n```json\n{sample}\n```\n"), "json")
    };
    let json = |members: &str, row: &str| json_of("door.open", members, row);
    let cases = [
        (xml("<lock\u{1e}</lock>", ""), Some("`lock\\u{1e}</lock` is no name of a field")),
        (xml("<@lock/>", ""), Some("`@lock` is no name of a field")),
        (xml("", "@a.b int two"), Some("`@a.b` is no name of a field")),
        (kinds("--- | none\nкруг | round\nx-круг | round"), None),
        (json_of("door.o-n", "\"id\": \"1\"", "a | string | x"), None),
        (kinds("round | it is round\nsquare | it is square\nround | it is round"), None),
        (json("\"a b\": {\"\": 1}", "name | string | x"), Some("`a b` is no name of a field")),
        (json("\"id\": \"1\"", "R name | string | x"), Some("`R name` is no name of a field")),
        (json("\"id\": \"1\"", "@name | string | x"), Some("`@name` is no name of a field")),
    ];
    for ((page, wire), note) in cases {
        let reading = reading(page.as_bytes());
        let notes: Vec<String> = reading.report.notes.iter().map(|note| note.in_words(Language::English)).collect();
        assert!(note.is_none_or(|wanted| notes.iter().any(|note| note.ends_with(wanted))), "{page}: {notes:#?}");
        let errors = errors_in(&reading, wire);
        assert!(errors.is_empty(), "{page}: {errors:#?}\n{}", reading.draft());
    }
}

#[test]
fn a_draft_quotes_the_page_in_comments_alone() {
    let text =
        String::from_utf8(page("door.update.en.txt")).unwrap().replace("its keys", "its \"keys\" ''' # \\ \u{7} x");
    let draft = reading(text.as_bytes()).draft();
    for line in draft.lines().filter(|line| !line.starts_with('#')) {
        assert!(!line.contains("paint") && !line.contains("''' #"), "{line}");
    }
    let wanted = "\n[[request.field]]\npath = \"door.keys\"\nrow = \"keys\"\ntype = \"list\"\nform = \"wrapped\"\nitem = \"key\"\n";
    assert!(draft.contains(wanted), "{draft}");
    assert!(
        draft.contains(
            "path = \"door.guards.users\"\ntype = \"list\"\nform = \"wrapped\"\nitem = \"id\"\nof = \"id\"\n"
        ),
        "{draft}"
    );
}

#[test]
fn what_is_no_page_of_a_method_is_refused() {
    let whole = String::from_utf8(page("door.update.md")).unwrap();
    let plain = String::from_utf8(page("door.update.en.txt")).unwrap();
    let html = String::from_utf8(page("door.update.html")).unwrap();
    let before = |text: &str, mark: &str| text.split_once(mark).unwrap().0.as_bytes().to_vec();
    let deep_xml = format!("<request method=\"a.b\">{}</request>\n", "<a><b>".repeat(5000));
    let deep_json = format!("{{\"method\": \"a.b\", \"params\": {}{}}}\n", "[".repeat(90_000), "]".repeat(90_000));
    let deep_html = format!("<html>{}<table><tr><th>Name<th>Type", "<div><table><tr><td>".repeat(20_000));
    let cut = |text: &str, mark: &str, what| PageError::CutOff {
        line: text.split(mark).next().unwrap().lines().count(),
        what,
    };
    let cases: Vec<(&str, Vec<u8>, PageError)> = vec![
        ("empty", Vec::new(), PageError::Empty),
        ("blank", b"\xef\xbb\xbf \n\r\n\t".to_vec(), PageError::Empty),
        ("binary", b"\x89PNG\r\n\x1a\n\0\0\0".to_vec(), PageError::NotText { at: 8 }),
        ("other encoding", b"method \xcf\xf0\xe8".to_vec(), PageError::NotText { at: 7 }),
        ("large", vec![b' '; (8 << 20) + 1], PageError::Large { bytes: (8 << 20) + 1 }),
        ("prose", b"Something quite different.\n".to_vec(), PageError::NoMethod),
        (
            "no table",
            b"<request method=\"a.b\"><id></id></request>\n".to_vec(),
            PageError::NoTable { method: "a.b".to_owned() },
        ),
        ("cut off in a sample", before(&whole, "<keys>"), cut(&whole, "?xml", "sample")),
        ("cut off in a heading", before(&whole, "id | int"), cut(&whole, " | Тип", "table")),
        ("cut off in a row", before(&whole, " | номер двери"), cut(&whole, " | Тип", "table")),
        ("plain, cut off behind a heading", before(&plain, "id int"), cut(&plain, " Type", "table")),
        ("HTML, cut off in a row", before(&html, "number of the door"), cut(&html, "able>\n<tr", "table")),
        ("HTML, cut off in a sample", before(&html, "&lt;/request"), cut(&html, "lt;?xml", "sample")),
        ("deep XML", deep_xml.into_bytes(), PageError::TooDeep { line: 1, limit: 32 }),
        ("deep JSON", deep_json.into_bytes(), PageError::TooDeep { line: 1, limit: 32 }),
        ("deep HTML", deep_html.into_bytes(), PageError::NoMethod),
    ];
    for (name, bytes, wanted) in cases {
        let found = read(&bytes).and_then(|page| import(&page)).map(|reading| reading.method);
        assert_eq!(found, Err(wanted), "{name}");
    }
}

/// Neither the beginning of a page nor a page with a byte gone does worse than be refused.
#[test]
fn broken_pages_never_panic() {
    for name in ["door.update.md", "door.update.en.txt", "door.update.html", "gate.get.md", "lamp.update.ru.txt"] {
        let whole = page(name);
        for at in (0..whole.len()).step_by(11) {
            let mut gone = whole.clone();
            gone.remove(at);
            for bytes in [&whole[..at], &gone] {
                if let Ok(reading) = read(bytes).and_then(|page| import(&page)) {
                    drop((reading.draft(), reading.report.to_string()));
                }
            }
        }
    }
}
