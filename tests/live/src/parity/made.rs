//! Values that types allow.

use std::collections::BTreeMap;

use callsheet_runtime::tables::{BoolForm, Empty, Field, Kind, Presence, Range, Shape, Tables, Type, Version};
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use serde_json::{Value, json};

use super::lexemes;

/// Keys of objects that the server holds, by the name of their field and by the name of their kind.
pub type Keys = BTreeMap<String, Vec<String>>;

/// Makes values for the tables of one release.
pub struct Maker<'m, 't> {
    /// The tables.
    pub tables: &'m Tables<'t>,
    /// The release.
    pub version: Version,
    /// Objects that are there.
    pub keys: &'m Keys,
    /// Where decisions come from.
    pub random: StdRng,
}

/// Below this depth nothing is made that need not be there.
const DEEPEST: usize = 5;

impl<'t> Maker<'_, 't> {
    /// A value that the field's type allows, or that of one of its cases.
    pub fn field(&mut self, field: &Field<'t>, depth: usize) -> Value {
        let version = self.version;
        let cases: Vec<&Type<'t>> =
            field.cases.iter().filter(|case| case.versions.contains(version)).map(|case| &case.ty).collect();
        let ty = match cases.choose(&mut self.random) {
            Some(ty) if self.random.random_bool(0.7) => **ty,
            _ => field.ty,
        };
        let filled = !matches!(field.empty, Empty::Value | Empty::Distinct);
        self.value(&ty, field.name, field.references, depth, filled)
    }

    /// Whether a value of that field can be made that leads to something: the key of an object that nobody has is none.
    pub fn knows(&self, field: &Field<'t>) -> bool {
        fn heart<'t>(ty: &Type<'t>) -> Kind<'t> {
            match ty.kind {
                Kind::List(list) => heart(&list.item),
                kind => kind,
            }
        }
        !matches!(heart(&field.ty), Kind::Id) || self.known(field.name, field.references).is_some()
    }

    /// A value of that type.
    pub fn value(&mut self, ty: &Type<'t>, name: &str, references: Option<&str>, depth: usize, filled: bool) -> Value {
        if let Some(word) = ty.words.choose(&mut self.random) {
            return match ty.kind {
                Kind::List(_) | Kind::Text(_) | Kind::Enum(_) => json!(word),
                _ => json!(word),
            };
        }
        match ty.kind {
            Kind::Any => json!("1"),
            Kind::Bool(BoolForm::Digit) => json!(self.random.random_range(0..2)),
            Kind::Bool(_) => json!(self.random.random_bool(0.5)),
            Kind::Float => json!(self.number(ty.numbers)),
            Kind::Id => json!(self.key(name, references)),
            Kind::Text(rule) => json!(self.text(rule, ty)),
            Kind::DateTime => json!("01-02-2026"),
            Kind::Enum(enumeration) => {
                let version = self.version;
                let fits =
                    |wire: &str| ty.numbers.is_empty() || wire.parse().is_ok_and(|number| within(ty.numbers, number));
                let members = enumeration.members.iter().filter(|one| one.versions.contains(version) && fits(one.wire));
                let members: Vec<&str> = members.map(|member| member.wire).collect();
                let chosen = members.choose(&mut self.random).copied().unwrap_or_default();
                if enumeration.numeric { json!(chosen.parse::<i64>().unwrap_or_default()) } else { json!(chosen) }
            }
            Kind::Record(id) => self.record(self.tables.shape(id), depth + 1),
            Kind::List(_) if depth >= DEEPEST && !filled => json!([]),
            Kind::List(list) => json!([self.value(&list.item, name, references, depth + 1, true)]),
            Kind::Map(item) => json!({"name": self.value(item, name, references, depth + 1, true)}),
            _ => json!(self.number(ty.numbers)),
        }
    }

    /// An object with what it must have.
    pub fn record(&mut self, shape: &Shape<'t>, depth: usize) -> Value {
        let mut members = serde_json::Map::new();
        for field in shape.fields {
            let wanted = matches!(field.presence, Presence::Required) && field.versions.contains(self.version);
            if wanted && depth <= DEEPEST {
                members.insert(field.name.to_owned(), self.field(field, depth));
            }
        }
        Value::Object(members)
    }

    fn known(&self, name: &str, references: Option<&str>) -> Option<&Vec<String>> {
        let singular = name.strip_suffix('s').unwrap_or(name);
        let known = references.and_then(|kind| self.keys.get(kind));
        known.or_else(|| self.keys.get(name)).or_else(|| self.keys.get(singular))
    }

    fn key(&mut self, name: &str, references: Option<&str>) -> String {
        let known = self.known(name, references).cloned().unwrap_or_default();
        known.choose(&mut self.random).cloned().unwrap_or_else(|| "1".to_owned())
    }

    fn number(&mut self, numbers: &[Range]) -> i64 {
        match numbers.choose(&mut self.random) {
            Some(range) => *[range.first, range.last].choose(&mut self.random).unwrap_or(&range.first),
            None => self.random.random_range(0..3),
        }
    }

    fn text(&mut self, rule: callsheet_runtime::tables::Lexical, ty: &Type<'t>) -> String {
        let (right, _) = lexemes::texts(rule);
        let text = match (right.choose(&mut self.random), ty.numbers.first()) {
            (_, Some(range)) => range.first.to_string(),
            (Some(text), None) => (*text).to_owned(),
            (None, None) => String::new(),
        };
        let plain = rule == callsheet_runtime::tables::Lexical::Plain;
        let text = if plain { format!("{text} {}", self.random.random_range(0..100_000)) } else { text };
        let longest = ty.length.map_or(usize::MAX, |length| length as usize);
        text.chars().take(longest).collect()
    }
}

/// Whether a number is within one of the ranges.
pub fn within(numbers: &[Range], number: i64) -> bool {
    numbers.iter().any(|range| range.first <= number && number <= range.last)
}
