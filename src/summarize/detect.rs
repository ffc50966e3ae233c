//! Which language a text is in.

use super::Language;

mod latin;
mod scripts;

use scripts::Script;

/// How much of a text is looked at, in bytes, and in how many pieces: the page may open with furniture, and a quotation
/// in another language may stand anywhere.
const SAMPLE: usize = 2400;
const PIECES: usize = 4;

/// The language that most of `text` is in; [`Language::Undetermined`] where there is no telling, or none of ours.
///
/// The script settles it for a language that has its own. Where languages share one, the letters that few of them use and
/// their stop words vote; only the doubtful rest is asked of a trigram model. Names and numbers have no vote. Looks at
/// a bounded sample spread over the text, so it takes constant time.
///
/// ```
/// use nutgraf::summarize::{Language, detect};
/// assert_eq!(detect("The minister said that she would not resign."), Language::English);
/// assert_eq!(detect("大臣は辞任しないと述べた。"), Language::Japanese);
/// assert_eq!(detect("1,099 / 2015"), Language::Undetermined);
/// ```
#[must_use]
pub fn detect(text: &str) -> Language {
    let (pieces, count) = sample(text);
    let pieces = &pieces[..count];
    let census = scripts::Census::of(pieces);
    match census.main() {
        None | Some(Script::Other) => Language::Undetermined,
        Some(Script::Latin) => latin::detect(pieces),
        Some(script) => census.language(script, pieces),
    }
}

/// The pieces to look at, and how many there are.
fn sample(text: &str) -> ([&str; PIECES], usize) {
    if text.len() <= SAMPLE {
        return ([text, "", "", ""], 1);
    }
    let step = (text.len() - SAMPLE / PIECES) / (PIECES - 1);
    let piece = |number: usize| {
        let start = floor(text, number * step);
        let end = floor(text, (start + SAMPLE / PIECES).min(text.len()));
        text.get(start..end).unwrap_or_default()
    };
    (std::array::from_fn(piece), PIECES)
}

/// The character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
