//! Which subtrees of a page are not read at all.

use super::hints::Hints;
use super::tag::Tag;
use super::tree::{Content, NodeId, Tree};

/// A text node at least this long, in bytes, is taken for prose wherever it stands.
const LONG_TEXT: usize = 80;

/// The share of a page's prose that keeps an element in spite of its name: designers also write `has-sidebar` on what
/// holds everything.
const KEPT_SHARE: f64 = 0.4;

/// The share of a page's prose above which an element is not taken for its comments, whatever its name.
const MOST_COMMENTS: f64 = 0.8;

/// What becomes of a node, with all that is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// It is read.
    Kept,
    /// It is read as words about a picture.
    Caption,
    /// It is not read.
    Dropped,
}

/// The share of a page's prose above which an element is no caption, whatever its name.
const CAPTION_SHARE: f64 = 0.2;

/// What the attributes of each node of a tree say; nothing for texts.
pub(super) fn hints(tree: &Tree) -> Vec<Hints> {
    tree.nodes
        .iter()
        .map(|node| match node.content {
            Content::Element(Tag::Html | Tag::Body, _) | Content::Text(_) => Hints::default(),
            Content::Element(_, attributes) => Hints::read(attributes),
        })
        .collect()
}

/// What becomes of each node. Linear in the tree's size.
pub(super) fn mark(tree: &Tree, hints: &[Hints]) -> Vec<Mark> {
    let prose = prose(tree);
    let total = prose.first().copied().unwrap_or(0).max(1);
    let stories = stories(tree, hints);
    let share = |id: NodeId| f64::from(prose.get(id).copied().unwrap_or(0)) / f64::from(total);
    tree.nodes
        .iter()
        .zip(hints)
        .enumerate()
        .map(|(id, (node, hints))| {
            let Content::Element(tag, _) = node.content else { return Mark::Kept };
            let holds_story = stories.get(id).copied().unwrap_or(false);
            if drops(tag, *hints, share(id), holds_story) && !is_linked_words(tree, id, *hints) {
                Mark::Dropped
            } else if matches!(tag, Tag::Figcaption | Tag::Caption)
                || (hints.caption && share(id) < CAPTION_SHARE)
            {
                Mark::Caption
            } else {
                Mark::Kept
            }
        })
        .collect()
}

/// Whether an element is dropped that holds this share of the page's prose.
fn drops(tag: Tag, hints: Hints, share: f64, holds_story: bool) -> bool {
    match tag {
        Tag::Html | Tag::Body | Tag::Main => false,
        Tag::Noscript | Tag::Template | Tag::Svg => true,
        _ if tag.is_furniture() || hints.hidden => share < 0.5,
        Tag::Form if share < 0.1 => true,
        Tag::Article => false,
        _ if hints.body => false,
        _ if hints.comments => !holds_story && share < MOST_COMMENTS,
        _ => hints.furniture && !holds_story && share < KEPT_SHARE,
    }
}

/// Whether an element is a link within a sentence, which its name says nothing against: there is text right before it, and
/// what follows goes on with a small letter or a comma.
fn is_linked_words(tree: &Tree, id: NodeId, hints: Hints) -> bool {
    let beside = |other: NodeId| {
        let text = match tree.nodes.get(other)?.content {
            Content::Text(text) => text.trim(),
            Content::Element(..) => return None,
        };
        (tree.parent(other) == tree.parent(id)).then_some(text)
    };
    let goes_on = |text: &str| text.starts_with(|c: char| c == ',' || c.is_lowercase());
    tree.tag(id) == Some(Tag::A)
        && !hints.hidden
        && id.checked_sub(1).and_then(beside).is_some_and(|text| !text.is_empty())
        && beside(tree.end(id)).is_some_and(goes_on)
}

/// The bytes of prose within each node: of paragraphs and of long texts.
fn prose(tree: &Tree) -> Vec<u32> {
    let mut prose = vec![0_u32; tree.nodes.len()];
    for (id, node) in tree.nodes.iter().enumerate().rev() {
        if let Content::Text(text) = node.content {
            let length = text.trim().len();
            if length >= LONG_TEXT || tree.tag(tree.parent(id)) == Some(Tag::P) {
                add(&mut prose, id, length as u32);
            }
        }
        if id > 0 {
            let own = prose.get(id).copied().unwrap_or(0);
            add(&mut prose, tree.parent(id), own);
        }
    }
    prose
}

fn add(sums: &mut [u32], id: NodeId, value: u32) {
    if let Some(sum) = sums.get_mut(id) {
        *sum = sum.saturating_add(value);
    }
}

/// Which nodes hold an element that is named as the story's text.
fn stories(tree: &Tree, hints: &[Hints]) -> Vec<bool> {
    let mut stories = vec![false; tree.nodes.len()];
    for id in (1..tree.nodes.len()).rev() {
        let named = hints.get(id).is_some_and(|hints| hints.body || hints.story)
            || tree.tag(id) == Some(Tag::Article);
        let holds = stories.get(id).copied().unwrap_or(false);
        if let (true, Some(parent)) = (named || holds, stories.get_mut(tree.parent(id))) {
            *parent = true;
        }
    }
    stories
}
