//! Batches: several calls in one request, each with an answer of its own.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)] // a test may fail, and is read by nobody from outside

mod course;
mod model;
mod sandbox;
#[path = "../support/mod.rs"]
mod support;
mod wire;

use callsheet_client::Error;
use callsheet_client::zabbix::{Answers, Ticket};
use support::api::Response;

/// What came of a call: the number in its response, or how its error begins in `Debug`.
fn outcome(answers: &mut Answers, ticket: Ticket<Response>) -> Result<u64, String> {
    answers.take(ticket).map(|response| response.id.0).map_err(|error| kind(&error))
}

/// The name of the error's variant, and with what came in the place of an answer.
fn kind(error: &Error) -> String {
    let name = format!("{error:?}").split([' ', '(']).next().unwrap_or_default().to_owned();
    match error {
        Error::NotTheApi { found, .. } => format!("{name}: {found}"),
        _ => name,
    }
}
