//! What the story is called.

use super::flow::{Flow, RunKind};
use super::metadata::{LONGEST, decoded, meta};
use super::tree::Tree;

/// How much of a heading's words the page's own title must have for it to be the headline: of a first-level heading,
/// and of any other.
const FIRST_LEVEL_SHARE: f64 = 0.5;
const OTHER_SHARE: f64 = 0.8;

/// How much of the words of two texts must be shared for them to say the same.
const ENOUGH_SAME: f64 = 0.8;

/// What stands between a headline and the name of the site in a page's title.
const SEPARATORS: &[&str] =
    &[" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " -- ", " ‹ ", "｜", " _ "];

/// The headline of a page: the heading that the page's titles agree with, or the title without the site's name.
pub(super) fn find(tree: &Tree, flow: &Flow) -> Option<String> {
    let site = meta(tree, &["og:site_name", "application-name"]);
    let shared = meta(tree, &["og:title", "twitter:title"]);
    let title = tree.title.map(decoded).filter(|title| !title.is_empty());
    let known = Wording::of(&[shared.as_deref(), title.as_deref()].map(Option::unwrap_or_default).join(" "));
    let mut best: Option<(f64, &str)> = None;
    for run in &flow.runs {
        let RunKind::Heading(level) = run.kind else { continue };
        let text = flow.text_of(run);
        if text.len() > 4 * LONGEST {
            continue;
        }
        let wording = Wording::of(text);
        let agreed = wording.shared(&known) as f64;
        let share = agreed / wording.words.len().max(1) as f64;
        let enough = if level == 1 { FIRST_LEVEL_SHARE } else { OTHER_SHARE };
        // Of headings that agree with the titles, the one that says most of them is the headline, not the site's name.
        let worth = share * agreed;
        if share >= enough && best.is_none_or(|(known, _)| worth > known) {
            best = Some((worth, text));
        }
    }
    let from_titles = shared.or(title).map(|title| without_site(&title, site.as_deref()).to_owned());
    match (best, from_titles) {
        (Some((_, heading)), Some(title)) if word_count(heading) * 3 >= word_count(&title) => {
            Some(heading.to_owned())
        }
        (_, Some(title)) => Some(title),
        (Some((_, heading)), None) => Some(heading.to_owned()),
        (None, None) => {
            let first = flow.runs.iter().find(|run| run.kind == RunKind::Heading(1))?;
            Some(flow.text_of(first).chars().take(LONGEST).collect())
        }
    }
}

/// A text as the set of its words, to be held against others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wording {
    /// Of the text, in bytes.
    length: usize,
    /// Hashes of the words, each once, in order.
    words: Vec<u64>,
}

impl Wording {
    /// Reads a text.
    pub(super) fn of(text: &str) -> Self {
        let mut words = Vec::new();
        let mut hash = None;
        for character in text.chars() {
            if !character.is_alphanumeric() {
                words.extend(hash.take());
                continue;
            }
            // Scripts that put no spaces between words are compared by their characters.
            if character >= '\u{2E80}' {
                words.extend(hash.take());
            }
            for lower in character.to_lowercase() {
                let before = hash.unwrap_or(0xcbf2_9ce4_8422_2325_u64);
                hash = Some((before ^ u64::from(u32::from(lower))).wrapping_mul(0x0100_0000_01b3));
            }
            if character >= '\u{2E80}' {
                words.extend(hash.take());
            }
        }
        words.extend(hash);
        words.sort_unstable();
        words.dedup();
        Self { length: text.len(), words }
    }

    /// Whether a text says the same over again: the words of each are nearly all in the other.
    pub(super) fn is_said_by(&self, text: &str) -> bool {
        // Texts of so different lengths cannot be the same, and comparing them would cost more than reading the shorter.
        if text.len() > 3 * self.length || self.length > 3 * text.len() {
            return false;
        }
        let other = Self::of(text);
        let shared = self.shared(&other) as f64;
        shared >= ENOUGH_SAME * self.words.len() as f64 && shared >= ENOUGH_SAME * other.words.len() as f64
    }

    /// How many words two texts share.
    fn shared(&self, other: &Self) -> usize {
        self.words.iter().filter(|word| other.words.binary_search(word).is_ok()).count()
    }
}

/// A title without the name of the site, which most pages put at its end.
fn without_site<'a>(title: &'a str, site: Option<&str>) -> &'a str {
    let mut title = title.trim();
    // "Headline | Section | Site": at most three parts go.
    for _ in 0..3 {
        let Some((at, separator)) = SEPARATORS
            .iter()
            .filter_map(|separator| title.rfind(separator).map(|at| (at, *separator)))
            .max_by_key(|(at, _)| *at)
        else {
            break;
        };
        let (head, tail) =
            (title.get(..at).unwrap_or_default(), title.get(at + separator.len()..).unwrap_or_default());
        let is_site = site.is_some_and(|site| Wording::of(site).is_said_by(tail));
        let short = word_count(tail) <= 4 && word_count(head) >= 2 * word_count(tail).max(1);
        if !is_site && !short {
            break;
        }
        title = head.trim();
    }
    title
}

fn word_count(text: &str) -> usize {
    Wording::of(text).words.len()
}
