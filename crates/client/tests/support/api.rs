//! A small API for either wire: methods that read, that may be made twice, and that write, and one that wants no credentials.

use callsheet_runtime::tables::{
    Action, Api, Field, Form, Kind, Lexical, Method, MethodCase, NumberForm, Presence, Repeat, Shape, ShapeId, Tables,
    Type, Unknown, Versions, Wire,
};
use callsheet_runtime::{Id, SecretString};

pub static TABLES: Tables<'static> =
    Tables { api: &API, shapes: &[&REQUEST, &RESPONSE], methods: &[&GET, &OPEN, &PUT, &ADD], texts: None };

static API: Api<'static> = Api {
    name: "small",
    title: "Small",
    wire: Wire::Json,
    versions: &[],
    access: &["user"],
    method_case: MethodCase::Exact,
    numbers: NumberForm::Bare,
    request_envelope: ShapeId(0),
    response_envelope: ShapeId(0),
    messages: &[],
    errors: &[],
    entities: &[],
};

const SECRET: Field<'static> = {
    let mut field = Field::new("password", Kind::Text(Lexical::Plain));
    field.ty.secret = true;
    field.ty.length = Some(20);
    field
};

const REQUIRED_ID: Field<'static> = {
    let mut field = Field::new("id", Kind::Id);
    field.presence = Presence::Required;
    field
};

static REQUEST: Shape<'static> = Shape {
    owner: "thing.get",
    name: "Request",
    file: "",
    form: Form::Object,
    fields: &[Field::new("id", Kind::Id), SECRET],
    lookup: &[],
    required: 0,
    conditional: false,
    secrets: &[1],
    rules: &[],
    unknown: Unknown::Refused,
};

static RESPONSE: Shape<'static> =
    Shape { name: "Response", fields: &[REQUIRED_ID], secrets: &[], required: 1, lookup: &[0, u16::MAX], ..REQUEST };

pub static GET: Method<'static> = Method {
    name: "thing.get",
    file: "",
    source: "",
    versions: Versions::ALL,
    deprecated: None,
    access: Some("user"),
    repeat: Repeat::Reads,
    entity: "thing",
    action: Action::Read,
    request: ShapeId(0),
    response: Type::of(Kind::Record(ShapeId(1))),
    responses: &[],
    errors: &[],
    examples: &[],
};

pub static OPEN: Method<'static> = Method { name: "thing.open", access: None, ..GET };

pub static PUT: Method<'static> =
    Method { name: "thing.put", repeat: Repeat::Idempotent, action: Action::Update, ..GET };

pub static ADD: Method<'static> = Method { name: "thing.add", repeat: Repeat::Writes, action: Action::Create, ..GET };

#[derive(Default)]
pub struct Request {
    pub id: Option<Id>,
    pub password: Option<SecretString>,
    pub unknown_members: callsheet_runtime::Unknown,
}

#[derive(Default)]
pub struct Open {
    pub id: Option<Id>,
    pub password: Option<SecretString>,
    pub unknown_members: callsheet_runtime::Unknown,
}

#[derive(Default)]
pub struct Put {
    pub id: Option<Id>,
    pub password: Option<SecretString>,
    pub unknown_members: callsheet_runtime::Unknown,
}

#[derive(Default)]
pub struct Add {
    pub id: Option<Id>,
    pub password: Option<SecretString>,
    pub unknown_members: callsheet_runtime::Unknown,
}

#[derive(Default)]
pub struct Response {
    pub id: Id,
    pub unknown_members: callsheet_runtime::Unknown,
}

callsheet_runtime::record! { Request, crate::support::api::TABLES, 0; 0 => id, 1 => password;; id password }
callsheet_runtime::record! { Open, crate::support::api::TABLES, 0; 0 => id, 1 => password;; id password }
callsheet_runtime::record! { Put, crate::support::api::TABLES, 0; 0 => id, 1 => password;; id password }
callsheet_runtime::record! { Add, crate::support::api::TABLES, 0; 0 => id, 1 => password;; id password }
callsheet_runtime::record! { Response, crate::support::api::TABLES, 1; 0 => id; id; }
callsheet_runtime::method! { Request, crate::support::api::TABLES, crate::support::api::GET => Response }
callsheet_runtime::method! { Open, crate::support::api::TABLES, crate::support::api::OPEN => Response }

callsheet_runtime::method! { Put, crate::support::api::TABLES, crate::support::api::PUT => Response }
callsheet_runtime::method! { Add, crate::support::api::TABLES, crate::support::api::ADD => Response }

/// A request for the thing of that number.
pub fn get(id: u64) -> Request {
    Request { id: Some(Id(id)), ..Request::default() }
}
