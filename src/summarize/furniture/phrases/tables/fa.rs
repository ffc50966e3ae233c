//! The phrases of furniture in Persian.

use crate::summarize::furniture::kind::Furniture::{Byline, CallToAction, Caption, Notice, RelatedArticle};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitles, Labelled, Note, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &["ادامه مطلب", "بیشتر بخوانید", "اینجا کلیک کنید", "کپی لینک", "ارسال نظر", "ثبت نظر"],
    ),
    (Alone, CallToAction, &["اشتراک گذاری", "نظرات", "چاپ", "ارسال"]),
    (Whole, Notice, &["آگهی", "تبلیغات", "تمامی حقوق محفوظ است"]),
    (Opening(20), Caption, &["عکس:", "تصویر:", "منبع تصویر", "توضیح تصویر"]),
    (BeforeTitles, RelatedArticle, &["مطالب مرتبط", "اخبار مرتبط", "پربازدیدترین", "بیشتر بخوانید:"]),
    (Opening(30), RelatedArticle, &["همچنین بخوانید", "بخوانید:"]),
    (Stamp, Byline, &["تاریخ انتشار", "به روز شده در"]),
    (
        Note,
        Notice,
        &[
            "اصلاحیه",
            "تصحیح:",
            "توضیح:",
            "یادداشت سردبیر",
            "نسخه قبلی این",
            "این مقاله نخستین بار",
            "این مطلب نخستین بار",
            "این گزارش به‌روزرسانی",
        ],
    ),
    (
        Labelled(25),
        RelatedArticle,
        &["بیشتر بخوانید", "همچنین بخوانید", "مطالب مرتبط", "زمان مطالعه", "ویدئو"],
    ),
];
