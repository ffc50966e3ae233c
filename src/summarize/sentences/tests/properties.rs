//! What holds of the sentences of any text.

use proptest::prelude::*;

use crate::summarize::document::Document;
use crate::summarize::language::Language;
use crate::summarize::sentences::split;

/// Text that is likely to meet the rules: stops, quotation marks, brackets, digits and letters of many scripts.
fn likely_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        ".",
        "..",
        "!",
        "?",
        "…",
        "。",
        "।",
        "۔",
        "؟",
        "\"",
        "'",
        "“",
        "”",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        "「",
        "」",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\u{2029}",
        "\u{A0}",
        "\u{200B}",
        "a",
        "b",
        "1",
        "2",
        "Mr",
        "U.S",
        "z",
        "B",
        "т",
        "е",
        "The",
        "He",
        "日本",
        "と",
        "हिन्दी",
        "عرب",
        "-",
        "—",
        ",",
        ":",
        ";",
        "/",
        "I",
        "IV",
        "etc",
        "•",
        "e\u{301}",
        "😀",
        "ß",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

fn assert_whole(text: &str, language: Language) {
    let document = Document::from_text(text);
    let sentences = split(&document, language);
    let mut end = 0;
    for sentence in &sentences {
        let block = &document.blocks()[sentence.block as usize];
        let said = &text[sentence.range.clone()];
        assert!(text[end..sentence.range.start].trim().is_empty(), "nothing is left between sentences");
        assert!(!said.is_empty() && said.trim() == said, "a sentence is trimmed");
        assert!(block.range.start <= sentence.range.start && sentence.range.end <= block.range.end);
        end = sentence.range.end;
    }
    assert!(text[end..].trim().is_empty(), "nothing is left after the last");
    assert_eq!(sentences, split(&document, language), "the same each time");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_is_covered(text in any::<String>(), language in prop::sample::select(Language::ALL)) {
        assert_whole(&text, language);
    }

    #[test]
    fn likely_texts_are_covered(text in likely_text(), language in prop::sample::select(Language::ALL)) {
        assert_whole(&text, language);
    }
}
