//! Planfix: HTTP Basic, the XML envelope, signatures, four-digit errors.

mod clock;
mod completion;
mod credentials;
mod hooks;
mod limits;
mod lists;
mod markup;
mod newborn;
mod people;
mod references;
mod rights;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use axum::http::{HeaderName, Method as Verb, StatusCode, header};
use callsheet_planfix::signature::Signature;
use callsheet_runtime::record::{Dynamic, Record};
use callsheet_runtime::tables::{Action, Kind, Method, ShapeRef, Tables, Type};
use callsheet_runtime::{ExposeSecret, Ref, Value, xml};

use crate::check::{self, Problem};
use crate::config::Planfix;
use crate::engine::{self, Call, Caller, Scope};
use crate::error::StartError;
use crate::hook::{self, Reply, World};
use crate::refusal::{Cause, Refusal};
use crate::server::{Face, Incoming, Outgoing};
use crate::session::Sessions;
use crate::store::Store;
use credentials::Basic;
use limits::Limits;

/// The entity whose objects call.
const USERS: &str = "user";

/// The entity whose objects may take part in what employees do, by their `userid`.
const CONTACTS: &str = "contact";

/// The header that says how many requests are left of the day's.
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");

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
    limits: Limits,
    calls: u64,
    changes: u64,
}

/// A method, and the tables that it stands in.
type Known = (&'static Tables<'static>, &'static Method<'static>);

/// A request whose envelope is right.
struct Request<'a> {
    text: &'a str,
    envelope: Envelope,
    basic: Basic,
    problem: Option<Problem>,
}

/// What a call is answered.
enum Answer {
    Document(String),
    /// The content of a file, or where it is.
    File(Reply),
}

/// A refusal in Planfix's words.
struct Error {
    code: String,
    message: String,
    /// Further elements of the answer.
    members: Vec<(&'static str, String)>,
    status: StatusCode,
}

impl Error {
    fn of(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), members: Vec::new(), status: StatusCode::OK }
    }
}

/// A request as far as its envelope.
struct Envelope {
    account: String,
    sid: Option<String>,
    signature: Option<String>,
    is_silent: bool,
}

