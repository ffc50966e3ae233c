//! The phrases of furniture in Urdu.

use crate::summarize::furniture::kind::Furniture::{Byline, CallToAction, Caption, Notice, RelatedArticle};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitles, Labelled, Note, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (Whole, CallToAction, &["مزید پڑھیں", "یہاں کلک کریں", "شیئر کریں", "تبصرہ کریں"]),
    (Alone, CallToAction, &["شیئر", "تبصرے", "پرنٹ"]),
    (Whole, Notice, &["اشتہار", "جملہ حقوق محفوظ ہیں"]),
    (Opening(20), Caption, &["تصویر:", "فائل فوٹو", "فوٹو:", "تصویر کا ذریعہ"]),
    (BeforeTitles, RelatedArticle, &["متعلقہ خبریں", "تازہ ترین خبریں", "مقبول خبریں"]),
    (Opening(30), RelatedArticle, &["یہ بھی پڑھیں", "مزید پڑھیں:", "مزید پڑھیے"]),
    (Stamp, Byline, &["شائع", "اپ ڈیٹ", "آخری بار اپ ڈیٹ"]),
    (
        Note,
        Notice,
        &["تصحیح:", "وضاحت:", "مدیر کا نوٹ", "ادارتی نوٹ", "اس مضمون کے پچھلے", "یہ مضمون پہلی بار"],
    ),
    (Labelled(25), RelatedArticle, &["یہ بھی پڑھیں", "مزید پڑھیں", "یہ بھی دیکھیں", "ویڈیو"]),
];
