//! Who is let in to be summarized: as long as one may take, while the service lasts. How many are is told when the body is
//! here, since until then a request costs next to nothing.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::timeout;

use crate::http::error::ApiError;
use crate::http::state::AppState;
use crate::lifecycle::Lifecycle;

/// Lets a request in, or turns it away at once.
pub(in crate::http) async fn admit(
    State(state): State<Arc<AppState>>,
    request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    if *state.lifecycle.borrow() >= Lifecycle::Draining {
        return Err(ApiError::Draining);
    }
    let limit = state.limits.request_timeout;
    timeout(limit, next.run(request)).await.map_err(|_| ApiError::TimedOut { limit })
}