impl Server {
    pub(crate) fn new(setup: Planfix) -> Result<Self, StartError> {
        let fresh = Store::fresh(&setup.tables, None)?;
        if let Some((_, user)) = setup.tokens.iter().find(|(_, user)| fresh.object(USERS, user).is_none()) {
            return Err(StartError::NoSuchUser(user.clone()));
        }
        let sessions = Sessions::new(setup.session_lifetime);
        let limits = Limits::new(setup.per_second, setup.per_day);
        let state = State { store: fresh.clone(), sessions, limits, calls: 0, changes: 0 };
        Ok(Self { setup, fresh, state: Mutex::new(state) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn call(&self, incoming: &Incoming<'_>) -> Result<Answer, Error> {
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
        let request = Request { text, envelope, basic, problem: checked.first };
        let status = |error: Error| Error { status: hooks::files::status(method.name, &error.code), ..error };
        self.call_method(&request, (tables, method)).map_err(status)
    }

    fn call_method(&self, request: &Request<'_>, (tables, method): Known) -> Result<Answer, Error> {
        let mut state = self.state();
        if !state.limits.spend() {
            return Err(self.error("0007"));
        }
        let caller = match method.access {
            Some(_) => {
                let Request { basic, envelope, .. } = request;
                Some(credentials::caller(&self.setup, &state.store, &state.sessions, basic, envelope)?)
            }
            None => None,
        };
        if let Some(code) = state.limits.next_refusal() {
            return Err(self.error(&code));
        }
        if let Some(problem) = &request.problem {
            self.check_access(method, caller.as_ref())?;
            let code = hooks::files::code_of(method, problem).or_else(|| self.code(&problem.code, method));
            let code = code.unwrap_or("0015");
            return Err(Error::of(code, format!("{}: {}", problem.path, problem.message)));
        }
        let (tree, reply) = self.carry_out(request, (tables, method), caller.as_ref(), &mut state)?;
        state.changes += u64::from(method.action != Action::Read);
        Ok(match reply {
            Some(reply) => Answer::File(reply),
            None => Answer::Document(self.response(tables, method, &tree)),
        })
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
        let silent = tables.shape(id).fields.iter().position(|field| field.name == "silent");
        let is_silent = silent.is_some_and(|number| engine::is_true(&envelope.get(number)));
        let account = text("account").unwrap_or_default();
        Ok(Envelope { account, sid: text("sid"), signature: text("signature"), is_silent })
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
        sent: &Request<'_>,
        (tables, method): Known,
        caller: Option<&Caller>,
        state: &mut State,
    ) -> Result<(Value, Option<Reply>), Error> {
        self.check_access(method, caller)?;
        let mut request = Dynamic::new(ShapeRef { tables, id: method.request });
        let ty = Type::of(Kind::Record(method.request));
        xml::decode_into(sent.text, tables, &ty, callsheet_runtime::Slot::Record(&mut request))
            .map_err(|error| Error::of("0015", error.kind.to_string()))?;
        let mut call = Call {
            tables,
            relations: Arc::clone(&state.store.relations),
            version: None,
            method,
            caller,
            request: &request,
            scope: Scope { compute: Some(people::show), complete: Some(completion::complete), ..Scope::default() },
        };
        let refused = |refusal| self.refused(method, &refusal);
        engine::check_fields(&call, &request, "/request").map_err(refused)?;
        references::check(&call, &state.store).map_err(refused)?;
        rights::check(&mut call, &state.store).map_err(refused)?;
        let Envelope { sid, is_silent, .. } = &sent.envelope;
        let State { store, sessions, .. } = state;
        let mut world = World { store, sessions, session: sid.as_deref(), is_silent: *is_silent, reply: None };
        let tree = hook::run(hooks::HOOKS, &self.setup, &mut call, &mut world).map_err(refused)?;
        Ok((tree, world.reply))
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
            Cause::SaidOf(code, words, members) => {
                return Error { members: members.clone(), ..Error::of(code, words.clone()) };
            }
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
        let mut state = self.state();
        if !state.limits.takes(Instant::now()) {
            let headers = vec![(header::RETRY_AFTER, "1".to_owned())];
            return Outgoing { headers, ..Outgoing::empty(StatusCode::TOO_MANY_REQUESTS) };
        }
        state.calls += 1;
        drop(state);
        let outcome = self.call(incoming);
        match &outcome {
            Ok(_) => tracing::info!(api = self.name(), "answered"),
            Err(error) => tracing::info!(api = self.name(), code = error.code, "refused"),
        }
        let mut outgoing = outgoing(outcome);
        let left = self.state().limits.left();
        outgoing.headers.extend(left.map(|left| (REMAINING, left.to_string())));
        outgoing
    }

    fn reset(&self) {
        let mut state = self.state();
        state.store = self.fresh.clone();
        state.sessions.close_all();
        state.limits = Limits::new(self.setup.per_second, self.setup.per_day);
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

    fn refuse_next(&self, code: &str) -> bool {
        let is_known = self.setup.tables.api().error(code).is_some();
        if is_known {
            self.state().limits.queue(code);
        }
        is_known
    }
}

/// The type of the documents that are answered.
const XML: &str = "application/xml; charset=utf-8";

fn outgoing(outcome: Result<Answer, Error>) -> Outgoing {
    match outcome {
        Ok(Answer::Document(document)) => {
            Outgoing { status: StatusCode::OK, content_type: XML, headers: Vec::new(), body: document.into_bytes() }
        }
        Ok(Answer::File(Reply::Content(body))) => {
            Outgoing { status: StatusCode::OK, content_type: "application/octet-stream", headers: Vec::new(), body }
        }
        Ok(Answer::File(Reply::Elsewhere(address))) => {
            Outgoing { headers: vec![(header::LOCATION, address)], ..Outgoing::empty(StatusCode::FOUND) }
        }
        Err(error) => Outgoing {
            status: error.status,
            content_type: XML,
            headers: Vec::new(),
            body: failure(&error).into_bytes(),
        },
    }
}

fn failure(error: &Error) -> String {
    let mut document = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"error\">");
    let first = [("code", &error.code), ("message", &error.message)];
    for (name, text) in first.into_iter().chain(error.members.iter().map(|(name, text)| (*name, text))) {
        let mut escaped = String::new();
        if xml::escape(text, name, &mut escaped).is_err() {
            escaped.clear();
        }
        document.push_str(&format!("<{name}>{escaped}</{name}>"));
    }
    document.push_str("</response>");
    document
}

/// The methods of each hook.
#[cfg(test)]
pub(crate) fn hooked() -> Vec<&'static [&'static str]> {
    hooks::HOOKS.iter().map(|hook| hook.methods).collect()
}
