//! Reading a body: within its limit and within its time.

pub(super) mod lines;
pub(super) mod ndjson;

use axum::body::Body;
use axum::http::{HeaderMap, header};
use bytes::Bytes;
use http_body_util::BodyExt as _;
use tokio::time::timeout;

use super::budget::{Budget, Charge};
use super::error::ApiError;
use crate::config::limits::Limits;

/// Reads the whole body, and takes its bytes out of the budget.
///
/// # Errors
/// [`ApiError::BodyTooLarge`] before anything is read, and so before a `100 Continue` goes out, if `Content-Length`
/// tells; else as soon as more has come than may. [`ApiError::BodyTimeout`] and [`ApiError::BodyInterrupted`] if the
/// rest does not come. [`ApiError::OutOfMemoryBudget`] if there are too many bytes in flight.
pub(super) async fn read(
    headers: &HeaderMap,
    body: Body,
    limits: &Limits,
    budget: &Budget,
) -> Result<(Bytes, Vec<Charge>), ApiError> {
    if declared_length(headers).is_some_and(|length| length > limits.body_limit as u64) {
        return Err(ApiError::BodyTooLarge { limit: limits.body_limit });
    }
    let collected = timeout(limits.body_timeout, collect(body, limits.body_limit, budget)).await;
    collected.unwrap_or(Err(ApiError::BodyTimeout { limit: limits.body_timeout }))
}

/// Takes what comes out of the budget as it comes, so that a body that does not come holds nothing.
async fn collect(mut body: Body, limit: usize, budget: &Budget) -> Result<(Bytes, Vec<Charge>), ApiError> {
    let (mut pieces, mut charges, mut length) = (Vec::new(), Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| ApiError::BodyInterrupted)?.into_data() else { continue };
        length += data.len();
        if length > limit {
            return Err(ApiError::BodyTooLarge { limit });
        }
        charges.push(budget.charge(data.len())?);
        pieces.push(data);
    }
    // Most bodies come in one piece, which then need not be copied.
    let whole =
        if pieces.len() == 1 { pieces.pop().unwrap_or_default() } else { Bytes::from(pieces.concat()) };
    Ok((whole, charges))
}

fn declared_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
