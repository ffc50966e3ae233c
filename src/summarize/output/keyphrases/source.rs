//! Whoever brings the news is not what they are about.

use super::Subject;
use super::lexicon::{Lexicon, Traits};
use crate::summarize::sentences::agency::is_agency;

/// Whether a name is that of an agency, a newspaper or a broadcaster: by the lists, or by its last word.
pub(super) fn is_news_source(subject: &Subject, lexicon: &Lexicon, name: &str) -> bool {
    let last = name.rsplit(' ').next().unwrap_or(name);
    is_agency(name)
        || lexicon.of_written(name).has(Traits::NEWS_SOURCE)
        || lexicon.of_written(last).has(Traits::NEWS_SOURCE)
        || is_credited(subject.text, name)
}

/// The most bytes of a text's front in which its source may stand in brackets.
const FRONT: usize = 120;

/// Whether a name stands alone in brackets at the front of the text, and a dash follows:
/// "BOGOTA, Colombia (CNN) --".
fn is_credited(text: &str, name: &str) -> bool {
    let mut end = text.len().min(FRONT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let front = &text[..end];
    front.find('(').is_some_and(|open| {
        front[open + 1..]
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix(')'))
            .is_some_and(|rest| rest.trim_start().starts_with(['-', '–', '—']))
    })
}
