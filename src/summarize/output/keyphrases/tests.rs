use proptest::prelude::*;

use super::*;
use crate::summarize::analysis::Analysis;
use crate::summarize::document::Document;
use crate::summarize::options::Options;

fn keywords_of(document: &Document, language: Language) -> Vec<Keyword> {
    let analysis = Analysis::of(document, &Options { language: Some(language), ..Options::default() });
    keywords(&Subject {
        text: analysis.text,
        language,
        tokens: &analysis.tokens,
        title: analysis.title,
        title_terms: &analysis.title_terms,
    })
}

fn phrases(language: Language, text: &str) -> Vec<&str> {
    keywords_of(&Document::from_text(text), language)
        .into_iter()
        .map(|keyword| &text[keyword.range])
        .collect()
}

fn phrases_with_title<'t>(language: Language, title: &str, text: &'t str) -> Vec<&'t str> {
    let document = Document::from_text(text).with_title(title);
    keywords_of(&document, language).into_iter().map(|keyword| &text[keyword.range]).collect()
}

#[track_caller]
fn assert_has(phrases: &[&str], wanted: &[&str], unwanted: &[&str]) {
    for phrase in wanted {
        assert!(phrases.contains(phrase), "no {phrase:?} in {phrases:?}");
    }
    for phrase in unwanted {
        assert!(!phrases.contains(phrase), "{phrase:?} in {phrases:?}");
    }
}

#[test]
fn names_come_whole_without_title_or_genitive_and_count_for_their_short_forms() {
    let found = phrases(
        Language::English,
        "On Monday Prime Minister Hanne van der Claes met Bank of Ellery chairman Tom Ode. Van der Claes praised the \
         Bank of Ellery's ferry. Claes said that Ode would sail. The Bank of Ellery paid for Claes.",
    );
    assert_has(
        &found,
        &["Hanne van der Claes", "Bank of Ellery", "Tom Ode"],
        &["Claes", "Ode", "Monday", "Prime Minister", "Ellery", "Bank"],
    );
}

#[test]
fn a_name_with_a_short_word_of_another_language_keeps_it() {
    let found = phrases(
        Language::English,
        "Troops fought al Qamra on Sunday. The leader of al Qamra fled, and al Qamra lost its camp.",
    );
    assert_has(&found, &["al Qamra"], &["Qamra"]);
}

#[test]
fn a_number_that_mostly_follows_a_name_belongs_to_it() {
    let found = phrases(
        Language::English,
        "Brunsa sells the Ferrix 10 from Friday. Shops open early for the Ferrix 10, and Brunsa hopes that it makes people \
         forget the Ferrix. On the Ferrix 10 Brunsa had worked since Lund 3 Moen 1.",
    );
    assert_has(&found, &["Ferrix 10", "Brunsa"], &["Ferrix", "Lund 3"]);
    let found = phrases(
        Language::French,
        "Le maire a répondu mardi sur Oria 1. Il a dit à Oria 1 que le pont de Lyon ouvrirait, selon Oria 1.",
    );
    assert_has(&found, &["Oria 1", "Lyon"], &["Oria"]);
}

#[test]
fn a_stop_word_with_a_capital_may_belong_to_a_name() {
    let found = phrases(
        Language::English,
        "A son of Ole Lund was born with Down Syndrome. Lund says that Down Syndrome does not hold him back, and Moen's mayor \
         says that The Moen Post wrote well of children with Down Syndrome.",
    );
    assert_has(&found, &["Ole Lund", "Down Syndrome"], &["Syndrome"]);
}

#[test]
fn the_sign_of_a_firm_tears_no_name() {
    let text = "The power of Moen was shut off by PG&E on Friday. It is clear that PG&E will pay, the mayor of Moen said.";
    assert_has(&phrases(Language::English, text), &["PG&E", "Moen"], &["PG"]);
}

#[test]
fn what_and_stands_between_are_two_names_unless_neither_stands_alone() {
    let text = "Ana Lund and Ole Berg won. Ana Lund sang, and Ole Berg danced in Moen and Garde. Lund and Berg live in \
                Moen and Garde. The island of Moen and Garde is small.";
    assert_has(&phrases(Language::English, text), &["Ana Lund", "Ole Berg"], &["Ana Lund and Ole Berg"]);
}

#[test]
fn a_word_with_a_capital_where_a_sentence_opens_is_no_name() {
    let found =
        phrases(Language::English, "Ferries sail again. Ferries are late. Tickets cost more at Port Ellery.");
    assert_has(&found, &["Port Ellery"], &["Ferries", "Tickets"]);
}

#[test]
fn phrases_of_small_words_come_whole() {
    let text = "The island declared a state of emergency after the storm. The state of emergency closes the container \
                terminal. Ships wait for the container terminal to open.";
    assert_has(
        &phrases(Language::English, text),
        &["state of emergency", "container terminal"],
        &["state", "emergency", "container", "terminal"],
    );
}

#[test]
fn a_parts_of_a_word_with_a_hyphen_is_never_torn_off() {
    let text =
        "Two 16-year-olds sailed to Etats-Unis. The 16-year-olds met other 16-year-olds. Etats-Unis is far.";
    assert_has(
        &phrases(Language::English, text),
        &["Etats-Unis"],
        &["olds", "Etats", "Unis", "16-year-olds"],
    );
}

