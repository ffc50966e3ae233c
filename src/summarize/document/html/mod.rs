//! A web page → the story in it, with its headline and its language.
//!
//! A page goes through these rooms, each a pass over what the one before made:
//!
//! 1. `lexer` and `tree`: source → a flat tree of bounded depth, with what the head and the scripts declare.
//! 2. `hints` and `prune`: what is hidden, and what names itself something else than the story, is not read.
//! 3. `flow`: the rest → runs of text, each with how much of it is links.
//! 4. `score`: the element whose runs speak most for it holds the story.
//! 5. `headline` and `filter`: its runs, without the headline, captions, pointers to other pages and notices.
//!
//! All of it is linear in the page's length, whatever the page: nothing recurses, and no markup is refused.

mod filter;
mod flow;
mod headline;
mod hints;
mod lexer;
mod linked_data;
mod metadata;
mod notice;
mod prune;
mod score;
mod tag;
mod tree;

#[cfg(test)]
mod tests;

use self::flow::{Flow, Run, RunKind};
use self::headline::Wording;
use self::tree::Tree;
use super::block::{Block, BlockKind};

/// A page shows no story when fewer letters than this are found in it.
const SCARCE: u32 = 200;

/// What is found in a page.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Page {
    /// The story's text: character references decoded, white space folded, a blank line between blocks.
    pub text: String,
    /// Its paragraphs, headings and list items, in order. Every block is a part of the text.
    pub blocks: Vec<Block>,
    /// The headline, without the site's name. It is not part of the text.
    pub title: Option<String>,
    /// The language that the page says it is written in, as it says it: a BCP 47 tag, if it keeps to the standard.
    pub language: Option<String>,
}

/// Finds the story in a page. Linear in the page's length, in time and in memory.
///
/// A page of any kind is read: where no story stands out, all its text is taken, and where it shows next to nothing, the
/// text that it declares to machines.
///
/// ```
/// use nutgraf::summarize::stages::read_page;
///
/// let page = read_page(
///     "<html lang=en><title>Bridge reopens | The Gazette</title><nav><a href=/>Home</a></nav>\
///      <h1>Bridge reopens</h1><p>The old bridge opened to carts &amp; cyclists on Monday.<p>Cars must wait.",
/// );
/// assert_eq!(page.title.as_deref(), Some("Bridge reopens"));
/// assert_eq!(page.text, "The old bridge opened to carts & cyclists on Monday.\n\nCars must wait.");
/// assert_eq!(page.language.as_deref(), Some("en"));
/// ```
#[must_use]
pub fn read(html: &str) -> Page {
    let tree = Tree::parse(html);
    let hints = prune::hints(&tree);
    let marks = prune::mark(&tree, &hints);
    let flow = Flow::read(&tree, &marks);
    let title = headline::find(&tree, &flow);
    let container = score::container(&tree, &hints, &flow);
    let from = flow.runs.partition_point(|run| run.first < container);
    let to = flow.runs.partition_point(|run| run.first < tree.end(container));
    let wording = title.as_deref().map(Wording::of);
    let from = filter::lead(&flow, from, wording.as_ref());
    let within = flow.runs.get(from..to).unwrap_or_default();
    let story = filter::story(&flow, within, wording.as_ref());
    let mut page = Page { title, language: metadata::language(&tree), ..Page::default() };
    if letters(story.iter().copied()) < SCARCE {
        let declared = declared(&tree);
        if letters(&declared.runs) > SCARCE {
            page.write(&declared, &declared.runs);
            return page;
        }
    }
    page.write(&flow, story);
    if page.text.is_empty() {
        page.write(&flow, &flow.runs);
    }
    if page.text.is_empty() {
        let everything = Flow::read(&tree, &[]);
        page.write(&everything, &everything.runs);
    }
    page
}

impl Page {
    /// Adds runs of a flow to the text, each as a block.
    fn write<'f>(&mut self, flow: &Flow, runs: impl IntoIterator<Item = &'f Run>) {
        for run in runs {
            if !self.text.is_empty() {
                self.text.push_str("\n\n");
            }
            let start = self.text.len();
            self.text.push_str(flow.text_of(run));
            let kind = match run.kind {
                RunKind::Heading(_) => BlockKind::Heading,
                RunKind::ListItem => BlockKind::ListItem,
                RunKind::Caption => BlockKind::Caption,
                RunKind::Paragraph | RunKind::Cell | RunKind::Bare => BlockKind::Paragraph,
            };
            self.blocks.push(Block { range: start..self.text.len(), kind });
        }
    }
}

fn letters<'f>(runs: impl IntoIterator<Item = &'f Run>) -> u32 {
    runs.into_iter().fold(0, |sum, run| sum.saturating_add(run.weight))
}

/// The text that the page's JSON-LD declares to be the article's, which may itself hold markup.
fn declared(tree: &Tree) -> Flow {
    let Some(body) = linked_data::article_body(&tree.linked_data) else { return Flow::default() };
    let marked = body.replace('\n', "<br><br>");
    Flow::read(&Tree::parse(&marked), &[])
}
