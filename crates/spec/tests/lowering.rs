//! What the tables hold once specs are lowered.

mod demo;

use callsheet_runtime::tables::{
    Action, Condition, Form, From, Kind, Lexical, ListForm, Method, Need, Part, Path, Place, Presence, Range, Repeat,
    ResponseCase, Shape, ShapeId, Tables, Unknown,
};
use callsheet_spec::{ApiSpec, Arena, Lowered, Source, check};

type Outcome = Result<(), String>;

fn spec(sources: &[Source]) -> Result<ApiSpec, String> {
    let checked = check(sources);
    let shown: Vec<_> = checked.findings.iter().map(|finding| finding.render(sources, false)).collect();
    checked.api.ok_or(shown.join("\n\n"))
}

fn shape<'t>(tables: &Tables<'t>, owner: &str, name: &str) -> Result<(ShapeId, &'t Shape<'t>), String> {
    let found = tables.shapes.iter().position(|shape| shape.owner == owner && shape.name == name);
    let number = found.ok_or(format!("no shape {owner} {name}"))?;
    Ok((ShapeId(number as u32), tables.shape(ShapeId(number as u32))))
}

fn field_names<'t>(shape: &Shape<'t>) -> Vec<&'t str> {
    shape.fields.iter().map(|field| field.name).collect()
}

#[test]
fn shapes_stand_by_owner_and_each_operation_has_one() -> Outcome {
    let spec = spec(&demo::json())?;
    let arena = Arena::new();
    let Lowered { tables, .. } = spec.lower(&arena);
    let names: Vec<_> = tables.shapes.iter().map(|shape| (shape.owner, shape.name)).collect();
    assert_eq!(
        names,
        [
            ("envelope", "Request"),
            ("envelope", "Response"),
            ("envelope", "ResponseError"),
            ("types/paging", "Paging"),
            ("types/user", "User"),
            ("types/user", "UserCreate"),
            ("types/user", "UserUpdate"),
            ("types/user", "UserMedias"),
            ("types/user", "UserCreateMedias"),
            ("types/user", "UserUpdateMedias"),
            ("user.create", "Request"),
            ("user.create", "Response"),
            ("user.get", "Request"),
            ("user.update", "Request"),
            ("user.update", "Mail"),
            ("user.update", "Response"),
        ]
    );
    let (_, create) = shape(&tables, "types/user", "UserCreate")?;
    assert_eq!(field_names(create), ["name", "status", "level", "value", "medias"]);
    assert_eq!((create.required, create.unknown), (1, Unknown::Refused));
    let (_, read) = shape(&tables, "types/user", "User")?;
    assert_eq!(field_names(read), ["userid", "name", "status", "level", "value", "medias"]);
    assert_eq!((read.required, read.unknown), (0, Unknown::Ignored));
    for number in 0..create.fields.len() {
        let field = create.fields.get(number).ok_or("no field")?;
        assert_eq!(create.find(field.name, Place::Member), Some(number));
    }
    Ok(())
}

#[test]
fn the_api_and_its_methods_are_lowered() -> Outcome {
    let spec = spec(&demo::json())?;
    let arena = Arena::new();
    let Lowered { tables, .. } = spec.lower(&arena);
    let methods: Vec<_> = tables.methods.iter().map(|method| (method.name, method.action, method.repeat)).collect();
    assert_eq!(
        methods,
        [
            ("user.create", Action::Create, Repeat::Writes),
            ("user.get", Action::Read, Repeat::Reads),
            ("user.update", Action::Update, Repeat::Idempotent),
        ]
    );
    assert_eq!(tables.api.newest().map(|version| version.to_string()).as_deref(), Some("7.0.2"));
    assert_eq!(tables.api.error("0005").map(|error| error.name), Some("SessionExpired"));
    assert_eq!(tables.api.message("missing").map(|message| message.text.ru), Some("параметр \"{0}\" не задан"));
    let entity = tables.api.entity("user").ok_or("no entity")?;
    assert_eq!((entity.key, entity.unique, entity.missing), ("userid", &["name"][..], Some("0005")));
    let get = tables.method("user.get").ok_or("no method")?;
    let case = get.responses.first().ok_or("no case")?;
    assert_eq!((case.name, asking(&tables, get, case)), ("count", vec!["countOutput"]));
    let Kind::List(list) = get.response.kind else { return Err("no list".to_owned()) };
    let Kind::Record(read) = list.item.kind else { return Err("no record".to_owned()) };
    assert_eq!(tables.shape(read).name, "User");
    assert_eq!(get.examples.first().map(|example| example.line), Some(30));
    assert_eq!(get.file, "spec/demo/user/get.toml");
    Ok(())
}

