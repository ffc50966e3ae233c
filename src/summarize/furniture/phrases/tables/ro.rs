//! The phrases of furniture in Romanian.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{BeforeTitles, Opening, Stamp, Whole};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "citește mai mult",
            "citește mai multe",
            "citiți mai mult",
            "citește în continuare",
            "vezi mai mult",
            "află mai mult",
            "distribuie",
            "distribuie articolul",
            "distribuie pe facebook",
            "copiază linkul",
            "autentificare",
            "înregistrare",
            "abonează-te",
            "abonați-vă",
            "lasă un comentariu",
            "adaugă un comentariu",
            "vezi comentariile",
            "înapoi sus",
            "descarcă aplicația",
            "click aici",
        ],
    ),
    (
        Opening(30),
        CallToAction,
        &["urmărește-ne pe", "urmăriți-ne pe", "abonează-te la", "descarcă aplicația"],
    ),
    (
        Opening(60),
        CookieNotice,
        &["folosim cookie-uri", "utilizăm cookie-uri", "acest site folosește", "noi și partenerii noștri"],
    ),
    (
        Whole,
        Notice,
        &[
            "publicitate",
            "reclamă",
            "toate drepturile rezervate",
            "articolul continuă după reclamă",
            "conținut sponsorizat",
        ],
    ),
    (
        Opening(20),
        Caption,
        &["foto:", "fotografie:", "imagine:", "imagine ilustrativă", "video:", "sursa foto:"],
    ),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "citește și",
            "citiți și",
            "vezi și",
            "articole similare",
            "știri similare",
            "articole recomandate",
            "cele mai citite",
            "ultimele știri",
        ],
    ),
    (Stamp, Byline, &["publicat", "actualizat", "ultima actualizare"]),
];
