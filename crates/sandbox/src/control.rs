//! The server's own controls over HTTP, under `/sandbox/`.

use std::num::NonZeroU64;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};

use crate::fault::Fault;
use crate::server::Site;

type Sites = Arc<Vec<Site>>;

/// What is answered where something is wrong: the status, and in words what.
type Refused = (StatusCode, String);

pub(crate) fn routes(sites: &[Site]) -> Router {
    Router::new()
        .route("/sandbox/reset", post(reset))
        .route("/sandbox/expire-sessions", post(expire_sessions))
        .route("/sandbox/refuse-next/{api}/{code}", post(refuse_next))
        .route("/sandbox/fault-next/{api}/{fault}", post(fault_next))
        .route("/sandbox/fault-every/{api}/{number}/{fault}", post(fault_every))
        .route("/sandbox/clear-faults/{api}", post(clear_faults))
        .route("/sandbox/calls/{api}", get(calls))
        .route("/sandbox/requests/{api}", get(requests))
        .route("/sandbox/sessions-opened/{api}", get(sessions_opened))
        .with_state(Arc::new(sites.to_vec()))
}

async fn reset(State(sites): State<Sites>) {
    sites.iter().for_each(Site::reset);
}

async fn expire_sessions(State(sites): State<Sites>) {
    sites.iter().for_each(|site| site.face.expire_sessions());
}

async fn refuse_next(State(sites): State<Sites>, Path((api, code)): Path<(String, String)>) -> StatusCode {
    let is_known = sites.iter().any(|site| site.face.name() == api && site.face.refuse_next(&code));
    if is_known { StatusCode::OK } else { StatusCode::NOT_FOUND }
}

async fn fault_next(State(sites): State<Sites>, Path((api, fault)): Path<(String, String)>) -> Result<(), Refused> {
    site(&sites, &api)?.plan.next(read(&fault)?);
    Ok(())
}

async fn fault_every(
    State(sites): State<Sites>,
    Path((api, number, fault)): Path<(String, String, String)>,
) -> Result<(), Refused> {
    let wrong = |_| (StatusCode::BAD_REQUEST, format!("`{number}` is no number of requests from 1 on"));
    let number: NonZeroU64 = number.parse().map_err(wrong)?;
    site(&sites, &api)?.plan.every(number, read(&fault)?);
    Ok(())
}

async fn clear_faults(State(sites): State<Sites>, Path(api): Path<String>) -> Result<(), Refused> {
    site(&sites, &api)?.plan.clear();
    Ok(())
}

async fn calls(State(sites): State<Sites>, Path(api): Path<String>) -> Result<String, Refused> {
    Ok(site(&sites, &api)?.face.calls().to_string())
}

async fn requests(State(sites): State<Sites>, Path(api): Path<String>) -> Result<String, Refused> {
    Ok(site(&sites, &api)?.plan.requests().to_string())
}

async fn sessions_opened(State(sites): State<Sites>, Path(api): Path<String>) -> Result<String, Refused> {
    Ok(site(&sites, &api)?.face.sessions_opened().to_string())
}

fn site<'s>(sites: &'s [Site], api: &str) -> Result<&'s Site, Refused> {
    let found = sites.iter().find(|site| site.face.name() == api);
    found.ok_or_else(|| (StatusCode::NOT_FOUND, format!("no API `{api}` is played here")))
}

fn read(fault: &str) -> Result<Fault, Refused> {
    fault.parse().map_err(|error: crate::fault::FaultError| (StatusCode::BAD_REQUEST, error.to_string()))
}
