use std::collections::VecDeque;
use std::num::NonZeroU64;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Fault;

/// What goes wrong with the next requests of one API, and how many there were.
#[derive(Debug, Default)]
pub(crate) struct Plan(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    requests: u64,
    /// Faults of the next requests, one each.
    next: VecDeque<Fault>,
    /// Faults that come again, each with the number of requests since it was planned.
    every: Vec<(NonZeroU64, u64, Fault)>,
}

impl Plan {
    pub(crate) fn next(&self, fault: Fault) {
        self.state().next.push_back(fault);
    }

    pub(crate) fn every(&self, number: NonZeroU64, fault: Fault) {
        self.state().every.push((number, 0, fault));
    }

    pub(crate) fn clear(&self) {
        let mut state = self.state();
        state.next.clear();
        state.every.clear();
    }

    pub(crate) fn requests(&self) -> u64 {
        self.state().requests
    }

    /// A request has come. What goes wrong with it, if anything: what was planned for it alone, or else what was planned first.
    pub(crate) fn take(&self) -> Option<Fault> {
        let mut state = self.state();
        state.requests += 1;
        let mut due = None;
        for (number, passed, fault) in &mut state.every {
            *passed += 1;
            if *passed % number.get() == 0 && due.is_none() {
                due = Some(fault.clone());
            }
        }
        state.next.pop_front().or(due)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Whoever panicked here left numbers and faults behind, which are as good as they were.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_planned_for_one_request_comes_before_what_comes_again() {
        let plan = Plan::default();
        assert_eq!(plan.take(), None);
        let third = NonZeroU64::new(3).unwrap_or(NonZeroU64::MIN);
        plan.every(third, Fault::Empty);
        [Fault::Garbage, Fault::WebPage, Fault::ResetAmid].into_iter().for_each(|fault| plan.next(fault));
        let taken: Vec<_> = (0..7).map(|_| plan.take()).collect();
        let [garbage, page, reset, empty] = [Fault::Garbage, Fault::WebPage, Fault::ResetAmid, Fault::Empty].map(Some);
        assert_eq!(taken, [garbage, page, reset, None, None, empty, None]);
        plan.clear();
        assert_eq!((0..3).map(|_| plan.take()).collect::<Vec<_>>(), [None, None, None]);
        assert_eq!(plan.requests(), 11);
    }
}
