//! Tokens → units: what is written as one word, and what is known of each where it stands.

use rustc_hash::FxHashMap;

use super::Subject;
use super::lexicon::{Lexicon, Traits};
use crate::summarize::terms::capitalization::Initial;
use crate::summarize::terms::term::Term;
use crate::summarize::terms::tokenizer::Token;

/// How a unit is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// With a capital first.
    Capital,
    /// In capitals throughout: an acronym.
    Capitals,
    /// In capitals among others that are.
    Shouted,
    /// With a digit first.
    Number,
    /// Any other way.
    Small,
}

/// A word, or several with hyphens between them, or with the sign of a firm.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent trait of a word")]
pub(super) struct Unit {
    /// Where it starts, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    /// What it is counted as, above 0; 0 for a stop word.
    pub(super) key: u32,
    pub(super) shape: Shape,
    pub(super) traits: Traits,
    /// Whether nothing but a space parts it from the unit before.
    pub(super) joined: bool,
    /// Whether an elided word is all that parts them besides: "chargé d'affaires".
    pub(super) elided: bool,
    /// Whether it stands where any word may have a capital: at the start of a sentence or of a quotation.
    pub(super) opens: bool,
    /// Whether the title has it.
    pub(super) in_title: bool,
    /// The sentence it is in.
    pub(super) sentence: usize,
}

impl Unit {
    pub(super) fn is_capital(&self) -> bool {
        self.key > 0 && matches!(self.shape, Shape::Capital | Shape::Capitals)
    }

    /// Whether it may be part of a phrase in small letters.
    pub(super) fn is_content(&self) -> bool {
        self.key > 0 && self.shape != Shape::Number
    }
}

/// The fewest words of a line that is taken for a headline in capitals, if nearly all of them have one.
const FEWEST_OF_HEADLINE: usize = 5;
/// The most letters of a word with a stop behind it inside a name: "George W. Bush", "St. Louis".
const LONGEST_SHORTENED: usize = 4;
/// The fewest bytes of neighbouring words in capitals that are shouted.
const FEWEST_SHOUTED: usize = 7;

/// The units of all sentences, in order.
pub(super) fn read(subject: &Subject, lexicon: &Lexicon) -> Vec<Unit> {
    let mut reader = Reader {
        subject,
        has_case: has_case(subject),
        lexicon,
        known: vec![None; subject.tokens.distinct_terms() + 1],
        in_title: vec![false; subject.tokens.distinct_terms() + 1],
        compounds: FxHashMap::default(),
    };
    for term in subject.title_terms {
        reader.in_title[Term::row(Some(*term))] = true;
    }
    let mut units = Vec::with_capacity(subject.tokens.len());
    for (sentence, tokens) in subject.tokens.by_sentence().enumerate() {
        let start = units.len();
        reader.read_sentence(sentence, tokens, &mut units);
        quiet_headlines(&mut units[start..]);
    }
    units
}

/// Whether most words of a text are in a script that has capitals.
pub(super) fn has_case(subject: &Subject) -> bool {
    let tokens = subject.tokens.all();
    let is_cased = |token: &&Token| {
        let written = &subject.text[token.start as usize..token.end as usize];
        written.chars().next().is_some_and(|c| c.is_lowercase() || c.is_uppercase())
    };
    tokens.iter().filter(is_cased).count() * 2 >= tokens.len()
}

struct Reader<'s> {
    subject: &'s Subject<'s>,
    /// Whether a word that opens a sentence has a capital for that.
    has_case: bool,
    lexicon: &'s Lexicon,
    /// What is said of each term, by its row.
    known: Vec<Option<Traits>>,
    in_title: Vec<bool>,
    /// The keys of units with several tokens.
    compounds: FxHashMap<Vec<usize>, u32>,
}

