//! What the rules take for furniture, and the sentences of a story that come close to it.

use proptest::prelude::*;

use super::{Furniture, Parted, set_aside};
use crate::summarize::document::Document;
use crate::summarize::language::Language;
use crate::summarize::sentences::Sentence;

/// A document whose sentences are given, line by line: each line of `page` is a block, and `|` parts its sentences.
/// Tells which were dropped, with the name of the reason, and which are the story.
fn parted(page: &str, title: Option<&str>, language: Language) -> (Vec<(String, &'static str)>, Vec<String>) {
    let text = page.replace('|', " ");
    let mut document = Document::from_text(&text);
    if let Some(title) = title {
        document = document.with_title(title);
    }
    let mut sentences = Vec::new();
    let mut at = 0;
    let mut block = 0;
    for line in page.split('\n') {
        for piece in line.split('|') {
            let start = at + (piece.len() - piece.trim_start().len());
            if !piece.trim().is_empty() {
                sentences.push(Sentence { range: start..start + piece.trim().len(), block });
            }
            at += piece.len() + 1;
        }
        block += u32::from(!line.trim().is_empty());
    }
    let Parted { story, dropped, .. } = set_aside(&document, sentences, language);
    (
        dropped.into_iter().map(|d| (text[d.range].to_owned(), d.reason.name())).collect(),
        story.into_iter().map(|s| text[s.range].to_owned()).collect(),
    )
}

/// What is dropped from an English page.
fn dropped(page: &str) -> Vec<(String, &'static str)> {
    parted(page, None, Language::English).0
}

/// Asserts that a page loses exactly these stretches.
fn assert_drops(page: &str, expected: &[(&str, &str)]) {
    let found = dropped(page);
    let found: Vec<(&str, &str)> = found.iter().map(|(text, reason)| (text.as_str(), *reason)).collect();
    assert_eq!(found, expected, "{page}");
}

#[test]
fn every_kind_has_its_own_name_in_snake_case() {
    let mut names: Vec<&str> = Furniture::ALL.iter().map(|kind| kind.name()).collect();
    assert!(names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_')));
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Furniture::ALL.len());
}

#[test]
fn a_page_as_a_scraper_hands_it_over() {
    assert_drops(
        "Harbour Ferry Returns: City Restores the Night Service

         No time to read?
         Get a summary
         By Ines Halloran
         Published 14 March 2023 at 09:12 GMT

         The night ferry sails again from Friday, three years after the city cancelled it.|The mayor bought the first ticket.

         A slow start

         Only forty people were aboard on the first crossing, the harbour master said on Saturday.|He expects more in May.

         Read more: The bridge that never was
         Sign up for our newsletter and never miss a story
         Previous Article

         Bakers Count the Cost of Butter

         Next Article

         Why the swans left the river.",
        &[
            ("Harbour Ferry Returns: City Restores the Night Service", "headline"),
            ("No time to read?", "call_to_action"),
            ("Get a summary", "call_to_action"),
            ("By Ines Halloran", "byline"),
            ("Published 14 March 2023 at 09:12 GMT", "byline"),
            ("A slow start", "headline"),
            ("Read more: The bridge that never was", "related_article"),
            ("Sign up for our newsletter and never miss a story", "call_to_action"),
            ("Previous Article", "related_article"),
            ("Bakers Count the Cost of Butter", "related_article"),
            ("Next Article", "related_article"),
            ("Why the swans left the river.", "related_article"),
        ],
    );
}

#[test]
fn a_masthead_in_running_text() {
    assert_drops(
        "By.|Ines Halloran.|and Piet de Wit.|PUBLISHED:.|09:12 EST, 14 March 2023.| |.|UPDATED:.|11:40 EST, 14 March 2023.|\
         The night ferry sails again from Friday.|Scroll down for video.|The mayor bought the first ticket.",
        &[
            (
                "By. Ines Halloran. and Piet de Wit. PUBLISHED:. 09:12 EST, 14 March 2023.   . UPDATED:. \
                 11:40 EST, 14 March 2023.",
                "byline",
            ),
            ("Scroll down for video.", "call_to_action"),
        ],
    );
}

#[test]
fn single_sentences_that_are_furniture() {
    for (sentence, reason) in [
        ("Click here to see the whole timetable.", "call_to_action"),
        ("Follow us on Facebook for the latest from the harbour.", "call_to_action"),
        ("Follow Ines Halloran on Twitter.", "call_to_action"),
        ("VIDEO Ferry leaves at midnight.", "call_to_action"),
        ("See how the ferry was rebuilt »", "call_to_action"),
        ("Share your photos of the ferry with us.", "call_to_action"),
        ("Advertisement", "notice"),
        ("© 2023 Harbour Courier.", "notice"),
        ("All rights reserved.", "notice"),
        ("Ines Halloran and Piet de Wit contributed to this report.", "notice"),
        ("The Courier's Piet de Wit reported from Antwerp.", "notice"),
        ("(Reporting by Ines Halloran in Antwerp; Editing by Piet de Wit)", "notice"),
        ("Sorry we are unable to accept comments for legal reasons.", "notice"),
        ("The opinions expressed in this column are those of its author.", "notice"),
        ("Source: Harbour Board", "notice"),
        ("We use cookies to remember which ferry you take.", "cookie_notice"),
        ("By clicking “Accept” you agree to our cookies.", "cookie_notice"),
        ("Last updated at 9:12 AM on 14th March 2023.", "byline"),
        ("READ MORE: Why the swans left the river", "related_article"),
        ("Related: Bakers count the cost of butter", "related_article"),
        ("Photo: Piet de Wit / Harbour Courier", "caption"),
        ("File photo of the old ferry at its berth in 2019.", "caption"),
        ("Pictured: The ferry on its last crossing in 2020.", "caption"),
        ("Mayor Hanne Claes (left) boards the ferry with her son.", "caption"),
        ("Mayor Hanne Claes, right, boards the ferry with her son.", "caption"),
        ("The captain (second from left) with his crew.", "caption"),
    ] {
        let page = format!(
            "The night ferry sails again from Friday, the city said.|It had been gone three years.|{sentence}|\
             The mayor bought the first ticket on a rainy morning.|She said so herself."
        );
        assert_drops(&page, &[(sentence, reason)]);
    }
}

#[test]
fn single_sentences_of_the_story_that_come_close() {
    for sentence in [
        "LONDON (Reuters) - The night ferry sails again from Friday, the city said.",
        "Antwerp, Belgium (CNN) -- The night ferry sails again from Friday.",
        "By Friday the ferry will sail again.",
        "By Monday, Hanne Claes had sold every ticket.",
        "By John Dory standards, it was a small catch.",
        "Published in 1998, the timetable has not changed since.",
        "Read more slowly, the contract says the opposite.",
        "Share prices fell by a third on Tuesday.",
        "\"Click here to win\" was the subject of the message, police said.",
        "“Follow us,” the captain shouted to the rowers.",
        "The ferry company contributed to this reporter's confusion.",
        "Copyright law protects the timetable, the court ruled.",
        "Next week the council votes.",
        "Related costs rose to two million.",
        "Sources close to the harbour master denied it.",
        "The mayor was pictured leaving the boat by a side door.",
        "Hanne Claes (pictured) will open the bridge on Friday.",
        "The captain, 52, left the boat by a side door.",
        "He turned left, right, and left again before the quay.",
        "The left, right and centre all voted for the ferry.",
        "The plan is simple: The ferry sails every night.",
        "Her answer: No.",
        "Watch out for the swans, the sign says.",
        "The captain said: 'It is a good boat.'",
        "Photographs of the ferry sold for a thousand euros.",
        "Above all, the crew wanted to be paid.",
        "Advertisements for the ferry hang all over town.",
        "Comments made by the mayor angered the crew.",
        "They arrived at 14:11 on 25 October 2013.",
        "Cookies were served on board.",
        "Editing by hand took the museum nine years.",
    ] {
        let page =
            format!("It had been gone three years.|The mayor bought a ticket.|{sentence}|She said so.");
        assert_drops(&page, &[]);
    }
}

#[test]
fn labelled_captions_go_only_from_a_text_strewn_with_them() {
    let story = "The ferry sails again from Friday.|It had been gone three years.|Tickets cost two euros.|\
                 The crew has been hired back.|The mayor is pleased.|The council was not asked.";
    let captions = "Proud: Mayor Hanne Claes boards the ferry on Friday.|Home again: The crew of the Night Heron in \
                    Antwerp.|Rusty: The Night Heron before it was rebuilt.|\
                    Last call: Passengers run for the gangway at midnight.";
    assert_eq!(dropped(&format!("{story}|{captions}")), [(captions.replace('|', " "), "caption")]);
    assert_drops(&format!("{story}|Proud: Mayor Hanne Claes boards the ferry on Friday."), &[]);
}

#[test]
fn a_text_laid_out_by_labels_keeps_them() {
    assert_drops(
        "Monday brings: Sunshine over the whole harbour.|Tuesday brings: Rain from the west until noon.|\
         Wednesday brings: Fog on the river before dawn.|Thursday brings: Storms along the coast.",
        &[],
    );
}

#[test]
fn lines_without_a_mark_among_paragraphs() {
    let page = |line: &str| {
        format!(
            "The night ferry sails again from Friday, the city said.\n\n{line}\n\n\
             Only forty people were aboard on the first crossing, the harbour master said."
        )
    };
    for (line, reason) in [
        ("A slow start", Some("headline")),
        ("\"We need this boat\"", Some("headline")),
        ("THE PRICE OF A TICKET.", Some("headline")),
        ("- A slow start -", Some("headline")),
        ("12 May: The ferry is sold", None),
        ("- the crew", None),
        ("He called the plan 'a disgrace'", None),
        (
            "The mayor was pleased, the harbour master was not, and the crew of the ferry was on holiday in Spain when it all happened",
            None,
        ),
        ("The captain said it would be difficult and", None),
        ("Among those aboard:", None),
        ("I commute for two hours", None),
    ] {
        let expected: Vec<(&str, &str)> = reason.map(|reason| (line, reason)).into_iter().collect();
        // One block of seven or more: capitals stand out only where they are rare.
        let rest = "\n\nThe mayor bought the first ticket.\n\nShe said so herself.\n\nIt rained all day.";
        assert_drops(&(page(line) + rest), &expected);
    }
}

#[test]
fn a_line_that_a_page_says_over_and_over() {
    let line = "The ferry special starts tonight at ten.";
    let paragraph = |number: u8| {
        format!(
            "The night ferry sails again from Friday, said captain number {number}.\n\nIt rained on day {number}, he said."
        )
    };
    let page: Vec<String> = (0..4).map(paragraph).collect();
    assert_drops(&page.join(&format!("\n\n{line}\n\n")), &[(line, "call_to_action"); 3]);
    assert_drops(&page[..2].join(&format!("\n\n{line}\n\n")), &[]);
    assert_drops(&format!("{line} ").repeat(9), &[]);
}

#[test]
fn a_line_twice_over_is_a_caption() {
    let line = "The home port of the night ferry.";
    let [before, after] =
        ["The night ferry sails again from Friday, the city said.", "It rained on that day, it said."];
    assert_drops(&format!("{before}\n\n{line}\n\n{line}\n\n{after}"), &[(line, "caption"); 2]);
    assert_drops(&format!("{before}\n\n{line}\n\n{after}\n\n{line}"), &[]);
}

#[test]
fn broken_lines_and_lists_stay() {
    for page in [
        "The night ferry sails again from\nFriday, the city said, three years after\nit was cancelled by the\nmayor before the present one.",
        "The crew takes these with them.\nRope\nTar\nBread\nA lantern\nThen the ferry sails for the other shore of the river.",
        "On board were, among others:\nHanne Claes, mayor\nPiet de Wit, baker\nThen the ferry sailed for the other shore of the river.",
    ] {
        assert_drops(page, &[]);
    }
}

#[test]
fn the_title_repeated_at_the_top() {
    let (dropped, story) = parted(
        "Will the night ferry sail again?|Yes, says the mayor.|It sails from Friday.",
        Some("Will the Night Ferry Sail Again"),
        Language::English,
    );
    assert_eq!(dropped, [("Will the night ferry sail again?".to_owned(), "headline")]);
    assert_eq!(story, ["Yes, says the mayor.", "It sails from Friday."]);
}

#[test]
fn the_signature_under_the_story() {
    let (dropped, _) = parted(
        "Phà đêm hoạt động trở lại từ thứ Sáu.|Thị trưởng mua tấm vé đầu tiên.|Trời mưa cả ngày.|Lan Anh (theo AFP)",
        None,
        Language::Vietnamese,
    );
    assert_eq!(dropped, [("Lan Anh (theo AFP)".to_owned(), "byline")]);
}

#[test]
fn furniture_of_many_languages() {
    for (language, furniture, reason, story) in [
        (
            Language::French,
            "À lire aussi : Le pont qui n'existait pas",
            "related_article",
            "Lire un contrat prend du temps.",
        ),
        (
            Language::French,
            "Mis à jour le 14 mars 2023 à 9h12",
            "byline",
            "Publié en 1998, l'horaire n'a pas changé.",
        ),
        (
            Language::Spanish,
            "Suscríbete a nuestro boletín",
            "call_to_action",
            "Seguir leyendo le costó mucho esfuerzo.",
        ),
        (
            Language::German,
            "Lesen Sie auch: Warum die Schwäne gingen",
            "related_article",
            "Die Anzeige wurde zurückgezogen.",
        ),
        (Language::German, "Foto: Piet de Wit", "caption", "Das Foto zeigt die Fähre bei Nacht."),
        (Language::Italian, "Riproduzione riservata", "notice", "Leggi severe proteggono il porto."),
        (
            Language::Portuguese,
            "Todos os direitos reservados.",
            "notice",
            "Todos os direitos dos passageiros foram lembrados.",
        ),
        (
            Language::Dutch,
            "Lees ook: Waarom de zwanen vertrokken",
            "related_article",
            "Deel van de kade is gesloten.",
        ),
        (
            Language::Polish,
            "Czytaj także: Dlaczego łabędzie odleciały",
            "related_article",
            "Reklama promu wisi w całym mieście.",
        ),
        (
            Language::Russian,
            "Подписывайтесь на наш канал",
            "call_to_action",
            "Реклама парома висит по всему городу.",
        ),
        (Language::Turkish, "Tüm hakları saklıdır.", "notice", "Reklam panolarında feribot var."),
        (
            Language::Arabic,
            "اقرأ أيضا: لماذا رحل البجع",
            "related_article",
            "قال رئيس البلدية إن العبارة عادت.",
        ),
        (Language::Hindi, "यह भी पढ़ें: हंस क्यों चले गए", "related_article", "नाव शुक्रवार से फिर चलेगी।"),
        (
            Language::Indonesian,
            "Baca juga: Mengapa angsa pergi",
            "related_article",
            "Baca kontrak itu pelan-pelan, kata wali kota.",
        ),
        (Language::Vietnamese, "Ảnh: Báo Cảng", "caption", "Ảnh hưởng của cơn bão rất lớn."),
        (Language::Chinese, "责任编辑：王小明", "notice", "渡轮周五恢复夜航。"),
        (
            Language::Japanese,
            "関連記事：白鳥が去った理由",
            "related_article",
            "関連する費用は二百万ユーロに上る。",
        ),
        (Language::Korean, "무단 전재 및 재배포 금지", "notice", "야간 여객선이 금요일부터 다시 다닌다."),
        (
            Language::Swedish,
            "Läs också: Därför flög svanarna",
            "related_article",
            "Annonser för färjan hänger överallt.",
        ),
    ] {
        let (dropped, kept) = parted(&format!("{story}|{story}|{furniture}|{story}"), None, language);
        assert_eq!(dropped, [(furniture.to_owned(), reason)], "{language:?}");
        assert_eq!(kept, [story; 3], "{language:?}");
    }
}

#[test]
fn neighbouring_sentences_of_one_kind_make_one_stretch_within_a_block() {
    assert_drops(
        "All rights reserved.|Comments are closed.\nAdvertisement\nThe ferry sails again.",
        &[("All rights reserved. Comments are closed.", "notice"), ("Advertisement", "notice")],
    );
}

#[test]
fn a_page_of_nothing_but_furniture_comes_back_whole() {
    for page in [
        "Read more",
        "Share\nTweet\nAll rights reserved.",
        "By Ines Halloran",
        "No time to read?\nGet a summary",
    ] {
        let (dropped, story) = parted(page, None, Language::English);
        assert_eq!(dropped, [], "{page}");
        assert_eq!(story, page.lines().collect::<Vec<_>>(), "{page}");
    }
}

/// A line of a page: furniture, story, or anything at all.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "By Ines Halloran",
            "PUBLISHED:.",
            "|.",
            "Scroll down for video.",
            "Related",
            "Next Article",
            "Read more »",
            "Proud: Mayor Hanne Claes boards the ferry.",
            "The mayor (left) boards.",
            "A slow start",
            "Source: Harbour",
            "The ferry sails again from Friday.",
            "It rained ; it was night .",
            "責任編輯：王",
            "© 2023",
            "(",
            ", right,",
            "12 May: x",
        ])
        .prop_map(str::to_owned),
        "[^\n]{0,40}",
        "\\PC{0,60}",
    ]
}

