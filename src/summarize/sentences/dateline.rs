//! Where and when a report was filed, and by whom: "QUITO, 7 jun. (EFE).-", "Kiel (dpa).", "ТУЛА, 12 мая — ТАСС."

use super::agency::is_agency;
use super::sentence::Sentence;

/// The most bytes of a dateline.
pub(crate) const LONGEST_DATELINE: usize = 110;
/// The most words of a place with its region and date.
const MOST_WORDS: usize = 9;
/// The most words in small letters there: particles of names, months.
const MOST_SMALL: usize = 3;
/// The most bytes of the marks that close a dateline, behind its bracket and with it.
const CLOSING_BYTES: usize = 7;
/// The fewest letters of a place written in capitals.
const FEWEST_CAPITALS: usize = 3;

/// Whether a stretch is a dateline and nothing else, perhaps not the whole of one.
///
/// Either an agency in brackets follows a place, or the place is written in capitals and more follows: a region, a date,
/// an agency.
pub(crate) fn is_dateline(said: &str) -> bool {
    if said.len() > LONGEST_DATELINE
        || !may_be_dateline(said.as_bytes())
        || said.contains(['?', '!', '"', '“'])
    {
        return false;
    }
    let said = said.trim_end_matches(is_closing);
    if let Some((place, bracket)) = said.split_once('(') {
        let (agency, rest) = bracket.split_once(')').unwrap_or((bracket, ""));
        let (agency, place) = (agency.trim(), place.trim());
        return rest.trim_matches(is_closing).is_empty()
            && (place.is_empty() || is_place(place))
            && (is_agency(agency) || agency == "CNN" || opens_in_capitals(place) && is_name(agency));
    }
    let (place, agency) = match said.split_once([',', '—', '–']) {
        Some(parts) => parts,
        None => said.split_once(" - ").or_else(|| said.split_once(" -- ")).unwrap_or((said, "")),
    };
    let rest_is_filed = || {
        agency.split(['—', '–', ',']).all(|part| {
            let part = part.trim().trim_start_matches('-').trim();
            is_agency(part) || is_place(part)
        })
    };
    opens_in_capitals(place) && !agency.trim().is_empty() && is_place(place) && rest_is_filed()
}

/// Whether a stretch opens with letters that are no small ones of ASCII, or ends in a bracket, as all datelines do.
fn may_be_dateline(said: &[u8]) -> bool {
    let opens = matches!(said, [_, second, third, ..] if !(second.is_ascii_lowercase() || third.is_ascii_lowercase()));
    let end = said.len().saturating_sub(CLOSING_BYTES);
    opens || said[end..].contains(&b')')
}

/// Whether a stretch is a place in capitals and nothing else, which is a dateline where a dash follows.
pub(crate) fn is_place_in_capitals(said: &str) -> bool {
    let said = said.trim_end_matches(is_closing);
    said.len() <= LONGEST_DATELINE
        && may_be_dateline(said.as_bytes())
        && opens_in_capitals(said)
        && is_place(said)
}

/// A sentence without the dateline in brackets that it opens with.
#[must_use]
pub(crate) fn without_dateline(sentence: &str) -> &str {
    let bracket = sentence.bytes().take(LONGEST_DATELINE).position(|byte| byte == b')');
    match bracket.map(|bracket| sentence.split_at(bracket + 1)) {
        Some((dateline, rest)) if is_dateline(dateline) => {
            rest.trim_start_matches([' ', '-', '–', '—', '.', ':'])
        }
        _ => sentence,
    }
}

/// The byte of the text at which a sentence begins to tell something: behind its dateline in brackets, if it has one.
#[must_use]
pub(crate) fn told_from(text: &str, sentence: &Sentence) -> usize {
    sentence.range.end - without_dateline(&text[sentence.range.clone()]).len()
}

/// Marks that close a dateline.
fn is_closing(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | ':' | '-' | '–' | '—' | '।' | ',')
}

/// Whether the first word has no small letter.
fn opens_in_capitals(place: &str) -> bool {
    let first = place.split([' ', ',', '(', '-']).next().unwrap_or(place);
    let letters = first.chars().filter(|c| c.is_alphabetic());
    letters.clone().all(char::is_uppercase) && letters.count() >= FEWEST_CAPITALS
}

/// Whether the words of a stretch may be of a place and a date: they open with capitals or digits, but for a few particles,
/// and months where there is a number.
fn is_place(place: &str) -> bool {
    let (mut words, mut small) = (0, 0);
    for word in place.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | '-' | '/')) {
        let Some(first) = word.chars().find(|c| c.is_alphanumeric()) else { continue };
        words += 1;
        small += usize::from(first.is_lowercase());
    }
    let opens = place.chars().find(|c| !c.is_whitespace()).is_some_and(char::is_alphanumeric);
    let dated = place.contains(|c: char| c.is_numeric());
    (1..=MOST_WORDS).contains(&words) && opens && small <= if dated { MOST_SMALL } else { 1 } && small < words
}

/// Whether a stretch is up to three words with capitals.
fn is_name(name: &str) -> bool {
    let mut words = name.split_whitespace();
    words.clone().count() <= 3 && words.all(|word| word.starts_with(char::is_uppercase)) && !name.is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_dateline;

    #[test]
    fn datelines_of_many_newsrooms() {
        for said in [
            "PEORIA, Ill.",
            "PEORIA, Ill. (AP)",
            "LISBOA, 3 abr. (Lusa) -",
            "LONDON, April 3, 2026.",
            "LONDON, April 3, 2026. (Reuters) -",
            "ТВЕРЬ, 9 июня — ТАСС.",
            "Husum (dpa/ots).",
            "Genève (ATS).",
            "BOGOTÁ, 4 feb.",
            "Warszawa, 3 kwietnia (PAP).",
            "WASHINGTON, D.C.",
            "SÃO PAULO, 2 de maio (Reuters).",
            "नई दिल्ली (भाषा)।",
        ] {
            assert!(is_dateline(said), "{said}");
        }
    }

    #[test]
    fn sentences_and_headings_are_none() {
        for said in [
            "Rain fell on London.",
            "BREAKING NEWS.",
            "Ann Bee (Labour).",
            "NATO met in Tallinn, the capital of Estonia.",
            "The mayor (left).",
            "IBM, which makes computers, sold a plant.",
            "No.",
            "",
        ] {
            assert!(!is_dateline(said), "{said}");
        }
    }
}
