//! The order of groups of projects.

use callsheet_runtime::Value;

use super::{sent, text};
use crate::config::Planfix;
use crate::engine::Call;
use crate::hook::World;
use crate::refusal::Refusal;
use crate::store::Key;
use crate::tree::{self, Object};

/// Puts a group behind another one.
pub(super) fn reorder(call: &Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<Value, Refusal> {
    let answer = call.run(world.store)?;
    let entity = call.method.entity;
    let moved = Key::new(&text(&sent(call, "move"), "projectGroup.id"));
    let after = Key::new(&text(&sent(call, "after"), "projectGroup.id"));
    let place = |object: &Object| object.get("order").and_then(tree::text).and_then(|text| text.parse::<u64>().ok());
    let groups = world.store.collection(entity).into_iter().flat_map(|groups| groups.iter());
    let mut order: Vec<(Option<u64>, Key)> = groups.map(|(key, object)| (place(object), key.clone())).collect();
    order.sort();
    let mut keys: Vec<Key> =
        order.into_iter().map(|(_, key)| key).filter(|key| *key != moved || *key == after).collect();
    if moved != after {
        let behind = keys.iter().position(|key| *key == after).map_or(keys.len(), |at| at + 1);
        keys.insert(behind, moved);
    }
    for (number, key) in keys.iter().enumerate() {
        if let Some(object) = world.store.object_mut(entity, key) {
            object.insert("order".to_owned(), Value::Number((number + 1).to_string().into()));
        }
    }
    Ok(answer)
}
