//! Tags and text → a tree in document order.
//!
//! The nodes lie in one array, parents before children, and each knows where its subtree ends, so every later stage is
//! a loop over the array: nothing recurses. Depth is bounded while it is built.

use super::lexer::{Attributes, Lexer, Token};
use super::tag::Tag;

/// How many elements may be open at once. Those inside deeper ones are read as text of the deepest. Browsers stop at
/// 512; pages that people read stay below 100.
const MAX_DEPTH: usize = 160;

/// How far out an element may be that ends because another starts.
const IMPLIED_REACH: usize = 24;

/// How many nodes a tree may have: ten times as many as the largest news pages. What comes after them is not read.
const MAX_NODES: usize = 1 << 18;

/// The place of a node in its tree.
pub(super) type NodeId = usize;

/// An element or a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'a> {
    /// The element that holds this one; the root holds itself.
    pub(super) parent: u32,
    /// One past the last node within this one.
    pub(super) end: u32,
    /// What it is.
    pub(super) content: Content<'a>,
}

/// What a node is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Content<'a> {
    /// An element with its attributes.
    Element(Tag, Attributes<'a>),
    /// Text as written.
    Text(&'a str),
}

/// A page as a tree, with what its head says.
#[derive(Clone, Debug)]
pub(super) struct Tree<'a> {
    /// The nodes, parents before children. The first is the root.
    pub(super) nodes: Vec<Node<'a>>,
    /// What the first `title` element holds, as written.
    pub(super) title: Option<&'a str>,
    /// The `meta` elements' attributes.
    pub(super) metas: Vec<Attributes<'a>>,
    /// The JSON-LD scripts.
    pub(super) linked_data: Vec<&'a str>,
    /// The `html` element's language.
    pub(super) language: Option<&'a str>,
}

impl<'a> Tree<'a> {
    /// Reads a page. Linear in its length.
    pub(super) fn parse(source: &'a str) -> Self {
        let mut builder = Builder::new();
        for token in Lexer::new(source) {
            builder.add(token);
            if builder.tree.nodes.len() >= MAX_NODES {
                break;
            }
        }
        builder.finish()
    }

    /// The kind of an element; none for text.
    pub(super) fn tag(&self, id: NodeId) -> Option<Tag> {
        match self.nodes.get(id)?.content {
            Content::Element(tag, _) => Some(tag),
            Content::Text(_) => None,
        }
    }

    /// The element that holds a node.
    pub(super) fn parent(&self, id: NodeId) -> NodeId {
        self.nodes.get(id).map_or(0, |node| node.parent as NodeId)
    }

    /// One past the last node within a node.
    pub(super) fn end(&self, id: NodeId) -> NodeId {
        self.nodes.get(id).map_or(id, |node| node.end as NodeId)
    }
}

/// An element that is not closed yet.
#[derive(Clone, Copy, Debug)]
struct Open {
    id: NodeId,
    tag: Tag,
    /// Tells custom elements apart.
    name_hash: u32,
    /// Whether a paragraph is open, here or further out in the same scope.
    in_paragraph: bool,
}

struct Builder<'a> {
    tree: Tree<'a>,
    open: Vec<Open>,
    /// How many open elements there are of each kind.
    open_count: [u32; Tag::COUNT],
    /// How many elements of each kind were too deep to be opened and wait for their end tags.
    too_deep: [u32; Tag::COUNT],
}

impl<'a> Builder<'a> {
    fn new() -> Self {
        let root = Node { parent: 0, end: 0, content: Content::Element(Tag::Html, Attributes::default()) };
        Self {
            tree: Tree {
                nodes: vec![root],
                title: None,
                metas: Vec::new(),
                linked_data: Vec::new(),
                language: None,
            },
            open: vec![Open { id: 0, tag: Tag::Html, name_hash: 0, in_paragraph: false }],
            open_count: [0; Tag::COUNT],
            too_deep: [0; Tag::COUNT],
        }
    }

    fn add(&mut self, token: Token<'a>) {
        match token {
            Token::Text(text) => self.push(Content::Text(text)),
            Token::Start { tag: Tag::Formatting, .. } | Token::End { tag: Tag::Formatting, .. } => {}
            Token::Start { tag: Tag::Html, attributes, .. } => {
                self.tree.language = self.tree.language.or_else(|| attributes.language());
            }
            Token::Start { tag: Tag::Meta, attributes, .. } => self.tree.metas.push(attributes),
            Token::Start { tag, name, attributes } => self.start(tag, name, attributes),
            Token::End { tag, name } => self.end(tag, name),
            Token::Raw { tag: Tag::Title, text, .. } => {
                if self.open_count[Tag::Svg as usize] == 0 {
                    self.tree.title = self.tree.title.or(Some(text));
                }
            }
            Token::Raw { tag: Tag::Script, attributes, text } => {
                let kind = attributes.value("type").unwrap_or_default();
                if kind.trim().eq_ignore_ascii_case("application/ld+json") {
                    self.tree.linked_data.push(text);
                }
            }
            Token::Raw { .. } => {}
        }
    }

