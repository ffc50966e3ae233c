//! The phrases of furniture in Tamil.

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
            "மேலும் படிக்க",
            "தொடர்ந்து படிக்க",
            "முழுமையாக படிக்க",
            "பகிர்",
            "உள்நுழைக",
            "பதிவு செய்க",
            "கருத்து தெரிவிக்க",
        ],
    ),
    (Opening(30), CallToAction, &["எங்களைப் பின்தொடர"]),
    (Opening(60), CookieNotice, &["குக்கீகளைப் பயன்படுத்துகிறோம்", "இந்த இணையதளம் குக்கீகளை"]),
    (Whole, Notice, &["விளம்பரம்", "அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை"]),
    (Opening(20), Caption, &["புகைப்படம்:", "படம்:", "வீடியோ:", "கோப்புப் படம்"]),
    (
        BeforeTitles,
        RelatedArticle,
        &["இதையும் படியுங்கள்", "இதையும் படிக்க", "தொடர்புடைய செய்திகள்", "மேலும் செய்திகள்"],
    ),
    (Stamp, Byline, &["வெளியிடப்பட்டது", "புதுப்பிக்கப்பட்டது"]),
];
