//! How a batch is sent: in one round, and in a second one for what was refused for its session.

use std::sync::Arc;

use callsheet_runtime::tables::Repeat;
use callsheet_zabbix::{CallId, Placement, ReadError, batch};
use tokio::time::timeout_at;
use tracing::Span;

use super::{Answers, Granted, Member};
use crate::answer::{Failure, answered};
use crate::client::Inner;
use crate::error::{Error, Stage, Unwritable};
use crate::line::Arrival;
use crate::policy::Trail;
use crate::post::Post;
use crate::protocol::Sealed;
use crate::secrets::Secrets;
use crate::transport::{Incoming, Outgoing, Transport};
use crate::watch::{Blot, outcome};
use crate::zabbix::{Session, Zabbix, carried};

/// What to look at where the server has answered others, and not this call.
const HINT: &str = "look for something in between that changes answers: calls of a batch were not answered once each";

/// What stands in the place of a method's name, in errors and for who watches.
const BATCH: &str = "batch";

/// A batch that is under way. It stands beside what is waited for, so that no answer is lost when time runs out.
pub(super) struct Course<'a, T> {
    inner: &'a Inner<Zabbix, T>,
    waiting: Vec<Member>,
    answers: Answers,
    /// Whether the server may have done some of it, or has refused some of it for good.
    is_answered: bool,
    trail: Trail,
}

impl<'a, T: Transport> Course<'a, T> {
    pub(super) fn of(inner: &'a Inner<Zabbix, T>, waiting: Vec<Member>, answers: Answers) -> Self {
        let trail = Trail::until(inner.line.policy.deadline());
        Self { inner, waiting, answers, is_answered: false, trail }
    }

    pub(super) async fn run(mut self) -> Result<Answers, Error> {
        #[cfg(feature = "metrics")]
        let start = tokio::time::Instant::now();
        let made = timeout_at(self.trail.deadline, self.make()).await;
        let tries = self.trail.tries();
        let done = match made {
            Ok(Ok(())) => Ok(self.answers),
            Ok(Err(error)) => self.fail(Some(error)),
            Err(_) => self.fail(None),
        };
        Span::current().record("attempts", tries).record("outcome", outcome(&done));
        #[cfg(feature = "metrics")]
        crate::watch::count(<Zabbix as crate::protocol::Protocol>::API, BATCH, tries, outcome(&done), start.elapsed());
        done
    }

    /// Gives up what is still waiting, for that error or for want of time.
    fn fail(self, error: Option<Error>) -> Result<Answers, Error> {
        let Self { inner, waiting, mut answers, is_answered, trail } = self;
        let tried = |member: &Member| trail.tried(inner.line.tried::<Zabbix>(&member.call.method));
        let (attempts, stage): (Vec<_>, _) = (waiting.iter().map(tried).collect(), trail.stage);
        let error = error.unwrap_or_else(|| inner.out_of_time(BATCH, trail));
        if !is_answered {
            return Err(error);
        }
        let source = Arc::new(error);
        for (member, attempt) in waiting.into_iter().zip(attempts) {
            answers.put(member.place, Err(Error::Batch { attempt, stage, source: Arc::clone(&source) }));
        }
        Ok(answers)
    }

    async fn make(&mut self) -> Result<(), Error> {
        let (inner, deadline) = (self.inner, self.trail.deadline);
        let Inner { protocol, line, sessions, .. } = inner;
        #[cfg(feature = "validate")]
        self.validate().await?;
        if self.waiting.is_empty() {
            return Ok(());
        }
        if !self.waiting.iter().any(|member| member.call.wants_session) {
            return self.round(None, false).await.map(drop);
        }
        let mut held = sessions.get(|| inner.open(deadline)).await?;
        if carried(Some(&held.session), Placement::Header).is_some() {
            self.leave_out_bare();
        }
        let mut was_fresh = false;
        loop {
            match self.round(Some(&held.session), protocol.renews() && !was_fresh).await {
                Ok(None) => break,
                Ok(Some(expired)) => self.trail.goes_on(expired, Stage::Session),
                Err(error) => return Err(protocol.explain(error, &held.session, line, deadline).await),
            }
            tracing::debug!("the session has expired, another is opened");
            held = sessions.renew(&held, || inner.open(deadline)).await?;
            was_fresh = held.is_fresh;
        }
        self.explain(&held.session).await;
        Ok(())
    }

    /// Checks each call; those that are wrong are not sent.
    #[cfg(feature = "validate")]
    async fn validate(&mut self) -> Result<(), Error> {
        let (inner, deadline) = (self.inner, self.trail.deadline);
        if !inner.validates || self.waiting.is_empty() {
            return Ok(());
        }
        // Where this fails, it is the fault of no single call; behind it nothing is waited for.
        inner.protocol.release(&inner.line, deadline).await?;
        for member in std::mem::take(&mut self.waiting) {
            match inner.validate(&member.call, member.tables, deadline).await {
                Ok(()) => self.waiting.push(member),
                Err(error) => self.answers.put(member.place, Err(error)),
            }
        }
        Ok(())
    }

