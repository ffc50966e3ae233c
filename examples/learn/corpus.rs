//! Articles with their references, read once by the core and ready to be scored any number of times.

use std::{error::Error, fs, path::Path};

use nutgraf::summarize::stages::{Analysis, Weights, score, select};
use nutgraf::summarize::{Document, Options, split};
use serde::Deserialize;

use crate::{
    choices::{Choice, choices},
    rouge::{Reference, Words},
};

/// One line of a corpus file.
#[derive(Deserialize)]
struct Line {
    text: String,
    title: Option<String>,
    lang: String,
    refs: Vec<String>,
}

/// An article as the core reads it, and its references.
pub struct Article {
    /// What the core measures.
    pub analysis: Analysis<'static>,
    /// The summaries that it could get.
    pub choices: Vec<Choice>,
    words: Vec<Vec<u32>>,
    /// The words of the text's first sentences, furniture and all.
    lead: Vec<u32>,
    references: Vec<Reference>,
}

/// How much of a summary is compared with a reference.
#[derive(Clone, Copy)]
pub enum Length {
    /// All of it.
    Whole,
    /// Its first words, as many as the reference has: so that neither wins by being longer or shorter.
    Reference,
}

/// What ROUGE-1 and ROUGE-2 together are worth.
pub fn gain(one: f64, two: f64) -> f64 {
    one + 0.7 * two
}

/// The sentences of LEAD-3.
const LEAD: usize = 3;

/// The articles of one file.
pub struct Set {
    /// The file's name without its ending.
    pub name: String,
    /// Its articles.
    pub articles: Vec<Article>,
}

impl Set {
    /// Reads a JSONL file of `{"text", "title"?, "lang", "refs"}`.
    ///
    /// The articles stay for as long as the program runs, which is what they are for: they are leaked.
    pub fn load(path: &Path) -> Result<Self, Box<dyn Error>> {
        let mut words = Words::default();
        let articles = fs::read_to_string(path)?
            .lines()
            .map(|line| Ok(Article::read(serde_json::from_str(line)?, &mut words)))
            .collect::<Result<_, Box<dyn Error>>>()?;
        let name = path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        Ok(Self { name, articles })
    }
}

impl Article {
    fn read(line: Line, ids: &mut Words) -> Self {
        let english = line.lang == "en";
        let references =
            line.refs.iter().map(|reference| Reference::of(&ids.of(reference, english))).collect();
        let text: &'static str = line.text.leak();
        let mut document = Document::from_text(text);
        if let Some(title) = line.title {
            document = document.with_title(title.leak());
        }
        let document: &'static Document = Box::leak(Box::new(document));
        let analysis = Analysis::of(document, &Options::default());
        let words = analysis
            .sentences
            .iter()
            .map(|sentence| ids.of(&text[sentence.range.clone()], english))
            .collect();
        let first = split(document, analysis.language).into_iter().take(LEAD);
        let lead = first.flat_map(|sentence| ids.of(&text[sentence.range], english)).collect();
        let mut article = Self { analysis, choices: Vec::new(), words, lead, references };
        article.choices = choices(&article.analysis, |sentences| article.gain(sentences));
        article
    }

    /// What a summary of these sentences, in document order, is worth.
    fn gain(&self, sentences: &[usize]) -> f64 {
        let words: Vec<u32> = sentences.iter().flat_map(|&index| self.words[index].iter().copied()).collect();
        let (one, two) = self.rouge(&words, Length::Whole);
        gain(one, two)
    }

    /// ROUGE-1 and ROUGE-2 of the summary that `weights` select, means over the references.
    pub fn score(&self, weights: &Weights, options: &Options) -> (f64, f64) {
        self.rouge(&self.summary(weights, options), Length::Whole)
    }

    /// By how much ROUGE-1 + ROUGE-2 of the summary that `weights` select is greater than that of the text's first three
    /// sentences, both as long as each of `lengths` says.
    pub fn advantages(&self, weights: &Weights, options: &Options, lengths: [Length; 2]) -> [f64; 2] {
        let sum = |(one, two): (f64, f64)| one + two;
        let summary = self.summary(weights, options);
        lengths.map(|length| sum(self.rouge(&summary, length)) - sum(self.rouge(&self.lead, length)))
    }

    /// The words of the summary that `weights` select.
    fn summary(&self, weights: &Weights, options: &Options) -> Vec<u32> {
        let scores: Vec<f64> =
            self.analysis.features.iter().map(|features| score(features, weights)).collect();
        let mut chosen = select(&self.analysis, &scores, weights, options);
        chosen.sort_unstable();
        chosen.iter().flat_map(|&index| self.words[index].iter().copied()).collect()
    }

    /// ROUGE-1 and ROUGE-2 of the text's first three sentences, whatever they are.
    pub fn lead(&self) -> (f64, f64) {
        self.rouge(&self.lead, Length::Whole)
    }

    fn rouge(&self, summary: &[u32], length: Length) -> (f64, f64) {
        let scores = self.references.iter().map(|reference| {
            let most = match length {
                Length::Whole => summary.len(),
                Length::Reference => summary.len().min(reference.len()),
            };
            reference.score(&summary[..most])
        });
        let (one, two) = scores.fold((0.0, 0.0), |sum, score| (sum.0 + score.0, sum.1 + score.1));
        let count = self.references.len().max(1) as f64;
        (one / count, two / count)
    }
}
