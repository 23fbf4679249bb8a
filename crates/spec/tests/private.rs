//! Specs of a crate's own on top of a published API.

#[allow(dead_code, reason = "other tests use the rest")]
mod demo;

use callsheet_spec::{Arena, Private, Published, Severity, Source, check_private};

type Outcome = Result<(), String>;

/// Paths and texts.
type Files<'f> = &'f [(&'f str, &'f str)];

const METHOD: &str = r#"
method = "desk.book"
title  = { en = "Book a desk", ru = "Занять стол" }
access = "user"
action = "other"

[[request.field]]
path       = "userid"
type       = "id"
presence   = "required"
references = "user"
doc        = { en = "Who.", ru = "Кто." }
"#;

/// A row that uses the published type.
const USER_ROW: &str = r#"
[[request.field]]
path = "user"
use  = "user"
for  = "update"
doc  = { en = "What changes.", ru = "Что меняется." }
"#;

fn source(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}

/// Checks private specs that may build on the demo's `api.toml` and types.
fn checked(own: Files<'_>) -> Private {
    let published: Vec<Source> = demo::json()
        .into_iter()
        .filter(|source| source.path.ends_with("/api.toml") || source.path.contains("/types/"))
        .collect();
    let files: Vec<_> = published.iter().map(|source| (source.path.as_str(), source.text.as_str())).collect();
    let own: Vec<_> = own.iter().map(|(path, text)| source(path, text)).collect();
    check_private(&own, &[Published { api: "demo", files: &files }])
}

fn errors(private: &Private) -> Vec<(&str, String)> {
    let errors = private.checked.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| (finding.code, finding.render(&private.sources, false))).collect()
}

/// What the tables hold.
struct Made {
    /// Owners of shapes with their structs.
    shapes: Vec<String>,
    enums: Vec<String>,
    entities: Vec<String>,
}

fn made(private: &Private) -> Result<Made, String> {
    let api = private.checked.api.as_ref().ok_or(format!("{:?}", errors(private)))?;
    let arena = Arena::new();
    let lowered = api.lower(&arena);
    let shapes = lowered.tables.shapes.iter().map(|shape| format!("{} {}", shape.owner, shape.name));
    let enums = lowered.enumerations.iter().map(|enumeration| enumeration.name.to_owned());
    let entities = lowered.tables.api.entities.iter().map(|entity| entity.name.to_owned());
    Ok(Made { shapes: shapes.collect(), enums: enums.collect(), entities: entities.collect() })
}

