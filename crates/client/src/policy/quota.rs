use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, HeaderName};
use tokio::time::Instant;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// How long the clock on the wall is trusted to go on from what it last said.
const TRUSTED: Duration = Duration::from_secs(60);

/// The header by which a server says how many requests are left for the day.
static REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");

/// What is known of an account's budget of requests a day. The day is that of UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quota {
    /// How many requests this client has sent today.
    pub sent: u64,
    /// How many are left by the server's last word (`X-RateLimit-Remaining`), which may be some minutes old.
    pub remaining: Option<u64>,
    /// The server says that the budget is used up: until then nothing is sent.
    pub exhausted_until: Option<SystemTime>,
}

/// The quota of one client, kept by all its calls.
#[derive(Default)]
pub(crate) struct Quotas(Mutex<State>);

#[derive(Default)]
struct State {
    day: u64,
    /// Until then that day lasts for sure.
    lasts: Option<Instant>,
    quota: Quota,
}

impl Quotas {
    /// What is known at that time.
    pub(crate) fn at(&self, now: SystemTime) -> Quota {
        self.today(now).quota
    }

    /// A request is about to be sent. The clock on the wall is looked at where the day may have ended.
    ///
    /// # Errors
    /// The budget is used up, until that time.
    pub(crate) fn take(&self, now: Instant, wall: impl FnOnce() -> SystemTime) -> Result<(), SystemTime> {
        let mut state = self.state();
        if state.quota.exhausted_until.is_some() || state.lasts.is_none_or(|lasts| now >= lasts) {
            let wall = wall();
            state.turn_to(wall);
            let left = end(wall).duration_since(wall).unwrap_or_default();
            state.lasts = now.checked_add(left.min(TRUSTED));
        }
        if let Some(until) = state.quota.exhausted_until {
            return Err(until);
        }
        state.quota.sent += 1;
        Ok(())
    }

    /// An answer has come.
    pub(crate) fn learn(&self, headers: &HeaderMap, now: impl FnOnce() -> SystemTime) {
        let remaining = headers.get(&REMAINING).and_then(|value| value.to_str().ok()?.trim().parse().ok());
        if let Some(remaining) = remaining {
            self.today(now()).quota.remaining = Some(remaining);
        }
    }

    /// The server has said that the budget is used up.
    pub(crate) fn exhaust(&self, now: SystemTime) {
        self.today(now).quota.exhausted_until = Some(end(now));
    }

    fn today(&self, now: SystemTime) -> MutexGuard<'_, State> {
        let mut state = self.state();
        state.turn_to(now);
        state
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Whoever panicked here left numbers behind, which are as good as they were.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Begins anew where that is another day.
    fn turn_to(&mut self, now: SystemTime) {
        let day = day(now);
        if self.day != day {
            *self = Self { day, ..Self::default() };
        }
    }
}

fn day(now: SystemTime) -> u64 {
    now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs() / DAY.as_secs()
}

/// When the day ends.
fn end(now: SystemTime) -> SystemTime {
    SystemTime::UNIX_EPOCH + DAY * u32::try_from(day(now) + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> SystemTime {
        httpdate::parse_http_date(text).expect("a date")
    }

    #[test]
    fn a_new_day_begins_anew() {
        let (quotas, start) = (Quotas::default(), Instant::now());
        let evening = at("Sun, 06 Nov 1994 23:59:58 GMT");
        let midnight = at("Mon, 07 Nov 1994 00:00:00 GMT");
        let take = |wall: SystemTime| {
            let now = start + wall.duration_since(evening).expect("it is later");
            quotas.take(now, || wall)
        };
        assert_eq!([take(evening), take(evening + Duration::from_secs(1))], [Ok(()), Ok(())]);
        let mut headers = HeaderMap::new();
        headers.insert(&REMAINING, "0".parse().expect("a value"));
        quotas.learn(&headers, || evening);
        quotas.exhaust(evening);
        assert_eq!(take(evening + Duration::from_millis(1500)), Err(midnight));
        let known = Quota { sent: 2, remaining: Some(0), exhausted_until: Some(midnight) };
        assert_eq!(quotas.at(evening), known, "what was not sent is not counted");
        assert_eq!(quotas.at(midnight), Quota::default());
        assert_eq!(take(midnight), Ok(()));
        assert_eq!(quotas.at(midnight).sent, 1);
    }

    #[test]
    fn the_wall_is_looked_at_where_the_day_may_have_ended() {
        let (quotas, start) = (Quotas::default(), Instant::now());
        let morning = at("Sun, 06 Nov 1994 08:00:00 GMT");
        let late = at("Sun, 06 Nov 1994 23:59:50 GMT");
        // Seconds that have passed, what the wall says then, whether it is looked at, and what is counted for that day.
        let cases = [
            (0, morning, true, 1),
            (1, morning, false, 2),
            (59, morning, false, 3),
            // Somebody has set the clock.
            (60, late, true, 4),
            (69, late + Duration::from_secs(9), false, 5),
            (70, late + Duration::from_secs(10), true, 1),
        ];
        for (seconds, wall, expected, sent) in cases {
            let mut looked = false;
            let taken = quotas.take(start + Duration::from_secs(seconds), || {
                looked = true;
                wall
            });
            assert_eq!((taken, looked, quotas.state().quota.sent), (Ok(()), expected, sent), "after {seconds} s");
        }
    }

    #[test]
    fn a_header_that_is_no_number_says_nothing() {
        let quotas = Quotas::default();
        let now = at("Sun, 06 Nov 1994 08:00:00 GMT");
        for value in ["", "-1", "many", "1e3"] {
            let mut headers = HeaderMap::new();
            headers.insert(&REMAINING, value.parse().expect("a value"));
            quotas.learn(&headers, || now);
            assert_eq!(quotas.at(now).remaining, None, "{value}");
        }
    }
}
