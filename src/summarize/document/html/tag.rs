//! The elements that finding an article tells apart.

/// Declares [`Tag`] and its reading from an element's name.
macro_rules! tags {
    ($($variant:ident = $name:literal),* $(,)?) => {
        /// An HTML element, as far as its kind matters here.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Tag {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
            /// Marks of emphasis and the like, which carry no structure: their text belongs to what is around them.
            Formatting,
            /// A custom or unknown element.
            Other,
        }

        impl Tag {
            /// How many kinds there are.
            pub(super) const COUNT: usize = Tag::Other as usize + 1;

            /// The kind of element that a lower-case name stands for.
            fn from_lower(name: &[u8]) -> Self {
                $(if name == $name.as_bytes() { return Self::$variant; })*
                match name {
                    b"abbr" | b"acronym" | b"b" | b"bdi" | b"bdo" | b"big" | b"code" | b"data" | b"del" | b"dfn" | b"em"
                    | b"font" | b"i" | b"ins" | b"kbd" | b"mark" | b"nobr" | b"q" | b"s" | b"samp" | b"strike"
                    | b"strong" | b"sub" | b"sup" | b"tt" | b"u" | b"var" | b"wbr" => Self::Formatting,
                    _ => Self::Other,
                }
            }
        }
    };
}

tags! {
    P = "p", Div = "div", A = "a", Span = "span", Li = "li", Ul = "ul", Ol = "ol", Br = "br", Img = "img",
    H1 = "h1", H2 = "h2", H3 = "h3", H4 = "h4", H5 = "h5", H6 = "h6",
    Article = "article", Section = "section", Main = "main", Header = "header", Footer = "footer", Nav = "nav",
    Aside = "aside", Figure = "figure", Figcaption = "figcaption", Blockquote = "blockquote", Pre = "pre",
    Table = "table", Caption = "caption", Thead = "thead", Tbody = "tbody", Tfoot = "tfoot", Tr = "tr", Td = "td",
    Th = "th", Dl = "dl", Dt = "dt", Dd = "dd", Hr = "hr", Address = "address", Details = "details",
    Summary = "summary", Center = "center", Fieldset = "fieldset", Form = "form", Button = "button",
    Select = "select", Option = "option", Input = "input", Label = "label", Time = "time", Cite = "cite",
    Small = "small", Svg = "svg", Math = "math", Object = "object", Dialog = "dialog", Menu = "menu",
    Html = "html", Head = "head", Body = "body", Meta = "meta", Link = "link", Base = "base", Title = "title",
    Script = "script", Style = "style", Textarea = "textarea", Noscript = "noscript", Template = "template",
    Iframe = "iframe", Noembed = "noembed", Noframes = "noframes", Xmp = "xmp", Canvas = "canvas",
    Audio = "audio", Video = "video", Source = "source", Embed = "embed", Param = "param", Track = "track",
    Area = "area", Col = "col",
}

impl Tag {
    /// The kind of element that a name stands for, in upper or lower case.
    pub(super) fn from_name(name: &str) -> Self {
        let mut lower = [0_u8; 12];
        let Some(lower) = lower.get_mut(..name.len()) else { return Self::Other };
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        Self::from_lower(lower)
    }

    /// An element that never has content.
    pub(super) fn is_void(self) -> bool {
        matches!(
            self,
            Self::Br
                | Self::Img
                | Self::Hr
                | Self::Input
                | Self::Meta
                | Self::Link
                | Self::Base
                | Self::Source
                | Self::Embed
                | Self::Param
                | Self::Track
                | Self::Area
                | Self::Col
        )
    }

    /// An element whose content is characters alone, up to its own end tag.
    pub(super) fn is_raw(self) -> bool {
        matches!(
            self,
            Self::Script
                | Self::Style
                | Self::Title
                | Self::Textarea
                | Self::Iframe
                | Self::Noembed
                | Self::Noframes
                | Self::Xmp
        )
    }

    /// An element whose content no reader reads as part of a story.
    pub(super) fn is_furniture(self) -> bool {
        matches!(
            self,
            Self::Nav
                | Self::Aside
                | Self::Footer
                | Self::Button
                | Self::Select
                | Self::Option
                | Self::Label
                | Self::Svg
                | Self::Math
                | Self::Object
                | Self::Dialog
                | Self::Menu
                | Self::Noscript
                | Self::Template
                | Self::Canvas
                | Self::Audio
                | Self::Video
        )
    }

    /// An element that stands on lines of its own, so that text before and after it is not one run.
    pub(super) fn is_block(self) -> bool {
        matches!(
            self,
            Self::P
                | Self::Div
                | Self::Li
                | Self::Ul
                | Self::Ol
                | Self::H1
                | Self::H2
                | Self::H3
                | Self::H4
                | Self::H5
                | Self::H6
                | Self::Article
                | Self::Section
                | Self::Main
                | Self::Header
                | Self::Footer
                | Self::Nav
                | Self::Aside
                | Self::Figure
                | Self::Figcaption
                | Self::Blockquote
                | Self::Pre
                | Self::Table
                | Self::Caption
                | Self::Thead
                | Self::Tbody
                | Self::Tfoot
                | Self::Tr
                | Self::Td
                | Self::Th
                | Self::Dl
                | Self::Dt
                | Self::Dd
                | Self::Hr
                | Self::Address
                | Self::Details
                | Self::Summary
                | Self::Center
                | Self::Fieldset
                | Self::Form
                | Self::Html
                | Self::Body
                | Self::Dialog
                | Self::Menu
        )
    }

    /// An element whose start ends an open paragraph.
    pub(super) fn closes_paragraph(self) -> bool {
        self.is_block()
            && !matches!(
                self,
                Self::Caption
                    | Self::Thead
                    | Self::Tbody
                    | Self::Tfoot
                    | Self::Tr
                    | Self::Td
                    | Self::Th
                    | Self::Html
                    | Self::Body
            )
    }

    /// A heading of any level.
    pub(super) fn is_heading(self) -> bool {
        matches!(self, Self::H1 | Self::H2 | Self::H3 | Self::H4 | Self::H5 | Self::H6)
    }

    /// An element that end tags and implied ends do not reach across: what is inside a table's cell stays there.
    pub(super) fn is_scope(self) -> bool {
        matches!(
            self,
            Self::Html | Self::Body | Self::Table | Self::Caption | Self::Td | Self::Th | Self::Object
        )
    }

    /// The open elements that end where one of this kind starts: list items, cells, rows and the like, whose end tags
    /// may be left out.
    pub(super) fn ended_by_its_start(self) -> &'static [Self] {
        match self {
            Self::Li => &[Self::Li],
            Self::Dt | Self::Dd => &[Self::Dt, Self::Dd],
            Self::Option => &[Self::Option],
            Self::A => &[Self::A],
            Self::Td | Self::Th => &[Self::Td, Self::Th],
            Self::Tr => &[Self::Tr, Self::Td, Self::Th],
            Self::Thead | Self::Tbody | Self::Tfoot => {
                &[Self::Thead, Self::Tbody, Self::Tfoot, Self::Tr, Self::Td, Self::Th]
            }
            Self::Body => &[Self::Head],
            _ => &[],
        }
    }
}
