//! A page that holds no article: a cookie notice, a missing page, a paywall, legal links.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::page::{Claims, Page};
use super::shape::folded;
use crate::summarize::language::Language;

/// The most sentences and bytes of such a page.
const MOST_SENTENCES: usize = 15;
const MOST_BYTES: usize = 1500;
/// Of five sentences, so many at the least have to be of the site.
const OF_FIVE: usize = 3;

/// What finds the phrases of every language at once, laid out on first use: a page of so few words may be taken for one of any,
/// and to look for each phrase by itself costs more than all the rest of a short text.
static PHRASES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let phrases = Language::ALL.iter().flat_map(|language| language.profile().site_phrases);
    AhoCorasick::new(phrases).ok()
});

/// Whether what no rule has claimed speaks of the site rather than of the news.
pub(super) fn is_site_notice(page: &Page, claims: &Claims) -> bool {
    let count = page.sentences.len();
    let bytes: usize = page.sentences.iter().map(|sentence| sentence.range.len()).sum();
    if count == 0 || count > MOST_SENTENCES || bytes > MOST_BYTES {
        return false;
    }
    let unclaimed: Vec<usize> = (0..count).filter(|&index| claims[index].is_none()).collect();
    let of_site = unclaimed.iter().filter(|&&index| speaks_of_site(page.sentence(index))).count();
    of_site > 0 && of_site * 5 >= unclaimed.len() * OF_FIVE
}

fn speaks_of_site(sentence: &str) -> bool {
    let sentence: String = folded(sentence).collect();
    let ends_word = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
    PHRASES.iter().any(|phrases| {
        phrases.find_overlapping_iter(&sentence).any(|found| {
            ends_word(sentence[..found.start()].chars().next_back())
                && ends_word(sentence[found.end()..].chars().next())
        })
    })
}