fn asking<'t>(tables: &Tables<'t>, method: &Method<'t>, case: &ResponseCase<'t>) -> Vec<&'t str> {
    let fields = tables.shape(method.request).fields;
    case.fields.iter().map(|field| fields[usize::from(*field)].name).collect()
}

/// The JSON API with a change in one file.
fn edited(file: &str, from: &str, to: &str) -> Vec<Source> {
    let mut sources = demo::json();
    for source in sources.iter_mut().filter(|source| source.path.ends_with(file)) {
        assert!(source.text.contains(from), "`{from}` does not stand in {file}");
        source.text = source.text.replacen(from, to, 1);
    }
    sources
}

#[test]
fn several_flags_may_ask_for_a_response() -> Outcome {
    let mut sources = edited(
        "types/paging.toml",
        "path = \"limit\"\ntype = \"int\"\nin   = \"1:100\"",
        "path = \"limit\"\ntype = \"flag\"",
    );
    let cases = r#"[[response.case]]
name = "count_by_group"
set  = ["limit", "countOutput"]
type = "list"
of   = { type = "map", of = "string", keys = ["number", "id"] }

[[response.case]]
name = "count""#;
    let get = sources.iter_mut().find(|source| source.path.ends_with("user/get.toml")).ok_or("no file")?;
    get.text = get.text.replacen("[[response.case]]\nname = \"count\"", cases, 1);
    let spec = spec(&sources)?;
    let arena = Arena::new();
    let Lowered { tables, .. } = spec.lower(&arena);
    let get = tables.method("user.get").ok_or("no method")?;
    let found: Vec<_> = get.responses.iter().map(|case| (case.name, asking(&tables, get, case))).collect();
    assert_eq!(found, [("count_by_group", vec!["limit", "countOutput"]), ("count", vec!["countOutput"])]);
    let Kind::List(groups) = get.responses[0].ty.kind else { return Err("no list".to_owned()) };
    assert!(matches!(groups.item.kind, Kind::Map(text) if matches!(text.kind, Kind::Text(_))));
    assert_eq!(groups.item.words, ["number", "id"]);
    Ok(())
}

#[test]
fn a_list_is_counted_where_its_operation_says_so() -> Outcome {
    let row = "path     = \"medias\"\ntype     = \"list\"";
    let cases = "[[field.case]]\nuntil = \"7.0\"\ncounted = false\n\n[[field]]\npath = \"medias.kind\"";
    let mut sources = edited("types/user.toml", row, &format!("{row}\nread = {{ counted = true }}"));
    for source in &mut sources {
        source.text = source.text.replacen("[[field]]\npath = \"medias.kind\"", cases, 1);
    }
    let spec = spec(&sources)?;
    let arena = Arena::new();
    let Lowered { tables, .. } = spec.lower(&arena);
    for (name, is_counted) in [("User", true), ("UserCreate", false), ("UserUpdate", false)] {
        let (_, shape) = shape(&tables, "types/user", name)?;
        let medias = shape.fields.iter().find(|field| field.name == "medias").ok_or("no field")?;
        // A case that takes members alone has the same Rust type.
        let counted = |kind: &Kind<'_>| matches!(kind, Kind::List(list) if list.counted);
        assert_eq!(counted(&medias.ty.kind), is_counted, "{name}");
        assert!(matches!(medias.cases, [case] if matches!(case.ty.kind, Kind::List(list) if !list.counted)), "{name}");
    }
    Ok(())
}

#[test]
fn a_request_that_is_no_object_is_one_field() -> Outcome {
    let spec = spec(&demo::json())?;
    let arena = Arena::new();
    let Lowered { tables, names, .. } = spec.lower(&arena);
    let (id, request) = shape(&tables, "user.create", "Request")?;
    let field = request.fields.first().ok_or("no field")?;
    assert_eq!((request.form, field.name, names.field(id, 0)), (Form::Transparent, "", "users"));
    assert!(field.presence.is_required());
    Ok(())
}

