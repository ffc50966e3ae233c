//! Languages told apart by their letters.

use std::sync::LazyLock;

use super::candidates::{ARABIC, CYRILLIC, DEVANAGARI, most_voted};
use crate::summarize::language::languages::Language;
use crate::summarize::language::script::Script;
use crate::summarize::text::char_class::is_alphabetic;

const SCRIPTS: [Script; 16] = [
    Script::Latin,
    Script::Cyrillic,
    Script::Greek,
    Script::Hebrew,
    Script::Arabic,
    Script::Devanagari,
    Script::Bengali,
    Script::Tamil,
    Script::Thai,
    Script::Burmese,
    Script::Armenian,
    Script::Ethiopic,
    Script::Hangul,
    Script::Kana,
    Script::Han,
    Script::Other,
];

/// Whether a letter of Han has the form that Japan alone gives it: as good as kana.
#[rustfmt::skip]
const fn is_japanese_han(letter: char) -> bool {
    matches!(letter,
        '県' | '広' | '戦' | '団' | '図' | '円' | '売' | '読' | '駅' | '働' | '込' | '辺' | '峠' | '畑' | '塩' | '沢'
        | '浜' | '検' | '験' | '険' | '経' | '済' | '歳' | '桜' | '労' | '栄' | '営' | '気' | '発' | '変' | '権' | '実'
        | '関' | '対' | '応' | '焼' | '拡' | '収')
}

impl Script {
    fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'a'..='z' | 'A'..='Z' | '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
                Self::Latin
            }
            '\0'..='\u{2af}' => return None,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{531}'..='\u{587}' => Self::Armenian,
            '\u{5d0}'..='\u{5ea}' => Self::Hebrew,
            '\u{620}'..='\u{64a}'
            | '\u{66e}'..='\u{6d3}'
            | '\u{6d5}'
            | '\u{6fa}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}' => Self::Arabic,
            '\u{904}'..='\u{939}' | '\u{958}'..='\u{961}' => Self::Devanagari,
            '\u{985}'..='\u{9b9}' | '\u{9dc}'..='\u{9e1}' | '\u{9f0}' | '\u{9f1}' => Self::Bengali,
            '\u{b83}'..='\u{bb9}' => Self::Tamil,
            '\u{e01}'..='\u{e30}' | '\u{e40}'..='\u{e45}' => Self::Thai,
            '\u{1000}'..='\u{102a}' | '\u{1050}'..='\u{1055}' => Self::Burmese,
            '\u{1200}'..='\u{135a}' => Self::Ethiopic,
            '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{ff66}'..='\u{ff9d}' => Self::Kana,
            _ if is_japanese_han(letter) => Self::Kana,
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => Self::Han,
            other if is_alphabetic(other) => Self::Other,
            _ => return None,
        })
    }

    /// How much of a word one letter is, in fifths of the letters of a European word.
    const fn weight(self) -> u32 {
        match self {
            Self::Han => 15,
            Self::Hangul | Self::Kana => 10,
            Self::Ethiopic => 8,
            _ => 5,
        }
    }
}

/// The script of a letter.
#[inline]
fn script(letter: char) -> Option<Script> {
    OF_ALPHABETS.get(letter as usize).copied().unwrap_or_else(|| Script::of(letter))
}

/// The script of each letter of the alphabets and kana; laid out once, on first use.
static OF_ALPHABETS: LazyLock<[Option<Script>; 0x3100]> =
    LazyLock::new(|| std::array::from_fn(|code| char::from_u32(code as u32).and_then(Script::of)));

/// Whether a text has more letters from a to z than bytes beyond ASCII. However few letters those bytes are, none of them
/// weighs more than five a byte, so Latin is the script of most of the text.
pub(super) fn is_plainly_latin(pieces: &[&str]) -> bool {
    /// Few enough that what one of them leads by fits in a byte, so that as many as a vector holds are counted at once.
    const COUNTED: usize = 64;
    let lead = |byte: u8| i8::from(byte.is_ascii_alphabetic()) - i8::from(!byte.is_ascii());
    let chunks = pieces.iter().flat_map(|piece| piece.as_bytes().chunks(COUNTED));
    chunks.map(|chunk| i32::from(chunk.iter().map(|byte| lead(*byte)).sum::<i8>())).sum::<i32>() > 0
}

/// How many letters of each script a text has.
pub(super) struct ScriptCounts([u32; SCRIPTS.len()]);

impl ScriptCounts {
    pub(super) fn of(pieces: &[&str]) -> Self {
        let mut counts = [0; SCRIPTS.len()];
        for piece in pieces {
            let plain = piece.bytes().map(|byte| u32::from(byte.is_ascii_alphabetic())).sum::<u32>();
            counts[Script::Latin as usize] += plain;
            if !piece.is_ascii() {
                for script in piece.chars().filter(|letter| !letter.is_ascii()).filter_map(script) {
                    counts[script as usize] += 1;
                }
            }
        }
        Self(counts)
    }

    const fn count(&self, script: Script) -> u32 {
        self.0[script as usize]
    }

    /// The script of most of the text; Japanese, which mixes two, counts as one.
    pub(super) fn main(&self) -> Option<Script> {
        let weight = |script: Script| {
            let own = self.count(script) * script.weight();
            if script == Script::Kana { own + self.count(Script::Han) * Script::Han.weight() } else { own }
        };
        let main = SCRIPTS.into_iter().rev().max_by_key(|&script| weight(script))?;
        match main {
            _ if weight(main) == 0 => None,
            // Chinese quotes a Japanese name now and then; Japanese cannot do without its particles.
            Script::Kana | Script::Han => {
                let (kana, han) = (self.count(Script::Kana), self.count(Script::Han));
                Some(if kana * 8 >= han { Script::Kana } else { Script::Han })
            }
            other => Some(other),
        }
    }
}

/// The language of a text in `script`, which is not Latin.
pub(super) fn language(script: Script, pieces: &[&str]) -> Language {
    match script {
        Script::Cyrillic => most_voted(pieces, &CYRILLIC),
        Script::Arabic => most_voted(pieces, &ARABIC),
        Script::Devanagari => most_voted(pieces, &DEVANAGARI),
        Script::Latin | Script::Other => Language::Undetermined,
        _ => {
            let is_written_in = |language: &&Language| language.profile().script == script;
            Language::ALL.iter().find(is_written_in).copied().unwrap_or_default()
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Script, ScriptCounts, is_plainly_latin};

    proptest! {
        #[test]
        fn what_is_plainly_latin_is_mostly_latin(text in "([a-zA-Z ]{0,9}[à-ÿ а-яก-๛ሀ-ፚ一-鿿가-힣ぁ-ヿ\u{20000}-\u{2ffff}]{0,3}){0,6}") {
            if is_plainly_latin(&[&text]) {
                prop_assert_eq!(ScriptCounts::of(&[&text]).main(), Some(Script::Latin));
            }
        }
    }
}
