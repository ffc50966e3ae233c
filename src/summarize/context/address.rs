//! Sentences that turn to the reader instead of telling: questions, and calls upon somebody.

use super::question::asks;
use crate::summarize::language::Language;
use crate::summarize::terms::pronouns::Person;
use crate::summarize::terms::tokenizer::Token;

/// A story may open with a question that holds it: one of so many words.
const WORDS_OF_AN_OPENING: usize = 20;

/// Whether a sentence asks, or calls upon those who speak or are spoken to: "Get ready to build your own!"
#[must_use]
pub fn addresses_reader(sentence: &str, tokens: &[Token], is_first: bool, language: Language) -> bool {
    if asks(sentence, language) {
        return !(is_first && tokens.len() >= WORDS_OF_AN_OPENING);
    }
    sentence.ends_with(['!', '！']) && tokens.iter().any(|token| token.person != Person::Other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::document::Document;
    use crate::summarize::sentences::split;
    use crate::summarize::terms::tokenizer::Tokenizer;
    use crate::summarize::terms::tokens::Tokens;
    use crate::summarize::terms::vocabulary::StemCache;

    #[test]
    fn questions_and_calls() {
        for (text, is_first, expected) in [
            ("Where were you when the ferry sailed?", true, true),
            (
                "Is it the end of the night ferry, which has sailed from Moen to Oslo for a hundred years and more?",
                true,
                false,
            ),
            (
                "Is it the end of the night ferry, which has sailed from Moen to Oslo for a hundred years and more?",
                false,
                true,
            ),
            ("Is it the end of the night ferry to which all of Moen set its clocks?", true, true),
            ("Get ready to build your own ferry!", false, true),
            ("The ferry sails again!", false, false),
            ("The ferry sails again on Friday.", false, false),
            ("Où étiez-vous quand le bac est parti ?", false, true),
        ] {
            let document = Document::from_paragraph(text);
            let sentences = split(&document, Language::English);
            let mut stems = StemCache::default();
            let tokens = Tokens::read(&mut Tokenizer::new(Language::English, &mut stems), text, &sentences);
            assert_eq!(
                addresses_reader(text, tokens.sentence(0), is_first, Language::English),
                expected,
                "{text}"
            );
        }
    }
}
