use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::Mutex;

use crate::error::{Attempt, Error, Refusal};

/// The session that the calls of one client share. However many ask for it at once, one login is made.
pub(crate) struct Sessions<S> {
    state: Mutex<State<S>>,
    /// The session that is open and its number, as in `state`, for calls that need not wait.
    open: RwLock<Option<(Arc<S>, u64)>>,
    /// How many have been opened, to be read without waiting.
    opened: AtomicU64,
    /// How often opening one was refused.
    refusals: AtomicU64,
    #[cfg(feature = "metrics")]
    api: &'static str,
}

struct State<S> {
    /// How many have been opened.
    number: u64,
    session: Option<Arc<S>>,
    refused: Option<(Box<Attempt>, Refusal)>,
}

/// A session that is being opened.
pub(crate) type Opening<'a, S> = Pin<Box<dyn Future<Output = Result<S, Error>> + Send + 'a>>;

/// A session with its number, by which it is told from the one that replaces it.
pub(crate) struct Held<S> {
    pub(crate) session: Arc<S>,
    /// It was opened while the call waited for it, so that it cannot have grown old.
    pub(crate) is_fresh: bool,
    number: u64,
}

impl<S> Sessions<S> {
    /// No session yet. The API's name is for metrics.
    pub(crate) fn new(api: &'static str) -> Self {
        #[cfg(not(feature = "metrics"))]
        let _ = api;
        let state = Mutex::new(State { number: 0, session: None, refused: None });
        Self {
            state,
            open: RwLock::new(None),
            opened: AtomicU64::new(0),
            refusals: AtomicU64::new(0),
            #[cfg(feature = "metrics")]
            api,
        }
    }

    /// The session; opened if there is none.
    pub(crate) async fn get<'a>(&self, open: impl FnOnce() -> Opening<'a, S>) -> Result<Held<S>, Error>
    where
        S: 'a,
    {
        let held = self.open.read().unwrap_or_else(PoisonError::into_inner).clone();
        match held {
            Some((session, number)) => Ok(Held { session, is_fresh: false, number }),
            None => self.get_but(None, open).await,
        }
    }

    /// Keeps or forgets the open session; whoever does so holds the lock of the state.
    fn set(&self, state: &mut State<S>, session: Option<Arc<S>>) {
        let open = session.clone().map(|session| (session, state.number));
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = open;
        state.session = session;
    }

    /// A session other than this one, which has expired: opened, unless another call has done so meanwhile.
    pub(crate) async fn renew<'a>(
        &self,
        stale: &Held<S>,
        open: impl FnOnce() -> Opening<'a, S>,
    ) -> Result<Held<S>, Error>
    where
        S: 'a,
    {
        self.get_but(Some(stale.number), open).await
    }

    async fn get_but<'a>(&self, stale: Option<u64>, open: impl FnOnce() -> Opening<'a, S>) -> Result<Held<S>, Error>
    where
        S: 'a,
    {
        let (before, refusals) = (self.opened.load(Ordering::Acquire), self.refusals.load(Ordering::Acquire));
        let mut state = self.state.lock().await;
        if stale == Some(state.number) {
            self.set(&mut state, None);
        }
        if let Some(session) = &state.session {
            return Ok(Held { session: Arc::clone(session), is_fresh: state.number > before, number: state.number });
        }
        // A login that was refused while this call waited for it is not tried again by each: accounts are blocked so.
        if refusals != self.refusals.load(Ordering::Acquire)
            && let Some((attempt, refusal)) = state.refused.clone()
        {
            return Err(Error::Refused { attempt, refusal });
        }
        match open().await {
            Ok(session) => {
                let session = Arc::new(session);
                state.number += 1;
                self.opened.store(state.number, Ordering::Release);
                #[cfg(feature = "metrics")]
                metrics::counter!(crate::metric::SESSIONS, "api" => self.api).increment(1);
                self.set(&mut state, Some(Arc::clone(&session)));
                Ok(Held { session, is_fresh: true, number: state.number })
            }
            Err(error) => {
                if let Error::Refused { attempt, refusal } = &error {
                    state.refused = Some((attempt.clone(), refusal.clone()));
                    self.refusals.fetch_add(1, Ordering::Release);
                }
                Err(error)
            }
        }
    }

    /// The session, if one is open.
    pub(crate) async fn current(&self) -> Option<Arc<S>> {
        self.state.lock().await.session.clone()
    }

    /// The session, if one is open; there is none afterwards.
    pub(crate) async fn take(&self) -> Option<Arc<S>> {
        let mut state = self.state.lock().await;
        let session = state.session.take();
        self.set(&mut state, None);
        session
    }
}
