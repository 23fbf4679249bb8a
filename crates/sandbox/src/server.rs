//! The server: one listener for all its APIs, each under its own path.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use callsheet_runtime::Value;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::config::Sandbox;
use crate::error::StartError;
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
    faces: Vec<Arc<dyn Face>>,
    state_file: Option<Arc<StateFile>>,
    stop: Option<oneshot::Sender<()>>,
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
        let (stop, stopped) = oneshot::channel();
        let router = router(&faces, state_file.as_ref(), is_controlled);
        let server = tokio::spawn(async move {
            let serve = axum::serve(listener, router).with_graceful_shutdown(async move {
                // An error means that the `Running` was dropped: that stops the server too.
                let _ = stopped.await;
            });
            if let Err(error) = serve.await {
                tracing::error!(%error, "the sandbox has stopped");
            }
        });
        Ok(Running { address, faces, state_file, stop: Some(stop), server })
    }
}

/// One API, and the file that is written when it changes.
#[derive(Clone)]
struct Site {
    face: Arc<dyn Face>,
    state_file: Option<Arc<StateFile>>,
}

/// All APIs, likewise.
#[derive(Clone)]
struct Sites {
    faces: Arc<Vec<Arc<dyn Face>>>,
    state_file: Option<Arc<StateFile>>,
}

fn router(faces: &[Arc<dyn Face>], state_file: Option<&Arc<StateFile>>, is_controlled: bool) -> Router {
    let mut router = Router::new();
    for face in faces {
        let site = Site { face: Arc::clone(face), state_file: state_file.cloned() };
        for path in face.paths() {
            router = router.route(path, any(answer).with_state(site.clone()));
        }
    }
    if is_controlled {
        let sites = Sites { faces: Arc::new(faces.to_vec()), state_file: state_file.cloned() };
        router = router
            .route("/sandbox/reset", post(reset).with_state(sites.clone()))
            .route("/sandbox/expire-sessions", post(expire_sessions).with_state(sites.clone()))
            .route("/sandbox/refuse-next/{api}/{code}", post(refuse_next).with_state(sites.clone()))
            .route("/sandbox/calls/{api}", get(calls).with_state(sites));
    }
    router.layer(DefaultBodyLimit::max(BODY_LIMIT))
}

async fn reset(State(sites): State<Sites>) {
    sites.faces.iter().for_each(|face| face.reset());
    sites.state_file.iter().for_each(|file| file.save_or_log());
}

async fn expire_sessions(State(sites): State<Sites>) {
    sites.faces.iter().for_each(|face| face.expire_sessions());
}

async fn refuse_next(State(sites): State<Sites>, Path((api, code)): Path<(String, String)>) -> StatusCode {
    let is_known = sites.faces.iter().any(|face| face.name() == api && face.refuse_next(&code));
    if is_known { StatusCode::OK } else { StatusCode::NOT_FOUND }
}

async fn calls(State(sites): State<Sites>, Path(api): Path<String>) -> Result<String, StatusCode> {
    let face = sites.faces.iter().find(|face| face.name() == api).ok_or(StatusCode::NOT_FOUND)?;
    Ok(face.calls().to_string())
}

async fn answer(State(site): State<Site>, method: Method, headers: HeaderMap, body: Bytes) -> Response {
    let outgoing = site.face.answer(&Incoming { method: &method, headers: &headers, body: &body });
    site.state_file.iter().for_each(|file| file.save_or_log());
    let content_type = [(header::CONTENT_TYPE, outgoing.content_type)];
    let mut response = (outgoing.status, content_type, outgoing.body).into_response();
    for (name, value) in outgoing.headers {
        // A stored text that no header can hold is left out.
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL of an API, by its short name: `http://127.0.0.1:40213/api_jsonrpc.php`.
    pub fn url(&self, api: &str) -> Option<String> {
        let path = self.face(api)?.paths().first()?;
        Some(format!("http://{}{path}", self.address))
    }

    /// The short names of the APIs that it answers.
    pub fn apis(&self) -> impl Iterator<Item = &'static str> {
        self.faces.iter().map(|face| face.name())
    }

    /// Has all sessions of all APIs end now.
    pub fn expire_sessions(&self) {
        self.faces.iter().for_each(|face| face.expire_sessions());
    }

    /// Goes back to what a fresh server holds. All sessions are gone.
    pub fn reset(&self) {
        self.faces.iter().for_each(|face| face.reset());
        self.state_file.iter().for_each(|file| file.save_or_log());
    }

    /// Has the next call of that API which is not refused for its envelope or its caller be refused with that error code, as a
    /// server does for what is no fault of the request: Planfix's 3014, say, while a task is busy. False where the API has
    /// no such code; Zabbix has none.
    pub fn refuse_next(&self, api: &str, code: &str) -> bool {
        self.face(api).is_some_and(|face| face.refuse_next(code))
    }

    /// How many calls of that API were answered, the members of batches counted singly.
    pub fn calls(&self, api: &str) -> u64 {
        self.face(api).map_or(0, |face| face.calls())
    }

    /// Stops to listen and waits until the open requests are answered.
    pub async fn stop(mut self) {
        if let Some(stop) = self.stop.take() {
            // The server may have ended by itself.
            let _ = stop.send(());
        }
        let _ = self.server.await;
    }

    /// Waits until the server ends by itself, which it does on a failure only.
    pub async fn wait(self) {
        let _ = self.server.await;
    }

    fn face(&self, api: &str) -> Option<&Arc<dyn Face>> {
        self.faces.iter().find(|face| face.name() == api)
    }
}

impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let apis: Vec<_> = self.apis().collect();
        f.debug_struct("Running").field("address", &self.address).field("apis", &apis).finish_non_exhaustive()
    }
}
