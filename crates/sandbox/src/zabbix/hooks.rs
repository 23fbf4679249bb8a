//! What Zabbix's methods do that their tables cannot say.

mod sessions;
mod users;

use callsheet_runtime::Value;
use callsheet_runtime::tables::Version;

use super::words::Error;
use crate::config::Zabbix;
use crate::engine::Call;
use crate::hook::{Hook, World};
use crate::refusal::{Cause, Refusal};

pub(super) const HOOKS: &[Hook<Zabbix>] = &[
    Hook { instead: Some(version), ..Hook::of("apiinfo.version") },
    Hook { instead: Some(sessions::log_in), ..Hook::of("user.login") },
    Hook { instead: Some(sessions::log_out), ..Hook::of("user.logout") },
    Hook { instead: Some(sessions::check), ..Hook::of("user.checkAuthentication") },
    Hook { before: Some(users::visible), ..Hook::of("user.get") },
    Hook { before: Some(users::creatable), ..Hook::of("user.create") },
    Hook { before: Some(users::changeable), after: Some(users::changed), ..Hook::of("user.update") },
    Hook { before: Some(users::deletable), ..Hook::of("user.delete") },
];

fn version(_: &Call<'_>, _: &mut World<'_>, setup: &Zabbix) -> Result<Value, Refusal> {
    let Version { major, minor, patch } = setup.version;
    Ok(Value::from(format!("{major}.{minor}.{patch}")))
}

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
