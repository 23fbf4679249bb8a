//! Work on several threads whose results come out in the order in which it was handed in.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// How many bytes of work may be on their way at one time. A larger piece goes alone.
const ROOM: usize = 8 << 20;

/// What one piece of work counts for beside its own bytes.
const BESIDE: usize = 4_096;

/// A piece of work, and where its result is waited for.
type Job<I, O> = (I, Sender<O>);

/// The results, in order.
pub struct Results<O> {
    results: Receiver<(Receiver<O>, usize)>,
    room: Arc<Room>,
    /// The size of the piece whose result was given out last.
    given: usize,
}

/// A thread has ended before its work was done.
#[derive(Debug, PartialEq, Eq)]
pub struct Lost;

/// Starts a thread that asks for pieces of work with their sizes in bytes, and as many workers.
///
/// The threads belong to nobody: one may wait for input that never comes, and a process that is done does not wait for it.
///
/// # Errors
/// The system has no more threads.
pub fn in_order<I, O>(
    mut next: impl FnMut() -> Option<(usize, I)> + Send + 'static,
    workers: usize,
    work: impl Fn(I) -> O + Send + Sync + 'static,
) -> io::Result<Results<O>>
where
    I: Send + 'static,
    O: Send + 'static,
{
    let (jobs, open) = mpsc::channel::<Job<I, O>>();
    let (promises, results) = mpsc::channel();
    let open = Arc::new(Mutex::new(open));
    let work = Arc::new(work);
    for _ in 0..workers.max(1) {
        let (open, work) = (open.clone(), work.clone());
        thread::Builder::new().name("worker".to_owned()).spawn(move || serve(&open, &*work))?;
    }
    let room = Arc::new(Room::default());
    let reserved = room.clone();
    let hand_out = move || {
        while let Some((size, piece)) = next() {
            let size = size + BESIDE;
            reserved.take(size);
            let (done, result) = mpsc::channel();
            if promises.send((result, size)).is_err() || jobs.send((piece, done)).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name("reader".to_owned()).spawn(hand_out)?;
    Ok(Results { results, room, given: 0 })
}

fn serve<I, O>(open: &Mutex<Receiver<Job<I, O>>>, work: &impl Fn(I) -> O) {
    loop {
        // The lock is let go before the work begins.
        let job = held(open).recv();
        let Ok((piece, done)) = job else { return };
        // Where nobody waits for the result any more, the next piece will not be waited for either.
        let _ = done.send(work(piece));
    }
}

impl<O> Iterator for Results<O> {
    type Item = Result<O, Lost>;

    fn next(&mut self) -> Option<Self::Item> {
        self.room.give_back(std::mem::take(&mut self.given));
        let (result, size) = self.results.recv().ok()?;
        self.given = size;
        Some(result.recv().map_err(|_| Lost))
    }
}

impl<O> Drop for Results<O> {
    /// Lets a reader that waits for room go on to where it sees that nobody wants more.
    fn drop(&mut self) {
        self.results = mpsc::channel().1;
        self.room.give_back(usize::MAX);
    }
}

/// The bytes on their way.
#[derive(Default)]
struct Room {
    taken: Mutex<usize>,
    freed: Condvar,
}

impl Room {
    /// Waits until there is room for so many bytes; whatever their number, there is when nothing else is on its way.
    fn take(&self, size: usize) {
        let is_full = |taken: &mut usize| *taken > 0 && taken.saturating_add(size) > ROOM;
        let taken = self.freed.wait_while(held(&self.taken), is_full);
        *taken.unwrap_or_else(PoisonError::into_inner) += size;
    }

    fn give_back(&self, size: usize) {
        let mut taken = held(&self.taken);
        *taken = taken.saturating_sub(size);
        self.freed.notify_one();
    }
}

/// What a lock holds is whole at every moment, also where a thread that held it has ended.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use super::{Lost, ROOM, in_order};

    fn counted(count: usize, size: usize) -> impl FnMut() -> Option<(usize, usize)> + Send {
        let mut numbers = 0..count;
        move || Some((size, numbers.next()?))
    }

    #[test]
    fn results_come_in_order_whatever_they_cost() {
        for workers in [0, 1, 2, 8] {
            let slow = |number: usize| {
                thread::sleep(Duration::from_micros([3_000, 0, 500][number % 3]));
                number
            };
            let results = in_order(counted(300, 10), workers, slow).expect("threads start");
            assert!(results.map(|result| result.expect("it is done")).eq(0..300), "{workers} workers");
        }
    }

    #[test]
    fn no_more_is_read_than_there_is_room_for() {
        let read = Arc::new(AtomicUsize::new(0));
        let mut next = counted(100, ROOM / 4);
        let count = read.clone();
        let next = move || {
            count.fetch_add(1, Ordering::SeqCst);
            next()
        };
        let mut results = in_order(next, 2, |number| number).expect("threads start");
        for done in 1..=100 {
            assert!(results.next().is_some_and(|result| result == Ok(done - 1)));
            // What was given out still counts; one more piece may have been read and wait for room.
            thread::sleep(Duration::from_millis(1));
            assert!(read.load(Ordering::SeqCst) <= done + 4, "{done}: {}", read.load(Ordering::SeqCst));
        }
        assert!(results.next().is_none());
        // A piece that is larger than all the room goes alone.
        let results = in_order(counted(3, ROOM * 2), 2, |number| number).expect("threads start");
        assert_eq!(results.count(), 3);
    }

    #[test]
    fn work_that_is_not_done_is_told() {
        let failing = |number: usize| {
            // Without a message on the test's output.
            if number == 1 {
                std::panic::resume_unwind(Box::new(()));
            }
            number
        };
        let results: Vec<_> = in_order(counted(3, 1), 2, failing).expect("threads start").collect();
        assert_eq!(results, [Ok(0), Err(Lost), Ok(2)]);
    }

    #[test]
    fn a_reader_whose_results_nobody_wants_ends() {
        let alive = Arc::new(());
        let (held, mut next) = (alive.clone(), counted(1_000, ROOM));
        let mut results = in_order(
            move || {
                let _held = &held;
                next()
            },
            2,
            |number| number,
        )
        .expect("threads start");
        assert_eq!(results.next(), Some(Ok(0)));
        drop(results);
        let ended = (0..500).any(|_| {
            thread::sleep(Duration::from_millis(10));
            Arc::strong_count(&alive) == 1
        });
        assert!(ended);
    }
}
