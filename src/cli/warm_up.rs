//! The tables that the core lays out on first use, laid out before the first article comes.

use std::hint::black_box;

use crate::summarize::{Document, Options, summarize};

/// Texts that between them use every table: of several sentences and of a few words, in the scripts that languages share, and
/// in one without spaces.
const TEXTS: [&str; 6] = [
    "The council approved a new tram line. It rained all day. The tram line will cost 410 million euros.",
    "The tram line opens",
    "Совет одобрил новую линию. Весь день шёл дождь.",
    "وافق المجلس على الخط الجديد. هطل المطر طوال اليوم.",
    "परिषद ने नई लाइन को मंज़ूरी दी। पूरे दिन बारिश हुई।",
    "สภาอนุมัติเส้นทางใหม่ ฝนตกตลอดทั้งวัน",
];

/// Summarizes some texts. Without it the first request for `benches/article.txt` after a start took 23 to 37 ms, and the second 1
/// to 3; with it 3 to 5 and 1 to 4 (five starts each, on two cores that were not idle).
pub(super) fn run() {
    for text in TEXTS {
        black_box(summarize(&Document::from_text(text), &Options::default()));
    }
}
