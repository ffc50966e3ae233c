//! Learns the weights of `src/summarize/scoring/weights.rs` from articles with human summaries.
//!
//! ```sh
//! cargo run --release --example learn -- CORPUS_DIR
//! ```
//!
//! Reads every `*.jsonl` of the folder (one `{"text", "title"?, "lang", "refs": [...]}` a line), lets the core measure
//! its own features, and looks for the weights under which summaries of three sentences, drawn with a probability that
//! grows with their score, have the greatest expected ROUGE-1 + 0.7 · ROUGE-2 F1. Each set counts for what `--sets` says,
//! however many documents it has. Nothing is left to chance: the same corpus gives the same weights.

mod ascent;
mod bootstrap;
mod choices;
mod corpus;
mod polish;
mod rouge;

use std::{error::Error, fs, path::PathBuf};

use ascent::Table;
use clap::Parser;
use corpus::{Article, Length, Set, gain};
use nutgraf::summarize::stages::Weights;
use nutgraf::summarize::{Feature, Options};

/// Learn the weights of the summarizer from articles with human summaries.
#[derive(Parser)]
struct Arguments {
    /// Folder of JSONL files, each a set.
    corpus: PathBuf,
    /// Sets to learn from, as NAME or NAME=IMPORTANCE; the others are only reported. Default: every set alike.
    #[arg(long, value_delimiter = ',')]
    sets: Vec<String>,
    /// What the squared length of the standardised weights costs, so that a feature that helps little gets little.
    #[arg(long, default_value_t = 0.03)]
    restraint: f64,
    /// Generations of the last search, around the weights found.
    #[arg(long, default_value_t = 160)]
    polish: usize,
    /// What the distance from the weights found costs that search.
    #[arg(long, default_value_t = 1.5)]
    tether: f64,
    /// Cross-validate in this many folds of documents instead of learning from all.
    #[arg(long)]
    folds: Option<usize>,
    /// For each set, learn from the others alone and tell what those weights do on it, instead of learning from all.
    #[arg(long)]
    leave_one_out: bool,
    /// Only report the weights in force.
    #[arg(long)]
    report: bool,
}

/// The sets with what each counts for.
struct Corpus {
    sets: Vec<(Set, f64)>,
}

/// Which documents of a set to learn from.
#[derive(Clone, Copy)]
enum Part {
    All,
    /// All but every `.1`th from `.0` on.
    Without(usize, usize),
}

impl Part {
    fn has(self, index: usize) -> bool {
        match self {
            Self::All => true,
            Self::Without(fold, folds) => index % folds != fold,
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let mut corpus = Corpus::load(&arguments)?;
    if arguments.report {
        corpus.report("in force", |_| &Weights::LEARNED);
    } else if arguments.leave_one_out {
        corpus.leave_one_out(&arguments);
    } else if let Some(folds) = arguments.folds {
        let learned: Vec<Weights> =
            (0..folds).map(|fold| learn(&corpus, Part::Without(fold, folds), &arguments)).collect();
        corpus.report(&format!("held out, {folds} folds"), |index| &learned[index % folds]);
    } else {
        let weights = learn(&corpus, Part::All, &arguments);
        corpus.report("learned", |_| &weights);
        print(&weights);
    }
    Ok(())
}

impl Corpus {
    fn load(arguments: &Arguments) -> Result<Self, Box<dyn Error>> {
        let mut paths: Vec<PathBuf> = fs::read_dir(&arguments.corpus)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "jsonl"));
        paths.sort();
        let sets = paths
            .iter()
            .map(|path| {
                let set = Set::load(path)?;
                let importance = importance(&set.name, &arguments.sets)?;
                Ok((set, importance))
            })
            .collect::<Result<_, Box<dyn Error>>>()?;
        Ok(Self { sets })
    }

    /// The mean gain over the sets.
    fn gain(&self, weights: &Weights, part: Part) -> f64 {
        let sets = self.sets.iter().filter(|(_, importance)| *importance > 0.0);
        let (sum, importances) = sets.fold((0.0, 0.0), |(sum, total), (set, importance)| {
            let (one, two) = mean(set, part, |_, article| article.score(weights, &Options::default()));
            (sum + importance * gain(one, two), total + importance)
        });
        sum / importances
    }

    /// Prints the figures of every set under the weights that all the others give.
    fn leave_one_out(&mut self, arguments: &Arguments) {
        println!("each set by weights learned without it");
        for left_out in 0..self.sets.len() {
            let importance = std::mem::replace(&mut self.sets[left_out].1, 0.0);
            let weights = learn(self, Part::All, arguments);
            self.sets[left_out].1 = importance;
            print_row(&self.sets[left_out], |_| &weights);
        }
    }

    /// Prints the figures of every set, each article summarized by the weights that `weights` has for its index.
    fn report<'w>(&self, name: &str, weights: impl Fn(usize) -> &'w Weights + Sync) {
        println!("{name}");
        let (mut sum, mut importances) = (0.0, 0.0);
        for row in &self.sets {
            let ours = print_row(row, &weights);
            sum += row.1 * gain(ours.0, ours.1);
            importances += row.1;
        }
        println!("  mean R1 + 0.7 R2 of the sets learned from: {:.3}", sum / importances);
    }
}

