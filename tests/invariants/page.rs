//! The reader of pages: any bytes as a page.

use nutgraf::summarize::stages::read_page;
use nutgraf::summarize::{Details, Document, Options, summarize};

/// Reads the page, and summarizes what is found on it.
///
/// # Panics
/// If something does not hold.
pub fn check(data: &[u8]) {
    let source = String::from_utf8_lossy(data);
    let page = read_page(&source);
    assert_eq!(page, read_page(&source.clone()), "not the same twice");
    let mut end = 0;
    for block in &page.blocks {
        let text = &page.text[block.range.clone()];
        assert!(end <= block.range.start, "blocks overlap");
        assert!(!text.is_empty() && text.trim() == text, "{text:?}");
        end = block.range.end;
    }
    assert_eq!(end, page.text.len(), "text that is in no block");
    if let Some(title) = &page.title {
        assert!(!title.trim().is_empty() && !title.contains('\n'), "{title:?}");
    }
    let document = Document::from_html(&source);
    let options = Options { details: Details::ALL, ..Options::default() };
    super::text::holds(&summarize(&document, &options), &document, &options);
}
