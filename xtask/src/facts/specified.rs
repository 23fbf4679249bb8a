//! What a method's spec says of its request in one release.

use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::{
    BoolForm, Condition, Empty, Field, FieldSet, Form, From, Kind, List, Method, Need, Null, Path, Presence, Rule,
    Shape, ShapeId, Tables, Type, Version,
};

use callsheet_spec::model::KindName;

use super::allowed::Allowed;
use super::said::{Said, When};
use super::stated::{at_most_one, field_set};

/// Reads specs, lowered to tables, for one release.
pub struct Specified<'t> {
    /// The specs.
    pub tables: &'t Tables<'t>,
    /// The release.
    pub target: Version,
}

/// What one branch of a field says.
struct Branch<'t> {
    ty: Type<'t>,
    presence: Presence<'t>,
    empty: Empty,
    null: Null,
}

impl<'t> Specified<'t> {
    /// What the spec says of the method's request.
    pub fn request(&self, method: &Method<'t>) -> Said {
        let shape = self.tables.shape(method.request);
        let root = match (shape.form, shape.fields.first()) {
            (Form::Transparent, Some(field)) => self.field(shape, field, &[]),
            _ => Said {
                kinds: BTreeSet::from(["object".to_owned()]),
                members: Some(self.members(method.request, &[])),
                ..Said::default()
            },
        };
        Said { place: format!("{}:1", method.file), ..root }
    }

    fn members(&self, id: ShapeId, around: &[ShapeId]) -> BTreeMap<String, Said> {
        let shape = self.tables.shape(id);
        let around = [around, &[id]].concat();
        let known = shape.fields.iter().filter(|field| field.versions.contains(self.target));
        let mut members: BTreeMap<String, Said> =
            known.map(|field| (field.name.to_owned(), self.field(shape, field, &around))).collect();
        // What may never be there is as good as unknown.
        members.retain(|_, said| said.values.is_some() || said.required != When::Never || !said.kinds.is_empty());
        for rule in shape.rules.iter().filter(|rule| !rule.is_advice && rule.versions.contains(self.target)) {
            for (field, not_empty) in demanded(shape, rule) {
                let Some(said) = members.get_mut(field) else { continue };
                let holds = if is_certain(rule) { When::Always } else { When::Sometimes };
                said.required = said.required.max(holds);
                if not_empty {
                    said.not_empty = said.not_empty.max(Some(holds));
                }
            }
        }
        members
    }

    fn field(&self, shape: &Shape<'t>, field: &Field<'t>, around: &[ShapeId]) -> Said {
        let mut branches = Vec::new();
        let mut is_covered = false;
        for case in field.cases.iter().filter(|case| case.versions.contains(self.target)) {
            branches.push(Branch { ty: case.ty, presence: case.presence, empty: case.empty, null: case.null });
            is_covered =
                case.when.is_none_or(|when| is_presence(when) && !matches!(case.presence, Presence::Unexpected));
            if is_covered {
                break;
            }
        }
        if !is_covered {
            branches.push(Branch { ty: field.ty, presence: field.presence, empty: field.empty, null: field.null });
        }
        let place = format!("{}:{}", shape.file, field.line);
        if field.unchecked.iter().any(|unchecked| unchecked.is_total() && unchecked.versions.contains(self.target)) {
            // What is said of it is advice, which the server does not share.
            let kinds = branches.iter().map(|branch| kind_name(&branch.ty)).collect();
            return Said { place, kinds, is_advice: true, ..Said::default() };
        }
        let said =
            branches.iter().map(|branch| self.branch(shape, branch, around)).reduce(Said::or).unwrap_or_default();
        Said { place, ..said }
    }

    fn branch(&self, shape: &Shape<'t>, branch: &Branch<'t>, around: &[ShapeId]) -> Said {
        let ty = &branch.ty;
        let required = match branch.presence {
            Presence::Optional => When::Never,
            Presence::Required => When::Always,
            Presence::RequiredWhen(when) if self.always_holds(shape, &when) => When::Always,
            Presence::RequiredWhen(_) | Presence::ExactlyOne(_) | Presence::AtLeastOne(_) => When::Sometimes,
            Presence::Unexpected => return Said::absent(),
        };
        let null = branch.null != Null::Refused;
        let values = self.values(ty);
        if values.as_ref().is_some_and(Allowed::is_empty_text)
            || matches!(ty.kind, Kind::List(_)) && ty.length == Some(0)
        {
            return Said { required, null, values, ..Said::default() };
        }
        let length = ty.length.or(if let Kind::List(list) = ty.kind { list.item.length } else { None });
        let has_length = matches!(ty.kind, Kind::Text(_) | Kind::List(_) | Kind::Enum(_));
        let lengths = if has_length { BTreeSet::from([length]) } else { BTreeSet::new() };
        let takes_any = values.as_ref().is_none_or(|values| values.open);
        let list = if let Kind::List(list) = ty.kind { Some(list) } else { None };
        Said {
            place: String::new(),
            kinds: BTreeSet::from([kind_name(ty)]),
            lengths: if takes_any { lengths.clone() } else { BTreeSet::new() },
            all_lengths: lengths,
            required,
            not_empty: Some(When::from_flag(branch.empty == Empty::Refused)),
            null,
            single: list.is_some_and(|list| list.single),
            unique: list.map(|list| self.unique(list)).unwrap_or_default(),
            open: false,
            is_advice: false,
            members: self.inner(ty, around),
            values,
        }
    }

