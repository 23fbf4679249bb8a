//! What is being done: one line for each step, and on a terminal a moving one meanwhile.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// Steps side by side, each on a line of its own. They are drawn on a terminal alone.
static BARS: LazyLock<MultiProgress> = LazyLock::new(MultiProgress::new);

/// A step that is under way.
#[derive(Debug)]
pub struct Step {
    subject: &'static str,
    began: Instant,
    spinner: ProgressBar,
}

impl Step {
    /// Begins a step on `subject`.
    pub fn begin(subject: &'static str, doing: &str) -> Self {
        let spinner = BARS.add(ProgressBar::new_spinner());
        spinner.set_message(format!("{subject:<12} {doing} …"));
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
            spinner.set_style(style);
        }
        spinner.enable_steady_tick(Duration::from_millis(120));
        Self { subject, began: Instant::now(), spinner }
    }

    /// Says that it is done, and how long it took.
    pub fn done(self, what: &str) {
        self.spinner.finish_and_clear();
        say(&format!("{:<12} {what} ({:.1} s)", self.subject, self.began.elapsed().as_secs_f64()));
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        self.spinner.finish_and_clear();
    }
}

/// Says something of which no step was made: that it was done before, for one.
pub fn note(subject: &str, what: &str) {
    say(&format!("{subject:<12} {what}"));
}

/// From now on what is being done is told on the error output: the output is for a program.
pub fn tell_on_error_output() {
    ON_ERROR_OUTPUT.store(true, Ordering::Relaxed);
}

static ON_ERROR_OUTPUT: AtomicBool = AtomicBool::new(false);

fn say(line: &str) {
    BARS.suspend(|| if ON_ERROR_OUTPUT.load(Ordering::Relaxed) { eprintln!("{line}") } else { println!("{line}") });
}
