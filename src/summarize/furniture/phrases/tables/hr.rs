//! The phrases of furniture in Croatian.

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
            "pročitaj više",
            "pročitajte više",
            "čitaj dalje",
            "vidi više",
            "prikaži više",
            "saznajte više",
            "podijeli članak",
            "podijelite članak",
            "podijeli na facebooku",
            "kopiraj poveznicu",
            "prijavi se",
            "prijavite se",
            "registriraj se",
            "pretplati se",
            "pretplatite se",
            "komentiraj",
            "ostavi komentar",
            "prikaži komentare",
            "povratak na vrh",
            "preuzmi aplikaciju",
        ],
    ),
    (
        Opening(30),
        CallToAction,
        &[
            "pratite nas na",
            "prijavite se na naš",
            "pretplatite se na",
            "preuzmite našu aplikaciju",
            "ne propustite",
        ],
    ),
    (
        Opening(60),
        CookieNotice,
        &[
            "koristimo kolačiće",
            "ova stranica koristi kolačiće",
            "ova web stranica koristi kolačiće",
            "mi i naši partneri",
        ],
    ),
    (
        Whole,
        Notice,
        &[
            "oglas",
            "oglasi",
            "sponzorirani sadržaj",
            "sva prava pridržana",
            "tekst se nastavlja ispod oglasa",
            "članak se nastavlja ispod oglasa",
        ],
    ),
    (Opening(20), Caption, &["foto:", "fotografija:", "ilustracija:", "video:", "snimio:"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "pročitajte još",
            "pročitaj još",
            "povezani članci",
            "vezani članci",
            "povezane vijesti",
            "najčitanije",
            "najnovije vijesti",
            "vezane vijesti",
        ],
    ),
    (Stamp, Byline, &["objavljeno", "ažurirano", "zadnja izmjena"]),
];
