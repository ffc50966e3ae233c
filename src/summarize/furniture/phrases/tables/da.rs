//! The phrases of furniture in Danish.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitle, BeforeTitles, Labelled, Note, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords { by: &["af"], ..RuleWords::NONE };

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "læs mere",
            "læs videre",
            "læs hele artiklen",
            "vis mere",
            "klik her",
            "del artiklen",
            "del på facebook",
            "kopiér link",
            "lyt til artiklen",
            "log ind",
            "bliv abonnent",
            "skriv en kommentar",
            "til toppen",
            "hent appen",
        ],
    ),
    (Alone, CallToAction, &["del", "kommentarer", "udskriv", "abonner", "lyt", "følg", "nyhedsbrev"]),
    (
        Opening(30),
        CallToAction,
        &["abonner på", "tilmeld dig", "indskriv din e-mail", "indtast din e-mail", "følg os", "klik her for", "hent vores", "tip os", "send artiklen"],
    ),
    (
        Opening(60),
        CookieNotice,
        &["vi bruger cookies", "vi og vores partnere", "denne hjemmeside bruger cookies"],
    ),
    (
        Whole,
        Notice,
        &[
            "annonce",
            "artiklen fortsætter efter annoncen",
            "artiklen fortsætter under billedet",
            "sponsoreret indhold",
        ],
    ),
    (Opening(20), Caption, &["foto:", "billede:", "arkivfoto", "video:"]),
    (BeforeTitle, RelatedArticle, &["forrige artikel", "næste artikel", "forrige", "næste"]),
    (
        BeforeTitles,
        RelatedArticle,
        &["læs også", "relaterede artikler", "mest læste", "mest læst", "flere nyheder", "anbefalet"],
    ),
    (Opening(30), RelatedArticle, &["læs også", "læs mere:", "læs mere om", "se også"]),
    (Stamp, Byline, &["publiceret", "udgivet", "opdateret", "senest opdateret"]),
    (
        Note,
        Notice,
        &[
            "rettelse:",
            "rettelse (",
            "berigtigelse:",
            "præcisering:",
            "redaktionens bemærkning",
            "redaktionel note",
            "i en tidligere version",
            "en tidligere version af",
            "artiklen er opdateret",
            "artiklen er blevet",
            "denne artikel blev",
            "denne artikel er",
            "artiklen blev først bragt",
            "artiklen indeholder",
            "se dette opslag på instagram",
            "et opslag delt af",
        ],
    ),
    (
        Labelled(25),
        RelatedArticle,
        &["læs også", "læs mere", "læs her", "se også", "hør også", "læsetid", "opsummering", "video"],
    ),
    (Opening(45), Caption, &["på billedet", "arkivfoto", "genrefoto"]),
];