/// A document of such lines, one sentence a line or a few on one.
fn page() -> impl Strategy<Value = String> {
    prop::collection::vec((line(), prop::sample::select(vec![" ", "\n", "\n\n"])), 0..24)
        .prop_map(|lines| lines.into_iter().map(|(line, end)| line + end).collect())
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select([Language::ALL, &[Language::Undetermined]].concat())
}

/// Sentences of any shape that lie within the blocks: each block cut at every third space.
fn cut(document: &Document) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (index, block) in document.blocks().iter().enumerate() {
        let text = &document.text()[block.range.clone()];
        let mut start = 0;
        for (count, (at, space)) in text.match_indices(' ').enumerate() {
            if count % 3 == 2 {
                push(&mut sentences, text, block.range.start, start..at, index);
                start = at + space.len();
            }
        }
        push(&mut sentences, text, block.range.start, start..text.len(), index);
    }
    sentences
}

fn push(sentences: &mut Vec<Sentence>, text: &str, base: usize, range: std::ops::Range<usize>, block: usize) {
    let piece = &text[range.clone()];
    let start = range.start + (piece.len() - piece.trim_start().len());
    let piece = piece.trim();
    if !piece.is_empty() {
        let range = base + start..base + start + piece.len();
        sentences.push(Sentence { range, block: u32::try_from(block).unwrap() });
    }
}

