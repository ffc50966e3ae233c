use super::{Initial, Language, Person, StemCache, Term, Token, Tokenizer};
use proptest::prelude::*;

/// The tokens of a text, read with what `cache` holds from texts before it.
fn read<'c>(cache: &'c mut StemCache, language: Language, text: &str) -> (Vec<Token>, Tokenizer<'c>) {
    let (mut tokenizer, mut tokens) = (Tokenizer::new(language, cache), Vec::new());
    tokenizer.read(text, 0..text.len(), &mut tokens);
    (tokens, tokenizer)
}

/// The tokens as written, stop words in parentheses.
fn written(language: Language, text: &str) -> String {
    let (tokens, _) = read(&mut StemCache::default(), language, text);
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
        let mut cache = StemCache::default();
        let (tokens, tokenizer) = read(&mut cache, language, text);
        assert!(tokens.iter().all(|token| token.term == Some(Term::new(0))), "{text}: {tokens:?}");
        assert_eq!(tokenizer.distinct_terms(), 1);
    }
}

#[test]
fn the_pronoun_and_the_country_are_two() {
    let mut cache = StemCache::default();
    let (tokens, mut tokenizer) = read(&mut cache, Language::English, "The US asked us.");
    assert_eq!(
        tokens.iter().map(|token| token.term).collect::<Vec<_>>(),
        [None, Some(Term::new(0)), Some(Term::new(1)), None]
    );
    assert_eq!(tokenizer.known_terms("us or the US"), [Term::new(0)]);
}

#[test]
fn known_terms_are_those_of_the_document_in_the_order_asked() {
    let mut cache = StemCache::default();
    let (_, mut tokenizer) = read(&mut cache, Language::English, "Ministers met at the summit in Paris.");
    let (ministers, summit, paris) = (Term::new(0), Term::new(2), Term::new(3));
    let known = tokenizer.known_terms("Paris: a minister, summits, Paris and Rome");
    assert_eq!(known, [paris, ministers, summit]);
    assert_eq!(tokenizer.known_terms(""), []);
}

#[test]
fn sentences_share_their_terms() {
    let text = "A summit. The summit again.";
    let mut cache = StemCache::default();
    let (mut tokenizer, mut tokens) = (Tokenizer::new(Language::English, &mut cache), Vec::new());
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
                person: Person::Other
            },
            Token {
                start: 14,
                end: 20,
                term: Some(Term::new(0)),
                initial: Initial::Letter,
                person: Person::Other
            }
        ]
    );
}

#[test]
fn a_range_that_is_no_slice_has_no_tokens() {
    let mut tokens = Vec::new();
    let mut cache = StemCache::default();
    let mut tokenizer = Tokenizer::new(Language::English, &mut cache);
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
        let mut cache = StemCache::default();
        let (tokens, mut tokenizer) = read(&mut cache, language, &text);
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
        prop_assert_eq!(tokenizer.distinct_terms(), next);
        prop_assert_eq!(&tokens, &read(&mut StemCache::default(), language, &text).0);
        prop_assert_eq!(tokenizer.known_terms(&text), (0..next as u32).map(Term::new).collect::<Vec<_>>());
    }

    #[test]
    fn run_by_run_it_reads_as_letter_by_letter(text in text(), language in prop::sample::select(Language::ALL)) {
        let mut cache = StemCache::default();
        let (mut tokenizer, mut tokens) = (Tokenizer::new(language, &mut cache), Vec::new());
        tokenizer.read_closely(&text, 0..text.len(), &mut tokens);
        prop_assert_eq!(tokens, read(&mut StemCache::default(), language, &text).0);
    }

    #[test]
    fn a_sentence_reads_the_same_wherever_it_stands(before in text(), text in text()) {
        let whole = format!("{before}{text}");
        let mut cache = StemCache::default();
        let (mut tokenizer, mut tokens) = (Tokenizer::new(Language::French, &mut cache), Vec::new());
        tokenizer.read(&whole, before.len()..whole.len(), &mut tokens);
        let moved = read(&mut StemCache::default(), Language::French, &text).0.into_iter().map(|token| Token {
            start: token.start + before.len() as u32,
            end: token.end + before.len() as u32,
            ..token
        });
        prop_assert_eq!(tokens, moved.collect::<Vec<_>>());
    }
}
