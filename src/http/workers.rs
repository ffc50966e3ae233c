//! Where the work of summarizing is done: short texts at once, long ones and streams in workers of their own.

use std::{num::NonZeroUsize, panic, sync::Arc, thread};

use tokio::{
    sync::Semaphore,
    task::{self, JoinHandle},
};

use crate::summarize::Cancellation;

/// Bodies of up to so many bytes are worked on by the thread that received them.
///
/// That takes a fraction of a millisecond, while handing it to another thread and back costs some ten microseconds,
/// which is half of what an ordinary article takes. A longer one would hold up the others on its thread.
pub(super) const SHORT: usize = 32 << 10;

/// What is being worked on apart from the threads that serve; the next wait in line.
#[derive(Debug)]
pub(super) struct Workers {
    /// One fewer than there are cores, so that a core is always left to the short texts.
    long: Arc<Semaphore>,
    /// As many as there are cores: a stream alone uses them all, and beside others it gets its share.
    streams: Arc<Semaphore>,
}

impl Workers {
    pub(super) fn new() -> Self {
        let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        Self {
            long: Arc::new(Semaphore::new(cores.saturating_sub(1).max(1))),
            streams: Arc::new(Semaphore::new(cores)),
        }
    }

    /// Has `work` on some lines of a stream done beside other work, as soon as one is free.
    pub(super) async fn beside<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> JoinHandle<T> {
        let permit = Arc::clone(&self.streams).acquire_owned().await;
        task::spawn_blocking(move || {
            let _permit = permit;
            work()
        })
    }

    /// Does `work` on a body of `bytes`. A panic in it goes on in the caller.
    ///
    /// When nobody waits for it any more, long work is cancelled, so that its worker is soon free for the next.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        bytes: usize,
        work: impl FnOnce(&Cancellation) -> T + Send + 'static,
    ) -> T {
        if bytes <= SHORT {
            return work(&Cancellation::default());
        }
        let permit = Arc::clone(&self.long).acquire_owned().await;
        let waiting = Waiting::default();
        let cancellation = Arc::clone(&waiting.0);
        let done = task::spawn_blocking(move || {
            let _permit = permit;
            work(&cancellation)
        });
        match done.await {
            Ok(result) => result,
            Err(error) => panic::resume_unwind(match error.try_into_panic() {
                Ok(payload) => payload,
                Err(cancelled) => Box::new(cancelled),
            }),
        }
    }
}

/// Cancels what is waited for when it is dropped: at the end of the time that a request has, or when its client leaves.
#[derive(Default)]
struct Waiting(Arc<Cancellation>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;
    use crate::summarize::{Cancelled, Document, Options, summarize_unless_cancelled};

    #[tokio::test]
    async fn all_workers_do_the_work() {
        let workers = Workers::new();
        for bytes in [0, SHORT, SHORT + 1] {
            assert_eq!(workers.run(bytes, move |_| bytes * 2).await, bytes * 2);
        }
    }

    #[tokio::test]
    async fn work_that_nobody_waits_for_is_cancelled() {
        let (ended, end) = mpsc::channel();
        let work = move |cancellation: &Cancellation| {
            let document = Document::from_text("The council bought a ferry. It sails in April.");
            while summarize_unless_cancelled(&document, &Options::default(), cancellation) != Err(Cancelled) {
            }
            ended.send(()).unwrap();
        };
        let workers = Workers::new();
        assert!(timeout(Duration::from_millis(20), workers.run(SHORT + 1, work)).await.is_err());
        end.recv_timeout(Duration::from_mins(1)).unwrap();
    }

    #[tokio::test]
    #[should_panic(expected = "spilled ink")]
    async fn a_panic_on_a_worker_comes_back() {
        Workers::new().run(SHORT + 1, |_| panic!("spilled ink")).await;
    }
}
