//! Zabbix: JSON-RPC 2.0, sessions and API tokens, errors told apart by words.

mod credentials;
mod hooks;
mod words;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::{Method as Verb, StatusCode, header};
use callsheet_runtime::record::Dynamic;
use callsheet_runtime::tables::{Action, Kind, Method, Place, Shape, ShapeRef, Tables, Type, Version};
use callsheet_runtime::{SecretString, Slot, Value, json};

use crate::check::{self, Checked, Problem};
use crate::config::Zabbix;
use crate::engine::{self, Call, Caller, Scope};
use crate::error::StartError;
use crate::hook::{self, World};
use crate::server::{Face, Incoming, Outgoing};
use crate::session::Sessions;
use crate::store::Store;
use crate::tree::Object;
use words::Error;

/// The entity whose objects call.
const USERS: &str = "user";

/// The first release that reads `Authorization: Bearer`.
const HEADER_SINCE: Version = Version::new(6, 4, 0);

/// A Zabbix server.
pub(crate) struct Server {
    setup: Zabbix,
    /// What a fresh server holds.
    fresh: Store,
    state: Mutex<State>,
}

/// A method, and the tables that it stands in.
type Known = (&'static Tables<'static>, &'static Method<'static>);

struct State {
    store: Store,
    sessions: Sessions,
    calls: u64,
    changes: u64,
}

