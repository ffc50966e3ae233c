//! How sentences open that lean on the one before: with pronouns, connectives, and words for what was named there.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::summarize::language::Language;
use crate::summarize::sentences::dateline::without_dateline;
use crate::summarize::text::char_class::is_alphanumeric;

use super::first_words::FirstWords;
use super::words::{continues_word, first_word};

/// The longest first word of a phrase, in bytes.
const LONGEST_FIRST_WORD: usize = 32;

/// A phrase that may open a sentence.
#[derive(Clone, Copy)]
struct Phrase {
    text: &'static str,
    /// What it says of the sentence.
    role: Role,
}

/// What a phrase says of the sentence that it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// It refers back.
    Refers,
    /// It refers back to somebody, even in the first sentence of all.
    RefersFromTheStart,
    /// It joins the sentence to another, and opens no text.
    Joins,
    /// It refers to what the sentence tells the source of, and opens no text.
    TellsSource,
    /// It announces what follows.
    Announces,
    /// It only looks as if it referred back.
    None,
}

/// The phrases of each language by their first word, read from the tables once, on first use. Few sentences open with one of those
/// words, which settles it for the others.
static PHRASES: LazyLock<Vec<FxHashMap<&[u8], Vec<Phrase>>>> = LazyLock::new(|| {
    let mut phrases = vec![FxHashMap::<_, Vec<Phrase>>::default(); Language::ALL.len() + 1];
    for (language, text, role) in all_phrases() {
        let phrase = Phrase { text, role };
        phrases[language as usize].entry(first_word(text, language).as_bytes()).or_default().push(phrase);
    }
    phrases
});

/// How the phrases that refer back begin.
static FIRST_WORDS: LazyLock<FirstWords> = LazyLock::new(|| {
    let leaning = all_phrases().filter(|(.., role)| *role != Role::None);
    FirstWords::of(leaning.map(|(language, text, _)| (language, text)))
});

/// Every phrase that refers back, and every one that only looks as if it did.
fn all_phrases() -> impl Iterator<Item = (Language, &'static str, Role)> {
    let of = |text: &'static str, role: Role| {
        text.split(" | ").filter(|phrase| !phrase.is_empty()).map(move |phrase| (phrase, role))
    };
    Language::ALL.iter().flat_map(move |&language| {
        let profile = language.profile();
        let phrases = of(profile.openers, Role::Refers)
            .chain(of(profile.personal_openers, Role::RefersFromTheStart))
            .chain(of(profile.joining_openers, Role::Joins))
            .chain(of(profile.source_openers, Role::TellsSource))
            .chain(of(profile.announcing_openers, Role::Announces))
            .chain(of(profile.opener_exceptions, Role::None));
        phrases.map(move |(phrase, role)| (language, phrase, role))
    })
}

/// What the first words of a sentence say of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent trait of an opening")]
pub(super) struct Opening {
    /// It opens with a reference that only an earlier sentence resolves: "He", "But", "This".
    pub(super) refers: bool,
    /// It opens with what joins it to the one before: "But".
    pub(super) joins: bool,
    /// It tells the source of the one before: "Det skriver Dagbladet."
    pub(super) tells_source: bool,
    /// It announces what follows it: "Here is what they said." What it announces may stand behind its own colon.
    pub(super) announces: bool,
}

/// How a sentence opens. Opening marks are passed over; case does not matter.
#[must_use]
pub(super) fn opening(sentence: &str, language: Language) -> Opening {
    let sentence = sentence.trim_start_matches(|c: char| !is_alphanumeric(c));
    if !FIRST_WORDS.may_begin(sentence, language) {
        return Opening::default();
    }
    let roles = roles_of_opening(sentence, language);
    Opening {
        refers: roles.contains(&Role::Refers),
        joins: roles.contains(&Role::Joins),
        tells_source: roles.contains(&Role::TellsSource),
        announces: roles.contains(&Role::Announces)
            && !sentence.trim_end_matches([' ', '.', ':']).contains(':'),
    }
}

