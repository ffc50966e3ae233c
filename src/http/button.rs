//! The button: one script for all languages, and a smaller one for each, told apart by their names.
//!
//! Each is the source in `web/button/` with its style and texts put in, and without its comments and indentation.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use sha2::{Digest as _, Sha384};

const SOURCE: &str = include_str!("../../web/button/nutgraf.js");
const STYLE: &str = include_str!("../../web/button/nutgraf.css");
const TEXTS: &str = include_str!("../../web/button/texts.json");

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the button says in one language; the source tells what is what.
type Texts = [String; 7];

/// A script of the button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// The language that it speaks; `None` if all.
    pub language: Option<String>,
    /// The script itself.
    pub body: String,
}

impl Script {
    /// Its name that always means the newest version.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/nutgraf{}.js", self.suffix())
    }

    /// Its name that means these bytes for ever.
    #[must_use]
    pub fn versioned_path(&self) -> String {
        format!("/nutgraf-{VERSION}{}.js", self.suffix())
    }

    /// What a page says of it so that a browser runs these bytes and no others (Subresource Integrity).
    #[must_use]
    pub fn integrity(&self) -> String {
        format!("sha384-{}", base64(&Sha384::digest(&self.body)))
    }

    fn suffix(&self) -> String {
        self.language.as_ref().map_or_else(String::new, |language| format!(".{language}"))
    }
}

/// Every script, the one of all languages first.
#[must_use]
pub fn scripts() -> &'static [Script] {
    &SCRIPTS
}

/// The script of one language, or of all.
#[must_use]
pub fn script(language: Option<&str>) -> Option<&'static Script> {
    SCRIPTS.iter().find(|script| script.language.as_deref() == language)
}

static SCRIPTS: LazyLock<Vec<Script>> = LazyLock::new(|| {
    let texts: BTreeMap<String, Texts> = serde_json::from_str(TEXTS).unwrap_or_default();
    let all = Script { language: None, body: composed(&texts) };
    let each = texts.iter().map(|(language, own)| {
        let own = BTreeMap::from([(language.clone(), own.clone())]);
        Script { language: Some(language.clone()), body: composed(&own) }
    });
    [all].into_iter().chain(each).collect()
});

/// The source with its style and these texts.
fn composed(texts: &BTreeMap<String, Texts>) -> String {
    let json = |value: Result<String, serde_json::Error>| value.unwrap_or_default();
    // JSON is JavaScript since ECMAScript 2019, so that a string of JSON is a string there too.
    let style = json(serde_json::to_string(&squeezed(STYLE)));
    let texts = json(serde_json::to_string(texts).and_then(|texts| serde_json::to_string(&texts)));
    SOURCE
        .lines()
        .map(str::trim_start)
        .filter(|line| !line.is_empty() && !is_comment(line))
        .collect::<Vec<_>>()
        .join("\n")
        .replace("const STYLE = \"\";", &format!("const STYLE = {style};"))
        .replace("const TEXTS = \"{}\";", &format!("const TEXTS = {texts};"))
}

/// Whether a line, its indentation taken off, is a comment; none stands behind code.
fn is_comment(line: &str) -> bool {
    ["/*", "*", "//"].iter().any(|opening| line.starts_with(opening))
}

/// A style sheet without the white space that it can do without.
fn squeezed(css: &str) -> String {
    let lines = css.lines().map(str::trim).filter(|line| !is_comment(line));
    let joined = lines.collect::<Vec<_>>().concat();
    [("{ ", "{"), (" {", "{"), (" }", "}"), ("; ", ";"), (": ", ":"), (", ", ","), (";}", "}")]
        .iter()
        .fold(joined, |css, (long, short)| css.replace(long, short))
}

/// Bytes in Base64 (RFC 4648); their number must be a multiple of three, as a SHA-384 hash's is, so that none is padded.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let groups =
        bytes.chunks_exact(3).map(|group| group.iter().fold(0, |bits, byte| bits << 8 | usize::from(*byte)));
    groups.flat_map(|bits| [18, 12, 6, 0].map(|shift| char::from(ALPHABET[bits >> shift & 63]))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::Language;

    #[test]
    fn every_language_of_the_service_has_its_texts() {
        for language in Language::ALL {
            assert!(
                script(Some(language.code())).is_some(),
                "web/button/texts.json lacks {}",
                language.code()
            );
        }
        assert_eq!(scripts().len(), Language::ALL.len() + 1);
    }

    #[test]
    fn a_script_has_its_style_and_its_texts_and_no_comment() {
        let german = &script(Some("de")).unwrap().body;
        assert!(
            german.contains("Kürzer")
                && german.contains(":host{display:block")
                && !german.contains("Shorter")
        );
        assert!(
            script(None).unwrap().body.contains("Kürzer") && script(None).unwrap().body.contains("Shorter")
        );
        assert!(!german.contains("/*") && !german.contains("\n "));
    }

    #[test]
    fn names_tell_version_and_language() {
        let german = script(Some("de")).unwrap();
        assert_eq!(german.path(), "/nutgraf.de.js");
        assert_eq!(german.versioned_path(), format!("/nutgraf-{VERSION}.de.js"));
        assert_eq!(script(None).unwrap().path(), "/nutgraf.js");
    }

    #[test]
    fn base64_is_base64() {
        assert_eq!(base64(b"nutgraf!?"), "bnV0Z3JhZiE/");
        assert_eq!(script(None).unwrap().integrity().len(), "sha384-".len() + 64);
    }
}