impl Server {
    pub(crate) fn new(setup: Zabbix) -> Result<Self, StartError> {
        let fresh = fresh(&setup)?;
        let sessions = Sessions::new(setup.session_lifetime);
        let state = State { store: fresh.clone(), sessions, calls: 0, changes: 0 };
        Ok(Self { setup, fresh, state: Mutex::new(state) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer to a document; empty where nothing in it wants one.
    fn document(&self, incoming: &Incoming<'_>) -> String {
        let parsed = std::str::from_utf8(incoming.body).ok().and_then(|text| json::value(text).ok());
        let Some(parsed) = parsed else { return words::failure(&Error::malformed(), None) };
        let mut checked = check::documents(&self.setup.tables, Some(self.setup.version), incoming.body).into_iter();
        let mut one = |call: &Value| self.member(incoming, call, checked.next().unwrap_or_default());
        let calls = match parsed {
            Value::List(calls) if !calls.is_empty() => calls,
            // The server is written in PHP, where an object with numbers for keys is a list.
            Value::Map(calls) if calls.keys().next().is_some_and(|key| is_number(key)) => calls.into_values().collect(),
            Value::Map(call) if !call.is_empty() => return one(&Value::Map(call)).unwrap_or_default(),
            _ => return words::failure(&Error::not_a_request(), None),
        };
        let answers: Vec<String> = calls.iter().filter_map(one).collect();
        if answers.is_empty() { String::new() } else { format!("[{}]", answers.join(",")) }
    }

    /// The answer to one call; `None` where it wants none.
    fn member(&self, incoming: &Incoming<'_>, call: &Value, checked: Checked) -> Option<String> {
        let nothing = Object::new();
        let members = match call {
            Value::Map(members) => members,
            _ => &nothing,
        };
        let id = members.get("id");
        self.state().calls += 1;
        // The envelope's strays are found before anything else, and a call that is no object is nothing but a wrong envelope.
        let is_stray = |name: &String| self.envelope_shape().find(name, Place::Member).is_none();
        let is_broken = !matches!(call, Value::Map(_)) || members.keys().any(is_stray);
        if let Some(problem) = checked.first.as_ref().filter(|problem| is_broken || problem.is_envelope) {
            let echoed = id.filter(|id| matches!(id, Value::Text(_) | Value::Number(_)));
            return Some(words::failure(&Error::of_envelope(problem), echoed));
        }
        let outcome = self.call(incoming, members, checked.first.as_ref());
        match &outcome {
            Ok((method, _)) => tracing::info!(api = self.name(), method = method.name, "answered"),
            Err(error) => tracing::info!(api = self.name(), code = error.code, "refused"),
        }
        let id = id?;
        Some(match outcome {
            Ok((_, result)) => format!("{{\"jsonrpc\":\"2.0\",\"result\":{result},\"id\":{id}}}"),
            Err(error) => words::failure(&error, Some(id)),
        })
    }

    fn envelope_shape(&self) -> &'static Shape<'static> {
        self.setup.tables.base().shape(self.setup.tables.api().request_envelope)
    }

    /// Carries out a call whose envelope is right.
    fn call(
        &self,
        incoming: &Incoming<'_>,
        members: &Object,
        problem: Option<&Problem>,
    ) -> Result<(&'static Method<'static>, String), Error> {
        let name = members.get("method").and_then(Value::as_text).unwrap_or_default();
        let (tables, method) = self.method(name).ok_or_else(|| match problem {
            Some(problem) => Error::of_problem(problem),
            None => Error::unknown_method(name),
        })?;
        let mut state = self.state();
        let presented = credentials::presented(&self.setup, incoming, members);
        let caller = match method.access {
            None => {
                credentials::unwanted(&self.setup, incoming, members, method.name)?;
                None
            }
            Some(_) => Some(credentials::caller(&self.setup, &state.store, &state.sessions, presented.as_deref())?),
        };
        self.check_access(method, caller.as_ref())?;
        if let Some(problem) = problem {
            return Err(Error::of_problem(problem));
        }
        let params = members.get("params").cloned().unwrap_or_default();
        let result = self.carry_out((tables, method), caller.as_ref(), &params, presented.as_deref(), &mut state)?;
        Ok((method, result))
    }

    /// The method of that name. What stands behind a second point does not count.
    fn method(&self, name: &str) -> Option<Known> {
        let mut parts = name.split('.');
        let name = format!("{}.{}", parts.next()?, parts.next()?);
        let (tables, method) = self.setup.tables.method(&name)?;
        method.versions.contains(self.setup.version).then_some((tables, method))
    }

    fn check_access(&self, method: &Method<'_>, caller: Option<&Caller>) -> Result<(), Error> {
        if engine::has_level(self.setup.tables.base(), caller, method.access) {
            return Ok(());
        }
        Err(Error::no_permission(method.name, self.setup.version))
    }

    fn carry_out(
        &self,
        (tables, method): Known,
        caller: Option<&Caller>,
        params: &Value,
        session: Option<&str>,
        state: &mut State,
    ) -> Result<String, Error> {
        let version = self.setup.version;
        let mut request = Dynamic::new(ShapeRef { tables, id: method.request });
        let ty = Type::of(Kind::Record(method.request));
        engine::fill(Slot::Record(&mut request), &ty, tables, params);
        let mut call = Call {
            tables,
            relations: Arc::clone(&state.store.relations),
            version: Some(version),
            method,
            caller,
            request: &request,
            scope: Scope::default(),
        };
        let refused = |refusal| Error::refused(&refusal, version);
        engine::check_fields(&call, &request, "").map_err(refused)?;
        let mut world =
            World { store: &mut state.store, sessions: &mut state.sessions, session, is_silent: false, reply: None };
        let tree = hook::run(hooks::HOOKS, &self.setup, &mut call, &mut world).map_err(refused)?;
        let ty = call.response_type();
        state.changes += u64::from(method.action != Action::Read);
        if matches!(&tree, Value::Map(entries) if entries.is_empty()) {
            // The server is written in PHP, where an empty map and an empty list are one.
            return Ok("[]".to_owned());
        }
        let mut result = String::new();
        json::encode_as(engine::response(tables, &ty, &tree).get(), tables, &ty, tables.api.numbers, &mut result);
        Ok(result)
    }
}

fn is_number(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}

fn fresh(setup: &Zabbix) -> Result<Store, StartError> {
    let mut store = Store::fresh(&setup.tables, Some(setup.version))?;
    let find = |store: &Store, name: &str| {
        store.find(USERS, "username", name).ok_or_else(|| StartError::NoSuchUser(name.to_owned()))
    };
    for (name, password) in &setup.passwords {
        let key = find(&store, name)?;
        store.secrets.keep(USERS, key.as_str(), "passwd", password);
    }
    for (_, name) in &setup.tokens {
        find(&store, name)?;
    }
    Ok(store)
}

impl Face for Server {
    fn name(&self) -> &'static str {
        self.setup.tables.api().name
    }

    fn paths(&self) -> &'static [&'static str] {
        &["/api_jsonrpc.php", "/zabbix/api_jsonrpc.php"]
    }

    fn answer(&self, incoming: &Incoming<'_>) -> Outgoing {
        if incoming.method == Verb::OPTIONS {
            return Outgoing::empty(StatusCode::OK);
        }
        let content_type = incoming.header(header::CONTENT_TYPE).unwrap_or_default();
        let content_type = content_type.split(';').next().unwrap_or_default().trim_end();
        if !matches!(content_type, "application/json-rpc" | "application/json" | "application/jsonrequest") {
            return Outgoing::empty(StatusCode::PRECONDITION_FAILED);
        }
        Outgoing {
            status: StatusCode::OK,
            content_type: "application/json",
            headers: Vec::new(),
            body: self.document(incoming).into_bytes(),
        }
    }

    fn reset(&self) {
        let mut state = self.state();
        state.store = self.fresh.clone();
        state.sessions.close_all();
        state.changes += 1;
    }

    fn expire_sessions(&self) {
        self.state().sessions.end_all();
    }

    fn calls(&self) -> u64 {
        self.state().calls
    }

    fn sessions_opened(&self) -> u64 {
        self.state().sessions.opened()
    }

    fn changes(&self) -> u64 {
        self.state().changes
    }

    fn saved(&self) -> Value {
        self.state().store.saved()
    }

    fn restore(&self, saved: &Value) -> Result<(), String> {
        self.state().store = self.fresh.restored(saved)?;
        Ok(())
    }

    /// Zabbix has classes of errors, and no codes.
    fn refuse_next(&self, _: &str) -> bool {
        false
    }
}

/// The user of an API token, if it is one.
fn token_user(setup: &Zabbix, store: &Store, token: &str) -> Option<crate::store::Key> {
    let same = |(known, _): &&(SecretString, String)| crate::secrets::same(known, token);
    let (_, name) = setup.tokens.iter().find(same)?;
    store.find(USERS, "username", name)
}

/// The methods of each hook.
#[cfg(test)]
pub(crate) fn hooked() -> Vec<&'static [&'static str]> {
    hooks::HOOKS.iter().map(|hook| hook.methods).collect()
}
