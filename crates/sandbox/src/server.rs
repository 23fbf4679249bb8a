//! The server: one listener for all its APIs, each under its own path.

use std::net::SocketAddr;
use std::num::NonZeroU64;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use callsheet_runtime::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::config::Sandbox;
use crate::connection::{Door, Line};
use crate::control;
use crate::error::StartError;
use crate::fault::{Fault, Plan, Stop, carry_out};
use crate::state_file::StateFile;

/// One API as the server answers it.
pub(crate) trait Face: Send + Sync {
    /// The API's short name.
    fn name(&self) -> &'static str;

    /// The paths that it is called under, the usual one first.
    fn paths(&self) -> &'static [&'static str];

    fn answer(&self, incoming: &Incoming<'_>) -> Outgoing;

    /// Goes back to the fixtures; all sessions are gone.
    fn reset(&self);

    /// Has all sessions end now.
    fn expire_sessions(&self);

    /// How many calls were answered since the start.
    fn calls(&self) -> u64;

    /// How many sessions were opened since the start.
    fn sessions_opened(&self) -> u64;

    /// How often what it holds may have changed since the start.
    fn changes(&self) -> u64;

    /// All that it holds, sessions apart.
    fn saved(&self) -> Value;

    /// Takes back what was saved.
    ///
    /// # Errors
    /// Says in words what does not fit. Then nothing is changed.
    fn restore(&self, saved: &Value) -> Result<(), String>;

    /// Has the next call that is not refused for its envelope or caller be refused with that code; false where the API has
    /// no such code, or no codes.
    fn refuse_next(&self, code: &str) -> bool;
}

/// An HTTP request.
pub(crate) struct Incoming<'a> {
    pub(crate) method: &'a Method,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

impl Incoming<'_> {
    /// The header of that name, if it is text.
    pub(crate) fn header(&self, name: header::HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// An HTTP response.
pub(crate) struct Outgoing {
    pub(crate) status: StatusCode,
    pub(crate) content_type: &'static str,
    pub(crate) headers: Vec<(HeaderName, String)>,
    pub(crate) body: Vec<u8>,
}

impl Outgoing {
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, content_type: "text/html; charset=UTF-8", headers: Vec::new(), body: Vec::new() }
    }
}

/// The largest request that is read, in bytes. Files come within requests.
const BODY_LIMIT: usize = 64 << 20;

/// A sandbox that answers requests until it is stopped or dropped.
pub struct Running {
    address: SocketAddr,
    sites: Vec<Site>,
    accepted: Arc<AtomicU64>,
    stop: watch::Sender<bool>,
    server: JoinHandle<()>,
}

impl Sandbox {
    /// Starts to listen.
    ///
    /// # Errors
    /// Where the address cannot be listened on, the tables' fixtures do not fit what was set up, or the file for the state is
    /// no such file.
    pub async fn start(self) -> Result<Running, StartError> {
        let asked = self.address;
        let failed = |source| StartError::Listen { address: asked, source };
        let is_controlled = self.is_controlled;
        let state_file = self.state_file.clone();
        let faces = self.into_faces()?;
        let state_file = state_file.map(|path| StateFile::open(path, faces.clone()).map(Arc::new)).transpose()?;
        let listener = TcpListener::bind(asked).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (stop, mut stopped) = watch::channel(false);
        let site =
            |face| Site { face, plan: Arc::default(), state_file: state_file.clone(), stop: Stop(stop.subscribe()) };
        let sites: Vec<_> = faces.into_iter().map(site).collect();
        let accepted = Arc::default();
        let door = Door { listener, accepted: Arc::clone(&accepted) };
        let router = router(&sites, is_controlled).into_make_service_with_connect_info::<Line>();
        let server = tokio::spawn(async move {
            let serve = axum::serve(door, router).with_graceful_shutdown(async move {
                // An error means that the `Running` was dropped: that stops the server too.
                let _ = stopped.wait_for(|stops| *stops).await;
            });
            if let Err(error) = serve.await {
                tracing::error!(%error, "the sandbox has stopped");
            }
        });
        Ok(Running { address, sites, accepted, stop, server })
    }
}

/// One API, what goes wrong with its requests, and the file that is written when it changes.
#[derive(Clone)]
pub(crate) struct Site {
    pub(crate) face: Arc<dyn Face>,
    pub(crate) plan: Arc<Plan>,
    state_file: Option<Arc<StateFile>>,
    stop: Stop,
}

impl Site {
    pub(crate) fn reset(&self) {
        self.plan.clear();
        self.face.reset();
        self.state_file.iter().for_each(|file| file.save_or_log());
    }

