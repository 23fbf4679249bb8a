use std::collections::BTreeMap;
use std::fmt;

use secrecy::SecretString;

use super::{CountedSlot, MaybeSlot, OpenEnum, Record, RecordList, RecordMap, Ref, Slot};
use crate::tables::{Enumeration, Kind, ShapeRef, Tables, Type};
use crate::{DateTime, Id, Unknown, Value};

/// A record of a shape that is known at run time only: what a generated struct is to compiled-in tables, this is to
/// loaded ones.
#[derive(Clone)]
pub struct Dynamic<'t> {
    shape: ShapeRef<'t>,
    values: Vec<DynamicValue<'t>>,
    unknown: Unknown,
}

/// A field of a [`Dynamic`] record.
#[derive(Clone)]
pub enum DynamicValue<'t> {
    /// It is not there.
    Absent,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// An object's number.
    Id(Id),
    /// Text.
    Text(String),
    /// Text that must not be shown.
    Secret(SecretString),
    /// A day, with or without time.
    DateTime(DateTime),
    /// A named value.
    Enum(DynamicEnum<'t>),
    /// An object.
    Record(Box<Dynamic<'t>>),
    /// A list.
    List(DynamicList<'t>),
    /// A list, or the number of its members.
    Counted(Box<DynamicCounted<'t>>),
    /// A map.
    Map(DynamicMap<'t>),
    /// A value that no spec describes.
    Value(Value),
    /// A field that tells empty from absent.
    Maybe(Box<DynamicMaybe<'t>>),
}

/// A named value of an enumeration that is known at run time only.
#[derive(Clone)]
pub struct DynamicEnum<'t> {
    enumeration: &'t Enumeration<'t>,
    value: Result<usize, Box<str>>,
}

/// A list whose members' type is known at run time only.
#[derive(Clone)]
pub struct DynamicList<'t> {
    tables: &'t Tables<'t>,
    item: Type<'t>,
    members: Vec<DynamicValue<'t>>,
}

/// A list, or the number of its members, whose type is known at run time only.
#[derive(Clone)]
pub struct DynamicCounted<'t> {
    count: Option<u64>,
    list: DynamicList<'t>,
}

/// A map whose values' type is known at run time only.
#[derive(Clone)]
pub struct DynamicMap<'t> {
    tables: &'t Tables<'t>,
    item: Type<'t>,
    entries: BTreeMap<String, DynamicValue<'t>>,
}

/// A field that tells empty from absent, whose type is known at run time only.
#[derive(Clone)]
pub struct DynamicMaybe<'t> {
    tables: &'t Tables<'t>,
    ty: Type<'t>,
    empty: bool,
    value: DynamicValue<'t>,
}

impl<'t> Dynamic<'t> {
    /// A record of that shape with every field absent.
    pub fn new(shape: ShapeRef<'t>) -> Self {
        let values = vec![DynamicValue::Absent; shape.shape().fields.len()];
        Self { shape, values, unknown: Unknown::default() }
    }
}

impl fmt::Debug for Dynamic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, f)
    }
}

impl PartialEq for Dynamic<'_> {
    fn eq(&self, other: &Self) -> bool {
        super::equal(self, other)
    }
}

