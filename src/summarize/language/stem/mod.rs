//! Stemming: the forms of one word brought under one head.

pub(super) mod light;

use std::borrow::Cow;

use super::languages::Language;
use super::profiles::Stemming;

/// Words longer than this, in bytes, are not stemmed: no language builds them, and a stemmer's cost grows with length.
const LONGEST: usize = 120;

/// Strips the endings of one language.
///
/// Three sources, each where it is right:
///
/// - `rust-stemmers` for Danish, English, Finnish, French, German, Hungarian, Italian, Norwegian, Portuguese, Russian,
///   Spanish, Swedish and Tamil, where it agrees with the Snowball project's own vocabularies;
/// - `frostem`, which follows Snowball as it is today, for Arabic, Dutch, Greek, Romanian and Turkish, where the former
///   lags behind or, in Greek, panics; and for Armenian, Catalan, Czech, Hindi, Indonesian, Persian, Polish and Ukrainian,
///   which the former has not;
/// - light rules of our own for Basque (whose Snowball stemmer parts "herria" from "herriak"), Bengali, Bulgarian,
///   Hebrew, Kazakh, Korean and Urdu: the commonest endings (in Hebrew, prefixes), always leaving a root of a few letters.
///
/// The rest, which hardly inflect, keep their words. So do words with a digit in them, overlong ones, and those of
/// which nothing would be left.
///
/// ```
/// use nutgraf::summarize::{Language, stages::Stemmer};
/// assert_eq!(Stemmer::new(Language::English).stem("summits"), "summit");
/// assert_eq!(Stemmer::new(Language::Undetermined).stem("summits"), "summits");
/// ```
pub struct Stemmer {
    algorithm: Algorithm,
}

enum Algorithm {
    Classic(rust_stemmers::Stemmer),
    Current(frostem::Stemmer),
    Light(fn(&str) -> &str),
    Identity,
}

/// What kind of stemmer a language has: `snowball`, `light`, or `None` where words are kept as they are.
#[must_use]
pub const fn stemmer_name(language: Language) -> Option<&'static str> {
    match language.profile().stemming {
        Stemming::RustStemmers(_) | Stemming::Frostem(_) => Some("snowball"),
        Stemming::Light(_) => Some("light"),
        Stemming::None => None,
    }
}

impl Stemmer {
    /// The stemmer of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let algorithm = match language.profile().stemming {
            Stemming::None => Algorithm::Identity,
            Stemming::RustStemmers(algorithm) => {
                Algorithm::Classic(rust_stemmers::Stemmer::create(algorithm))
            }
            Stemming::Frostem(algorithm) => Algorithm::Current(frostem::Stemmer::new(algorithm)),
            Stemming::Light(strip) => Algorithm::Light(strip),
        };
        Self { algorithm }
    }

    /// The stem of a word in lower case; never empty unless `word` is.
    #[must_use]
    pub fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        if word.len() > LONGEST || word.bytes().any(|byte| byte.is_ascii_digit()) {
            return Cow::Borrowed(word);
        }
        let stem = match &self.algorithm {
            Algorithm::Classic(stemmer) => stemmer.stem(word),
            Algorithm::Current(stemmer) => stemmer.stem(word),
            Algorithm::Light(strip) => Cow::Borrowed(strip(word)),
            Algorithm::Identity => Cow::Borrowed(word),
        };
        if stem.is_empty() { Cow::Borrowed(word) } else { stem }
    }
}

