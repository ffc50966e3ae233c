//! One list of what every language has in one of its own.

/// The words that any language has in some fields, each once, put together when the crate is compiled. Each `$of` hands out
/// what holds the field for a [`Language`].
macro_rules! words_of_all_languages {
    ($($of:path, $field:ident);+) => {{
        use $crate::summarize::language::all_words::is_among;

        const LANGUAGES: &[$crate::summarize::language::Language] = $crate::summarize::language::Language::ALL;
        const LISTS: &[&[&str]] = &{
            let mut lists: [&[&str]; LANGUAGES.len() * [$(stringify!($field)),+].len()] =
                [&[]; LANGUAGES.len() * [$(stringify!($field)),+].len()];
            let mut list = 0;
            $(
                let mut language = 0;
                while language < LANGUAGES.len() {
                    lists[list] = $of(LANGUAGES[language]).$field;
                    list += 1;
                    language += 1;
                }
            )+
            lists
        };
        const LENGTH: usize = {
            let (mut length, mut list) = (0, 0);
            while list < LISTS.len() {
                let mut word = 0;
                while word < LISTS[list].len() {
                    length += !is_among(LISTS[list][word], LISTS, list, word) as usize;
                    word += 1;
                }
                list += 1;
            }
            length
        };
        const WORDS: [&str; LENGTH] = {
            let mut words = [""; LENGTH];
            let (mut place, mut list) = (0, 0);
            while list < LISTS.len() {
                let mut word = 0;
                while word < LISTS[list].len() {
                    if !is_among(LISTS[list][word], LISTS, list, word) {
                        words[place] = LISTS[list][word];
                        place += 1;
                    }
                    word += 1;
                }
                list += 1;
            }
            words
        };
        &WORDS
    }};
}
pub(crate) use words_of_all_languages;

/// Whether a word stands in some lists before a place in one of them.
pub(crate) const fn is_among(word: &str, lists: &[&[&str]], before: usize, place: usize) -> bool {
    let mut list = 0;
    while list <= before {
        let mut other = 0;
        while other < lists[list].len() && (list < before || other < place) {
            if is_same(word.as_bytes(), lists[list][other].as_bytes()) {
                return true;
            }
            other += 1;
        }
        list += 1;
    }
    false
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use crate::summarize::language::Language;

    #[test]
    fn every_word_of_a_language_is_there_once() {
        const MONTHS: &[&str] = words_of_all_languages!(Language::profile, months);
        const LINKS: &[&str] = words_of_all_languages!(Language::profile, name_links);
        assert!(MONTHS.contains(&"may") && LINKS.contains(&"von") && LINKS.contains(&"the"));
        for list in [MONTHS, LINKS] {
            for (place, word) in list.iter().enumerate() {
                assert!(!list[..place].contains(word), "{word}");
            }
        }
    }
}
