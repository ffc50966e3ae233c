//! The title of a video that a page has glued to its source.

use crate::summarize::furniture::page::Page;
use crate::summarize::furniture::phrases::rule_words::RuleWords;
use crate::summarize::furniture::shape::word_count;

/// The most words of a video's title before its source.
const SOURCED_WORDS: usize = 40;
/// The most words in the name of a video's source: "par Agence France-Presse".
const SOURCE_WORDS: usize = 5;

/// The title of a video with its source: "Le pont s'ouvrepar Agence France-Presse", as French pages glue the two.
pub(super) fn is_video_title(page: &Page, index: usize) -> bool {
    RuleWords::of(page.language).before_source.iter().any(|by| {
        page.block(index).rsplit_once(by).is_some_and(|(title, source)| {
            let (title_words, source_words) =
                (word_count(title, SOURCED_WORDS), word_count(source, SOURCE_WORDS));
            let glued = title.ends_with(|c: char| !c.is_whitespace());
            glued && title_words <= SOURCED_WORDS && (1..=SOURCE_WORDS).contains(&source_words)
        })
    })
}
