//! Initials as scripts without capitals write them: spelled out by the letter's English name, "वी. आर. चौहान", or as one
//! syllable, "மு. க. ஸ்டாலின்".

use super::candidate::Candidate;
use crate::summarize::sentences::word_chars::is_word_char;

/// The names of the Latin letters in scripts without capitals, in the order of their bytes.
#[rustfmt::skip]
const LETTER_NAMES: &[&str] = &[
    "آئی", "آر", "او", "ای", "ایس", "ایف", "ایل", "ایم", "این", "ایچ", "ایکس", "اے", "بی", "جی", "جے",
    "زیڈ", "سی", "وائی", "وی", "ٹی", "پی", "ڈبلیو", "ڈی", "کیو", "کے", "یو", "आई", "आर", "ई", "ए", "एक्स",
    "एच", "एन", "एफ", "एम", "एल", "एस", "ओ", "के", "क्यू", "ज़ेड", "जी", "जे", "जेड", "झेड", "टी", "डब्लू",
    "डब्ल्यू", "डी", "पी", "बी", "यू", "वाई", "वाय", "वी", "व्ही", "सी", "\u{95B}ेड", "আই", "আর", "ই", "ইউ",
    "এ", "এইচ", "এক্স", "এন", "এফ", "এম", "এল", "এস", "ও", "ওয়াই", "ও\u{9DF}াই", "কিউ", "কে", "জি", "জে",
    "জেড", "টি", "ডব্লিউ", "ডি", "পি", "বি", "ভি", "সি", "ਆਈ", "ਆਰ", "ਈ", "ਏ", "ਐਕਸ", "ਐਚ", "ਐਨ", "ਐਫ",
    "ਐਮ", "ਐਲ", "ਐਸ", "ਐੱਚ", "ਐੱਨ", "ਐੱਫ", "ਐੱਮ", "ਐੱਲ", "ਐੱਸ", "ਓ", "ਕਿਊ", "ਕੇ", "ਜ਼ੈਡ", "ਜ਼ੈੱਡ", "ਜੀ",
    "ਜੇ", "ਟੀ", "ਡਬਲਿਊ", "ਡੀ", "ਪੀ", "ਬੀ", "ਯੂ", "ਵਾਈ", "ਵੀ", "ਸੀ", "\u{A5B}ੈਡ", "\u{A5B}ੈੱਡ", "આઈ", "આર",
    "ઈ", "એ", "એક્સ", "એચ", "એન", "એફ", "એમ", "એલ", "એસ", "ઓ", "કે", "ક્યુ", "ક્યૂ", "જી", "જે", "ઝેડ",
    "ટી", "ડબલ્યુ", "ડબ્લ્યુ", "ડી", "પી", "બી", "યુ", "યૂ", "વાય", "વી", "સી", "ஆர்", "இசட்", "எஃப்",
    "எக்ஸ்", "எச்", "என்", "எப்", "எம்", "எல்", "எஸ்", "ஒய்", "கியூ", "டபிள்யு", "டபிள்யூ", "ஹெச்", "ఆర్",
    "ఎం", "ఎక్స్", "ఎచ్", "ఎన్", "ఎఫ్", "ఎమ్", "ఎల్", "ఎస్", "క్యూ", "జెడ్", "డబ్ల్యు", "డబ్ల్యూ", "హెచ్",
    "ಆರ್", "ಎಂ", "ಎಕ್ಸ್", "ಎಚ್", "ಎನ್", "ಎಫ್", "ಎಮ್", "ಎಲ್", "ಎಸ್", "ಕ್ಯು", "ಕ್ಯೂ", "ಜೆಡ್", "ಡಬ್ಲ್ಯು",
    "ಡಬ್ಲ್ಯೂ", "ಹೆಚ್", "ആർ", "ഇസഡ്", "എം", "എക്സ്", "എച്ച്", "എഫ്", "എസ്", "എൻ", "എൽ", "ക്യു", "ക്യൂ",
    "ഡബ്ല്യു", "ഡബ്ല്യൂ", "സെഡ്",
];

/// Names of letters that are words, too: initials only beside another initial.
#[rustfmt::skip]
const ALSO_WORDS: &[&str] = &[
    "آئی", "او", "ای", "این", "بی", "جی", "سی", "وی", "پی", "یو", "आई", "जी", "पी", "ਆਈ", "ਜੀ", "ਪੀ", "ਸੀ",
    "આઈ", "જી", "પી",
];

/// Whether the point after `word` closes an initial that is spelled out.
pub(in crate::summarize::sentences) fn closes_initial(candidate: &Candidate<'_>, word: &str) -> bool {
    if word.is_ascii() {
        return false;
    }
    let letter = last_part(word);
    if is_southern_syllable(letter) {
        return true;
    }
    if !is_letter_name(letter) {
        return false;
    }
    if ALSO_WORDS.binary_search(&letter).is_err() {
        return true;
    }
    let (following, stop) = candidate.next_word();
    is_point(stop) && is_letter_name(following) || follows_initial(candidate, candidate.run.at - letter.len())
}

/// Whether another initial ends right before `at`, or before the space there.
fn follows_initial(candidate: &Candidate<'_>, at: usize) -> bool {
    let Candidate { cursor, start, .. } = *candidate;
    let space = cursor.char_before(at).filter(|c| c.is_whitespace()).map_or(0, char::len_utf8);
    let Some(point) = cursor.char_before(at - space).filter(|&c| is_point(Some(c))) else { return false };
    let at = at - space - point.len_utf8();
    at > start && is_letter_name(last_part(cursor.word_before(start, at)))
}

fn last_part(word: &str) -> &str {
    word.rsplit('.').next().unwrap_or(word)
}

fn is_point(c: Option<char>) -> bool {
    matches!(c, Some('.' | '۔'))
}

fn is_letter_name(word: &str) -> bool {
    !word.is_ascii() && LETTER_NAMES.binary_search(&word).is_ok()
}

/// Whether a word is one consonant or vowel with the signs on it in a script of southern India, whose languages have
/// hardly a word so short to end a sentence with.
fn is_southern_syllable(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(|c| matches!(c, '\u{B85}'..='\u{BB9}' | '\u{C05}'..='\u{C39}' | '\u{C85}'..='\u{CB9}' | '\u{D05}'..='\u{D3A}'))
        && chars.clone().next().is_some()
        && chars.all(|c| is_word_char(c) && matches!(u32::from(c) % 0x80, 0x00..=0x04 | 0x3E..=0x4D | 0x55..=0x57 | 0x62 | 0x63))
}

#[cfg(test)]
mod tests {
    use super::{ALSO_WORDS, LETTER_NAMES, is_letter_name, is_southern_syllable};

    #[test]
    fn the_names_can_be_searched() {
        for list in [LETTER_NAMES, ALSO_WORDS] {
            assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "{list:?}");
        }
        assert!(ALSO_WORDS.iter().all(|word| is_letter_name(word)));
    }

    #[test]
    fn a_syllable_is_one_letter_with_its_signs() {
        for (word, expected) in [
            ("மு", true),
            ("கே", true),
            ("కె", true),
            ("போ", true),
            ("போனார்", false),
            ("है", false),
            ("", false),
        ] {
            assert_eq!(is_southern_syllable(word), expected, "{word}");
        }
    }
}
