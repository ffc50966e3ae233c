//! Who took a picture: "REUTERS/Tom Brandt/File Photo", "(AP Photo/Zoltan Balogh)", "Photograph: Sean Ode/Getty Images".

use std::ops::Range;

use super::Sentence;
use super::agency::is_agency;
use crate::summarize::language::{Language, words_of_all_languages};
use crate::summarize::text::byte_search;

/// The most bytes of a credit.
pub(crate) const LONGEST_CREDIT: usize = 90;
/// The most bytes of a name between a stroke and the point that ends a credit.
const NAME_BYTES: usize = 32;
/// The most words of a photographer's name.
const NAME_WORDS: usize = 3;

/// How credits open that follow a caption without a stop between them.
const PICTURE_DESKS: &[&str] = &[
    "REUTERS/",
    "AP Photo/",
    "AFP/",
    "AFP PHOTO/",
    "EFE/",
    "EPA/",
    "EPA-EFE/",
    "LUSA/",
    "Xinhua/",
    "dpa/",
    "ANSA/",
];

/// What a credit may be headed with, before a colon or a name.
const HEADS: &[&str] = words_of_all_languages!(Language::profile, credit_heads);
/// Words in small letters that stand in a credit behind its head.
const LINKS: &[&str] = words_of_all_languages!(Language::profile, credit_links);
/// Heads that tell too little within brackets, what stands in the place of a name, and what joins two agencies.
const VAGUE_HEADS: &[&str] = words_of_all_languages!(Language::profile, vague_credit_heads);
const FILES: &[&str] = words_of_all_languages!(Language::profile, credit_files);
const JOINTS: &[&str] = words_of_all_languages!(Language::profile, credit_joints);
/// Words of the names of agencies that are written small.
const SMALL_NAMES: &[&str] = &["dpa", "alliance"];

/// Parts the credits that stand within sentences from what is before and after them. Linear in the length of the text.
pub(super) fn part(text: &str, sentences: &mut Vec<Sentence>) {
    let credits = credits_within(text, sentences);
    if credits.is_empty() {
        return;
    }
    let mut credits = credits.into_iter().peekable();
    let mut parted = Vec::with_capacity(sentences.len() + 2 * credits.len());
    for Sentence { range, block } in sentences.drain(..) {
        let mut push = |part: Range<usize>| {
            let said = text[part.clone()].trim_end();
            let start = part.end - text[part.clone()].trim_start().len();
            if !said.is_empty() {
                parted.push(Sentence { range: start..part.start + said.len(), block });
            }
        };
        let mut from = range.start;
        while let Some(credit) = credits.next_if(|credit| credit.end <= range.end) {
            push(from..credit.start);
            from = credit.end;
            push(credit);
        }
        push(from..range.end);
    }
    *sentences = parted;
}

/// The credits with a stroke in them, in order.
fn credits_within(text: &str, sentences: &[Sentence]) -> Vec<Range<usize>> {
    let mut credits = Vec::new();
    let (mut from, mut index) = (0, 0);
    while let Some(stroke) = byte_search::position(&text.as_bytes()[from..], *b"/") {
        let stroke = from + stroke;
        index += sentences[index..].partition_point(|sentence| sentence.range.end <= stroke);
        let Some(Sentence { range, .. }) = sentences.get(index) else { break };
        let start = range.start.max(from);
        let credit =
            text.get(start..range.end).and_then(|said| credit_around(said, stroke.checked_sub(start)?));
        from = stroke + 1;
        if let Some(credit) = credit {
            from = start + credit.end;
            credits.push(start + credit.start..start + credit.end);
        }
    }
    credits
}

/// The credit of a sentence that has the stroke at a place, unless the sentence goes on around it.
fn credit_around(sentence: &str, stroke: usize) -> Option<Range<usize>> {
    let before = sentence.get(..stroke)?;
    let nearest = before.char_indices().rev().take(LONGEST_CREDIT / 2);
    let starts = nearest
        .filter(|(at, c)| matches!(c, '(' | '[') || before[..*at].ends_with([' ', '\u{a0}']) || *at == 0);
    let mut starts = starts.map(|(at, _)| at);
    starts.find_map(|start| {
        let end = start + credit_at_start(&sentence[start..])?;
        let (said, credit, rest) = (&sentence[..start], &sentence[start..end], sentence[end..].trim_start());
        let stopped = said.trim_end().is_empty() || is_closed(said) || credit.starts_with(['(', '[']);
        let goes_on = rest.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | ';'));
        let of_picture = stopped || PICTURE_DESKS.iter().any(|desk| credit.starts_with(desk));
        let mut parts = credit.split('/').map(|name| name.trim_matches(|c: char| !c.is_alphanumeric()));
        let named = !parts.all(|name| is_agency(name) || name == "CNN");
        (end > stroke && !goes_on && of_picture && named).then_some(start..end)
    })
}

