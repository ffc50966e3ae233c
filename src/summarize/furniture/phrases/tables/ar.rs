//! The phrases of furniture in Arabic.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitle, BeforeTitles, Ending, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "اقرأ المزيد",
            "قراءة المزيد",
            "المزيد",
            "عرض المزيد",
            "شاهد المزيد",
            "انقر هنا",
            "اضغط هنا",
            "شارك المقال",
            "شارك الخبر",
            "شارك على فيسبوك",
            "نسخ الرابط",
            "استمع للمقال",
            "اشترك الآن",
            "تسجيل الدخول",
            "أضف تعليق",
            "أضف تعليقا",
            "اترك تعليقا",
            "العودة إلى الأعلى",
        ],
    ),
    (
        Alone,
        CallToAction,
        &["شارك", "مشاركة", "تعليقات", "التعليقات", "طباعة", "إرسال", "استمع", "اشترك", "تابعنا"],
    ),
    (
        Opening(30),
        CallToAction,
        &[
            "اشترك في",
            "تابعونا على",
            "تابعنا على",
            "تابعوا",
            "انضم إلى",
            "انضموا إلى",
            "لمتابعة آخر",
            "حمل تطبيق",
        ],
    ),
    (Alone, CookieNotice, &["قبول", "موافق", "رفض", "سياسة الخصوصية"]),
    (Opening(60), CookieNotice, &["نستخدم ملفات تعريف الارتباط", "يستخدم هذا الموقع ملفات", "نحن وشركاؤنا"]),
    (Whole, Notice, &["إعلان", "جميع الحقوق محفوظة", "محتوى إعلاني"]),
    (Ending, Notice, &["جميع الحقوق محفوظة"]),
    (Opening(10), Notice, &["المصدر:", "المصدر :"]),
    (Opening(20), Caption, &["صورة:", "الصورة:", "صورة أرشيفية", "تعليق على الصورة", "مصدر الصورة"]),
    (
        BeforeTitle,
        RelatedArticle,
        &["المقال السابق", "المقال التالي", "الخبر السابق", "الخبر التالي", "السابق", "التالي"],
    ),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "اقرأ أيضا",
            "اقرأ أيضاً",
            "مواضيع ذات صلة",
            "أخبار ذات صلة",
            "مقالات ذات صلة",
            "ذات صلة",
            "الأكثر قراءة",
            "الأكثر مشاهدة",
            "آخر الأخبار",
            "قد يعجبك أيضا",
            "قد يهمك أيضا",
            "مواضيع قد تهمك",
        ],
    ),
    (Opening(30), RelatedArticle, &["اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضاً", "شاهد أيضا", "طالع أيضا"]),
    (Stamp, Byline, &["نشر في", "نُشر في", "نشرت في", "تاريخ النشر", "آخر تحديث", "تم التحديث"]),
];