/// Whether the first sentence of a text leans on one that is missing: it opens with "But", or with a reference to somebody, and
/// names nobody behind a comma for it to mean. A text may open with "It was raining" or with "He is 90, but Ole Lund still
/// rows", but not with "He is 90 and lives in Moen". A dateline before it is passed over.
#[must_use]
pub(super) fn refers_from_the_start(sentence: &str, language: Language) -> bool {
    let sentence = without_dateline(sentence);
    if !sentence.starts_with(is_alphanumeric) || !FIRST_WORDS.may_begin(sentence, language) {
        return false;
    }
    let roles = roles_of_opening(sentence, language);
    roles.contains(&Role::Joins)
        || roles.contains(&Role::TellsSource)
        || roles.contains(&Role::RefersFromTheStart) && !names_somebody_later(sentence)
}

/// Whether a name follows behind a comma or a dash.
fn names_somebody_later(sentence: &str) -> bool {
    let later = sentence.split_once([',', ';', ':', '–', '—']).map_or("", |(_, later)| later);
    later.split_whitespace().any(|word| word.starts_with(char::is_uppercase))
}

/// What the phrases say that a sentence opens with; nothing where one of them only looks so.
fn roles_of_opening(sentence: &str, language: Language) -> Vec<Role> {
    let word = first_word(sentence, language);
    let phrases = with_first_word(word, language).unwrap_or_default();
    // They all have that word; in ASCII it is as long as in lower case, and need not be compared again.
    let compared = if word.is_ascii() { word.len() } else { 0 };
    let rest = &sentence.as_bytes()[compared..];
    let opens = |phrase: &&Phrase| {
        may_open(rest, &phrase.text.as_bytes()[compared..])
            && opens_with(&sentence[compared..], &phrase.text[compared..], language)
    };
    let roles: Vec<Role> = phrases.iter().filter(opens).map(|phrase| phrase.role).collect();
    if roles.contains(&Role::None) { Vec::new() } else { roles }
}

/// Whether the next word may be the phrase's, by its first letter: most of those with the same first word part there.
fn may_open(rest: &[u8], phrase: &[u8]) -> bool {
    match (rest.get(1), phrase.get(1)) {
        (Some(c), Some(expected)) if c.is_ascii() && expected.is_ascii() => {
            c.to_ascii_lowercase() == *expected
        }
        _ => true,
    }
}

fn with_first_word(word: &str, language: Language) -> Option<&'static [Phrase]> {
    let of_language = &PHRASES[language as usize];
    let phrases = if word.is_ascii() {
        let mut room = [0; LONGEST_FIRST_WORD];
        let lower = room.get_mut(..word.len())?;
        lower.copy_from_slice(word.as_bytes());
        lower.make_ascii_lowercase();
        of_language.get(&*lower)
    } else {
        of_language.get(word.to_lowercase().as_bytes())
    };
    phrases.map(Vec::as_slice)
}

