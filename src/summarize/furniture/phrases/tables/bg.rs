//! The phrases of furniture in Bulgarian.

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
            "прочетете още",
            "прочети още",
            "прочетете повече",
            "научете повече",
            "виж още",
            "вижте още",
            "сподели",
            "споделете статията",
            "копирай линка",
            "вход",
            "регистрация",
            "абонирай се",
            "абонирайте се",
            "коментирай",
            "напишете коментар",
            "към началото",
            "кликнете тук",
        ],
    ),
    (Opening(30), CallToAction, &["последвайте ни", "абонирайте се за", "изтеглете приложението"]),
    (
        Opening(60),
        CookieNotice,
        &["използваме бисквитки", "този сайт използва бисквитки", "ние и нашите партньори"],
    ),
    (Whole, Notice, &["реклама", "всички права запазени", "спонсорирано съдържание", "платена публикация"]),
    (Opening(20), Caption, &["снимка:", "снимки:", "фото:", "видео:", "илюстративна снимка"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "прочетете също",
            "прочети и",
            "вижте също",
            "свързани новини",
            "свързани статии",
            "още новини",
            "най-четени",
            "още по темата",
        ],
    ),
    (Stamp, Byline, &["публикувано", "обновено", "последна промяна"]),
];
