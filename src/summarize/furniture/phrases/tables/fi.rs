//! The phrases of furniture in Finnish.

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
            "lue lisää",
            "lue koko juttu",
            "jatka lukemista",
            "näytä lisää",
            "katso lisää",
            "jaa artikkeli",
            "jaa facebookissa",
            "kopioi linkki",
            "kirjaudu sisään",
            "rekisteröidy",
            "tilaa uutiskirje",
            "tilaa nyt",
            "kommentoi",
            "näytä kommentit",
            "takaisin ylös",
            "lataa sovellus",
            "klikkaa tästä",
        ],
    ),
    (Opening(30), CallToAction, &["seuraa meitä", "tilaa uutiskirjeemme", "lataa sovelluksemme"]),
    (
        Opening(60),
        CookieNotice,
        &["käytämme evästeitä", "tämä sivusto käyttää evästeitä", "me ja kumppanimme"],
    ),
    (
        Whole,
        Notice,
        &[
            "mainos",
            "kaupallinen yhteistyö",
            "kaikki oikeudet pidätetään",
            "juttu jatkuu mainoksen jälkeen",
            "artikkeli jatkuu kuvan jälkeen",
            "juttu jatkuu kuvan alla",
        ],
    ),
    (Opening(20), Caption, &["kuva:", "kuvat:", "kuvituskuva", "video:", "kuvaaja:", "arkistokuva"]),
    (
        BeforeTitles,
        RelatedArticle,
        &["lue myös", "katso myös", "aiheeseen liittyvää", "lisää aiheesta", "luetuimmat", "tuoreimmat"],
    ),
    (Stamp, Byline, &["julkaistu", "päivitetty", "muokattu"]),
];
