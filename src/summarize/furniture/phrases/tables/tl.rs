//! The phrases of furniture in Filipino.

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
            "basahin pa",
            "magbasa pa",
            "basahin ang buong kuwento",
            "ipagpatuloy ang pagbasa",
            "tingnan lahat",
            "mag-click dito",
            "i-share ang artikulong ito",
            "ibahagi sa facebook",
            "kopyahin ang link",
            "mag-log in",
            "mag-subscribe",
            "mag-sign up",
            "mag-iwan ng komento",
            "bumalik sa itaas",
            "i-download ang app",
        ],
    ),
    (Opening(30), CallToAction, &["sundan kami sa", "mag-subscribe sa", "i-download ang aming"]),
    (
        Opening(60),
        CookieNotice,
        &[
            "gumagamit kami ng cookies",
            "gumagamit ang site na ito ng cookies",
            "kami at ang aming mga kasosyo",
        ],
    ),
    (Whole, Notice, &["patalastas", "anunsyo", "lahat ng karapatan ay nakalaan"]),
    (Opening(20), Caption, &["larawan:", "larawan mula sa", "kuha ni", "video:"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "basahin din",
            "basahin rin",
            "kaugnay na balita",
            "mga kaugnay na balita",
            "kaugnay na artikulo",
            "pinakabagong balita",
            "iba pang balita",
        ],
    ),
    (Stamp, Byline, &["inilathala", "in-update", "huling na-update"]),
];
