use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

/// Keeps requests apart, in the order in which they came: the lock is given out in that order, and whoever holds it waits.
pub(crate) struct Pace {
    interval: Duration,
    next: Mutex<Option<Instant>>,
}

impl Pace {
    pub(crate) fn new(interval: Duration) -> Self {
        Self { interval, next: Mutex::new(None) }
    }

    /// Waits until a request may be sent. Whoever gives up waiting takes no turn from others.
    pub(crate) async fn turn(&self) {
        if self.interval.is_zero() {
            return;
        }
        let mut next = self.next.lock().await;
        if let Some(next) = *next {
            sleep_until(next).await;
        }
        *next = Some(Instant::now() + self.interval);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex as Log};

    use tokio::time::{advance, timeout};

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn turns_come_in_order_at_equal_distances() {
        let (pace, log, start) = (Arc::new(Pace::new(SECOND)), Arc::new(Log::new(Vec::new())), Instant::now());
        let tasks: Vec<_> = (0..20_u64)
            .map(|number| {
                let (pace, log) = (Arc::clone(&pace), Arc::clone(&log));
                tokio::spawn(async move {
                    pace.turn().await;
                    log.lock().expect("nobody panics").push((number, start.elapsed().as_millis()));
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("it ends");
        }
        let expected: Vec<_> = (0..20).map(|number| (number, u128::from(number) * 1000)).collect();
        assert_eq!(*log.lock().expect("nobody panics"), expected);
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_takes_no_turn() {
        let (pace, start) = (Pace::new(SECOND), Instant::now());
        pace.turn().await;
        for _ in 0..5 {
            timeout(SECOND / 10, pace.turn()).await.expect_err("it is not its turn yet");
        }
        pace.turn().await;
        assert_eq!(start.elapsed(), SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn who_comes_late_does_not_wait() {
        let (pace, start) = (Pace::new(SECOND), Instant::now());
        pace.turn().await;
        advance(SECOND * 3).await;
        pace.turn().await;
        assert_eq!(start.elapsed(), SECOND * 3, "time that nobody used is not saved up either");
        pace.turn().await;
        assert_eq!(start.elapsed(), SECOND * 4);
    }
}
