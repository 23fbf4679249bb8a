//! What the spec files say, as they say it: every value with its place, nothing resolved yet.

mod api;
mod field;
mod kind;
mod method;
mod shared;
mod text;
mod types;

pub use api::{ApiFile, ErrorSpec, MessageSpec};
pub(crate) use api::{METHOD_CASES, NUMBER_FORMS, REMEDIES, WIRES};
pub use field::{
    CaseSpec, DeprecatedSpec, FieldKeys, FieldSpec, OperationSpec, PartSpec, PresenceSpec, SaidSpec, ToldAtSpec,
    UncheckedSpec, VersionsSpec,
};
pub(crate) use field::{
    EMPTY, NULL, PARTS, PLAIN_PRESENCES, read_deprecated, read_part, read_presence, read_told_at, read_unchecked,
    segments,
};
pub use kind::KindName;
pub(crate) use method::{ACTIONS, REPEATS, SIDES, UNKNOWN, read_set, read_unknown};
pub use method::{CorrectionSpec, ExampleSpec, MethodSpec, NeedSpec, ResponseCaseSpec, RootSpec, RuleSpec, Side};
pub use shared::{EntitySpec, EnumSpec, TypeSpec};
pub use text::Doc;
pub use types::{ExclusiveSpec, FieldSetSpec, ListFormName, MemberSpec, TypeKeys};
pub(crate) use types::{
    LIST_FORMS, MACROS, read_field_set, read_kind, read_macros, read_members, read_of, read_unique,
};

/// All files of an API.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// What concerns the API as a whole; `None` where `api.toml` is missing or unreadable.
    pub api: Option<ApiFile>,
    /// The type files, by path.
    pub types: Vec<TypeSpec>,
    /// The methods, by path.
    pub methods: Vec<MethodSpec>,
}

impl Model {
    /// What is said of fields anywhere: of rows, of operations of types, of requests and responses as a whole.
    pub fn field_keys(&self) -> impl Iterator<Item = &FieldKeys> {
        let roots = self.methods.iter().flat_map(|method| [&method.request, &method.response]);
        let rows = roots.clone().flat_map(|root| &root.fields).chain(self.types.iter().flat_map(|spec| &spec.fields));
        let operations = rows.clone().flat_map(|row| &row.operations).filter_map(|(_, operation)| match operation {
            OperationSpec::Keys(keys) => Some(&**keys),
            OperationSpec::Absent => None,
        });
        roots.map(|root| &root.keys).chain(rows.map(|row| &row.keys)).chain(operations)
    }
}
