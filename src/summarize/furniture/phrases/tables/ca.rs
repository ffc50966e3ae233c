//! The phrases of furniture in Catalan.

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
            "llegir més",
            "llegeix més",
            "continua llegint",
            "segueix llegint",
            "veure més",
            "més informació",
            "comparteix",
            "comparteix aquest article",
            "copia l'enllaç",
            "inicia sessió",
            "registra't",
            "subscriu-te",
            "deixa un comentari",
            "escriu un comentari",
            "veure comentaris",
            "torna a dalt",
            "clica aquí",
        ],
    ),
    (
        Opening(30),
        CallToAction,
        &["segueix-nos a", "subscriu-te a", "descarrega't l'app", "rep les notícies"],
    ),
    (
        Opening(60),
        CookieNotice,
        &[
            "utilitzem galetes",
            "fem servir galetes",
            "aquest lloc web utilitza",
            "nosaltres i els nostres socis",
        ],
    ),
    (Whole, Notice, &["publicitat", "anunci", "tots els drets reservats", "contingut patrocinat"]),
    (Opening(20), Caption, &["foto:", "imatge:", "fotografia:", "vídeo:", "arxiu:"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "llegeix també",
            "també et pot interessar",
            "notícies relacionades",
            "articles relacionats",
            "més notícies",
            "el més llegit",
            "últimes notícies",
        ],
    ),
    (Stamp, Byline, &["publicat", "actualitzat", "última actualització"]),
];
