//! The phrases of furniture in Hungarian.

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
            "bővebben",
            "tovább olvasom",
            "olvasson tovább",
            "teljes cikk",
            "mutass többet",
            "tudjon meg többet",
            "megosztás",
            "cikk megosztása",
            "link másolása",
            "bejelentkezés",
            "regisztráció",
            "feliratkozás",
            "előfizetés",
            "hozzászólok",
            "hozzászólások megtekintése",
            "vissza a tetejére",
            "kattintson ide",
        ],
    ),
    (Opening(30), CallToAction, &["kövessen minket", "iratkozzon fel", "töltse le alkalmazásunkat"]),
    (
        Opening(60),
        CookieNotice,
        &["sütiket használunk", "ez az oldal sütiket", "ez a weboldal sütiket", "mi és partnereink"],
    ),
    (
        Whole,
        Notice,
        &[
            "hirdetés",
            "reklám",
            "minden jog fenntartva",
            "a cikk a hirdetés után folytatódik",
            "támogatott tartalom",
        ],
    ),
    (Opening(20), Caption, &["fotó:", "kép:", "illusztráció:", "videó:", "képünk illusztráció"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "olvassa el ezt is",
            "ez is érdekelheti",
            "kapcsolódó cikkek",
            "kapcsolódó hírek",
            "további hírek",
            "legolvasottabb",
            "friss hírek",
        ],
    ),
    (Stamp, Byline, &["megjelent", "frissítve", "utolsó frissítés"]),
];
