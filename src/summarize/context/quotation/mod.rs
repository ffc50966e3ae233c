//! Where a sentence stands towards the quotations around it.

mod marks;
mod side;

use self::marks::{Mark, Marks, Pair};
use super::punctuation::Punctuation;
use crate::summarize::sentences::Sentence;

/// How much of a sentence is quoted, and whether a quotation reaches over its ends.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent trait of a sentence")]
pub struct Quotation {
    /// A quotation that began in an earlier sentence goes on in this one.
    pub runs_in: bool,
    /// A quotation goes on into the next sentence.
    pub runs_on: bool,
    /// The share of its letters and digits that are quoted, 0 to 1.
    pub share: f64,
    /// Nothing but quoted words is there, so that the speaker must be named elsewhere.
    pub is_bare: bool,
    /// A quotation opens in it that its block never closes.
    pub is_cut: bool,
}

impl Quotation {
    /// Whether the sentence quotes somebody at such length that the quotation is its point: more than a term in
    /// quotation marks.
    #[must_use]
    pub fn is_quote(self) -> bool {
        self.runs_in || self.runs_on || self.share > MOST_SHARE_OF_A_QUOTED_TERM
    }
}

/// "he said" has six; nothing shorter names anyone.
const FEWEST_LETTERS_TO_NAME_A_SPEAKER: usize = 4;
/// Up to this share, the marks set off a word or a name and quote nobody.
const MOST_SHARE_OF_A_QUOTED_TERM: f64 = 0.34;
/// The most letters and digits of a term that is set off by single marks in the middle of a sentence.
const LONGEST_QUOTED_TERM: usize = 30;
/// A quotation that has not closed after this many sentences is taken for a stray mark.
const LONGEST_QUOTATION: usize = 6;

/// Places every sentence, given its marks. Quotations are looked for within a block only. Linear in the length of the
/// text.
#[must_use]
pub fn place(text: &str, sentences: &[Sentence], punctuation: &[Punctuation]) -> Vec<Quotation> {
    let mut quotations = vec![Quotation::default(); sentences.len()];
    let mut open: Option<Open> = None;
    for (i, sentence) in sentences.iter().enumerate() {
        let continues = i > 0
            && sentences[i - 1].block == sentence.block
            && open.as_ref().is_some_and(|open| i - open.since < LONGEST_QUOTATION);
        if !continues && let Some(stray) = open.take() {
            let goes_on = text[sentence.range.clone()].starts_with(['"', '“', '«', '„']);
            close_early(&mut quotations[stray.since..i], stray.pair, stray.since > 0 && !goes_on);
        }
        if open.is_none() && !punctuation[i].quote {
            continue;
        }
        quotations[i].runs_in = open.is_some();
        let (mut inside, mut outside) = (0_usize, 0_usize);
        let mut term = None;
        for (mark, letters) in Marks::of(text, sentence) {
            if open.is_some() {
                inside += letters;
            } else {
                outside += letters;
            }
            match mark {
                Some(Mark::Opens(pair)) if open.is_none() => open = Some(Open { since: i, pair }),
                Some(Mark::Closes(pair) | Mark::ClosesIfOpen(pair))
                    if open.as_ref().is_some_and(|open| open.pair == pair) =>
                {
                    open = None;
                }
                Some(Mark::MayClose) if outside > 0 && inside <= LONGEST_QUOTED_TERM => {
                    term = term.or(Some(inside));
                }
                _ => {}
            }
        }
        // "the 'lost boys' camp": what seemed a genitive was the end of a term, as nothing else closes it.
        if let Some(letters) = term
            && open.as_ref().is_some_and(|open| open.since == i && open.pair == Pair::Single)
        {
            (inside, outside) = (letters, outside + inside - letters);
            open = None;
        }
        quotations[i].runs_on = open.is_some();
        quotations[i].share = inside as f64 / (inside + outside).max(1) as f64;
        quotations[i].is_bare = inside > 0 && outside < FEWEST_LETTERS_TO_NAME_A_SPEAKER;
    }
    if let Some(stray) = open {
        close_early(&mut quotations[stray.since..], stray.pair, stray.since > 0);
    }
    quotations
}

