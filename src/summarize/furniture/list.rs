//! Lists of words, looked through only for a word that may be in them.

/// A list of words, with a table of where to begin to look for one.
pub(super) struct List {
    words: &'static [&'static str],
    /// For each look of a word the place of the first that has it, or [`NOWHERE`].
    first: [u8; LOOKS],
}

/// So many looks of words are told apart.
const LOOKS: usize = 256;
/// The place of what no word has: after the longest list.
const NOWHERE: u8 = u8::MAX;

impl List {
    /// Takes stock of a list of fewer than 255 words, none of them empty.
    pub(super) const fn of(words: &'static [&'static str]) -> Self {
        assert!(words.len() < NOWHERE as usize, "a list too long for its table");
        let mut first = [NOWHERE; LOOKS];
        let mut place = words.len();
        while place > 0 {
            place -= 1;
            first[look(words[place].as_bytes())] = place as u8;
        }
        Self { words, first }
    }

    /// Whether the list has a word, whatever the case of its ASCII letters.
    pub(super) fn has(&self, word: &str) -> bool {
        self.from(word).iter().any(|entry| entry.eq_ignore_ascii_case(word))
    }

    /// Whether the list has a word just as it is written.
    pub(super) fn has_exactly(&self, word: &str) -> bool {
        self.from(word).contains(&word)
    }

    /// The words of the list from the first on that looks like `word`.
    fn from(&self, word: &str) -> &'static [&'static str] {
        if word.is_empty() {
            return &[];
        }
        self.words.get(usize::from(self.first[look(word.as_bytes())])..).unwrap_or(&[])
    }
}

/// What a word, which is not empty, looks like from outside: its ends without their case, and its length.
const fn look(word: &[u8]) -> usize {
    let (first, last) = (word[0] as usize % 32, word[word.len() - 1] as usize % 32);
    (first * 8 + last * 5 + word.len() * 3) % LOOKS
}

#[cfg(test)]
mod tests {
    use super::List;

    #[test]
    fn a_list_has_its_words_and_no_others() {
        const LIST: List =
            List::of(&["monday", "May", "à", "l-r", "an-entry-of-more-than-thirty-one-letters"]);
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
