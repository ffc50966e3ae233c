//! A name for a question, so that its answer can be found again.

use std::fmt;

use serde::{Serialize, Serializer};
use xxhash_rust::xxh3::Xxh3;

use crate::api::request::Request;
use crate::api::request::fields::Source;

use crate::summarize::{BlockKind, Document, Language, Options, Order, Target, Unit};

/// A hash of the document, of everything that shapes the answer, and of the engine's version.
///
/// It is XXH3 with 128 bits, the same on every machine. Defaults and what says the same in other words make no
/// difference. It is for caches: whoever wants to can make two texts with the same fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint(u128);

impl Fingerprint {
    /// The fingerprint of `request`, whose document and options these are.
    pub(super) fn of(request: &Request, document: &Document, options: &Options) -> Self {
        let Options { language, target, caps, order, query, avoid, pin, exclude, details: _ } = options;
        let mut hash = Parts(Xxh3::new());
        hash.text(Some(env!("CARGO_PKG_VERSION")));
        hash.text(Some(document.text()));
        hash.text(document.title());
        if matches!(request.source, Source::Html(_)) {
            hash.page(document);
        }
        hash.text(language.map(Language::code));
        hash.text(request.unknown_language.as_deref());
        match target {
            Target::Sentences(count) => hash.numbers([0, count.get() as u64]),
            Target::Ratio(ratio) => hash.numbers([1, ratio.to_bits()]),
        }
        hash.numbers([caps.words, caps.chars].map(|cap| cap.map_or(0, |cap| cap as u64)));
        hash.numbers([u64::from(*order == Order::Rank), u64::from(avoid.question), u64::from(avoid.quote)]);
        hash.text(*query);
        for indexes in [pin, exclude] {
            hash.numbers([indexes.len() as u64]);
            hash.numbers(indexes.iter().map(|index| *index as u64));
        }
        let unit = match request.unit {
            Unit::CodePoints => 0,
            Unit::Utf16 => 1,
            Unit::Utf8 => 2,
        };
        hash.numbers([unit, u64::from(request.include.bits())]);
        Self(hash.0.digest128())
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Hashes one part after another, each with its length before it, so that no two sequences look alike.
struct Parts(Xxh3);

impl Parts {
    fn text(&mut self, text: Option<&str>) {
        self.numbers([text.map_or(u64::MAX, |text| text.len() as u64)]);
        self.0.update(text.unwrap_or_default().as_bytes());
    }

    /// What of a page shapes its summary and is not in its text.
    fn page(&mut self, document: &Document) {
        self.text(document.language_hint().map(Language::code));
        for block in document.blocks() {
            let kind = match block.kind {
                BlockKind::Paragraph => 0,
                BlockKind::Heading => 1,
                BlockKind::ListItem => 2,
                BlockKind::Caption => 3,
            };
            self.numbers([block.range.start as u64, block.range.end as u64, kind]);
        }
    }

    fn numbers(&mut self, numbers: impl IntoIterator<Item = u64>) {
        for number in numbers {
            self.0.update(&number.to_le_bytes());
        }
    }
}