    /// Leaves out the methods that are refused with credentials, where a header brings these to all calls.
    fn leave_out_bare(&mut self) {
        let members = std::mem::take(&mut self.waiting).into_iter();
        let (waiting, bare) = members.partition::<Vec<_>, _>(|member| member.call.wants_session);
        self.waiting = waiting;
        for member in bare {
            let attempt = self.inner.line.tried::<Zabbix>(&member.call.method);
            let error = Error::Unwritable { attempt, source: Unwritable::Credentials };
            self.answers.put(member.place, Err(error));
        }
    }

    /// Sends all that waits. What the server refused for its session waits on where that can be renewed; the error is one
    /// of those with which it did so.
    async fn round(&mut self, session: Option<&Session>, renews: bool) -> Result<Option<Error>, Error> {
        let Inner { protocol, line, .. } = self.inner;
        let parcel = Parcel::of(&self.waiting);
        let take = |arrival: Arrival<T::Body>| {
            let (first, parcel) = (arrival.id, &parcel);
            async move { parcel.take(protocol, arrival.whole().await?, first) }
        };
        let results = match line.exchange(protocol, session, &parcel, &mut self.trail, &take).await {
            Ok(results) => results,
            Err(error) if renews && error.is_session_expired() => return Ok(Some(error)),
            Err(error) => return Err(error),
        };
        let mut hidden = parcel.secrets;
        protocol.secrets(session, &mut hidden);
        let (mut results, mut expired) = (results.into_iter(), None);
        for member in std::mem::take(&mut self.waiting) {
            if member.place.is_none() {
                // Whether it was refused is not told, so that it does not wait for another round.
                self.is_answered = true;
                continue;
            }
            let result = results.next().unwrap_or(Err(ReadError::Unanswered));
            let attempt = self.trail.tried(line.tried::<Zabbix>(&member.call.method));
            let result = match result {
                Ok(result) => Ok(Granted { attempt, result }),
                Err(error) => {
                    Err(Failure::unusable::<Zabbix>(error.into(), String::new()).into_error(attempt, &hidden, HINT))
                }
            };
            match result {
                Err(error) if renews && member.call.wants_session && error.is_session_expired() => {
                    expired = Some(error);
                    self.waiting.push(member);
                }
                result => {
                    self.is_answered = true;
                    self.answers.put(member.place, result);
                }
            }
        }
        Ok(expired)
    }

    /// Looks further into what was refused.
    async fn explain(&mut self, session: &Session) {
        let Inner { protocol, line, .. } = self.inner;
        if self.answers.results.iter().flatten().any(Result::is_ok) {
            // What let these through let the others through as well.
            return;
        }
        for result in self.answers.results.iter_mut().flatten() {
            let Err(Error::Refused { attempt, refusal }) = result else { continue };
            let error = Error::Refused { attempt: attempt.clone(), refusal: refusal.clone() };
            *result = Err(protocol.explain(error, session, line, self.trail.deadline).await);
        }
    }
}

/// Calls on their way in one document.
struct Parcel<'a> {
    members: &'a [Member],
    secrets: Secrets,
    blot: Option<Blot>,
}

impl<'a> Parcel<'a> {
    fn of(members: &'a [Member]) -> Self {
        let mut secrets = Secrets::default();
        members.iter().for_each(|member| secrets.extend(&member.call.secrets));
        let blot = members.iter().filter_map(|member| member.call.blot.clone()).reduce(|mut all, blot| {
            all.extend(&blot);
            all
        });
        Self { members, secrets, blot }
    }

    fn written(&self, first: u64, session: Option<&'a Session>) -> batch::Batch<'a> {
        let mut batch = batch::Batch::new(CallId(first));
        for Member { call, place, .. } in self.members {
            let auth = carried(session, Placement::Body).filter(|_| call.wants_session);
            let add = if place.is_some() { batch::Batch::push } else { batch::Batch::notify };
            add(&mut batch, &call.method, &call.request, auth);
        }
        batch
    }

    /// The results of all calls but the notifications, in their order.
    fn take(
        &self,
        protocol: &Zabbix,
        incoming: Incoming,
        first: u64,
    ) -> Result<Vec<Result<Box<str>, ReadError>>, Failure> {
        let is_silent = (200..300).contains(&incoming.status) && incoming.body.trim_ascii().is_empty();
        if is_silent && self.numbers() == 0 {
            return Ok(Vec::new());
        }
        answered(protocol, incoming, first, |answer| {
            let results = self.written(first, None).read(answer.text)?;
            Ok(results.into_iter().map(|result| result.map(Box::from)).collect())
        })
    }
}

impl Post<Zabbix> for Parcel<'_> {
    fn name(&self) -> &str {
        BATCH
    }

    /// As the least repeatable of its calls.
    fn repeat(&self) -> Repeat {
        let has = |repeat| self.members.iter().any(|member| member.call.repeat == repeat);
        [Repeat::Writes, Repeat::Idempotent].into_iter().find(|repeat| has(*repeat)).unwrap_or(Repeat::Reads)
    }

    fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    fn blot(&self) -> Option<&Blot> {
        self.blot.as_ref()
    }

    fn numbers(&self) -> u64 {
        self.members.iter().map(|member| u64::from(member.place.is_some())).sum()
    }

    fn document(&self, protocol: &Zabbix, first: u64, session: Option<&Session>) -> Result<Outgoing, Unwritable> {
        let mut body = String::new();
        self.written(first, session).write(&mut body);
        Ok(protocol.outgoing(body, session))
    }
}
