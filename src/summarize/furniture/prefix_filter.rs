//! The first three letters of phrases, which refuse at a glance nearly all that opens with none of them.

use crate::summarize::text::bloom::BloomFilter;

/// The first letters of some phrases.
pub(super) struct Heads(Known);

/// The heads that there are, and some others.
type Known = BloomFilter<32>;

impl Heads {
    /// Takes stock of lists of phrases, none of them empty.
    pub(super) const fn of(lists: &[&[&str]]) -> Self {
        let mut heads = Known::EMPTY;
        let mut list = 0;
        while list < lists.len() {
            let mut phrase = 0;
            while phrase < lists[list].len() {
                add(&mut heads, lists[list][phrase].as_bytes());
                phrase += 1;
            }
            list += 1;
        }
        Self(heads)
    }

    /// Whether a stretch opens with a letter, and with letters that none of the phrases opens with, whatever their case.
    /// Nothing is refused that is shorter than a head or has more than ASCII in it.
    #[inline]
    pub(super) fn refuses(&self, text: &[u8]) -> bool {
        let [first, second, third, ..] = *text else { return false };
        let head = [LETTERS[first as usize], LETTERS[second as usize], LETTERS[third as usize]];
        let is_plain = (head[0] | head[1] | head[2]) & BEYOND == 0;
        head[0] != NONE && is_plain && !self.0.may_have(key(head))
    }
}

/// Adds the heads that a phrase has with whatever follows it.
const fn add(heads: &mut Known, phrase: &[u8]) {
    let second = if phrase.len() > 1 { LETTERS[phrase[1] as usize] } else { NONE };
    let third = if phrase.len() > 2 { LETTERS[phrase[2] as usize] } else { NONE };
    let mut any = NONE;
    while any <= LAST {
        // Behind a mark or a space, or the end of the phrase, any letter may follow.
        if second == NONE || any == third {
            heads.add(key([LETTERS[phrase[0] as usize], second, any]));
        }
        any += 1;
    }
}

/// The key of a head.
const fn key([first, second, third]: [u32; 3]) -> u64 {
    (first | second << 6 | third << 12) as u64
}

/// What stands for a mark, a space, or a digit.
const NONE: u32 = 0;
/// What stands for the last letter.
const LAST: u32 = 26;
/// What stands for a byte that is no ASCII.
const BEYOND: u32 = 32;

/// Each letter without its case, as a number from 1 on.
const LETTERS: [u32; 256] = {
    let mut letters = [NONE; 256];
    let mut byte = 0;
    while byte < 256 {
        letters[byte] = match byte as u8 {
            b'A'..=b'Z' | b'a'..=b'z' => byte as u32 % 32,
            0x80.. => BEYOND,
            _ => NONE,
        };
        byte += 1;
    }
    letters
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Heads;

    const PHRASES: &[&str] = &["by", "words by", "à la", "a", "l-r", "reporter:", "p.m."];
    const HEADS: Heads = Heads::of(&[PHRASES, &["von"]]);

    #[test]
    fn heads_refuse_what_opens_with_none_of_the_phrases() {
        for (text, expected) in [
            ("by", false),
            ("By Ines", false),
            ("BY Ines", false),
            ("bye", true),
            ("word", false),
            ("weird", true),
            ("A la", false),
            ("À la", false),
            ("The", true),
            ("t", false),
            ("", false),
            ("Wörter", false),
            ("Die Brücke", true),
            ("12", false),
            ("“The", false),
        ] {
            assert_eq!(HEADS.refuses(text.as_bytes()), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_refused_that_opens_with_a_phrase(
            phrase in prop::sample::select(PHRASES),
            upper in any::<bool>(),
            rest in "([^a-zA-Z].*)?",
        ) {
            let phrase = if upper { phrase.to_uppercase() } else { phrase.to_owned() };
            prop_assert!(!HEADS.refuses((phrase + &rest).as_bytes()));
        }
    }
}
