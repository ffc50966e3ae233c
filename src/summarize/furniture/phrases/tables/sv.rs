//! The phrases of furniture in Swedish.

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
            "läs mer",
            "läs vidare",
            "visa mer",
            "klicka här",
            "dela artikeln",
            "dela på facebook",
            "kopiera länk",
            "lyssna på artikeln",
            "prenumerera nu",
            "logga in",
            "skapa konto",
            "skriv en kommentar",
            "till toppen",
            "ladda ner appen",
        ],
    ),
    (
        Alone,
        CallToAction,
        &["dela", "kommentarer", "skriv ut", "prenumerera", "lyssna", "spara", "följ", "nyhetsbrev"],
    ),
    (
        Opening(30),
        CallToAction,
        &[
            "prenumerera på",
            "anmäl dig till",
            "följ oss",
            "klicka här för",
            "ladda ner vår",
            "tipsa oss",
            "få våra",
        ],
    ),
    (
        Alone,
        CookieNotice,
        &["godkänn", "godkänn alla", "acceptera", "acceptera alla", "avvisa", "cookieinställningar"],
    ),
    (
        Opening(60),
        CookieNotice,
        &["vi använder cookies", "vi använder kakor", "den här webbplatsen använder", "vi och våra partner"],
    ),
    (
        Whole,
        Notice,
        &[
            "annons",
            "artikeln fortsätter under annonsen",
            "alla rättigheter förbehållna",
            "sponsrat innehåll",
        ],
    ),
    (Opening(20), Caption, &["foto:", "bild:", "arkivbild", "arkivfoto", "bildtext", "video:"]),
    (BeforeTitle, RelatedArticle, &["föregående artikel", "nästa artikel", "föregående", "nästa"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "läs också",
            "läs även",
            "relaterat",
            "relaterade artiklar",
            "mest läst",
            "mest lästa",
            "fler nyheter",
            "mer om ämnet",
            "rekommenderat",
        ],
    ),
    (
        Opening(30),
        RelatedArticle,
        &["läs också", "läs även", "läs mer:", "läs mer om", "se även", "se också"],
    ),
    (Stamp, Byline, &["publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad"]),
    (
        Note,
        Notice,
        &[
            "rättelse:",
            "rättelse (",
            "förtydligande:",
            "redaktionens anmärkning",
            "redaktionens kommentar",
            "i en tidigare version",
            "en tidigare version av",
            "artikeln har uppdaterats",
            "artikeln är uppdaterad",
            "texten har uppdaterats",
            "texten är uppdaterad",
            "den här artikeln publicerades",
            "den här artikeln har",
            "denna artikel har",
            "denna artikel publicerades",
            "artikeln publicerades först",
            "artikeln innehåller annonslänkar",
            "visa det här inlägget på instagram",
            "ett inlägg delat av",
        ],
    ),
    (
        Labelled(25),
        RelatedArticle,
        &[
            "läs även",
            "läs också",
            "läs mer",
            "läs vidare",
            "se även",
            "se också",
            "lyssna",
            "lästid",
            "detta har hänt",
            "sammanfattning",
            "video",
        ],
    ),
    (Opening(45), Caption, &["på bilden", "arkivbild", "bilden är tagen"]),
];
