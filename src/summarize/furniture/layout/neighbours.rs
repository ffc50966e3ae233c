//! The titles of other articles.

use super::blocks::{claim_block, is_prose, is_short};
use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page};
use crate::summarize::furniture::phrases::TitleLabel;

/// The titles of other articles, which follow a label such as "Next article" or "Related".
pub(super) fn claim_neighbours(page: &Page, claims: &mut Claims, labels: &[TitleLabel], closed: &[bool]) {
    let last_prose = (0..closed.len()).rev().find(|index| closed[*index] && is_prose(page, *index));
    let mut reached = 0;
    for label in labels {
        let block = page.blocks.partition_point(|(_, run)| run.end <= label.sentence);
        let after_story = last_prose.is_none_or(|last| block > last);
        let end = if label.many { closed.len() } else { closed.len().min(block + 2) };
        let start = reached.max(block + 1);
        reached = start;
        for (index, closed) in closed.iter().enumerate().take(end).skip(start) {
            let story = if after_story {
                *closed && is_prose(page, index)
            } else {
                *closed || !is_short(page, index)
            };
            if story {
                break;
            }
            claim_block(page, claims, index, Furniture::RelatedArticle);
            reached = index + 1;
        }
    }
}
