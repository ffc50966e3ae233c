//! The phrases of furniture in Malay.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{BeforeTitles, Opening, Stamp, Whole};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords { by: &["oleh", "oleh:"], ..RuleWords::NONE };

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "baca lagi",
            "baca selanjutnya",
            "baca seterusnya",
            "teruskan membaca",
            "lihat semua",
            "klik di sini",
            "kongsi artikel ini",
            "kongsi di facebook",
            "salin pautan",
            "daftar sekarang",
            "log masuk",
            "langgan sekarang",
            "tulis komen",
            "tinggalkan komen",
            "kembali ke atas",
            "muat turun aplikasi",
        ],
    ),
    (
        Opening(30),
        CallToAction,
        &[
            "ikuti kami di",
            "langgan surat berita",
            "sertai saluran",
            "muat turun aplikasi",
            "dapatkan berita",
        ],
    ),
    (
        Opening(60),
        CookieNotice,
        &[
            "kami menggunakan kuki",
            "laman ini menggunakan kuki",
            "laman web ini menggunakan kuki",
            "kami dan rakan kongsi kami",
        ],
    ),
    (
        Whole,
        Notice,
        &["iklan", "hak cipta terpelihara", "kandungan tajaan", "artikel bersambung di bawah iklan"],
    ),
    (Opening(20), Caption, &["gambar:", "foto:", "gambar hiasan", "foto hiasan", "video:", "gambar fail"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "baca juga",
            "artikel berkaitan",
            "berita berkaitan",
            "berita lain",
            "berita terkini",
            "artikel lain",
        ],
    ),
    (Stamp, Byline, &["diterbitkan", "dikemas kini", "kemas kini terakhir"]),
];
