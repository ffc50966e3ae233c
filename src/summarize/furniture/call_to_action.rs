//! English links and calls that no fixed phrase covers: "Watch the parade »", "VIDEO All goals of the night".

use super::kind::Furniture;
use super::page::{Claims, Page, claim as claim_sentence};
use super::phrases::rule_words::{LinkWords, RuleWords};
use super::prefix_filter::Heads;
use super::shape::{ends_plainly, is_quote, opens_small, word_count, words};
use super::word_list::WordList;
use crate::summarize::text::byte_search;

/// The words of English, to which the rules are held.
const WORDS: &LinkWords = &RuleWords::ENGLISH.links;
const SHOUTED: WordList = WordList::of(WORDS.shouted);
const IMPERATIVES: WordList = WordList::of(WORDS.imperatives);
const LINKED: WordList = WordList::of(WORDS.linked);
const ADVICE: WordList = WordList::of(WORDS.advice);
const NETWORKS: WordList = WordList::of(WORDS.networks);

/// How links and calls without a mark of their own open.
const HEADS: Heads = Heads::of(&[WORDS.shouted, WORDS.imperatives, WORDS.watch, WORDS.follow]);

/// The most words in a link's text.
const LINK_WORDS: usize = 18;
/// The most words in a link without a mark of its own.
const BARE_LINK_WORDS: usize = 12;

/// The most bytes of a dateline.
const DATELINE_BYTES: usize = 80;

/// The greatest share of a document's sentences, one in so many, that may end in a stop set apart; above it, the
/// document is simply written so.
const DETACHED_STOPS_IN: usize = 4;

/// Claims the links.
pub(super) fn claim(page: &Page, claims: &mut Claims) {
    if !page.is_english() {
        return;
    }
    let broadcaster = !page.sentences.is_empty() && has_dateline(page.sentence(0));
    let mut detached = Vec::new();
    for index in 0..page.sentences.len() {
        let sentence = page.sentence(index);
        if ends_plainly(sentence) && HEADS.refuses(sentence.as_bytes()) {
            continue;
        }
        if is_arrow(sentence)
            || is_shouted(sentence)
            || is_following(sentence)
            || broadcaster && is_imperative(sentence)
        {
            claim_sentence(claims, index, Furniture::CallToAction);
        } else if index > 0 && has_detached_stop(sentence) {
            detached.push(index);
        }
    }
    if detached.len() * DETACHED_STOPS_IN < page.sentences.len() {
        for index in detached {
            claim_sentence(claims, index, Furniture::RelatedArticle);
        }
    }
}

/// Whether a text opens with the dateline of a broadcaster whose pages put links between the paragraphs.
pub(super) fn has_dateline(first: &str) -> bool {
    let first = first.as_bytes();
    let first = first.get(..DATELINE_BYTES).unwrap_or(first);
    byte_search::position(first, *b")").is_some_and(|end| first[..end].ends_with(b"(CNN"))
}

/// "See the first pictures of the launch »"
fn is_arrow(sentence: &str) -> bool {
    let end = sentence.trim_end_matches(['.', ' ']);
    let arrow = end.strip_suffix(['»', '›', '→', '►', '▶']);
    arrow.is_some_and(|text| text.ends_with(' '))
        && !sentence.contains(['«', '‹'])
        && word_count(sentence, LINK_WORDS) <= LINK_WORDS
}

/// "VIDEO All goals of the night"
fn is_shouted(sentence: &str) -> bool {
    if !matches!(sentence.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z', ..]) {
        return false;
    }
    let mut words = words(sentence);
    words.next().is_some_and(|word| SHOUTED.has_exactly(word) && sentence.starts_with(word))
        && words.next().is_some_and(|word| word.contains(char::is_lowercase))
        && word_count(sentence, LINK_WORDS) <= LINK_WORDS
}

/// "Watch the mayor open the bridge."
fn is_imperative(sentence: &str) -> bool {
    let Some((verb, rest)) = sentence.split_once(' ') else { return false };
    let linked = || words(rest).any(|word| LINKED.has_exactly(word));
    let asks = || words(rest).next().is_some_and(|word| !ADVICE.has_exactly(word));
    (WORDS.watch.contains(&verb) && asks() || IMPERATIVES.has_exactly(verb) && linked())
        && !sentence.contains(is_quote)
        && !sentence.ends_with('!')
        && word_count(sentence, LINK_WORDS) <= LINK_WORDS
}

/// "Follow Jane Doe on Twitter."
fn is_following(sentence: &str) -> bool {
    WORDS.follow.iter().any(|follow| sentence.starts_with(follow))
        && sentence.match_indices(WORDS.follow_on).any(|(at, on)| {
            words(&sentence[at + on.len()..]).next().is_some_and(|word| NETWORKS.has_exactly(word))
        })
        && word_count(sentence, LINK_WORDS) <= LINK_WORDS
}

/// "How the bridge was built ." A line without a mark of its own, to which a stop was glued.
fn has_detached_stop(sentence: &str) -> bool {
    sentence.strip_suffix(" .").is_some_and(|line| {
        line.ends_with(char::is_alphanumeric)
            && !opens_small(line)
            && word_count(line, BARE_LINK_WORDS) <= BARE_LINK_WORDS
            && !line.split_once(": ").is_some_and(|(_, rest)| rest.starts_with(char::is_numeric))
    })
}