/// Whether a stretch ends in a stop, perhaps within quotation marks.
fn is_closed(said: &str) -> bool {
    said.trim_end().trim_end_matches(['"', '”', '’', '\'', '»', ')']).ends_with(['.', '!', '?', '…', '。'])
}

/// How many bytes at the start of a stretch are a credit; `None` where it opens with none.
pub(crate) fn credit_at_start(text: &str) -> Option<usize> {
    let text = opening(text);
    if let Some(bracket) = text.strip_prefix(['(', '[']) {
        let end = byte_search::position(&bracket.as_bytes()[..bracket.len().min(LONGEST_CREDIT)], *b")]")?;
        return bracket.get(..end).is_some_and(is_credit).then_some(end + 2);
    }
    let stroke = byte_search::position(&text.as_bytes()[..text.len().min(LONGEST_CREDIT / 2)], *b"/:")?;
    let head = text.get(..stroke)?;
    if text.as_bytes()[stroke] == b':' {
        is_head(head).then_some(())?;
        let after = stroke + 1 + (text[stroke + 1..].len() - text[stroke + 1..].trim_start().len());
        return credited(text, after);
    }
    is_agency(head).then(|| credited(text, stroke + 1)).flatten()
}

/// As much of a stretch as a credit may have.
fn opening(text: &str) -> &str {
    let end = (0..=text.len().min(LONGEST_CREDIT + 1)).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or(0)]
}

/// Where what follows the head of a credit ends: names with strokes between them.
fn credited(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let mut end = at;
        let mut words = 0;
        let agency_words = agency_words(&text[at..]);
        let is_file = FILES.iter().any(|file| text[at..].starts_with(file));
        let most = agency_words.unwrap_or(if is_file { 2 } else { NAME_WORDS - 1 });
        for word in text[at..].split(' ') {
            let name = word.trim_end_matches(['.', ')', ']']).split('/').next().unwrap_or(word);
            if words == most
                || !name.starts_with(|c: char| c.is_uppercase() || c == '@') && agency_words.is_none()
            {
                break;
            }
            let start = if words == 0 { at } else { end + 1 };
            end = start + name.len();
            words += 1;
            if name.len() < word.len() {
                break;
            }
        }
        if words == 0 {
            return None;
        }
        match text.as_bytes().get(end) {
            Some(b'/') if end + 1 < text.len() => at = end + 1,
            Some(b' ') if text[end..].starts_with(" / ") && end + 3 < text.len() => at = end + 3,
            Some(b'.' | b')' | b']') => return Some(end + 1),
            _ => return Some(end),
        }
    }
}

/// How many words the agency has that a stretch opens with.
fn agency_words(text: &str) -> Option<usize> {
    (1..=NAME_WORDS).rev().find(|count| {
        let end = text.match_indices([' ', '/', '.', ')']).map(|(at, _)| at).nth(count - 1);
        is_agency(text.get(..end.unwrap_or(text.len())).unwrap_or_default())
    })
}

fn is_head(head: &str) -> bool {
    let lower = head.trim().to_lowercase();
    HEADS.contains(&lower.as_str())
}

/// Whether what stands in brackets is a credit: an agency and a stroke, or a picture's head and a name.
fn is_credit(inside: &str) -> bool {
    let inside = inside.trim().trim_end_matches('.');
    if inside.split(['/', ',', '|', '-']).any(|part| is_agency(part.trim()))
        && inside.contains(['/', ','])
        && inside
            .split(['/', ',', '|', ' '])
            .all(|word| !word.starts_with(char::is_lowercase) || is_word_of_head(word))
    {
        return true;
    }
    let first = inside.split([' ', ':']).next().unwrap_or(inside);
    is_head(first)
        && !VAGUE_HEADS.iter().any(|head| first.to_lowercase().starts_with(head))
        && inside.len() > first.len()
        && inside[first.len()..]
            .split([' ', ':', '/', ','])
            .all(|word| !word.starts_with(char::is_lowercase) || is_word_of_head(word))
}

