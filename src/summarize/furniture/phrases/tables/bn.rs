//! The phrases of furniture in Bengali.

use crate::summarize::furniture::kind::Furniture::{Byline, CallToAction, Caption, Notice, RelatedArticle};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitles, Labelled, Note, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (Whole, CallToAction, &["আরও পড়ুন", "আরো পড়ুন", "বিস্তারিত পড়ুন", "এখানে ক্লিক করুন", "শেয়ার করুন", "মন্তব্য করুন"]),
    (Alone, CallToAction, &["শেয়ার", "মন্তব্য", "প্রিন্ট"]),
    (Whole, Notice, &["বিজ্ঞাপন", "সর্বস্বত্ব সংরক্ষিত"]),
    (Opening(20), Caption, &["ছবি:", "ফাইল ছবি", "ছবি সংগৃহীত"]),
    (BeforeTitles, RelatedArticle, &["সম্পর্কিত খবর", "আরও খবর", "সর্বশেষ খবর", "সর্বাধিক পঠিত"]),
    (Opening(30), RelatedArticle, &["আরও পড়ুন:", "আরো পড়ুন:", "আরও পড়ুন"]),
    (Stamp, Byline, &["প্রকাশিত", "প্রকাশ:", "আপডেট", "সর্বশেষ আপডেট"]),
    (
        Note,
        Notice,
        &["সংশোধনী:", "সংশোধনী", "সম্পাদকের নোট", "এই প্রতিবেদনটি প্রথম", "এই নিবন্ধটি প্রথম", "এই লেখাটি প্রথম"],
    ),
    (Labelled(25), RelatedArticle, &["আরও পড়ুন", "আরো পড়ুন", "আরও দেখুন", "ভিডিও"]),
];
