//! Which language a text is in.
use super::Language;
/// Detects.
#[must_use]
pub fn detect(text: &str) -> Language {
    whatlang::detect_lang(text).map_or(Language::Undetermined, |_| Language::English)
}
