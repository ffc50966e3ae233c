//! Which of the languages that share a script a text is in, by the votes of letters and words.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::classifier::{Classifier, add_all};
use crate::summarize::language::fold::fold_into;
use crate::summarize::language::languages::Language;
use crate::summarize::language::stop_words;
use crate::summarize::text::char_class::to_lowercase;

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

const fn ours(language: Language) -> Candidate {
    let profile = language.profile();
    Candidate { language, own: profile.letters, never: profile.foreign_letters, words: &[] }
}

const fn foreign(own: &'static str, never: &'static str, words: &'static [&'static str]) -> Candidate {
    Candidate { language: Language::Undetermined, own, never, words }
}

/// In order of how common each is, which settles a draw.
static CYRILLIC_LANGUAGES: [Candidate; 8] = [
    ours(Language::Russian),
    ours(Language::Ukrainian),
    ours(Language::Bulgarian),
    ours(Language::Kazakh),
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

static ARABIC_LANGUAGES: [Candidate; 5] = [
    ours(Language::Arabic),
    ours(Language::Persian),
    ours(Language::Urdu),
    // Pashto
    foreign("ښځڅږۍېټګډړ", "ٹڈڑےہھێۆڕڵ", &["د", "په", "او", "چې", "له", "ته", "کې", "دی", "دا", "یې", "سره"]),
    // Central Kurdish
    foreign("ێۆڕڵەیک", "ٹڈڑےہھښځڅةى", &["لە", "و", "بە", "کە", "بۆ", "ئەو", "ئەم", "لەگەڵ", "ژمارە"]),
];

static DEVANAGARI_LANGUAGES: [Candidate; 3] = [
    ours(Language::Hindi),
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

/// The languages of one script, laid out for voting.
pub(super) struct Candidates {
    languages: Vec<Language>,
    /// For each letter from [`FIRST_LETTER`] on, its votes for each of them.
    leanings: Vec<[i8; MOST]>,
    /// Which of them have a word, by a bit for each: the words of the foreign ones.
    foreign_words: FxHashMap<&'static str, u8>,
    /// A language that respells letters as all of them do that do.
    respelling: Option<Language>,
}

/// The most candidates of one script.
const MOST: usize = 8;
/// The first letter that any candidate has or never has, and how many letters there are from there on: the blocks from
/// Cyrillic to Devanagari.
const FIRST_LETTER: char = '\u{400}';
const LETTERS: usize = 0x580;
/// A letter of its own is one vote for a candidate, a letter it never has takes three away (a name may bring one in).
const OWN: i8 = 1;
const NEVER: i8 = -3;
/// A stop word is so many votes.
const WORD: i32 = 4;

// Each is laid out on first use.
pub(super) static CYRILLIC: LazyLock<Candidates> =
    LazyLock::new(|| Candidates::of(&CYRILLIC_LANGUAGES, Some(Language::Russian)));
pub(super) static ARABIC: LazyLock<Candidates> =
    LazyLock::new(|| Candidates::of(&ARABIC_LANGUAGES, Some(Language::Persian)));
pub(super) static DEVANAGARI: LazyLock<Candidates> =
    LazyLock::new(|| Candidates::of(&DEVANAGARI_LANGUAGES, None));

impl Candidates {
    fn of(candidates: &[Candidate], respelling: Option<Language>) -> Self {
        let mut foreign_words: FxHashMap<&str, u8> = FxHashMap::default();
        for (number, candidate) in candidates.iter().enumerate() {
            for word in candidate.words {
                *foreign_words.entry(word).or_default() |= 1 << number;
            }
        }
        Self {
            languages: candidates.iter().map(|candidate| candidate.language).collect(),
            leanings: (FIRST_LETTER..).take(LETTERS).map(|letter| leanings(candidates, letter)).collect(),
            foreign_words,
            respelling,
        }
    }
}

/// The votes of a letter, small or capital, for each candidate.
fn leanings(candidates: &[Candidate], letter: char) -> [i8; MOST] {
    let mut leanings = [0; MOST];
    for (candidate, leaning) in candidates.iter().zip(&mut leanings) {
        for lower in to_lowercase(letter) {
            let vote = |letters: &str, worth: i8| if letters.contains(lower) { worth } else { 0 };
            *leaning += vote(candidate.own, OWN) + vote(candidate.never, NEVER);
        }
    }
    leanings
}

/// The candidate with the most votes, the first of those that draw.
pub(super) fn most_voted(pieces: &[&str], candidates: &Candidates) -> Language {
    let mut votes = CandidateVotes { candidates, votes: [0; MOST] };
    add_all(&mut votes, pieces);
    votes.winner()
}

struct CandidateVotes<'c> {
    candidates: &'c Candidates,
    votes: [i32; MOST],
}

impl CandidateVotes<'_> {
    fn add_letters(&mut self, piece: &str) {
        for letter in piece.chars().filter(|letter| !letter.is_ascii()) {
            let place = (letter as usize).wrapping_sub(FIRST_LETTER as usize);
            if let Some(leanings) = self.candidates.leanings.get(place) {
                for (votes, leaning) in self.votes.iter_mut().zip(leanings) {
                    *votes += i32::from(*leaning);
                }
            }
        }
    }

    fn add_words(&mut self, piece: &str) {
        let candidates = self.candidates;
        let (mut folded, mut respelled) = (String::new(), String::new());
        let words = piece.split(|letter: char| letter.is_ascii() || letter.is_whitespace());
        for word in words.filter(|word| !word.is_empty()) {
            folded.clear();
            fold_into(Language::Undetermined, word, &mut folded);
            let having = stop_words::languages_with(&folded);
            let having_respelled = candidates.respelling.map_or(having, |language| {
                respelled.clear();
                fold_into(language, word, &mut respelled);
                if respelled == folded { having } else { stop_words::languages_with(&respelled) }
            });
            let foreign = candidates.foreign_words.get(folded.as_str()).copied().unwrap_or_default();
            for (number, (language, votes)) in candidates.languages.iter().zip(&mut self.votes).enumerate() {
                let has = match *language {
                    Language::Undetermined => foreign >> number & 1 != 0,
                    language if !language.profile().respellings.is_empty() => {
                        having_respelled >> language as u32 & 1 != 0
                    }
                    language => having >> language as u32 & 1 != 0,
                };
                *votes += if has { WORD } else { 0 };
            }
        }
    }

    fn winner(&self) -> Language {
        let winner = self.candidates.languages.iter().zip(self.votes).rev().max_by_key(|(_, votes)| *votes);
        winner.map_or(Language::Undetermined, |(language, _)| *language)
    }
}

impl Classifier for CandidateVotes<'_> {
    fn add(&mut self, piece: &str) {
        self.add_letters(piece);
        self.add_words(piece);
    }

    fn is_beyond_doubt(&mut self) -> bool {
        let mut votes = self.votes;
        votes.sort_unstable();
        let [.., second, first] = votes;
        first >= 60 && first >= 3 * second
    }
}
