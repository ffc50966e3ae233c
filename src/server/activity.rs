//! What a connection is doing, and since when: which of the timeouts it is under.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
};

use hyper::{
    Version,
    body::{Body, Frame, SizeHint},
};
use tokio::time::Instant;

use super::in_flight::InFlight;
use crate::config::limits::Limits;

/// What one connection is doing. Its socket and its requests write it down, its keeper reads it.
#[derive(Clone, Debug)]
pub(super) struct Activity(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    phase: Phase,
    /// Since when the client has left no room for what is to be sent.
    blocked: Option<Instant>,
    /// HTTP/2 exchanges frames between requests: there, bytes do not mean that a request begins.
    multiplexed: bool,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    /// The first request, or one whose first byte has come, is awaited in full.
    Head(Instant),
    /// So many requests are being answered.
    Busy(usize),
    /// All is answered.
    Idle(Instant),
}

/// What is to become of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing now; look again then.
    Wait(Instant),
    /// It has rested long enough: finish it in good order.
    Finish,
    /// It stalls: drop it.
    Drop,
}

impl Activity {
    /// A connection just opened.
    pub(super) fn begin(now: Instant) -> Self {
        Self(Arc::new(Mutex::new(State { phase: Phase::Head(now), blocked: None, multiplexed: false })))
    }

    /// These bytes have come in.
    pub(super) fn received(&self, bytes: &[u8]) {
        let mut state = self.lock();
        match state.phase {
            Phase::Head(_) if bytes.starts_with(b"PRI * ") => {
                state.multiplexed = true;
                state.phase = Phase::Idle(Instant::now());
            }
            Phase::Idle(_) if !state.multiplexed => state.phase = Phase::Head(Instant::now()),
            _ => {}
        }
    }

    /// There is no room to send, or there is again.
    pub(super) fn set_blocked(&self, blocked: bool) {
        self.lock().blocked = blocked.then(Instant::now);
    }

    /// A request is complete up to its headers. It counts as being answered until what is returned is dropped.
    pub(super) fn request(&self, version: Version, in_flight: &InFlight) -> InFlightGuard {
        in_flight.begin();
        let mut state = self.lock();
        state.multiplexed |= version == Version::HTTP_2;
        state.phase = match state.phase {
            Phase::Busy(requests) => Phase::Busy(requests + 1),
            Phase::Head(_) | Phase::Idle(_) => Phase::Busy(1),
        };
        InFlightGuard { activity: self.clone(), in_flight: in_flight.clone() }
    }

    /// Whether a request is awaited whose head has not come in full.
    pub(super) fn awaits_head(&self) -> bool {
        matches!(self.lock().phase, Phase::Head(_))
    }

    /// What is to become of the connection at this time.
    pub(super) fn judge(&self, now: Instant, limits: &Limits) -> Verdict {
        let state = self.lock();
        // Nothing that begins after now can be overdue before this: a timer that looks again then is never late, and
        // no request has to wind it.
        let next = now + limits.header_timeout.min(limits.idle_timeout).min(limits.send_timeout);
        let unread = state.blocked.map(|since| since + limits.send_timeout);
        let (due, verdict) = match state.phase {
            Phase::Head(since) => (Some(since + limits.header_timeout), Verdict::Drop),
            Phase::Idle(since) => (Some(since + limits.idle_timeout), Verdict::Finish),
            Phase::Busy(_) => (None, Verdict::Drop),
        };
        if unread.is_some_and(|due| due <= now) {
            Verdict::Drop
        } else if due.is_some_and(|due| due <= now) {
            verdict
        } else {
            Verdict::Wait(unread.into_iter().chain(due).fold(next, Instant::min))
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that is being answered.
#[derive(Debug)]
pub(super) struct InFlightGuard {
    activity: Activity,
    in_flight: InFlight,
}

impl Drop for InFlightGuard {
    fn drop(&mut self) {
        self.in_flight.end();
        let mut state = self.activity.lock();
        state.phase = match state.phase {
            Phase::Busy(requests) if requests > 1 => Phase::Busy(requests - 1),
            _ => Phase::Idle(Instant::now()),
        };
    }
}

/// An answer's body, whose end ends the [`InFlightGuard`] of its request.
#[derive(Debug)]
pub(super) struct Tracked<B> {
    body: B,
    _guard: InFlightGuard,
}

impl<B> Tracked<B> {
    pub(super) fn new(body: B, guard: InFlightGuard) -> Self {
        Self { body, _guard: guard }
    }
}

impl<B: Body + Unpin> Body for Tracked<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn limits() -> Limits {
        Limits {
            header_timeout: 10 * SECOND,
            idle_timeout: 75 * SECOND,
            send_timeout: 20 * SECOND,
            ..Limits::DEFAULT
        }
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn headers_have_their_time_from_the_opening_and_from_a_first_byte() {
        let opened = Instant::now();
        let activity = Activity::begin(opened);
        assert_eq!(activity.judge(opened + 9 * SECOND, &limits()), Verdict::Wait(opened + 10 * SECOND));
        assert_eq!(activity.judge(opened + 10 * SECOND, &limits()), Verdict::Drop);

        drop(activity.request(Version::HTTP_11, &InFlight::default()));
        activity.received(b"P");
        assert_eq!(activity.judge(Instant::now() + 11 * SECOND, &limits()), Verdict::Drop);
    }

    #[test]
    fn a_connection_may_rest_between_requests_for_the_idle_timeout() {
        let activity = Activity::begin(Instant::now());
        drop(activity.request(Version::HTTP_11, &InFlight::default()));
        let rested = Instant::now();
        let soon = rested + 60 * SECOND;
        assert_eq!(activity.judge(soon, &limits()), Verdict::Wait(soon + 10 * SECOND));
        assert_eq!(activity.judge(rested + 75 * SECOND, &limits()), Verdict::Finish);
    }

    #[test]
    fn frames_between_the_requests_of_http_2_are_no_request() {
        let activity = Activity::begin(Instant::now());
        activity.received(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        activity.received(b"ping");
        let soon = Instant::now() + 60 * SECOND;
        assert_eq!(activity.judge(soon, &limits()), Verdict::Wait(soon + 10 * SECOND));
    }

    #[test]
    fn an_answer_left_unread_has_the_send_timeout() {
        let activity = Activity::begin(Instant::now());
        let guard = activity.request(Version::HTTP_11, &InFlight::default());
        let later = Instant::now() + 1000 * SECOND;
        assert_eq!(activity.judge(later, &limits()), Verdict::Wait(later + 10 * SECOND));
        activity.set_blocked(true);
        assert_eq!(activity.judge(later, &limits()), Verdict::Drop);
        activity.set_blocked(false);
        assert_eq!(activity.judge(later, &limits()), Verdict::Wait(later + 10 * SECOND));
        drop(guard);
    }

    #[test]
    fn requests_in_flight_are_counted_over_connections() {
        let (in_flight, now) = (InFlight::default(), Instant::now());
        let one = Activity::begin(now).request(Version::HTTP_11, &in_flight);
        let two = Activity::begin(now).request(Version::HTTP_2, &in_flight);
        assert_eq!(in_flight.count(), 2);
        drop((one, two));
        assert_eq!(in_flight.count(), 0);
    }
}