impl std::fmt::Debug for Stemmer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Stemmer")
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Stemmer};
    use proptest::prelude::*;

    /// Words that one language counts as one.
    const SAME: &[(Language, &[&str])] = &[
        (Language::English, &["minister", "ministers", "minister's"]),
        (Language::German, &["regierung", "regierungen"]),
        (Language::French, &["ministre", "ministres"]),
        (Language::Spanish, &["elección", "elecciones"]),
        (Language::Dutch, &["verkiezing", "verkiezingen"]),
        (Language::Greek, &["κυβερνηση", "κυβερνησησ"]),
        (Language::Russian, &["город", "города", "городе"]),
        (Language::Ukrainian, &["уряд", "уряду", "урядом"]),
        (Language::Polish, &["wybory", "wyborach", "wyborami"]),
        (Language::Czech, &["vláda", "vlády", "vládou"]),
        (Language::Basque, &["herria", "herriak", "herriaren", "herrian"]),
        (Language::Turkish, &["şehir", "şehirler", "şehirde"]),
        (Language::Hindi, &["सरकार", "सरकारों"]),
        (Language::Indonesian, &["ajar", "pelajaran", "mengajar"]),
        (Language::Persian, &["کتاب", "کتابها"]),
        (Language::Bengali, &["সরকার", "সরকারের", "সরকারকে"]),
        (Language::Urdu, &["حکومت", "حکومتوں", "حکومتیں"]),
        (Language::Hebrew, &["ממשלה", "הממשלה", "שהממשלה"]),
        (Language::Korean, &["정부", "정부는", "정부가", "정부에서"]),
        (Language::Korean, &["발표", "발표했다", "발표를"]),
        (Language::Kazakh, &["үкімет", "үкіметтің", "үкіметке"]),
        (Language::Bulgarian, &["министър", "министърът"]),
        (Language::Bulgarian, &["град", "града", "градът", "градове"]),
    ];

    #[test]
    fn forms_of_a_word_share_a_stem() {
        let mut parted = Vec::new();
        for (language, words) in SAME {
            let stemmer = Stemmer::new(*language);
            let stems: Vec<_> = words.iter().map(|word| stemmer.stem(word)).collect();
            if stems.iter().any(|stem| *stem != stems[0]) {
                parted.push(format!("{language:?}: {words:?} → {stems:?}"));
            }
        }
        assert_eq!(parted, Vec::<String>::new());
    }

    #[test]
    fn words_that_only_look_alike_do_not() {
        for (language, one, other) in [
            (Language::English, "summit", "sum"),
            (Language::Korean, "정부", "정치"),
            (Language::Bulgarian, "град", "грам"),
        ] {
            let stemmer = Stemmer::new(language);
            assert_ne!(stemmer.stem(one), stemmer.stem(other), "{language:?}");
        }
    }

    #[test]
    fn overlong_words_and_numbers_stay() {
        let stemmer = Stemmer::new(Language::English);
        let long = "connections".repeat(20);
        assert_eq!(stemmer.stem(&long), long);
        assert_eq!(stemmer.stem("1990s"), "1990s");
        assert_eq!(stemmer.stem(""), "");
    }

    #[test]
    fn each_language_of_the_crate_has_a_stemmer() {
        for code in "ar da nl en fi fr de el hu it no pt ro ru es sv ta tr".split(' ') {
            let language = Language::from_tag(code).unwrap();
            assert_eq!(super::stemmer_name(language), Some("snowball"), "{code}");
        }
    }

    /// Strings of each script's letters, marks and endings, where stemmers go wrong.
    fn words() -> impl Strategy<Value = String> {
        prop_oneof![
            "\\PC{0,12}",
            "[a-zàâçéèêëîïôûùüÿñæœßøåäöőűğışăâîșțąćęłńóśźżčďěňřšťůž'-]{0,20}",
            "[α-ωάέήίόύώϊϋΐΰ]{0,16}",
            "[а-яёіїєґәғқңөұүһ'’]{0,16}",
            "[\u{600}-\u{6ff}\u{200c}]{0,14}",
            "[\u{900}-\u{97f}]{0,14}",
            "[\u{980}-\u{9ff}]{0,14}",
            "[\u{b80}-\u{bff}]{0,14}",
            "[\u{5d0}-\u{5ea}]{0,10}",
            "[가-힣]{0,8}",
            "[ա-և]{0,14}",
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn never_panics_nor_empties(word in words()) {
            for &language in Language::ALL {
                let stemmer = Stemmer::new(language);
                let stem = stemmer.stem(&word);
                prop_assert_eq!(stem.is_empty(), word.is_empty(), "{:?}", language);
                prop_assert_eq!(&stem, &stemmer.stem(&word));
            }
        }
    }
}
