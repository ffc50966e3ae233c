//! Who is let in to be summarized: as many at a time as may be, for as long as one may take, while the service lasts.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::timeout;

use crate::http::error::ApiError;
use crate::http::state::AppState;
use crate::lifecycle::Lifecycle;

/// Lets a request in, or turns it away at once: a queue would only make everyone late.
pub(in crate::http) async fn admit(
    State(state): State<Arc<AppState>>,
    mut request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    if *state.lifecycle.borrow() >= Lifecycle::Draining {
        return Err(ApiError::Draining);
    }
    let Some(permit) = state.permits.try_acquire() else {
        return Err(ApiError::TooManyRequests { limit: state.limits.max_in_flight.get() });
    };
    request.extensions_mut().insert(permit);
    let limit = state.limits.request_timeout;
    timeout(limit, next.run(request)).await.map_err(|_| ApiError::TimedOut { limit })
}
