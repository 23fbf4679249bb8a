//! Connections that can be broken off.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// Takes connections in, and counts them.
pub(crate) struct Door {
    pub(crate) listener: TcpListener,
    pub(crate) accepted: Arc<AtomicU64>,
}

/// A connection as the HTTP server sees it.
pub(crate) struct Connection {
    stream: TcpStream,
    line: Line,
}

/// What an answer knows of the connection that it goes out on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line(Arc<AtomicU8>);

const OPEN: u8 = 0;
/// It is reset: nothing more is read or written.
const RESET: u8 = 1;
/// It is closed as soon as all that was written is out.
const ENDING: u8 = 2;
/// It has come to its end.
const ENDED: u8 = 3;

impl Line {
    /// Resets the connection.
    pub(crate) fn reset(&self) {
        self.0.store(RESET, Ordering::Release);
    }

    /// Closes the connection once what was written before this was dropped is out.
    pub(crate) fn closed_behind(self) -> ClosedBehind {
        ClosedBehind(self)
    }

    fn is(&self, state: u8) -> bool {
        self.0.load(Ordering::Acquire) == state
    }
}

/// Whoever holds this is still writing.
pub(crate) struct ClosedBehind(Line);

impl Drop for ClosedBehind {
    fn drop(&mut self) {
        self.0.0.store(ENDING, Ordering::Release);
    }
}

impl Connection {
    fn refused(&self) -> Option<io::Error> {
        self.line.is(RESET).then(|| io::ErrorKind::ConnectionReset.into())
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if self.line.is(RESET) {
            // A connection that is gone already needs no reset.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.refused() {
            Some(error) => Poll::Ready(Err(error)),
            None if self.line.is(ENDED) => Poll::Ready(Ok(())),
            None => Pin::new(&mut self.stream).poll_read(context, into),
        }
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, from: &[u8]) -> Poll<io::Result<usize>> {
        match self.refused() {
            Some(error) => Poll::Ready(Err(error)),
            None => Pin::new(&mut self.stream).poll_write(context, from),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        if flushed.is_ready() && self.line.is(ENDING) {
            self.line.0.store(ENDED, Ordering::Release);
            context.waker().wake_by_ref();
        }
        flushed
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl Listener for Door {
    type Io = Connection;
    type Addr = Line;

    async fn accept(&mut self) -> (Connection, Line) {
        let stream = loop {
            match self.listener.accept().await {
                Ok((stream, _)) => break stream,
                Err(error) => {
                    tracing::warn!(%error, "no connection is taken in");
                    // Most likely there are too many: some will be gone soon.
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        };
        // Without this, what is to come in small pieces would be gathered; a connection that is gone needs nothing.
        let _ = stream.set_nodelay(true);
        self.accepted.fetch_add(1, Ordering::Relaxed);
        let line = Line(Arc::new(AtomicU8::new(OPEN)));
        (Connection { stream, line: line.clone() }, line)
    }

    /// Asked for in log lines alone; what it is found at is known to whoever started it.
    fn local_addr(&self) -> io::Result<Line> {
        Ok(Line::default())
    }
}

impl Connected<IncomingStream<'_, Door>> for Line {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.remote_addr().clone()
    }
}
