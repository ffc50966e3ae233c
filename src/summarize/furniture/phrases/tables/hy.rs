//! The phrases of furniture in Armenian.

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
            "կարդալ ավելին",
            "կարդալ ամբողջությամբ",
            "դիտել ավելին",
            "կիսվել",
            "մուտք գործել",
            "գրանցվել",
            "բաժանորդագրվել",
            "թողնել մեկնաբանություն",
        ],
    ),
    (Opening(30), CallToAction, &["հետևեք մեզ"]),
    (Opening(60), CookieNotice, &["մենք օգտագործում ենք cookie", "կայքն օգտագործում է"]),
    (Whole, Notice, &["գովազդ", "բոլոր իրավունքները պաշտպանված են"]),
    (Opening(20), Caption, &["լուսանկարը", "լուսանկար:", "տեսանյութ:"]),
    (
        BeforeTitles,
        RelatedArticle,
        &["կարդացեք նաև", "կարդալ նաև", "առնչվող լուրեր", "նմանատիպ լուրեր", "ամենաընթերցված"],
    ),
    (Stamp, Byline, &["հրապարակվել է", "թարմացվել է"]),
];
