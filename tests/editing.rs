//! What an editor would strike from a summary, and what must stay in it.
//!
//! `tests/fixtures/editing/KIND.txt` holds small articles, each headed by a line `=== NUMBER`, then how many sentences are
//! asked for, how the summary `opens`, what it `must` have and `never` has, a blank line, and the text.
#![expect(clippy::expect_used, reason = "a fixture that cannot be read fails the test")]

use std::{fs, num::NonZeroUsize, path::Path};

use nutgraf::summarize::{Document, Options, Target, Warning, summarize};

/// One article with what is expected of its summary.
struct Case<'f> {
    name: &'f str,
    head: &'f str,
    text: &'f str,
}

impl<'f> Case<'f> {
    /// Every case of a file.
    fn all(file: &'f str) -> impl Iterator<Item = Self> {
        file.split("=== ").skip(1).map(|case| {
            let (head, text) = case.split_once("\n\n").expect("a blank line parts the head from the text");
            let (name, head) = head.split_once('\n').expect("a case says what it expects");
            Self { name, head, text: text.trim_end() }
        })
    }

    /// The values of a field.
    fn field(&self, name: &str) -> impl Iterator<Item = &'f str> {
        let fields = self.head.lines().filter_map(|line| line.split_once(": "));
        fields.filter(move |(field, _)| *field == name).map(|(_, value)| value)
    }

    /// The summary, its sentences with spaces between them.
    fn summary(&self) -> String {
        let count = self.field("sentences").next().and_then(|count| count.parse().ok());
        let options = Options {
            target: Target::Sentences(count.expect("a case says how many sentences are asked for")),
            ..Options::default()
        };
        let document = Document::from_text(self.text);
        let summary = summarize(&document, &options);
        let sentences = summary.sentences.iter().map(|sentence| &document.text()[sentence.range.clone()]);
        sentences.collect::<Vec<_>>().join(" ")
    }

    /// What the summary falls short of.
    fn faults(&self) -> Vec<String> {
        let summary = self.summary();
        let lacks = self.field("must").filter(|must| !summary.contains(must));
        let has = self.field("never").filter(|never| summary.contains(never));
        let opens = self.field("opens").filter(|opening| !summary.starts_with(opening));
        let faults = lacks.map(|it| format!("lacks {it:?}")).chain(has.map(|it| format!("has {it:?}")));
        faults.chain(opens.map(|it| format!("does not open with {it:?}"))).collect()
    }
}

/// Asserts that every summary of a kind is as an editor wants it.
fn assert_kind(kind: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/editing").join(kind);
    let file = fs::read_to_string(path.with_extension("txt")).expect("the fixture is there");
    let mut count = 0;
    for case in Case::all(&file) {
        let faults = case.faults();
        assert!(faults.is_empty(), "{kind} {}: {faults:?} in {:?}", case.name, case.summary());
        count += 1;
    }
    assert!(count > 2, "{kind} has {count} cases");
}

#[test]
fn datelines_stay_with_their_sentence() {
    assert_kind("datelines");
}

#[test]
fn captions_are_none_of_the_story() {
    assert_kind("captions");
}

#[test]
fn nor_are_notes_of_the_newsroom() {
    assert_kind("notes");
}

#[test]
fn nor_lines_about_other_articles() {
    assert_kind("related");
}

#[test]
fn nor_posts_of_social_networks() {
    assert_kind("posts");
}

#[test]
fn in_interviews_the_answers_speak() {
    assert_kind("interviews");
}

#[test]
fn nothing_leans_on_what_is_missing() {
    assert_kind("references");
}

#[test]
fn nothing_is_less_than_a_sentence() {
    assert_kind("fragments");
}

#[test]
fn a_claim_without_what_takes_it_back_is_warned_of() {
    let document = Document::from_text(
        "Lindvik will get a casino, a website wrote on Monday. But the story is false, the mayor said on Tuesday.",
    );
    let options =
        Options { target: Target::Sentences(NonZeroUsize::MIN), pin: vec![0], ..Options::default() };
    assert_eq!(summarize(&document, &options).warnings, [Warning::OpenReference { index: 0 }]);
}
