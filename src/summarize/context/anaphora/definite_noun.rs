//! Definite nouns that name again what was named before: "The company said", "The new suit", "The 24-year-old".

use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::summarize::language::Language;
use crate::summarize::text::char_class::is_alphanumeric;

/// The most words between an article and its noun.
const MOST_BETWEEN: usize = 1;
/// The longest word that is looked up, in bytes.
const LONGEST_WORD: usize = 48;

/// The words of one language.
struct Words {
    articles: Vec<&'static str>,
    year_old: Vec<&'static str>,
    nouns: FxHashSet<&'static str>,
    restrictors: FxHashSet<&'static str>,
}

/// The words of each language, read from the profiles once, on first use.
static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let list = |words: &'static str| words.split(' ').filter(|word| !word.is_empty());
    let set = |words: &'static str| -> FxHashSet<&'static str> { list(words).collect() };
    let languages = Language::ALL.iter().chain([&Language::Undetermined]);
    languages
        .map(|language| {
            let profile = language.profile();
            Words {
                articles: list(profile.definite_articles).collect(),
                year_old: list(profile.year_old).collect(),
                nouns: set(profile.anaphoric_nouns),
                restrictors: set(profile.restrictors),
            }
        })
        .collect()
});

/// Where in a sentence the noun stands by which it names again what was named before; `None` where it opens with none.
///
/// Nothing is named again where the noun is told from others: by what follows ("the company that", "the company Acme", "the
/// company, Acme,") or by a name before it.
pub(super) fn renaming_noun(sentence: &str, language: Language) -> Option<Range<usize>> {
    let words = &WORDS[language as usize];
    if words.nouns.is_empty() || !sentence.starts_with(char::is_alphabetic) {
        return None;
    }
    let mut noun = if words.articles.is_empty() { word_at(sentence, 0) } else { 0..0 };
    if !words.articles.is_empty() {
        noun = behind_article(sentence, words)?;
        if is_age(&sentence[noun.clone()], words) || is_aged(&sentence[noun.end..]) {
            return Some(noun);
        }
        for _ in 0..MOST_BETWEEN {
            let word = &sentence[noun.clone()];
            if is_in(&words.nouns, word) || !word.starts_with(char::is_lowercase) {
                break;
            }
            noun = word_at(sentence, noun.end);
        }
    }
    if !is_in(&words.nouns, &sentence[noun.clone()]) {
        return None;
    }
    let next = word_at(sentence, noun.end);
    let (between, follower) = (&sentence[noun.end..next.start], &sentence[next]);
    let named = follower.starts_with(char::is_uppercase) && language != Language::German
        || between.contains(['"', '“', '«', '„', '\u{201a}', '(']);
    let told = is_in(&words.restrictors, follower) && !between.contains(',');
    (!named && !told).then_some(noun)
}

/// Whether a sentence opens with somebody who was named before, and tells the age: "The Spaniard, 23, won".
pub(super) fn tells_age_again(sentence: &str, language: Language) -> bool {
    behind_article(sentence, &WORDS[language as usize]).is_some_and(|noun| is_aged(&sentence[noun.end..]))
}

/// The word behind the definite article that a sentence opens with.
fn behind_article(sentence: &str, words: &Words) -> Option<Range<usize>> {
    let article = words.articles.iter().find(|article| opens_with_word(sentence, article))?;
    Some(word_at(sentence, article.len()))
}

/// Whether a text opens with a word in lower case, whatever the case there.
fn opens_with_word(text: &str, word: &str) -> bool {
    let same = |opening: &str| {
        opening.eq_ignore_ascii_case(word) || !opening.is_ascii() && opening.to_lowercase() == word
    };
    text.get(..word.len()).is_some_and(same)
        && !text[word.len()..].starts_with(|c: char| is_alphanumeric(c) || c == '-')
}

/// The word that starts at a place or after it.
fn word_at(text: &str, from: usize) -> Range<usize> {
    let rest = &text[from..];
    let start = from + rest.find(is_alphanumeric).unwrap_or(rest.len());
    let word = &text[start..];
    start
        ..start
            + word.find(|c: char| !(is_alphanumeric(c) || c == '-' || is_joining(c))).unwrap_or(word.len())
}

/// Whether a character shapes the letters around it.
fn is_joining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200c}' | '\u{200d}')
}

/// Whether a word, whatever its case, is one of some.
fn is_in(words: &FxHashSet<&'static str>, word: &str) -> bool {
    if word.len() > LONGEST_WORD {
        return false;
    }
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return words.contains(word);
    }
    if word.is_ascii() {
        let mut lower = [0; LONGEST_WORD];
        let lower = &mut lower[..word.len()];
        lower.copy_from_slice(word.as_bytes());
        lower.make_ascii_lowercase();
        return std::str::from_utf8(lower).is_ok_and(|word| words.contains(word));
    }
    words.contains(word.to_lowercase().as_str())
}

/// "24-year-old", "24-Jährige": somebody by age.
fn is_age(word: &str, words: &Words) -> bool {
    let counts = word.starts_with(|c: char| c.is_ascii_digit());
    counts
        && word.split_once('-').is_some_and(|(age, year)| {
            (1..=3).contains(&age.len())
                && age.bytes().all(|digit| digit.is_ascii_digit())
                && words.year_old.iter().any(|known| year.to_lowercase().starts_with(known))
        })
}

/// "The Spaniard, 23, won": whether an age in commas follows, as it does behind somebody who was named.
fn is_aged(rest: &str) -> bool {
    let digits = rest.strip_prefix(", ").map_or("", |age| age.split(',').next().unwrap_or_default());
    (1..=2).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
        && rest[2 + digits.len()..].starts_with(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definite_nouns_name_again() {
        for (language, sentence, noun) in [
            (Language::English, "The firm said it would appeal.", Some("firm")),
            (Language::English, "The new law takes effect in May.", Some("law")),
            (Language::English, "The 31-year-old was arrested in May.", Some("31-year-old")),
            (Language::English, "The 31-mile-wide strait was closed in May.", None),
            (Language::English, "The firm that owns the mill will appeal.", None),
            (Language::English, "The firm Acme will appeal.", None),
            (Language::English, "The firm, Acme, will appeal.", None),
            (Language::English, "The weather will be fine.", None),
            (Language::English, "A firm will appeal.", None),
            (Language::French, "L’association fera appel.", Some("association")),
            (Language::French, "L'association de quartier fera appel.", None),
            (Language::Spanish, "La empresa recurrirá.", Some("empresa")),
            (Language::German, "Die Behörde kündigte Berufung an.", Some("Behörde")),
            (Language::German, "Das neue Gesetz gilt ab Mai.", Some("Gesetz")),
            (Language::German, "Der 31-Jährige kündigte Berufung an.", Some("31-Jährige")),
            (Language::Dutch, "De 31-jarige gaat in beroep.", Some("31-jarige")),
            (Language::German, "Die Behörde für Verkehr kündigte Berufung an.", None),
            (Language::Russian, "Компания обжалует решение.", Some("Компания")),
            (Language::Russian, "Компания «Акме» обжалует решение.", None),
            (Language::Swedish, "Företaget överklagar.", Some("Företaget")),
            (Language::Korean, "회사는 항소한다.", None),
        ] {
            assert_eq!(renaming_noun(sentence, language).map(|noun| &sentence[noun]), noun, "{sentence}");
        }
    }
}
