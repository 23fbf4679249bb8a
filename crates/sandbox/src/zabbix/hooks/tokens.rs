//! API tokens: their secrets.

use callsheet_runtime::record::Record;
use callsheet_runtime::{SecretString, Value};

use super::{NOT_THERE, failed};
use crate::config::Zabbix;
use crate::engine::Call;
use crate::hook::World;
use crate::refusal::Refusal;
use crate::secrets;
use crate::tree::{self, Object};
use crate::zabbix::credentials::TOKENS;

/// Gives each token a new secret, and answers it once.
pub(super) fn generate(call: &Call<'_>, world: &mut World<'_>, _: &Zabbix) -> Result<Value, Refusal> {
    let (entity, path, _) = TOKENS;
    let ids = tree::texts(&tree::plain(&call.request.get(0)));
    if ids.iter().any(|id| world.store.object(entity, id).is_none()) {
        return Err(failed(NOT_THERE));
    }
    let mut answers = Vec::new();
    for id in ids {
        let token = secrets::token();
        world.store.secrets.keep(entity, &id, path, &SecretString::from(token.clone()));
        answers.push(Value::Map(Object::from([
            ("tokenid".to_owned(), Value::from(id)),
            ("token".to_owned(), Value::from(token)),
        ])));
    }
    Ok(Value::List(answers))
}
