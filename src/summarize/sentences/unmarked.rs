//! Sentences that no mark parts, in texts that lost their line breaks: "Ole Lund on the old pier The ferry sails on Friday."

use super::Sentence;
use super::abbreviations::Folded;
use super::rules::Rules;

/// So many words stand before and behind such a place: fewer make a title within a sentence, or a name.
const FEWEST_WORDS: usize = 4;

/// Parts the sentences of an unbroken text where a word that opens sentences stands with a capital between two words in small
/// letters. Linear in the length of the text.
pub(super) fn part(text: &str, sentences: &mut Vec<Sentence>, rules: &Rules) {
    if rules.own.unmarked_openers.is_empty() {
        return;
    }
    let mut parted = Vec::with_capacity(sentences.len());
    for Sentence { range, block } in sentences.drain(..) {
        let mut start = range.start;
        for place in places(&text[range.clone()], rules) {
            let space = range.start + place;
            parted.push(Sentence { range: start..space, block });
            start = space + 1;
        }
        parted.push(Sentence { range: start..range.end, block });
    }
    *sentences = parted;
}

/// The spaces of a sentence at which another begins.
fn places(sentence: &str, rules: &Rules) -> Vec<usize> {
    let bytes = sentence.as_bytes();
    let mut places = Vec::new();
    let (mut words, mut is_quoted, mut word) = (0, false, 0);
    for (at, byte) in bytes.iter().enumerate() {
        is_quoted ^= *byte == b'"';
        if *byte != b' ' {
            continue;
        }
        let before = &sentence[word..at];
        word = at + 1;
        words += 1;
        let may_begin = bytes.get(at + 1).is_some_and(u8::is_ascii_uppercase);
        if may_begin && words >= FEWEST_WORDS && !is_quoted && parts(before, &sentence[at + 1..], rules) {
            places.push(at);
            words = 0;
        }
    }
    places
}

/// Whether a sentence ends with a word, and another begins behind it.
fn parts(before: &str, rest: &str, rules: &Rules) -> bool {
    let is_plain = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_in = |word: &str, list| Folded::new(word).is_some_and(|word| word.is_in(list));
    let mut words = rest.split(' ');
    let opens = words.next().is_some_and(|word| is_in(word, rules.own.unmarked_openers));
    opens
        && words.next().is_some_and(is_plain)
        && words.nth(FEWEST_WORDS - 3).is_some()
        && (is_plain(before) || before.bytes().all(|byte| byte.is_ascii_digit()))
        && !is_in(before, rules.own.before_letters)
}

#[cfg(test)]
mod tests {
    use crate::summarize::document::Document;
    use crate::summarize::language::Language;
    use crate::summarize::sentences::split;

    fn sentences(text: &str) -> Vec<String> {
        let document = Document::from_text(text);
        split(&document, Language::English)
            .iter()
            .map(|sentence| document.text()[sentence.range.clone()].to_owned())
            .collect()
    }

    #[test]
    fn what_lost_its_line_breaks_comes_apart() {
        assert_eq!(
            sentences("Ole Lund on the old pier The ferry sails again on Friday. A crowd came."),
            ["Ole Lund on the old pier", "The ferry sails again on Friday.", "A crowd came."]
        );
    }

    #[test]
    fn what_only_looks_so_stays() {
        for text in [
            "The town has run out of vitamin A pills for the children of the harbour.",
            "The council of Moen met The Sun of Oslo at the harbour on Friday.",
            "He read from \"the story of the sea The last wave of the year\" on Friday.",
            "All of Moen saw The film.",
        ] {
            assert_eq!(sentences(text).len(), 1, "{text}");
        }
        let broken = "Ole Lund on the old pier The ferry sails again on Friday.\n\nA crowd came.";
        assert_eq!(sentences(broken).len(), 2);
    }
}
