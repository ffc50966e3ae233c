//! What is known of Indonesian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    trigram_model: Some(whatlang::Lang::Ind),
    words_per_minute: 220,
    stemming: Stemming::Frostem(frostem::Algorithm::Indonesian),
    stop_words: "
    yang dan di ke dari untuk pada dengan dalam ini itu adalah tidak akan telah sudah oleh juga atau sebagai
    karena tersebut bisa dapat ada saya kami kita mereka dia ia anda kamu aku nya para lebih saat seperti
    namun tetapi tapi hanya bahwa serta hingga sampai bagi tak bukan belum masih pun lagi sangat setelah
    sebelum ketika jika kalau agar maka sehingga sementara antara secara atas bawah kepada terhadap menjadi
    merupakan melalui sejak selama tentang menurut sebuah seorang satu dua salah semua setiap banyak
    beberapa sejumlah lain lainnya apa siapa mana kapan mengapa bagaimana hal pula yakni yaitu ujar kata
    katanya harus ingin mau boleh sedang pernah selalu sering tanpa meski meskipun walaupun bahkan saja
    sekitar hampir sekarang kini lalu kemudian selain itulah inilah terjadi dilakukan begitu sini sana
    dirinya sendiri",
    common_words: "
    karena bisa saat mengatakan ujar ujarnya pemerintah mobil uang senin rabu kamis jumat minggu pihaknya
    usai soal warga polisi kantor perusahaan persen anggota dirinya lantaran kemarin bakal lewat digelar
    sebesar menteri presiden bahwa jakarta rupiah kabupaten provinsi kepolisian mahasiswa ponsel listrik
    kota masyarakat beberapa agar sehingga terkait jadi menjadi hanya namun tapi tak butuh gubernur juta
    miliar tanggal januari februari maret agustus desember",
    generic_words: &[
        "agustus", "antara", "april", "bapak", "bulan", "bupati", "desember", "direktur", "februari",
        "gubernur", "hari", "ibu", "jam", "januari", "juli", "jumat", "juni", "juta", "kamis", "maret",
        "mei", "menit", "menteri", "miliar", "minggu", "november", "oktober", "persen", "presiden",
        "profesor", "rabu", "sabtu", "selasa", "senin", "september", "tahun", "walikota",
    ],
    openers: "\
        dia | ia | mereka | ini | itu | hal ini | hal itu | tetapi | tapi | namun | dan | atau | selain itu \
        | karena itu | oleh karena itu | kemudian | lalu | sementara itu | menurutnya | menurut dia | \
        menurut mereka | baginya | bagi mereka | katanya | ujarnya | saat itu | ketika itu | kala itu | \
        pada saat itu | sejak itu | sejak saat itu | hari itu | pada hari itu | keesokan harinya | beberapa \
        hari kemudian | setahun kemudian | ditanya soal | saat ditanya | ketika ditanya | karena itulah | \
        oleh sebab itu | dengan kata lain | keduanya | salah satunya | sebagian dari mereka | yang lain | \
        lainnya | sisanya | serupa | sebaliknya | meski demikian | meskipun demikian | sebagai gantinya | \
        di sana | hal tersebut | tersebut | selanjutnya | ia juga | begitu juga | akibatnya | sebagai \
        perbandingan",
    personal_openers: "\
        dia | ia | mereka | menurutnya | menurut dia | menurut mereka",
    anaphoric_nouns: "\
        organisasi perusahaan lembaga asosiasi klub tim pengadilan hakim komisi penelitian survei laporan \
        dokumen keputusan putusan rencana proyek proposal kesepakatan perjanjian tawaran pertemuan aksi \
        serangan ledakan insiden kecelakaan kebakaran korban tersangka terdakwa pelaku pengemudi pasangan \
        keluarga film",
    restrictors: "yang di dari untuk pada dengan dan atau milik asal",
    retractions: "\
        bohong palsu hoaks keliru membantah dibantah salah",
    copula: "adalah",
    author_roles: "koresponden wartawan jurnalis redaktur penulis kolumnis profesor",
    abbreviations: Abbreviations {
        never_last: &[
            "a.n", "akp", "bdk", "bpk", "brigjen", "cth", "d.a", "dr", "dra", "drs", "gd", "gg", "h", "hj",
            "ir", "irjen", "jend", "jl", "jln", "kab", "kapt", "kav", "kec", "kel", "kh", "kol", "komjen",
            "kompol", "letjen", "letkol", "lettu", "lih", "mayjen", "mr", "mrs", "ms", "nn", "ny", "prof",
            "prov", "s.d", "sdr", "sdri", "st", "tn", "tsb", "u.b", "u.p", "yi", "yth",
        ],
        before_number: &[
            "agt", "apr", "art", "ay", "bab", "des", "ed", "feb", "h", "hal", "jan", "jil", "jul", "jun", "mar",
            "nmr", "no", "nov", "okt", "pasal", "rp", "sept", "tel", "telp", "vol",
        ],
        seldom_last: &[
            "co", "corp", "cv", "inc", "jr", "ltd", "m.m", "m.sc", "pt", "s.e", "s.h", "s.ip", "s.pd", "s.t",
            "sh", "sm", "sr", "tbk", "u.s",
        ],
        often_last: &[
            "dkk", "dll", "dsb", "dst", "etc", "m.a",
        ],
        openers: &[
            "ada", "adapun", "akan", "akhirnya", "akibatnya", "aku", "anda", "antara", "apa", "apabila",
            "apakah", "atas", "atau", "bagaimana", "bagi", "bahkan", "bahwa", "banyak", "beberapa", "begitu",
            "berdasarkan", "bersama", "biasanya", "bila", "bisa", "bukan", "dalam", "dan", "dapat", "dari",
            "demikian", "dengan", "di", "dia", "dua", "hal", "hanya", "hari", "harus", "hingga", "ia", "ini",
            "itu", "jadi", "jangan", "jika", "juga", "kalau", "kami", "kamu", "karena", "kata", "kedua",
            "kemudian", "kepada", "ketika", "kini", "kita", "lalu", "lebih", "maka", "masih", "melalui",
            "menurut", "mereka", "meski", "meskipun", "mungkin", "namun", "nantinya", "oleh", "pada", "padahal",
            "para", "pertama", "pihak", "pula", "saat", "saya", "se", "seandainya", "sebab", "sebagai",
            "sebelum", "sebelumnya", "sebuah", "sedangkan", "sehingga", "sejak", "sekarang", "selain", "selama",
            "seluruh", "sementara", "semua", "seorang", "seperti", "sering", "serta", "sesudah", "setelah",
            "setiap", "siapa", "sudah", "tak", "tapi", "telah", "tentu", "terhadap", "termasuk", "tersebut",
            "tetapi", "tiap", "tidak", "tiga", "untuk", "walau", "walaupun", "yakni", "yang",
        ],
        ..NO_ABBREVIATIONS
    },
    site_phrases: &[
        "cookie", "kebijakan privasi", "syarat dan ketentuan", "halaman tidak ditemukan", "tidak ada",
        "beranda", "berlangganan", "masuk", "daftar", "javascript", "hubungi kami", "hak cipta",
        "terima semua",
    ],
    ..Profile::NONE
};
