use callsheet_runtime::tables::Wire;

use super::draft::FormDraft;
use super::shapes::Scope;
use super::tree::Node;
use super::{KindDraft, ListDraft, Resolver, TypeDraft};
use crate::model::{Doc, KindName, ListFormName, TypeKeys};
use crate::naming;
use crate::span::{Span, Spanned};

/// What stands below a value: rows yet to become a shape, or the shape that they became.
pub(super) enum Members {
    Nodes(Vec<Node>),
    Shape(usize),
}

impl Members {
    fn is_empty(&self) -> bool {
        matches!(self, Members::Nodes(nodes) if nodes.is_empty())
    }
}

/// Where a type stands: how what it makes is named, and what is around it.
pub(super) struct Position<'p> {
    pub(super) scope: &'p Scope,
    /// Segments from the root.
    pub(super) path: Vec<String>,
    /// What the value is called in findings: the path or the `type`.
    pub(super) span: Span,
    pub(super) doc: Doc,
    pub(super) parent: Option<usize>,
}

impl Position<'_> {
    fn below(&self, segment: &str) -> Self {
        let mut position = self.at(self.span);
        position.path.push(segment.to_owned());
        position
    }

    /// The same, named by another place of the file.
    pub(super) fn at(&self, span: Span) -> Self {
        Self { scope: self.scope, path: self.path.clone(), span, doc: self.doc.clone(), parent: self.parent }
    }
}

