//! Which of the runs within the story's element belong to the story.

use super::flow::{Flow, Run, RunKind};
use super::headline::Wording;
use super::notice;

/// A run with this many letters is prose rather than a label.
const PROSE: u32 = 40;

/// A paragraph before the element must have this many letters to open the story; shorter ones are standfirsts.
const LONG_LEAD: u32 = 160;

/// The share of the element's letters that may stand before the headline and still be left out with it.
const BEFORE_HEADLINE: f64 = 0.25;

/// How many runs before the story's element are searched for its headline.
const FARTHEST_LEAD: usize = 30;

/// The runs, among those `within` the story's element, that belong to the story. Linear in their length.
pub(super) fn story<'f>(flow: &Flow, within: &'f [Run], headline: Option<&Wording>) -> Vec<&'f Run> {
    let after_headline = headline.map_or(0, |headline| after_headline(flow, within, headline));
    let within = within.get(after_headline..).unwrap_or_default();
    let mut kept: Vec<&Run> = Vec::new();
    for (at, run) in within.iter().enumerate() {
        if is_pointer(run) && !heads_prose(within, at) {
            drop_label(flow, &mut kept);
        } else if run.kind != RunKind::Caption
            && !notice::is_notice(flow.text_of(run))
            && !headline.is_some_and(|headline| {
                run.kind != RunKind::Paragraph && headline.is_said_by(flow.text_of(run))
            })
        {
            kept.push(run);
        }
    }
    trim(flow, &kept)
}

/// Where the story begins whose element begins at run `from`: perhaps before it, where the opening paragraphs stand
/// between the headline and that element.
pub(super) fn lead(flow: &Flow, from: usize, headline: Option<&Wording>) -> usize {
    let Some(headline) = headline else { return from };
    let before = flow.runs.get(from.saturating_sub(FARTHEST_LEAD)..from).unwrap_or_default();
    let Some(at) = before
        .iter()
        .rposition(|run| matches!(run.kind, RunKind::Heading(_)) && headline.is_said_by(flow.text_of(run)))
    else {
        return from;
    };
    let lead = before.iter().skip(at + 1).position(|run| {
        run.kind == RunKind::Paragraph
            && run.weight >= LONG_LEAD
            && !is_pointer(run)
            && ends_sentence(flow.text_of(run))
    });
    lead.map_or(from, |lead| from - before.len() + at + 1 + lead)
}

/// Where the story goes on after its headline, if the headline is in its element.
fn after_headline(flow: &Flow, within: &[Run], headline: &Wording) -> usize {
    let total: u64 = within.iter().map(|run| u64::from(run.weight)).sum();
    let mut before = 0;
    for (at, run) in within.iter().enumerate() {
        if before as f64 > BEFORE_HEADLINE * total as f64 {
            break;
        }
        if run.weight < 300 && headline.is_said_by(flow.text_of(run)) {
            return at + 1;
        }
        before += u64::from(run.weight);
    }
    0
}

/// A run that is little but links: it points elsewhere.
fn is_pointer(run: &Run) -> bool {
    let unlinked = run.weight.saturating_sub(run.linked);
    let share = f64::from(run.linked) / f64::from(run.weight.max(1));
    share > 0.85 || (share > 0.5 && unlinked < 16)
}

/// Whether the run at `at` is a heading of the prose that comes next, even if all of it is a link.
fn heads_prose(within: &[Run], at: usize) -> bool {
    let Some([run, next]) = within.get(at..at + 2) else { return false };
    matches!(run.kind, RunKind::Heading(2..)) && is_prose(next)
}

/// A paragraph's worth of words that is no pointer.
fn is_prose(run: &Run) -> bool {
    run.weight >= 2 * PROSE && !is_pointer(run) && matches!(run.kind, RunKind::Paragraph | RunKind::Bare)
}

/// Takes back a label such as "Read more:" when what it announces is left out.
fn drop_label(flow: &Flow, kept: &mut Vec<&Run>) {
    if kept.last().is_some_and(|run| {
        let text = flow.text_of(run);
        run.weight < 30
            && (matches!(run.kind, RunKind::Heading(_)) || text.ends_with(':') || !ends_sentence(text))
    }) {
        kept.pop();
    }
}

/// Leaves out what stands before the first prose and after the last: names, dates, labels and headings of nothing.
fn trim<'f>(flow: &Flow, kept: &[&'f Run]) -> Vec<&'f Run> {
    let is_label = |run: &&Run| match run.kind {
        RunKind::Heading(_) => true,
        RunKind::Bare | RunKind::ListItem | RunKind::Cell => {
            run.weight < PROSE && !ends_sentence(flow.text_of(run))
        }
        RunKind::Paragraph | RunKind::Caption => false,
    };
    let start = kept.iter().position(|run| !is_label(run)).unwrap_or(0);
    let end = kept.iter().rposition(|run| !matches!(run.kind, RunKind::Heading(_))).map_or(0, |at| at + 1);
    kept.get(start..end).map(<[&Run]>::to_vec).unwrap_or_default()
}

/// Whether a text ends as sentences do.
fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']'])
        .ends_with(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔'])
}
