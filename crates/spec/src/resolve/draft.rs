//! What the tables will hold, in owned form and with the places that findings need.

use callsheet_runtime::tables::{BoolForm, Empty, Form, Lexical, Macros, Null, Order, Place, Range, Unknown, Versions};

use crate::condition::{Expression, PathExpression, Start};
use crate::model::{Doc, ExclusiveSpec, FieldKeys, FieldSetSpec, MemberSpec};
use crate::span::{FileId, Span};

#[derive(Clone, Debug)]
pub(crate) struct ShapeDraft {
    pub(crate) owner: String,
    /// The name of the Rust type.
    pub(crate) name: String,
    /// What the name comes from.
    pub(crate) name_span: Span,
    pub(crate) file: FileId,
    pub(crate) form: Form,
    pub(crate) fields: Vec<FieldDraft>,
    pub(crate) rules: Vec<RuleDraft>,
    pub(crate) unknown: Unknown,
    /// The shape around it; `None` for a root.
    pub(crate) parent: Option<usize>,
    pub(crate) side: Side,
    /// What the struct is, for its documentation.
    pub(crate) title: Doc,
    /// Fields that the type has in other operations only.
    pub(crate) missing: Vec<String>,
}

/// Which document a shape is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Request,
    Response,
    /// A type file's: whatever uses it.
    Shared,
}

#[derive(Clone, Debug)]
pub(crate) struct FieldDraft {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) rust: String,
    /// The path in the row, or what made the field.
    pub(crate) span: Span,
    /// The place whose line the tables carry.
    pub(crate) line: Span,
    /// The type that all cases can be read as.
    pub(crate) ty: TypeDraft,
    /// The type that the row itself gives.
    pub(crate) own: TypeDraft,
    pub(crate) presence: PresenceDraft,
    pub(crate) cases: Vec<CaseDraft>,
    /// The conditions under which the server does not check it, in the order of its keys.
    pub(crate) unchecked_when: Vec<Option<Expression>>,
    /// The conditions of what the server says in words of its own, in the order of its keys.
    pub(crate) said_when: Vec<Option<Expression>>,
    pub(crate) keys: FieldKeys,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TypeDraft {
    pub(crate) kind: KindDraft,
    pub(crate) length: Option<u32>,
    pub(crate) least: u32,
    pub(crate) numbers: Vec<Range>,
    pub(crate) words: Vec<String>,
    pub(crate) macros: Macros,
    pub(crate) secret: bool,
}

impl TypeDraft {
    pub(crate) fn of(kind: KindDraft) -> Self {
        Self {
            kind,
            length: None,
            least: 0,
            numbers: Vec::new(),
            words: Vec::new(),
            macros: Macros::NONE,
            secret: false,
        }
    }

    /// The shape of the value or of the members of the list or map that it is.
    pub(crate) fn inner_shape(&self) -> Option<usize> {
        match &self.kind {
            KindDraft::Record(shape) => Some(*shape),
            KindDraft::List(list) => list.item.inner_shape(),
            KindDraft::Map(item) => item.inner_shape(),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum KindDraft {
    Any,
    Bool(BoolForm),
    Int,
    Timestamp,
    Float,
    Id,
    Text(Lexical),
    DateTime,
    Enum { number: usize, or_int: bool },
    Record(usize),
    List(Box<ListDraft>),
    Map(Box<TypeDraft>),
}

#[derive(Clone, Debug)]
pub(crate) struct ListDraft {
    pub(crate) item: TypeDraft,
    pub(crate) form: FormDraft,
    pub(crate) single: bool,
    pub(crate) counted: bool,
    pub(crate) unique: Vec<FieldSetSpec>,
    pub(crate) first: Option<FieldSetSpec>,
    pub(crate) distinct: bool,
    pub(crate) exclusive: Vec<ExclusiveSpec>,
}

impl PartialEq for ListDraft {
    /// Limits between members do not count: they make no other list.
    fn eq(&self, other: &Self) -> bool {
        self.item == other.item
            && self.form == other.form
            && self.single == other.single
            && self.counted == other.counted
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FormDraft {
    Plain,
    Wrapped(String),
    Repeated,
    Joined(String),
}

#[derive(Clone, Debug)]
pub(crate) enum PresenceDraft {
    Optional,
    Required,
    Unexpected,
    RequiredWhen(Expression),
    ExactlyOne(u16),
    AtLeastOne(u16),
}

#[derive(Clone, Debug)]
pub(crate) struct CaseDraft {
    pub(crate) span: Span,
    pub(crate) when: Option<Expression>,
    pub(crate) versions: Versions,
    pub(crate) ty: TypeDraft,
    pub(crate) presence: PresenceDraft,
    pub(crate) empty: Empty,
    pub(crate) null: Null,
    pub(crate) late: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct RuleDraft {
    pub(crate) line: Span,
    pub(crate) when: Option<Expression>,
    pub(crate) versions: Versions,
    pub(crate) need: NeedDraft,
    pub(crate) is_advice: bool,
    pub(crate) doc: Doc,
}

#[derive(Clone, Debug)]
pub(crate) enum NeedDraft {
    Holds(Expression),
    ExactlyOne(Vec<PathExpression>),
    AtLeastOne(Vec<PathExpression>),
    AtMostOne(Vec<PathExpression>),
}

#[derive(Clone, Debug)]
pub(crate) struct EnumDraft {
    pub(crate) owner: String,
    /// The name of the Rust type.
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) numeric: bool,
    pub(crate) members: Vec<MemberSpec>,
    pub(crate) doc: Doc,
    /// Declared in a type file, and not in a field.
    pub(crate) is_shared: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct MethodDraft {
    pub(crate) request: usize,
    pub(crate) response: TypeDraft,
    pub(crate) responses: Vec<ResponseDraft>,
}

#[derive(Clone, Debug)]
pub(crate) struct ResponseDraft {
    pub(crate) name: String,
    pub(crate) fields: Vec<u16>,
    pub(crate) ty: TypeDraft,
}

/// A condition whose paths are found.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ConditionDraft {
    All(Vec<ConditionDraft>),
    Any(Vec<ConditionDraft>),
    Not(Box<ConditionDraft>),
    OneOf(PathDraft, Vec<String>),
    Order(PathDraft, Order, i64),
    Bits(PathDraft, i64),
    Prefix(PathDraft, String),
    Present(PathDraft),
    Filled(PathDraft),
    Stored(String),
}

/// A path whose steps are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PathDraft {
    pub(crate) start: Start,
    pub(crate) steps: Vec<u16>,
}