#[test]
fn included_fields_follow_and_carry_the_line_of_the_include() -> Outcome {
    let spec = spec(&demo::json())?;
    let arena = Arena::new();
    let Lowered { tables, .. } = spec.lower(&arena);
    let (_, request) = shape(&tables, "user.get", "Request")?;
    let lines: Vec<_> = request.fields.iter().map(|field| (field.name, field.line, field.part)).collect();
    assert_eq!(
        lines,
        [("userids", 13, Part::Filters("userid")), ("countOutput", 10, Part::Count), ("limit", 10, Part::Limit)]
    );
    Ok(())
}

#[test]
fn fields_that_hold_secrets_are_known_all_the_way_down() -> Outcome {
    let secret = "path     = \"medias.address\"\ntype     = \"string\"\nsecret   = true\n";
    let spec = spec(&edited("types/user.toml", "path     = \"medias.address\"\ntype     = \"string\"\n", secret))?;
    let arena = Arena::new();
    let Lowered { tables, .. } = spec.lower(&arena);
    let held = |owner: &str, name: &str| -> Result<Vec<&str>, String> {
        let (_, shape) = shape(&tables, owner, name)?;
        let fields = shape.secrets.iter().filter_map(|number| shape.fields.get(usize::from(*number)));
        Ok(fields.map(|field| field.name).collect())
    };
    assert_eq!(held("types/user", "UserCreateMedias")?, ["address"]);
    assert_eq!(held("types/user", "UserCreate")?, ["medias"]);
    assert_eq!(held("user.create", "Request")?, [""]);
    assert_eq!(held("user.get", "Request")?, [""; 0]);
    Ok(())
}

#[test]
fn conditions_are_numbers_of_fields() -> Outcome {
    let spec = spec(&demo::json())?;
    let arena = Arena::new();
    let Lowered { tables, .. } = spec.lower(&arena);
    let (_, medias) = shape(&tables, "types/user", "UserCreateMedias")?;
    let Presence::RequiredWhen(Condition::All([kind, level])) = medias.fields[1].presence else {
        return Err(format!("{:?}", medias.fields[1].presence));
    };
    assert!(matches!(kind, Condition::OneOf(Path { from: From::Here, steps: [0] }, ["1"])), "{kind:?}");
    assert!(matches!(level, Condition::Order(Path { from: From::Above(1), steps: [2] }, _, 10)), "{level:?}");
    let (_, mail) = shape(&tables, "user.update", "Mail")?;
    let rule = mail.rules.first().ok_or("no rule")?;
    let Some(Condition::All([flag, Condition::Stored(stored)])) = rule.when else { return Err(format!("{rule:?}")) };
    assert!(matches!(flag, Condition::OneOf(Path { steps: [0], .. }, ["1"])), "{flag:?}");
    assert_eq!((*stored, rule.line), ("the user has an address", 34));
    assert!(matches!(rule.need, Need::NotEmpty(Path { steps: [1], .. })), "{rule:?}");
    let (_, request) = shape(&tables, "user.update", "Request")?;
    assert!(matches!(request.rules, [rule] if matches!(rule.need, Need::AtMostOne([_, Path { steps: [2, 1], .. }]))));
    assert!(matches!(request.fields[0].presence, Presence::ExactlyOne(0)));
    assert!(matches!(request.fields[1].presence, Presence::ExactlyOne(0)));
    Ok(())
}

#[test]
fn a_field_of_other_operations_is_known_to_the_server_alone() -> Outcome {
    let spec = spec(&demo::json())?;
    let arena = Arena::new();
    let Lowered { tables, .. } = spec.lower(&arena);
    for (name, is_stored) in [("UserUpdate", true), ("UserCreate", false)] {
        let (_, shape) = shape(&tables, "types/user", name)?;
        let value = shape.fields.iter().find(|field| field.name == "value").ok_or("no field")?;
        let Some(Condition::All([status, _])) = value.cases[1].when else { return Err(format!("{value:?}")) };
        assert_eq!(matches!(status, Condition::Stored("the object's `status`")), is_stored, "{name} {status:?}");
    }
    Ok(())
}

#[test]
fn a_field_whose_cases_have_several_rust_types_takes_any_value() -> Outcome {
    let spec = spec(&demo::json())?;
    let arena = Arena::new();
    let Lowered { tables, .. } = spec.lower(&arena);
    let (_, create) = shape(&tables, "types/user", "UserCreate")?;
    let value = create.fields.iter().find(|field| field.name == "value").ok_or("no field")?;
    assert!(matches!(value.ty.kind, Kind::Any));
    let [number, limited, otherwise] = value.cases else { return Err(format!("{value:?}")) };
    assert!(matches!(number.ty.kind, Kind::Int) && number.ty.length.is_none());
    assert_eq!((limited.ty.words, limited.ty.length), (&[""][..], Some(255)));
    assert!(matches!(otherwise.ty.kind, Kind::Text(Lexical::Plain)) && otherwise.when.is_none());
    assert_eq!(otherwise.ty.length, Some(255));
    let level = create.fields.iter().find(|field| field.name == "level").ok_or("no field")?;
    assert_eq!(level.ty.numbers, [Range { first: 0, last: 0 }, Range { first: 10, last: 20 }]);
    Ok(())
}

