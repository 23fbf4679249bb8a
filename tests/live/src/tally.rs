//! A line for each check, and their count.

/// Checks so far.
#[derive(Debug, Default)]
pub struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    /// Prints how a check went.
    pub fn add(&mut self, line: &str, method: &str, what: &str, outcome: Result<(), String>) {
        match outcome {
            Ok(()) => {
                self.passed += 1;
                println!("ok {line} {method}: {what}");
            }
            Err(why) => {
                self.failed += 1;
                println!("FAILED {line} {method}: {what}: {why}");
            }
        }
    }

    /// Prints the count; whether nothing failed, and something was checked at all.
    pub fn close(&self) -> bool {
        println!("{} passed, {} failed", self.passed, self.failed);
        self.failed == 0 && self.passed > 0
    }
}
