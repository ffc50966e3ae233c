//! Answers in gzip or brotli, for clients that read them.

use axum::http::{Extensions, HeaderMap, StatusCode, Version, header};
use tower_http::{
    CompressionLevel,
    compression::{
        CompressionLayer, Predicate,
        predicate::{And, SizeAbove},
    },
};

use crate::api::response::output_format::OutputFormat;

/// Up to so many bytes an answer fits into one packet beside its headers: compression would cost time and save none.
const ONE_PACKET: u16 = 1200;

/// Beyond this level both algorithms spend far more time than they save bytes.
const LEVEL: CompressionLevel = CompressionLevel::Precise(4);

type IsLarge = And<SizeAbove, fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool>;

/// Compresses what is large enough, in the coding that `Accept-Encoding` likes best.
pub(in crate::http) fn layer() -> CompressionLayer<IsLarge> {
    let is_no_stream: fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool = is_no_stream;
    CompressionLayer::new().quality(LEVEL).compress_when(SizeAbove::new(ONE_PACKET.into()).and(is_no_stream))
}

/// Whether an answer is there as a whole: the lines of a stream must not wait in a compressor for those after them.
fn is_no_stream(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_none_or(|content_type| content_type != OutputFormat::Lines.media_type())
}
