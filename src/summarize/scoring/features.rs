//! Vectors and position → the properties of a sentence that speak for it or against it.

use super::centrality::Centrality;
use super::term_counts::TermCounts;
use super::tf_idf::Vectors;
use crate::summarize::context::anaphora::Leaning;
use crate::summarize::context::punctuation::Punctuation;
use crate::summarize::context::question::asks;
use crate::summarize::context::quotation::Quotation;
use crate::summarize::language::Language;
use crate::summarize::sentences::Sentence;
use crate::summarize::sentences::dateline::told_from;
use crate::summarize::terms::capitalization::Initial;
use crate::summarize::terms::pronouns::Person;
use crate::summarize::terms::term::Term;
use crate::summarize::terms::tokenizer::Token;
use crate::summarize::terms::tokens::Tokens;

/// Writes the enum, its names and its count side by side, so that none can fall behind the others.
macro_rules! features {
    ($($(#[$doc:meta])* $variant:ident $name:literal,)*) => {
        /// One measured property of a sentence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Feature {
            $($(#[$doc])* $variant,)*
        }

        impl Feature {
            /// Every feature, in the order of `Features::values`.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The name that clients see.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

features! {
    /// 1 / (i + 1) for the sentence with index i: news says first what matters most.
    Position "position",
    /// 1 / √(i + 1): the same, fading more slowly.
    Earliness "earliness",
    /// It is one of the story's first three sentences, which most of the stories that editors summarize are told by.
    Lead "lead",
    /// It is the story's first sentence.
    Opening "opening",
    /// i / (n - 1): how far down the document it stands.
    Depth "depth",
    /// How much the sentences after it share with it, against three times the document's mean: it introduces the story.
    CentralityForward "centrality",
    /// How much the sentences before it share with it, against the same: it repeats the story.
    CentralityBackward "repetition",
    /// The mean of ln(1 + count in the document) over its terms.
    Frequency "frequency",
    /// The share of its terms that occur in another sentence.
    Recurrence "recurrence",
    /// The pairs of neighbouring terms it has that occur elsewhere too, in fives, at most 1: names and set phrases.
    Phrases "phrases",
    /// The share of the title's terms that it has.
    Title "title",
    /// The share of the query's terms that it has.
    Query "query",
    /// How far it falls short of fourteen words, 0 to 1.
    Short "short",
    /// The square of its words in units of twenty-five, at most 6: the longer it is, the more one word more costs.
    Long "long",
    /// How far it goes beyond the words of the document's mean sentence, in units of that mean, at most 2.
    Fullness "fullness",
    /// The share of its words that open with a capital and occur in another sentence too: the names of the story.
    RecurringNames "recurring_names",
    /// The next sentence opens with "but" or the like: what it tells is not the whole of it.
    Contrasted "contrasted",
    /// It has a number.
    Number "number",
    /// It asks.
    Question "question",
    /// It ends in a letter or a digit and no mark closes it: a heading, a label, a caption.
    Unclosed "unclosed",
    /// The share of it that is quoted.
    Quotation "quotation",
    /// It sets off a word or a few in single quotation marks, as newsrooms do with the words that the story turns on.
    QuotedTerm "quoted_term",
    /// The share of its words that are pronouns of the second person, at most a fifth, times five, as far as it is not quoted.
    SecondPerson "second_person",
    /// It opens the story, and falls short of fourteen words so far.
    ShortOpening "short_opening",
    /// It has no name and no number, where names are told by their capitals.
    Unnamed "unnamed",
    /// It has a colon: a list, a label, a quotation announced.
    Colon "colon",
    /// It has brackets: an aside.
    Brackets "brackets",
    /// It has a dash: a caption's, an aside's, a turn's in a dialogue.
    Dash "dash",
}

/// The features of one sentence, by [`Feature`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Features {
    /// In the order of [`Feature::ALL`].
    pub values: [f64; Feature::COUNT],
}

/// What the features of a document are measured on.
pub struct Measured<'r> {
    /// The document's text.
    pub text: &'r str,
    /// Its language.
    pub language: Language,
    /// The story's sentences.
    pub sentences: &'r [Sentence],
    /// Their tokens.
    pub tokens: &'r Tokens,
    /// How often and where their terms occur.
    pub term_counts: &'r TermCounts,
    /// Their vectors.
    pub vectors: &'r Vectors,
    /// Their marks.
    pub punctuation: &'r [Punctuation],
    /// Where each stands towards the quotations.
    pub quotations: &'r [Quotation],
    /// How each stands towards the one before it.
    pub leanings: &'r [Leaning],
    /// The title's terms that the document has.
    pub title: &'r [Term],
    /// The query's terms that the document has.
    pub query: &'r [Term],
}

impl Measured<'_> {
    /// Measures every sentence. Linear in the length of the text.
    #[must_use]
    pub fn features(&self) -> Vec<Features> {
        let centrality = Centrality::of(self.vectors, self.tokens.distinct_terms());
        let mean = centrality.forward.iter().sum::<f64>() / self.sentences.len().max(1) as f64;
        let scale = 1.0 / (3.0 * mean + LEAST_CENTRALITY);
        let words = (self.tokens.len() as f64 / self.sentences.len().max(1) as f64).max(1.0);
        (0..self.sentences.len())
            .map(|i| {
                let mut values = self.of_form(i);
                let mut set = |feature: Feature, value: f64| values[feature as usize] = value;
                set(Feature::CentralityForward, centrality.forward[i] * scale);
                set(Feature::CentralityBackward, centrality.backward[i] * scale);
                let terms = self.vectors.sentence(i);
                let (mut logarithms, mut recurring) = (0.0, 0);
                for weight in terms {
                    logarithms += self.term_counts.log_count(weight.term);
                    recurring += usize::from(self.term_counts.recurs(Some(weight.term)));
                }
                set(Feature::Frequency, logarithms / terms.len().max(1) as f64);
                set(Feature::Recurrence, recurring as f64 / terms.len().max(1) as f64);
                set(Feature::Fullness, (self.tokens.sentence(i).len() as f64 / words - 1.0).clamp(0.0, 2.0));
                set(Feature::Phrases, (f64::from(self.term_counts.recurring_pairs(i)) / 5.0).min(1.0));
                set(Feature::Title, self.overlap(self.title, i));
                let is_contrasted = self.leanings.get(i + 1).is_some_and(|next| next.joins);
                set(Feature::Contrasted, f64::from(u8::from(is_contrasted)));
                set(Feature::Query, self.overlap(self.query, i));
                Features { values }
            })
            .collect()
    }

    /// The features that a sentence's place and its words as written give.
    fn of_form(&self, i: usize) -> [f64; Feature::COUNT] {
        let mut values = [0.0; Feature::COUNT];
        let mut set = |feature: Feature, value: f64| values[feature as usize] = value;
        let holds = |condition: bool| f64::from(u8::from(condition));
        let sentence = &self.sentences[i];
        let text = &self.text[sentence.range.clone()];
        let tokens = self.tokens.sentence(i);
        let words = tokens.len() as f64;
        set(Feature::Position, 1.0 / (i as f64 + 1.0));
        set(Feature::Earliness, 1.0 / (i as f64 + 1.0).sqrt());
        set(Feature::Lead, holds(i < LEAD));
        set(Feature::Opening, holds(i == 0));
        set(Feature::Depth, i as f64 / (self.sentences.len() as f64 - 1.0).max(1.0));
        set(Feature::Short, ((SHORT - words) / SHORT).max(0.0));
        set(Feature::Long, (words / LONG).powi(2).min(6.0));
        let Kinds { numbers, second_persons, recurring_names } = self.kinds(tokens);
        set(Feature::Number, holds(numbers > 0));
        set(Feature::RecurringNames, recurring_names as f64 / words.max(1.0));
        let unquoted = text.trim_end_matches(closes);
        set(Feature::Question, holds(asks(unquoted, self.language)));
        set(Feature::Unclosed, holds(unquoted.ends_with(char::is_alphanumeric)));
        let quoted = self.quotations[i].share;
        set(Feature::Quotation, quoted);
        let second = (5.0 * second_persons as f64 / words.max(1.0)).min(1.0);
        set(Feature::SecondPerson, second * (1.0 - quoted));
        let mut told = tokens;
        if i == 0 {
            told = self.tokens.from(i, told_from(self.text, sentence));
            set(Feature::ShortOpening, ((SHORT - told.len() as f64) / SHORT).max(0.0));
        }
        let is_named = told.iter().skip(1).any(|token| token.initial != Initial::Letter);
        let has_capitals = self.language.profile().script.has_capitals();
        set(Feature::Unnamed, holds(!is_named && has_capitals));
        set(Feature::QuotedTerm, holds(quoted < 0.5 && self.punctuation[i].sets_off));
        set(Feature::Colon, holds(self.punctuation[i].colon));
        set(Feature::Brackets, holds(self.punctuation[i].bracket));
        set(Feature::Dash, holds(self.punctuation[i].dash));
        values
    }

    fn kinds(&self, tokens: &[Token]) -> Kinds {
        let mut kinds = Kinds::default();
        for token in tokens {
            let recurs = self.term_counts.recurs(token.term);
            kinds.numbers += usize::from(token.initial == Initial::Number);
            kinds.second_persons += usize::from(token.person == Person::Second);
            kinds.recurring_names += usize::from((token.initial == Initial::Capital) & recurs);
        }
        kinds
    }

    /// The share of `wanted` that sentence `i` has.
    fn overlap(&self, wanted: &[Term], i: usize) -> f64 {
        let has =
            |term: &&Term| self.vectors.sentence(i).binary_search_by_key(*term, |weight| weight.term).is_ok();
        wanted.iter().filter(has).count() as f64 / wanted.len().max(1) as f64
    }
}

/// How many of a sentence's words are of a kind.
#[derive(Default)]
struct Kinds {
    numbers: usize,
    /// Pronouns of the second person.
    second_persons: usize,
    /// Words that open with a capital and occur in another sentence.
    recurring_names: usize,
}

/// The sentences that a story opens with.
const LEAD: usize = 3;
/// Words under which a sentence counts as short.
const SHORT: f64 = 14.0;
/// Words of a sentence that is long by one.
const LONG: f64 = 25.0;
/// Keeps the centrality of a document whose sentences share nothing from dividing by nothing.
const LEAST_CENTRALITY: f64 = 0.03;

/// Whether a mark may follow the one that ends a sentence.
const fn closes(mark: char) -> bool {
    matches!(mark, '"' | '\'' | '”' | '’' | '»' | '“' | '‘' | '」' | '』' | ')' | ']' | '）' | '】' | ' ')
}
