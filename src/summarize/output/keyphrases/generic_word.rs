//! Words that name nothing when they stand alone: days and months, units of time and number, forms of address.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::summarize::language::Language;

/// Those of all languages, in small letters; laid out once, on first use.
static GENERIC: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    Language::ALL.iter().flat_map(|language| language.profile().generic_words).copied().collect()
});

/// Whether a word is one of those, in any language, whatever its case and the stop of an abbreviation.
pub(super) fn is_generic(word: &str) -> bool {
    GENERIC.contains(word.trim_end_matches('.').to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::is_generic;

    #[test]
    fn days_units_and_forms_of_address_are_generic() {
        for (word, expected) in
            [("Tuesday", true), ("août", true), ("Mr.", true), ("YEARS", true), ("ferry", false), ("", false)]
        {
            assert_eq!(is_generic(word), expected, "{word}");
        }
    }
}
