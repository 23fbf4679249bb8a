use callsheet_runtime::record::Record;
use callsheet_runtime::tables::{Api, Field, Kind, Part};
use callsheet_runtime::{Ref, Value};

use super::{Call, is_true};
use crate::tree;

/// What a request asks to read, gathered from its fields' parts.
#[derive(Debug, Default)]
pub(crate) struct Query {
    /// Which objects are meant.
    pub(crate) selects: Vec<Selection>,
    /// Which are listed: field and values.
    pub(crate) filters: Vec<(String, Vec<String>)>,
    /// From and up to which value of a field.
    pub(crate) bounds: Vec<Bound>,
    /// Which are listed: objects that hang together with one of that entity which has one of these keys.
    pub(crate) related: Vec<(&'static str, Vec<String>)>,
    /// Exact matches on fields that the objects may lack.
    pub(crate) exact: Vec<(String, Vec<String>)>,
    /// Partial matches, likewise.
    pub(crate) partial: Vec<(String, Vec<String>)>,
    /// How partial matches are made.
    pub(crate) search: Search,
    /// Which fields of the objects are answered.
    pub(crate) output: Output,
    /// Which further fields are filled, and with which of their own.
    pub(crate) extends: Vec<(String, Output)>,
    pub(crate) sort: Vec<(String, Direction)>,
    pub(crate) limit: Option<usize>,
    /// From 1; below, only the count is asked for.
    pub(crate) page: Option<i64>,
    pub(crate) page_size: Option<usize>,
}

/// Objects that are meant by what a field of theirs holds.
#[derive(Debug)]
pub(crate) struct Selection {
    pub(crate) path: String,
    pub(crate) values: Vec<String>,
    /// The request may name several.
    pub(crate) is_list: bool,
}

/// What a field of the listed objects must be no less or no more than.
#[derive(Debug)]
pub(crate) struct Bound {
    pub(crate) path: String,
    pub(crate) value: String,
    pub(crate) is_least: bool,
}

/// How partial matches are made.
#[derive(Debug, Default)]
pub(crate) struct Search {
    pub(crate) any: bool,
    pub(crate) start: bool,
    pub(crate) exclude: bool,
    pub(crate) wildcards: bool,
}

/// Which fields of objects are answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Output {
    #[default]
    All,
    /// These and the key.
    Only(Vec<String>),
    /// Their number alone.
    Count,
}

impl Output {
    pub(crate) fn has(&self, name: &str) -> bool {
        match self {
            Output::All => true,
            Output::Only(names) => names.iter().any(|known| known == name),
            Output::Count => false,
        }
    }

    fn of(value: &Value) -> Self {
        match value {
            Value::List(members) if matches!(&members[..], [Value::Text(text)] if text == "extend") => Output::All,
            Value::List(members) if matches!(&members[..], [Value::Text(text)] if text == COUNT) => Output::Count,
            Value::Text(text) if text == COUNT => Output::Count,
            Value::List(_) => Output::Only(tree::texts(value)),
            Value::Map(members) => Output::Only(members.values().flat_map(tree::texts).collect()),
            Value::Text(text) if text != "extend" => Output::Only(Vec::new()),
            _ => Output::All,
        }
    }
}

/// The word that asks for a number in the place of a list.
const COUNT: &str = "count";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Up,
    Down,
}

impl Query {
    pub(crate) fn of(call: &Call<'_>) -> Self {
        let mut query = Query::default();
        let mut order = Vec::new();
        query.gather(call.tables.api, call.request, &mut order);
        for (index, (_, direction)) in query.sort.iter_mut().enumerate() {
            let word = order.get(index).or(order.last());
            *direction = match word {
                Some(word) if word.eq_ignore_ascii_case("desc") => Direction::Down,
                _ => Direction::Up,
            };
        }
        query
    }

    fn gather(&mut self, api: &Api<'static>, record: &dyn Record, order: &mut Vec<String>) {
        let shape = record.shape().shape();
        for (number, field) in shape.fields.iter().enumerate() {
            match (record.get(number), field.default) {
                (Ref::Absent, Some(default)) => self.take(api, field, &Ref::Text(default), order),
                (Ref::Absent | Ref::Empty, _) => {}
                (Ref::Record(inner), _) if matches!(field.part, Part::Data) => self.gather(api, inner, order),
                (value, _) => self.take(api, field, &value, order),
            }
        }
    }

    fn take(&mut self, api: &Api<'static>, field: &Field<'_>, value: &Ref<'_>, order: &mut Vec<String>) {
        let plain = tree::plain(value);
        let number = || tree::text(&plain).and_then(|text| text.parse::<i64>().ok());
        let size = || number().and_then(|number| usize::try_from(number).ok());
        match field.part {
            Part::Selects(path) => {
                let is_list = matches!(field.ty.kind, Kind::List(_));
                self.selects.push(Selection { path: path.to_owned(), values: tree::texts(&plain), is_list });
            }
            Part::Filters(path) => self.filters.push((path.to_owned(), tree::texts(&plain))),
            Part::From(path) | Part::Till(path) => {
                let is_least = matches!(field.part, Part::From(_));
                let bound = |value| Bound { path: path.to_owned(), value, is_least };
                self.bounds.extend(tree::text(&plain).map(|text| bound(text.into_owned())));
            }
            Part::Filter => self.exact.extend(matches(&plain)),
            Part::Search => self.partial.extend(matches(&plain)),
            Part::SearchAny => self.search.any = is_true(value),
            Part::SearchStart => self.search.start = is_true(value),
            Part::SearchExclude => self.search.exclude = is_true(value),
            Part::SearchWildcards => self.search.wildcards = is_true(value),
            Part::Output => self.output = Output::of(&plain),
            Part::Extends(_) if is_off(&plain) => {}
            Part::Extends(name) => self.extends.push((name.to_owned(), Output::of(&plain))),
            Part::SortField => self.sort.extend(tree::texts(&plain).into_iter().map(|name| (name, Direction::Up))),
            Part::SortOrder => order.extend(tree::texts(&plain)),
            Part::Limit => self.limit = size().filter(|limit| *limit > 0),
            Part::Page => self.page = number(),
            Part::PageSize => self.page_size = size(),
            Part::Control | Part::Data if matches!(field.ty.kind, Kind::List(_) | Kind::Id) => {
                let entity = field.references.and_then(|name| api.entity(name));
                self.related.extend(entity.map(|entity| (entity.name, tree::texts(&plain))));
            }
            _ => {}
        }
    }
}

/// Whether a field that asks for more says no.
fn is_off(value: &Value) -> bool {
    tree::text(value).is_some_and(|text| matches!(&*text, "" | "0" | "false"))
}

/// The names of a map from fields to values.
fn matches(value: &Value) -> Vec<(String, Vec<String>)> {
    match value {
        Value::Map(entries) => {
            let wanted = entries.iter().filter(|(_, value)| !matches!(value, Value::Null));
            wanted.map(|(name, value)| (name.clone(), tree::texts(value))).collect()
        }
        _ => Vec::new(),
    }
}
