//! Two pieces of work on the same input, in turn, so that a drift of the machine's speed hits both.

use std::time::Instant;

/// How long two rivals took, in seconds a run.
pub struct Outcome {
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

/// Runs both `rounds` times, each `repeats` times in a row a round, after one round that is not counted.
pub fn race(rounds: usize, repeats: usize, mut ours: impl FnMut(), mut theirs: impl FnMut()) -> Outcome {
    let mut outcome = Outcome { ours: Vec::with_capacity(rounds), theirs: Vec::with_capacity(rounds) };
    for round in 0..=rounds {
        let times = (time(repeats, &mut ours), time(repeats, &mut theirs));
        if round > 0 {
            outcome.ours.push(times.0);
            outcome.theirs.push(times.1);
        }
    }
    outcome
}

fn time(repeats: usize, work: &mut impl FnMut()) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        work();
    }
    start.elapsed().as_secs_f64() / repeats as f64
}

impl Outcome {
    /// How many times faster ours is: the median, smallest and largest of the rounds.
    pub fn ratio(&self) -> [f64; 3] {
        spread(self.ours.iter().zip(&self.theirs).map(|(ours, theirs)| theirs / ours).collect())
    }

    /// The median time of ours, in seconds.
    pub fn ours(&self) -> f64 {
        spread(self.ours.clone())[0]
    }

    /// The median time of the rival, in seconds.
    pub fn theirs(&self) -> f64 {
        spread(self.theirs.clone())[0]
    }
}

/// Median, smallest, largest.
fn spread(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    let at = |index: usize| values.get(index).copied().unwrap_or(f64::NAN);
    [at(values.len() / 2), at(0), at(values.len().saturating_sub(1))]
}
