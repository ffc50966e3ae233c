//! The summaries of news texts in fourteen languages, as an editor read and accepted them.
//!
//! `tests/fixtures/news/NAME.txt` holds an article: a head of `title: …` (optional) and `language: …`, a blank line,
//! the text. `NAME.summary` holds what the core makes of it by default: the code of the language it detected, then the
//! chosen sentences, one a line, in document order. `tests/fixtures/keywords.txt` holds the keywords of each.
//!
//! After a change that is meant to change summaries, write them anew and read the difference before committing it:
//!
//! ```text
//! UPDATE_GOLDEN=1 cargo test --test golden
//! git diff tests/fixtures
//! ```
#![expect(clippy::expect_used, clippy::panic, reason = "a fixture that cannot be read fails the test")]

use std::{env, fmt::Write, fs, path::Path};

use nutgraf::summarize::{Details, Document, Options, Summary, summarize};

/// A news text, and the language that it is written in.
struct Article {
    name: String,
    title: Option<String>,
    language: String,
    text: String,
}

impl Article {
    /// All of them, by name.
    fn all() -> Vec<Self> {
        let mut articles: Vec<Self> = fs::read_dir(fixtures())
            .expect("the fixtures are there")
            .map(|entry| entry.expect("a fixture can be listed").path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
            .map(|path| Self::read(&path))
            .collect();
        articles.sort_by(|a, b| a.name.cmp(&b.name));
        articles
    }

    fn read(path: &Path) -> Self {
        let name = path.file_stem().expect("a fixture has a name").to_string_lossy().into_owned();
        let file = fs::read_to_string(path).expect("a fixture is UTF-8");
        let (head, text) =
            file.split_once("\n\n").unwrap_or_else(|| panic!("{name}: no blank line after the head"));
        let field = |wanted: &str| {
            head.lines()
                .filter_map(|line| line.split_once(": "))
                .find(|(field, _)| *field == wanted)
                .map(|(_, value)| value.to_owned())
        };
        Self {
            title: field("title"),
            language: field("language").unwrap_or_else(|| panic!("{name}: no language in the head")),
            text: text.to_owned(),
            name,
        }
    }

    fn document(&self) -> Document<'_> {
        let document = Document::from_text(&self.text);
        match &self.title {
            Some(title) => document.with_title(title),
            None => document,
        }
    }

    /// The summary as a `.summary` file shows it.
    fn summary(&self) -> String {
        shown(&self.text, &summarize(&self.document(), &Options::default()))
    }

    fn accepted(&self) -> String {
        fs::read_to_string(fixtures().join(&self.name).with_extension("summary")).unwrap_or_default()
    }
}

fn fixtures() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/news"))
}

/// The language, then a sentence a line, its inner line breaks folded as in the answer's `summary`.
fn shown(text: &str, summary: &Summary) -> String {
    let mut shown = format!("{}\n", summary.language.code());
    for sentence in &summary.sentences {
        let words: Vec<&str> = text[sentence.range.clone()].split_whitespace().collect();
        shown.push_str(&words.join(" "));
        shown.push('\n');
    }
    shown
}

/// The lines of one text that the other lacks and the lines they share, in order: `-` accepted, `+` new, two spaces
/// for both.
fn difference(accepted: &str, new: &str) -> String {
    let new_lines: Vec<&str> = new.lines().collect();
    let mut difference = String::new();
    let mut at = 0;
    for line in accepted.lines() {
        match new_lines[at..].iter().position(|&other| other == line) {
            Some(skipped) => {
                for added in &new_lines[at..at + skipped] {
                    let _ = writeln!(difference, "  + {added}");
                }
                let _ = writeln!(difference, "    {line}");
                at += skipped + 1;
            }
            None => {
                let _ = writeln!(difference, "  - {line}");
            }
        }
    }
    for added in &new_lines[at..] {
        let _ = writeln!(difference, "  + {added}");
    }
    difference
}

#[test]
fn every_article_gets_the_accepted_summary() {
    let update = env::var_os("UPDATE_GOLDEN").is_some();
    let mut report = String::new();
    for article in Article::all() {
        let (accepted, new) = (article.accepted(), article.summary());
        if accepted == new {
            continue;
        }
        if update {
            fs::write(fixtures().join(&article.name).with_extension("summary"), new)
                .expect("a summary can be written");
        } else {
            let _ = writeln!(report, "\n{}\n{}", article.name, difference(&accepted, &new));
        }
    }
    assert!(report.is_empty(), "summaries changed (- accepted, + new):\n{report}");
}

#[test]
fn every_article_gets_the_accepted_keywords() {
    let mut new = String::new();
    for article in Article::all() {
        let document = article.document();
        let options =
            Options { details: Details { keywords: true, ..Details::default() }, ..Options::default() };
        let keywords = summarize(&document, &options).keywords;
        let keywords: Vec<&str> =
            keywords.iter().map(|keyword| &article.text[keyword.range.clone()]).collect();
        let _ = writeln!(new, "{}: {}", article.name, keywords.join(" | "));
    }
    let file = fixtures().with_file_name("keywords.txt");
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(file, new).expect("the keywords can be written");
        return;
    }
    let accepted = fs::read_to_string(file).unwrap_or_default();
    assert!(accepted == new, "keywords changed (- accepted, + new):\n{}", difference(&accepted, &new));
}

#[test]
fn every_article_is_read_in_its_language() {
    for article in Article::all() {
        let summary = summarize(&article.document(), &Options::default());
        assert_eq!(summary.language.code(), article.language, "{}", article.name);
    }
}

#[test]
fn every_language_that_has_articles_has_three_or_more() {
    let articles = Article::all();
    for language in ["ar", "de", "en", "es", "fr", "hi", "ja", "ru", "zh"] {
        let count = articles.iter().filter(|article| article.language == language).count();
        assert!(count >= 3, "{language}: {count} articles");
    }
}

#[test]
fn a_difference_shows_both_sides_in_order() {
    assert_eq!(
        difference("en\nOne.\nTwo.\n", "en\nTwo.\nThree.\n"),
        "    en\n  - One.\n    Two.\n  + Three.\n"
    );
}
