//! Ctrl-C amid a call: it ends at once, and what was done is said.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use callsheet_client::{Exchange, Response, Watch};
use callsheet_runtime::tables::{Method, Repeat};

use crate::exit::Failure;
use crate::words::Said;

/// How far a call has come: what the client sends and what comes back leaves its traces here.
#[derive(Clone, Default)]
pub struct Traces(Arc<Counts>);

#[derive(Default)]
struct Counts {
    method: String,
    sent: AtomicU32,
    answered: AtomicU32,
}

impl Traces {
    /// Those of a call of that method; others, such as that which opens a session, leave none.
    pub fn of(method: &Method<'_>) -> Self {
        Self(Arc::new(Counts { method: method.name.to_owned(), ..Counts::default() }))
    }

    /// What is said of a call of that method that was interrupted.
    pub fn interrupted(&self, method: &Method<'_>) -> Failure {
        let (sent, answered) = (self.0.sent.load(Ordering::Acquire), self.0.answered.load(Ordering::Acquire));
        let name = method.name;
        let (english, russian) = match method.repeat {
            _ if sent == 0 => ("was not sent", "запрос не отправлен"),
            Repeat::Reads => ("changes nothing", "метод ничего не меняет"),
            // It waits to be made again: what writes does so only where the server has done nothing.
            Repeat::Writes if answered == sent => ("was not carried out", "запрос не выполнен"),
            _ => (
                "was sent, and may have been carried out: look before you repeat it",
                "запрос отправлен и мог быть выполнен: проверьте, прежде чем повторять",
            ),
        };
        Failure::Refused(Said::new(format!("interrupted: {name} {english}"), format!("прервано, {name}: {russian}")))
    }
}

impl Watch for Traces {
    fn request(&self, exchange: &Exchange<'_>, _: &str) {
        if exchange.method == self.0.method {
            self.0.sent.fetch_add(1, Ordering::AcqRel);
        }
    }

    fn response(&self, exchange: &Exchange<'_>, _: &Response<'_>) {
        if exchange.method == self.0.method {
            self.0.answered.fetch_add(1, Ordering::AcqRel);
        }
    }
}

/// What comes of it, unless Ctrl-C comes first: then nothing.
pub async fn until_interrupted<R>(work: impl Future<Output = R>) -> Option<R> {
    tokio::select! {
        done = work => Some(done),
        _ = tokio::signal::ctrl_c() => None,
    }
}
