//! What holds for every text and every wish: places, order, counts, caps, the editor's hand, and one answer always.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;

use nutgraf::summarize::{
    Avoid, Caps, Details, Document, Language, Options, Order, Summary, Target, Warning,
    offsets::{OffsetCounter, Unit},
    summarize,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

/// Stretches of text that news is made of, and those that news should not be made of.
const PIECES: &[&str] = &[
    "The council of Oakhurst voted on Monday to close the old bridge",
    "The mayor, Dr. J. R. Wills, said so at 5 p.m. in St. Mary's",
    "Der Rat tagte am 3. Oktober z. B. in Lindenau",
    "Le maire a dit « non » hier",
    "¿Quién pagará el puente",
    "Мост закрыли в 2021 г. на ремонт",
    "市議会は橋の閉鎖を決めた",
    "市长说：“桥要关闭。”",
    "أغلقت البلدية الجسر القديم",
    "नगर परिषद ने पुल बंद कर दिया",
    "สภาเมืองลงมติปิดสะพาน",
    "the bridge",
    "She",
    "However",
    "But",
    "“It is over",
    "it is over”",
    "\"Yes,\" he said",
    "«",
    "»",
    "「",
    "」",
    "'",
    "\"",
    "(",
    ")",
    ".",
    ". ",
    "? ",
    "! ",
    "...",
    "…",
    "。",
    "！",
    "।",
    "؟",
    "۔",
    ", ",
    ": ",
    " ",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\u{2028}",
    "\u{A0}",
    "\u{3000}",
    "\u{FEFF}",
    "\u{200B}",
    "\u{200F}",
    "\u{202E}",
    "\0",
    "e\u{301}\u{323}",
    "\u{301}",
    "👩‍👩‍👧‍👦",
    "🇫🇷",
    "🗞",
    "𝔑𝔢𝔴𝔰",
    "ß",
    "İstanbul",
    "1,234.56",
    "3.",
    "No. 7",
    "https://example.org/a.b?c=d",
    "editor@example.org",
    "Read more: Ten bridges to see",
    "By Dana Whitlock",
    "Photograph: Owen Pryce",
    "Share this article",
    "# Heading",
    "- item",
    "1. item",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => vec(select(PIECES), 0..80).prop_map(|pieces| pieces.concat()),
        3 => vec((select(PIECES), select(&[". ", "? ", "。", "।", "\n"][..])), 1..40)
            .prop_map(|pairs| pairs.into_iter().flat_map(|(piece, stop)| [piece, stop]).collect()),
        2 => vec(any::<char>(), 0..200).prop_map(String::from_iter),
        1 => r"[ a-z.!?“”'\n]{0,200}",
    ]
}

fn options() -> impl Strategy<Value = Options<'static>> {
    let language = option::of(prop_oneof![select(Language::ALL), Just(Language::Undetermined)]);
    let target = prop_oneof![
        (0_usize..50).prop_map(|more| Target::Sentences(NonZeroUsize::MIN.saturating_add(more))),
        (0.001..=1.0).prop_map(Target::Ratio),
    ];
    let caps =
        (option::of(1_usize..80), option::of(1_usize..400)).prop_map(|(words, chars)| Caps { words, chars });
    let order = select(&[Order::Offset, Order::Rank][..]);
    let query = option::of(select(PIECES));
    let avoid = (any::<bool>(), any::<bool>()).prop_map(|(question, quote)| Avoid { question, quote });
    let hand =
        || prop_oneof![3 => Just(Vec::new()), 1 => vec(0_usize..40, 0..5), 1 => vec(any::<usize>(), 0..3)];
    (language, target, caps, order, query, avoid, hand(), hand(), any::<bool>()).prop_map(
        |(language, target, caps, order, query, avoid, pin, exclude, keywords)| Options {
            language,
            target,
            caps,
            order,
            query,
            avoid,
            pin,
            exclude,
            details: Details { keywords, ..Details::ALL },
        },
    )
}

fn title() -> impl Strategy<Value = Option<&'static str>> {
    option::of(select(PIECES))
}

fn document<'a>(text: &'a str, title: Option<&'a str>) -> Document<'a> {
    let document = Document::from_text(text);
    match title {
        Some(title) => document.with_title(title),
        None => document,
    }
}

