//! The tree → runs of text: what a reader sees as one paragraph, heading, item or line.

use super::prune::Mark;
use super::tag::Tag;
use super::tree::{Content, NodeId, Tree};
use std::ops::Range;

/// A stretch of text with no block boundary in it.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// Where it stands in the flow's text, in bytes.
    pub(super) range: Range<usize>,
    /// The innermost block element around it.
    pub(super) node: NodeId,
    /// The node that its text begins with.
    pub(super) first: NodeId,
    /// What kind of text it is.
    pub(super) kind: RunKind,
    /// How much there is to read, in letters; a character of a script without spaces between words counts for more.
    pub(super) weight: u32,
    /// How much of that is within links.
    pub(super) linked: u32,
}

/// What kind of text a run is, by the elements around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RunKind {
    /// In a paragraph element.
    Paragraph,
    /// In a heading of this level, 1 to 6.
    Heading(u8),
    /// In a list's item.
    ListItem,
    /// In a table's cell.
    Cell,
    /// With a picture.
    Caption,
    /// In a block that says nothing of its kind.
    Bare,
}

/// The text of a page and its runs, in document order.
#[derive(Clone, Debug, Default)]
pub(super) struct Flow {
    /// The text: character references decoded, white space folded, a line feed between runs.
    pub(super) text: String,
    /// The runs.
    pub(super) runs: Vec<Run>,
}

impl Flow {
    /// Reads the nodes of a tree that are not dropped. Linear in the tree's size.
    pub(super) fn read(tree: &Tree, marks: &[Mark]) -> Self {
        let mut writer = Writer::default();
        let mut blocks: Vec<OpenBlock> =
            vec![OpenBlock { node: 0, end: tree.end(0), kind: RunKind::Bare, preformatted: false }];
        let mut link_end = 0;
        let mut id = 1;
        while let Some(node) = tree.nodes.get(id) {
            while blocks.len() > 1 && blocks.last().is_some_and(|block| block.end <= id) {
                writer.finish();
                blocks.pop();
            }
            let Some(block) = blocks.last().copied() else { break };
            match node.content {
                Content::Text(text) => writer.write(text, id, &block, id < link_end),
                Content::Element(tag, _) => {
                    let mark = marks.get(id).copied().unwrap_or(Mark::Kept);
                    let parts = tag.is_block() || mark == Mark::Caption;
                    if parts {
                        writer.finish();
                    }
                    let end = node.end as NodeId;
                    match tag {
                        _ if mark == Mark::Dropped => {
                            id = end;
                            continue;
                        }
                        Tag::Br => writer.break_line(),
                        Tag::A => link_end = link_end.max(end),
                        _ => {}
                    }
                    if parts && !tag.is_void() {
                        let kind =
                            if mark == Mark::Caption { RunKind::Caption } else { kind(tag, block.kind) };
                        let preformatted = block.preformatted || tag == Tag::Pre;
                        blocks.push(OpenBlock { node: id, end, kind, preformatted });
                    }
                }
            }
            id += 1;
        }
        writer.finish();
        writer.flow
    }

    /// The text of a run.
    pub(super) fn text_of(&self, run: &Run) -> &str {
        self.text.get(run.range.clone()).unwrap_or_default()
    }
}

/// The kind of the text in an element, given that of the text around it.
fn kind(tag: Tag, outer: RunKind) -> RunKind {
    match tag {
        _ if outer == RunKind::Caption => RunKind::Caption,
        Tag::H1 => RunKind::Heading(1),
        Tag::H2 => RunKind::Heading(2),
        Tag::H3 => RunKind::Heading(3),
        Tag::H4 => RunKind::Heading(4),
        Tag::H5 => RunKind::Heading(5),
        Tag::H6 => RunKind::Heading(6),
        Tag::Li | Tag::Dt | Tag::Dd => RunKind::ListItem,
        Tag::Td | Tag::Th => RunKind::Cell,
        Tag::P if matches!(outer, RunKind::ListItem | RunKind::Heading(_)) => outer,
        Tag::P | Tag::Pre => RunKind::Paragraph,
        _ if matches!(outer, RunKind::Cell | RunKind::Paragraph) => RunKind::Bare,
        _ => outer,
    }
}

#[derive(Clone, Copy, Debug)]
struct OpenBlock {
    node: NodeId,
    end: NodeId,
    kind: RunKind,
    preformatted: bool,
}

/// Gathers the text of the run that is being read.
#[derive(Default)]
struct Writer {
    flow: Flow,
    run: Option<Run>,
    /// White space has been seen since the last character.
    space: bool,
    /// Line breaks since the last character.
    breaks: u32,
}

impl Writer {
    fn write(&mut self, source: &str, id: NodeId, block: &OpenBlock, linked: bool) {
        for character in htmlize::unescape(source).chars() {
            if character == '\n' && block.preformatted {
                self.break_line();
            }
            self.push(character, id, block, linked);
        }
    }

    fn push(&mut self, character: char, id: NodeId, block: &OpenBlock, linked: bool) {
        if character.is_whitespace() {
            self.space = true;
            return;
        }
        // Soft hyphens, zero-width spaces, byte order marks and controls are not for reading.
        if matches!(character, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{FFFC}')
            || character.is_control()
        {
            return;
        }
        if self.breaks > 1 || (self.breaks == 1 && self.ends_sentence()) {
            self.finish();
        }
        let weight = match character {
            '\u{2E80}'.. => 3,
            _ => u32::from(character.is_alphanumeric()),
        };
        let space = std::mem::take(&mut self.space);
        self.breaks = 0;
        let start = self.flow.text.len();
        let run = match &mut self.run {
            Some(run) => {
                if space {
                    self.flow.text.push(' ');
                }
                run
            }
            empty => empty.insert(Run {
                range: start..start,
                node: block.node,
                first: id,
                kind: block.kind,
                weight: 0,
                linked: 0,
            }),
        };
        self.flow.text.push(character);
        run.weight += weight;
        if linked {
            run.linked += weight;
        }
    }

    fn break_line(&mut self) {
        self.space = true;
        self.breaks += 1;
    }

    /// Whether the run so far ends as sentences do. A line break after one parts paragraphs; others only wrap a line.
    fn ends_sentence(&self) -> bool {
        self.flow.text.ends_with(['.', '!', '?', ':', '"', '”', '…', '»', '。', '！', '？', '।', ')'])
    }

    fn finish(&mut self) {
        self.space = false;
        self.breaks = 0;
        if let Some(mut run) = self.run.take() {
            run.range.end = self.flow.text.len();
            self.flow.text.push('\n');
            self.flow.runs.push(run);
        }
    }
}
