//! Which of a method's responses an answer is.

use callsheet_runtime::tables::{BoolForm, Form, Kind, Method, Type};

use crate::Validator;
use crate::check::Checker;
use crate::document::{Document, NodeId, NodeKind};

/// The types that an answer may have: the one that its request asks for, or all of the method where that is not known.
pub(crate) fn types<'t>(
    method: &'t Method<'t>,
    asked: Option<&'t Type<'t>>,
) -> impl Iterator<Item = &'t Type<'t>> + Clone {
    let all = std::iter::once(&method.response).chain(method.responses.iter().map(|case| &case.ty));
    let unknown = asked.is_none();
    asked.into_iter().chain(all.filter(move |_| unknown))
}

/// The type of the response that a request asks for, whose fields stand in `object`.
pub(crate) fn asked_for<'t>(
    validator: &Validator<'t>,
    method: &'t Method<'t>,
    document: &Document<'_>,
    object: NodeId,
) -> &'t Type<'t> {
    let shape = validator.tables.shape(method.request);
    let is_set = |number: usize| {
        let Some(field) = shape.fields.get(number).filter(|_| shape.form == Form::Object) else { return false };
        let named =
            |member: &NodeId| document.kind(*member) != NodeKind::Attribute && document.name(*member) == field.name;
        let given = document.members(object).filter(|member| !document.is_shadowed(*member)).find(named);
        let is_list = matches!(field.ty.kind, Kind::List(_));
        let is_flag = matches!(field.ty.kind, Kind::Bool(BoolForm::Flag));
        given.is_some_and(|node| match is_list {
            true => document.kind(node) != NodeKind::Null && document.members(node).next().is_some(),
            false => is_on(document, node, is_flag),
        })
    };
    method.response_case(is_set).map_or(&method.response, |case| &case.ty)
}

/// Whether a truth value is true; a flag is so with any value but `false` and `null`.
fn is_on(document: &Document<'_>, node: NodeId, is_flag: bool) -> bool {
    match document.kind(node) {
        NodeKind::Null | NodeKind::False => false,
        NodeKind::True => true,
        NodeKind::List | NodeKind::Object => is_flag,
        NodeKind::Element => matches!(document.value(node).trim(), "1" | "true"),
        _ => is_flag || matches!(&*document.value(node), "1" | "true"),
    }
}

/// How well an answer fits a type: the less, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Misfit {
    /// Nearly everything has the type, so that it says nothing where another one could.
    is_vague: bool,
    /// Unknown members count as errors do: an object of another kind has more of them than of these.
    findings: usize,
}

impl Misfit {
    /// What a checker found that looked at an answer of that type.
    pub(crate) fn of(checker: &Checker<'_, '_, '_>, ty: &Type<'_>) -> Self {
        Self { is_vague: is_vague(ty), findings: checker.found() }
    }
}

/// Whether the type is a map that may have any key, or has such members.
pub(crate) fn is_vague(ty: &Type<'_>) -> bool {
    match ty.kind {
        Kind::List(list) => is_vague(&list.item),
        Kind::Map(item) => ty.words.is_empty() && (item.kind.is_scalar() || is_vague(item)),
        _ => false,
    }
}

/// Whether a value of that kind is written as the type is: as a list, as an object, or as a scalar.
pub(crate) fn has_form(kind: NodeKind, ty: &Type<'_>) -> bool {
    match ty.kind {
        Kind::Any => true,
        Kind::List(list) => kind == NodeKind::List || (list.counted && kind != NodeKind::Object),
        Kind::Record(_) | Kind::Map(_) => kind == NodeKind::Object,
        _ => !matches!(kind, NodeKind::List | NodeKind::Object),
    }
}
