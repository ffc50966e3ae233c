//! What there is to know of a language.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::page_notices::{NO_PAGE_NOTICES, PageNotices};
use crate::summarize::language::script::Script;

/// Everything that the core knows of one language. What a language lacks stays as in [`Profile::NONE`].
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent trait of a language")]
pub(crate) struct Profile {
    /// The script that it is written in.
    pub(crate) script: Script,
    /// The letters that speak for it in its script, lower case: those beyond a to z, or those that few of its neighbours have.
    pub(crate) letters: &'static str,
    /// The letters of its script that it never has, lower case.
    pub(crate) foreign_letters: &'static str,
    /// What the trigram model calls it.
    pub(crate) trigram_model: Option<whatlang::Lang>,
    /// How many words, as a person or the dictionary counts them, a practised reader reads silently in a minute.
    ///
    /// English: 238, the mean of 190 studies (Brysbaert, Journal of Memory and Language, 2019). Arabic, Chinese, Dutch,
    /// Finnish, French, German, Hebrew, Italian, Japanese, Polish, Portuguese, Russian, Spanish, Swedish and Turkish: the
    /// International Analysis Speed Texts (Trauzettel-Klosinski and Dietz, Investigative Ophthalmology & Visual Science,
    /// 2012), read aloud, times the 238/228 that parts the two for English. The Chinese and Japanese words of that study
    /// have 1.6 and 1.9 characters, as have those that a dictionary cuts. The rest are set beside relatives with words of
    /// like length, for want of a figure.
    pub(crate) words_per_minute: u32,
    /// Whether it parts its words by spaces.
    pub(crate) has_spaces: bool,
    /// How its words are stemmed.
    pub(crate) stemming: Stemming,
    /// Words that carry its grammar and none of a topic: lower case, as written, parted by white space. They are left out of
    /// the terms, and vote for the language.
    pub(crate) stop_words: &'static str,
    /// Other words that are common in its news, and rare or none in its neighbours': they tell texts of a few words, which
    /// have hardly a stop word.
    pub(crate) common_words: &'static str,
    /// Its pronouns of those who speak, folded as words are counted.
    pub(crate) first_person: &'static [&'static str],
    /// Those of whoever is spoken to, where they are no other word too.
    pub(crate) second_person: &'static [&'static str],
    /// Words that only capitals make names: "US", "WHO".
    pub(crate) capital_names: &'static [&'static str],
    /// What is left of words that lose their vowel to the word behind the apostrophe, folded: "l" of "l'homme".
    pub(crate) elided: &'static [&'static str],
    /// Whether an apostrophe parts a name from its ending: "Ankara'da".
    pub(crate) apostrophe_before_ending: bool,
    /// Whether a colon parts an abbreviation from its ending: "EU:n".
    pub(crate) colon_before_ending: bool,
    /// Whether the small letter of I is ı.
    pub(crate) dotless_i: bool,
    /// Small letters that are counted as another.
    pub(crate) respellings: &'static [(char, char)],
    /// Whether one or two hiragana alone are an ending, and no word of a topic.
    pub(crate) hiragana_endings: bool,
    /// Small words between the words of a name or of an office, as the Latin script writes them.
    pub(crate) name_links: &'static [&'static str],
    /// Small words that a name opens with, and that may so open a sentence: "von" of "von der Leyen", "e" of "e-mail".
    pub(crate) name_openers: &'static [&'static str],
    /// Words that lead on to the next, as they are written within a line: one that ends in such a word is broken.
    pub(crate) leading_on: &'static [&'static str],
    /// The days of the week, whole and abbreviated, in small letters.
    pub(crate) weekdays: &'static [&'static str],
    /// The months, whole and abbreviated, in small letters.
    pub(crate) months: &'static [&'static str],
    /// Words that name nothing when they stand alone, in small letters: days and months, units of time, forms of address.
    pub(crate) generic_words: &'static [&'static str],
    /// What tells its key phrases from its plain words.
    pub(crate) keyword_words: KeywordWords,
    /// Whether every noun has a capital, as in German.
    pub(crate) capitalizes_nouns: bool,
    /// Whether an adjective mostly stands behind its noun.
    pub(crate) adjectives_follow: bool,
    /// Whether its spaces part syllables rather than words, as in Vietnamese.
    pub(crate) spaces_part_syllables: bool,
    /// Whether its particles are written on to the noun and its stemmer takes just those off, as in Korean.
    pub(crate) stems_are_nouns: bool,
    /// Phrases that lean on an earlier sentence when they open one, in lower case, parted by bars.
    pub(crate) openers: &'static str,
    /// Phrases that look like one of those but point at the calendar or at nothing ("il y a").
    pub(crate) opener_exceptions: &'static str,
    /// Those that lean so even where they open the first sentence of all, in lower case, parted by bars.
    pub(crate) personal_openers: &'static str,
    /// Those that join a sentence to one before, so that no text opens with them, in lower case, parted by bars.
    pub(crate) joining_openers: &'static str,
    /// Those that open a sentence which only says where the one before is from ("Das berichtet"), as those are written.
    pub(crate) source_openers: &'static str,
    /// Those that announce what follows ("here are"), in lower case, parted by bars.
    pub(crate) announcing_openers: &'static str,
    /// Phrases that lean on an earlier sentence wherever they stand, in lower case.
    pub(crate) leaning_phrases: &'static [&'static str],
    /// Its definite articles, in lower case, parted by spaces; none where it has none or writes them on to the noun.
    pub(crate) definite_articles: &'static str,
    /// Its indefinite articles and its relative pronouns, in lower case, where a sentence may be no more than a noun with both.
    pub(crate) indefinite_articles: &'static [&'static str],
    pub(crate) relatives: &'static [&'static str],
    /// What "year-old" begins with behind a number and a hyphen, in lower case, parted by spaces; none where it has no articles.
    pub(crate) year_old: &'static str,
    /// Nouns that, definite and with nothing to tell which, name again what was named before ("the company said"), in lower
    /// case, parted by spaces.
    pub(crate) anaphoric_nouns: &'static str,
    /// Words that, right behind such a noun, tell which is meant ("the company that"), in lower case, parted by spaces.
    pub(crate) restrictors: &'static str,
    /// Words that take back what was claimed before ("false", "denied"), in lower case, parted by spaces.
    pub(crate) retractions: &'static str,
    /// Its word for "is".
    pub(crate) copula: &'static str,
    /// What those are who write for newspapers, in lower case, parted by spaces.
    pub(crate) author_roles: &'static str,
    /// What it abbreviates, and what opens its sentences.
    pub(crate) abbreviations: Abbreviations,
    /// How it writes ordinal numbers.
    pub(crate) ordinals: Ordinals,
    /// Whether words without a vowel are whole words.
    pub(crate) vowelless_words: bool,
    /// Whether "I" is a word, always with a capital.
    pub(crate) pronoun_i: bool,
    /// Whether `:` ends sentences, as in Armenian that is typed without its own marks.
    pub(crate) colon_is_full_stop: bool,
    /// Whether `;` asks, as in Greek.
    pub(crate) semicolon_asks: bool,
    /// What a question may end in where no question mark need stand, as Japanese か.
    pub(crate) question_endings: &'static [&'static str],
    /// What sentences say that stand where an article should: a cookie notice, a missing page, a paywall, legal links. In
    /// small letters, with straight apostrophes.
    pub(crate) site_phrases: &'static [&'static str],
    /// The lines that its pages add to every story.
    pub(crate) page_notices: PageNotices,
    /// What the credit of a picture may be headed with, before a colon or a name, in small letters.
    pub(crate) credit_heads: &'static [&'static str],
    /// What those heads begin with that are other words, too, and so none where the credit stands in brackets.
    pub(crate) vague_credit_heads: &'static [&'static str],
    /// Words in small letters that stand in such a credit behind its head.
    pub(crate) credit_links: &'static [&'static str],
    /// What stands in the place of a name or an agency there: "File Photo".
    pub(crate) credit_files: &'static [&'static str],
    /// What joins two agencies there, with the spaces around it.
    pub(crate) credit_joints: &'static [&'static str],
    /// What it calls the Latin letters, as it spells initials out, where its script has no capitals.
    pub(crate) letter_names: &'static [&'static str],
    /// Those of them that are words, too: initials only beside another initial.
    pub(crate) letter_names_also_words: &'static [&'static str],
    /// What it puts right after the words that it quotes.
    pub(crate) quoting_particles: &'static [&'static str],
    /// Particles so short that only whole words are taken for them.
    pub(crate) quoting_words: &'static [&'static str],
    /// Characters that any word opens with which goes on after a quotation.
    pub(crate) quoting_characters: &'static str,
    /// The characters that its verbs of speech are made of, where it has such.
    pub(crate) speech_characters: &'static str,
    /// The characters that may follow such a verb and say whether it is done.
    pub(crate) speech_aspects: &'static str,
    /// Words with such a character that speak of something else.
    pub(crate) not_speech: &'static [&'static str],
    /// What a clause that tells the speaker of a quotation before it ends in.
    pub(crate) speech_verbs: &'static [&'static str],
    /// Verbs of speech that may be followed by who was told.
    pub(crate) telling_verbs: &'static [&'static str],
}

