//! How long the core takes: by stage, and by length.
//!
//! ```sh
//! cargo bench --bench speed                      # all, some three minutes
//! cargo bench --bench speed -- length/english    # some
//! ```
//!
//! By length, what counts is that the throughput does not fall: each stage is linear in the length of the text.

mod text;

use std::{hint::black_box, time::Duration};

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use nutgraf::summarize::stages::{
    Analysis, Centrality, Measured, StemCache, Subject, TermCounts, Tokenizer, Tokens, Vectors, Weights,
    keywords, punctuation, quotation, score, select, set_aside,
};
use nutgraf::summarize::{Document, Options, detect, split, summarize};
use text::SAMPLES;

/// Bytes of an ordinary article.
const ARTICLE: usize = 4 << 10;

/// Each stage by itself, on an article as long as most are.
fn stages(criterion: &mut Criterion) {
    let options = Options::default();
    for sample in SAMPLES {
        let text = sample.text(ARTICLE);
        let document = Document::from_text(&text);
        let analysis = Analysis::of(&document, &options);
        let language = analysis.language;
        let all = split(&document, language);
        let scores: Vec<f64> =
            analysis.features.iter().map(|features| score(features, &Weights::LEARNED)).collect();

        let mut group = criterion.benchmark_group(format!("stage/{}", sample.name));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("blocks", |b| b.iter(|| Document::from_text(black_box(&text))));
        group.bench_function("language", |b| b.iter(|| detect(black_box(&text))));
        group.bench_function("sentences", |b| b.iter(|| split(black_box(&document), language)));
        group.bench_function("furniture", |b| {
            b.iter_with_setup(|| all.clone(), |all| set_aside(&document, all, language));
        });
        group.bench_function("tokens", |b| {
            b.iter(|| {
                Tokens::read(
                    &mut Tokenizer::new(language, &mut StemCache::default()),
                    &text,
                    black_box(&analysis.sentences),
                )
            });
        });
        group.bench_function("term_counts", |b| b.iter(|| TermCounts::of(black_box(&analysis.tokens))));
        group.bench_function("vectors", |b| b.iter(|| Vectors::weigh(black_box(&analysis.term_counts))));
        group.bench_function("centrality", |b| {
            b.iter(|| Centrality::of(black_box(&analysis.vectors), analysis.tokens.distinct_terms()));
        });
        let punctuation = punctuation::of_all(&text, &analysis.sentences);
        group.bench_function("punctuation", |b| {
            b.iter(|| punctuation::of_all(&text, black_box(&analysis.sentences)));
        });
        group.bench_function("quotations", |b| {
            b.iter(|| quotation::place(&text, black_box(&analysis.sentences), &punctuation));
        });
        let measured = Measured {
            language: analysis.language,
            text: &text,
            sentences: &analysis.sentences,
            tokens: &analysis.tokens,
            term_counts: &analysis.term_counts,
            vectors: &analysis.vectors,
            punctuation: &punctuation,
            quotations: &analysis.quotations,
            leanings: &analysis.leanings,
            title: &[],
            query: &[],
        };
        group.bench_function("features", |b| b.iter(|| black_box(&measured).features()));
        group.bench_function("analysis", |b| b.iter(|| Analysis::of(black_box(&document), &options)));
        group.bench_function("selection", |b| {
            b.iter(|| select(black_box(&analysis), &scores, &Weights::LEARNED, &options));
        });
        group.bench_function("keywords", |b| {
            b.iter(|| {
                keywords(black_box(&Subject {
                    text: &text,
                    language: analysis.language,
                    tokens: &analysis.tokens,
                    title: analysis.title,
                    title_terms: &analysis.title_terms,
                }))
            });
        });
        group.finish();
    }
}

/// All stages together, from a notice to a shelf of books.
fn lengths(criterion: &mut Criterion) {
    const LENGTHS: [(&str, usize); 6] = [
        ("1 KB", 1 << 10),
        ("4 KB", ARTICLE),
        ("25 KB", 25 << 10),
        ("250 KB", 250 << 10),
        ("1 MB", 1 << 20),
        ("10 MB", 10 << 20),
    ];
    for sample in SAMPLES {
        let mut group = criterion.benchmark_group(format!("length/{}", sample.name));
        group.sampling_mode(SamplingMode::Flat);
        for (name, bytes) in LENGTHS {
            let text = sample.text(bytes);
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::from_parameter(name), &text, |b, text| {
                b.iter(|| summarize(&Document::from_text(black_box(text)), &Options::default()));
            });
        }
        group.finish();
    }
}

criterion_group! {
    name = speed;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    targets = stages, lengths
}
criterion_main!(speed);
