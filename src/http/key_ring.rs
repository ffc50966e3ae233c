//! The keys in force, how often each was used of late, and the count of it.

use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use metrics::{Counter, counter, describe_counter};

use crate::config::keys::{Key, Keys, Rate};

/// The keys in force. Its clones are one and the same: whoever replaces the keys in one does so in all.
#[derive(Clone, Debug)]
pub struct KeyRing(Arc<RwLock<Arc<Ring>>>);

#[derive(Debug)]
struct Ring {
    keys: Keys,
    /// Beside each key.
    uses: Vec<Use>,
}

/// What a key was used for.
#[derive(Debug)]
struct Use {
    name: Arc<str>,
    rate: Option<Rate>,
    window: Mutex<Window>,
    requests: Counter,
}

/// The window that is running, and how many requests were let in since it began.
#[derive(Clone, Copy, Debug)]
struct Window {
    began: Instant,
    requests: u32,
}

/// A key that was shown, and what is left of its rate.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    /// The holder's name.
    pub(super) name: Arc<str>,
    /// What the rate leaves, if there is one.
    pub(super) left: Option<Left>,
}

/// What a rate leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Left {
    pub(super) rate: Rate,
    /// How many more requests are let in before the window ends; `None` if not even this one.
    pub(super) requests: Option<u32>,
    /// In how many seconds the window ends; at least 1.
    pub(super) seconds: u64,
}

impl KeyRing {
    /// These keys.
    #[must_use]
    pub fn new(keys: Keys) -> Self {
        describe_counter!("nutgraf_key_requests_total", "Requests with a valid key, by its holder's name");
        Self(Arc::new(RwLock::new(Arc::new(Ring::of(keys, None)))))
    }

    /// Puts other keys in their place. One whose name and rate stay has used as much of it as before.
    pub fn replace(&self, keys: Keys) {
        let mut ring = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *ring = Arc::new(Ring::of(keys, Some(&ring)));
    }

    /// Whether these are the keys in force.
    #[must_use]
    pub fn holds(&self, keys: &Keys) -> bool {
        self.ring().keys == *keys
    }

    /// Looks at a key that is shown, and counts it; `None` if it is none of these.
    pub(super) fn show(&self, key: &[u8]) -> Option<Shown> {
        let ring = self.ring();
        let used = ring.uses.get(ring.keys.find(key)?)?;
        used.requests.increment(1);
        Some(Shown {
            name: Arc::clone(&used.name),
            left: used.rate.map(|rate| used.take(rate, Instant::now())),
        })
    }

    fn ring(&self) -> Arc<Ring> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Ring {
    fn of(keys: Keys, before: Option<&Self>) -> Self {
        let uses = keys.iter().map(|key| Use::of(key, before)).collect();
        Self { keys, uses }
    }
}

impl Use {
    fn of(key: &Key, before: Option<&Ring>) -> Self {
        let same = |used: &&Self| *used.name == *key.name && used.rate == key.rate;
        let before = before.and_then(|ring| ring.uses.iter().find(same));
        let window = before.map_or_else(|| Window { began: Instant::now(), requests: 0 }, Self::window);
        Self {
            name: key.name.as_str().into(),
            rate: key.rate,
            window: Mutex::new(window),
            requests: counter!("nutgraf_key_requests_total", "key" => key.name.clone()),
        }
    }

    fn window(&self) -> Window {
        *self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes one request out of the rate.
    fn take(&self, rate: Rate, now: Instant) -> Left {
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        if now.saturating_duration_since(window.began) >= rate.window {
            *window = Window { began: now, requests: 0 };
        }
        let requests = rate.requests.checked_sub(window.requests + 1);
        if requests.is_some() {
            window.requests += 1;
        }
        let rest = (window.began + rate.window).saturating_duration_since(now);
        let seconds = rest.as_secs() + u64::from(rest > Duration::from_secs(rest.as_secs()));
        Left { rate, requests, seconds: seconds.max(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::keys::line;

    fn keys(lines: &[(&str, &str)]) -> Keys {
        let lines: Vec<_> = lines
            .iter()
            .map(|(name, rate)| format!("{} {rate}", line(name, name.as_bytes()).unwrap()))
            .collect();
        Keys::parse(&lines.join("\n")).unwrap()
    }

    #[test]
    fn a_rate_is_used_up_and_comes_back_with_the_next_window() {
        let rate = Rate { requests: 2, window: Duration::from_mins(1) };
        let used = Use::of(keys(&[("site", "rate=2/m")]).iter().next().unwrap(), None);
        let began = used.window().began;
        let left = |after| used.take(rate, began + Duration::from_millis(after)).requests;
        assert_eq!([left(0), left(1), left(2), left(59_999)], [Some(1), Some(0), None, None]);
        assert_eq!(left(60_000), Some(1));
        let half_way = used.take(rate, began + Duration::from_millis(60_500));
        assert_eq!(half_way, Left { rate, requests: Some(0), seconds: 60 });
    }

    #[test]
    fn other_keys_are_in_force_at_once_and_rates_go_on() {
        let ring = KeyRing::new(keys(&[("site", "rate=1/h"), ("app", "")]));
        let other = ring.clone();
        assert!(ring.show(b"app").unwrap().left.is_none());
        assert_eq!(ring.show(b"site").unwrap().left.unwrap().requests, Some(0));
        other.replace(keys(&[("site", "rate=1/h"), ("new", "")]));
        assert!(ring.show(b"app").is_none() && ring.show(b"new").is_some());
        assert_eq!(ring.show(b"site").unwrap().left.unwrap().requests, None);
    }
}
