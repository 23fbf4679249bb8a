use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

/// How often, and after which time, a call is made again that failed for no fault of its own.
///
/// The specs say which calls may be made again: those that read, and those of which a second time changes nothing more. One
/// that writes is made again only where the first cannot have done its work.
///
/// The wait doubles each time, and has chance in it, so that the calls of many clients do not come back all at once. Retries
/// also have a budget that all calls of a client share: where a server fails for long, most calls fail at once.
#[derive(Clone, Debug)]
pub struct Retries {
    most: u32,
    first_wait: Duration,
    longest_wait: Duration,
    has_jitter: bool,
    budget: u32,
}

impl Default for Retries {
    /// Three retries, after half a second, one and two, and up to as much again; twenty of them in the budget.
    fn default() -> Self {
        Self {
            most: 3,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
            has_jitter: true,
            budget: 20,
        }
    }
}

impl Retries {
    /// No call is made again.
    pub fn none() -> Self {
        Self { most: 0, ..Self::default() }
    }

    /// How often one call is made again at most.
    #[must_use]
    pub fn most(mut self, retries: u32) -> Self {
        self.most = retries;
        self
    }

    /// The wait before a call is made a second time; each further one doubles, up to the longest.
    #[must_use]
    pub fn waits(mut self, first: Duration, longest: Duration) -> Self {
        (self.first_wait, self.longest_wait) = (first, longest);
        self
    }

    /// Waits exactly as long as was said, without chance.
    #[must_use]
    pub fn without_jitter(mut self) -> Self {
        self.has_jitter = false;
        self
    }

    /// How many retries the calls of a client may make together in bad times. Ten calls that succeed earn one retry back.
    #[must_use]
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    /// The waits of one call, one after the other.
    pub(super) fn schedule(&self) -> Waits {
        let builder = ExponentialBuilder::new()
            .with_min_delay(self.first_wait)
            .with_max_delay(self.longest_wait.max(self.first_wait))
            .with_max_times(usize::try_from(self.most).unwrap_or(usize::MAX));
        if self.has_jitter { builder.with_jitter().build() } else { builder.build() }
    }
}

/// What a call waits for before each retry; it ends with the last.
pub(super) type Waits = ExponentialBackoff;

/// The retries that are left to all calls of a client, in tenths.
pub(crate) struct Budget {
    left: AtomicU64,
    full: u64,
}

const RETRY: u64 = 10;

impl Budget {
    pub(super) fn new(retries: &Retries) -> Self {
        let full = u64::from(retries.budget) * RETRY;
        Self { left: AtomicU64::new(full), full }
    }

    /// Takes one retry out; false where none is left.
    pub(super) fn take(&self) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(RETRY)).is_ok()
    }

    /// A call has succeeded.
    pub(crate) fn earn(&self) {
        // Nearly always it is full, and nothing is written that other cores would have to fetch.
        if self.left.load(Ordering::Relaxed) < self.full {
            self.left.fetch_add(1, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(retries: &Retries) -> Vec<u128> {
        retries.schedule().map(|wait| wait.as_millis()).collect()
    }

    #[test]
    fn waits_double_up_to_the_longest() {
        let retries = Retries::default().without_jitter();
        assert_eq!(millis(&retries), [500, 1000, 2000]);
        let retries = retries.most(6).waits(Duration::from_millis(100), Duration::from_secs(1));
        assert_eq!(millis(&retries), [100, 200, 400, 800, 1000, 1000]);
        assert!(millis(&Retries::none()).is_empty());
    }

    #[test]
    fn chance_adds_up_to_as_much_again() {
        let (mut least, mut most) = (u128::MAX, 0);
        for _ in 0..1000 {
            for (wait, plain) in millis(&Retries::default()).into_iter().zip([500, 1000, 2000]) {
                assert!((plain..=2 * plain).contains(&wait), "{wait}");
                (least, most) = (least.min(wait * 1000 / plain), most.max(wait * 1000 / plain));
            }
        }
        assert!(least < 1100 && most > 1900, "{least} {most}");
    }

    #[test]
    fn ten_successes_earn_a_retry() {
        let budget = Budget::new(&Retries::default().budget(2));
        assert_eq!([(); 3].map(|()| budget.take()), [true, true, false]);
        (0..9).for_each(|_| budget.earn());
        assert!(!budget.take());
        budget.earn();
        assert_eq!([(); 2].map(|()| budget.take()), [true, false]);
        (0..1000).for_each(|_| budget.earn());
        assert_eq!([(); 3].map(|()| budget.take()), [true, true, false], "it is never more than full");
    }
}
