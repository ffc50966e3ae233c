//! Who is let in to be summarized: as many at a time as may be, for as long as one may take, while the service lasts.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use tokio::{sync::Semaphore, time::timeout};

use super::{ApiError, Edge};
use crate::{config::Limits, lifecycle::Lifecycle};

/// The places for requests in flight.
#[derive(Debug)]
pub(super) struct Admission {
    places: Semaphore,
}

impl Admission {
    pub(super) fn new(limits: &Limits) -> Self {
        Self { places: Semaphore::new(limits.max_in_flight.get().min(Semaphore::MAX_PERMITS)) }
    }
}

/// Lets a request in, or turns it away at once: a queue would only make everyone late.
pub(super) async fn admit(
    State(edge): State<Arc<Edge>>,
    request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    if *edge.lifecycle.borrow() >= Lifecycle::Draining {
        return Err(ApiError::Draining);
    }
    let Ok(_place) = edge.admission.places.try_acquire() else {
        return Err(ApiError::TooManyRequests { limit: edge.limits.max_in_flight.get() });
    };
    let limit = edge.limits.request_timeout;
    timeout(limit, next.run(request)).await.map_err(|_| ApiError::TimedOut { limit })
}
