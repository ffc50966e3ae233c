//! The votes of stop words and letters for the languages that have them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::plain_words::{Opening, PlainWords};
use crate::summarize::language::languages::Language;
use crate::summarize::language::stop_words::{self, Languages, VOTERS};
use crate::summarize::text::byte_search;

/// A word that one language alone has is worth this; one that several share is worth it divided among them.
pub(super) const WORD: u32 = 60;
/// The same for a letter beyond ASCII.
pub(super) const LETTER: u32 = 12;

/// What a word or a letter is worth to each of the languages that have it.
#[derive(Clone, Copy)]
struct Vote {
    languages: Languages,
    share: u32,
}

impl Vote {
    fn of(languages: Languages, worth: u32) -> Self {
        Self { languages, share: worth.checked_div(languages.count_ones()).unwrap_or(0) }
    }
}

/// The number of the vote of a word that no language has.
const NOBODYS: u16 = 0;
/// Stands for the vote of a word that opens as a stop word does whose opening is not all of it.
const IN_DOUBT: u16 = 1;
/// There are fewer votes than this.
const VOTES: usize = 512;

/// The stop words spelled from a to z.
struct VoteTable {
    /// The number of the vote that each is.
    numbers: PlainWords,
    votes: Vec<Vote>,
}

/// Built once, on first use.
static VOTE_TABLE: LazyLock<VoteTable> = LazyLock::new(|| {
    let plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    let words: Vec<(&str, Languages)> = stop_words::all().filter(|(word, _)| plain(word)).collect();
    let mut sets: Vec<Languages> = words.iter().map(|&(_, languages)| languages).collect();
    sets.sort_unstable();
    sets.dedup();
    let mut votes = vec![Vote::of(0, WORD); 2];
    votes.extend(sets.iter().map(|&languages| Vote::of(languages, WORD)));
    let number = |word: &str, languages: Languages| {
        let place = votes.iter().position(|vote| vote.languages == languages);
        if word.len() > Opening::LONGEST { IN_DOUBT } else { place.map_or(NOBODYS, |place| place as u16) }
    };
    let numbers: BTreeSet<(Opening, u16)> =
        words.iter().map(|&(word, languages)| (Opening::of_word(word), number(word, languages))).collect();
    VoteTable { numbers: PlainWords::new(&numbers.into_iter().collect::<Vec<_>>()), votes }
});

/// Votes for every language, ours first, then the foreign ones.
pub(super) struct Votes {
    shares: [u32; VOTERS],
    words: u32,
    table: &'static VoteTable,
    /// How often each vote of the table was cast that is not yet counted: so adding a word costs the same however many
    /// languages have it.
    cast: [u16; VOTES],
    /// The numbers of those votes, as many as there are kinds.
    kinds: usize,
    numbers: [u16; VOTES],
}

impl Votes {
    pub(super) fn none() -> Self {
        Self {
            shares: [0; VOTERS],
            words: 0,
            table: &VOTE_TABLE,
            cast: [0; VOTES],
            kinds: 0,
            numbers: [0; VOTES],
        }
    }

    /// Adds a word as it is folded.
    pub(super) fn add_word(&mut self, folded: &str) {
        self.words += 1;
        self.give(Vote::of(stop_words::languages_with(folded), WORD), 1);
    }

    /// Adds a text whose words have no letter beyond ASCII.
    pub(super) fn add_plain(&mut self, text: &[u8]) {
        let (table, mut kinds) = (self.table, self.kinds);
        byte_search::each_word(text, |word, length| {
            let (number, is_one) = table.numbers.number(Opening::of(word, length));
            if number == IN_DOUBT && is_one {
                return self.add_long(&word[..length]);
            }
            let times = &mut self.cast[usize::from(number) % VOTES];
            self.numbers[kinds % VOTES] = number;
            kinds += usize::from(*times < u16::from(is_one));
            *times += u16::from(is_one);
            self.words += 1;
        });
        self.kinds = kinds;
    }

    #[cold]
    #[inline(never)]
    fn add_long(&mut self, word: &[u8]) {
        let folded: String = word.iter().map(|letter| char::from(letter.to_ascii_lowercase())).collect();
        self.add_word(&folded);
    }

    /// Counts what was cast.
    fn count(&mut self) {
        for place in 0..std::mem::take(&mut self.kinds) {
            let number = usize::from(self.numbers[place]);
            let times = u32::from(std::mem::take(&mut self.cast[number]));
            self.give(self.table.votes[number], times);
        }
    }

    /// Adds a letter beyond ASCII that these languages have.
    pub(super) fn add_letter(&mut self, languages: Languages) {
        self.give(Vote::of(languages, LETTER), 1);
    }

    fn give(&mut self, vote: Vote, times: u32) {
        let mut languages = vote.languages;
        while languages != 0 {
            self.shares[languages.trailing_zeros() as usize] += vote.share * times;
            languages &= languages - 1;
        }
    }

    pub(super) fn standing(&mut self) -> Standing {
        self.count();
        let (mut first, mut second) = (0, 1);
        if self.shares[second] > self.shares[first] {
            (first, second) = (second, first);
        }
        for voter in 2..VOTERS {
            if self.shares[voter] > self.shares[first] {
                (first, second) = (voter, first);
            } else if self.shares[voter] > self.shares[second] {
                second = voter;
            }
        }
        Standing { first, most: self.shares[first], next: self.shares[second], words: self.words }
    }

    pub(super) fn of_language(&self, language: Language) -> u32 {
        if language == Language::Undetermined { 0 } else { self.shares[language as usize] }
    }
}

/// How the vote stands.
pub(super) struct Standing {
    /// The voter who leads.
    pub(super) first: usize,
    pub(super) most: u32,
    next: u32,
    pub(super) words: u32,
}

impl Standing {
    /// What the votes would be if every word were one voter's own.
    const fn all(&self) -> u32 {
        self.words * WORD
    }

    /// A tenth of the words, and half as many again as anyone else.
    pub(super) const fn is_clear(&self) -> bool {
        self.most >= 2 * WORD && self.most * 10 >= self.all() && self.most * 2 >= self.next * 3
    }

    /// So clear that as many words again would not change it.
    pub(super) const fn is_beyond_doubt(&self) -> bool {
        self.most >= 10 * WORD && self.most * 8 >= self.all() && self.most >= self.next * 3
    }
}
