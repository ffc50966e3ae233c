//! The phrases of furniture in Slovak.

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
            "čítať viac",
            "čítajte viac",
            "čítať ďalej",
            "zobraziť viac",
            "zistiť viac",
            "zdieľať",
            "zdieľať článok",
            "zdieľať na facebooku",
            "kopírovať odkaz",
            "prihlásiť sa",
            "registrovať sa",
            "predplatiť",
            "pridať komentár",
            "zobraziť diskusiu",
            "vstúpiť do diskusie",
            "späť hore",
            "stiahnuť aplikáciu",
        ],
    ),
    (
        Opening(30),
        CallToAction,
        &["sledujte nás na", "prihláste sa na odber", "odoberajte náš", "stiahnite si našu aplikáciu"],
    ),
    (
        Opening(60),
        CookieNotice,
        &[
            "používame súbory cookie",
            "tento web používa súbory cookie",
            "táto stránka používa cookies",
            "my a naši partneri",
        ],
    ),
    (
        Whole,
        Notice,
        &[
            "reklama",
            "inzercia",
            "všetky práva vyhradené",
            "článok pokračuje pod reklamou",
            "text pokračuje pod reklamou",
            "sponzorovaný obsah",
        ],
    ),
    (
        Opening(20),
        Caption,
        &["foto:", "fotografia:", "ilustračné foto", "ilustračná fotografia", "video:", "zdroj foto:"],
    ),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "čítajte aj",
            "prečítajte si aj",
            "súvisiace články",
            "súvisiace správy",
            "najčítanejšie",
            "najnovšie správy",
            "mohlo by vás zaujímať",
        ],
    ),
    (Stamp, Byline, &["publikované", "aktualizované", "naposledy upravené"]),
];
