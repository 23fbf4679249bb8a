//! Planfix: HTTP Basic, the XML envelope, signatures, four-digit errors.

mod credentials;
mod hooks;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::{Method as Verb, StatusCode};
use callsheet_planfix::signature::Signature;
use callsheet_runtime::record::{Dynamic, Record};
use callsheet_runtime::tables::{Kind, Method, ShapeRef, Tables, Type};
use callsheet_runtime::{ExposeSecret, Ref, Value, xml};

use crate::check;
use crate::config::Planfix;
use crate::engine::{self, Call, Caller, Scope};
use crate::error::StartError;
use crate::hook::{self, World};
use crate::refusal::{Cause, Refusal};
use crate::server::{Face, Incoming, Outgoing};
use crate::session::Sessions;
use crate::store::Store;

/// The entity whose objects call.
const USERS: &str = "user";

/// A Planfix account.
pub(crate) struct Server {
    setup: Planfix,
    /// What a fresh account holds.
    fresh: Store,
    state: Mutex<State>,
}

struct State {
    store: Store,
    sessions: Sessions,
    calls: u64,
}

/// A refusal in Planfix's words.
struct Error {
    code: String,
    message: String,
}

impl Error {
    fn of(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into() }
    }
}

/// A request as far as its envelope.
struct Envelope {
    account: String,
    sid: Option<String>,
    signature: Option<String>,
}

impl Server {
    pub(crate) fn new(setup: Planfix) -> Result<Self, StartError> {
        let fresh = Store::fresh(&setup.tables, None)?;
        if let Some((_, user)) = setup.tokens.iter().find(|(_, user)| fresh.object(USERS, user).is_none()) {
            return Err(StartError::NoSuchUser(user.clone()));
        }
        let sessions = Sessions::new(setup.session_lifetime);
        let state = State { store: fresh.clone(), sessions, calls: 0 };
        Ok(Self { setup, fresh, state: Mutex::new(state) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn call(&self, incoming: &Incoming<'_>) -> Result<String, Error> {
        let basic = credentials::basic(incoming).filter(|basic| basic.has_key(&self.setup.api_key));
        let basic = basic.ok_or_else(|| self.error("0001"))?;
        let text = std::str::from_utf8(incoming.body).map_err(|_| self.error("0003"))?;
        let checked = check::documents(&self.setup.tables, None, incoming.body).into_iter().next().unwrap_or_default();
        if let Some(problem) = checked.first.as_ref().filter(|problem| self.is_unreadable(&problem.code)) {
            return Err(Error::of("0003", &*problem.message));
        }
        let root = xml::root(text).map_err(|_| self.error("0003"))?;
        let envelope = self.envelope(text)?;
        let name = root.attribute("method").unwrap_or_default();
        let (tables, method) = self.setup.tables.method(name).ok_or_else(|| self.error("0008"))?;
        if !envelope.account.eq_ignore_ascii_case(&self.setup.account) {
            return Err(self.error(if envelope.account.is_empty() { "0009" } else { "0004" }));
        }
        self.check_signature(text, &envelope)?;
        let mut state = self.state();
        let caller = match method.access {
            Some(_) => Some(credentials::caller(&self.setup, &state.store, &state.sessions, &basic, &envelope)?),
            None => None,
        };
        if let Some(problem) = checked.first {
            self.check_access(method, caller.as_ref())?;
            let code = self.code(&problem.code, method).unwrap_or("0015");
            return Err(Error::of(code, format!("{}: {}", problem.path, problem.message)));
        }
        let tree = self.carry_out(text, (tables, method), caller.as_ref(), &envelope, &mut state)?;
        Ok(self.response(tables, method, &tree))
    }

    /// Reads what stands around the method's own members.
    fn envelope(&self, text: &str) -> Result<Envelope, Error> {
        let tables = self.setup.tables.base();
        let id = tables.api.request_envelope;
        let mut envelope = Dynamic::new(ShapeRef { tables, id });
        let ty = Type::of(Kind::Record(id));
        let read = xml::decode_into(text, tables, &ty, callsheet_runtime::Slot::Record(&mut envelope));
        if let Err(error) = read {
            tracing::debug!(%error, "the envelope cannot be read");
        }
        let text = |name: &str| {
            let number = tables.shape(id).fields.iter().position(|field| field.name == name)?;
            match envelope.get(number) {
                Ref::Text(text) => Some(text.to_owned()),
                Ref::Secret(secret) => Some(secret.expose_secret().to_owned()),
                _ => None,
            }
        };
        Ok(Envelope { account: text("account").unwrap_or_default(), sid: text("sid"), signature: text("signature") })
    }

    fn check_signature(&self, document: &str, envelope: &Envelope) -> Result<(), Error> {
        let wrong = || self.error("0006");
        let Some(key) = &self.setup.private_key else {
            return if self.setup.signature_required { Err(wrong()) } else { Ok(()) };
        };
        match &envelope.signature {
            None if self.setup.signature_required => Err(wrong()),
            None => Ok(()),
            Some(sent) => {
                let right = Signature::of(document, key).map_err(|_| self.error("0003"))?;
                if right.matches(sent) { Ok(()) } else { Err(wrong()) }
            }
        }
    }

    fn check_access(&self, method: &Method<'_>, caller: Option<&Caller>) -> Result<(), Error> {
        if engine::has_level(self.setup.tables.base(), caller, method.access) {
            return Ok(());
        }
        Err(self.refused(method, &Cause::MethodDenied.at("/")))
    }

    fn carry_out(
        &self,
        text: &str,
        (tables, method): (&'static Tables<'static>, &'static Method<'static>),
        caller: Option<&Caller>,
        envelope: &Envelope,
        state: &mut State,
    ) -> Result<Value, Error> {
        self.check_access(method, caller)?;
        let mut request = Dynamic::new(ShapeRef { tables, id: method.request });
        let ty = Type::of(Kind::Record(method.request));
        xml::decode_into(text, tables, &ty, callsheet_runtime::Slot::Record(&mut request))
            .map_err(|error| Error::of("0015", error.kind.to_string()))?;
        let mut call = Call {
            tables,
            relations: Arc::clone(&state.store.relations),
            version: None,
            method,
            caller,
            request: &request,
            scope: Scope::default(),
        };
        engine::check_fields(&call, &request, "/request").map_err(|refusal| self.refused(method, &refusal))?;
        let session = envelope.sid.as_deref();
        let mut world = World { store: &mut state.store, sessions: &mut state.sessions, session };
        hook::run(hooks::HOOKS, &self.setup, &mut call, &mut world).map_err(|refusal| self.refused(method, &refusal))
    }

    fn response(&self, tables: &'static Tables<'static>, method: &Method<'static>, tree: &Value) -> String {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">");
        let value = engine::response(tables, &method.response, tree);
        if let Err(error) = xml::encode(value.get(), tables, &method.response, &mut out) {
            tracing::warn!(%error, method = method.name, "a stored text cannot be written as XML");
            return failure(&self.error("0101"));
        }
        out.push_str("</response>");
        out
    }

    /// The error of that code with its words from the tables.
    fn error(&self, code: &str) -> Error {
        let words = self.setup.tables.api().error(code).map_or("", |error| error.text.en);
        Error::of(code, words)
    }

    /// The error that the tables list for a diagnostic, one that the method is documented to give before others.
    fn code(&self, diagnostic: &str, method: &Method<'_>) -> Option<&'static str> {
        let listed = || self.setup.tables.api().errors.iter().filter(|error| error.diagnostics.contains(&diagnostic));
        let documented = listed().find(|error| method.errors.contains(&error.code));
        documented.or_else(|| listed().next()).map(|error| error.code)
    }

    /// Whether a diagnostic means that the document cannot be read at all.
    fn is_unreadable(&self, diagnostic: &str) -> bool {
        self.setup.tables.api().error("0003").is_some_and(|error| error.diagnostics.contains(&diagnostic))
    }

    fn refused(&self, method: &Method<'_>, refusal: &Refusal) -> Error {
        let listed = self.code(refusal.cause.code(), method);
        let code = match &refusal.cause {
            Cause::Said(code, words) => return Error::of(code, words.clone()),
            Cause::NoSuchObject(entity) => {
                listed.or_else(|| self.setup.tables.entity(entity)?.missing).unwrap_or("0101")
            }
            Cause::NoSuchReference(entity, _) => {
                listed.or_else(|| self.setup.tables.entity(entity)?.missing).unwrap_or("0101")
            }
            Cause::NothingSelected => listed.unwrap_or("0009"),
            Cause::Taken(..) => listed.or_else(|| documented(method, hooks::TAKEN)).unwrap_or("0015"),
            Cause::MethodDenied => listed.or_else(|| documented(method, hooks::DENIED)).unwrap_or("0020"),
            Cause::FieldDenied => listed.or_else(|| documented(method, hooks::DENIED)).unwrap_or("0105"),
            Cause::NotImplemented => listed.unwrap_or("0018"),
        };
        let words = self.error(code).message;
        Error::of(code, format!("{words} ({})", refusal.path))
    }
}

/// The first of the codes that the method is documented to give.
fn documented(method: &Method<'_>, codes: &[&'static str]) -> Option<&'static str> {
    codes.iter().find(|code| method.errors.contains(code)).copied()
}

impl Face for Server {
    fn name(&self) -> &'static str {
        self.setup.tables.api().name
    }

    fn paths(&self) -> &'static [&'static str] {
        &["/xml/", "/xml"]
    }

