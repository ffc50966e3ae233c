//! The language of a text of a few words, by the common words of its language: most of them have hardly a stop word, and
//! those that there are mean something else next door.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::summarize::language::fold::fold_into;
use crate::summarize::language::languages::Language;
use crate::summarize::language::script::Script;

/// The most words of such a text.
pub(super) const MOST_WORDS: u32 = 16;

/// Every stop word and common word, folded, with the languages that have it, by a bit for each.
static WORDS: LazyLock<FxHashMap<String, u64>> = LazyLock::new(|| {
    let mut words: FxHashMap<String, u64> = FxHashMap::default();
    let latin = Language::ALL.iter().filter(|language| language.profile().script == Script::Latin);
    for &language in latin {
        let profile = language.profile();
        for word in profile.stop_words.split_whitespace().chain(profile.common_words.split_whitespace()) {
            let mut folded = String::new();
            fold_into(language, word, &mut folded);
            *words.entry(folded).or_default() |= 1 << language as u32;
        }
    }
    words
});

/// The language that has more of the words than any other, and at least half of them.
pub(super) fn language(pieces: &[&str]) -> Option<Language> {
    let mut counts = vec![0_u32; Language::ALL.len()];
    let (mut all, mut folded) = (0_u32, String::new());
    let words = pieces.iter().flat_map(|piece| piece.split(|c: char| !c.is_alphabetic() && c != '\''));
    for word in words.filter(|word| !word.is_empty()) {
        folded.clear();
        fold_into(Language::Undetermined, word, &mut folded);
        all += 1;
        let languages = WORDS.get(&folded).copied().unwrap_or_default();
        for (number, count) in counts.iter_mut().enumerate() {
            *count += u32::from(languages >> number & 1 == 1);
        }
    }
    let most = counts.iter().copied().max().filter(|&most| most >= 2 && most * 2 >= all)?;
    let mut leaders = Language::ALL.iter().zip(&counts).filter(|(_, count)| **count == most);
    let (leader, _) = leaders.next()?;
    leaders.next().is_none().then_some(*leader)
}

/// How often words stand in a text that are common in a language, and rare or none in its neighbours'.
pub(super) fn common_words(pieces: &[&str], language: Language) -> usize {
    let common: FxHashSet<&str> = language.profile().common_words.split_whitespace().collect();
    let mut folded = String::new();
    let words = pieces.iter().flat_map(|piece| piece.split(|c: char| !c.is_alphabetic()));
    words
        .filter(|word| {
            folded.clear();
            fold_into(language, word, &mut folded);
            common.contains(folded.as_str())
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::language;
    use crate::summarize::language::Language;

    #[test]
    fn headlines_and_short_notes_have_a_language() {
        for (text, expected) in [
            ("Ship hits bridge. Six hurt.", Some(Language::English)),
            ("Girl finds ring. Family glad.", Some(Language::English)),
            ("Great food, bad service.", Some(Language::English)),
            ("Politiet fandt bilen. Manden blev såret.", Some(Language::Danish)),
            ("Polisen hittade bilen. Mannen var skadad.", Some(Language::Swedish)),
            ("Zog blim quarx.", None),
            ("Paris, Roma", None),
        ] {
            assert_eq!(language(&[text]), expected, "{text}");
        }
    }
}