fn is_word_of_head(word: &str) -> bool {
    LINKS.contains(&word) || SMALL_NAMES.contains(&word)
}

/// Whether a small letter and a point end a stretch, and no stroke or colon of a credit stands near the end.
fn ends_like_prose(text: &[u8]) -> bool {
    let tail = &text[text.len().saturating_sub(NAME_BYTES)..];
    matches!(text, [.., b'a'..=b'z', b'.']) && byte_search::position(tail, *b"/:").is_none()
}

/// Whether a stretch ends in a credit, whatever stands before it.
pub(crate) fn ends_in_credit(text: &str) -> bool {
    let text = text.trim_end();
    if ends_like_prose(text.as_bytes()) {
        return false;
    }
    let tail_start =
        (text.len().saturating_sub(LONGEST_CREDIT)..=text.len()).find(|at| text.is_char_boundary(*at));
    let tail = &text[tail_start.unwrap_or(0)..];
    if let Some(inside) = tail.trim_end_matches('.').strip_suffix([')', ']']) {
        return inside.rfind(['(', '[']).is_some_and(|open| is_credit(&inside[open + 1..]));
    }
    let last = tail.rsplit(['.', '!', '?', '…', '©']).next().unwrap_or(tail).trim();
    let is_one = |agency: &str| is_agency(agency.trim());
    let are_agencies = match JOINTS.iter().find(|joint| last.contains(**joint)) {
        Some(joint) => last.split(joint).all(is_one),
        None => last.len() < tail.len() && is_one(last),
    };
    if are_agencies {
        return true;
    }
    // The last places where a credit may begin: behind a space.
    let whole = |start: usize| credit_at_start(&tail[start..]) == Some(tail.len() - start);
    tail.contains(['/', ':'])
        && (tail_start == Some(0) && whole(0)
            || tail.match_indices(' ').any(|(at, _)| {
                tail[at + 1..]
                    .starts_with(|c: char| c.is_uppercase() || c.is_alphabetic() && !c.is_ascii_lowercase())
                    && whole(at + 1)
            }))
}

#[cfg(test)]
mod tests {
    use super::{credit_at_start, ends_in_credit};

    #[test]
    fn a_credit_ends_where_the_story_goes_on() {
        for (credit, rest) in [
            ("REUTERS/Ana Lund/File Photo", " Villagers say that the road is closed."),
            ("REUTERS/Ana Lund", " Villagers say that the road is closed."),
            ("(AP Photo/Piet Roos)", " Villagers say so."),
            ("EFE/Luz Prado", ""),
            ("Photograph: Tim Ashby/Getty Images", " Villagers say so."),
            ("Foto: Jens Krug/dpa", ""),
            ("(Photo Zoé Bertin / AFP)", " Les habitants attendent."),
            ("[Image: Tim Ashby/Reuters]", ""),
            ("(Xinhua/Li Na)", ""),
        ] {
            assert_eq!(credit_at_start(&format!("{credit}{rest}")), Some(credit.len()), "{credit}");
        }
    }

    #[test]
    fn brackets_and_strokes_of_the_story_are_none() {
        for text in [
            "(AP) A fire destroyed the mill.",
            "(It rained.)",
            "Men and/or women may apply.",
            "Reuters said so.",
            "Picture this: a boat without a crew.",
            "Note: the road is closed.",
            "(He was a photo/video editor.)",
        ] {
            assert_eq!(credit_at_start(text), None, "{text}");
        }
    }

    #[test]
    fn credits_at_the_end() {
        for (text, expected) in [
            ("Boats leave the harbour of Moen, May 3, 2026. REUTERS/Ana Lund", true),
            ("Boats leave the harbour (AP Photo/Ana Lund)", true),
            ("Boats leave the harbour. (Photo by Ana Lund/Getty Images)", true),
            ("Bateaux au port. (Photo Zoé Bertin / AFP)", true),
            ("Barcos en el puerto. EFE/Luz Prado", true),
            ("The harbour is closed, Reuters reported.", false),
            ("The harbour is closed (Reuters).", false),
            ("He is a writer/director.", false),
        ] {
            assert_eq!(ends_in_credit(text), expected, "{text}");
        }
    }
}
