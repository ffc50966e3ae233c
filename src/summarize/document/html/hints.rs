//! What an element's attributes say about its content: names that designers give, roles, what is hidden.

use super::lexer::Attributes;

/// What the attributes of an element say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is said of its own, and any of them together")]
pub(super) struct Hints {
    /// Not shown to readers.
    pub(super) hidden: bool,
    /// Named as something other than the story.
    pub(super) furniture: bool,
    /// Named as the story's text.
    pub(super) story: bool,
    /// Declared as the story's text, in a vocabulary for machines.
    pub(super) body: bool,
    /// Named as what readers wrote under the story.
    pub(super) comments: bool,
    /// Named as words about a picture.
    pub(super) caption: bool,
}

impl Hints {
    /// Reads attributes. Linear in their length.
    pub(super) fn read(attributes: Attributes) -> Self {
        let mut hints = Self::default();
        for (name, value) in attributes.pairs() {
            let mut lower = [0_u8; 64];
            match lower_words(name, &mut lower) {
                "class" | "id" => hints.read_names(value),
                "role" => hints.furniture |= is_one_of(value, FURNITURE_ROLES),
                "hidden" => hints.hidden = true,
                "aria-hidden" => hints.hidden |= value.eq_ignore_ascii_case("true"),
                "style" => hints.hidden |= hides(value),
                "itemprop" => {
                    hints.body |= is_one_of(value, &["articlebody", "reviewbody"]);
                    hints.caption |= is_one_of(value, &["caption"]);
                    hints.furniture |= is_one_of(value, FURNITURE_PROPERTIES);
                }
                _ => {}
            }
        }
        hints
    }

    /// Reads a list of names such as `post-footer relatedLinks`.
    fn read_names(&mut self, value: &str) {
        for name in value.split_ascii_whitespace().take(MOST_NAMES) {
            let mut lower = [0_u8; 64];
            let lower = lower_words(name, &mut lower);
            self.story |= STORY_NAMES.contains(&lower);
            self.hidden |= matches!(lower, "hidden" | "invisible" | "sr-only");
            let mut previous = "";
            for word in lower.split('-').filter(|word| !word.is_empty()) {
                self.furniture |= FURNITURE_WORDS.binary_search(&word).is_ok()
                    || FURNITURE_STARTS.iter().any(|start| word.starts_with(start))
                    || FURNITURE_PAIRS.contains(&(previous, word));
                self.comments |= COMMENT_WORDS.contains(&word);
                self.caption |= CAPTION_WORDS.contains(&word);
                previous = word;
            }
        }
    }
}

/// How many names of an element are read.
const MOST_NAMES: usize = 64;

/// Writes a name in lower case with hyphens between its words: `relatedLinks_top` gives `related-links-top`. What does
/// not fit is left out, and so is what is not ASCII.
fn lower_words<'b>(name: &str, buffer: &'b mut [u8; 64]) -> &'b str {
    let mut length = 0;
    let mut after_lower = false;
    for byte in name.bytes() {
        if let (true, Some(slot)) = (byte.is_ascii_uppercase() && after_lower, buffer.get_mut(length)) {
            *slot = b'-';
            length += 1;
        }
        after_lower = byte.is_ascii_lowercase();
        let Some(slot) = buffer.get_mut(length) else { break };
        *slot = if byte.is_ascii_alphanumeric() { byte.to_ascii_lowercase() } else { b'-' };
        length += 1;
    }
    buffer.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Whether one of the words in `value` is among `words`, which are in lower case.
fn is_one_of(value: &str, words: &[&str]) -> bool {
    value.split_ascii_whitespace().any(|word| words.iter().any(|known| word.eq_ignore_ascii_case(known)))
}

/// Whether a style keeps its element from being shown.
fn hides(style: &str) -> bool {
    style.split(';').filter_map(|declaration| declaration.split_once(':')).any(|(property, value)| {
        let (property, value) = (property.trim(), value.trim());
        (property.eq_ignore_ascii_case("display")
            && value.get(..4).is_some_and(|v| v.eq_ignore_ascii_case("none")))
            || (property.eq_ignore_ascii_case("visibility")
                && value.get(..6).is_some_and(|v| v.eq_ignore_ascii_case("hidden")))
    })
}

/// WAI-ARIA landmarks that are not the story.
#[rustfmt::skip]
const FURNITURE_ROLES: &[&str] = &[
    "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar",
    "toolbar", "tooltip", "tablist", "button",
];

/// Properties of schema.org that hold what is about a story.
#[rustfmt::skip]
const FURNITURE_PROPERTIES: &[&str] = &[
    "author", "datepublished", "datemodified", "publisher", "comment", "keywords", "copyrightholder", "recipecategory",
    "interactionstatistic", "breadcrumb",
];

/// Whole names, in lower case with hyphens, that pages give to what holds the story's text.
#[rustfmt::skip]
const STORY_NAMES: &[&str] = &[
    "article-body", "article-content", "article-text", "articlebody", "articletext", "article-body-content",
    "body-copy", "blog-content", "content-body", "entry", "entry-body", "entry-content", "entry-text",
    "news-body", "news-content", "news-text", "page-content", "post-body", "post-content", "post-entry", "post-text",
    "single-content", "story", "story-body", "story-content", "story-text", "storybody", "storytext", "td-post-content",
    "text-content", "the-content", "article-page-content", "post-article", "content-article",
];

