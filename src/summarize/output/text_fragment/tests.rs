//! Directives and the sentences they lead to.

use super::*;
use proptest::prelude::*;

/// The directive of the sentence that is found last in a text, without its marker.
fn directive(text: &str, sentence: &str) -> String {
    let document = Document::from_text(text);
    let start = text.rfind(sentence).unwrap();
    let fragment = Fragments::of(&document).directive(start..start + sentence.len()).unwrap();
    fragment.strip_prefix("#:~:text=").unwrap().to_owned()
}

#[test]
fn directives() {
    let long = "The council of the harbour town decided on Monday evening to rebuild the burnt market hall in stone.";
    let twice = "We know. He said we know. They know.";
    let cases = [
        ("a short sentence is written out", "Rain fell.", "Rain fell.", "Rain%20fell"),
        (
            "hyphens, commas and ampersands",
            "A well-to-do, R&D town.",
            "A well-to-do, R&D town.",
            "A%20well%2Dto%2Ddo%2C%20R%26D%20town",
        ),
        ("other scripts", "Мост упал.", "Мост упал.", "%D0%9C%D0%BE%D1%81%D1%82%20%D1%83%D0%BF%D0%B0%D0%BB"),
        (
            "quotation marks at the edges are left out",
            "“It fell,” he said.",
            "“It fell,” he said.",
            "It%20fell%2C%E2%80%9D%20he%20said",
        ),
        (
            "a long sentence is given by its edges",
            long,
            long,
            "The%20council%20of%20the,market%20hall%20in%20stone",
        ),
        ("white space is folded", "It rained\nall day.", "It rained\nall day.", "It%20rained%20all%20day"),
        ("words before it in its block", twice, "They know.", "They%20know"),
        (
            "the same words after others",
            "Snow fell. Rain fell. Hail came. Rain fell.",
            "Rain fell.",
            "came.-,Rain%20fell",
        ),
        (
            "a sentence without spaces",
            "雨停了。他走了。雨停了，天晴了。",
            "他走了。",
            "%E4%BB%96%E8%B5%B0%E4%BA%86",
        ),
        (
            "clauses before it in its block, where there are no spaces",
            "雪化了。雨停了。天晴了。雨停了。",
            "雨停了。",
            "%E5%A4%A9%E6%99%B4%E4%BA%86%E3%80%82-,%E9%9B%A8%E5%81%9C%E4%BA%86",
        ),
        ("case makes no difference", "Ice broke. Then ICE BROKE.", "ICE BROKE.", "Then-,ICE%20BROKE"),
    ];
    for (why, text, sentence, expected) in cases {
        assert_eq!(directive(text, sentence), expected, "{why}");
    }
}

#[test]
fn words_after_the_sentence_tell_it_apart_where_it_opens_its_block() {
    let text = "Rain fell. It was cold.\n\nRain fell. It was warm.";
    let document = Document::from_text(text);
    let fragments = Fragments::of(&document);
    assert_eq!(fragments.directive(0..10).unwrap(), "#:~:text=Rain%20fell,-.%20It%20was%20cold");
    assert_eq!(fragments.directive(25..35).unwrap(), "#:~:text=Rain%20fell,-.%20It%20was%20warm");
}

#[test]
fn a_long_sentence_that_begins_like_another_gets_a_prefix_or_a_longer_beginning() {
    let one = "The mayor of the town said on Monday that the bridge would open in the spring.";
    let two = "The mayor of the town said on Monday that the school would close in the autumn.";
    let prefixed = format!("{one} But wait: {two}");
    assert_eq!(directive(&prefixed, two), "wait%3A-,The%20mayor%20of%20the,close%20in%20the%20autumn");
    // Between blocks, a page may have anything.
    let parted = format!("{one}\n\n{two}");
    let beginning = "The%20mayor%20of%20the%20town%20said%20on%20Monday%20that%20the%20school";
    assert_eq!(directive(&parted, two), format!("{beginning},close%20in%20the%20autumn"));
}

#[test]
fn a_long_sentence_that_occurs_twice_is_written_out_with_what_is_beside_it() {
    let said = "The mayor of the town said on Monday that the bridge would open in the spring.";
    let text = format!("First: {said} Again: {said}");
    let written = said.trim_end_matches('.').replace(' ', "%20");
    assert_eq!(directive(&text, said), format!("Again%3A-,{written}"));
}

#[test]
fn an_end_that_occurs_within_its_sentence_is_longer() {
    let text = "They sang all day and all night and they sang all day and all night and slept at last, then all day and all night.";
    assert!(directive(text, text).ends_with(",then%20all%20day%20and%20all%20night"));
}

#[test]
fn no_word_no_directive() {
    let document = Document::from_text("… — !");
    assert_eq!(Fragments::of(&document).directive(0..document.text().len()), None);
}

proptest! {
    #[test]
    fn directives_are_ascii_with_their_separators_alone(text in "\\PC{0,200}", from in 0_usize..200, length in 0_usize..200) {
        let document = Document::from_text(&text);
        if let Some(directive) = Fragments::of(&document).directive(from..from + length) {
            let body = directive.strip_prefix("#:~:text=").unwrap();
            prop_assert!(body.bytes().all(|b| b.is_ascii_alphanumeric() || b"%._~,-".contains(&b)));
            prop_assert!(body.split(',').count() <= 3);
        }
    }
}
