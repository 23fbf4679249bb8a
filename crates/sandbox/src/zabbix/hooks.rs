//! What Zabbix's methods do that their tables cannot say.

mod completion;
mod copies;
mod events;
mod expressions;
mod history;
mod scripts;
mod service_levels;
mod sessions;
mod tokens;
mod users;

use callsheet_runtime::Value;
use callsheet_runtime::tables::Version;

use super::words::Error;
use crate::config::Zabbix;
use crate::engine::Call;
use crate::hook::{Hook, World};
use crate::refusal::{Cause, Refusal};

pub(super) const HOOKS: &[Hook<Zabbix>] = &[
    Hook { instead: Some(version), ..Hook::of(&["apiinfo.version"]) },
    Hook { instead: Some(sessions::log_in), ..Hook::of(&["user.login"]) },
    Hook { instead: Some(sessions::log_out), ..Hook::of(&["user.logout"]) },
    Hook { instead: Some(sessions::check), ..Hook::of(&["user.checkAuthentication"]) },
    Hook { before: Some(users::visible), ..Hook::of(&["user.get"]) },
    Hook { before: Some(users::creatable), ..Hook::of(&["user.create"]) },
    Hook { before: Some(users::changeable), after: Some(users::changed), ..Hook::of(&["user.update"]) },
    Hook { before: Some(users::deletable), ..Hook::of(&["user.delete"]) },
    Hook { instead: Some(tokens::generate), ..Hook::of(&["token.generate"]) },
    Hook { instead: Some(events::acknowledge), ..Hook::of(&["event.acknowledge"]) },
    Hook { instead: Some(scripts::offered), ..Hook::of(&["script.getscriptsbyhosts", "script.getscriptsbyevents"]) },
    Hook { instead: Some(copies::copy), ..Hook::of(&["discoveryrule.copy"]) },
    Hook { instead: Some(history::push), ..Hook::of(&["history.push"]) },
    Hook { instead: Some(service_levels::reckon), ..Hook::of(&["sla.getsli"]) },
    Hook { before: Some(completion::set_up), ..Hook::of(completion::METHODS) },
];

fn version(_: &Call<'_>, _: &mut World<'_>, setup: &Zabbix) -> Result<Value, Refusal> {
    let Version { major, minor, patch } = setup.version;
    Ok(Value::from(format!("{major}.{minor}.{patch}")))
}

/// Seconds since 1970.
pub(super) fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// The words for what does not exist.
const NOT_THERE: &str = "No permissions to referred object or it does not exist!";

/// A refusal of class -32602.
fn said(words: impl Into<String>) -> Refusal {
    Cause::Said("-32602", words.into()).at("/")
}

/// A refusal of class -32500.
fn failed(words: impl Into<String>) -> Refusal {
    Cause::Said("-32500", words.into()).at("/")
}

/// An error as a refusal.
fn refusal(error: Error) -> Refusal {
    said(error.data)
}
