//! The words under a picture, in English texts that have lost the line breaks around them.
//!
//! Two kinds of evidence: marks that nothing but a caption has, "(left)" or ", right,"; and signs that a caption shares
//! with the story, "(pictured)" or a label before a colon, which count only where the text is known to be strewn with
//! captions.

use rustc_hash::FxHashMap;

use super::{
    Furniture,
    call::has_dateline,
    list::List,
    page::{Claims, Page, claim as claim_sentence},
    shape::{is_capitalised, is_quote, opening, word_count, words},
};
use crate::summarize::scan;

/// The most bytes of a bracket about a picture, and of what is looked at after it.
const BRACKET_BYTES: usize = 120;
/// The most words in a label before a colon.
const LABEL_WORDS: usize = 6;
/// The fewest words after the label.
const LABELLED_WORDS: usize = 4;
/// As many labels give a text away without other evidence.
const TELLING_LABELS: usize = 3;
/// Labels are asides: a text where more than one sentence in so many opens with one is laid out by them.
const LABELS_IN: usize = 2;

/// Words that place somebody in a picture.
const PLACES: List = List::of(&["left", "right", "centre", "center", "l-r", "r-l"]);
/// Words that may come before those.
#[rustfmt::skip]
const PLACE_QUALIFIERS: List = List::of(&[
    "pictured", "second", "third", "fourth", "top", "bottom", "front", "back", "main", "seen", "from",
    "and", "on", "far",
]);
/// Words that open a bracket about a picture but may stand in a story.
const POINTERS: List = List::of(&["pictured", "above", "below", "seen", "inset"]);
/// "Pictured" without its first letter, which may be a capital.
const PICTURED: &str = "ictured";
/// What comes before a word of [`PICTURES`].
const POINTER: &str = "in this ";
/// Words in front of "pictured" that make it the story's verb.
const PASSIVES: List = List::of(&["was", "were", "been", "being", "be"]);
/// What tells a label from the opening of a clause, by its last word.
#[rustfmt::skip]
const SPEECH: List = List::of(&[
    "said", "says", "added", "adds", "told", "tells", "wrote", "writes", "read", "reads", "asked", "asks",
    "continued", "explained", "insisted", "tweeted", "replied", "recalled", "concluded", "claimed",
    "admitted", "stated", "is", "are", "was", "were", "be", "has", "have", "this", "that", "these", "those",
    "following", "include", "includes", "including", "like", "as", "because", "to", "of", "and", "or",
    "question", "answer", "note", "warning", "update", "q", "a",
]);
/// Verbs that no label has.
const VERBS: List =
    List::of(&["is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could"]);
/// Words that open a clause before a colon.
#[rustfmt::skip]
const OPENERS: List = List::of(&[
    "but", "and", "yet", "so", "or", "here's", "here’s", "here", "there's", "there", "it's", "it", "that's", "that",
    "this", "these", "he", "she", "they", "we", "i", "you", "what", "which", "another",
]);
/// Labels of match reports, whose lists are the story's.
const SCORE_SHEET: List =
    List::of(&["substitutes", "subs", "booked", "scorers", "replacements", "referee", "attendance", "bench"]);
/// What people do in pictures, in the present tense in which captions are written.
#[rustfmt::skip]
const SCENES: &[&str] = &["looks on", "look on", "celebrates ", "celebrate ", "shares a joke", "share a joke", "poses for", "poses with", "pose for", "pose with", "wheels away"];
/// Who does those things, but for people by their names.
const CROWDS: List =
    List::of(&["players", "fans", "supporters", "team-mates", "teammates", "crowds", "protesters", "stars"]);
/// What a caption may point at: "in this image".
const PICTURES: List = List::of(&["image", "photo", "photograph", "picture"]);
/// The most bytes of a sentence in which its scene is looked for.
const SCENE_BYTES: usize = 90;
/// The most words of who does it.
const SUBJECT_WORDS: usize = 7;
/// From as many words on, a sentence with a closing quotation mark inside may be a caption and a sentence of the
/// story whose stop between them was lost.
const RUN_ON_WORDS: usize = 30;

