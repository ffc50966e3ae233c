//! Learns the weights of `src/summarize/weights.rs` from articles with human summaries.
//!
//! ```sh
//! cargo run --release --example learn -- CORPUS_DIR
//! ```
//!
//! Reads every `*.jsonl` of the folder (one `{"text", "title"?, "lang", "refs": [...]}` a line), lets the core measure
//! its own features, and looks by CMA-ES (Hansen and Ostermeier, 2001) for the weights under which the *selected
//! summaries* of three sentences have the greatest ROUGE-1 + ROUGE-2 F1. Each set counts alike, however many documents
//! it has. The seed is fixed: the same corpus gives the same weights.

mod corpus;
mod rouge;

use std::{error::Error, fs, path::PathBuf};

use clap::Parser;
use cmaes::{CMAESOptions, DVector};
use corpus::{Article, Set};
use nutgraf::summarize::{Feature, Options, weights::Weights};

/// Learn the weights of the summarizer from articles with human summaries.
#[derive(Parser)]
struct Arguments {
    /// Folder of JSONL files, each a set.
    corpus: PathBuf,
    /// Sets to learn from, as NAME or NAME=IMPORTANCE; the others are only reported. Default: every set alike.
    #[arg(long, value_delimiter = ',')]
    sets: Vec<String>,
    /// Generations of the search.
    #[arg(long, default_value_t = 150)]
    generations: usize,
    /// Candidates a generation.
    #[arg(long, default_value_t = 24)]
    population: usize,
    /// What each unit of weight costs, so that a feature that helps nothing gets none.
    #[arg(long, default_value_t = 0.02)]
    restraint: f64,
    /// Cross-validate in this many folds of documents instead of learning from all.
    #[arg(long)]
    folds: Option<usize>,
    /// Only report the weights in force.
    #[arg(long)]
    report: bool,
    /// The seed of the search.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// The sets with what each counts for.
struct Corpus {
    sets: Vec<(Set, f64)>,
}

/// Which documents of a set to take.
#[derive(Clone, Copy)]
enum Part {
    All,
    /// All but every `.1`th from `.0` on.
    Without(usize, usize),
    /// Every `.1`th from `.0` on.
    Only(usize, usize),
}

impl Part {
    fn has(self, index: usize) -> bool {
        match self {
            Self::All => true,
            Self::Without(fold, folds) => index % folds != fold,
            Self::Only(fold, folds) => index % folds == fold,
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let corpus = Corpus::load(&arguments)?;
    if arguments.report {
        corpus.report("in force", &Weights::LEARNED, Part::All);
    } else if let Some(folds) = arguments.folds {
        for fold in 0..folds {
            let weights = learn(&corpus, Part::Without(fold, folds), &arguments);
            corpus.report(&format!("fold {fold}, held out"), &weights, Part::Only(fold, folds));
        }
    } else {
        let weights = learn(&corpus, Part::All, &arguments);
        corpus.report("learned", &weights, Part::All);
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

    /// The mean over the sets of ROUGE-1 + ROUGE-2.
    fn gain(&self, weights: &Weights, part: Part) -> f64 {
        let sets = self.sets.iter().filter(|(_, importance)| *importance > 0.0);
        let (sum, importance) = sets.fold((0.0, 0.0), |(sum, total), (set, importance)| {
            let (one, two) = mean(set, part, |article| article.score(weights, &Options::default()));
            (sum + importance * (one + 0.7 * two), total + importance)
        });
        sum / importance
    }

    fn report(&self, name: &str, weights: &Weights, part: Part) {
        println!("{name}");
        for (set, importance) in &self.sets {
            let ours = mean(set, part, |article| article.score(weights, &Options::default()));
            let lead = mean(set, part, Article::lead);
            println!(
                "  {:20} {:4} x{importance:<4} {:6.2} {:6.2}   lead-3 {:6.2} {:6.2}   {:+.2}",
                set.name,
                set.articles.len(),
                ours.0,
                ours.1,
                lead.0,
                lead.1,
                ours.0 + ours.1 - lead.0 - lead.1
            );
        }
        println!("  mean R1 + R2 of the sets learned from: {:.3}", self.gain(weights, part));
    }
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
fn mean(set: &Set, part: Part, score: impl Fn(&Article) -> (f64, f64) + Sync) -> (f64, f64) {
    let articles: Vec<&Article> = set
        .articles
        .iter()
        .enumerate()
        .filter(|(index, _)| part.has(*index))
        .map(|(_, article)| article)
        .collect();
    let sum = |half: &[&Article]| {
        half.iter().map(|article| score(article)).fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    };
    let (front, back) = articles.split_at(articles.len() / 2);
    let (front, back) = std::thread::scope(|scope| {
        let front = scope.spawn(|| sum(front));
        let back = sum(back);
        (front.join().unwrap_or_default(), back)
    });
    let count = articles.len().max(1) as f64;
    ((front.0 + back.0) / count, (front.1 + back.1) / count)
}

/// How far around the start the first candidates lie.
const STEP: f64 = 0.15;

fn learn(corpus: &Corpus, part: Part, arguments: &Arguments) -> Weights {
    let loss = |vector: &DVector<f64>| {
        let size: f64 = vector.iter().map(|weight| weight.abs()).sum();
        arguments.restraint * size - corpus.gain(&weights(vector), part)
    };
    let start = vector(&START);
    let mut search = match CMAESOptions::new(start.clone(), STEP)
        .population_size(arguments.population)
        .max_generations(arguments.generations)
        .seed(arguments.seed)
        .build(loss)
    {
        Ok(search) => search,
        Err(error) => {
            eprintln!("the search cannot start: {error:?}");
            std::process::exit(1)
        }
    };
    let result = search.run();
    let best = result.overall_best.map_or(start, |best| best.point);
    // The distribution's mean has seen every generation; the best single point is partly luck.
    let centre = result.final_mean;
    if loss(&centre) <= loss(&best) { weights(&centre) } else { weights(&best) }
}

/// Where the search starts, whatever weights are in force: the best of many searches from afar, rounded.
const START: Weights = Weights {
    features: [
        0.1, 0.5, -1.1, 1.4, 0.0, -0.1, -0.6, 0.7, 1.2, 0.0, -1.0, -0.9, 0.4, 0.3, 0.6, 0.1, -0.1, -0.8,
        -0.2, -0.6, -0.2, -0.1,
    ],
    redundancy: 0.9,
};

/// The weights that are searched, those of what a client brings left out.
fn vector(weights: &Weights) -> DVector<f64> {
    let learned =
        Feature::ALL.iter().zip(&weights.features).filter(|(feature, _)| **feature != Feature::Query);
    DVector::from_iterator(Feature::COUNT, learned.map(|(_, weight)| *weight).chain([weights.redundancy]))
}

fn weights(vector: &DVector<f64>) -> Weights {
    let mut weights = Weights::LEARNED;
    let learned = Feature::ALL.iter().filter(|feature| **feature != Feature::Query);
    for (feature, value) in learned.zip(vector.iter()) {
        weights.features[*feature as usize] = *value;
    }
    weights.redundancy = vector[vector.len() - 1];
    weights
}

fn print(weights: &Weights) {
    for (feature, weight) in Feature::ALL.iter().zip(&weights.features) {
        println!("            {weight:.3}, // {}", feature.name());
    }
    println!("        redundancy: {:.3},", weights.redundancy);
}
