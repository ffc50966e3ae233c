//! The phrases of furniture in Hindi.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitle, BeforeTitles, Labelled, Note, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "और पढ़ें",
            "आगे पढ़ें",
            "पूरा पढ़ें",
            "पूरी खबर पढ़ें",
            "और देखें",
            "यहां क्लिक करें",
            "यहाँ क्लिक करें",
            "शेयर करें",
            "कमेंट करें",
            "सब्सक्राइब करें",
            "लॉग इन करें",
            "फॉलो करें",
        ],
    ),
    (Alone, CallToAction, &["शेयर", "साझा करें", "टिप्पणियां", "टिप्पणी करें", "प्रिंट"]),
    (
        Opening(30),
        CallToAction,
        &["हमें फॉलो करें", "हमसे जुड़ने के लिए", "ताजा खबरों के लिए", "डाउनलोड करें", "यहां क्लिक कर"],
    ),
    (Opening(60), CookieNotice, &["हम कुकीज़ का", "यह वेबसाइट कुकीज़"]),
    (Whole, Notice, &["विज्ञापन", "सर्वाधिकार सुरक्षित"]),
    (Opening(20), Caption, &["फोटो:", "फ़ोटो:", "फाइल फोटो", "फ़ाइल फ़ोटो", "तस्वीर:", "इमेज कैप्शन", "इमेज स्रोत"]),
    (BeforeTitle, RelatedArticle, &["पिछला लेख", "अगला लेख", "पिछली खबर", "अगली खबर"]),
    (
        BeforeTitles,
        RelatedArticle,
        &["यह भी पढ़ें", "ये भी पढ़ें", "संबंधित खबरें", "संबंधित लेख", "सबसे ज्यादा पढ़ी गई", "ताजा खबरें", "ट्रेंडिंग"],
    ),
    (Opening(30), RelatedArticle, &["यह भी पढ़ें", "ये भी पढ़ें", "यह भी देखें", "इसे भी पढ़ें"]),
    (Stamp, Byline, &["प्रकाशित", "अपडेट", "अपडेटेड", "अंतिम अपडेट", "प्रकाशन तिथि"]),
    (
        Note,
        Notice,
        &[
            "सुधार:",
            "भूल सुधार",
            "स्पष्टीकरण:",
            "संपादक का नोट",
            "संपादकीय नोट",
            "इस लेख के पिछले",
            "इस खबर के पिछले",
            "यह लेख मूल रूप से",
            "यह लेख पहली बार",
            "इस खबर को अपडेट",
        ],
    ),
    (Labelled(25), RelatedArticle, &["यह भी पढ़ें", "ये भी पढ़ें", "और पढ़ें", "यह भी देखें", "पढ़ने का समय", "वीडियो"]),
    (Opening(45), Caption, &["फाइल फोटो", "फ़ाइल फोटो", "फोटो में"]),
];