/// How strongly a sentence looks like a caption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// Nothing but a caption has this.
    Certain,
    /// A caption may have this, and so may the story.
    Likely,
    /// It opens with a label and a colon.
    Labelled,
}

/// Claims the captions.
pub(super) fn claim(page: &Page, claims: &mut Claims) {
    if !page.is_english() {
        return;
    }
    let wording = Wording::of(page.text);
    let mut looks = Vec::new();
    for (index, claimed) in claims.iter().enumerate() {
        if claimed.is_none()
            && let Some(look) = look(page.sentence(index), &wording)
        {
            looks.push((index, look));
        }
    }
    keep_unrepeated_labels(page, &mut looks);
    let count = |wanted| looks.iter().filter(|(_, look)| *look == wanted).count();
    let labels = count(Look::Labelled);
    if looks.is_empty() {
        return;
    }
    let laid_out_by_labels = labels * LABELS_IN > page.sentences.len();
    let marked = count(Look::Certain) + usize::from(has_masthead(page, claims));
    let illustrated = marked > 0 || count(Look::Likely) > 1 || labels >= TELLING_LABELS;
    let labelled = illustrated && !laid_out_by_labels && !has_dateline(page.sentence(0));
    for (index, look) in looks {
        let sure = match look {
            Look::Certain => true,
            Look::Likely => illustrated,
            Look::Labelled => labelled,
        };
        if sure {
            claim_sentence(claims, index, Furniture::Caption);
        }
    }
}

/// Forgets labels that come back: they are the names of speakers or of headings, not captions.
fn keep_unrepeated_labels(page: &Page, looks: &mut Vec<(usize, Look)>) {
    let label = |index| page.sentence(index).split(':').next().unwrap_or_default();
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    for (index, look) in &*looks {
        if *look == Look::Labelled {
            *counts.entry(label(*index)).or_default() += 1;
        }
    }
    looks.retain(|(index, look)| *look != Look::Labelled || counts.get(label(*index)) == Some(&1));
}

/// Whether the text brought its page's byline or a call to scroll for a video, as texts strewn with captions do.
fn has_masthead(page: &Page, claims: &Claims) -> bool {
    claims.iter().enumerate().any(|(index, claim)| match claim {
        Some(Furniture::Byline) => index < 2,
        Some(Furniture::CallToAction) => {
            page.sentence(index).get(..6).is_some_and(|start| start.eq_ignore_ascii_case("scroll"))
        }
        _ => false,
    })
}

/// Which of the words that speak for a caption a text has at all: most have neither, and then no sentence of theirs need be
/// searched for them.
struct Wording {
    pictured: bool,
    pointer: bool,
}

impl Wording {
    fn of(text: &str) -> Self {
        Self { pictured: scan::contains(text, PICTURED), pointer: scan::contains(text, POINTER) }
    }
}

/// What in a sentence speaks for a caption.
fn look(sentence: &str, wording: &Wording) -> Option<Look> {
    let bytes = sentence.as_bytes();
    let mut likely = false;
    let mut colon = None;
    let mut after = 0;
    while let Some(found) = scan::position(&bytes[after..], *b"(,:") {
        let at = after + found;
        after = at + 1;
        let found = match bytes[at] {
            b'(' => bracket(&sentence[after..]),
            b',' => aside(&sentence[..at], &sentence[after..]),
            _ => {
                if bytes.get(after) == Some(&b' ') {
                    colon = colon.or(Some(at));
                }
                None
            }
        };
        if found == Some(Look::Certain) {
            return found;
        }
        likely |= found.is_some();
    }
    likely |= wording.pictured && is_pictured(sentence) || wording.pointer && points(sentence);
    let labelled = || colon.is_some_and(|at| is_labelled(&sentence[..at], &sentence[at + 2..]));
    let look = if likely {
        Look::Likely
    } else if labelled() {
        Look::Labelled
    } else if is_scene(sentence) {
        Look::Likely
    } else {
        return None;
    };
    (!runs_on(sentence)).then_some(look)
}

