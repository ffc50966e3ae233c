//! The phrases of furniture in Indonesian.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitle, BeforeTitles, Labelled, Note, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords { by: &["oleh", "oleh:", "penulis:"], ..RuleWords::NONE };

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "baca selengkapnya",
            "selengkapnya",
            "lanjutkan membaca",
            "lihat semua",
            "lihat selengkapnya",
            "klik di sini",
            "bagikan artikel ini",
            "bagikan ke facebook",
            "salin tautan",
            "salin link",
            "daftar sekarang",
            "masuk",
            "tulis komentar",
            "tinggalkan komentar",
            "kembali ke atas",
            "unduh aplikasi",
        ],
    ),
    (Alone, CallToAction, &["bagikan", "komentar", "cetak", "ikuti", "dengarkan", "simpan"]),
    (
        Opening(30),
        CallToAction,
        &[
            "ikuti kami di",
            "ikuti berita",
            "dapatkan update",
            "dapatkan berita",
            "berlangganan",
            "klik di sini untuk",
            "unduh aplikasi",
            "gabung di",
            "mari bergabung",
            "yuk gabung",
        ],
    ),
    (
        Opening(60),
        CookieNotice,
        &["kami menggunakan cookie", "situs ini menggunakan cookie", "kami dan mitra kami"],
    ),
    (
        Whole,
        Notice,
        &[
            "iklan",
            "hak cipta dilindungi",
            "hak cipta dilindungi undang-undang",
            "scroll to continue with content",
        ],
    ),
    (Opening(10), Notice, &["sumber:"]),
    (
        Opening(20),
        Caption,
        &["foto:", "gambar:", "ilustrasi:", "foto ilustrasi", "ilustrasi gambar", "video:"],
    ),
    (
        BeforeTitle,
        RelatedArticle,
        &[
            "artikel sebelumnya",
            "artikel selanjutnya",
            "berita sebelumnya",
            "berita selanjutnya",
            "sebelumnya",
            "selanjutnya",
        ],
    ),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "baca juga",
            "artikel terkait",
            "berita terkait",
            "terpopuler",
            "berita terpopuler",
            "berita terbaru",
            "terkini",
            "rekomendasi untuk anda",
            "rekomendasi",
            "lihat juga",
        ],
    ),
    (
        Opening(30),
        RelatedArticle,
        &["baca juga", "lihat juga", "simak juga", "tonton juga", "baca:", "simak:"],
    ),
    (Stamp, Byline, &["diterbitkan", "dipublikasikan", "diperbarui", "diupdate"]),
    (
        Note,
        Notice,
        &[
            "koreksi:",
            "ralat:",
            "klarifikasi:",
            "catatan redaksi",
            "catatan editor",
            "versi sebelumnya dari",
            "versi awal artikel",
            "artikel ini telah",
            "artikel ini pertama kali",
            "artikel ini telah diperbarui",
            "berita ini telah",
            "tulisan ini pertama kali",
            "artikel ini mengandung",
            "lihat postingan ini di instagram",
            "sebuah kiriman dibagikan",
        ],
    ),
    (
        Labelled(25),
        RelatedArticle,
        &["baca juga", "baca", "lihat juga", "simak juga", "tonton juga", "waktu baca", "ringkasan", "video"],
    ),
    (Opening(45), Caption, &["dalam foto", "foto arsip", "foto dokumentasi"]),
];
