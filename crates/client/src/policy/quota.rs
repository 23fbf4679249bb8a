use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use reqwest::header::HeaderMap;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// The header by which a server says how many requests are left for the day.
const REMAINING: &str = "x-ratelimit-remaining";

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
    quota: Quota,
}

impl Quotas {
    /// What is known at that time.
    pub(crate) fn at(&self, now: SystemTime) -> Quota {
        self.today(now, |quota| *quota)
    }

    /// A request is about to be sent.
    ///
    /// # Errors
    /// The budget is used up, until that time.
    pub(crate) fn take(&self, now: SystemTime) -> Result<(), SystemTime> {
        self.today(now, |quota| match quota.exhausted_until {
            Some(until) => Err(until),
            None => {
                quota.sent += 1;
                Ok(())
            }
        })
    }

    /// An answer has come.
    pub(crate) fn learn(&self, headers: &HeaderMap, now: impl FnOnce() -> SystemTime) {
        let remaining = headers.get(REMAINING).and_then(|value| value.to_str().ok()?.trim().parse().ok());
        if let Some(remaining) = remaining {
            self.today(now(), |quota| quota.remaining = Some(remaining));
        }
    }

    /// The server has said that the budget is used up.
    pub(crate) fn exhaust(&self, now: SystemTime) {
        let until = SystemTime::UNIX_EPOCH + DAY * u32::try_from(day(now) + 1).unwrap_or(u32::MAX);
        self.today(now, |quota| quota.exhausted_until = Some(until));
    }

    fn today<R>(&self, now: SystemTime, act: impl FnOnce(&mut Quota) -> R) -> R {
        // Whoever panicked here left numbers behind, which are as good as they were.
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let day = day(now);
        if state.day != day {
            *state = State { day, quota: Quota::default() };
        }
        act(&mut state.quota)
    }
}

fn day(now: SystemTime) -> u64 {
    now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs() / DAY.as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> SystemTime {
        httpdate::parse_http_date(text).expect("a date")
    }

    #[test]
    fn a_new_day_begins_anew() {
        let quotas = Quotas::default();
        let evening = at("Sun, 06 Nov 1994 23:59:59 GMT");
        let midnight = at("Mon, 07 Nov 1994 00:00:00 GMT");
        assert_eq!([quotas.take(evening), quotas.take(evening)], [Ok(()), Ok(())]);
        let mut headers = HeaderMap::new();
        headers.insert(REMAINING, "0".parse().expect("a value"));
        quotas.learn(&headers, || evening);
        quotas.exhaust(evening);
        assert_eq!(quotas.take(evening), Err(midnight));
        let known = Quota { sent: 2, remaining: Some(0), exhausted_until: Some(midnight) };
        assert_eq!(quotas.at(evening), known, "what was not sent is not counted");
        assert_eq!(quotas.at(midnight), Quota::default());
        assert_eq!(quotas.take(midnight), Ok(()));
        assert_eq!(quotas.at(midnight).sent, 1);
    }

    #[test]
    fn a_header_that_is_no_number_says_nothing() {
        let quotas = Quotas::default();
        let now = at("Sun, 06 Nov 1994 08:00:00 GMT");
        for value in ["", "-1", "many", "1e3"] {
            let mut headers = HeaderMap::new();
            headers.insert(REMAINING, value.parse().expect("a value"));
            quotas.learn(&headers, || now);
            assert_eq!(quotas.at(now).remaining, None, "{value}");
        }
    }
}