/// Whether somebody by name, or a crowd, does what people do in pictures.
fn is_scene(sentence: &str) -> bool {
    if !sentence.starts_with(char::is_uppercase) {
        return false;
    }
    let bytes = sentence.as_bytes();
    let mut words = 1;
    let mut after = 0;
    while let Some(word) = scan::position(&bytes[after..], *b" ") {
        let at = after + word;
        if at >= SCENE_BYTES {
            break;
        }
        after = at + 1;
        let rest = &bytes[after..];
        if opens_scene(rest) && acts(&sentence[..at]) {
            return true;
        }
        words += usize::from(rest.first().is_some_and(u8::is_ascii_alphabetic));
        if words > SUBJECT_WORDS {
            break;
        }
    }
    false
}

/// Whether a stretch opens with one of [`SCENES`].
fn opens_scene(rest: &[u8]) -> bool {
    // Counted, not sought: which of them it might be, word after word, is beyond any guess.
    let known = [b"look", b"cele", b"shar", b"pose", b"whee"];
    rest.first_chunk().is_some_and(|head| known.iter().filter(|known| **known == head).count() > 0)
        && SCENES.iter().any(|scene| rest.starts_with(scene.as_bytes()))
}

/// Whether a scene's subject is somebody by name, or a crowd: "Mayor Claes", "Villa fans".
fn acts(subject: &str) -> bool {
    let mut last = last_words(subject, 1).filter(|word| is_capitalised(word) || CROWDS.has_exactly(word));
    subject.starts_with(char::is_uppercase)
        && last.next().is_some_and(|word| !OPENERS.has(word))
        && word_count(subject, SUBJECT_WORDS) <= SUBJECT_WORDS
}

/// Whether a caption that ends in a quotation runs on into the story: "He called it 'a disgrace' The council met ..."
fn runs_on(sentence: &str) -> bool {
    word_count(sentence, RUN_ON_WORDS) > RUN_ON_WORDS
        && sentence.match_indices(is_quote).any(|(at, quote)| {
            let before = sentence[..at].chars().next_back();
            let after = sentence[at + quote.len()..].strip_prefix(' ');
            before.is_some_and(char::is_alphanumeric)
                && after.is_some_and(|after| after.starts_with(char::is_uppercase))
        })
}

/// "(left)", "(second from right)", "(pictured)", "(above with her brother)"; nothing where a new sentence follows at once,
/// for then a stop was lost and the rest may be the story's.
fn bracket(rest: &str) -> Option<Look> {
    let (inside, after) = opening(rest, BRACKET_BYTES).split_once(')')?;
    if after.strip_prefix(' ').is_some_and(|after| after.starts_with(char::is_uppercase)) {
        return None;
    }
    let mut inner = words(inside);
    let first = inner.next()?;
    if PLACES.has(first) {
        return Some(Look::Certain);
    }
    let placed = PLACE_QUALIFIERS.has(first)
        && inner.find(|word| !PLACE_QUALIFIERS.has(word)).is_some_and(|word| PLACES.has(word));
    let shown = words(inside).last().is_some_and(|word| matches!(word, "shown" | "pictured"));
    match (placed, POINTERS.has(first) || shown) {
        (true, _) if !first.eq_ignore_ascii_case("far") => Some(Look::Certain),
        (true, _) | (_, true) => Some(Look::Likely),
        _ => None,
    }
}

/// "Jane Doe, left, opens the bridge"
fn aside(before: &str, rest: &str) -> Option<Look> {
    let place = rest.strip_prefix(' ')?;
    let end = place.find(|c: char| !(c.is_alphanumeric() || c == '-')).unwrap_or(place.len());
    let (word, after) = place.split_at(end);
    if PLACES.has(word)
        && (after.is_empty() || after.starts_with([',', '.', ';']))
        && words_end_in_name(before)
    {
        return Some(Look::Certain);
    }
    (matches!(word, "pictured" | "above") && words_end_in_name(before)).then_some(Look::Likely)
}

