//! Sentences about the picture itself: "An undated photo of", "In the foreground".

use super::words::{LISTS, bare, is_among, is_year};

/// The most words from the first to the word for the picture.
const PICTURE_WITHIN: usize = 4;
/// The most words at a caption's end that are about the picture.
const TAIL_WORDS: usize = 7;

/// Whether a sentence is about the picture itself: "An undated photo of", "in a June 1972 photograph", "In the foreground",
/// "The mill in the storm from moentv on Vimeo".
pub(super) fn names_picture(parts: &[&str], is_first: bool) -> bool {
    let is_picture = |part: &&str| is_among(LISTS.pictures, bare(part));
    let opens = is_among(LISTS.picture_openers, parts[0])
        && parts[1..]
            .iter()
            .take(PICTURE_WITHIN)
            .position(is_picture)
            .is_some_and(|at| parts.get(at + 2).is_some_and(|next| is_among(LISTS.after_picture, next)));
    let (in_, articles) = LISTS.in_picture;
    let tail = &parts[parts.len().saturating_sub(TAIL_WORDS)..];
    let ends = parts.last().is_some_and(is_picture)
        && tail.windows(2).any(|pair| pair[0] == in_ && is_among(articles, pair[1]))
        && tail.iter().any(|part| is_year(bare(part)) || is_among(LISTS.of_picture, bare(part)));
    let (of_ground, grounds) = LISTS.in_ground;
    let points = parts.len() > 2 && parts[..2].join(" ") == of_ground && is_among(grounds, bare(parts[2]));
    let is_video = matches!(parts, [.., on, site] if is_among(LISTS.before_video_site, on) && is_among(LISTS.video_sites, bare(site)))
        && parts.contains(&LISTS.from);
    // A story may open with a picture that it is about.
    !is_first && opens || ends || points || is_video
}