    fn answer(&self, incoming: &Incoming<'_>) -> Outgoing {
        if incoming.method != Verb::POST {
            return Outgoing::empty(StatusCode::METHOD_NOT_ALLOWED);
        }
        self.state().calls += 1;
        let body = match self.call(incoming) {
            Ok(answer) => {
                tracing::info!(api = self.name(), "answered");
                answer
            }
            Err(error) => {
                tracing::info!(api = self.name(), code = error.code, "refused");
                failure(&error)
            }
        };
        Outgoing { status: StatusCode::OK, content_type: "application/xml; charset=utf-8", body }
    }

    fn reset(&self) {
        let mut state = self.state();
        state.store = self.fresh.clone();
        state.sessions = Sessions::new(self.setup.session_lifetime);
    }

    fn expire_sessions(&self) {
        self.state().sessions.end_all();
    }

    fn calls(&self) -> u64 {
        self.state().calls
    }
}

fn failure(error: &Error) -> String {
    let mut message = String::new();
    if xml::escape(&error.message, "message", &mut message).is_err() {
        message.clear();
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"error\"><code>{}</code><message>{message}</message></response>",
        error.code
    )
}

/// The methods of each hook.
#[cfg(test)]
pub(crate) fn hooked() -> Vec<&'static [&'static str]> {
    hooks::HOOKS.iter().map(|hook| hook.methods).collect()
}