/// "The catalyst in this image is new."
fn points(sentence: &str) -> bool {
    sentence.match_indices(POINTER).any(|(at, pointer)| {
        let rest = &sentence[at + pointer.len()..];
        words(opening(rest, BRACKET_BYTES)).next().is_some_and(|word| PICTURES.has_exactly(word))
    })
}

/// Whether what stands before a comma ends in a name or an age.
fn words_end_in_name(before: &str) -> bool {
    before
        .rsplit(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’')))
        .find(|word| !word.is_empty())
        .is_some_and(|word| is_capitalised(word) || word.starts_with(|c: char| c.is_ascii_digit()))
}

/// "The mayor is pictured opening the bridge", but not "was pictured leaving a nightclub".
fn is_pictured(sentence: &str) -> bool {
    sentence.match_indices(PICTURED).any(|(at, _)| {
        let before = sentence[..at].strip_suffix(['p', 'P']);
        before.is_some_and(|before| {
            !before.ends_with('(') && !last_words(before, 2).any(|word| PASSIVES.has(word))
        })
    })
}

/// The last words of a stretch, the last first.
fn last_words(text: &str, count: usize) -> impl Iterator<Item = &str> {
    text.rsplit(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(count)
}

/// The label of "Proud: The mayor opens the bridge".
fn is_labelled(label: &str, rest: &str) -> bool {
    let bare = label.trim_matches(is_quote);
    let whole = bare.starts_with(char::is_uppercase)
        && !label.starts_with(['"', '“'])
        && !bare.contains(['.', ',', ';', '?', '!', '(', ')', '"', '“', '”'])
        && word_count(bare, LABEL_WORDS) <= LABEL_WORDS;
    whole
        && rest.starts_with(char::is_uppercase)
        && word_count(rest, LABELLED_WORDS) >= LABELLED_WORDS
        && !is_name_or_shout(bare)
        && !rest.contains(';')
        && !words(bare).any(|word| SCORE_SHEET.has(word))
        && !words(bare)
            .any(|word| VERBS.has(word) || word.ends_with("'s") && word.starts_with(char::is_lowercase))
        && !words(bare).next().is_some_and(|word| OPENERS.has(word))
        && !words(bare).last().is_some_and(|word| SPEECH.has(word))
        && !bare.contains(char::is_numeric)
}

/// A speaker's name, a team, or a label in capitals, by which interviews and tests are laid out.
fn is_name_or_shout(label: &str) -> bool {
    let mut count = 0;
    let named = words(label).all(|word| {
        count += 1;
        is_capitalised(word)
    });
    named && count > 1 || label.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_scene_is_passed_over_by_its_first_letters() {
        for scene in SCENES {
            assert!(opens_scene(scene.as_bytes()), "{scene}");
        }
    }

    #[test]
    fn looks() {
        for (sentence, expected) in [
            ("The mayor (left) boards the ferry.", Some(Look::Certain)),
            ("The mayor (far left) boards the ferry.", Some(Look::Likely)),
            ("Hanne Claes, right, boards the ferry.", Some(Look::Certain)),
            ("Hanne Claes (pictured) boards the ferry.", Some(Look::Likely)),
            ("Hanne Claes is pictured on the ferry.", Some(Look::Likely)),
            ("Hanne Claes was also pictured on the ferry.", None),
            ("Hanne Claes looks on as the ferry sails.", Some(Look::Likely)),
            ("The council looks on the ferry as a luxury.", None),
            ("The engine in this picture is new.", Some(Look::Likely)),
            ("Proud: Mayor Hanne Claes boards the ferry.", Some(Look::Labelled)),
            ("Hanne Claes: The ferry will be back in May.", None),
            ("The plan is this: The ferry sails every night.", None),
            ("The ferry (built in 1962) is blue.", None),
            ("Booked: Claes, De Wit, Halloran, Janssens.", None),
            ("The ferry (pictured) The mayor said it would be back.", None),
        ] {
            assert_eq!(look(sentence, &Wording::of(sentence)), expected, "{sentence}");
        }
    }
}
