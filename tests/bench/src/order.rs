//! The same work on members in the spec's order and in another one.

use std::hint::black_box;

use crate::race::{Pace, race, timed};
use crate::row::{Bar, Row};

/// Ours on the second document against ours on the first, which has the same members in the spec's order.
pub fn against_order(title: &str, (ordered, shuffled): (&str, &str), pace: Pace, work: impl Fn(&str)) -> Row {
    let outcome = race(pace, timed(|| work(black_box(shuffled))), timed(|| work(black_box(ordered))));
    Row::of_bytes(format!("{title}, shuffled against in order"), shuffled.len(), &outcome, Bar::Within(1.5))
}
