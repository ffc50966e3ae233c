//! The phrases of furniture in Swahili.

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
            "soma zaidi",
            "endelea kusoma",
            "soma habari kamili",
            "tazama zaidi",
            "bonyeza hapa",
            "shiriki makala haya",
            "shiriki kwenye facebook",
            "nakili kiungo",
            "ingia",
            "jisajili",
            "jiandikishe",
            "toa maoni",
            "acha maoni",
            "rudi juu",
            "pakua programu",
        ],
    ),
    (
        Opening(30),
        CallToAction,
        &["tufuate kwenye", "jisajili kupata", "jiunge na chaneli", "pakua programu yetu"],
    ),
    (
        Opening(60),
        CookieNotice,
        &["tunatumia vidakuzi", "tovuti hii inatumia vidakuzi", "sisi na washirika wetu"],
    ),
    (Whole, Notice, &["tangazo", "matangazo", "haki zote zimehifadhiwa", "maudhui yaliyodhaminiwa"]),
    (Opening(20), Caption, &["picha:", "picha na", "chanzo cha picha", "video:", "maelezo ya picha"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "soma pia",
            "habari zinazohusiana",
            "makala zinazohusiana",
            "habari nyingine",
            "habari zaidi",
            "zilizosomwa zaidi",
            "habari mpya",
        ],
    ),
    (Stamp, Byline, &["imechapishwa", "imesasishwa", "ilichapishwa"]),
];
