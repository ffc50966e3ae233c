//! Who is let in to be summarized: as many at a time as may be, for as long as one may take, while the service lasts.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

use super::{ApiError, Edge};
use crate::{config::Limits, lifecycle::Lifecycle};

/// The places for requests in flight.
#[derive(Debug)]
pub(super) struct Admission {
    places: Arc<Semaphore>,
}

/// A request's place, which is free again when nobody holds on to it any more: an answer that outlasts its handler does.
#[derive(Clone, Debug)]
pub(super) struct Place(#[expect(dead_code, reason = "it is held, not looked at")] Arc<OwnedSemaphorePermit>);

impl Admission {
    pub(super) fn new(limits: &Limits) -> Self {
        let places = limits.max_in_flight.get().min(Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(places)) }
    }
}

/// Lets a request in, or turns it away at once: a queue would only make everyone late.
pub(super) async fn admit(
    State(edge): State<Arc<Edge>>,
    mut request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    if *edge.lifecycle.borrow() >= Lifecycle::Draining {
        return Err(ApiError::Draining);
    }
    let Ok(place) = Arc::clone(&edge.admission.places).try_acquire_owned() else {
        return Err(ApiError::TooManyRequests { limit: edge.limits.max_in_flight.get() });
    };
    request.extensions_mut().insert(Place(Arc::new(place)));
    let limit = edge.limits.request_timeout;
    timeout(limit, next.run(request)).await.map_err(|_| ApiError::TimedOut { limit })
}
