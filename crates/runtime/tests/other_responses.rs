//! Responses for which a request asks by flags.

use callsheet_runtime::record::Map;
use callsheet_runtime::tables::{
    self, Action, Api, BoolForm, Field, Form, Kind, List, MethodCase, NumberForm, Repeat, ResponseCase, Shape, ShapeId,
    Tables, Type, Versions, Wire,
};
use callsheet_runtime::{Method, Record, Ref, Unknown, WithResponse, json};

static REQUEST: Shape<'static> = Shape {
    owner: "thing.get",
    name: "Request",
    file: "",
    form: Form::Object,
    fields: &[
        Field::new("countOutput", Kind::Bool(BoolForm::Flag)),
        Field::new("groupCount", Kind::Bool(BoolForm::Flag)),
        Field::new("limit", Kind::Int),
    ],
    lookup: &[],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};

static GET: tables::Method<'static> = tables::Method {
    name: "thing.get",
    file: "",
    source: "",
    versions: Versions::ALL,
    deprecated: None,
    access: None,
    repeat: Repeat::Reads,
    entity: "thing",
    action: Action::Read,
    request: ShapeId(0),
    response: Type::of(Kind::Any),
    responses: &[
        ResponseCase { name: "count_by_group", fields: &[0, 1], ty: Type::of(Kind::List(&List::of(GROUP_OF_TEXTS))) },
        ResponseCase { name: "count", fields: &[0], ty: Type::of(Kind::Int) },
    ],
    errors: &[],
    examples: &[],
};

const GROUP_OF_TEXTS: Type<'static> = Type::of(Kind::Map(&Type::TEXT));

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
    shapes: &[&REQUEST],
    methods: &[&GET],
    texts: None,
};

#[derive(Default)]
struct Request {
    count_output: Option<bool>,
    group_count: Option<bool>,
    limit: Option<i64>,
    unknown_members: Unknown,
}

callsheet_runtime::record! { Request, crate::TABLES, 0; 0 => count_output, 1 => group_count, 2 => limit;; count_output group_count limit }
callsheet_runtime::method! { Request, crate::TABLES, crate::GET => callsheet_runtime::Value }

fn written(request: &dyn Record) -> String {
    let mut out = String::new();
    json::encode(Ref::Record(request), &TABLES, &Type::of(Kind::Record(ShapeId(0))), &mut out);
    out
}

#[test]
fn the_first_response_all_of_whose_flags_are_set_is_asked_for() {
    let cases: [(&[usize], Option<&str>); 6] = [
        (&[], None),
        (&[1], None),
        (&[2], None),
        (&[0], Some("count")),
        (&[0, 2], Some("count")),
        (&[0, 1], Some("count_by_group")),
    ];
    for (set, name) in cases {
        let case = GET.response_case(|field| set.contains(&field));
        assert_eq!(case.map(|case| case.name), name, "{set:?}");
    }
}

#[test]
fn asking_sets_all_flags_and_names_the_type() {
    let request = || Request { limit: Some(5), ..Request::default() };
    let counted = WithResponse::<_, i64, 1>::new(request());
    assert_eq!(written(&counted), r#"{"countOutput":true,"limit":5}"#);
    assert!(matches!(counted.response_type().kind, Kind::Int));
    let grouped = WithResponse::<_, Vec<Map<String>>, 0>::new(request());
    assert_eq!(written(&grouped), r#"{"countOutput":true,"groupCount":true,"limit":5}"#);
    let answer = r#"[{"groupid":"2","rowscount":"3"},{"groupid":"4","rowscount":1}]"#;
    let read = json::decode::<Vec<Map<String>>>(answer, &TABLES, &grouped.response_type());
    let groups = read.unwrap_or_default();
    let rows: Vec<_> = groups.iter().map(|group| group.get("rowscount").map(String::as_str)).collect();
    assert_eq!(rows, [Some("3"), Some("1")]);
}