/// The indexes of the chosen sentences in document order.
fn chosen(summary: &Summary) -> Vec<usize> {
    let mut chosen: Vec<usize> = summary.sentences.iter().map(|sentence| sentence.index).collect();
    chosen.sort_unstable();
    chosen
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_question_gets_the_same_answer(text in text(), title in title(), options in options()) {
        let first = summarize(&document(&text, title), &options);
        let second = summarize(&document(&text.clone(), title), &options);
        prop_assert_eq!(first, second);
    }

    #[test]
    fn a_place_leads_back_to_the_sentence_in_every_unit(text in text(), options in options()) {
        let summary = summarize(&Document::from_text(&text), &options);
        let code_points: Vec<char> = text.chars().collect();
        let utf16: Vec<u16> = text.encode_utf16().collect();
        let (by_code_point, by_utf16, by_byte) = (
            OffsetCounter::new(&text, Unit::CodePoints),
            OffsetCounter::new(&text, Unit::Utf16),
            OffsetCounter::new(&text, Unit::Utf8),
        );
        for sentence in &summary.ranking {
            let expected = &text[sentence.range.clone()];
            prop_assert_eq!(expected.trim(), expected);
            prop_assert!(!expected.is_empty());

            let span = by_code_point.span(sentence.range.clone());
            let sliced = code_points[span.offset..span.offset + span.length].iter().collect::<String>();
            prop_assert_eq!(sliced, expected);

            let span = by_utf16.span(sentence.range.clone());
            prop_assert_eq!(
                String::from_utf16(&utf16[span.offset..span.offset + span.length]).unwrap(),
                expected
            );

            let span = by_byte.span(sentence.range.clone());
            prop_assert_eq!(&text.as_bytes()[span.offset..span.offset + span.length], expected.as_bytes());
        }
    }

    #[test]
    fn sentences_and_furniture_part_the_text_in_order(text in text(), options in options()) {
        let summary = summarize(&Document::from_text(&text), &options);
        prop_assert!(summary.dropped.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
        let mut sentences: Vec<_> = summary.ranking.iter().map(|ranked| (ranked.index, ranked.range.clone())).collect();
        sentences.sort_by_key(|(index, _)| *index);
        prop_assert!(sentences.windows(2).all(|pair| pair[0].1.end <= pair[1].1.start));
        let mut ranges: Vec<_> = sentences.into_iter().map(|(_, range)| range).collect();
        ranges.extend(summary.dropped.iter().map(|dropped| dropped.range.clone()));
        ranges.sort_by_key(|range| range.start);
        prop_assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
        let mut at = 0;
        for range in ranges {
            prop_assert!(text[at..range.start].trim().is_empty(), "left out: {:?}", &text[at..range.start]);
            at = range.end;
        }
        prop_assert!(text[at..].trim().is_empty(), "left out: {:?}", &text[at..]);
    }

    #[test]
    fn the_ranking_holds_each_sentence_once(text in text(), options in options()) {
        let summary = summarize(&Document::from_text(&text), &options);
        let indexes: BTreeSet<usize> = summary.ranking.iter().map(|ranked| ranked.index).collect();
        prop_assert_eq!(summary.ranking.len(), summary.statistics.sentences);
        prop_assert!(indexes.into_iter().eq(0..summary.statistics.sentences));
        prop_assert!(summary.ranking.iter().all(|ranked| (0.0..=1.0).contains(&ranked.rank_score)));
        prop_assert!(summary.ranking.windows(2).all(|pair| pair[0].rank_score >= pair[1].rank_score));
        for sentence in &summary.sentences {
            let ranked = summary.ranking.iter().find(|ranked| ranked.index == sentence.index).unwrap();
            prop_assert_eq!(&ranked.range, &sentence.range);
            prop_assert_eq!(ranked.rank_score.to_bits(), sentence.rank_score.to_bits());
        }
    }

    #[test]
    fn a_text_with_words_gets_a_sentence_and_none_gets_too_many(text in text(), options in options()) {
        let summary = summarize(&Document::from_text(&text), &options);
        let available = summary.statistics.sentences;
        let free = (0..available).filter(|index| !options.exclude.contains(index)).count();
        prop_assert_eq!(available == 0, text.trim().is_empty());
        prop_assert_eq!(summary.sentences.is_empty(), free == 0);
        let pinned = options.pin.iter().collect::<BTreeSet<_>>().len();
        prop_assert!(summary.sentences.len() <= options.target.sentences(available).max(pinned));
        let chosen = chosen(&summary);
        prop_assert!(chosen.windows(2).all(|pair| pair[0] < pair[1]));
        if options.order == Order::Offset {
            prop_assert!(summary.sentences.iter().map(|sentence| sentence.index).eq(chosen));
        }
    }

    #[test]
    fn caps_hold_or_a_warning_says_so(text in text(), options in options()) {
        let summary = summarize(&Document::from_text(&text), &options);
        let lengths = summary.sentences.iter().map(|sentence| text[sentence.range.clone()].chars().count());
        let chars = (lengths.sum::<usize>() + summary.sentences.len()).saturating_sub(1);
        let over = options.caps.words.is_some_and(|most| summary.statistics.summary_words > most)
            || options.caps.chars.is_some_and(|most| chars > most);
        prop_assert_eq!(over, summary.warnings.contains(&Warning::OverCap));
        if over && options.pin.is_empty() {
            prop_assert_eq!(summary.sentences.len(), 1);
        }
    }

    #[test]
    fn the_editor_is_obeyed(text in text(), options in options()) {
        let summary = summarize(&Document::from_text(&text), &options);
        let chosen = chosen(&summary);
        prop_assert!(chosen.iter().all(|index| !options.exclude.contains(index)));
        for index in &options.pin {
            let can_be = *index < summary.statistics.sentences && !options.exclude.contains(index);
            prop_assert_eq!(chosen.contains(index), can_be);
        }
    }

    #[test]
    fn reasons_add_up_and_terms_lie_in_their_sentence(text in text(), title in title(), options in options()) {
        let summary = summarize(&document(&text, title), &options);
        for sentence in &summary.sentences {
            prop_assert!(sentence.reasons.iter().all(|reason| reason.share > 0.0 && reason.share <= 1.0 + 1e-9));
            let whole: f64 = sentence.reasons.iter().map(|reason| reason.share).sum();
            prop_assert!(sentence.reasons.is_empty() || (whole - 1.0).abs() < 1e-9, "shares add up to {whole}");
            for term in &sentence.terms {
                prop_assert!(sentence.range.start <= term.start && term.end <= sentence.range.end);
                prop_assert!(!text[term.clone()].is_empty());
            }
        }
        for keyword in &summary.keywords {
            prop_assert!(!text[keyword.range.clone()].is_empty());
            prop_assert!(keyword.score > 0.0 && keyword.score <= 1.0);
        }
    }
}
