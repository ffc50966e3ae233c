//! `Host`: exactly one in HTTP/1.1 (RFC 9112, section 3.2).

use axum::extract::Request;
use axum::http::{Version, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::http::error::ApiError;

/// Refuses requests of HTTP/1.1 that name no host, or several.
pub(in crate::http) async fn check(request: Request, next: Next) -> Result<Response, ApiError> {
    let hosts = request.headers().get_all(header::HOST).iter().count();
    if request.version() == Version::HTTP_11 && hosts != 1 {
        return Err(ApiError::InvalidHost);
    }
    Ok(next.run(request).await)
}
