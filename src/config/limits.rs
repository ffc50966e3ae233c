//! What the service holds its clients to.

use std::num::NonZeroUsize;
use std::time::Duration;

/// Every limit in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes that a request's body may have, after decompression.
    pub body_limit: usize,
    /// The most bytes that a line of an NDJSON stream may have, after decompression.
    pub line_limit: usize,
    /// The most requests for summaries in flight; one more gets 429.
    pub max_in_flight: NonZeroUsize,
    /// The most bytes that one answer may have, before compression.
    pub answer_limit: usize,
    /// The most bytes that bodies, what they inflate to, and answers may have together, over all that is in flight.
    pub memory_budget: usize,
    /// The most open connections; one more is answered about its health alone.
    pub max_connections: NonZeroUsize,
    /// How long a request's headers may take, from its first byte, or from the opening of the connection.
    pub header_timeout: Duration,
    /// How long a connection may rest between two requests.
    pub idle_timeout: Duration,
    /// How long a request's body, or each line of an NDJSON stream, may take.
    pub body_timeout: Duration,
    /// How long a client may leave an answer unread before it is given up.
    pub send_timeout: Duration,
    /// How long a request may take in all, from its headers to its answer; a stream that gets on may last longer.
    pub request_timeout: Duration,
    /// How long to go on serving, though no longer ready, after the first SIGTERM or SIGINT.
    pub drain_delay: Duration,
    /// How long requests in flight may then take to finish.
    pub drain_timeout: Duration,
}

impl Limits {
    /// The limits of a service that was told nothing.
    pub const DEFAULT: Self = Self {
        body_limit: 2 << 20,
        line_limit: 2 << 20,
        max_in_flight: NonZeroUsize::new(512).unwrap(),
        answer_limit: 16 << 20,
        memory_budget: 256 << 20,
        max_connections: NonZeroUsize::new(10_000).unwrap(),
        header_timeout: Duration::from_secs(10),
        idle_timeout: Duration::from_secs(75),
        body_timeout: Duration::from_secs(20),
        send_timeout: Duration::from_secs(20),
        request_timeout: Duration::from_secs(30),
        drain_delay: Duration::ZERO,
        drain_timeout: Duration::from_secs(25),
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
