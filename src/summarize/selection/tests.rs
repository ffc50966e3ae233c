use std::num::NonZeroUsize;

use proptest::prelude::*;

use super::*;
use crate::summarize::document::Document;
use crate::summarize::options::Target;
use crate::summarize::scoring::score::score;

/// How many steps a text of so many repetitions costs, all of it asked for.
fn steps(piece: &str, times: usize) -> usize {
    let text = piece.repeat(times);
    let document = Document::from_text(&text);
    let options = Options { target: Target::Ratio(1.0), ..Options::default() };
    let analysis = Analysis::of(&document, &options);
    let scores: Vec<f64> =
        analysis.features.iter().map(|features| score(features, &Weights::LEARNED)).collect();
    selection(&analysis, &scores, &Weights::LEARNED, &options, None).steps
}

/// What [`select`] is to choose, found the plain way: every sentence that is left is weighed anew before each choice.
fn chosen_plainly(analysis: &Analysis, scores: &[f64], most: usize) -> Vec<usize> {
    let mut chosen: Vec<usize> = Vec::new();
    while chosen.len() < most {
        let value = |index: usize| {
            let unit = dependency::unit(&analysis.dependencies, index, MOST_IN_UNIT)?;
            let added: Vec<usize> = unit.filter(|member| !chosen.contains(member)).collect();
            let pairs =
                |member: usize| chosen.iter().map(move |&other| super::likeness(analysis, member, other));
            let likeness = |member: usize| pairs(member).map(|pair| pair.cosine).fold(0.0, f64::max);
            let fits = chosen.len() + added.len() <= most;
            let repeats = added.iter().any(|&member| {
                likeness(member) >= DUPLICATE_LIKENESS || pairs(member).any(|pair| pair.restates)
            });
            let sum: f64 = added
                .iter()
                .map(|&member| scores[member] - Weights::LEARNED.redundancy * likeness(member))
                .sum();
            (!added.is_empty() && fits && !repeats && !chosen.contains(&index))
                .then(|| (sum / added.len() as f64, added))
        };
        let best = (0..scores.len())
            .filter_map(|index| value(index).map(|(value, added)| (value, index, added)))
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        let Some((_, _, added)) = best else { break };
        chosen.extend(added);
    }
    chosen
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn steps_grow_as_sentences_do(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                "It was. ", "He said so. ", "“No.” ", "But they left. ", "The ferry sails in April. ", "A. ",
                "“We won", ",” she said. ", "This is why. ", "\n",
            ]),
            1..6,
        ),
    ) {
        let piece = pieces.concat();
        let (few, many) = (steps(&piece, 50), steps(&piece, 400));
        prop_assert!(many <= 10 * few + 2000, "{few} → {many} for {piece:?}");
    }

    #[test]
    fn the_queue_chooses_what_weighing_everything_anew_would(
        sentences in prop::collection::vec(
            prop::sample::select(vec![
                "The ferry to Moen sails in April.", "He said the ferry was late.", "“We lost money,” the director said.",
                "The council of Moen pays for the harbour.", "But the harbour is old.", "A storm broke the old pier.",
                "They want a new pier before winter.", "The storm cost the town three boats.",
                "Fishermen sold twelve tonnes of cod on Friday.", "This worries the council.",
            ]),
            4..30,
        ),
        most in 1..6_usize,
    ) {
        let text = sentences.join(" ");
        let document = Document::from_text(&text);
        let options = Options { target: Target::Sentences(NonZeroUsize::new(most).unwrap_or(NonZeroUsize::MIN)), ..Options::default() };
        let analysis = Analysis::of(&document, &options);
        let scores: Vec<f64> =
            analysis.features.iter().map(|features| score(features, &Weights::LEARNED)).collect();
        let plain = chosen_plainly(&analysis, &scores, most);
        let chosen = select(&analysis, &scores, &Weights::LEARNED, &options);
        // What is told at need to make up the number comes after, and is not of interest here.
        prop_assert_eq!(&chosen[..plain.len()], &plain[..]);
    }
}
