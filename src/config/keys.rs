//! The file of keys: who may ask for summaries, and how often.
//!
//! ```text
//! # name  SHA-256 of the key, in hex                                        how often, if limited
//! website 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 rate=10/s
//! ```
//!
//! The keys themselves are nowhere in it.

use std::path::Path;
use std::time::Duration;
use std::{fmt, fs};

use sha2::{Digest as _, Sha256};
use subtle::{Choice, ConditionallySelectable as _, ConstantTimeEq as _};

/// The most keys that a file may have: each name becomes a series of its own.
const MOST_KEYS: usize = 100;
/// The longest name.
const LONGEST_NAME: usize = 32;

/// Who holds a key.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    /// The holder's name: small letters, digits, `-`, `_` and `.`.
    pub name: String,
    /// How often it may be used.
    pub rate: Option<Rate>,
    hash: [u8; 32],
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("name", &self.name).field("rate", &self.rate).finish_non_exhaustive()
    }
}

/// So many requests in every window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many requests; at least 1.
    pub requests: u32,
    /// How long a window lasts; a second, a minute or an hour.
    pub window: Duration,
}

/// All keys that are valid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys(Vec<Key>);

impl Keys {
    /// Reads a file of keys.
    ///
    /// # Errors
    /// What is wrong with it, and in which line.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Self::parse(&text).map_err(|fault| format!("{}: {fault}", path.display()))
    }

    /// Reads what stands in such a file. What it says of a fault never holds a part of the line.
    ///
    /// # Errors
    /// What is wrong, and in which line; that there is no key at all.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut keys = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if !line.is_empty() {
                keys.push(parse_line(line).map_err(|fault| format!("line {}: {fault}", index + 1))?);
            }
        }
        match keys.len() {
            0 => Err("there is no key in it; `nutgraf key NAME` makes one".to_owned()),
            1..=MOST_KEYS => Ok(Self(keys)),
            more => Err(format!("there are {more} keys, and {MOST_KEYS} at most may be")),
        }
    }

    /// The keys, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Key> {
        self.0.iter()
    }

    /// The index of a key. It takes as long whichever it is, and if it is none.
    #[must_use]
    pub fn find(&self, key: &[u8]) -> Option<usize> {
        let hash = hash(key);
        let mut found = u32::MAX;
        for (index, known) in (0..).zip(&self.0) {
            let is_it: Choice = known.hash.ct_eq(&hash);
            found.conditional_assign(&index, is_it);
        }
        (found != u32::MAX).then_some(found as usize)
    }
}

/// The line of a file of keys that lets this key in.
///
/// # Errors
/// If the name is none that a file may have.
pub fn line(name: &str, key: &[u8]) -> Result<String, String> {
    check_name(name)?;
    Ok(format!("{name} {}", hex(&hash(key))))
}

/// Bytes as hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

fn hash(key: &[u8]) -> [u8; 32] {
    Sha256::digest(key).into()
}

fn parse_line(line: &str) -> Result<Key, String> {
    let mut words = line.split_whitespace();
    let name = words.next().unwrap_or_default();
    check_name(name)?;
    let hash =
        words.next().and_then(unhex).ok_or("after the name stands the SHA-256 of the key, 64 hex digits")?;
    let rate = match words.next() {
        None => None,
        Some(word) => Some(rate(word).ok_or("a rate looks like rate=10/s, rate=600/m or rate=10000/h")?),
    };
    if words.next().is_some() {
        return Err("a line is a name, a hash and perhaps a rate".to_owned());
    }
    Ok(Key { name: name.to_owned(), rate, hash })
}

fn check_name(name: &str) -> Result<(), String> {
    let is_fit = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    if (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(is_fit) {
        Ok(())
    } else {
        Err(format!("a name is 1 to {LONGEST_NAME} of a-z, 0-9, `-`, `_` and `.`"))
    }
}

fn rate(word: &str) -> Option<Rate> {
    let (requests, unit) = word.strip_prefix("rate=")?.split_once('/')?;
    let window = Duration::from_secs(match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return None,
    });
    let requests = requests.parse().ok().filter(|requests| *requests > 0)?;
    Some(Rate { requests, window })
}

fn unhex(digits: &str) -> Option<[u8; 32]> {
    if digits.len() != 64 || !digits.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_made_lets_its_key_in_and_no_other() {
        let text = format!(
            "# who\n\n{} rate=600/m # often\n{}\n",
            line("site", b"one").unwrap(),
            line("app", b"two").unwrap()
        );
        let keys = Keys::parse(&text).unwrap();
        assert_eq!(keys.find(b"one"), Some(0));
        assert_eq!(keys.find(b"two"), Some(1));
        assert_eq!(keys.find(b"three"), None);
        let names: Vec<_> = keys.iter().map(|key| (key.name.as_str(), key.rate)).collect();
        let often = Rate { requests: 600, window: Duration::from_mins(1) };
        assert_eq!(names, [("site", Some(often)), ("app", None)]);
    }

    #[test]
    fn a_fault_is_told_by_its_line_without_a_word_of_it() {
        let good = line("site", b"one").unwrap();
        for wrong in [
            "site".to_owned(),
            "site secret".to_owned(),
            format!("Site {}", &good[5..]),
            format!("{good} rate=0/s"),
            format!("{good} rate=10"),
            format!("{good} rate=1/s more"),
        ] {
            let fault = Keys::parse(&format!("{good}\n{wrong}")).unwrap_err();
            assert!(fault.starts_with("line 2: ") && !fault.contains("secret"), "{fault}");
        }
        assert!(Keys::parse("# nobody\n").is_err());
        assert!(Keys::parse(&format!("{good}\n").repeat(MOST_KEYS + 1)).is_err());
    }

    #[test]
    fn what_is_shown_of_a_key_is_not_its_hash() {
        let keys = Keys::parse(&line("site", b"one").unwrap()).unwrap();
        assert!(!format!("{keys:?}").contains("hash"));
    }
}
