//! Two pieces of work on the same input, in turn, so that a drift of the machine's speed hits both.

use std::time::Instant;

/// How long two rivals took, in seconds a run.
pub struct Outcome {
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

/// How often to measure.
#[derive(Clone, Copy)]
pub struct Pace {
    /// How many times each side is measured.
    pub rounds: usize,
    /// How many runs in a row a measurement has.
    pub repeats: usize,
}

/// Measures both sides in turn, after one round that is not counted. The side that begins changes from round to round.
///
/// Each side is asked for so many runs in a row, and answers with the seconds that one of them took.
pub fn race(pace: Pace, mut ours: impl FnMut(usize) -> f64, mut theirs: impl FnMut(usize) -> f64) -> Outcome {
    let mut outcome = Outcome { ours: Vec::with_capacity(pace.rounds), theirs: Vec::with_capacity(pace.rounds) };
    for round in 0..=pace.rounds {
        let (our_time, their_time) = if round % 2 == 0 {
            let first = ours(pace.repeats);
            (first, theirs(pace.repeats))
        } else {
            let first = theirs(pace.repeats);
            (ours(pace.repeats), first)
        };
        if round > 0 {
            outcome.push(our_time, their_time);
        }
    }
    outcome
}

/// A side of a race that works in this process.
pub fn timed(mut work: impl FnMut()) -> impl FnMut(usize) -> f64 {
    move |repeats| {
        let start = Instant::now();
        for _ in 0..repeats {
            work();
        }
        start.elapsed().as_secs_f64() / repeats as f64
    }
}

/// A side of a race that has two ways, and goes the faster one in each round.
pub fn faster(mut one: impl FnMut(usize) -> f64, mut other: impl FnMut(usize) -> f64) -> impl FnMut(usize) -> f64 {
    move |repeats| one(repeats).min(other(repeats))
}

impl Outcome {
    /// Nothing measured yet.
    pub fn new() -> Self {
        Self { ours: Vec::new(), theirs: Vec::new() }
    }

    /// Adds a round, in seconds.
    pub fn push(&mut self, ours: f64, theirs: f64) {
        self.ours.push(ours);
        self.theirs.push(theirs);
    }

    /// How many times as fast as the rival ours is.
    pub fn times_as_fast(&self) -> Spread {
        self.each(|ours, theirs| theirs / ours)
    }

    /// How many times the rival's time ours takes.
    pub fn times_the_time(&self) -> Spread {
        self.each(|ours, theirs| ours / theirs)
    }

    /// How much longer ours takes, in seconds.
    pub fn longer(&self) -> Spread {
        self.each(|ours, theirs| ours - theirs)
    }

    /// The time of ours, in seconds.
    pub fn ours(&self) -> Spread {
        Spread::of(self.ours.clone())
    }

    /// The time of the rival, in seconds.
    pub fn theirs(&self) -> Spread {
        Spread::of(self.theirs.clone())
    }

    fn each(&self, compare: impl Fn(f64, f64) -> f64) -> Spread {
        Spread::of(self.ours.iter().zip(&self.theirs).map(|(ours, theirs)| compare(*ours, *theirs)).collect())
    }
}

/// Where the figures of several rounds lie.
#[derive(Clone, Copy, Debug)]
pub struct Spread {
    /// The one in the middle.
    pub median: f64,
    /// The smallest.
    pub least: f64,
    /// The largest.
    pub most: f64,
}

impl Spread {
    /// That of these figures; not a number where there are none.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let at = |index: usize| values.get(index).copied().unwrap_or(f64::NAN);
        Self { median: at(values.len() / 2), least: at(0), most: at(values.len().saturating_sub(1)) }
    }

    /// The same in another unit.
    pub fn scaled(self, factor: f64) -> Self {
        Self { median: self.median * factor, least: self.least * factor, most: self.most * factor }
    }
}
