//! A store as a value, so that it outlives the server.

use std::collections::BTreeMap;

use callsheet_runtime::Value;

use super::{Collection, Key, Store};
use crate::secrets::Secrets;
use crate::tree::{self, Object};

impl Store {
    /// All that the store holds. Passwords are in it as salted digests.
    pub(crate) fn saved(&self) -> Value {
        let collections = self.collections.iter().map(|(name, kept)| {
            let objects = kept.objects.values().cloned().map(Value::Map).collect();
            let members = [("last", number(kept.last)), ("objects", Value::List(objects))];
            ((*name).to_owned(), map(members))
        });
        map([
            ("entities", Value::Map(collections.collect())),
            ("numbers", numbers(&self.numbers)),
            ("counted", numbers(&self.counted)),
            ("secrets", self.secrets.saved()),
        ])
    }

    /// The store that was saved so. Entities of which nothing was saved are as in this one.
    ///
    /// # Errors
    /// Says in words what is not as it was saved.
    pub(crate) fn restored(&self, saved: &Value) -> Result<Self, String> {
        let saved = object(saved, "the state")?;
        let mut store = self.clone();
        for (name, kept) in object(member(saved, "entities")?, "`entities`")? {
            let Some(collection) = store.collections.get_mut(name.as_str()) else {
                return Err(format!("there is no entity `{name}`"));
            };
            collection.restore(object(kept, name)?).map_err(|reason| format!("{reason} of `{name}`"))?;
        }
        store.numbers = read_numbers(member(saved, "numbers")?)?;
        store.counted = read_numbers(member(saved, "counted")?)?;
        store.secrets = Secrets::restored(member(saved, "secrets")?)?;
        Ok(store)
    }
}

impl Collection {
    fn restore(&mut self, saved: &Object) -> Result<(), String> {
        let Value::List(objects) = member(saved, "objects")? else { return Err("`objects` is no list".to_owned()) };
        self.objects = BTreeMap::new();
        for one in objects {
            let one = object(one, "an object")?;
            let key = one.get(self.entity.key).and_then(tree::text);
            let key = key.ok_or_else(|| format!("an object has no `{}`", self.entity.key))?;
            self.put(Key::new(&key), one.clone());
        }
        self.last = self.last.max(read_number(member(saved, "last")?)?);
        Ok(())
    }
}

fn map<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Map(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn number(number: u64) -> Value {
    Value::Number(number.to_string().into())
}

fn numbers(numbers: &BTreeMap<String, u64>) -> Value {
    Value::Map(numbers.iter().map(|(name, last)| (name.clone(), number(*last))).collect())
}

fn read_numbers(value: &Value) -> Result<BTreeMap<String, u64>, String> {
    let members = object(value, "a list of numbers")?.iter();
    members.map(|(name, value)| Ok((name.clone(), read_number(value)?))).collect()
}

fn read_number(value: &Value) -> Result<u64, String> {
    tree::text(value).and_then(|text| text.parse().ok()).ok_or_else(|| "a number is missing".to_owned())
}

/// The member of that name.
pub(crate) fn member<'v>(members: &'v Object, name: &str) -> Result<&'v Value, String> {
    members.get(name).ok_or_else(|| format!("`{name}` is missing"))
}

/// The value, which is called so, as an object.
pub(crate) fn object<'v>(value: &'v Value, name: &str) -> Result<&'v Object, String> {
    match value {
        Value::Map(members) => Ok(members),
        _ => Err(format!("{name} is no object")),
    }
}
