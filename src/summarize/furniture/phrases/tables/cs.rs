//! The phrases of furniture in Czech.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{BeforeTitles, Opening, Stamp, Whole};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords { by: &["autor", "autor:"], ..RuleWords::NONE };

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "číst více",
            "čtěte více",
            "číst dál",
            "celý článek",
            "zobrazit více",
            "zjistit více",
            "sdílet",
            "sdílet článek",
            "sdílet na facebooku",
            "kopírovat odkaz",
            "přihlásit se",
            "registrovat se",
            "předplatit",
            "přidat komentář",
            "vstoupit do diskuse",
            "zobrazit diskusi",
            "zpět nahoru",
            "stáhnout aplikaci",
            "klikněte zde",
        ],
    ),
    (
        Opening(30),
        CallToAction,
        &["sledujte nás na", "přihlaste se k odběru", "odebírejte náš", "stáhněte si aplikaci"],
    ),
    (
        Opening(60),
        CookieNotice,
        &["používáme soubory cookie", "tento web používá", "tyto stránky používají", "my a naši partneři"],
    ),
    (
        Whole,
        Notice,
        &[
            "reklama",
            "inzerce",
            "všechna práva vyhrazena",
            "článek pokračuje pod reklamou",
            "pokračování článku pod reklamou",
            "komerční sdělení",
        ],
    ),
    (
        Opening(20),
        Caption,
        &[
            "foto:",
            "fotografie:",
            "ilustrační foto",
            "ilustrační snímek",
            "video:",
            "autor fotografie:",
            "zdroj foto:",
        ],
    ),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "čtěte také",
            "přečtěte si také",
            "související články",
            "související zprávy",
            "nejčtenější",
            "mohlo by vás zajímat",
            "další zprávy",
            "nejnovější zprávy",
        ],
    ),
    (Stamp, Byline, &["publikováno", "aktualizováno", "naposledy upraveno"]),
];
