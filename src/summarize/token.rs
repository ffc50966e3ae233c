//! Sentences to tokens, and tokens to terms.

use std::ops::Range;

use super::Language;
use super::fold::fold_into;
use super::initial::{ASCII_INITIALS, Initial};
use super::lexicon::{Known, Lexicon};
use super::run::Runs;
use super::spelling::{LONGEST_SHORT, Short, Spelling};
use super::term::Term;
use super::word::{Word, Words, contraction, goes_on};

/// A word as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// Where it starts in the text, in bytes.
    pub start: u32,
    /// Where it ends in the text, in bytes; past `start`.
    pub end: u32,
    /// What it is counted as; `None` for a stop word.
    pub term: Option<Term>,
    /// What it opens with.
    pub initial: Initial,
    /// Whether it is a pronoun of the first or second person.
    pub is_person: bool,
}

/// Reads one document's sentences into tokens, and remembers its terms.
///
/// A word is a run of letters, digits and the marks that belong to them. An apostrophe, a decimal or thousands separator
/// inside one does not part it; a hyphen does, except between digits. An elided article ("l'homme") is left out of the
/// word after it. Languages written without spaces are cut by a dictionary. Each distinct form is looked up among the
/// stop words and stemmed once a document, so reading takes time linear in the text.
#[derive(Debug)]
pub struct Tokenizer {
    language: Language,
    lexicon: Lexicon,
    /// Room for the form at hand.
    folded: String,
}

impl Tokenizer {
    /// A reader of documents in `language`; [`Language::Undetermined`] has no stop words and stems nothing.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language, lexicon: Lexicon::of(language), folded: String::new() }
    }

    /// Appends the tokens of the sentence at `range`, in order.
    ///
    /// Every call for one document passes the same `text`. A range that is no slice of it has no tokens. Texts of 4 GiB
    /// and more are out of reach of the offsets.
    pub fn read(&mut self, text: &str, range: Range<usize>, tokens: &mut Vec<Token>) {
        if text.get(range.clone()).is_none() {
            return;
        }
        let sentence = &text[..range.end];
        if self.language == Language::Turkish {
            // Its I and İ are not the capitals of i.
            self.read_closely(sentence, range, tokens);
            return;
        }
        let bytes = text.as_bytes();
        let mut told = range.start;
        for run in Runs::of(bytes, range) {
            if run.end <= told {
                continue;
            }
            let plain = if told <= run.start { self.plain_word(sentence, bytes, &run) } else { None };
            told = match plain {
                Some((plain, end)) => {
                    let known = self.lexicon.know_short(plain);
                    let initial = ASCII_INITIALS[usize::from(bytes[run.start])];
                    tokens.push(self.token(&(run.start..end), initial, known));
                    end
                }
                None if told <= run.start => self.read_run(sentence, bytes, &run, tokens),
                None => self.read_closely(sentence, told..run.end, tokens),
            };
        }
    }

    /// Appends the tokens of a run that is not all ASCII: its one word, where it was found to be one before. Returns where
    /// the last one ends.
    fn read_run(
        &mut self,
        sentence: &str,
        text: &[u8],
        run: &Range<usize>,
        tokens: &mut Vec<Token>,
    ) -> usize {
        let Some(written) = lone_run(text, run) else {
            return self.read_closely(sentence, run.clone(), tokens);
        };
        if let Some((known, initial)) = self.lexicon.know_run(written) {
            tokens.push(self.token(run, initial, known));
            return run.end;
        }
        let before = tokens.len();
        let told = self.read_closely(sentence, run.clone(), tokens);
        if let [Token { start, end, initial, .. }] = tokens[before..]
            && (start as usize..end as usize) == *run
            && let Some(spelling) = self.spelling(sentence, &Word::spanning(run.start, run.end))
        {
            let known = self.lexicon.know(&spelling);
            self.lexicon.keep_run(written, known, initial);
        }
        told
    }

    /// Appends the tokens from the start of `range` on, letter by letter, at least to its end; returns where the last one
    /// ends, or past what parts it from the next.
    fn read_closely(&mut self, sentence: &str, range: Range<usize>, tokens: &mut Vec<Token>) -> usize {
        let mut words = Words::of(self.language, sentence, range.start);
        while words.at() < range.end
            && let Some(word) = words.next()
        {
            if let Some(spelling) = self.spelling(sentence, &word) {
                let known = self.lexicon.know(&spelling);
                let written = word.start..word.end;
                tokens.push(self.token(&written, Initial::of(&sentence[written.clone()]), known));
            }
        }
        words.at()
    }

    #[inline]
    fn token(&mut self, word: &Range<usize>, initial: Initial, known: Known) -> Token {
        Token {
            start: word.start as u32,
            end: word.end as u32,
            term: self.lexicon.meet(known.stem),
            initial,
            is_person: known.is_person,
        }
    }

    /// How many terms the document has so far; every [`Term`] given out is below it.
    #[must_use]
    pub fn vocabulary(&self) -> usize {
        self.lexicon.terms()
    }

    /// The terms of a title or a query that the document has, each once, in order of appearance in `text`.
    #[must_use]
    pub fn known_terms(&mut self, text: &str) -> Vec<Term> {
        let mut known = Vec::new();
        let mut seen = vec![false; self.vocabulary()];
        for word in Words::of(self.language, text, 0) {
            if let Some(spelling) = self.spelling(text, &word)
                && let stem = self.lexicon.know(&spelling).stem
                && let Some(term) = self.lexicon.term(stem)
                && let Some(seen) = seen.get_mut(term.number())
                && !std::mem::replace(seen, true)
            {
                known.push(term);
            }
        }
        known
    }

    /// The spelling under which a word is counted that a run opens, and where it ends, if it is all ASCII. `None` too where
    /// that takes a closer look, as it does for the last words of a text, and all that have a stop or the like in them.
    #[inline]
    fn plain_word(&self, sentence: &str, text: &[u8], run: &Range<usize>) -> Option<(Short, usize)> {
        let window: &[u8; LONGEST_SHORT + 2] = text.get(run.start..)?.first_chunk()?;
        if self.language == Language::English && may_be_name(window[1]) && is_name(window.get(..run.len())?) {
            return None;
        }
        let mut end = run.end;
        loop {
            let length = end - run.start;
            let plain = Short::lower_ascii(window.first_chunk()?, length)?;
            if !goes_on(window[length], window[length + 1]) {
                return Some((plain, end));
            }
            end = contraction(self.language, sentence, end)?;
        }
    }

    /// The spelling under which a word is counted; `None` where nothing of it is left.
    fn spelling(&mut self, sentence: &str, word: &Word) -> Option<Spelling> {
        fold_word(self.language, sentence, word, &mut self.folded);
        (!self.folded.is_empty()).then(|| Spelling::of(&self.folded))
    }
}

