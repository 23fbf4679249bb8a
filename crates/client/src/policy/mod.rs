//! When a call is made, when it is made again, and when it is given up.
//!
//! | what happens | a call that reads, or may be made twice | a call that writes |
//! |---|---|---|
//! | no connection | again | again: nothing was sent |
//! | the answer does not come, or not whole | again | given up: it may have done its work |
//! | HTTP 408, 425, 429, 502, 503, 504 | again, not before `Retry-After` | given up |
//! | the API itself says to come again | again | again: it says that it has done nothing |
//! | anything else | given up | given up |
//!
//! "Again" is within [`Retries`] and the deadline.

mod pace;
mod quota;
mod retries;

use std::time::{Duration, SystemTime};

use callsheet_runtime::tables::{Remedy, Repeat};
use tokio::time::Instant;

pub(crate) use self::pace::Pace;
pub use self::quota::Quota;
pub(crate) use self::quota::Quotas;
pub use self::retries::Retries;
use self::retries::{Budget, Waits};
use crate::error::{Attempt, Effect, Error, Stage};
use crate::transport::TransportError;

/// What the calls of one client keep to, together.
pub(crate) struct Policy {
    pub(crate) retries: Retries,
    pub(crate) budget: Budget,
    pub(crate) pace: Pace,
    pub(crate) quotas: Quotas,
    /// How long a call may take, with all that it waits for.
    pub(crate) deadline: Duration,
}

impl Policy {
    pub(crate) fn new(retries: Retries, pace: Duration, deadline: Duration) -> Self {
        let budget = Budget::new(&retries);
        Self { retries, budget, pace: Pace::new(pace), quotas: Quotas::default(), deadline }
    }

    /// The moment by which a call that begins now has to be through.
    pub(crate) fn deadline(&self) -> Instant {
        after(Instant::now(), self.deadline)
    }

    /// How long to wait until the call is made once more; `None` to give it up.
    pub(crate) fn again(&self, error: &Error, repeat: Repeat, trail: &mut Trail) -> Option<Duration> {
        if !may_repeat(error, repeat) {
            return None;
        }
        let wait = trail.waits(&self.retries).next()?.max(error.retry_after().unwrap_or_default());
        let in_time = trail.deadline.checked_duration_since(Instant::now()).is_some_and(|left| wait < left);
        (in_time && self.budget.take()).then_some(wait)
    }
}

/// The moment when so much time has passed.
pub(crate) fn after(now: Instant, time: Duration) -> Instant {
    // What cannot be reckoned is too far away to matter.
    const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 3600);
    now.checked_add(time).unwrap_or_else(|| now + FAR)
}

/// Whether a call of that kind may be made once more after this. What writes is not repeated once it may have been heard,
/// unless the API itself says that it did nothing.
fn may_repeat(error: &Error, repeat: Repeat) -> bool {
    let unheard = || matches!(error, Error::Transport { source: TransportError::Connect(_), .. });
    let is_refused = || error.refusal().is_some();
    error.remedy() == Remedy::Wait && (repeat != Repeat::Writes || unheard() || is_refused())
}

/// How far one call has come, over all its attempts.
pub(crate) struct Trail {
    pub(crate) deadline: Instant,
    waits: Option<Waits>,
    tries: u32,
    /// Whether an attempt before the last may have done the call's work.
    earlier: Effect,
    pub(crate) stage: Stage,
    last: Option<Box<Error>>,
}

impl Trail {
    pub(crate) fn until(deadline: Instant) -> Self {
        Self { deadline, waits: None, tries: 0, earlier: Effect::None, stage: Stage::Session, last: None }
    }

    fn waits(&mut self, retries: &Retries) -> &mut Waits {
        self.waits.get_or_insert_with(|| retries.schedule())
    }

    /// One more attempt begins.
    pub(crate) fn attempt(&mut self) {
        self.tries += 1;
        self.stage = Stage::Answer;
    }

    /// How often a request was sent, or is about to be.
    pub(crate) fn tries(&self) -> u32 {
        self.tries
    }

    /// The attempt has failed, and another one follows.
    pub(crate) fn goes_on(&mut self, error: Error, stage: Stage) {
        self.earlier = self.earlier.max(error.effect());
        self.last = Some(Box::new(error));
        self.stage = stage;
    }

    /// What was tried up to now.
    pub(crate) fn tried(&self, mut attempt: Box<Attempt>) -> Box<Attempt> {
        (attempt.tries, attempt.earlier) = (self.tries, self.earlier);
        attempt
    }

    /// The deadline has passed.
    pub(crate) fn out_of_time(self, attempt: Box<Attempt>, deadline: Duration) -> Error {
        let attempt = self.tried(attempt);
        Error::OutOfTime { attempt, deadline, stage: self.stage, source: self.last }
    }
}

/// How long a header `Retry-After` asks to wait: a number of seconds, or a date.
pub(crate) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    let seconds = value.parse().ok().map(Duration::from_secs);
    let until = || Some(httpdate::parse_http_date(value).ok()?.duration_since(now).unwrap_or_default());
    seconds.or_else(until)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").expect("a date");
        let cases = [
            ("120", Some(120)),
            (" 0 ", Some(0)),
            ("Sun, 06 Nov 1994 08:50:07 GMT", Some(30)),
            ("Sunday, 06-Nov-94 08:50:07 GMT", Some(30)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("-1", None),
            ("1.5", None),
            ("soon", None),
            ("", None),
        ];
        for (value, seconds) in cases {
            assert_eq!(retry_after(value, now), seconds.map(Duration::from_secs), "{value:?}");
        }
    }
}
