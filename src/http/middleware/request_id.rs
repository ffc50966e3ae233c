//! The id of a request: the client's, where it is fit for logs and headers, or one of our own.
//!
//! tower-http's layer keeps whatever a client sends, of any length; this one does not.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// The header that carries it.
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The longest id of a client's that is kept, in bytes.
const LONGEST_ID: usize = 128;

/// Gives a request its id, which from then on is in its headers.
pub(super) fn set(headers: &mut HeaderMap) -> HeaderValue {
    let id = kept(headers.get(REQUEST_ID)).unwrap_or_else(made);
    headers.insert(REQUEST_ID, id.clone());
    id
}

/// The id of a request that has got one.
pub(in crate::http) fn id_of(headers: &HeaderMap) -> String {
    headers.get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned()
}

/// The id that the client gave, where it is fit for logs and headers.
fn kept(given: Option<&HeaderValue>) -> Option<HeaderValue> {
    let fit = |id: &HeaderValue| {
        let bytes = id.as_bytes();
        (1..=LONGEST_ID).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_graphic)
    };
    given.filter(|id| fit(id)).cloned()
}

/// An id of our own: unlike any other of this process, and most unlikely to be like one of another.
fn made() -> HeaderValue {
    static SEED: LazyLock<(u64, RandomState)> = LazyLock::new(|| {
        let state = RandomState::new();
        (state.hash_one("nutgraf"), state)
    });
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let (start, hasher) = &*SEED;
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let id = format!("{:016x}{:016x}", hasher.hash_one(count), start.wrapping_add(count));
    HeaderValue::try_from(id).unwrap_or(HeaderValue::from_static("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fit_id_is_kept() {
        let long = "x".repeat(LONGEST_ID + 1);
        for (given, is_kept) in
            [("4bf92f35", true), ("a b", false), ("", false), (long.as_str(), false), (&long[1..], true)]
        {
            let given = HeaderValue::from_str(given).unwrap();
            assert_eq!(kept(Some(&given)), is_kept.then_some(given));
        }
        assert_eq!(kept(Some(&HeaderValue::from_bytes(b"caf\xc3\xa9").unwrap())), None);
    }

    #[test]
    fn ids_differ() {
        assert_ne!(made(), made());
    }
}
