//! Choices that come out the same each time.

use std::collections::{BTreeMap, BTreeSet};

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngCore, SeedableRng};

use super::edit::Edit;

/// Where choices come from.
pub struct Dice(StdRng);

impl Dice {
    /// Dice of their own for what these words name.
    pub fn new(seed: u64, words: &[&str]) -> Self {
        const PRIME: u64 = 0x0100_0000_01b3;
        let mut state = 0xcbf2_9ce4_8422_2325_u64 ^ seed.wrapping_mul(PRIME);
        for byte in words.iter().flat_map(|word| word.bytes().chain([0xff])) {
            state = (state ^ u64::from(byte)).wrapping_mul(PRIME);
        }
        Self(StdRng::seed_from_u64(state))
    }

    /// Dice for something within.
    pub fn another(&mut self) -> StdRng {
        StdRng::seed_from_u64(self.0.next_u64())
    }
}

impl Dice {
    /// So many of the numbers below `all`.
    pub fn some_of(&mut self, all: usize, count: usize) -> BTreeSet<usize> {
        let mut numbers: Vec<usize> = (0..all).collect();
        numbers.shuffle(&mut self.0);
        numbers.into_iter().take(count).collect()
    }
}

/// So many of the changes, of each sort in turn.
pub fn chosen(mut edits: Vec<Edit>, count: usize, dice: &mut Dice) -> Vec<Edit> {
    edits.shuffle(&mut dice.0);
    let mut sorts: BTreeMap<&str, Vec<Edit>> = BTreeMap::new();
    for edit in edits {
        sorts.entry(edit.sort).or_default().push(edit);
    }
    let mut sorts: Vec<Vec<Edit>> = sorts.into_values().collect();
    sorts.shuffle(&mut dice.0);
    let mut chosen = Vec::new();
    while chosen.len() < count && !sorts.is_empty() {
        sorts.retain_mut(|sort| {
            chosen.extend(sort.pop());
            !sort.is_empty()
        });
    }
    chosen.truncate(count);
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::edit::Key;

    #[test]
    fn choices_repeat_and_leave_no_sort_out() {
        let edits = || {
            let sorts = ["a", "a", "a", "a", "b", "c"].iter().enumerate();
            sorts.map(|(number, sort)| Edit::set(sort, &[Key::Number(number)], 1)).collect::<Vec<_>>()
        };
        let first = chosen(edits(), 4, &mut Dice::new(1, &["x"]));
        assert_eq!(first, chosen(edits(), 4, &mut Dice::new(1, &["x"])));
        assert_eq!(first.len(), 4);
        assert_eq!(first.iter().map(|edit| edit.sort).collect::<BTreeSet<_>>().len(), 3);
        let others = (2..9).map(|seed| chosen(edits(), 4, &mut Dice::new(seed, &["x"])));
        assert!(others.into_iter().any(|other| other != first));
        assert_eq!(Dice::new(1, &["x"]).some_of(9, 3).len(), 3);
        assert_eq!(Dice::new(1, &["x"]).some_of(2, 3), [0, 1].into());
        assert_eq!(chosen(edits(), 99, &mut Dice::new(1, &["x"])).len(), 6);
    }
}
