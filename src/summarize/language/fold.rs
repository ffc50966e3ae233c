//! Case folding: the one spelling under which a word is counted, whatever it looked like in the text.

use std::sync::LazyLock;

use super::languages::Language;
use crate::summarize::text::char_class;

/// Appends to `folded` the spelling under which `word` is counted in `language`.
///
/// Lower case; typographic apostrophes as `'`; full-width letters and the digits of Arabic, Persian, Hindi and Bengali
/// as ASCII; Arabic and Hebrew vowel points, the tatweel, joiners and soft hyphens gone. Some languages add a rule of
/// their own: the Turkish dotless i, Greek without accents or final sigma (headlines in capitals have neither),
/// Russian е for ё, the Persian letters for ي and ك, the Romanian comma for the cedilla.
pub(crate) fn fold_into(language: Language, word: &str, folded: &mut String) {
    let mut rest = word;
    while let Some((at, letter)) = rest.char_indices().find(|(_, letter)| !is_folded(*letter)) {
        folded.push_str(&rest[..at]);
        fold_letter(language, letter, folded);
        rest = &rest[at + letter.len_utf8()..];
    }
    folded.push_str(rest);
}

/// Whether a character is its own folded spelling in every language, as far as a look tells.
fn is_folded(letter: char) -> bool {
    FOLDED
        .get(letter as usize)
        .copied()
        .unwrap_or(matches!(letter, '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'))
}

/// The answers for all alphabets; laid out once, on first use.
static FOLDED: LazyLock<[bool; 0x2000]> = LazyLock::new(|| {
    let mut folded = String::new();
    std::array::from_fn(|code| {
        char::from_u32(code as u32).is_some_and(|letter| {
            Language::ALL.iter().chain(&[Language::Undetermined]).all(|language| {
                folded.clear();
                fold_letter(*language, letter, &mut folded);
                folded.chars().eq([letter])
            })
        })
    })
});

fn fold_letter(language: Language, letter: char, folded: &mut String) {
    match letter {
        'I' if language.profile().dotless_i => folded.push('ı'),
        'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
        '\0'..='\u{7f}' => folded.push(letter),
        '’' | 'ʼ' | '‘' | '＇' => folded.push('\''),
        '״' => folded.push('"'),
        _ if is_silent(letter) => {}
        _ => match digit(letter) {
            Some(digit) => folded.push(digit),
            None => char_class::to_lowercase(letter).for_each(|lower| respell(language, lower, folded)),
        },
    }
}

fn respell(language: Language, lower: char, folded: &mut String) {
    let respellings = language.profile().respellings;
    let respelled =
        respellings.iter().find(|(written, _)| *written == lower).map_or(lower, |(_, counted)| *counted);
    match respelled {
        // The dot that lowering a Turkish capital İ leaves behind.
        '\u{307}' => {}
        'ａ'..='ｚ' => folded.push(narrow(respelled)),
        other => folded.push(other),
    }
}

/// The ASCII character that a full-width form stands for.
fn narrow(wide: char) -> char {
    char::from_u32(u32::from(wide) - 0xFEE0).unwrap_or(wide)
}

/// The ASCII digit of the same value, for the sets of digits that the languages here use.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [char; 5] = ['٠', '۰', '०', '০', '０'];
    if !char_class::is_numeric(letter) {
        return None;
    }
    ZEROS.iter().find_map(|&zero| {
        let value = u32::from(letter).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

/// Whether a character leaves no trace in the folded word.
fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' // soft hyphen, joiners, direction marks
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}' // Hebrew
        | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}') // Arabic
}

#[cfg(test)]
mod tests {
    use super::{Language, fold_into, fold_letter};

    #[test]
    fn what_is_folded_stays() {
        let (mut once, mut twice) = (String::new(), String::new());
        for letter in '\0'..=char::MAX {
            let respelling = if letter < '\u{3100}' { Language::ALL } else { &[] };
            for &language in respelling.iter().chain(&[Language::Undetermined]) {
                once.clear();
                twice.clear();
                fold_letter(language, letter, &mut once);
                once.chars().for_each(|letter| fold_letter(language, letter, &mut twice));
                assert_eq!(once, twice, "{letter:?} in {language:?}");
            }
        }
    }

    #[test]
    fn a_look_tells_only_of_letters_that_stay() {
        let (mut folded, mut by_rules) = (String::new(), String::new());
        for letter in ('\0'..='\u{3100}').chain('一'..='三').chain('가'..='각').chain('\u{fe00}'..='\u{ffef}')
        {
            for &language in Language::ALL.iter().chain(&[Language::Undetermined]) {
                folded.clear();
                by_rules.clear();
                fold_into(language, letter.encode_utf8(&mut [0; 4]), &mut folded);
                fold_letter(language, letter, &mut by_rules);
                assert_eq!(folded, by_rules, "{letter:?} in {language:?}");
            }
        }
    }

    #[test]
    fn one_spelling_for_what_is_one_word() {
        for (language, word, expected) in [
            (Language::English, "Don’t", "don't"),
            (Language::Turkish, "ILIK", "ılık"),
            (Language::Turkish, "İstanbul", "istanbul"),
            (Language::English, "İstanbul", "istanbul"),
            (Language::Greek, "Ο\u{3a6}ΟΣ", "οφοσ"),
            (Language::Greek, "Αθήνας", "αθηνασ"),
            (Language::Russian, "Ёлка", "елка"),
            (Language::Ukrainian, "Ґанок", "ґанок"),
            (Language::Persian, "كتابي", "کتابی"),
            (Language::Arabic, "كِتَابٌ", "كتاب"),
            (Language::Arabic, "كتـــاب", "كتاب"),
            (Language::Hebrew, "שָׁלוֹם", "שלום"),
            (Language::Romanian, "şi", "și"),
            (Language::Japanese, "ＮＡＴＯ２", "nato2"),
            (Language::Hindi, "२०२५", "2025"),
            (Language::Bengali, "১২", "12"),
            (Language::Persian, "می\u{200c}رود", "میرود"),
            (Language::German, "co\u{ad}operate", "cooperate"),
        ] {
            let mut folded = String::new();
            fold_into(language, word, &mut folded);
            assert_eq!(folded, expected, "{word} in {language:?}");
        }
    }
}
