//! A runtime on a thread of its own, for callers who have none.

use std::convert::Infallible;
use std::future::Future;
use std::sync::mpsc;
use std::task::{Context, Poll, Waker};
use std::thread;

use tokio::runtime::{self, Handle};
use tokio::sync::oneshot;
use tokio::task::coop;

use crate::error::Error;

/// Serves the connections and timers of one blocking client until it is dropped. Idle connections are served as well, so
/// that one which the server has closed is not taken for the next call.
pub(crate) struct Driver {
    handle: Handle,
    /// The thread ends when this is dropped. Nobody waits for that, so a client may be dropped anywhere.
    _running: oneshot::Sender<Infallible>,
}

impl Driver {
    pub(crate) fn start() -> Result<Self, Error> {
        let (running, ended) = oneshot::channel();
        let (started, start) = mpsc::sync_channel(1);
        let thread = thread::Builder::new().name("callsheet-client".to_owned());
        // A runtime must not be dropped where another one polls, so none but its own thread ever holds it.
        let thread = thread.spawn(move || {
            let Ok(runtime) = runtime::Builder::new_current_thread().enable_all().build() else { return };
            // Whoever started the thread waits for this.
            let _ = started.send(runtime.handle().clone());
            // All that comes is the news that the sender is gone.
            let _ = runtime.block_on(ended);
            // A name that is still being looked up holds nobody up.
            runtime.shutdown_background();
        });
        thread.map_err(|_| Error::Setup("no thread can be started for it"))?;
        let handle = start.recv().map_err(|_| Error::Setup("no runtime can be started for it"))?;
        Ok(Self { handle, _running: running })
    }

    /// Waits for a call, on the caller's own thread.
    pub(crate) fn wait<R>(&self, call: impl Future<Output = Result<R, Error>>) -> Result<R, Error> {
        if is_polled() {
            return Err(Error::InsideRuntime);
        }
        let _entered = self.handle.enter();
        pollster::block_on(call)
    }
}

/// Whether tokio polls a future on this thread, so that nothing in it may wait.
///
/// That a thread knows a runtime does not say so: those of `spawn_blocking` do. But what is polled has a budget, which
/// runs out, and where waiting is allowed there is none.
fn is_polled() -> bool {
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    // Dropped last, this gives back all that the loop takes.
    let Poll::Ready(_before) = coop::poll_proceed(&mut context) else { return true };
    // No budget is larger: tokio keeps it in a byte.
    (0..u8::MAX).any(|_| match coop::poll_proceed(&mut context) {
        Poll::Ready(unit) => {
            unit.made_progress();
            false
        }
        Poll::Pending => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runtime(mut builder: runtime::Builder) -> runtime::Runtime {
        builder.enable_all().build().expect("a runtime starts")
    }

    #[test]
    fn tells_where_a_thread_may_wait() {
        let one = runtime(runtime::Builder::new_current_thread());
        let many = runtime(runtime::Builder::new_multi_thread());
        let entered = || {
            let _guard = one.enter();
            is_polled()
        };
        let aside = |runtime: &runtime::Runtime| {
            runtime.block_on(async { tokio::task::spawn_blocking(is_polled).await.expect("it ends") })
        };
        let task = |runtime: &runtime::Runtime| {
            runtime.block_on(async { tokio::spawn(async { is_polled() }).await.expect("it ends") })
        };
        let in_place = || tokio::task::block_in_place(is_polled);
        let cases = [
            ("a thread of one's own", is_polled(), false),
            ("a runtime at hand", entered(), false),
            ("spawn_blocking, one thread", aside(&one), false),
            ("spawn_blocking, many threads", aside(&many), false),
            ("block_in_place", many.block_on(async { in_place() }), false),
            ("block_in_place in a task", many.block_on(many.spawn(async move { in_place() })).expect("it ends"), false),
            ("block_on, one thread", one.block_on(async { is_polled() }), true),
            ("block_on, many threads", many.block_on(async { is_polled() }), true),
            ("a task, one thread", task(&one), true),
            ("a task, many threads", task(&many), true),
            ("a second time", one.block_on(async { is_polled() && is_polled() }), true),
        ];
        for (place, found, expected) in cases {
            assert_eq!(found, expected, "{place}");
        }
    }

    #[test]
    fn asking_costs_a_task_nothing() {
        let runtime = runtime(runtime::Builder::new_current_thread());
        let left = runtime.block_on(async {
            assert!(is_polled());
            coop::has_budget_remaining()
        });
        assert!(left);
    }
}
