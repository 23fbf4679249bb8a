//! What the spec files say, as they say it: every value with its place, nothing resolved yet.

mod api;
mod field;
mod kind;
mod method;
mod shared;
mod text;
mod types;
mod value;

pub use api::{ApiFile, ErrorSpec, MessageSpec};
pub use field::CaseSpec;
pub use field::{DeprecatedSpec, FieldKeys, FieldSpec, OperationSpec, PartSpec, PresenceSpec, VersionsSpec};
pub use kind::KindName;
pub use method::{CorrectionSpec, ExampleSpec, MethodSpec, NeedSpec, ResponseCaseSpec, RootSpec, RuleSpec, Side};
pub use shared::{EntitySpec, EnumSpec, TypeSpec};
pub use text::Doc;
pub use types::{ExclusiveSpec, ListFormName, MemberSpec, TypeKeys};

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