/// Words in names of what readers wrote.
#[rustfmt::skip]
const COMMENT_WORDS: &[&str] = &[
    "comment", "comments", "commentlist", "disqus", "livefyre", "respond", "replies", "commenting", "viafoura",
    "spotim", "openweb",
];

/// Words in names of what stands with a picture.
const CAPTION_WORDS: &[&str] =
    &["caption", "captions", "figcaption", "cutline", "imagecaption", "photocaption"];

/// Words in names of what is not the story, in order.
#[rustfmt::skip]
const FURNITURE_WORDS: &[&str] = &[
    "ad", "ads", "adsbygoogle", "advert", "alert", "attribution", "author", "authors", "avatar", "banner", "bio",
    "breadcrumb", "breadcrumbs", "button", "buttons", "byline", "bylines", "carousel", "cookie", "cookies",
    "copyright", "credit", "credits", "crumbs", "cta", "date", "dateline", "datetime", "dfp", "disclaimer", "disclosure",
    "dropdown", "facebook", "flyout", "follow", "footer", "footnav", "gallery", "gdpr", "infobox", "keywords",
    "login", "masthead", "menu", "meta", "metadata", "modal", "nav", "navbar", "navigation", "nocontent", "noprint",
    "notification", "outbrain", "overlay", "pager", "pagination", "paginator", "paywall", "player", "playlist",
    "popular", "popup", "posted", "prevnext", "promo", "promos", "pubdate", "published", "rail", "rating", "ratings",
    "recirc", "recirculation", "share", "sharebar", "sharedaddy", "sharing", "shopping", "sidebar", "sidebars", "sidenav",
    "signup", "skip", "skyscraper", "slideshow", "social", "socials", "sponsor", "sponsored", "sponsors", "subnav",
    "subscribe", "subscription", "taboola", "tagline", "taglist", "tags", "teaser", "teasers", "timestamp",
    "toolbar", "toolbox", "tooltip", "topics", "trending", "trendmd", "zergnet",
];

/// Beginnings of words in such names.
#[rustfmt::skip]
const FURNITURE_STARTS: &[&str] = &[
    "advert", "breadcrumb", "newsletter", "recommend", "related", "sharebutton", "sharetool", "sidebar", "socialshare", "sponsor",
    "subscri", "addthis", "mostread", "mostpopular", "socialicon",
];

/// Two words in a row in such names.
#[rustfmt::skip]
const FURNITURE_PAIRS: &[(&str, &str)] = &[
    ("also", "like"), ("also", "read"), ("around", "web"), ("bread", "crumb"), ("bread", "crumbs"), ("news", "letter"), ("side", "bar"), ("more", "from"), ("more", "link"), ("more", "links"), ("more", "news"),
    ("more", "on"), ("more", "stories"), ("most", "read"), ("most", "viewed"), ("next", "article"), ("next", "post"), ("next", "story"),
    ("prev", "post"), ("hidden", "print"), ("no", "print"), ("post", "navigation"), ("print", "block"), ("print", "none"), ("print", "only"), ("post", "info"), ("read", "more"), ("read", "next"), ("see", "also"),
    ("sign", "up"), ("top", "stories"), ("up", "next"), ("visible", "print"), ("you", "may"), ("editors", "picks"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::document::html::lexer::{Lexer, Token};

    fn read(tag: &str) -> Hints {
        match Lexer::new(tag).next() {
            Some(Token::Start { attributes, .. }) => Hints::read(attributes),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn words_are_in_order() {
        assert!(FURNITURE_WORDS.is_sorted());
    }

    #[test]
    fn names() {
        let none = Hints::default();
        let furniture = Hints { furniture: true, ..none };
        let hidden = Hints { hidden: true, ..none };
        let cases = [
            ("<div class='post-footer'>", furniture),
            ("<div class='lead relatedLinks'>", furniture),
            ("<div id=SideBar_2>", furniture),
            ("<div class=you-may-like>", furniture),
            ("<div role=navigation>", furniture),
            ("<span itemprop='author creator'>", furniture),
            // Parts of words are not words.
            ("<div class='header shadow upload badge'>", none),
            ("<div class='may-you-like'>", none),
            ("<div hidden>", hidden),
            ("<div aria-hidden=false>", none),
            ("<div style='color: red; DISPLAY:none !important'>", hidden),
            ("<div style='visibility : hidden'>", hidden),
            ("<div style='display: block'>", none),
            ("<div class='Article-Body'>", Hints { story: true, ..none }),
            ("<div itemprop=articleBody>", Hints { body: true, ..none }),
            ("<div id=comments>", Hints { comments: true, ..none }),
            ("<span class=newsCaption>", Hints { caption: true, ..none }),
        ];
        for (tag, expected) in cases {
            assert_eq!(read(tag), expected, "{tag}");
        }
    }
}