    fn push(&mut self, content: Content<'a>) {
        let parent = self.open.last().map_or(0, |open| open.id) as u32;
        let end = self.tree.nodes.len() as u32 + 1;
        self.tree.nodes.push(Node { parent, end, content });
    }

    fn start(&mut self, tag: Tag, name: &str, attributes: Attributes<'a>) {
        if tag.closes_paragraph() && self.open.last().is_some_and(|open| open.in_paragraph) {
            self.close_nearest(|open| open == Tag::P);
        }
        if tag.is_heading() && self.open.last().is_some_and(|open| open.tag.is_heading()) {
            self.close_last();
        }
        self.close_implied(tag);
        if tag.is_void() {
            self.push(Content::Element(tag, attributes));
        } else if tag == Tag::Body && self.open_count[tag as usize] > 0 {
            // A second body adds nothing to the first.
        } else if self.open.len() < MAX_DEPTH {
            let outer = self.open.last().is_some_and(|open| open.in_paragraph);
            let in_paragraph = tag == Tag::P || (outer && !tag.is_scope() && tag != Tag::Button);
            let id = self.tree.nodes.len();
            self.push(Content::Element(tag, attributes));
            self.open.push(Open { id, tag, name_hash: hash(name), in_paragraph });
            self.open_count[tag as usize] += 1;
        } else {
            self.too_deep[tag as usize] += 1;
            // A block that cannot be opened still parts the text before it from the text after it.
            if tag.is_block() {
                self.push(Content::Element(Tag::Hr, Attributes::default()));
            }
        }
    }

    fn end(&mut self, tag: Tag, name: &str) {
        if let Some(waiting) = self.too_deep.get_mut(tag as usize).filter(|waiting| **waiting > 0) {
            *waiting -= 1;
            return;
        }
        if tag == Tag::Body || tag == Tag::Html {
            return;
        }
        if tag == Tag::Br || (tag == Tag::P && self.open_count[tag as usize] == 0) {
            self.push(Content::Element(Tag::Br, Attributes::default()));
            return;
        }
        if self.open_count[tag as usize] == 0 {
            return;
        }
        let wanted = hash(name);
        let mut depth = self.open.len();
        while let Some(open) = depth.checked_sub(1).and_then(|at| self.open.get(at)) {
            if open.tag == tag && (tag != Tag::Other || open.name_hash == wanted) {
                self.close_to(depth - 1);
                return;
            }
            // An end tag with no start in its cell is a mistake, and so is one of an inline element out of its block.
            if (open.tag.is_scope() && tag != Tag::Table && !is_table_part(tag))
                || (!tag.is_block() && open.tag.is_block())
                || (open.tag == Tag::Table && tag != Tag::Table)
            {
                return;
            }
            depth -= 1;
        }
    }

    /// Closes list items, cells and the like whose end tags were left out before `next`: all the way out to the table or
    /// list that they are in.
    fn close_implied(&mut self, next: Tag) {
        let ended = next.ended_by_its_start();
        if ended.iter().all(|tag| self.open_count[*tag as usize] == 0) {
            return;
        }
        let is_boundary = |open: Tag| {
            matches!(open, Tag::Table | Tag::Ul | Tag::Ol | Tag::Dl | Tag::Menu)
                || (open.is_scope() && !ended.contains(&open))
                || (next == Tag::A && open.is_block())
        };
        let mut outermost = None;
        for (depth, open) in self.open.iter().enumerate().rev().take(IMPLIED_REACH) {
            if is_boundary(open.tag) {
                break;
            }
            if ended.contains(&open.tag) {
                outermost = Some(depth);
            }
        }
        if let Some(depth) = outermost {
            self.close_to(depth);
        }
    }

    fn close_nearest(&mut self, wanted: impl Fn(Tag) -> bool) {
        if let Some(at) = self.open.iter().rposition(|open| wanted(open.tag)) {
            self.close_to(at);
        }
    }

    fn close_last(&mut self) {
        self.close_to(self.open.len().saturating_sub(1));
    }

    /// Closes open elements until `depth` of them are left; the root is never closed.
    fn close_to(&mut self, depth: usize) {
        let end = self.tree.nodes.len() as u32;
        while self.open.len() > depth.max(1) {
            if let Some(open) = self.open.pop() {
                self.open_count[open.tag as usize] -= 1;
                if let Some(node) = self.tree.nodes.get_mut(open.id) {
                    node.end = end;
                }
            }
        }
    }

    fn finish(mut self) -> Tree<'a> {
        self.close_to(1);
        let end = self.tree.nodes.len() as u32;
        if let Some(root) = self.tree.nodes.first_mut() {
            root.end = end;
        }
        self.tree
    }
}

/// Rows and groups of rows end across their cells.
fn is_table_part(tag: Tag) -> bool {
    matches!(tag, Tag::Tr | Tag::Thead | Tag::Tbody | Tag::Tfoot | Tag::Td | Tag::Th)
}

/// FNV-1a over the lower-case name: enough to tell the custom elements of one page apart.
fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    })
}
