//! What a method does, by its tables: read, create, update, delete, add, remove, replace.

mod answer;
mod change;
mod fill;
mod group;
mod place;
mod project;
mod query;
mod read;
mod truth;
mod write;

use std::sync::Arc;

use callsheet_runtime::record::{Dynamic, DynamicValue, Record};
use callsheet_runtime::tables::{Action, Entity, Method, Shape, Tables, Type, Version};
use callsheet_runtime::{Ref, Value};

use crate::refusal::{Cause, Refusal};
use crate::relation::Relations;
use crate::store::{Key, Store};
use crate::tree::Object;

pub(crate) use fill::fill;
pub(crate) use project::Projection;
pub(crate) use query::{Direction, Query};
pub(crate) use truth::is_true;

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caller {
    /// The key of the caller's user object.
    pub(crate) key: Key,
    /// The number of the caller's access level in the API's list of levels.
    pub(crate) level: usize,
}

/// A call that was checked and is to be carried out.
pub(crate) struct Call<'a> {
    pub(crate) tables: &'static Tables<'static>,
    pub(crate) relations: Arc<Relations>,
    pub(crate) version: Option<Version>,
    pub(crate) method: &'static Method<'static>,
    pub(crate) caller: Option<&'a Caller>,
    pub(crate) request: &'a Dynamic<'static>,
    pub(crate) scope: Scope,
}

/// What a hook says about the objects that a call concerns.
#[derive(Default)]
pub(crate) struct Scope {
    /// The object that is meant where the request names none.
    pub(crate) default: Option<Key>,
    /// The selector that counts in a change where several are given; `None` for the last one.
    pub(crate) prefers: Option<&'static str>,
    /// The objects that the caller can see; `None` for all.
    pub(crate) visible: Option<Vec<Key>>,
    /// Fields that the hook computes, shown whatever else is asked for.
    pub(crate) computes: &'static [&'static str],
    /// Computes them.
    pub(crate) compute: Option<fn(&Call<'_>, &Store, &mut Object)>,
    /// Completes an object that is about to be stored.
    pub(crate) complete: Option<Complete>,
    /// Which objects are listed, beside what the tables say.
    pub(crate) keeps: Option<fn(&Call<'_>, &Store, &Object) -> bool>,
    /// Adds to what the tables say is asked for.
    pub(crate) arrange: Option<fn(&Call<'_>, &mut Query)>,
}

/// Completes an object of a store, or refuses it. What is stored under the same key is the object as it was before.
pub(crate) type Complete = fn(&Call<'_>, &mut Store, &mut Object) -> Result<(), Refusal>;

impl Scope {
    fn sees(&self, key: &Key) -> bool {
        self.visible.as_ref().is_none_or(|visible| visible.contains(key))
    }
}

/// What a call did: the objects that it concerned, as they are after it.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) objects: Vec<Object>,
    /// Objects of other entities that were changed with them.
    pub(crate) touched: Vec<(&'static str, Key)>,
    /// The request's fields that were written.
    pub(crate) written: Vec<&'static str>,
    /// How many objects there are, of which these may be a page.
    pub(crate) total: usize,
}

impl Outcome {
    fn of(objects: Vec<Object>) -> Self {
        Self { total: objects.len(), objects, ..Self::default() }
    }
}

impl Call<'_> {
    /// Carries the call out and answers with the response as a tree.
    pub(crate) fn run(&self, store: &mut Store) -> Result<Value, Refusal> {
        let entity = store.collection(self.method.entity).map(|collection| collection.entity);
        let entity = entity.ok_or_else(|| Cause::NotImplemented.at("/"))?;
        if self.method.action == Action::Read {
            return self.read(&entity, store);
        }
        if self.method.action == Action::Other {
            return Err(Cause::NotImplemented.at("/"));
        }
        let before = store.clone();
        let outcome = self.write(&entity, store);
        match outcome {
            Ok(outcome) => Ok(answer::build(self, &entity, store, &outcome)),
            Err(refusal) => {
                *store = before;
                Err(refusal)
            }
        }
    }

    /// The request's shape.
    pub(crate) fn shape(&self) -> &'static Shape<'static> {
        self.tables.shape(self.method.request)
    }

    /// The type of the answer that the request asks for.
    pub(crate) fn response_type(&self) -> Type<'static> {
        let case = self.method.response_case(|field| is_true(&self.request.get(field)));
        case.map_or(self.method.response, |case| case.ty)
    }

    /// Whether the caller has that access level or a higher one.
    pub(crate) fn has_level(&self, level: Option<&str>) -> bool {
        has_level(self.tables, self.caller, level)
    }

    fn read(&self, entity: &Entity<'static>, store: &Store) -> Result<Value, Refusal> {
        let mut query = Query::of(self);
        if let Some(arrange) = self.scope.arrange {
            arrange(self, &mut query);
        }
        if group::keys_of(&self.response_type()).is_some() {
            // All of a group are counted.
            query.limit = None;
        }
        let mut outcome = read::select(self, entity, &query, store)?;
        if let Some(compute) = self.scope.compute {
            outcome.objects.iter_mut().for_each(|object| compute(self, store, object));
        }
        Ok(answer::build_read(self, entity, store, &outcome, &query))
    }

    fn write(&self, entity: &Entity<'static>, store: &mut Store) -> Result<Outcome, Refusal> {
        write::carry_out(self, entity, store)
    }
}

/// Whether the caller may do what takes that access level. One that the tables do not name is nobody's.
pub(crate) fn has_level(tables: &Tables<'_>, caller: Option<&Caller>, level: Option<&str>) -> bool {
    let Some(level) = level else { return true };
    let wanted = tables.api.access.iter().position(|known| *known == level);
    matches!((caller, wanted), (Some(caller), Some(wanted)) if caller.level >= wanted)
}

/// A response of that type, filled from its tree.
pub(crate) fn response(tables: &'static Tables<'static>, ty: &Type<'static>, tree: &Value) -> DynamicValue<'static> {
    let mut value = DynamicValue::blank(tables, ty);
    fill(value.slot(), ty, tables, tree);
    value
}

/// Refuses fields that the caller may not set.
pub(crate) fn check_fields(call: &Call<'_>, record: &dyn Record, path: &str) -> Result<(), Refusal> {
    let shape = record.shape().shape();
    for (number, field) in shape.fields.iter().enumerate() {
        let value = record.get(number);
        if matches!(value, Ref::Absent) {
            continue;
        }
        let path = format!("{path}/{}", field.name);
        if !call.has_level(field.access) {
            return Err(Cause::FieldDenied.at(path));
        }
        check_within(call, &value, &path)?;
    }
    Ok(())
}

fn check_within(call: &Call<'_>, value: &Ref<'_>, path: &str) -> Result<(), Refusal> {
    match value {
        Ref::Record(record) => check_fields(call, *record, path),
        Ref::List(list) => {
            (0..list.len()).try_for_each(|index| check_within(call, &list.get(index), &format!("{path}/{}", index + 1)))
        }
        _ => Ok(()),
    }
}
