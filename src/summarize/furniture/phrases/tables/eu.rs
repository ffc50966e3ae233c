//! The phrases of furniture in Basque.

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
            "irakurri gehiago",
            "gehiago irakurri",
            "gehiago ikusi",
            "ikusi gehiago",
            "partekatu",
            "partekatu artikulua",
            "kopiatu esteka",
            "hasi saioa",
            "erregistratu",
            "harpidetu",
            "idatzi iruzkina",
            "iruzkinak ikusi",
            "egin klik hemen",
        ],
    ),
    (Opening(30), CallToAction, &["jarrai gaitzazu", "harpidetu gure", "deskargatu aplikazioa"]),
    (
        Opening(60),
        CookieNotice,
        &["cookieak erabiltzen ditugu", "webgune honek cookieak", "guk eta gure bazkideek"],
    ),
    (Whole, Notice, &["iragarkia", "publizitatea", "eskubide guztiak erreserbatuak", "eduki babestua"]),
    (Opening(20), Caption, &["argazkia:", "irudia:", "bideoa:", "argazkilaria:"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "irakurri ere",
            "erlazionatutako albisteak",
            "lotutako albisteak",
            "albiste gehiago",
            "irakurrienak",
            "azken albisteak",
        ],
    ),
    (Stamp, Byline, &["argitaratua", "eguneratua", "azken eguneratzea"]),
];
