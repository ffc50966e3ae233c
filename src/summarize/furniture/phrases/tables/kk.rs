//! The phrases of furniture in Kazakh.

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
            "толығырақ",
            "толық оқу",
            "ары қарай оқу",
            "тағы көру",
            "бөлісу",
            "кіру",
            "тіркелу",
            "жазылу",
            "пікір қалдыру",
        ],
    ),
    (Opening(30), CallToAction, &["бізге жазылыңыз", "телеграм арнамызға"]),
    (Opening(60), CookieNotice, &["біз cookie файлдарын"]),
    (Whole, Notice, &["жарнама", "барлық құқықтар қорғалған"]),
    (Opening(20), Caption, &["фото:", "сурет:", "видео:", "көрнекі фото"]),
    (
        BeforeTitles,
        RelatedArticle,
        &["тағы оқыңыз", "оқи отырыңыз", "ұқсас жаңалықтар", "соңғы жаңалықтар", "тақырып бойынша"],
    ),
    (Stamp, Byline, &["жарияланды", "жаңартылды"]),
];