/// The structs as the tables have them: by owner.
fn in_order(shapes: &[&[&'static str]]) -> Vec<&'static str> {
    let mut shapes = shapes.concat();
    shapes.sort_by_key(|shape| shape.split(' ').next());
    shapes
}

#[test]
fn the_api_is_named_by_api_toml_or_by_the_method() -> Outcome {
    let of_folder = [("specs/api.toml", "extends = \"demo\""), ("specs/desk/book.toml", METHOD)];
    let alone = format!("api = \"demo\"{METHOD}");
    for own in [&of_folder[..], &[("specs/desk/book.toml", &alone)]] {
        let private = checked(own);
        let api = private.checked.api.as_ref().ok_or(format!("{:?}", errors(&private)))?;
        let arena = Arena::new();
        let tables = api.lower(&arena).tables;
        assert_eq!(
            (tables.api.name, tables.api.access, tables.api.versions.len()),
            ("demo", &["user", "admin"][..], 2)
        );
        assert_eq!((tables.api.errors.len(), tables.api.messages.len()), (1, 1));
        let methods: Vec<_> = tables.methods.iter().map(|method| (method.name, method.file)).collect();
        assert_eq!(methods, [("desk.book", "specs/desk/book.toml")]);
        assert_eq!(tables.shape(tables.api.request_envelope).fields.first().map(|field| field.name), Some("method"));
    }
    Ok(())
}

#[test]
fn of_the_published_types_those_that_are_used_are_kept() -> Outcome {
    let plain = checked(&[("specs/api.toml", "extends = \"demo\""), ("specs/desk/book.toml", METHOD)]);
    let Made { shapes, enums, entities } = made(&plain)?;
    let envelope = ["envelope Request", "envelope Response", "envelope ResponseError"];
    assert_eq!(shapes, in_order(&[&envelope, &["desk.book Request", "desk.book Response"]]));
    // The field that refers to a user wants to know what a user is to the server, and no struct of one.
    assert_eq!((enums.len(), entities), (0, vec!["user".to_owned()]));

    let text = format!("{METHOD}{USER_ROW}");
    let using = checked(&[("specs/api.toml", "extends = \"demo\""), ("specs/desk/book.toml", &text)]);
    let Made { shapes, enums, .. } = made(&using)?;
    let used = ["types/user UserUpdate", "types/user UserUpdateMedias"];
    assert_eq!(shapes, in_order(&[&envelope, &["desk.book Request", "desk.book Response"], &used]));
    assert!(enums.len() < 3 && enums.iter().all(|name| name.starts_with("User")), "{enums:?}");
    Ok(())
}

/// Own types are kept, used or not; numbers of shapes are right where types refer to each other.
#[test]
fn own_types_stand_beside_published_ones() -> Outcome {
    let desk = r#"
type  = "desk"
title = { en = "A desk", ru = "Стол" }

[[field]]
path = "next"
use  = "desk"
doc  = { en = "The desk beside it.", ru = "Соседний стол." }

[[field]]
path = "user"
use  = "user"
for  = "read"
doc  = { en = "Who sits there.", ru = "Кто за ним сидит." }
"#;
    let own =
        [("specs/api.toml", "extends = \"demo\""), ("specs/desk/book.toml", METHOD), ("specs/types/desk.toml", desk)];
    let private = checked(&own);
    let api = private.checked.api.as_ref().ok_or(format!("{:?}", errors(&private)))?;
    let arena = Arena::new();
    let lowered = api.lower(&arena);
    let desk = lowered.tables.shapes.iter().find(|shape| shape.name == "Desk").ok_or("no desk")?;
    let named = |number: usize| match desk.fields.get(number).map(|field| field.ty.kind) {
        Some(callsheet_runtime::tables::Kind::Record(id)) => lowered.tables.shape(id).name,
        _ => "no record",
    };
    assert_eq!((named(0), named(1)), ("Desk", "User"));
    assert_eq!(desk.file, "specs/types/desk.toml");
    let user = lowered.tables.shapes.iter().find(|shape| shape.name == "User").ok_or("no user")?;
    assert_eq!(user.file, "spec/demo/types/user.toml");
    Ok(())
}

#[test]
fn what_is_wrong_with_the_api_is_said_once() {
    let foreign = format!("api = \"dmeo\"{METHOD}");
    let other = format!("api = \"elsewhere\"{METHOD}");
    let cases: [(&str, Files<'_>, &[&str]); 6] = [
        (
            "unknown-api",
            &[("s/api.toml", "extends = \"dmo\""), ("s/desk/book.toml", METHOD)],
            &["1:11", "did you mean `demo`?"],
        ),
        ("unknown-api", &[("s/desk/book.toml", &foreign)], &["1:7", "did you mean `demo`?"]),
        (
            "other-api",
            &[("s/api.toml", "extends = \"demo\""), ("s/desk/book.toml", &other)],
            &["`elsewhere`", "`demo`"],
        ),
        ("missing-file", &[("s/desk/book.toml", METHOD)], &["extends = \"demo\"", "api = \"demo\""]),
        (
            "unknown-key",
            &[("s/api.toml", "extends = \"demo\"\ntitle = \"Demo\""), ("s/desk/book.toml", METHOD)],
            &["2:1", "`title` does not belong here"],
        ),
        (
            "name-clash",
            &[
                ("s/api.toml", "extends = \"demo\""),
                ("s/desk/book.toml", METHOD),
                ("s/types/paging.toml", demo::PAGING),
            ],
            &["s/types/paging.toml:2:9", "spec/demo/types/paging.toml:2"],
        ),
    ];
    for (code, own, parts) in cases {
        let private = checked(own);
        let found = errors(&private);
        let [(found, text)] = &found[..] else { unreachable!("{code}: {found:?}") };
        assert_eq!(*found, code, "{text}");
        for part in parts {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
    }
}

#[test]
fn what_is_amiss_in_published_files_is_not_told() {
    // Nothing uses the published types, which those who publish them would be told.
    let private = checked(&[("specs/api.toml", "extends = \"demo\""), ("specs/desk/book.toml", METHOD)]);
    let files: Vec<_> = private.checked.findings.iter().map(|finding| finding.file.as_str()).collect();
    assert!(!files.is_empty() && files.iter().all(|file| file.starts_with("specs/")), "{files:?}");
}
