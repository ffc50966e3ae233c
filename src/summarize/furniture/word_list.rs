//! Lists of words, looked through only for a word that may be in them.

/// A list of words, with a table of where to look for one.
pub(super) struct WordList {
    words: &'static [&'static str],
    /// For each look of a word the place of the first that has it, and the one after the last; nowhere twice 0.
    places: [(u8, u8); LOOKS],
}

/// So many looks of words are told apart.
const LOOKS: usize = 256;

impl WordList {
    /// Takes stock of a list of at most 255 words, none of them empty.
    pub(super) const fn of(words: &'static [&'static str]) -> Self {
        assert!(words.len() <= u8::MAX as usize, "a list too long for its table");
        let mut places = [(0, 0); LOOKS];
        let mut place = words.len();
        while place > 0 {
            place -= 1;
            let (first, after) = &mut places[look(words[place].as_bytes())];
            *first = place as u8;
            if *after == 0 {
                *after = place as u8 + 1;
            }
        }
        Self { words, places }
    }

    /// Whether the list has a word, whatever the case of its ASCII letters.
    pub(super) fn has(&self, word: &str) -> bool {
        self.near(word).iter().any(|entry| entry.eq_ignore_ascii_case(word))
    }

    /// Whether the list has a word just as it is written.
    pub(super) fn has_exactly(&self, word: &str) -> bool {
        self.near(word).contains(&word)
    }

    /// The words of the list from the first to the last that looks like `word`: nearly always one or none.
    fn near(&self, word: &str) -> &'static [&'static str] {
        if word.is_empty() {
            return &[];
        }
        let (first, after) = self.places[look(word.as_bytes())];
        self.words.get(usize::from(first)..usize::from(after)).unwrap_or(&[])
    }
}

/// What a word, which is not empty, looks like from outside: its ends without their case, and its length.
const fn look(word: &[u8]) -> usize {
    let (first, last) = (word[0] as usize % 32, word[word.len() - 1] as usize % 32);
    (first * 8 + last * 5 + word.len() * 3) % LOOKS
}

#[cfg(test)]
mod tests {
    use super::WordList;

    #[test]
    fn a_list_has_its_words_and_no_others() {
        const LIST: WordList =
            WordList::of(&["monday", "May", "à", "l-r", "an-entry-of-more-than-thirty-one-letters"]);
        for (word, has, has_exactly) in [
            ("monday", true, true),
            ("Monday", true, false),
            ("may", true, false),
            ("May", true, true),
            ("à", true, true),
            ("L-R", true, false),
            ("an-entry-of-more-than-thirty-one-letters", true, true),
            ("an-entry-of-more-than-thirty-two-letters", false, false),
            ("mondax", false, false),
            ("day", false, false),
            ("", false, false),
        ] {
            assert_eq!((LIST.has(word), LIST.has_exactly(word)), (has, has_exactly), "{word}");
        }
    }
}
