//! Which element holds the story.
//!
//! Each run of text is worth what it looks like: prose counts for it, menus and links against it. The element with the
//! greatest sum over its runs holds the story: a smaller one would lose prose, a larger one would take on clutter.

use super::flow::{Flow, Run, RunKind};
use super::hints::Hints;
use super::tag::Tag;
use super::tree::{NodeId, Tree};

/// What one line of clutter costs, in letters of prose.
const CLUTTER: f64 = 24.0;

/// The element that holds the story. Linear in the size of the tree and the flow.
pub(super) fn container(tree: &Tree, hints: &[Hints], flow: &Flow) -> NodeId {
    let mut worth = vec![0.0_f64; tree.nodes.len()];
    for run in &flow.runs {
        if let Some(sum) = worth.get_mut(run.node) {
            *sum += run_worth(run);
        }
    }
    for id in (1..worth.len()).rev() {
        let own = worth.get(id).copied().unwrap_or(0.0);
        if let Some(sum) = worth.get_mut(tree.parent(id)) {
            *sum += own;
        }
    }
    let best = worth.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0, |(id, _)| id);
    // Where nothing speaks for any element, nothing tells one from the page.
    if worth.get(best).is_none_or(|best| *best <= 0.0) {
        return 0;
    }
    // A story is more than one paragraph: short ones beside it belong to it, though they spoke against it.
    let best = if matches!(tree.tag(best), Some(Tag::P | Tag::Pre)) { tree.parent(best) } else { best };
    narrow(tree, hints, &worth, best)
}

/// How much a run speaks for being in the story, in letters.
fn run_worth(run: &Run) -> f64 {
    let (weight, linked) = (f64::from(run.weight), f64::from(run.linked));
    let unlinked = weight - linked;
    let (trust, least) = match run.kind {
        RunKind::Heading(_) if unlinked > linked => return 0.0,
        RunKind::Caption => return 0.0,
        RunKind::Heading(_) => return -CLUTTER - 0.5 * linked,
        RunKind::Paragraph => (1.0, 20.0),
        RunKind::Bare => (0.8, 50.0),
        RunKind::ListItem => (0.6, 30.0),
        RunKind::Cell => (0.6, 60.0),
    };
    if unlinked >= least && unlinked > 0.5 * linked {
        trust * (unlinked - 0.3 * linked)
    } else {
        -CLUTTER - 0.5 * linked
    }
}

/// Goes on from the best element to one within it that names itself the story and holds most of the prose.
fn narrow(tree: &Tree, hints: &[Hints], worth: &[f64], best: NodeId) -> NodeId {
    let most = worth.get(best).copied().unwrap_or(0.0);
    let mut chosen = best;
    for id in best + 1..tree.end(best) {
        let own = worth.get(id).copied().unwrap_or(0.0);
        let named = hints.get(id).copied().unwrap_or_default();
        let article = tree.tag(id) == Some(Tag::Article);
        let share = match () {
            () if named.body => 0.5,
            () if named.story => 0.6,
            () if article => 0.7,
            () => continue,
        };
        if own >= share * most && id < tree.end(chosen) {
            chosen = id;
        }
    }
    chosen
}
