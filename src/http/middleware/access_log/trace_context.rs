//! The trace that a request is part of: the header `traceparent` of W3C's Trace Context, level 1,
//! <https://www.w3.org/TR/trace-context-1/#traceparent-header>.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// A trace and the span of the caller's within it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TraceContext(HeaderValue);

impl TraceContext {
    /// The one that a request came with, if it is well formed.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let value = headers.get(TRACEPARENT)?;
        is_well_formed(value.as_bytes()).then(|| Self(value.clone()))
    }

    /// The trace: 32 hexadecimal digits.
    pub(super) fn trace_id(&self) -> &str {
        self.part(3, 35)
    }

    /// The caller's span: 16 hexadecimal digits.
    pub(super) fn parent_id(&self) -> &str {
        self.part(36, 52)
    }

    /// Whether the caller records the trace.
    #[cfg(feature = "traces")]
    pub(super) fn is_sampled(&self) -> bool {
        u8::from_str_radix(self.part(53, 55), 16).is_ok_and(|flags| flags & 1 == 1)
    }

    fn part(&self, start: usize, end: usize) -> &str {
        self.0.to_str().ok().and_then(|value| value.get(start..end)).unwrap_or_default()
    }
}

/// `VERSION-TRACE-SPAN-FLAGS` in small hexadecimal digits, neither id all zeros. A later version may have more at its end;
/// `ff` is none.
fn is_well_formed(value: &[u8]) -> bool {
    let Some((head, tail)) = value.split_at_checked(55) else { return false };
    let is_hex = |part: &[u8]| part.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let is_id = |part: &[u8]| is_hex(part) && part.iter().any(|&byte| byte != b'0');
    let (version, trace, span, flags) = (&head[..2], &head[3..35], &head[36..52], &head[53..]);
    let is_ended = tail.is_empty() || version != b"00" && tail[0] == b'-';
    [2, 35, 52].iter().all(|&at| head[at] == b'-')
        && is_hex(version)
        && version != b"ff"
        && is_id(trace)
        && is_id(span)
        && is_hex(flags)
        && is_ended
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_well_formed_one_is_kept_and_no_other() {
        let good = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        let context =
            TraceContext::of(&HeaderMap::from_iter([(TRACEPARENT, HeaderValue::from_static(good))])).unwrap();
        assert_eq!(context.trace_id(), "0af7651916cd43dd8448eb211c80319c");
        assert_eq!(context.parent_id(), "b7ad6b7169203331");
        for (value, is_kept) in [
            (good.to_owned(), true),
            (good.replace("00-0", "01-0") + "-more", true),
            (good.to_owned() + "-more", false),
            (good.replace("00-0", "ff-0"), false),
            (good.replace("0af", "0AF"), false),
            (good.replace("0af7651916cd43dd8448eb211c80319c", &"0".repeat(32)), false),
            (good.replace("b7ad6b7169203331", &"0".repeat(16)), false),
            (good[..54].to_owned(), false),
            (good.replace('-', "_"), false),
            (String::new(), false),
        ] {
            assert_eq!(is_well_formed(value.as_bytes()), is_kept, "{value}");
        }
    }
}
