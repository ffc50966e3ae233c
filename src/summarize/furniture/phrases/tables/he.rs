//! The phrases of furniture in Hebrew.

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
            "קרא עוד",
            "קראו עוד",
            "להמשך קריאה",
            "המשך קריאה",
            "לכתבה המלאה",
            "צפו עוד",
            "שתפו",
            "שתף בפייסבוק",
            "העתק קישור",
            "התחברות",
            "הרשמה",
            "הירשמו",
            "הוסף תגובה",
            "הגיבו לכתבה",
            "לתגובות",
            "חזרה למעלה",
            "לחצו כאן",
        ],
    ),
    (Opening(30), CallToAction, &["עקבו אחרינו", "הירשמו לניוזלטר", "הורידו את האפליקציה", "הצטרפו לערוץ"]),
    (Opening(60), CookieNotice, &["אנו משתמשים בעוגיות", "אתר זה משתמש בעוגיות", "אנחנו והשותפים שלנו"]),
    (Whole, Notice, &["פרסומת", "כל הזכויות שמורות", "תוכן שיווקי", "תוכן ממומן"]),
    (Opening(20), Caption, &["צילום:", "תמונה:", "וידאו:", "אילוסטרציה"]),
    (
        BeforeTitles,
        RelatedArticle,
        &["קראו גם", "כתבות נוספות", "כתבות קשורות", "חדשות נוספות", "עוד בנושא", "הנקראות ביותר"],
    ),
    (Stamp, Byline, &["פורסם", "עודכן"]),
];
