//! Languages told apart by their letters.

use super::{Jury, Language, hear};
use crate::summarize::fold::fold_into;
use crate::summarize::letter::is_alphabetic;
use crate::summarize::stop_words::{self, is_stop_word};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Tamil,
    Thai,
    Burmese,
    Armenian,
    Ethiopic,
    Hangul,
    Kana,
    Han,
    /// The letters of a script that no language here is written in.
    Other,
}

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
pub(super) struct Census([u32; SCRIPTS.len()]);

impl Census {
    pub(super) fn of(pieces: &[&str]) -> Self {
        let mut counts = [0; SCRIPTS.len()];
        for piece in pieces {
            let plain = piece.bytes().map(|byte| u32::from(byte.is_ascii_alphabetic())).sum::<u32>();
            counts[Script::Latin as usize] += plain;
            if !piece.is_ascii() {
                for script in piece.chars().filter(|letter| !letter.is_ascii()).filter_map(Script::of) {
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

    /// The language of a text in `script`, which is not Latin.
    #[expect(clippy::unused_self, reason = "reads as a question to the census")]
    pub(super) fn language(&self, script: Script, pieces: &[&str]) -> Language {
        match script {
            Script::Greek => Language::Greek,
            Script::Hebrew => Language::Hebrew,
            Script::Bengali => Language::Bengali,
            Script::Tamil => Language::Tamil,
            Script::Thai => Language::Thai,
            Script::Burmese => Language::Burmese,
            Script::Armenian => Language::Armenian,
            Script::Ethiopic => Language::Amharic,
            Script::Hangul => Language::Korean,
            Script::Kana => Language::Japanese,
            Script::Han => Language::Chinese,
            Script::Cyrillic => poll(pieces, CYRILLIC),
            Script::Arabic => poll(pieces, ARABIC),
            Script::Devanagari => poll(pieces, DEVANAGARI),
            Script::Latin | Script::Other => Language::Undetermined,
        }
    }
}

/// A language of a shared script: the letters that speak for it, and those it never has.
///
/// Foreign languages take part so that theirs are not given to the next best; they have words of their own here, and win
/// as [`Language::Undetermined`].
struct Candidate {
    language: Language,
    own: &'static str,
    never: &'static str,
    words: &'static [&'static str],
}

const fn ours(language: Language, own: &'static str, never: &'static str) -> Candidate {
    Candidate { language, own, never, words: &[] }
}

const fn foreign(own: &'static str, never: &'static str, words: &'static [&'static str]) -> Candidate {
    Candidate { language: Language::Undetermined, own, never, words }
}

/// In order of how common each is, which settles a draw.
const CYRILLIC: &[Candidate] = &[
    ours(Language::Russian, "ыэёь", "іїєґўјљњћђџѓќѕәғқңөұүһ"),
    ours(Language::Ukrainian, "їєґіь", "ыэёъўјљњћђџѓќѕәғқңөұүһ"),
    ours(Language::Bulgarian, "ъ", "ыэёіїєґўјљњћђџѓќѕәғқңөұүһ"),
    ours(Language::Kazakh, "әғқңөұүһі", "їєґўјљњћђџѓќѕ"),
    // Belarusian
    foreign(
        "ўі",
        "ищъїєґјљњ",
        &["і", "ў", "не", "што", "гэта", "як", "для", "які", "якія", "было", "таксама", "ад", "ён"],
    ),
    // Serbian and Macedonian
    foreign(
        "јљњћђџѓќѕ",
        "ыэёъщйюяіїє",
        &["и", "је", "се", "у", "да", "на", "су", "за", "од", "што", "со", "ќе", "во"],
    ),
    // Kyrgyz, Mongolian, Tatar and their like
    foreign(
        "өүңҗ",
        "ғқұіїєўј",
        &["жана", "менен", "бул", "үчүн", "нь", "байна", "энэ", "юм", "һәм", "белән", "бу"],
    ),
    // Tajik
    foreign("ӣӯҷҳғқ", "ыщіїєәңөұүў", &["ва", "дар", "аз", "ба", "ки", "бо", "ин", "барои", "аст", "ҳам"]),
];

const ARABIC: &[Candidate] = &[
    ours(Language::Arabic, "ةىيكأإؤ", "پچژگٹڈڑںےہھښځڅږۍېټګێۆڕڵە"),
    ours(Language::Persian, "پچژگیک", "ٹڈڑںےہھښځڅږۍېټګێۆڕڵە"),
    ours(Language::Urdu, "ٹڈڑںےہھیک", "ښځڅږۍېټګێۆڕڵە"),
    // Pashto
    foreign("ښځڅږۍېټګډړ", "ٹڈڑےہھێۆڕڵ", &["د", "په", "او", "چې", "له", "ته", "کې", "دی", "دا", "یې", "سره"]),
    // Central Kurdish
    foreign("ێۆڕڵەیک", "ٹڈڑےہھښځڅةى", &["لە", "و", "بە", "کە", "بۆ", "ئەو", "ئەم", "لەگەڵ", "ژمارە"]),
];

const DEVANAGARI: &[Candidate] = &[
    ours(Language::Hindi, "", "ळ"),
    // Marathi
    foreign(
        "ळ",
        "",
        &[
            "आहे",
            "आणि",
            "या",
            "आहेत",
            "होते",
            "होता",
            "नाही",
            "ही",
            "हे",
            "तो",
            "ते",
            "करण्यात",
            "मध्ये",
            "केली",
            "केला",
        ],
    ),
    // Nepali
    foreign(
        "",
        "",
        &["छ", "छन्", "र", "हो", "भएको", "गरेको", "थियो", "पनि", "गर्न", "यो", "भने", "उनले", "लागि", "मा", "को"],
    ),
];

/// The candidate with the most votes, the first of those that draw.
///
/// A letter of its own is one vote, a letter it never has takes three away (a name may bring one in), a stop word is four.
fn poll(pieces: &[&str], candidates: &[Candidate]) -> Language {
    let mut poll = Poll { candidates, letters: [0; LETTERS], words: [0; MOST_CANDIDATES] };
    hear(&mut poll, pieces);
    poll.winner()
}

/// The most candidates of one script.
const MOST_CANDIDATES: usize = 8;
/// The first letter that any candidate has or never has, and how many letters there are from there on: the blocks from
/// Cyrillic to Devanagari.
const FIRST_LETTER: u32 = 0x400;
const LETTERS: usize = 0x580;

struct Poll<'c> {
    candidates: &'c [Candidate],
    /// How often each letter occurs, from [`FIRST_LETTER`].
    letters: [u16; LETTERS],
    /// Each candidate's words.
    words: [i32; MOST_CANDIDATES],
}

impl Jury for Poll<'_> {
    fn hear(&mut self, piece: &str) {
        for letter in piece.chars().filter(|letter| !letter.is_ascii()) {
            if let Some(count) = self.letters.get_mut(u32::from(letter).wrapping_sub(FIRST_LETTER) as usize) {
                *count += 1;
            }
        }
        let (mut folded, mut respelled) = (String::new(), String::new());
        for word in piece.split(|letter: char| letter.is_ascii() || letter.is_whitespace()) {
            if word.is_empty() {
                continue;
            }
            folded.clear();
            fold_into(Language::Undetermined, word, &mut folded);
            let having = stop_words::languages_with(&folded);
            for (candidate, words) in self.candidates.iter().zip(&mut self.words) {
                let has = match candidate.language {
                    Language::Undetermined => candidate.words.contains(&folded.as_str()),
                    language if respells(language) => {
                        respelled.clear();
                        fold_into(language, word, &mut respelled);
                        is_stop_word(language, &respelled)
                    }
                    language => having & (1 << language as u32) != 0,
                };
                *words += i32::from(has);
            }
        }
    }