impl Reader<'_> {
    fn read_sentence(&mut self, sentence: usize, tokens: &[Token], units: &mut Vec<Unit>) {
        let mut at = 0;
        while at < tokens.len() {
            let mut end = at + 1;
            while end < tokens.len() && self.is_one(&tokens[end - 1], &tokens[end]) {
                end += 1;
            }
            let mut unit = self.unit(sentence, &tokens[at..end]);
            if at == 0 {
                (unit.joined, unit.elided, unit.opens) = (false, false, self.has_case);
            } else {
                let gap = self.gap(&tokens[at - 1], &tokens[at]);
                let before = units[units.len() - 1];
                let shortened = before.is_capital()
                    && before.end - before.start <= LONGEST_SHORTENED
                    && matches!(gap, "." | ". ");
                unit.elided = self.is_elision(gap);
                unit.joined = matches!(gap, "" | " " | " & " | "\u{a0}") || shortened || unit.elided;
                unit.opens = self.has_case
                    && !shortened
                    && (gap.contains(is_opening) || gap.contains("--") || gap.contains(" -"));
            }
            let is_tail = unit.shape == Shape::Small
                && unit.joined
                && tokens[at..end].get(1).is_some_and(|token| token.initial == Initial::Capital)
                && units.last().is_some_and(Unit::is_capital);
            // "ut-Tahrir" of "Hizb ut-Tahrir".
            if is_tail {
                unit.shape = Shape::Capital;
            }
            units.push(unit);
            at = end;
        }
    }

    /// Whether two tokens are of one word: a hyphen is between them, or the sign of a firm, as in "AT&T".
    fn is_one(&self, before: &Token, after: &Token) -> bool {
        let gap = self.gap(before, after);
        let are_capitals = before.initial == Initial::Capital && after.initial == Initial::Capital;
        is_hyphen(gap) || gap == "&" && are_capitals
    }

    fn gap(&self, before: &Token, after: &Token) -> &str {
        &self.subject.text[before.end as usize..after.start as usize]
    }

    /// Whether a gap holds an elided word and nothing else.
    fn is_elision(&self, gap: &str) -> bool {
        let elided = gap.trim_start().trim_end_matches(['\'', '’']);
        elided.len() < gap.trim_start().len() && self.subject.language.profile().elided.contains(&elided)
    }

    fn unit(&mut self, sentence: usize, tokens: &[Token]) -> Unit {
        let (start, end) = (tokens[0].start as usize, tokens[tokens.len() - 1].end as usize);
        let written = &self.subject.text[start..end];
        let key = match tokens {
            [token] => Term::row(token.term) as u32,
            _ => self.compound(tokens),
        };
        let traits = match tokens {
            [Token { term: Some(term), .. }] => {
                let lexicon = self.lexicon;
                *self.known[Term::row(Some(*term))].get_or_insert_with(|| lexicon.of_word(written))
            }
            [_] => self.lexicon.of_written(written),
            _ => self.lexicon.of_word(written),
        };
        let opens_small = tokens[0].initial == Initial::Letter
            && tokens.len() > 1
            && tokens[1].initial == Initial::Capital
            && self
                .lexicon
                .of_written(&written[..(tokens[0].end - tokens[0].start) as usize])
                .has(Traits::NAME_LINK);
        let shape = match tokens[0].initial {
            Initial::Number => Shape::Number,
            Initial::Capital if is_in_capitals(written) => Shape::Capitals,
            Initial::Capital => Shape::Capital,
            Initial::Letter if opens_small => Shape::Capital,
            Initial::Letter => Shape::Small,
        };
        let in_title = key > 0
            && tokens.iter().all(|token| token.term.is_none() || self.in_title[Term::row(token.term)]);
        Unit {
            start,
            end,
            key,
            shape,
            traits,
            joined: false,
            elided: false,
            opens: false,
            in_title,
            sentence,
        }
    }

    fn compound(&mut self, tokens: &[Token]) -> u32 {
        let rows = tokens.iter().map(|token| Term::row(token.term)).collect();
        let next = (self.known.len() + self.compounds.len()) as u32;
        *self.compounds.entry(rows).or_insert(next)
    }
}

/// Takes the capitals of a headline, and of words in capitals side by side, for no evidence of a name.
fn quiet_headlines(units: &mut [Unit]) {
    let content = units.iter().filter(|unit| unit.is_content());
    let capitals = content.clone().filter(|unit| unit.is_capital()).count();
    let count = content.count();
    // Names may fill a sentence; nearly all words of a headline have a capital, and some are no names.
    if count >= FEWEST_OF_HEADLINE && capitals * 6 >= count * 5 {
        for unit in units.iter_mut() {
            unit.opens = true;
        }
    }
    let is_shouted = |unit: &Unit| matches!(unit.shape, Shape::Capitals | Shape::Shouted);
    for at in 1..units.len() {
        let [before, after] = [units[at - 1], units[at]];
        let bytes = after.end - before.start;
        if is_shouted(&before) && is_shouted(&after) && after.joined && bytes >= FEWEST_SHOUTED {
            (units[at - 1].shape, units[at].shape) = (Shape::Shouted, Shape::Shouted);
        }
    }
}

fn is_hyphen(gap: &str) -> bool {
    matches!(gap, "-" | "\u{2010}" | "\u{2011}" | "־")
}

/// Whether a character may stand before a word with a capital that is no name.
fn is_opening(c: char) -> bool {
    matches!(
        c,
        '"' | '“'
            | '”'
            | '„'
            | '«'
            | '»'
            | '‘'
            | '‹'
            | '「'
            | ':'
            | '.'
            | '?'
            | '!'
            | '…'
            | '|'
            | '•'
            | '·'
            | '/'
            | '\n'
            | '>'
            | '*'
            | '–'
            | '—'
            | '¿'
            | '¡'
    )
}

fn is_in_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(char::is_lowercase)
}
