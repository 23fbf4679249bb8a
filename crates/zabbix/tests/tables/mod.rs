//! The smallest tables that a result can be read with.
#![allow(dead_code)] // each test file uses its own part

use callsheet_runtime::tables::{Api, Kind, List, MethodCase, NumberForm, ShapeId, Tables, Type, Wire};

pub static TABLES: Tables<'static> = Tables { api: &API, shapes: &[], methods: &[], texts: None };

pub const IDS: Type<'static> = Type::of(Kind::List(&List::of(Type::of(Kind::Id))));

static API: Api<'static> = Api {
    name: "small",
    title: "Small",
    wire: Wire::Json,
    versions: &[],
    access: &[],
    method_case: MethodCase::Ignored,
    numbers: NumberForm::Quoted,
    request_envelope: ShapeId(0),
    response_envelope: ShapeId(0),
    messages: &[],
    errors: &[],
    entities: &[],
};
