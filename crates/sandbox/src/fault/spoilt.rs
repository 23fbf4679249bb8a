use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::stream::unfold;
use tokio::sync::watch;

use super::Fault;
use crate::connection::Line;

/// Knows when the server stops: no fault holds it up.
#[derive(Clone, Debug)]
pub(crate) struct Stop(pub(crate) watch::Receiver<bool>);

impl Stop {
    /// Waits for that time, or until the server stops.
    async fn pause(&mut self, time: Duration) {
        // An error means that the server is gone already.
        let _ = tokio::time::timeout(time, self.0.wait_for(|stops| *stops)).await;
    }
}

/// Has a request go wrong that came in over that line. `answer` carries it out.
pub(crate) async fn carry_out(
    fault: Fault,
    line: Line,
    mut stop: Stop,
    answer: impl FnOnce() -> (Response, Vec<u8>),
) -> Response {
    match fault {
        Fault::Delay(time) => {
            let (head, body) = answer();
            stop.pause(time).await;
            whole(head, body)
        }
        Fault::ResetBefore => reset(&line),
        Fault::ResetAfter => {
            answer();
            reset(&line)
        }
        Fault::ResetAmid => {
            let (head, mut body) = answer();
            let length = body.len();
            if length == 0 {
                return reset(&line);
            }
            body.truncate(length / 2);
            in_pieces(head, length, broken_behind(body, line, stop))
        }
        Fault::CloseBehind => {
            let (head, body) = answer();
            let length = body.len();
            in_pieces(head, length, closed_behind(body, line))
        }
        Fault::Truncated => {
            let (head, mut body) = answer();
            body.truncate(body.len() / 2);
            whole(head, body)
        }
        Fault::Garbage => whole(StatusCode::OK.into_response(), GARBAGE.to_vec()),
        Fault::WebPage => {
            let head = [(CONTENT_TYPE, "text/html; charset=UTF-8")].into_response();
            whole(head, WEB_PAGE.as_bytes().to_vec())
        }
        Fault::Empty => StatusCode::OK.into_response(),
        Fault::Status { status, retry_after } => refused(status, retry_after),
        Fault::ExpiredSession => {
            let (head, body) = answer();
            whole(head, body)
        }
        Fault::Drip { bytes, pause } => {
            let (head, body) = answer();
            let length = body.len();
            in_pieces(head, length, dripping(body, bytes.max(1), pause, stop))
        }
    }
}

/// No character of any encoding that is in use begins so, and no compression either.
const GARBAGE: &[u8] = &[0xFF, 0xFE, 0x00, 0xD8, 0x80, 0xC0, 0xF5, 0x00];

const WEB_PAGE: &str =
    "<!DOCTYPE html><html><head><title>Signing in</title></head><body><p>Sign in to go on.</p></body></html>";

fn whole(mut head: Response, body: Vec<u8>) -> Response {
    *head.body_mut() = Body::from(body);
    head
}

fn refused(status: u16, retry_after: Option<u32>) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
    let mut response = status.into_response();
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// What is answered here is never sent.
fn reset(line: &Line) -> Response {
    line.reset();
    StatusCode::OK.into_response()
}

/// An answer whose body is announced with that length, whatever comes of it.
fn in_pieces(mut head: Response, length: usize, body: Body) -> Response {
    head.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    *head.body_mut() = body;
    head
}

type Piece = Result<Bytes, io::Error>;

/// Long enough for what was written to reach the other side.
const UNDER_WAY: Duration = Duration::from_millis(20);

/// The body, and behind it the connection is reset.
fn broken_behind(body: Vec<u8>, line: Line, stop: Stop) -> Body {
    Body::from_stream(unfold((Some(body), line, stop), |(body, line, mut stop)| async move {
        let piece: Piece = match body {
            Some(body) => Ok(body.into()),
            None => {
                stop.pause(UNDER_WAY).await;
                line.reset();
                Err(io::ErrorKind::ConnectionReset.into())
            }
        };
        Some((piece, (None, line, stop)))
    }))
}

/// The body, and behind it the connection is closed.
fn closed_behind(body: Vec<u8>, line: Line) -> Body {
    Body::from_stream(unfold((Some(body), line.closed_behind()), |(body, guard)| async move {
        let piece: Piece = Ok(body?.into());
        Some((piece, (None, guard)))
    }))
}

fn dripping(body: Vec<u8>, size: usize, pause: Duration, stop: Stop) -> Body {
    Body::from_stream(unfold((Bytes::from(body), stop, true), move |(mut left, mut stop, is_first)| async move {
        if left.is_empty() {
            return None;
        }
        if !is_first {
            stop.pause(pause).await;
        }
        let piece = left.split_to(size.min(left.len()));
        Some((Piece::Ok(piece), (left, stop, false)))
    }))
}
