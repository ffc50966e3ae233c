//! The phrases of furniture in Burmese.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{BeforeTitles, Opening, Stamp, Whole};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (Whole, CallToAction, &["ဆက်လက်ဖတ်ရှုရန်", "ပိုမိုဖတ်ရှုရန်", "မျှဝေပါ", "ဝင်ရောက်ရန်", "စာရင်းသွင်းပါ"]),
    (Opening(30), CallToAction, &["ကျွန်ုပ်တို့ကို လိုက်ကြည့်ပါ"]),
    (Opening(60), CookieNotice, &["ကွတ်ကီးများကို အသုံးပြု"]),
    (Whole, Notice, &["ကြော်ငြာ", "မူပိုင်ခွင့်"]),
    (Opening(20), Caption, &["ဓာတ်ပုံ", "ဗီဒီယို"]),
    (BeforeTitles, RelatedArticle, &["ဆက်စပ်သတင်းများ", "ဖတ်ရှုသင့်သော သတင်းများ"]),
    (Stamp, Byline, &["ထုတ်ပြန်သည့်ရက်"]),
];
