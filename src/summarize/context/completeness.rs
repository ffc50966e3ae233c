//! Whether a stretch is a sentence at all, or a piece of one: a stub, a lead-in to a list, the rest of a broken line.

use crate::summarize::language::{Language, Ordinals, words_of_all_languages};
use crate::summarize::text::byte_search;
use crate::summarize::text::char_class::is_alphanumeric;

/// Nothing of so many words says enough to be told by itself.
const STUB_WORDS: usize = 3;

/// What names open with in small letters, in any language: the names of a story are of many.
const NAME_OPENERS: &[&str] = words_of_all_languages!(Language::profile, name_openers);

/// The title of a list's item has at most so many words.
const ITEM_WORDS: usize = 10;

/// A label with what it labels has at most so many words, and a teaser that breaks off.
const LABEL_WORDS: usize = 7;
const TEASER_WORDS: usize = 10;
/// The colon of a label stands behind so many words at most.
const WORDS_BEFORE_COLON: usize = 3;

/// Whether a stretch of so many words is no whole sentence: it has three words or fewer, is the title of a
/// list's item, announces what follows, goes on
/// after it, goes on from what was before, has a headline in it, labels something, breaks off or leads on to what is missing.
#[must_use]
pub fn is_incomplete(sentence: &str, words: usize, language: Language) -> bool {
    words <= STUB_WORDS
        || words <= ITEM_WORDS && is_numbered(sentence, language)
        || goes_on(sentence)
        || opens_within(sentence)
        || has_kicker(sentence)
        || words <= LABEL_WORDS && is_labelled(sentence)
        || words <= TEASER_WORDS && breaks_off(sentence)
        || leads_on(sentence, language)
}

/// "The council has just announced the date for": no mark closes it, and its last word leads on to what is missing.
fn leads_on(sentence: &str, language: Language) -> bool {
    sentence.ends_with(char::is_alphanumeric)
        && sentence.rsplit(' ').next().is_some_and(|last| language.profile().leading_on.contains(&last))
}

/// "4. Moen Beach, north of Oslo." Where ordinals are written with a point, a sentence may open with one.
fn is_numbered(sentence: &str, language: Language) -> bool {
    let rest = sentence.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = sentence.len() - rest.len();
    let mark = if matches!(language.profile().ordinals, Ordinals::Plain) { &['.', ')'][..] } else { &[')'] };
    (1..=3).contains(&digits) && rest.strip_prefix(mark).is_some_and(|title| title.starts_with(' '))
}

/// "Sweet life: The mayor of Moen."
fn is_labelled(sentence: &str) -> bool {
    sentence.split_once(": ").is_some_and(|(label, rest)| {
        label.split(' ').count() <= WORDS_BEFORE_COLON && rest.starts_with(char::is_uppercase)
    })
}

/// "The strike goes on, but..."
fn breaks_off(sentence: &str) -> bool {
    sentence.ends_with('…') || sentence.ends_with("...")
}

/// Whether a bar parts a kicker or a headline from what follows it: "3D engine | The game looks new".
fn has_kicker(sentence: &str) -> bool {
    byte_search::position(sentence.as_bytes(), *b"|").is_some_and(|bar| sentence[..bar].ends_with(' '))
}

/// Whether the last mark says that more follows.
fn goes_on(sentence: &str) -> bool {
    let plainly_ends =
        matches!(sentence.as_bytes(), [.., before, b'.' | b'!' | b'?'] if !matches!(before, b':' | b' '));
    !plainly_ends && {
        let end = sentence
            .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '”' | '’' | '»' | '.'));
        end.ends_with([':', '：', ',', ';', '–', '—', '،', '，', '；'])
    }
}

/// Whether a sentence goes on from what was before: a small letter stands first, or a long
/// dash and no other, which would part the speaker from what is said.
fn opens_within(sentence: &str) -> bool {
    let plainly_opens = sentence.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
    let cut_off = || sentence.strip_prefix('—').is_some_and(|rest| !rest.contains('—'));
    !plainly_opens && (cut_off() || opens_small(sentence))
}

/// Whether the first letter is a small one, unless a capital follows it as in "iPhone", or it opens a quotation or a name.
fn opens_small(sentence: &str) -> bool {
    let start = sentence.trim_start_matches(|c: char| !is_alphanumeric(c));
    let mut letters = start.chars();
    letters.next().is_some_and(char::is_lowercase)
        && !letters.next().is_some_and(char::is_uppercase)
        && !sentence.starts_with(['"', '“', '«', '„', '‘', '\''])
        && !start.split([' ', '-', '\'', '’']).next().is_some_and(|word| NAME_OPENERS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_sentences() {
        for (sentence, expected) in [
            ("The mayor opened the bridge on Friday.", false),
            ("iPhone sales fell by a tenth last year.", false),
            ("von der Leyen spoke of the bridge on Friday.", false),
            ("“we never knew of the hole,” the mayor said.", false),
            ("Der Bürgermeister eröffnete die Brücke am Freitag.", false),
            ("Not this time.", true),
            ("The new mill | It opened on Friday in the town of Moen.", true),
            ("The inspectors found three things in the kitchen:", true),
            ("The inspectors found three things in the kitchen:.", true),
            ("The inspectors found three things in the kitchen: .", true),
            ("市长说了三件事情，并且强调：", true),
            ("and the mayor said so on Friday.", true),
            ("—Nadie lo sabía —explica la alcaldesa de Moen.", false),
            ("— The mayor leads in the polls by ten points.", true),
            ("– said the mayor of the town on Friday.", true),
            ("The mayor, who opened the bridge on Friday –", true),
            ("4. Moen Beach, north of Oslo.", true),
            ("4.5 million people watched the race.", false),
            ("Sweet life: The mayor of Moen.", true),
            ("It is over: the mayor opened the bridge on Friday.", false),
            ("The strike goes on, but...", true),
            ("The council has just announced the date for", true),
            ("The council has just announced the date", false),
        ] {
            let words = sentence.chars().count() / 4;
            assert_eq!(is_incomplete(sentence, words, Language::English), expected, "{sentence}");
        }
    }
}