/// Prints the figures of one set beside those of its first three sentences, and gives the former: ROUGE-1 / ROUGE-2, and by
/// how much their sum is greater, with its 95 % interval, of whole summaries and of ones cut to the reference's length.
fn print_row<'w>(
    (set, importance): &(Set, f64),
    weights: impl Fn(usize) -> &'w Weights + Sync,
) -> (f64, f64) {
    let ours = mean(set, Part::All, |index, article| article.score(weights(index), &Options::default()));
    let lead = mean(set, Part::All, |_, article| article.lead());
    print!(
        "  {:18} {:4} x{importance:<4} {:5.2} / {:5.2}   lead-3 {:5.2} / {:5.2}",
        set.name,
        set.articles.len(),
        ours.0,
        ours.1,
        lead.0,
        lead.1
    );
    let lengths = [Length::Whole, Length::Reference];
    let (whole, cut): (Vec<f64>, Vec<f64>) = set
        .articles
        .iter()
        .enumerate()
        .map(|(index, article)| article.advantages(weights(index), &Options::default(), lengths).into())
        .unzip();
    for (advantages, name) in [(whole, ""), (cut, "at equal length ")] {
        let (mean, low, high) = bootstrap::interval(&advantages);
        print!("   {name}{mean:+.1} [{low:+.1}, {high:+.1}]");
    }
    println!();
    ours
}

/// What a set counts for: 1 where none is named.
fn importance(name: &str, sets: &[String]) -> Result<f64, Box<dyn Error>> {
    if sets.is_empty() {
        return Ok(1.0);
    }
    for set in sets {
        match set.split_once('=') {
            Some((set, importance)) if set == name => return Ok(importance.parse()?),
            None if set == name => return Ok(1.0),
            _ => {}
        }
    }
    Ok(0.0)
}

/// The mean of two scores over a part of a set, worked out on two threads.
fn mean(set: &Set, part: Part, score: impl Fn(usize, &Article) -> (f64, f64) + Sync) -> (f64, f64) {
    let sum = |articles: &[(usize, &Article)]| {
        let scores = articles.iter().map(|(index, article)| score(*index, article));
        scores.fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    };
    let articles: Vec<(usize, &Article)> =
        set.articles.iter().enumerate().filter(|(index, _)| part.has(*index)).collect();
    let (front, back) = articles.split_at(articles.len() / 2);
    let (front, back) = std::thread::scope(|scope| {
        let front = scope.spawn(|| sum(front));
        let back = sum(back);
        (front.join().unwrap_or_default(), back)
    });
    let count = articles.len().max(1) as f64;
    ((front.0 + back.0) / count, (front.1 + back.1) / count)
}

/// The length of the learned weights as a vector. Only their proportions matter to a choice, and to keep their length
/// makes two sets of them comparable, and with the weight that is set by hand.
const LENGTH: f64 = 3.0;

fn learn(corpus: &Corpus, part: Part, arguments: &Arguments) -> Weights {
    let mut table = Table::default();
    for (set, importance) in corpus.sets.iter().filter(|(_, importance)| *importance > 0.0) {
        let articles: Vec<&Article> = set
            .articles
            .iter()
            .enumerate()
            .filter(|(index, _)| part.has(*index))
            .map(|(_, article)| article)
            .collect();
        for article in &articles {
            let features: Vec<Vec<f64>> = article
                .analysis
                .features
                .iter()
                .map(|features| learned().map(|feature| features.values[feature as usize]).collect())
                .collect();
            table.add(&features, &article.choices, importance / articles.len() as f64);
        }
    }
    let found = table.climb(arguments.restraint);
    if arguments.polish == 0 {
        return weights(&found.weights);
    }
    weights(&polish::polish(&found, arguments.polish, arguments.tether, |vector| {
        corpus.gain(&weights(vector), part)
    }))
}

/// The weights that a vector of them stands for.
fn weights(vector: &[f64]) -> Weights {
    let length = vector.iter().map(|weight| weight * weight).sum::<f64>().sqrt();
    let mut weights = Weights::LEARNED;
    for (feature, weight) in learned().zip(vector) {
        weights.features[feature as usize] = weight * LENGTH / length;
    }
    weights.redundancy = vector.last().map_or(0.0, |weight| weight * LENGTH / length);
    weights
}

/// The features whose weights are learned; those of the others are set.
fn learned() -> impl Iterator<Item = Feature> {
    Feature::ALL
        .iter()
        .copied()
        .filter(|feature| !matches!(feature, Feature::Query | Feature::Unclosed | Feature::SecondPerson))
}

fn print(weights: &Weights) {
    for (feature, weight) in Feature::ALL.iter().zip(&weights.features) {
        println!("            {weight:.3}, // {}", feature.name());
    }
    println!("        redundancy: {:.3},", weights.redundancy);
}
