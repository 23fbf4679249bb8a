//! What Planfix's methods do that their tables cannot say.

mod actions;
pub(super) mod contacts;
pub(super) mod files;
mod groups;
mod memberships;
mod states;
mod tags;
mod users;

use callsheet_runtime::Value;

use super::lists;
use crate::config::Planfix;
use crate::engine::Call;
use crate::hook::{Hook, field};
use crate::refusal::{Cause, Refusal};
use crate::tree::{self, Object};

pub(super) const HOOKS: &[Hook<Planfix>] = &[
    Hook { instead: Some(users::log_in), ..Hook::of(&["auth.login"]) },
    Hook { before: Some(users::caller_by_default), ..Hook::of(&["user.get"]) },
    Hook { before: Some(users::own_or_admin), ..Hook::of(&["user.update"]) },
    Hook { before: Some(users::turned), ..Hook::of(&["user.changeStatus"]) },
    Hook { before: Some(contacts::with_access), ..Hook::of(&["contact.updateUserInfo"]) },
    Hook { before: Some(contacts::let_in), ..Hook::of(&["contact.managePlanfixAccess"]) },
    Hook { before: Some(contacts::by_id), instead: Some(contacts::recorded), ..Hook::of(contacts::RECORDED) },
    Hook { before: Some(lists::narrow), ..Hook::of(lists::METHODS) },
    Hook { instead: Some(memberships::change), ..Hook::of(memberships::METHODS) },
    Hook { before: Some(states::move_on), ..Hook::of(states::METHODS) },
    Hook { before: Some(actions::write), ..Hook::of(&["action.add", "action.update"]) },
    Hook { before: Some(actions::deletable), after: Some(actions::deleted), ..Hook::of(&["action.delete"]) },
    Hook { instead: Some(groups::reorder), ..Hook::of(&["projectGroup.move"]) },
    Hook { after: Some(files::attach), ..Hook::of(&["file.upload"]) },
    Hook { instead: Some(files::download), ..Hook::of(&["file.download"]) },
];

/// The codes for "no rights", by what a method works on.
pub(super) const DENIED: &[&str] = &["2002", "4001", "5002", "6001", "7001", "8001", "9001", "10001"];

/// The codes for "taken already", likewise.
pub(super) const TAKEN: &[&str] = &["6002", "8007", "9006"];

/// A refusal by that code.
pub(super) fn said(code: &'static str, words: &str) -> Refusal {
    Cause::Said(code, words.to_owned()).at("/request")
}

/// The record at the request's root; empty where there is none.
fn sent(call: &Call<'_>, record: &str) -> Object {
    match tree::plain(&field(call, record)) {
        Value::Map(object) => object,
        _ => Object::new(),
    }
}

/// The text at that path; empty where there is none.
fn text(object: &Object, path: &str) -> String {
    tree::get(object, path).and_then(tree::text).map(|text| text.into_owned()).unwrap_or_default()
}