/// A quotation that never closed: what it seemed to hold is not quoted, its first sentence excepted, which keeps its
/// share because wire copy opens each paragraph of a long quotation and closes only the last. A single mark that nothing closes
/// is an apostrophe.
///
/// What opens the text may be a mark that was left over, and a paragraph that opens with a mark goes on with a quotation that the
/// one before left open.
fn close_early(quotations: &mut [Quotation], pair: Pair, may_cut: bool) {
    for (i, quotation) in quotations.iter_mut().enumerate() {
        quotation.runs_on = false;
        quotation.is_cut = may_cut && pair != Pair::Single;
        if i > 0 {
            *quotation = Quotation::default();
        }
    }
}

struct Open {
    since: usize,
    pair: Pair,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Places the sentences of blocks, given one a string.
    fn placed_in(blocks: &[&[&str]]) -> Vec<Quotation> {
        let text = blocks.concat().join(" ");
        let mut at = 0;
        let sentences: Vec<Sentence> = blocks
            .iter()
            .zip(0..)
            .flat_map(|(sentences, block)| sentences.iter().map(move |sentence| (block, sentence.len())))
            .map(|(block, length)| {
                let range = at..at + length;
                at = range.end + 1;
                Sentence { range, block }
            })
            .collect();
        let marks: Vec<Punctuation> =
            sentences.iter().map(|sentence| Punctuation::of(&text[sentence.range.clone()])).collect();
        place(&text, &sentences, &marks)
    }

    /// Places the sentences of one block.
    fn placed(sentences: &[&str]) -> Vec<(bool, bool, bool)> {
        placed_in(&[sentences]).into_iter().map(|q| (q.runs_in, q.runs_on, q.is_bare)).collect()
    }

    const PLAIN: (bool, bool, bool) = (false, false, false);

    #[test]
    fn a_quotation_within_a_sentence_stands_alone() {
        assert_eq!(placed(&["“We won,” she said.", "It rained."]), [PLAIN, PLAIN]);
        assert_eq!(placed(&["'We won,' said the captain of the girls' team."]), [PLAIN]);
        assert_eq!(placed(&["« Nous avons gagné », dit-elle."]), [PLAIN]);
        assert_eq!(placed(&["„Wir haben gewonnen“, sagte sie."]), [PLAIN]);
        assert_eq!(placed(&["»Vi vandt«, sagde hun.", "Det regnede."]), [PLAIN, PLAIN]);
        assert_eq!(placed(&["Elle a dit \"nous avons gagné \".", "Il pleuvait."]), [PLAIN, PLAIN]);
        assert_eq!(placed(&["市長は「予算を通した」と述べた。"]), [PLAIN]);
    }

    #[test]
    fn a_quotation_over_two_sentences_binds_them() {
        assert_eq!(
            placed(&["“We won,” she said. “It was hard.", "Nobody slept.”", "It rained."]),
            [(false, true, false), (true, false, true), PLAIN]
        );
    }

    #[test]
    fn a_sentence_of_nothing_but_quoted_words_is_bare() {
        assert_eq!(placed(&["\"Nobody slept that night.\""]), [(false, false, true)]);
    }

    #[test]
    fn apostrophes_and_inches_quote_nothing() {
        assert_eq!(placed(&["The girls' team didn't win in the '90s.", "A 5\" pipe burst."]), [PLAIN, PLAIN]);
    }

    #[test]
    fn a_term_that_ends_in_s_is_closed_by_its_mark() {
        let sentences =
            ["Police found the 'lost boys' camp on Friday.", "It was empty.", "'Nobody knew,' they said."];
        assert_eq!(placed(&sentences), [PLAIN, PLAIN, PLAIN]);
        let quotation = ["'The girls' team won.", "Nobody slept,' she said."];
        assert_eq!(placed(&quotation), [(false, true, true), (true, false, false)]);
    }

    #[test]
    fn a_quotation_that_its_block_never_closes_is_cut() {
        let cut = |blocks: &[&[&str]]| -> Vec<bool> {
            placed_in(blocks).into_iter().map(|quotation| quotation.is_cut).collect()
        };
        assert_eq!(cut(&[&["It rained.", "She said: “We won."], &["It was hard.”"]]), [false, true, false]);
        // Each paragraph of a long quotation opens with a mark; only the last one closes.
        assert_eq!(cut(&[&["It rained.", "She said: “We won."], &["“It was hard.”"]]), [false, false, false]);
        assert_eq!(cut(&[&["\"We won the cup."], &["It rained."]]), [false, false]);
    }

    #[test]
    fn a_quotation_that_never_closes_binds_nothing() {
        let sentences =
            ["He wrote: \"we are here.", "One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven."];
        assert!(placed(&sentences).iter().all(|&(runs_in, runs_on, _)| !runs_in && !runs_on));
    }
}