    fn is_beyond_doubt(&mut self) -> bool {
        let mut votes = self.votes();
        votes.sort_unstable();
        let [.., second, first] = votes;
        first >= 60 && first >= 3 * second
    }
}

impl Poll<'_> {
    fn votes(&self) -> [i32; MOST_CANDIDATES] {
        let mut votes = self.words.map(|words| 4 * words);
        let heard = (FIRST_LETTER..).zip(self.letters).filter(|&(_, count)| count > 0);
        for (letter, count) in heard {
            for lower in char::from_u32(letter).into_iter().flat_map(char::to_lowercase) {
                for (candidate, votes) in self.candidates.iter().zip(&mut votes) {
                    *votes += i32::from(count)
                        * (i32::from(candidate.own.contains(lower))
                            - 3 * i32::from(candidate.never.contains(lower)));
                }
            }
        }
        votes
    }

    fn winner(&self) -> Language {
        let winner = self.candidates.iter().zip(self.votes()).rev().max_by_key(|(_, votes)| *votes);
        winner.map_or(Language::Undetermined, |(candidate, _)| candidate.language)
    }
}

/// Whether words are folded by rules of the language's own.
const fn respells(language: Language) -> bool {
    matches!(language, Language::Russian | Language::Persian | Language::Urdu)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Census, Script, is_plainly_latin};

    proptest! {
        #[test]
        fn what_is_plainly_latin_is_mostly_latin(text in "([a-zA-Z ]{0,9}[à-ÿ а-яก-๛ሀ-ፚ一-鿿가-힣ぁ-ヿ\u{20000}-\u{2ffff}]{0,3}){0,6}") {
            if is_plainly_latin(&[&text]) {
                prop_assert_eq!(Census::of(&[&text]).main(), Some(Script::Latin));
            }
        }
    }
}
