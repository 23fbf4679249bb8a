//! Values of any shape, made from its table and a string of choices.
//!
//! The choices come from proptest: fewer or smaller ones make a simpler value, so that a failure shrinks.

use callsheet_runtime::record::{OpenEnum, RecordList, Slot};
use callsheet_runtime::tables::{Empty, Field, Form, Kind, List, ListForm, Place, Shape, Tables, Type, Wire};
use callsheet_runtime::{DateTime, Id, Record, SecretString, Value};

/// Below this depth only what is required is filled.
const DEEPEST: usize = 4;

/// Makes values for one API's tables.
pub struct Maker<'a, 't> {
    tables: &'a Tables<'t>,
    choices: std::slice::Iter<'a, u16>,
}

impl<'a, 't> Maker<'a, 't> {
    /// A maker that takes its decisions from `choices`; when they have run out, the simplest one each time.
    pub fn new(tables: &'a Tables<'t>, choices: &'a [u16]) -> Self {
        Self { tables, choices: choices.iter() }
    }

    /// Fills the fields of a blank record of that shape: the required ones, and some of the others.
    pub fn fill(&mut self, record: &mut dyn Record, shape: &Shape<'_>) {
        self.record(record, shape, 0, false);
    }

    fn choose(&mut self, count: usize) -> usize {
        usize::from(self.choices.next().copied().unwrap_or_default()) % count
    }

    fn record(&mut self, record: &mut dyn Record, shape: &Shape<'_>, depth: usize, filled: bool) {
        for (number, field) in shape.fields.iter().enumerate() {
            let wanted = field.presence.is_required()
                || shape.form == Form::Transparent
                || (filled && number == 0)
                || (depth < DEEPEST && self.choose(2) == 1);
            if wanted {
                self.field(record, number, field, depth);
            }
        }
        if shape.form == Form::Object && self.choose(8) == 7 {
            let value = self.any(depth);
            record.unknown_mut().push("aMemberThatNoSpecNames", value);
        }
    }

    fn field(&mut self, record: &mut dyn Record, number: usize, field: &Field<'_>, depth: usize) {
        let apart = field.is_maybe() && self.choose(4) == 3;
        let filled = field.empty != Empty::Value || field.empty_is_no_value();
        match record.slot(number) {
            Slot::Maybe(maybe) if apart => maybe.set_empty(),
            Slot::Maybe(maybe) => self.value(maybe.value(), &field.ty, field.place, depth, true),
            slot => self.value(slot, &field.ty, field.place, depth, filled),
        }
    }

    /// Fills a slot; with something that is not empty if `filled`.
    fn value(&mut self, slot: Slot<'_>, ty: &Type<'_>, place: Place, depth: usize, filled: bool) {
        match slot {
            Slot::Bool(value) => *value = self.choose(2) == 1,
            Slot::Int(value) => *value = self.int(),
            Slot::Float(value) => *value = self.int() as f64 / 8.0,
            Slot::Id(value) => *value = Id(self.int().unsigned_abs()),
            Slot::Text(value) => *value = self.text(filled),
            Slot::Secret(value) => *value = SecretString::from(self.text(filled)),
            Slot::DateTime(value) => *value = self.date_time(),
            Slot::Enum(value) => self.member(value),
            Slot::Record(record) => {
                if let Kind::Record(id) = ty.kind {
                    self.record(record, self.tables.shape(id), depth + 1, filled);
                }
            }
            Slot::List(list) => self.list(list, ty, place, depth, filled),
            Slot::Counted(counted) if self.choose(3) == 2 => counted.set_count(self.int().unsigned_abs()),
            Slot::Counted(counted) => self.value(counted.members(), ty, place, depth, filled),
            Slot::Map(map) => {
                if let Kind::Map(item) = ty.kind {
                    for key in 0..self.choose(3) + usize::from(filled) {
                        self.value(map.entry(&format!("key{key}")), item, place, depth + 1, true);
                    }
                }
            }
            Slot::Value(value) => *value = self.any(depth),
            Slot::Maybe(maybe) => self.value(maybe.value(), ty, place, depth, true),
            Slot::None => {}
        }
    }

    fn list(&mut self, list: &mut dyn RecordList, ty: &Type<'_>, place: Place, depth: usize, filled: bool) {
        let Kind::List(List { item, form, .. }) = ty.kind else { return };
        // A repeated or joined list of none cannot be told from an absent one.
        let least = usize::from(filled || matches!(form, ListForm::Repeated | ListForm::Joined(_)));
        for _ in 0..least + self.choose(3) {
            list.add_member(|member| match (form, member) {
                (ListForm::Joined(_), Slot::Text(value)) => *value = format!("word{}", self.choose(9)),
                (ListForm::Joined(_), Slot::Enum(value)) => {
                    value.set_known(0);
                }
                (_, slot) => self.value(slot, item, place, depth + 1, false),
            });
        }
    }

    fn member(&mut self, value: &mut dyn OpenEnum) {
        let members = value.enumeration().members.len();
        match self.choose(members + 2) {
            index if index < members => {
                value.set_known(index);
            }
            index if index == members => value.set_other("4711"),
            _ => value.set_other("somethingNew"),
        }
    }

    fn int(&mut self) -> i64 {
        let small = self.choose(1000) as i64;
        match self.choose(6) {
            0..=2 => small,
            3 => -small,
            4 => i64::MAX - small,
            _ => i64::MIN + 1 + small,
        }
    }

    fn date_time(&mut self) -> DateTime {
        let year = 1900 + self.choose(300) as u16;
        let date = DateTime::date(year, self.choose(12) as u8 + 1, self.choose(28) as u8 + 1).unwrap_or_default();
        match self.choose(2) {
            0 => date,
            _ => date.at(self.choose(24) as u8, self.choose(60) as u8).unwrap_or(date),
        }
    }

    fn text(&mut self, filled: bool) -> String {
        const PIECES: [&str; 14] =
            ["a", "Пётр", " ", "<b>", "&amp;", "\"", "'", "]]>", "\n", "\r", "\t", "😀", "\\", "{\"x\":1}"];
        let count = self.choose(4) + usize::from(filled);
        let mut text: String = (0..count).map(|_| PIECES[self.choose(PIECES.len())]).collect();
        if self.tables.api.wire == Wire::Json && self.choose(8) == 7 {
            text.push('\u{1}');
        }
        // White space alone is nothing to a field that has no empty value.
        if filled && text.trim().is_empty() {
            text.push('a');
        }
        text
    }

    fn any(&mut self, depth: usize) -> Value {
        let simple = self.tables.api.wire == Wire::Xml || depth >= DEEPEST;
        match (self.tables.api.wire, self.choose(if simple { 2 } else { 7 })) {
            (_, 0) => Value::Text(self.text(true)),
            (Wire::Xml, _) => Value::Markup("<b c=\"1\">2</b>".into()),
            (Wire::Json, 1) => Value::from(self.int()),
            (Wire::Json, 2) => Value::Number("1.50".into()),
            (Wire::Json, 3) => Value::Bool(true),
            (Wire::Json, 4) => Value::Text(String::new()),
            (Wire::Json, 5) => Value::List((0..self.choose(3)).map(|_| self.any(depth + 1)).collect()),
            (Wire::Json, _) => Value::Map([("a key".to_owned(), self.any(depth + 1))].into()),
        }
    }
}
