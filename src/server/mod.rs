//! The listener: how many connections there may be, how long each may dawdle, and the way to a graceful end.
//!
//! `axum::serve` would do for the happy path. This one also closes connections that stall in their headers, rest too
//! long, or leave their answer unread; it bounds their number, and its end.

mod activity;
mod connection;
mod in_flight;
pub mod probe;
mod socket;

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::Router;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch},
    time::{Instant, sleep, sleep_until},
};

use self::connection::Protocol;
use self::in_flight::InFlight;
use crate::config::limits::Limits;
use crate::lifecycle::Lifecycle;

/// Serves `router` on `listener` until `stops` says stop and the requests in flight are done.
///
/// The first stop makes the service unready ([`Lifecycle::Leaving`]); after the drain delay new requests are refused
/// ([`Lifecycle::Draining`]), and when those in flight are done, or the drain timeout is over, the listener closes. A
/// second stop, at any time, ends it at once.
pub async fn serve(
    listener: TcpListener,
    routers: Routers,
    limits: &Limits,
    lifecycle: watch::Sender<Lifecycle>,
    mut stops: mpsc::Receiver<()>,
) {
    let slots = (limits.max_connections.get().min(Semaphore::MAX_PERMITS), SPARE);
    let acceptor = Acceptor::new(slots, routers, limits, lifecycle.subscribe());
    tokio::select! {
        () = acceptor.accept(&listener) => {}
        _ = stops.recv() => {}
    }
    tokio::select! {
        () = acceptor.close(listener, limits, &lifecycle) => {}
        _ = stops.recv() => tracing::warn!("told to stop twice: ends at once"),
    }
}

/// Serves `router` on a listener of its own, with connections of its own, until the service is closed: whatever keeps the
/// other listener busy, this one answers.
pub async fn serve_beside(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    mut lifecycle: watch::Receiver<Lifecycle>,
) {
    let routers = Routers { service: router.clone(), spare: router };
    let acceptor = Acceptor::new((SPARE, 0), routers, &limits, lifecycle.clone());
    tokio::select! {
        () = acceptor.accept(&listener) => {}
        _ = lifecycle.wait_for(|age| *age == Lifecycle::Closed) => {}
    }
}

/// What connections are served by.
#[derive(Clone, Debug)]
pub struct Routers {
    /// The service.
    pub service: Router,
    /// What a connection gets that is one too many: whether the service is alive.
    pub spare: Router,
}

/// So many connections beyond the limit are let in to ask for the service's health: an orchestrator that cannot ask would
/// restart a service that is only busy.
const SPARE: usize = 64;
/// A service that is told to stop goes on accepting for so long: connections that the kernel has taken in already, and
/// requests whose head is half received, would be reset otherwise.
const LAST_CALL: Duration = Duration::from_millis(300);

/// Lets connections in.
struct Acceptor {
    slots: Arc<Semaphore>,
    spare: Arc<Semaphore>,
    protocol: Arc<Protocol>,
    routers: Routers,
    lifecycle: watch::Receiver<Lifecycle>,
    in_flight: InFlight,
}

impl Acceptor {
    /// One that lets in so many connections, and so many beyond them.
    fn new(
        (slots, spare): (usize, usize),
        routers: Routers,
        limits: &Limits,
        lifecycle: watch::Receiver<Lifecycle>,
    ) -> Self {
        Self {
            slots: Arc::new(Semaphore::new(slots)),
            spare: Arc::new(Semaphore::new(spare)),
            protocol: Arc::new(Protocol::new(limits)),
            routers,
            lifecycle,
            in_flight: InFlight::default(),
        }
    }

    /// Accepts connections as long as there are free slots for them, for ever.
    async fn accept(&self, listener: &TcpListener) {
        loop {
            let (router, slot) = match Arc::clone(&self.slots).try_acquire_owned() {
                Ok(slot) => (&self.routers.service, slot),
                Err(_) => match self.any_slot().await {
                    Some(slot) => slot,
                    None => return,
                },
            };
            match listener.accept().await {
                Ok((stream, peer)) => self.serve((stream, peer), router.clone(), slot),
                Err(error) => rest_after(&error).await,
            }
        }
    }

    /// The first slot that is free, of the service's or of the spare ones; none when there will be none any more.
    async fn any_slot(&self) -> Option<(&Router, OwnedSemaphorePermit)> {
        tokio::select! {
            biased;
            slot = Arc::clone(&self.slots).acquire_owned() => Some((&self.routers.service, slot.ok()?)),
            slot = Arc::clone(&self.spare).acquire_owned() => Some((&self.routers.spare, slot.ok()?)),
        }
    }

    fn serve(&self, accepted: (TcpStream, SocketAddr), router: Router, slot: OwnedSemaphorePermit) {
        let protocol = Arc::clone(&self.protocol);
        let (lifecycle, in_flight) = (self.lifecycle.clone(), self.in_flight.clone());
        tokio::spawn(async move {
            protocol.converse(accepted, router, lifecycle, in_flight).await;
            drop(slot);
        });
    }

    /// Goes through the ages that follow [`Lifecycle::Serving`].
    async fn close(&self, listener: TcpListener, limits: &Limits, lifecycle: &watch::Sender<Lifecycle>) {
        lifecycle.send_replace(Lifecycle::Leaving);
        tracing::info!(requests_in_flight = self.in_flight.count(), "told to stop: no longer ready");
        if !limits.drain_delay.is_zero() {
            tokio::select! {
                () = self.accept(&listener) => {}
                () = sleep(limits.drain_delay) => {}
            }
        }
        lifecycle.send_replace(Lifecycle::Draining);
        let end = Instant::now() + limits.drain_timeout;
        tokio::select! {
            () = self.accept(&listener) => {}
            () = async { sleep(LAST_CALL).await; self.in_flight.none().await } => {}
            () = sleep_until(end) => {}
        }
        drop(listener);
        lifecycle.send_replace(Lifecycle::Closed);
        let every_slot = u32::try_from(limits.max_connections.get()).unwrap_or(u32::MAX);
        tokio::select! {
            _ = self.slots.acquire_many(every_slot) => tracing::info!("drained"),
            () = sleep_until(end) => {
                tracing::warn!(requests_in_flight = self.in_flight.count(), "drain timeout: ends with work undone");
            }
        }
    }
}

/// A connection that went away before it was accepted is nothing; out of file descriptors, wait for some to be freed.
async fn rest_after(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::warn!(%error, "cannot accept connections for the moment");
        sleep(Duration::from_millis(100)).await;
    }
}