/// A run as written, if it is short and no word goes on behind it, whatever it is.
#[inline]
fn lone_run(text: &[u8], run: &Range<usize>) -> Option<Short> {
    let window: &[u8; LONGEST_SHORT + 2] = text.get(run.start..)?.first_chunk()?;
    let written = Short::written(window.first_chunk()?, run.len())?;
    // Hebrew has acronyms with a quotation mark in them.
    let after = window[run.len()];
    (after != b'"' && !goes_on(after, window[run.len() + 1])).then_some(written)
}

/// How many words a person would count: every token, stop words too.
///
/// The parts of a hyphenated compound count each. Where a language writes no spaces, a word is what the dictionary cuts,
/// which is what [`Language::words_per_minute`] counts as well.
#[must_use]
pub fn count_words(tokens: &[Token], _language: Language) -> usize {
    tokens.len()
}

/// Writes to `folded` the form under which `word` is counted.
fn fold_word(language: Language, sentence: &str, word: &Word, folded: &mut String) {
    folded.clear();
    let written = &sentence[word.start..word.form_end];
    if word.is_ascii && language != Language::Turkish {
        folded.push_str(written);
        folded.make_ascii_lowercase();
    } else {
        fold_into(language, written, folded);
    }
    if word.is_dotted {
        folded.retain(|letter| letter != '.');
    }
    if language == Language::English && is_name(written.as_bytes()) {
        folded.push('.');
    }
}

/// Whether an English word as written is one that only capitals make a name.
#[cold]
fn is_name(written: &[u8]) -> bool {
    matches!(written, b"US" | b"U.S" | b"IT" | b"I.T" | b"WHO" | b"W.H.O")
}

/// Whether a word of ASCII letters with this one for its second may be such a name: few words have a capital there.
const fn may_be_name(second: u8) -> bool {
    matches!(second, b'S' | b'T' | b'H')
}

#[cfg(test)]
mod tests {
    use super::{Initial, Language, Term, Token, Tokenizer, count_words};
    use proptest::prelude::*;

    fn read(language: Language, text: &str) -> (Vec<Token>, Tokenizer) {
        let (mut tokenizer, mut tokens) = (Tokenizer::new(language), Vec::new());
        tokenizer.read(text, 0..text.len(), &mut tokens);
        (tokens, tokenizer)
    }