impl Resolver<'_, '_, '_> {
    /// The type that the keys describe.
    pub(super) fn type_of(&mut self, keys: &TypeKeys, members: &mut Members, position: &Position<'_>) -> TypeDraft {
        let kind_name = self.kind_name(keys, members, position);
        self.check_limits(keys, kind_name);
        let kind = match kind_name {
            KindName::Any => KindDraft::Any,
            KindName::Bool(form) => KindDraft::Bool(form),
            KindName::Int => KindDraft::Int,
            KindName::Timestamp => KindDraft::Timestamp,
            KindName::Float => KindDraft::Float,
            KindName::Id => KindDraft::Id,
            KindName::Text(lexical) => KindDraft::Text(lexical),
            KindName::DateTime => KindDraft::DateTime,
            KindName::Enum => {
                let name = self.rust_name(keys, position, true);
                self.enum_kind(keys, &position.scope.owner, name, &position.doc)
            }
            KindName::Object => self.object(keys, members, position),
            KindName::List => self.list(keys, members, position),
            KindName::Map => KindDraft::Map(Box::new(self.member_type(keys, members, position))),
        };
        self.with_limits(keys, kind)
    }

    /// The kind's name; where it is left out, what the other keys and the rows below tell.
    fn kind_name(&self, keys: &TypeKeys, members: &Members, position: &Position<'_>) -> KindName {
        if let Some(kind) = keys.kind {
            return kind.value;
        }
        if keys.enumeration.is_some() || keys.values.is_some() {
            return KindName::Enum;
        }
        if keys.of.is_some() || keys.item.is_some() {
            return KindName::List;
        }
        if keys.shared.is_none() && members.is_empty() {
            self.findings.error("missing-key", position.span, "the key `type` is missing in this row");
            return KindName::Any;
        }
        KindName::Object
    }

    fn object(&mut self, keys: &TypeKeys, members: &mut Members, position: &Position<'_>) -> KindDraft {
        if let Some(shared) = &keys.shared {
            if let Members::Nodes(nodes) = members {
                for node in nodes.iter() {
                    let message = format!(
                        "the members of `{}` are described in `types/{}`",
                        position.path.join("."),
                        shared.value
                    );
                    self.findings.error("scalar-parent", node.line, message);
                }
            }
            return self
                .shared_shape(shared, keys.operation.as_ref(), position.scope)
                .map_or(KindDraft::Any, KindDraft::Record);
        }
        if members.is_empty() && !position.path.is_empty() {
            let message = "an object needs rows for its members or `use`, a type's name";
            self.findings.error("missing-key", position.span, message);
        }
        KindDraft::Record(self.members_shape(keys, members, position))
    }

    /// The shape of the rows below a value, made once.
    fn members_shape(&mut self, keys: &TypeKeys, members: &mut Members, position: &Position<'_>) -> usize {
        let nodes = match members {
            Members::Shape(shape) => return *shape,
            Members::Nodes(nodes) => std::mem::take(nodes),
        };
        let name = self.rust_name(keys, position, false);
        let shape = self.shape(name, nodes, position);
        *members = Members::Shape(shape);
        shape
    }

    /// The Rust name of the struct or enum that a type makes.
    fn rust_name(&self, keys: &TypeKeys, position: &Position<'_>, is_enum: bool) -> String {
        if let Some(name) = &keys.name {
            if !naming::is_identifier(name) || naming::camel(name) != name.value {
                let message = format!("`{}` is no name of a Rust type", name.value);
                self.findings.error("bad-name", name.span, message).help(format!("write `{}`", naming::camel(name)));
            }
            return name.value.clone();
        }
        let scope = position.scope;
        let prefix = if is_enum { &scope.enum_prefix } else { &scope.shape_prefix };
        let path = position.path.iter().map(String::as_str);
        naming::type_name(std::iter::once(prefix.as_str()).chain(path))
    }

    fn list(&mut self, keys: &TypeKeys, members: &mut Members, position: &Position<'_>) -> KindDraft {
        let form = self.list_form(keys);
        let counted = self.is_counted(keys, &form);
        let item = match &form {
            FormDraft::Wrapped(item) => self.wrapped_member(keys, item, members, position),
            _ => self.member_type(keys, members, position),
        };
        KindDraft::List(Box::new(ListDraft {
            item,
            form,
            single: keys.single.is_some_and(|flag| flag.value),
            counted,
            unique: keys.unique.clone(),
            first: keys.first.clone(),
            distinct: keys.distinct.is_some_and(|flag| flag.value),
            exclusive: keys.exclusive.clone(),
        }))
    }

    /// Whether a number may stand for the list; it is reported where that could be a member as well.
    fn is_counted(&self, keys: &TypeKeys, form: &FormDraft) -> bool {
        let Some(counted) = keys.counted.filter(|counted| counted.value) else { return false };
        let other = match form {
            FormDraft::Joined(_) => Some("is one text"),
            FormDraft::Repeated => Some("is repeated"),
            FormDraft::Plain | FormDraft::Wrapped(_) if keys.single.is_some_and(|single| single.value) => {
                Some("may be a single value")
            }
            FormDraft::Plain | FormDraft::Wrapped(_) => None,
        };
        if let Some(other) = other {
            let message = format!("the number of the members looks like a member of a list that {other}");
            self.findings.error("ambiguous-list", counted.span, message);
        }
        true
    }

    fn list_form(&self, keys: &TypeKeys) -> FormDraft {
        let inferred = match (&keys.separator, &keys.item, self.wire) {
            (Some(_), _, _) => ListFormName::Joined,
            (None, Some(_), _) => ListFormName::Wrapped,
            (None, None, Wire::Xml) => ListFormName::Repeated,
            (None, None, Wire::Json) => ListFormName::Plain,
        };
        let given = keys.form.unwrap_or(Spanned::new(inferred, keys.span));
        match given.value {
            ListFormName::Joined => match &keys.separator {
                Some(separator) => return FormDraft::Joined(separator.value.clone()),
                None => drop(self.findings.error("missing-key", given.span, "a joined list needs a `separator`")),
            },
            ListFormName::Wrapped => match &keys.item {
                Some(item) if self.wire == Wire::Xml => return FormDraft::Wrapped(item.value.clone()),
                Some(item) => {
                    drop(self.findings.error("idle-limit", item.span, "members of a JSON list have no names"))
                }
                None => drop(self.findings.error("missing-key", given.span, "a wrapped list needs an `item`")),
            },
            ListFormName::Repeated if self.wire == Wire::Xml => return FormDraft::Repeated,
            ListFormName::Repeated => {
                self.findings.error("idle-limit", given.span, "JSON has no repeated members");
            }
            ListFormName::Plain if self.wire == Wire::Json => return FormDraft::Plain,
            ListFormName::Plain => {
                self.findings.error("idle-limit", given.span, "an XML list is `wrapped`, `repeated` or `joined`");
            }
        }
        FormDraft::Plain
    }

    /// The type of the members of a wrapped list, whose rows have a segment of their own.
    fn wrapped_member(
        &mut self,
        keys: &TypeKeys,
        item: &str,
        members: &mut Members,
        position: &Position<'_>,
    ) -> TypeDraft {
        let Members::Nodes(nodes) = members else { return self.member_type(keys, members, position) };
        let mut own = None;
        let mut has_strays = false;
        for node in std::mem::take(nodes) {
            if node.name == item {
                own = Some(node);
                continue;
            }
            has_strays = true;
            let message = format!("the members of the list `{}` are called `{item}`", position.path.join("."));
            self.findings.error("scalar-parent", node.line, message).help(format!(
                "did you mean `{}.{item}.{}`?",
                position.path.join("."),
                node.name
            ));
        }
        let position = position.below(item);
        let Some(node) = own else {
            // What the members are was said, under another name.
            let is_said = has_strays && keys.of.is_none() && keys.shared.is_none();
            return if is_said { TypeDraft::of(KindDraft::Any) } else { self.member_type(keys, members, &position) };
        };
        let row_keys = node.row.and_then(|row| row.keys).map(|keys| keys.ty);
        let mut inner = Members::Nodes(node.children);
        let ty = match row_keys {
            Some(row_keys) if keys.of.is_none() && keys.shared.is_none() => {
                self.type_of(&row_keys, &mut inner, &position)
            }
            Some(_) => {
                self.findings.error("duplicate-path", node.line, "the list itself says what its members are");
                self.member_type(keys, &mut inner, &position)
            }
            None => self.member_type(keys, &mut inner, &position),
        };
        *members = inner;
        ty
    }

    /// The type of the members of a list or map: `of`, `use`, or rows.
    fn member_type(&mut self, keys: &TypeKeys, members: &mut Members, position: &Position<'_>) -> TypeDraft {
        let mut ty = if let Some(of) = &keys.of {
            if let Some(shared) = &keys.shared {
                self.findings.error("wrong-value", shared.span, "`of` and `use` do not go together");
            }
            let named = TypeKeys { name: of.name.clone().or(keys.name.clone()), ..(**of).clone() };
            let takes_name = named.kind.is_none_or(|kind| kind.value.takes("name"));
            self.type_of(if takes_name { &named } else { of }, members, position)
        } else if keys.shared.is_some() {
            TypeDraft::of(self.object(keys, members, position))
        } else if members.is_empty() {
            let message = "say what the members are: `of`, a type, `use`, a type file's name, or rows for their fields";
            self.findings.error("missing-key", keys.span, message);
            TypeDraft::of(KindDraft::Any)
        } else {
            TypeDraft::of(KindDraft::Record(self.members_shape(keys, members, position)))
        };
        ty.secret |= keys.secret.is_some_and(|secret| secret.value);
        ty
    }

    /// The shape of a type file in an operation.
    pub(super) fn shared_shape(
        &mut self,
        name: &Spanned<String>,
        operation: Option<&Spanned<String>>,
        scope: &Scope,
    ) -> Option<usize> {
        let operation = self.operation_of(name, operation, scope)?;
        self.done.used_types.insert(name.value.clone());
        self.done.type_roots.get(&(name.value.clone(), operation)).copied()
    }
}
