//! The persons who speak and are spoken to.

use crate::summarize::language::Language;

/// The pronouns of the first and second person, folded as words are counted.
#[rustfmt::skip]
const fn pronouns(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[
            "i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "we'll", "you", "you're", "me",
            "my", "mine", "us", "our", "ours", "your", "yours", "myself", "ourselves",
        ],
        Language::French => &["je", "me", "moi", "mon", "ma", "mes", "nous", "notre", "nos", "vous", "votre", "vos", "tu", "te", "toi"],
        Language::Spanish => &["yo", "me", "mi", "mis", "nosotros", "nos", "nuestro", "nuestra", "usted", "ustedes", "tú", "tu"],
        Language::German => &["ich", "mich", "mir", "mein", "meine", "wir", "uns", "unser", "unsere", "du", "dich", "dir", "dein"],
        Language::Italian => &["io", "mi", "mio", "mia", "noi", "ci", "nostro", "nostra", "tu", "voi"],
        Language::Portuguese => &["eu", "me", "meu", "minha", "nós", "nosso", "nossa", "você", "vocês"],
        Language::Dutch => &["ik", "mij", "mijn", "wij", "we", "ons", "onze", "je", "jij", "jullie"],
        Language::Russian => &["я", "мне", "меня", "мой", "моя", "мы", "нас", "нам", "наш", "вы", "вас", "вам"],
        Language::Vietnamese => &["tôi", "bạn"],
        _ => &[],
    }
}

/// Whether a word, folded as it is counted, is a pronoun of the first or second person.
#[must_use]
pub fn is_first_or_second_person(language: Language, folded: &str) -> bool {
    pronouns(language).contains(&folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_and_who_is_spoken_to() {
        for (language, word, expected) in [
            (Language::English, "we", true),
            (Language::English, "we've", true),
            (Language::English, "us", true),
            (Language::English, "us.", false),
            (Language::English, "he", false),
            (Language::German, "uns", true),
            (Language::Russian, "мы", true),
            (Language::Korean, "", false),
        ] {
            assert_eq!(is_first_or_second_person(language, word), expected, "{word}");
        }
    }
}
