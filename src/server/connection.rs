//! One connection, from its first byte to its last: HTTP/1.1, or HTTP/2 where the client opens with its preface.

use std::{convert::Infallible, net::SocketAddr, pin::pin, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo};
use hyper::{Request, body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto,
};
use tokio::{
    net::TcpStream,
    sync::watch,
    time::{Instant, sleep_until},
};
use tower::ServiceExt as _;

use super::{
    activity::{Activity, Tracked, Verdict},
    in_flight::InFlight,
    socket::Socket,
};
use crate::config::limits::Limits;
use crate::lifecycle::Lifecycle;

/// The most bytes of a request's line and headers; one more gets 431.
const HEAD_BYTES: usize = 64 << 10;
/// The most bytes of HTTP/2's headers, once decompressed.
const HEADER_LIST_BYTES: u32 = 16 << 10;
/// The most requests at a time on one HTTP/2 connection.
const STREAMS: u32 = 128;
/// After so long without a sign of life an HTTP/2 client is asked for one,
const PING_AFTER: Duration = Duration::from_secs(20);
/// and given so long to show it.
const PONG_WITHIN: Duration = Duration::from_secs(10);
/// A resting HTTP/2 client is given so long to acknowledge the end.
const CLOSE_WITHIN: Duration = Duration::from_secs(2);

/// How connections are held.
#[derive(Debug)]
pub(super) struct Protocol {
    builder: auto::Builder<TokioExecutor>,
    limits: Limits,
}

impl Protocol {
    pub(super) fn new(limits: &Limits) -> Self {
        let mut builder = auto::Builder::new(TokioExecutor::new());
        // hyper's own header timeout also closes connections that rest between requests: [`Activity`] tells them apart.
        builder.http1().header_read_timeout(None).max_buf_size(HEAD_BYTES);
        builder
            .http2()
            .timer(TokioTimer::new())
            .keep_alive_interval(PING_AFTER)
            .keep_alive_timeout(PONG_WITHIN)
            .max_concurrent_streams(STREAMS)
            .max_header_list_size(HEADER_LIST_BYTES);
        Self { builder, limits: limits.clone() }
    }

    /// Serves one connection to its end, which comes at the latest when it is overdue or the service closes.
    pub(super) async fn converse(
        &self,
        (stream, peer): (TcpStream, SocketAddr),
        router: Router,
        mut lifecycle: watch::Receiver<Lifecycle>,
        in_flight: InFlight,
    ) {
        if stream.set_nodelay(true).is_err() {
            return;
        }
        let activity = Activity::begin(Instant::now());
        let socket = TokioIo::new(Socket::new(stream, activity.clone()));
        let service = service_fn(|mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            let guard = activity.request(request.version(), &in_flight);
            let answer = router.clone().oneshot(request.map(Body::new));
            async move {
                let response = answer.await?;
                Ok::<_, Infallible>(response.map(|body| Tracked::new(body, guard)))
            }
        });
        let mut connection = pin!(self.builder.serve_connection(socket, service));
        let mut alarm = pin!(sleep_until(Instant::now()));
        let opened = *lifecycle.borrow_and_update();
        let mut finishing = false;
        loop {
            tokio::select! {
                ended = connection.as_mut() => {
                    if let Err(error) = ended {
                        tracing::debug!(%error, "connection ended early");
                    }
                    return;
                }
                () = alarm.as_mut() => match activity.judge(Instant::now(), &self.limits) {
                    Verdict::Wait(until) => alarm.as_mut().reset(until),
                    Verdict::Finish if !finishing => {
                        finishing = true;
                        connection.as_mut().graceful_shutdown();
                        alarm.as_mut().reset(Instant::now() + CLOSE_WITHIN);
                    }
                    Verdict::Finish | Verdict::Drop => return,
                },
                Ok(()) = lifecycle.changed() => {
                    let age = *lifecycle.borrow_and_update();
                    // A request whose head is on its way is answered first; at the close there is no more waiting.
                    let is_due = age >= Lifecycle::Draining && !activity.awaits_head() || age == Lifecycle::Closed;
                    if age > opened && is_due {
                        connection.as_mut().graceful_shutdown();
                    }
                }
            }
        }
    }
}
