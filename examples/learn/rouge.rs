//! ROUGE-N F1 (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004) over precomputed word ids.

use rustc_hash::FxHashMap as HashMap;

use rust_stemmers::{Algorithm, Stemmer};

/// Words of references and sentences as numbers, so that comparing summaries compares integers.
#[derive(Default)]
pub struct Words {
    ids: HashMap<String, u32>,
}

impl Words {
    /// The words of `text` as the `rouge-score` package splits them: in English, runs of ASCII letters and digits,
    /// stemmed where longer than three; elsewhere, runs of letters, marks and digits.
    pub fn of(&mut self, text: &str, english: bool) -> Vec<u32> {
        let stemmer = Stemmer::create(Algorithm::English);
        let lower = text.to_lowercase();
        let inside =
            |c: char| if english { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() || is_mark(c) };
        lower
            .split(|c| !inside(c))
            .filter(|word| !word.is_empty())
            .map(|word| {
                let word =
                    if english && word.len() > 3 { stemmer.stem(word).into_owned() } else { word.to_owned() };
                let next = self.ids.len() as u32;
                *self.ids.entry(word).or_insert(next)
            })
            .collect()
    }
}

/// Whether a character is a combining mark of the scripts that the corpora are in.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}'
        | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}' | '\u{9d7}')
}

/// A reference's n-grams, counted.
pub struct Reference {
    unigrams: HashMap<u32, u32>,
    bigrams: HashMap<(u32, u32), u32>,
    length: usize,
}

impl Reference {
    /// Counts the n-grams of a reference.
    pub fn of(words: &[u32]) -> Self {
        let (mut unigrams, mut bigrams) = (HashMap::default(), HashMap::default());
        for &word in words {
            *unigrams.entry(word).or_default() += 1;
        }
        for pair in words.windows(2) {
            *bigrams.entry((pair[0], pair[1])).or_default() += 1;
        }
        Self { unigrams, bigrams, length: words.len() }
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.length
    }

    /// ROUGE-1 and ROUGE-2 F1 of a summary's words, each 0 to 100.
    pub fn score(&self, summary: &[u32]) -> (f64, f64) {
        let unigrams = overlap(&self.unigrams, summary.iter().copied());
        let bigrams = overlap(&self.bigrams, summary.windows(2).map(|pair| (pair[0], pair[1])));
        let f1 = |hits: u32, shorter: usize| {
            let grams = (summary.len().saturating_sub(shorter) + self.length.saturating_sub(shorter)) as f64;
            if hits == 0 { 0.0 } else { 200.0 * f64::from(hits) / grams }
        };
        (f1(unigrams, 0), f1(bigrams, 1))
    }
}

fn overlap<G: std::hash::Hash + Eq>(reference: &HashMap<G, u32>, summary: impl Iterator<Item = G>) -> u32 {
    let mut used: HashMap<G, u32> = HashMap::default();
    let mut hits = 0;
    for gram in summary {
        if let Some(&most) = reference.get(&gram) {
            let used = used.entry(gram).or_default();
            if *used < most {
                *used += 1;
                hits += 1;
            }
        }
    }
    hits
}
