//! What a language still lacks is said by name.

use std::fs;
use std::path::Path;

use super::template;
use crate::summarize::language::Language;

/// What languages are known to do without. Whoever fills a gap takes it out of here; a new language should have none.
#[rustfmt::skip]
const KNOWN_GAPS: &[(Language, &[&str])] = &[
    (Language::Amharic, &["openers", "generic words", "abbreviations", ARTICLES]),
    (Language::Armenian, &["openers", "generic words", ARTICLES]),
    (Language::Basque, &[ARTICLES]),
    (Language::Bengali, &["generic words", ARTICLES]),
    (Language::Bulgarian, &[ARTICLES]),
    (Language::Burmese, &["openers", "generic words", "abbreviations", ARTICLES]),
    (Language::Catalan, &[ARTICLES]),
    (Language::Chinese, &["abbreviations"]),
    (Language::Czech, &[ARTICLES]),
    (Language::Danish, &[ARTICLES]),
    (Language::Dutch, &[ARTICLES]),
    (Language::Finnish, &[ARTICLES]),
    (Language::Greek, &[ARTICLES]),
    (Language::Hebrew, &["generic words", "abbreviations", ARTICLES]),
    (Language::Hungarian, &[ARTICLES]),
    (Language::Indonesian, &[ARTICLES]),
    (Language::Italian, &[ARTICLES]),
    (Language::Japanese, &["abbreviations"]),
    (Language::Kazakh, &["openers", "generic words", ARTICLES]),
    (Language::Korean, &["abbreviations", ARTICLES]),
    (Language::Norwegian, &[ARTICLES]),
    (Language::Persian, &[ARTICLES]),
    (Language::Polish, &[ARTICLES]),
    (Language::Portuguese, &[ARTICLES]),
    (Language::Romanian, &[ARTICLES]),
    (Language::Swedish, &[ARTICLES]),
    (Language::Tamil, &["openers", "generic words", "abbreviations", ARTICLES]),
    (Language::Thai, &["openers", "generic words", "abbreviations", ARTICLES]),
    (Language::Turkish, &[ARTICLES]),
    (Language::Ukrainian, &[ARTICLES]),
    (Language::Urdu, &["generic words", "abbreviations", ARTICLES]),
    (Language::Vietnamese, &[ARTICLES]),
];

const ARTICLES: &str = "two articles with their summaries";

/// The fewest stop words that tell a language from its neighbours.
const FEWEST_STOP_WORDS: usize = 50;

fn gaps(language: Language) -> Vec<&'static str> {
    let profile = language.profile();
    let abbreviates =
        !profile.abbreviations.never_last.is_empty() || !profile.abbreviations.openers.is_empty();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/news");
    let prefix = format!("{}-", language.code());
    let articles = fs::read_dir(fixtures)
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_str().unwrap().starts_with(&prefix))
        .count();
    let checks = [
        (profile.stop_words.split_whitespace().count() >= FEWEST_STOP_WORDS, "stop words"),
        (!profile.openers.is_empty(), "openers"),
        (!profile.first_person.is_empty() && !profile.second_person.is_empty(), "pronouns"),
        (!profile.generic_words.is_empty(), "generic words"),
        (!profile.keyword_words.plain.is_empty(), "plain words"),
        (abbreviates, "abbreviations"),
        (articles >= 4, ARTICLES),
    ];
    checks.into_iter().filter(|(has, _)| !has).map(|(_, name)| name).collect()
}

#[test]
fn what_a_language_lacks_is_known() {
    for &language in Language::ALL {
        let known = KNOWN_GAPS.iter().find(|(other, _)| *other == language).map_or(&[][..], |(_, gaps)| gaps);
        assert_eq!(gaps(language), known, "{language:?}");
    }
}

#[test]
fn the_template_fills_what_a_language_must_have() {
    let profile = &template::PROFILE;
    assert!(!profile.stop_words.is_empty() && !profile.openers.is_empty());
    assert!(!profile.first_person.is_empty() && !profile.second_person.is_empty());
}

#[test]
fn lists_are_in_small_letters() {
    for language in Language::ALL {
        let profile = language.profile();
        for word in profile.first_person.iter().chain(profile.second_person).chain(profile.generic_words) {
            assert_eq!(*word, word.to_lowercase(), "{language:?}");
        }
        let keyword_words = &profile.keyword_words;
        for words in [
            keyword_words.name_links,
            keyword_words.name_conjunctions,
            keyword_words.phrase_links,
            keyword_words.name_articles,
            keyword_words.titles,
            keyword_words.before_nouns,
            keyword_words.after_nouns,
            keyword_words.before_verbs,
            keyword_words.plain,
            keyword_words.vague,
            keyword_words.news_sources,
        ] {
            assert_eq!(words, words.to_lowercase(), "{language:?}");
        }
        let lists = [
            profile.openers,
            profile.opener_exceptions,
            profile.personal_openers,
            profile.joining_openers,
            profile.source_openers,
            profile.announcing_openers,
        ];
        for phrase in lists.iter().flat_map(|list| list.split(" | ")) {
            assert_eq!(phrase, phrase.trim().to_lowercase(), "{language:?}");
        }
    }
}