#[test]
fn names_and_texts_stand_beside_the_tables() -> Outcome {
    let spec = spec(&demo::json())?;
    let arena = Arena::new();
    let Lowered { tables, names, enumerations } = spec.lower(&arena);
    let (id, request) = shape(&tables, "user.update", "Request")?;
    let rust: Vec<_> = (0..request.fields.len() as u16).map(|number| names.field(id, number)).collect();
    assert_eq!(rust, ["user", "self_", "mail"]);
    assert_eq!(names.shape_title(id), ("Change a user", "Изменить пользователя"));
    let text = tables.shape_text(id).ok_or("no texts")?;
    assert_eq!((text.fields[1].en, text.rules[0].ru), ("Oneself.", "Не вместе."));
    let found: Vec<_> =
        enumerations.iter().map(|one| (one.owner, one.name, one.numeric, one.members[0].name)).collect();
    assert_eq!(found, [("types/user", "UserMediasKind", false, "Mail"), ("types/user", "UserStatus", true, "Active")]);
    for enumeration in enumerations {
        let text = tables.enumeration_text(enumeration).ok_or("no texts")?;
        assert_eq!(text.members.len(), enumeration.members.len());
    }
    assert_eq!(names.enumeration_title(enumerations[1]).0, "States of a user.");
    assert_eq!(tables.method_text("user.get").map(|text| text.title.en), Some("Get users"));
    Ok(())
}

#[test]
fn xml_has_wrapped_repeated_and_joined_lists_attributes_and_text() -> Outcome {
    let spec = spec(&demo::xml())?;
    let arena = Arena::new();
    let Lowered { tables, names, .. } = spec.lower(&arena);
    let owner = "contactGroup.getListByIDs";
    let (_, request) = shape(&tables, owner, "Request")?;
    assert_eq!(request.unknown, Unknown::Ignored);
    let forms: Vec<_> = request.fields.iter().map(|field| form(&field.ty.kind)).collect();
    assert_eq!(forms, [Some(ListForm::Wrapped("id")), Some(ListForm::Joined(" "))]);
    let (_, groups) = shape(&tables, owner, "ResponseGroups")?;
    assert_eq!((groups.fields[0].name, groups.fields[0].place), ("totalCount", Place::Attribute));
    assert_eq!(form(&groups.fields[1].ty.kind), Some(ListForm::Repeated));
    let (_, group) = shape(&tables, owner, "ResponseGroupsGroup")?;
    assert_eq!(form(&group.fields[0].ty.kind), Some(ListForm::Wrapped("phone")));
    let (_, phone) = shape(&tables, owner, "ResponseGroupsGroupPhonesPhone")?;
    assert_eq!(field_names(phone), ["number"]);
    let (id, note) = shape(&tables, owner, "ResponseGroupsGroupNote")?;
    assert_eq!((note.content(), note.find("type", Place::Attribute)), (Some(0), Some(1)));
    assert_eq!((names.field(id, 0), names.field(id, 1)), ("text", "type_"));
    assert!(tables.method("contactgroup.getlistbyids").is_some());
    let method = tables.method(owner).ok_or("no method")?;
    assert_eq!((method.entity, method.access), ("contactGroup", None));
    Ok(())
}

fn form<'t>(kind: &Kind<'t>) -> Option<ListForm<'t>> {
    match kind {
        Kind::List(list) => Some(list.form),
        _ => None,
    }
}

#[test]
fn the_same_sources_give_the_same_tables() -> Outcome {
    for sources in [demo::json(), demo::xml()] {
        let arenas = [Arena::new(), Arena::new()];
        let (first, second) = (spec(&sources)?, spec(&sources)?);
        let lowered = [first.lower(&arenas[0]), second.lower(&arenas[1])];
        assert_eq!(format!("{:?}", lowered[0]), format!("{:?}", lowered[1]));
    }
    Ok(())
}