    /// Whether the condition asks for the absence of a field that the release does not know.
    fn always_holds(&self, shape: &Shape<'t>, when: &Condition<'t>) -> bool {
        let Condition::Not(Condition::Present(Path { from: From::Here, steps: [step] })) = when else { return false };
        shape.fields.get(usize::from(*step)).is_some_and(|field| !field.versions.contains(self.target))
    }

    fn inner(&self, ty: &Type<'t>, around: &[ShapeId]) -> Option<BTreeMap<String, Said>> {
        match ty.kind {
            Kind::Record(id) if !around.contains(&id) => Some(self.members(id, around)),
            Kind::List(list) => self.inner(&list.item, around),
            _ => None,
        }
    }

    fn values(&self, ty: &Type<'t>) -> Option<Allowed> {
        match ty.kind {
            Kind::Bool(BoolForm::Digit) => Some(Allowed::listed("0,1")),
            Kind::Bool(_) | Kind::Record(_) | Kind::DateTime => None,
            Kind::Enum(enumeration) if enumeration.or_int => Some(Allowed::anything()),
            Kind::Enum(enumeration) => {
                let known = enumeration.members.iter().filter(|member| member.versions.contains(self.target));
                let wires = known.map(|member| member.wire);
                let is_allowed = |wire: &&str| ty.words.is_empty() || ty.words.contains(wire);
                Some(Allowed::words(wires.filter(is_allowed)))
            }
            Kind::Text(lexical) if lexical.is_export() => Some(Allowed::anything()),
            Kind::Text(_) | Kind::Map(_) if !ty.words.is_empty() => {
                let words = Allowed::words(ty.words.iter().copied());
                Some(if ty.numbers.is_empty() { words } else { words.or(&Allowed::ranges(ty.numbers)) })
            }
            Kind::List(list) => self.values(&list.item),
            _ => Some(Allowed::ranges(ty.numbers)),
        }
    }

    fn unique(&self, list: &List<'t>) -> BTreeSet<String> {
        let mut unique = BTreeSet::new();
        if list.distinct {
            unique.insert("the members".to_owned());
        }
        let Kind::Record(id) = list.item.kind else { return unique };
        let fields = self.tables.shape(id).fields;
        let field = |number: &u16| fields.get(usize::from(*number));
        let is_known = |set: &&FieldSet<'_>| {
            set.versions.contains(self.target)
                && set.fields.iter().filter_map(field).all(|field| field.versions.contains(self.target))
        };
        let sets = list.unique.iter().filter(is_known);
        unique.extend(sets.map(|set| field_set(set.fields.iter().filter_map(field).map(|field| field.name))));
        for one in list.exclusive {
            let name = field(&one.field).map_or("", |field| field.name);
            unique.insert(at_most_one(name, &one.values.join(",")));
        }
        unique
    }
}

/// What is left behind a case for a given neighbour is about one that is not sent: the server looks at the stored one
/// there, which its rules do not tell either.
fn is_presence(condition: Condition<'_>) -> bool {
    matches!(condition, Condition::Present(_))
}

/// Fields that the rule asks for, and whether it asks for more than their presence.
fn demanded<'t>(shape: &Shape<'t>, rule: &Rule<'t>) -> Vec<(&'t str, bool)> {
    let name = |path: &Path<'t>| match (path.from, path.steps) {
        (From::Here, [step]) => shape.fields.get(usize::from(*step)).map(|field| field.name),
        _ => None,
    };
    match &rule.need {
        Need::NotEmpty(path) => name(path).map(|field| (field, true)).into_iter().collect(),
        Need::Present(path) | Need::Holds(Condition::Present(path)) => {
            name(path).map(|field| (field, false)).into_iter().collect()
        }
        Need::Holds(Condition::Filled(path)) => name(path).map(|field| (field, true)).into_iter().collect(),
        Need::ExactlyOne(paths) | Need::AtLeastOne(paths) => {
            paths.iter().filter_map(name).map(|field| (field, false)).collect()
        }
        Need::Absent(_) | Need::Holds(_) | Need::AtMostOne(_) => Vec::new(),
    }
}

/// Whether what the rule asks for is asked for always.
fn is_certain(rule: &Rule<'_>) -> bool {
    rule.when.is_none() && !matches!(rule.need, Need::ExactlyOne(_) | Need::AtLeastOne(_))
}

/// The language's name of a kind, of lists with what stands in them.
fn kind_name(ty: &Type<'_>) -> String {
    let kind = match ty.kind {
        Kind::List(list) => return format!("list of {}", kind_name(&list.item)),
        Kind::Any => KindName::Any,
        Kind::Bool(form) => KindName::Bool(form),
        Kind::Int => KindName::Int,
        Kind::Timestamp => KindName::Timestamp,
        Kind::Float => KindName::Float,
        Kind::Id => KindName::Id,
        Kind::DateTime => KindName::DateTime,
        Kind::Enum(_) => KindName::Enum,
        Kind::Record(_) => KindName::Object,
        Kind::Map(_) => KindName::Map,
        Kind::Text(lexical) => KindName::Text(lexical),
    };
    kind.spelling().to_owned()
}
