//! The terminal that a batch is written to: a bar, the output above it, and Ctrl-C, which must not cut a line in two.

use std::io;
use std::process;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use indicatif::ProgressBar;

/// The exit status of what Ctrl-C has ended, as shells have it.
const INTERRUPTED: i32 = 130;

/// How often, and how long each time, an interrupt waits for a reader that does not read.
const PATIENCE: (usize, Duration) = (50, Duration::from_millis(10));

/// The bar; who holds the lock writes.
#[derive(Clone)]
pub struct Screen(Arc<Mutex<ProgressBar>>);

impl Screen {
    /// Without a bar. From now on Ctrl-C ends the process as soon as what is being written is written.
    ///
    /// # Errors
    /// The system has no thread to wait for Ctrl-C.
    pub fn new() -> io::Result<Self> {
        let screen = Self(Arc::new(Mutex::new(ProgressBar::hidden())));
        let watched = screen.clone();
        thread::Builder::new().name("interrupt".to_owned()).spawn(move || watched.end_on_interrupt())?;
        Ok(screen)
    }

    /// Shows a bar.
    pub fn show(&self, bar: ProgressBar) {
        *self.bar() = bar;
    }

    /// Takes the bar away.
    pub fn clear(&self) {
        self.bar().finish_and_clear();
    }

    /// Writes above the bar, and moves it.
    pub fn write<T>(&self, position: u64, write: impl FnOnce() -> T) -> T {
        let bar = self.bar();
        bar.set_position(position);
        bar.suspend(write)
    }

    fn bar(&self) -> MutexGuard<'_, ProgressBar> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where the signal cannot be waited for, it ends the process by itself.
    fn end_on_interrupt(&self) {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        if runtime.block_on(tokio::signal::ctrl_c()).is_err() {
            return;
        }
        let (times, pause) = PATIENCE;
        for _ in 0..times {
            if let Ok(bar) = self.0.try_lock() {
                bar.finish_and_clear();
                // The lock is held to the end, so that no further line begins.
                process::exit(INTERRUPTED);
            }
            thread::sleep(pause);
        }
        process::exit(INTERRUPTED);
    }
}