    /// Carries a request out; gives the head of the answer, and its body.
    fn carry_out(&self, incoming: &Incoming<'_>) -> (Response, Vec<u8>) {
        let outgoing = self.face.answer(incoming);
        self.state_file.iter().for_each(|file| file.save_or_log());
        let mut head = (outgoing.status, [(header::CONTENT_TYPE, outgoing.content_type)]).into_response();
        for (name, value) in outgoing.headers {
            // A stored text that no header can hold is left out.
            if let Ok(value) = HeaderValue::from_str(&value) {
                head.headers_mut().insert(name, value);
            }
        }
        (head, outgoing.body)
    }
}

fn router(sites: &[Site], is_controlled: bool) -> Router {
    let mut router = Router::new();
    for site in sites {
        for path in site.face.paths() {
            router = router.route(path, any(answer).with_state(site.clone()));
        }
    }
    if is_controlled {
        router = router.merge(control::routes(sites));
    }
    router.layer(DefaultBodyLimit::max(BODY_LIMIT))
}

async fn answer(
    State(site): State<Site>,
    ConnectInfo(line): ConnectInfo<Line>,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let carry_it_out = || site.carry_out(&Incoming { method: &method, headers: &headers, body: &body });
    match site.plan.take() {
        None => {
            let (mut head, body) = carry_it_out();
            *head.body_mut() = body.into();
            head
        }
        Some(fault) => {
            if fault == Fault::ExpiredSession {
                site.face.expire_sessions();
            }
            carry_out(fault, line, site.stop.clone(), carry_it_out).await
        }
    }
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL of an API, by its short name: `http://127.0.0.1:40213/api_jsonrpc.php`.
    pub fn url(&self, api: &str) -> Option<String> {
        let path = self.site(api)?.face.paths().first()?;
        Some(format!("http://{}{path}", self.address))
    }

    /// The short names of the APIs that it answers.
    pub fn apis(&self) -> impl Iterator<Item = &'static str> {
        self.sites.iter().map(|site| site.face.name())
    }

    /// Has all sessions of all APIs end now.
    pub fn expire_sessions(&self) {
        self.sites.iter().for_each(|site| site.face.expire_sessions());
    }

    /// Goes back to what a fresh server holds. All sessions are gone, and so are the faults that were planned; counts go on.
    pub fn reset(&self) {
        self.sites.iter().for_each(Site::reset);
    }

    /// Has the next call of that API which is not refused for its envelope or its caller be refused with that error code, as a
    /// server does for what is no fault of the request: Planfix's 3014, say, while a task is busy. False where the API has
    /// no such code; Zabbix has none.
    pub fn refuse_next(&self, api: &str, code: &str) -> bool {
        self.site(api).is_some_and(|site| site.face.refuse_next(code))
    }

    /// Has the next HTTP request of that API meet a fault; said several times, the next ones, in that order. False, and nothing
    /// is planned, where the API is not played or the fault's numbers are not within what it says.
    pub fn fault_next(&self, api: &str, fault: Fault) -> bool {
        self.site(api).filter(|_| fault.is_possible()).map(|site| site.plan.next(fault)).is_some()
    }

    /// Has each so many-th HTTP request of that API from now on meet a fault, unless something else is planned for it. False as
    /// for [`fault_next`](Self::fault_next).
    pub fn fault_every(&self, api: &str, number: NonZeroU64, fault: Fault) -> bool {
        self.site(api).filter(|_| fault.is_possible()).map(|site| site.plan.every(number, fault)).is_some()
    }

    /// Forgets all faults that are planned for that API. False where it is not played.
    pub fn clear_faults(&self, api: &str) -> bool {
        self.site(api).map(|site| site.plan.clear()).is_some()
    }

    /// How many calls of that API were carried out or refused, the members of batches counted singly.
    pub fn calls(&self, api: &str) -> u64 {
        self.site(api).map_or(0, |site| site.face.calls())
    }

    /// How many HTTP requests of that API have come, those that met a fault too.
    pub fn requests(&self, api: &str) -> u64 {
        self.site(api).map_or(0, |site| site.plan.requests())
    }

    /// How many sessions of that API were opened.
    pub fn sessions_opened(&self, api: &str) -> u64 {
        self.site(api).map_or(0, |site| site.face.sessions_opened())
    }

    /// How many connections were taken in, for all APIs together.
    pub fn connections(&self) -> u64 {
        self.accepted.load(Ordering::Relaxed)
    }

    /// Stops to listen and waits until the open requests are answered. Faults that take time are cut short.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        let _ = self.server.await;
    }

    /// Waits until the server ends by itself, which it does on a failure only.
    pub async fn wait(self) {
        let _ = self.server.await;
    }

    fn site(&self, api: &str) -> Option<&Site> {
        self.sites.iter().find(|site| site.face.name() == api)
    }
}

impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let apis: Vec<_> = self.apis().collect();
        f.debug_struct("Running").field("address", &self.address).field("apis", &apis).finish_non_exhaustive()
    }
}
