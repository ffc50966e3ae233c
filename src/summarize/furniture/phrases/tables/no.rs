//! The phrases of furniture in Norwegian.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitle, BeforeTitles, Labelled, Note, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords { by: &["av"], ..RuleWords::NONE };

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "les mer",
            "les videre",
            "les hele saken",
            "vis mer",
            "klikk her",
            "del artikkelen",
            "del på facebook",
            "kopier lenke",
            "lytt til artikkelen",
            "logg inn",
            "bli abonnent",
            "skriv en kommentar",
            "til toppen",
            "last ned appen",
        ],
    ),
    (Alone, CallToAction, &["del", "kommentarer", "skriv ut", "abonner", "lytt", "følg", "nyhetsbrev"]),
    (
        Opening(30),
        CallToAction,
        &["abonner på", "meld deg på", "følg oss", "klikk her for", "last ned vår", "tips oss"],
    ),
    (
        Opening(60),
        CookieNotice,
        &["vi bruker informasjonskapsler", "vi bruker cookies", "vi og våre partnere"],
    ),
    (Whole, Notice, &["annonse", "artikkelen fortsetter under annonsen", "annonsørinnhold"]),
    (Opening(20), Caption, &["foto:", "bilde:", "arkivfoto", "video:"]),
    (BeforeTitle, RelatedArticle, &["forrige artikkel", "neste artikkel", "forrige", "neste"]),
    (
        BeforeTitles,
        RelatedArticle,
        &["les også", "relaterte artikler", "mest lest", "flere nyheter", "anbefalt"],
    ),
    (Opening(30), RelatedArticle, &["les også", "les mer:", "les mer om", "se også"]),
    (Stamp, Byline, &["publisert", "oppdatert", "sist oppdatert"]),
    (
        Note,
        Notice,
        &[
            "rettelse:",
            "rettelse (",
            "presisering:",
            "redaksjonens merknad",
            "redaksjonen presiserer",
            "i en tidligere versjon",
            "en tidligere versjon av",
            "artikkelen er oppdatert",
            "saken er oppdatert",
            "denne artikkelen ble",
            "denne artikkelen er",
            "artikkelen ble først publisert",
            "saken ble først publisert",
            "artikkelen inneholder",
            "se dette innlegget på instagram",
            "et innlegg delt av",
        ],
    ),
    (
        Labelled(25),
        RelatedArticle,
        &["les også", "les mer", "les hele", "se også", "hør også", "lesetid", "video"],
    ),
    (Opening(45), Caption, &["på bildet", "arkivfoto", "illustrasjonsfoto"]),
];