#[test]
fn verbs_plain_words_and_sources_are_left_out() {
    let text = "LONDON (CNN) -- The people worked in the city, the city police told CNN. People worked at night, CNN \
                reported. The police worked with people from the Ellery Times in Moen, and the people of Moen worked on.";
    assert_has(
        &phrases(Language::English, text),
        &["Moen"],
        &["people", "worked", "city", "police", "CNN", "Ellery Times", "LONDON"],
    );
}

#[test]
fn a_country_stands_for_its_people_and_a_name_for_its_initials() {
    let text = "The Moen Ferry Board (MFB) is split. The Moen Ferry Board met Pakistan's envoy, and MFB officials from \
                Pakistan left. Pakistan and the MFB talked again.";
    assert_has(&phrases(Language::English, text), &["Moen Ferry Board", "Pakistan"], &["MFB"]);
    let text = "Moen is in Garde. The Gardean ferry of Garde sails. A Gardean saw Garde from Moen.";
    let found = phrases(Language::English, text);
    assert!(!(found.contains(&"Garde") && found.contains(&"Gardean")), "{found:?}");
}

#[test]
fn a_half_of_a_name_that_the_title_has_whole_is_left_out() {
    let text =
        "Marcelle sang for an hour, and Port Ellery sang with Marcelle. At Port Ellery all know Marcelle.";
    let found = phrases_with_title(Language::English, "An evening with Marcelle Aubry by the sea", text);
    assert_has(&found, &["Port Ellery"], &["Marcelle"]);
}

#[test]
fn the_noun_of_the_title_is_told() {
    let text =
        "The ferry of Moen sank on Sunday. Divers looked at the ferry. A new ferry costs nine million.";
    assert_has(
        &phrases_with_title(Language::English, "Old ferry sinks off Moen", text),
        &["ferry", "Moen"],
        &[],
    );
}

#[test]
fn languages_with_articles_links_and_elisions_of_their_own() {
    let text = "Le chargé d'affaires de Moen a quitté Port-Audren. Le chargé d'affaires a vu Anne Le Guellan mardi. \
                Anne Le Guellan vit à Port-Audren.";
    assert_has(
        &phrases(Language::French, text),
        &["Anne Le Guellan", "Port-Audren"],
        &["affaires", "Guellan", "Audren", "mardi"],
    );
}

#[test]
fn german_nouns_are_no_names_but_recurring_ones_are_told() {
    let text = "Der Stadtrat hat am Montag über die Kleinbahn beraten. Die Kleinbahn fährt seit Jahren. Bürgermeisterin \
                Anke Rohde lobte die Kleinbahn. Rohde will, dass die Kleinbahn bleibt. Der Montag war lang.";
    assert_has(
        &phrases(Language::German, text),
        &["Kleinbahn", "Anke Rohde"],
        &["Montag", "Jahren", "Rohde", "Bürgermeisterin"],
    );
}

#[test]
fn scripts_without_capitals_tell_what_recurs() {
    let text = "霧島田ダムの緊急放流は見送られた。緊急放流は必要なかった。県は緊急放流を予告していた。";
    assert_has(&phrases(Language::Japanese, text), &["緊急放流"], &["緊急", "放流"]);
    let text = "화성에 가는 로켓이다. 화성은 멀다. NASA가 화성을 본다. NASA는 로켓을 만든다. 로켓은 크다. 화성으로 간다.";
    assert_has(&phrases(Language::Korean, text), &["화성", "NASA"], &["화성에", "화성은", "NASA가"]);
}

#[test]
fn a_text_without_words_has_no_keywords() {
    for text in ["", "…", "1 2 3", "the of and"] {
        assert!(phrases(Language::English, text).is_empty(), "{text:?}");
    }
}

#[test]
fn a_long_run_of_names_is_read() {
    let text = "Ann of Moen and ".repeat(4000);
    assert!(phrases(Language::English, &text).len() <= 8);
}

proptest! {
    #[test]
    fn keywords_are_slices_that_share_no_place(
        words in prop::collection::vec("(the|of|and|a|Ann|Lund|Moen|ferry|ferries|al|NATO|16|Mr|St|Lund's|d'|-|\\.|,|\"|\\(|\\)|Bank|harbour|海|가나|é)", 0..60),
        glue in prop::sample::select(vec![" ", "", "-"]),
        language in prop::sample::select(Language::ALL),
    ) {
        let text = words.join(glue);
        let document = Document::from_text(&text).with_title("Ann Lund of Moen sails");
        let found = keywords_of(&document, language);
        prop_assert!(found.len() <= 8);
        for (place, keyword) in found.iter().enumerate() {
            prop_assert!(!text[keyword.range.clone()].trim().is_empty());
            prop_assert!(keyword.score > 0.0 && keyword.score <= 1.0);
            let apart = |other: &Keyword| {
                other.range.end <= keyword.range.start || keyword.range.end <= other.range.start
            };
            prop_assert!(found[..place].iter().all(apart), "{text:?} {found:?}");
        }
        prop_assert_eq!(keywords_of(&document, language), found);
    }
}

#[test]
fn a_unit_or_a_currency_is_no_tag() {
    let text = "The baker of Moen paid Rs 500 to the EU on Friday. The EU had asked Moen for Rs 400. Moen paid Rs 50 more.";
    assert_has(&phrases(Language::English, text), &["Moen", "EU"], &["Rs"]);
}
