//! Words that point outside their sentence: pronouns and connectives that lean on the sentence before.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::Language;

mod openers;

/// The longest phrase in the tables, in words, or in characters where words are not parted by spaces.
const LONGEST_PHRASE: usize = 4;

/// Every phrase that opens with a reference, by language, read from the tables once, on first use.
static OPENERS: LazyLock<FxHashSet<(Language, &str)>> = LazyLock::new(|| collect(openers::OPENERS));
/// The phrases that only look as if they did.
static EXCEPTIONS: LazyLock<FxHashSet<(Language, &str)>> = LazyLock::new(|| collect(openers::EXCEPTIONS));

fn collect(table: &[(Language, &'static str)]) -> FxHashSet<(Language, &'static str)> {
    let phrases = |&(language, phrases): &(Language, &'static str)| {
        phrases.split(" | ").map(move |phrase| (language, phrase))
    };
    table.iter().flat_map(phrases).collect()
}

/// Whether a sentence opens with a reference that only an earlier sentence resolves ("He", "But", "This").
///
/// Opening marks are passed over; case does not matter.
#[must_use]
pub fn opens_with_reference(sentence: &str, language: Language) -> bool {
    let mut opening = String::with_capacity(64);
    let (mut words, mut opens) = (0, false);
    for c in sentence.trim_start_matches(|c: char| !c.is_alphanumeric()).chars() {
        if !(language.has_spaces() && continues_word(c)) {
            words += 1;
            opens |= OPENERS.contains(&(language, opening.as_str()));
            let elided = matches!(c, ' ' | '\'' | '’');
            if EXCEPTIONS.contains(&(language, opening.as_str())) {
                return false;
            }
            if words > LONGEST_PHRASE || (language.has_spaces() && !elided) {
                return opens;
            }
        }
        match c {
            '’' => opening.push('\''),
            c => opening.extend(c.to_lowercase()),
        }
    }
    opens || OPENERS.contains(&(language, opening.as_str()))
}

/// Whether a character is part of a word: a letter, a digit, a hyphen, or a mark that joins or shapes letters.
fn continues_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '-' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}')
        || matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opening_pronoun_or_connective_refers_back() {
        for (sentence, language) in [
            ("He resigned on Friday.", Language::English),
            ("“It's over,” said the mayor.", Language::English),
            ("But the vote was lost.", Language::English),
            ("As a result, the bridge closed.", Language::English),
            ("Elle a démissionné vendredi.", Language::French),
            ("Sin embargo, el puente cerró.", Language::Spanish),
            ("Doch die Brücke blieb zu.", Language::German),
            ("Но мост закрыли.", Language::Russian),
            ("しかし橋は閉鎖された。", Language::Japanese),
        ] {
            assert!(opens_with_reference(sentence, language), "{sentence}");
        }
    }

    #[test]
    fn a_name_or_a_noun_refers_to_nothing() {
        for (sentence, language) in [
            ("Heathrow closed on Friday.", Language::English),
            ("Italy won the match.", Language::English),
            ("Butter is dear.", Language::English),
            ("Il y a deux ponts à Lyon.", Language::French),
            ("Essen hat zwei Brücken.", Language::German),
            ("", Language::English),
        ] {
            assert!(!opens_with_reference(sentence, language), "{sentence}");
        }
    }
}