impl Record for Dynamic<'_> {
    fn shape(&self) -> ShapeRef<'_> {
        self.shape
    }

    fn get(&self, field: usize) -> Ref<'_> {
        self.values.get(field).map_or(Ref::Absent, DynamicValue::get)
    }

    fn slot(&mut self, field: usize) -> Slot<'_> {
        let (Some(value), Some(description)) = (self.values.get_mut(field), self.shape.shape().fields.get(field))
        else {
            return Slot::None;
        };
        if matches!(value, DynamicValue::Absent) {
            let tables = self.shape.tables;
            *value = if description.is_maybe() {
                let value = DynamicValue::Absent;
                DynamicValue::Maybe(Box::new(DynamicMaybe { tables, ty: description.ty, empty: false, value }))
            } else {
                DynamicValue::blank(tables, &description.ty)
            };
        }
        value.slot()
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl<'t> DynamicValue<'t> {
    /// A value of that type to be filled by a decoder.
    pub fn blank(tables: &'t Tables<'t>, ty: &Type<'t>) -> Self {
        match ty.kind {
            Kind::Any => DynamicValue::Value(Value::Null),
            Kind::Bool(_) => DynamicValue::Bool(false),
            Kind::Int | Kind::Timestamp => DynamicValue::Int(0),
            Kind::Float => DynamicValue::Float(0.0),
            Kind::Id => DynamicValue::Id(Id(0)),
            Kind::Text(_) if ty.secret => DynamicValue::Secret(SecretString::default()),
            Kind::Text(_) => DynamicValue::Text(String::new()),
            Kind::DateTime => DynamicValue::DateTime(DateTime::default()),
            Kind::Enum(enumeration) => DynamicValue::Enum(DynamicEnum { enumeration, value: Err(Box::default()) }),
            Kind::Record(id) => DynamicValue::Record(Box::new(Dynamic::new(ShapeRef { tables, id }))),
            Kind::List(list) => {
                let members = DynamicList { tables, item: list.item, members: Vec::new() };
                match list.counted {
                    true => DynamicValue::Counted(Box::new(DynamicCounted { count: None, list: members })),
                    false => DynamicValue::List(members),
                }
            }
            Kind::Map(item) => DynamicValue::Map(DynamicMap { tables, item: *item, entries: BTreeMap::new() }),
        }
    }

    /// The value as it stands.
    pub fn get(&self) -> Ref<'_> {
        match self {
            DynamicValue::Absent => Ref::Absent,
            DynamicValue::Bool(value) => Ref::Bool(*value),
            DynamicValue::Int(value) => Ref::Int(*value),
            DynamicValue::Float(value) => Ref::Float(*value),
            DynamicValue::Id(value) => Ref::Id(*value),
            DynamicValue::Text(value) => Ref::Text(value),
            DynamicValue::Secret(value) => Ref::Secret(value),
            DynamicValue::DateTime(value) => Ref::DateTime(*value),
            DynamicValue::Enum(value) => Ref::Enum(value),
            DynamicValue::Record(value) => Ref::Record(&**value),
            DynamicValue::List(value) => Ref::List(value),
            DynamicValue::Counted(value) => value.count.map_or(Ref::List(&value.list), Ref::Count),
            DynamicValue::Map(value) => Ref::Map(value),
            DynamicValue::Value(value) => Ref::Value(value),
            DynamicValue::Maybe(value) if value.empty => Ref::Empty,
            DynamicValue::Maybe(value) => value.value.get(),
        }
    }

    /// Where the value is written; `Slot::None` while it is absent.
    pub fn slot(&mut self) -> Slot<'_> {
        match self {
            DynamicValue::Absent => Slot::None,
            DynamicValue::Bool(value) => Slot::Bool(value),
            DynamicValue::Int(value) => Slot::Int(value),
            DynamicValue::Float(value) => Slot::Float(value),
            DynamicValue::Id(value) => Slot::Id(value),
            DynamicValue::Text(value) => Slot::Text(value),
            DynamicValue::Secret(value) => Slot::Secret(value),
            DynamicValue::DateTime(value) => Slot::DateTime(value),
            DynamicValue::Enum(value) => Slot::Enum(value),
            DynamicValue::Record(value) => Slot::Record(&mut **value),
            DynamicValue::List(value) => Slot::List(value),
            DynamicValue::Counted(value) => Slot::Counted(&mut **value),
            DynamicValue::Map(value) => Slot::Map(value),
            DynamicValue::Value(value) => Slot::Value(value),
            DynamicValue::Maybe(value) => Slot::Maybe(&mut **value),
        }
    }
}

impl OpenEnum for DynamicEnum<'_> {
    fn enumeration(&self) -> &Enumeration<'_> {
        self.enumeration
    }

    fn known(&self) -> Result<usize, &str> {
        self.value.as_ref().copied().map_err(|text| &**text)
    }

    fn set_known(&mut self, index: usize) -> bool {
        let known = index < self.enumeration.members.len();
        if known {
            self.value = Ok(index);
        }
        known
    }

    fn set_other(&mut self, text: &str) {
        self.value = Err(text.into());
    }
}

impl RecordList for DynamicList<'_> {
    fn len(&self) -> usize {
        self.members.len()
    }

    fn get(&self, index: usize) -> Ref<'_> {
        self.members.get(index).map_or(Ref::Absent, DynamicValue::get)
    }

    fn push(&mut self, fill: &mut dyn FnMut(Slot<'_>) -> bool) {
        let mut member = DynamicValue::blank(self.tables, &self.item);
        if fill(member.slot()) {
            self.members.push(member);
        }
    }
}

impl CountedSlot for DynamicCounted<'_> {
    fn set_count(&mut self, count: u64) {
        self.count = Some(count);
        self.list.members.clear();
    }

    fn members(&mut self) -> Slot<'_> {
        self.count = None;
        Slot::List(&mut self.list)
    }
}

impl RecordMap for DynamicMap<'_> {
    fn len(&self) -> usize {
        self.entries.len()
    }

    fn get(&self, key: &str) -> Ref<'_> {
        self.entries.get(key).map_or(Ref::Absent, DynamicValue::get)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, Ref<'_>) -> bool) {
        for (key, value) in &self.entries {
            if !visit(key, value.get()) {
                break;
            }
        }
    }

    fn entry(&mut self, key: &str) -> Slot<'_> {
        let blank = || DynamicValue::blank(self.tables, &self.item);
        self.entries.entry(key.to_owned()).or_insert_with(blank).slot()
    }
}

impl MaybeSlot for DynamicMaybe<'_> {
    fn set_empty(&mut self) {
        self.empty = true;
        self.value = DynamicValue::Absent;
    }

    fn value(&mut self) -> Slot<'_> {
        self.empty = false;
        if matches!(self.value, DynamicValue::Absent) {
            self.value = DynamicValue::blank(self.tables, &self.ty);
        }
        self.value.slot()
    }
}
