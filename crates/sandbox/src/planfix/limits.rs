//! How often an account may be called, and what it is to refuse next.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::clock;

/// Limits of one account, and what of them is used up.
#[derive(Debug, Default)]
pub(super) struct Limits {
    per_second: Option<usize>,
    per_day: Option<u64>,
    /// When the requests of the last second came.
    recent: VecDeque<Instant>,
    /// The day that is counted, and its requests.
    day: i64,
    used: u64,
    /// Codes that the next calls are refused with.
    queued: VecDeque<String>,
}

impl Limits {
    pub(super) fn new(per_second: Option<u32>, per_day: Option<u64>) -> Self {
        let per_second = per_second.map(|number| usize::try_from(number).unwrap_or(usize::MAX));
        Self { per_second, per_day, ..Self::default() }
    }

    /// Takes a request in; false where it comes too soon after the others.
    pub(super) fn takes(&mut self, now: Instant) -> bool {
        let Some(per_second) = self.per_second else { return true };
        while self.recent.front().is_some_and(|first| now.duration_since(*first) >= Duration::from_secs(1)) {
            self.recent.pop_front();
        }
        let fits = self.recent.len() < per_second;
        if fits {
            self.recent.push_back(now);
        }
        fits
    }

    /// Takes one of the day's requests; false where none is left.
    pub(super) fn spend(&mut self) -> bool {
        self.turn_day();
        let is_left = self.per_day.is_none_or(|per_day| self.used < per_day);
        self.used += u64::from(is_left);
        is_left
    }

    /// How many of the day's requests are left; `None` where they are not counted.
    pub(super) fn left(&mut self) -> Option<u64> {
        self.turn_day();
        self.per_day.map(|per_day| per_day.saturating_sub(self.used))
    }

    fn turn_day(&mut self) {
        let today = clock::number_of(clock::now());
        if today != self.day {
            (self.day, self.used) = (today, 0);
        }
    }

    /// Has a call to come be refused with that code.
    pub(super) fn queue(&mut self, code: &str) {
        self.queued.push_back(code.to_owned());
    }

    /// The code that this call is to be refused with.
    pub(super) fn next_refusal(&mut self) -> Option<String> {
        self.queued.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_holds_so_many_requests() {
        let mut limits = Limits::new(Some(2), None);
        let start = Instant::now();
        let at = |milliseconds: u64| start + Duration::from_millis(milliseconds);
        let taken = [0, 10, 20, 999, 1000, 1005, 1010, 2001].map(|milliseconds| limits.takes(at(milliseconds)));
        assert_eq!(taken, [true, true, false, false, true, false, true, true]);
    }

    #[test]
    fn a_day_holds_so_many_requests() {
        let mut limits = Limits::new(None, Some(2));
        assert_eq!((limits.spend(), limits.left()), (true, Some(1)));
        assert_eq!((limits.spend(), limits.spend(), limits.left()), (true, false, Some(0)));
        limits.day -= 1;
        assert_eq!((limits.left(), limits.spend()), (Some(2), true));
    }
}