/// How the words of a language are stemmed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stemming {
    /// Not at all.
    None,
    /// By `rust-stemmers`, where it agrees with the Snowball project's own vocabularies.
    RustStemmers(rust_stemmers::Algorithm),
    /// By `frostem`, which follows Snowball as it is today.
    Frostem(frostem::Algorithm),
    /// By light rules of our own.
    Light(fn(&str) -> &str),
}

/// How a language writes "third".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ordinals {
    /// Not with a point.
    Plain,
    /// "3." and what is counted is written small.
    Point,
    /// "3." and what is counted may be a noun with a capital, as in German.
    PointBeforeCapital,
    /// "3." and sentences hardly end in a number, for the verb comes last.
    PointSeldomLast,
}

impl Profile {
    /// What holds of a language that nothing is known of.
    pub(crate) const NONE: Self = Self {
        script: Script::Other,
        letters: "",
        foreign_letters: "",
        trigram_model: None,
        words_per_minute: 238,
        has_spaces: true,
        stemming: Stemming::None,
        stop_words: "",
        common_words: "",
        first_person: &[],
        second_person: &[],
        capital_names: &[],
        elided: &[],
        apostrophe_before_ending: false,
        colon_before_ending: false,
        dotless_i: false,
        respellings: &[],
        hiragana_endings: false,
        name_links: &[],
        name_openers: &[],
        leading_on: &[],
        weekdays: &[],
        months: &[],
        generic_words: &[],
        keyword_words: NO_KEYWORD_WORDS,
        capitalizes_nouns: false,
        adjectives_follow: false,
        spaces_part_syllables: false,
        stems_are_nouns: false,
        openers: "",
        opener_exceptions: "",
        personal_openers: "",
        joining_openers: "",
        source_openers: "",
        announcing_openers: "",
        leaning_phrases: &[],
        definite_articles: "",
        indefinite_articles: &[],
        relatives: &[],
        year_old: "",
        anaphoric_nouns: "",
        restrictors: "",
        retractions: "",
        copula: "",
        author_roles: "",
        abbreviations: NO_ABBREVIATIONS,
        ordinals: Ordinals::Plain,
        vowelless_words: false,
        pronoun_i: false,
        colon_is_full_stop: false,
        semicolon_asks: false,
        question_endings: &[],
        site_phrases: &[],
        page_notices: NO_PAGE_NOTICES,
        credit_heads: &[],
        vague_credit_heads: &[],
        credit_links: &[],
        credit_files: &[],
        credit_joints: &[],
        letter_names: &[],
        letter_names_also_words: &[],
        quoting_particles: &[],
        quoting_words: &[],
        quoting_characters: "",
        speech_characters: "",
        speech_aspects: "",
        not_speech: &[],
        speech_verbs: &[],
        telling_verbs: &[],
    };
}
