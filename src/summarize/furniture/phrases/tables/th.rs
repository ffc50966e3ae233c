//! The phrases of furniture in Thai.

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
            "อ่านต่อ",
            "อ่านเพิ่มเติม",
            "ดูเพิ่มเติม",
            "แชร์",
            "แชร์บทความนี้",
            "คัดลอกลิงก์",
            "เข้าสู่ระบบ",
            "สมัครสมาชิก",
            "ลงทะเบียน",
            "แสดงความคิดเห็น",
            "คลิกที่นี่",
        ],
    ),
    (Opening(30), CallToAction, &["ติดตามเราได้ที่", "ติดตามข่าวสาร", "สมัครรับข่าวสาร", "ดาวน์โหลดแอป"]),
    (Opening(60), CookieNotice, &["เราใช้คุกกี้", "เว็บไซต์นี้ใช้คุกกี้", "เว็บไซต์นี้มีการใช้คุกกี้"]),
    (Whole, Notice, &["โฆษณา", "สงวนลิขสิทธิ์"]),
    (Opening(20), Caption, &["ภาพ:", "ภาพจาก", "ภาพประกอบ", "วิดีโอ:", "แฟ้มภาพ"]),
    (
        BeforeTitles,
        RelatedArticle,
        &["อ่านข่าวเพิ่มเติม", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "ข่าวอื่นๆ", "ข่าวล่าสุด", "อ่านเพิ่มเติมเรื่องนี้"],
    ),
    (Stamp, Byline, &["เผยแพร่", "อัปเดต"]),
];
