//! Reading a body: within its limit and within its time.

pub(super) mod lines;
pub(super) mod ndjson;

use axum::body::Body;
use axum::http::{HeaderMap, header};
use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use tokio::time::timeout;

use super::error::ApiError;

use crate::config::limits::Limits;

/// Reads the whole body.
///
/// # Errors
/// [`ApiError::BodyTooLarge`] before anything is read, and so before a `100 Continue` goes out, if `Content-Length`
/// tells; else as soon as more has come than may. [`ApiError::BodyTimeout`] and [`ApiError::BodyInterrupted`] if the
/// rest does not come.
pub(super) async fn read(headers: &HeaderMap, body: Body, limits: &Limits) -> Result<Bytes, ApiError> {
    let too_large = ApiError::BodyTooLarge { limit: limits.body_limit };
    if declared_length(headers).is_some_and(|length| length > limits.body_limit as u64) {
        return Err(too_large);
    }
    match timeout(limits.body_timeout, Limited::new(body, limits.body_limit).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_large),
        Ok(Err(_)) => Err(ApiError::BodyInterrupted),
        Err(_) => Err(ApiError::BodyTimeout { limit: limits.body_timeout }),
    }
}

fn declared_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