proptest! {
    #[test]
    fn story_and_furniture_partition_the_sentences(page in page(), title in prop::option::of(line()), language in language()) {
        let mut document = Document::from_text(&page);
        if let Some(title) = &title {
            document = document.with_title(title);
        }
        let sentences = cut(&document);
        let Parted { story, dropped, .. } = set_aside(&document, sentences.clone(), language);
        let mut story = story.into_iter().peekable();
        let mut stretches = dropped.iter().peekable();
        for sentence in sentences {
            if story.peek() == Some(&sentence) {
                story.next();
                continue;
            }
            while stretches.peek().is_some_and(|stretch| stretch.range.end <= sentence.range.start) {
                stretches.next();
            }
            let stretch = stretches.peek().expect("a sentence is story or lies in a stretch");
            prop_assert!(stretch.range.start <= sentence.range.start && sentence.range.end <= stretch.range.end);
        }
        prop_assert_eq!(story.next(), None);
        prop_assert!(dropped.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
        prop_assert!(dropped.iter().all(|stretch| page.get(stretch.range.clone()).is_some_and(|text| !text.is_empty())));
    }

    #[test]
    fn something_of_the_story_is_always_left(page in page(), language in language()) {
        let document = Document::from_text(&page);
        let sentences = cut(&document);
        let Parted { story, .. } = set_aside(&document, sentences.clone(), language);
        prop_assert_eq!(story.is_empty(), sentences.is_empty());
    }

    #[test]
    fn parting_twice_changes_nothing(page in page(), language in language()) {
        let document = Document::from_text(&page);
        let first = set_aside(&document, cut(&document), language);
        prop_assert_eq!(first, set_aside(&document, cut(&document), language));
    }
}

#[test]
fn captions_by_their_credit_in_any_language() {
    for caption in [
        "Boats wait off Moen, May 3, 2026.|REUTERS/Ana Lund",
        "Boats wait off Moen on Sunday.|Photograph: Tim Ashby/Getty Images",
        "Barcos en el puerto de Moen, el domingo 3 de mayo de 2026.|EFE/Luz Prado",
        "Des bateaux attendent devant Moen. (Photo Zoé Bertin / AFP)",
        "Boote warten vor Moen.|Foto: Jens Krug/dpa",
        "Barcos esperam ao largo de Moen.|LUSA/Rui Pena",
    ] {
        let page = format!(
            "The night ferry sails again from Friday.\n\n{caption}\n\nThe mayor bought the first ticket on Friday."
        );
        assert_drops(&page, &[(&caption.replace('|', " "), "caption")]);
    }
}

#[test]
fn a_credit_in_running_text_takes_its_caption_with_it() {
    assert_drops(
        "The night ferry sails again.|A boat waits off Moen, May 3, 2026.|REUTERS/Ana Lund/File Photo|The mayor is glad.",
        &[("A boat waits off Moen, May 3, 2026. REUTERS/Ana Lund/File Photo", "caption")],
    );
}

#[test]
fn scenes_with_the_day_they_were_taken_on() {
    for (line, reason) in [
        ("Passengers wave from the deck in Moen, Sunday, May 3, 2026.", Some("caption")),
        ("The ferry, pictured in 2019, lay in the harbour for three years.", Some("caption")),
        ("The ferry was sold in Moen on Sunday, May 3, 2026.", None),
        ("The ferry was pictured by a passer-by on Sunday.", None),
    ] {
        let page = format!(
            "The night ferry sails again from Friday.\n\n{line}\n\nThe mayor bought the first ticket."
        );
        let expected: Vec<(&str, &str)> = reason.map(|reason| (line, reason)).into_iter().collect();
        assert_drops(&page, &expected);
    }
}

#[test]
fn editors_notes_go_with_the_rest_of_their_block() {
    for (language, note) in [
        (
            Language::English,
            "Correction: An earlier version of this report gave the fare as 20 euros.|It is two.",
        ),
        (Language::English, "Editor's note (May 3): This report was corrected."),
        (Language::English, "This story was first published in the Moen Courier."),
        (Language::English, "We may earn a commission if you buy a ticket."),
        (Language::French, "Rectificatif : le billet coûte deux euros.|Nous avions écrit vingt."),
        (Language::Spanish, "Fe de errores: el billete cuesta dos euros."),
        (Language::German, "In einer früheren Version stand, die Fahrt koste 20 Euro.|Es sind zwei."),
        (Language::Italian, "Errata corrige: il biglietto costa due euro."),
        (Language::Polish, "Sprostowanie: bilet kosztuje dwa euro."),
        (Language::Russian, "От редакции: билет стоит два евро."),
        (Language::Chinese, "更正：船票为两欧元。"),
    ] {
        let page = format!("{note}\n\nA b c d e f g h.\n\nI j k l m n o p.");
        let (dropped, _) = parted(&page, None, language);
        assert_eq!(dropped, [(note.replace('|', " "), "notice")], "{note}");
    }
    assert_drops("The paper printed a correction: the fare is two euros.|The mayor laughed.", &[]);
}

#[test]
fn labels_before_lines_about_other_articles() {
    for (language, line, is_related) in [
        (Language::French, "Lire aussi | Le pont de Moen a rouvert lundi matin.", true),
        (Language::Spanish, "Te puede interesar – El puente de Moen abrió el lunes.", true),
        (Language::English, "TL;DR: The ferry sails again.", true),
        (Language::German, "Video-Konferenzen mit dem Hafen gab es am Montag.", false),
        (Language::English, "Related costs rose by a tenth last year.", false),
    ] {
        let page = format!("A b c d e f g h.\n\n{line}\n\nI j k l m n o p.");
        let (dropped, _) = parted(&page, None, language);
        assert_eq!(!dropped.is_empty(), is_related, "{line}");
    }
}

#[test]
fn an_interview_keeps_the_answers() {
    assert_drops(
        "The ferry sails again.\n\nReporter: Why did it stop?\n\nClaes: The engine broke in March.\n\n\
         Reporter: What did it cost?\n\nClaes: Two million euros.\n\nReporter: Thank you.\n\nClaes: My pleasure.",
        &[
            ("Reporter: Why did it stop?", "notice"),
            ("Reporter: What did it cost?", "notice"),
            ("Reporter: Thank you.", "notice"),
            ("Claes: My pleasure.", "notice"),
        ],
    );
    assert_drops(
        "Why did it stop?\n\nThe engine broke in March.\n\nWhat did it cost?\n\nTwo million euros.\n\nWho paid?\n\nThe city did.",
        &[("Why did it stop?", "notice"), ("What did it cost?", "notice"), ("Who paid?", "notice")],
    );
    assert_drops(
        "The ferry sails again.\n\nBut who will pay?\n\nNobody knows yet, the mayor said.\n\nIt rained.",
        &[],
    );
}

#[test]
fn embedded_posts() {
    assert_drops(
        "The ferry sails again.\n\nSo glad to be back on board! pic.twitter.com/ab12\n\
         — Hanne Claes (@hclaes) May 3, 2026\n\nTickets cost two euros.",
        &[
            ("So glad to be back on board! pic.twitter.com/ab12", "notice"),
            ("— Hanne Claes (@hclaes) May 3, 2026", "notice"),
        ],
    );
    assert_drops("The ferry sails again.\n\nWrite to the mayor (claes@moen.example).\n\nIt rained.", &[]);
}

#[test]
fn the_titles_of_items_over_their_paragraphs() {
    assert_drops(
        "The ferry has three decks.\n\n1. The car deck\n\nIt holds forty cars.\n\n2. The saloon\n\nIt seats ninety.",
        &[("1. The car deck", "headline"), ("2. The saloon", "headline")],
    );
    assert_drops(
        "The crew needs:\n\n1. Rope for the anchor\n\n2. Tar for the hull\n\nIt sails on Friday.",
        &[],
    );
}

#[test]
fn a_dateline_on_a_line_of_its_own() {
    assert_drops(
        "MOEN, May 3, 2026. (Reuters) -\n\nThe night ferry sails again from Friday, the city said.",
        &[("MOEN, May 3, 2026. (Reuters) -", "byline")],
    );
}

#[test]
fn notes_about_the_author_under_the_story() {
    for (language, note, is_note) in [
        (
            Language::English,
            "Ines Halloran is the Courier's shipping editor and the author of two books.",
            true,
        ),
        (Language::English, "Piet de Wit reports on ports.", false),
        (Language::English, "Hanne Claes is the mayor of Moen and likes the editor of the Courier.", false),
        (Language::German, "Jens Krug ist Redakteur im Ressort Wirtschaft.", true),
        (Language::Spanish, "Luz Prado es periodista y escribe sobre puertos.", true),
        (Language::French, "Zoé Bertin est journaliste au service Mer.", true),
    ] {
        let page = format!("A b c d e f g h, says Claes.\n\nI j k l m n o p.\n\nQ r s t u v w x.\n\n{note}");
        let (dropped, _) = parted(&page, None, language);
        assert_eq!(!dropped.is_empty(), is_note, "{note}");
    }
}

#[test]
fn names_and_places_on_lines_of_their_own() {
    for (line, reason) in [
        ("Ines Halloran, Antwerp.", Some("byline")),
        ("It rained, Claes said.", None),
        ("“Moen, Antwerp.”", None),
    ] {
        let page =
            format!("The night ferry sails again from Friday.\n\n{line}\n\nTickets cost two euros each.");
        let expected: Vec<(&str, &str)> = reason.map(|reason| (line, reason)).into_iter().collect();
        assert_drops(&page, &expected);
    }
}

#[test]
fn a_credit_may_end_in_a_point() {
    for credit in ["Photo: Getty Images.", "REUTERS/Ana Lund."] {
        let page = format!(
            "The night ferry sails again from Friday.\n\nBoats wait off Moen.|{credit}\n\nThe mayor bought the first ticket."
        );
        assert_drops(&page, &[(&format!("Boats wait off Moen. {credit}"), "caption")]);
    }
}
