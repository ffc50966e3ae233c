//! Who said what was quoted, right after the closing mark: 「…。」と, "…다."라고, “……！”他说.

use super::candidate::Candidate;
use crate::summarize::language::{Language, Profile};
use crate::summarize::sentences::cursor::Cursor;
use crate::summarize::sentences::word_chars::{is_square, is_word_char};

/// Their scripts tell these languages apart, whatever the language of the document is.
const KOREAN: &Profile = Language::Korean.profile();
const CHINESE: &Profile = Language::Chinese.profile();
const JAPANESE: &Profile = Language::Japanese.profile();

/// A verb of speech so close after the quotation, in characters, tells the speaker whatever comes after it.
const NEAREST: usize = 6;
/// The most characters of a clause that does nothing but tell the speaker.
const LONGEST_CLAUSE: usize = 40;
/// The most characters that name the listener after a verb that takes one.
const LONGEST_LISTENER: usize = 8;

/// Whether what was quoted goes on with the particle that quotes it, or with who said it, right after the closing mark.
pub(in crate::summarize::sentences) fn goes_on_with_speaker(candidate: &Candidate<'_>) -> bool {
    let at = candidate.next.word;
    let Some(first) = candidate.cursor.char_at(at) else { return false };
    match first {
        '\u{AC00}'..='\u{D7A3}' => {
            let (word, _) = candidate.next_word();
            KOREAN.quoting_particles.iter().any(|particle| word.starts_with(particle))
                || KOREAN.quoting_words.contains(&word)
        }
        '\u{3041}'..='\u{309F}' if JAPANESE.quoting_characters.contains(first) => true,
        _ if is_square(first) => tells_speaker(candidate.cursor, at),
        _ => false,
    }
}

/// Whether the clause at `at` tells who said what was quoted before it.
fn tells_speaker(cursor: Cursor<'_>, at: usize) -> bool {
    let rest = cursor.slice(at, cursor.end());
    let near = bound(rest, NEAREST + 1, |c| !is_word_char(c));
    if near
        .char_indices()
        .take(NEAREST)
        .any(|(place, c)| CHINESE.speech_characters.contains(c) && is_spoken(near, place, c))
    {
        return true;
    }
    let clause =
        bound(rest, LONGEST_CLAUSE + 1, |c| matches!(c, '。' | '！' | '？' | '!' | '?' | '“' | '「'));
    if clause.chars().count() > LONGEST_CLAUSE {
        return false;
    }
    let said =
        clause.trim_end_matches([' ', '，', '、']).trim_end_matches(|c| CHINESE.speech_aspects.contains(c));
    let last = said.char_indices().next_back();
    CHINESE.speech_verbs.iter().chain(JAPANESE.speech_verbs).any(|verb| said.ends_with(verb))
        || last.is_some_and(|(place, c)| CHINESE.speech_characters.contains(c) && is_spoken(said, place, c))
        || CHINESE.telling_verbs.iter().any(|verb| {
            let listener = said.rfind(verb).and_then(|place| said.get(place + verb.len()..));
            listener.is_some_and(|name| name.chars().count() <= LONGEST_LISTENER && !name.contains('，'))
        })
}

/// The text before the first character that `ends` it, at most so many characters.
fn bound(text: &str, most: usize, ends: impl Fn(char) -> bool) -> &str {
    let end = text.char_indices().enumerate().find(|&(count, (_, c))| count == most || ends(c));
    end.and_then(|(_, (place, _))| text.get(..place)).unwrap_or(text)
}

/// Whether the character at `place` is a verb of speech, and no part of a word that speaks of something else.
fn is_spoken(text: &str, place: usize, c: char) -> bool {
    let (before, after) = (text.get(..place).unwrap_or(""), text.get(place..).unwrap_or(""));
    !CHINESE.not_speech.iter().any(|word| {
        after.starts_with(word) || word.strip_suffix(c).is_some_and(|head| before.ends_with(head))
    })
}
