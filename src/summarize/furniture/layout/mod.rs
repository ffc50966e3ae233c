//! Furniture that gives itself away by its place and shape among the blocks.

mod blocks;
mod capitals;
mod headings;
mod neighbours;
mod open_lines;
mod video_title;

use self::capitals::claim_capitals;
use self::headings::{claim_kinds, claim_title};
use self::neighbours::claim_neighbours;
use self::open_lines::claim_open_lines;
use super::page::{Claims, Page};
use super::phrases::TitleLabel;
use super::shape::is_closed;

/// Claims headings, captions, titles and the lines around the story.
pub(super) fn claim(page: &Page, claims: &mut Claims, labels: &[TitleLabel]) {
    claim_kinds(page, claims);
    claim_title(page, claims);
    if page.blocks.len() < 2 {
        return;
    }
    let mut closed: Vec<bool> = (0..page.blocks.len()).map(|index| is_closed(page.block(index))).collect();
    if !labels.is_empty() {
        claim_neighbours(page, claims, labels, &closed);
    }
    if is_closed_prose(page, claims, &closed) {
        for (closed, (_, run)) in closed.iter_mut().zip(&page.blocks) {
            *closed &= claims[run.start].is_none();
        }
        claim_open_lines(page, claims, &closed);
        if !page.language.profile().capitalizes_nouns {
            claim_capitals(page, claims);
        }
    }
}

/// Whether most of the text that is not claimed yet stands in blocks that end like sentences, so that a line which does
/// not stands out.
fn is_closed_prose(page: &Page, claims: &Claims, closed: &[bool]) -> bool {
    let (mut prose, mut lines) = (0, 0);
    for (index, (closed, (_, run))) in closed.iter().zip(&page.blocks).enumerate() {
        if claims[run.start].is_none() {
            *(if *closed { &mut prose } else { &mut lines }) += page.block(index).len();
        }
    }
    prose > lines
}