/// Whether `sentence` opens with the words of `phrase`, which is in lower case with straight apostrophes.
fn opens_with(sentence: &str, phrase: &str, language: Language) -> bool {
    let mut rest = sentence.chars();
    let mut expected = phrase.chars();
    while !expected.as_str().is_empty() {
        let Some(c) = rest.next() else { return false };
        let matches = match c {
            '’' => expected.next() == Some('\''),
            c if c.is_ascii() => expected.next() == Some(c.to_ascii_lowercase()),
            c => c.to_lowercase().all(|lower| expected.next() == Some(lower)),
        };
        if !matches {
            return false;
        }
    }
    !language.has_spaces() || !rest.next().is_some_and(continues_word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_opening_pronoun_or_connective_refers_back() {
        for (sentence, language) in [
            ("He resigned on Friday.", Language::English),
            ("“It's over,” said the mayor.", Language::English),
            ("But the vote was lost.", Language::English),
            ("As a result, the bridge closed.", Language::English),
            ("One, a baker of 58, died in April.", Language::English),
            ("Elle a démissionné vendredi.", Language::French),
            ("Sin embargo, el puente cerró.", Language::Spanish),
            ("Doch die Brücke blieb zu.", Language::German),
            ("Но мост закрыли.", Language::Russian),
            ("しかし橋は閉鎖された。", Language::Japanese),
        ] {
            assert!(opening(sentence, language).refers, "{sentence}");
        }
    }

    #[test]
    fn a_name_or_a_noun_refers_to_nothing() {
        for (sentence, language) in [
            ("Heathrow closed on Friday.", Language::English),
            ("Italy won the match.", Language::English),
            ("Butter is dear.", Language::English),
            ("One man died in April.", Language::English),
            ("Il y a deux ponts à Lyon.", Language::French),
            ("Essen hat zwei Brücken.", Language::German),
            ("", Language::English),
        ] {
            assert!(!opening(sentence, language).refers, "{sentence}");
        }
    }

    #[test]
    fn a_text_that_opens_so_has_lost_its_first_sentence() {
        for (sentence, language, leans) in [
            ("He is 90 and lives in Moen.", Language::English, true),
            ("(CNN) -- They were known for their bread.", Language::English, true),
            ("MOEN (CNN) -- They were known for their bread.", Language::English, true),
            ("He is 90, but Ole Lund still rows.", Language::English, false),
            ("It was raining in Moen.", Language::English, false),
            ("But the mill of Moen was sold.", Language::English, true),
            ("Elle s'est confiée au journal Le Moulin.", Language::French, true),
            ("Il tourna sept films à Lyon.", Language::French, true),
            ("Il est élu maire en 1963.", Language::French, true),
            ("Lui et son frère ont vendu le moulin.", Language::French, true),
            ("Il est interdit de pêcher à Lyon.", Language::French, false),
            ("Il y avait deux moulins à Lyon.", Language::French, false),
            ("Mais Ole Lund a vendu le moulin.", Language::French, true),
            ("Men Ole Lund solgte møllen.", Language::Danish, true),
            ("Butter is dear in Moen.", Language::English, false),
        ] {
            assert_eq!(refers_from_the_start(sentence, language), leans, "{sentence}");
        }
    }

    #[test]
    fn what_is_announced_comes_after() {
        for (sentence, language, announced) in [
            ("Here are the questions that the council asked.", Language::English, true),
            ("Here's how it works:", Language::English, true),
            ("Here is what it costs: the ferry sails for ten crowns.", Language::English, false),
            ("Here the ferry sails for ten crowns.", Language::English, false),
            ("Voici les questions du conseil.", Language::French, true),
        ] {
            assert_eq!(opening(sentence, language).announces, announced, "{sentence}");
        }
    }

    /// What may open a sentence: a phrase, or one that is cut short or goes on otherwise, of any language.
    fn beginning() -> impl Strategy<Value = String> {
        let phrases: Vec<&str> = all_phrases().map(|(_, phrase, _)| phrase).collect();
        let rest = prop::sample::select(vec![
            " ",
            " left the city",
            ", he said",
            "s",
            "-",
            "’s",
            " é",
            "1",
            "\u{301}",
            "",
        ]);
        let way = (prop::sample::select(phrases), rest, 0_usize..20, 0_u8..5);
        way.prop_map(|(phrase, rest, cut, case)| {
            let cut = phrase.char_indices().rev().nth(cut).map_or(phrase.len(), |(cut, _)| cut);
            let capital = phrase.chars().take(1).flat_map(char::to_uppercase).chain(phrase.chars().skip(1));
            match case {
                0 => phrase.to_owned() + rest,
                1 => phrase.to_uppercase() + rest,
                2 => phrase[..cut].to_owned() + rest,
                3 => phrase.replace('k', "\u{212a}").replace('\'', "’") + rest,
                _ => capital.collect::<String>() + rest,
            }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn a_glance_passes_every_phrase(beginning in beginning(), languages in prop::sample::subsequence(Language::ALL, 5)) {
            for language in languages.into_iter().chain([Language::English, Language::Undetermined]) {
                let sentence = beginning.trim_start_matches(|c| !is_alphanumeric(c));
                prop_assert_eq!(opening(&beginning, language).refers, roles_of_opening(sentence, language).contains(&Role::Refers));
            }
        }
    }
}
