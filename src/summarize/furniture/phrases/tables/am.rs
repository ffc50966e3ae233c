//! The phrases of furniture in Amharic.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{BeforeTitles, Opening, Stamp, Whole};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (Whole, CallToAction, &["ተጨማሪ ያንብቡ", "ሙሉውን ያንብቡ", "እዚህ ይጫኑ", "ይመዝገቡ", "ይግቡ", "አስተያየት ይስጡ"]),
    (Opening(30), CallToAction, &["ይከተሉን"]),
    (Opening(60), CookieNotice, &["ኩኪዎችን እንጠቀማለን"]),
    (Whole, Notice, &["ማስታወቂያ", "መብቱ በህግ የተጠበቀ ነው"]),
    (Opening(20), Caption, &["ፎቶ:", "ምስል:", "ቪዲዮ:"]),
    (BeforeTitles, RelatedArticle, &["ተዛማጅ ዜናዎች", "ተያያዥ ዜናዎች", "ይህንንም ያንብቡ"]),
    (Stamp, Byline, &["የታተመው"]),
];