    /// The tokens as written, stop words in parentheses.
    fn written(language: Language, text: &str) -> String {
        let (tokens, _) = read(language, text);
        let words = tokens.iter().map(|token| {
            let word = &text[token.start as usize..token.end as usize];
            if token.term.is_some() { word.to_owned() } else { format!("({word})") }
        });
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_as_each_language_writes_them() {
        for (language, text, expected) in [
            (Language::English, "Don't cut it off, Ms. Ito!", "(Don't) cut (it) (off) Ms Ito"),
            (Language::English, "She’s the minister’s aide.", "(She’s) (the) minister’s aide"),
            (
                Language::English,
                "The U.S. said 1,099 or 3.5% in 2015-16.",
                "(The) U.S (said) 1,099 (or) 3.5 (in) 2015-16",
            ),
            (Language::English, "WHO told us: US and IT firms", "WHO (told) (us) US (and) IT firms"),
            (Language::English, "a well-known co-author", "(a) (well) known co author"),
            (Language::English, "naïve café, née Brontë", "naïve café née Brontë"),
            (Language::French, "L’homme d'affaires qu'il a vu", "homme affaires (il) (a) vu"),
            (Language::French, "Aujourd'hui, jusqu'à l'hiver", "(Aujourd'hui) (à) hiver"),
            (Language::Italian, "L'accordo dell’Unione c'è", "accordo Unione (è)"),
            (Language::Catalan, "l'home d'Igualada, col·legi", "home Igualada col·legi"),
            (Language::German, "Die Größe der Straße", "(Die) Größe (der) Straße"),
            (Language::Turkish, "Ankara'da IĞDIR için", "Ankara'da IĞDIR (için)"),
            (Language::Finnish, "EU:n ja Suomen", "EU:n (ja) Suomen"),
            (Language::Ukrainian, "Це об’єкт і п'ять", "(Це) об’єкт (і) п'ять"),
            (Language::Greek, "Η ΑΘΗΝΑ και η Αθήνα", "(Η) ΑΘΗΝΑ (και) (η) Αθήνα"),
            (Language::Arabic, "قال الوَزِير، في ٢٠٢٥", "(قال) الوَزِير (في) ٢٠٢٥"),
            (Language::Hebrew, "צה\"ל הודיע כי", "צה\"ל הודיע (כי)"),
            (Language::Hindi, "प्रधानमंत्री ने कहा।", "प्रधानमंत्री (ने) (कहा)"),
            (Language::Bengali, "প্রধানমন্ত্রী এবং দিল্লি।", "প্রধানমন্ত্রী (এবং) দিল্লি"),
            (Language::Persian, "کتاب‌ها را", "کتاب‌ها (را)"),
            (Language::Korean, "정부는 그리고 회의를 열었다.", "정부는 (그리고) 회의를 열었다"),
            (Language::Vietnamese, "Thủ tướng và các bộ", "Thủ tướng (và) (các) bộ"),
            (Language::Thai, "รัฐบาลและประชาชน", "รัฐบาล (และ) ประชาชน"),
            (Language::Chinese, "政府的会议", "政府 (的) 会议"),
            (Language::Japanese, "政府は会議を開いた", "政府 (は) 会議 (を) 開 (い) (た)"),
            (Language::Japanese, "料理はとても美味しかった", "料理 (はと) (て) (も) 美味 (しか) (った)"),
            (Language::Japanese, "ＮＡＴＯの２０国", "ＮＡＴＯ (の) ２０ 国"),
            (Language::Undetermined, "the NATO 北京 summit", "the NATO 北京 summit"),
            (Language::English, "", ""),
            (Language::English, "— … !? '' \u{301}", ""),
        ] {
            assert_eq!(written(language, text), expected, "{language:?}");
        }
    }

    #[test]
    fn forms_of_one_word_are_one_term() {
        for (language, text) in [
            (Language::English, "summit Summits SUMMIT summit’s summit's"),
            (Language::English, "US U.S. US"),
            (Language::French, "homme l'homme Hommes"),
            (Language::Turkish, "Ankara Ankara'da ANKARA"),
            (Language::Swedish, "EU EU:s"),
            (Language::Greek, "Αθήνα ΑΘΗΝΑ"),
            (Language::Arabic, "وزير وَزِير"),
            (Language::Russian, "самолёт самолет"),
            (Language::Japanese, "NATO ＮＡＴＯ nato"),
            (Language::Hindi, "2025 २०२५"),
            (Language::Korean, "정부 정부는 정부가"),
        ] {
            let (tokens, tokenizer) = read(language, text);
            assert!(tokens.iter().all(|token| token.term == Some(Term::new(0))), "{text}: {tokens:?}");
            assert_eq!(tokenizer.vocabulary(), 1);
        }
    }

    #[test]
    fn the_pronoun_and_the_country_are_two() {
        let (tokens, mut tokenizer) = read(Language::English, "The US asked us.");
        assert_eq!(
            tokens.iter().map(|token| token.term).collect::<Vec<_>>(),
            [None, Some(Term::new(0)), Some(Term::new(1)), None]
        );
        assert_eq!(tokenizer.known_terms("us or the US"), [Term::new(0)]);
    }

    #[test]
    fn known_terms_are_those_of_the_document_in_the_order_asked() {
        let (_, mut tokenizer) = read(Language::English, "Ministers met at the summit in Paris.");
        let (ministers, summit, paris) = (Term::new(0), Term::new(2), Term::new(3));
        let known = tokenizer.known_terms("Paris: a minister, summits, Paris and Rome");
        assert_eq!(known, [paris, ministers, summit]);
        assert_eq!(tokenizer.known_terms(""), []);
    }

    #[test]
    fn sentences_share_their_terms() {
        let text = "A summit. The summit again.";
        let (mut tokenizer, mut tokens) = (Tokenizer::new(Language::English), Vec::new());
        tokenizer.read(text, 0..9, &mut tokens);
        tokenizer.read(text, 10..text.len(), &mut tokens);
        let found: Vec<_> = tokens.iter().filter(|token| token.term.is_some()).copied().collect();
        assert_eq!(
            found,
            [
                Token {
                    start: 2,
                    end: 8,
                    term: Some(Term::new(0)),
                    initial: Initial::Letter,
                    is_person: false
                },
                Token {
                    start: 14,
                    end: 20,
                    term: Some(Term::new(0)),
                    initial: Initial::Letter,
                    is_person: false
                }
            ]
        );
        assert_eq!(count_words(&tokens, Language::English), 5);
    }

    #[test]
    fn a_range_that_is_no_slice_has_no_tokens() {
        let mut tokens = Vec::new();
        let mut tokenizer = Tokenizer::new(Language::English);
        #[expect(clippy::reversed_empty_ranges, reason = "it must do no harm")]
        for range in [1..2, 0..99, 3..2] {
            tokenizer.read("éa", range, &mut tokens);
        }
        assert_eq!(tokens, []);
    }

    /// Text that mixes scripts, marks and the characters that join words or part them.
    fn text() -> impl Strategy<Value = String> {
        prop::collection::vec(
            prop_oneof![
                "\\PC{0,6}",
                "[A-Za-z]{1,9}",
                "[ .,:'’\"/·-]{1,3}",
                "[0-9٠-٩]{1,4}",
                "(l'|d’|U\\.S\\.|can't|EU:n|צה\"ל|[.]a)",
                "[à-ÿıİßœ\u{301}\u{307}]{1,4}",
                "[ก-๛]{1,8}",
                "[一-鿿ぁ-ヿー]{1,8}",
                "[က-႟ກ-ໝក-៝]{1,6}",
                "[\u{900}-\u{9ff}\u{200c}\u{200d}]{1,6}",
                "[\u{5d0}-\u{670}]{1,6}",
                "[가-힣]{1,4}",
            ],
            0..12,
        )
        .prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn tokens_are_slices_in_order(text in text(), language in prop::sample::select(Language::ALL)) {
            let (tokens, mut tokenizer) = read(language, &text);
            let mut end = 0;
            for token in &tokens {
                prop_assert!(end <= token.start && token.start < token.end);
                prop_assert!(text.get(token.start as usize..token.end as usize).is_some());
                end = token.end;
            }
            prop_assert!(end as usize <= text.len());
            let mut next = 0;
            for term in tokens.iter().filter_map(|token| token.term) {
                prop_assert!(term.number() <= next);
                next = next.max(term.number() + 1);
            }
            prop_assert_eq!(tokenizer.vocabulary(), next);
            prop_assert_eq!(&tokens, &read(language, &text).0);
            prop_assert_eq!(tokenizer.known_terms(&text), (0..next as u32).map(Term::new).collect::<Vec<_>>());
        }

        #[test]
        fn run_by_run_it_reads_as_letter_by_letter(text in text(), language in prop::sample::select(Language::ALL)) {
            let (mut tokenizer, mut tokens) = (Tokenizer::new(language), Vec::new());
            tokenizer.read_closely(&text, 0..text.len(), &mut tokens);
            prop_assert_eq!(tokens, read(language, &text).0);
        }

        #[test]
        fn a_sentence_reads_the_same_wherever_it_stands(before in text(), text in text()) {
            let whole = format!("{before}{text}");
            let (mut tokenizer, mut tokens) = (Tokenizer::new(Language::French), Vec::new());
            tokenizer.read(&whole, before.len()..whole.len(), &mut tokens);
            let moved = read(Language::French, &text).0.into_iter().map(|token| Token {
                start: token.start + before.len() as u32,
                end: token.end + before.len() as u32,
                ..token
            });
            prop_assert_eq!(tokens, moved.collect::<Vec<_>>());
        }
    }
}
