//! What is known of Malay.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    words_per_minute: 220,
    stemming: Stemming::Frostem(frostem::Algorithm::Indonesian),
    stop_words: "
    yang dan di ke dari daripada untuk pada dengan dalam ini itu adalah ialah tidak akan telah sudah oleh
    juga atau sebagai kerana tersebut boleh dapat ada saya kami kita mereka dia ia beliau anda awak kamu aku
    nya para lebih ketika seperti namun tetapi tapi hanya bahawa serta hingga sehingga sampai bagi tak bukan
    belum masih pun lagi sangat selepas setelah sebelum apabila jika kalau agar supaya maka manakala
    sementara antara secara atas bawah kepada terhadap menjadi merupakan melalui menerusi sejak selama
    tentang mengenai menurut sebuah seorang seramai satu dua salah semua setiap banyak beberapa sejumlah
    lain lainnya apa siapa mana bila mengapa bagaimana hal pula iaitu yakni ujar kata katanya berkata harus
    perlu mahu hendak sedang pernah selalu sering tanpa walaupun meskipun bahkan sahaja saja sekitar hampir
    sekarang kini lalu kemudian selain turut sekiranya agak amat sini sana begitu demikian susulan berikutan
    ekoran berusia sama sebarang pihak hari semalam esok tadi nanti jangan ya terus malah justeru sebaliknya",
    common_words: "
    kerana boleh berkata beliau katanya kerajaan kereta wang isnin khamis jumaat ahad selepas apabila
    manakala menerusi peratus ialah iaitu bagaimanapun sahaja polis pejabat syarikat ahli pelbagai mahu
    tiada kakitangan malah kementerian persatuan penduduk jabatan pelajar peniaga majlis daerah ringgit sen
    malaysia kuala lumpur sultan datuk encik puan mac ogos disember mei julai televisyen bandar hendak pihak
    susulan berikutan ekoran seramai",
    pronouns: &[
        "saya", "aku", "kami", "kita", "anda", "awak", "kamu",
    ],
    generic_words: &[
        "ahad", "april", "bilion", "bulan", "datin", "datuk", "disember", "dr", "encik", "februari",
        "hari", "isnin", "jam", "januari", "julai", "jumaat", "jun", "juta", "khamis", "mac", "mei",
        "minggu", "minit", "november", "ogos", "oktober", "peratus", "prof", "puan", "rabu", "sabtu",
        "selasa", "september", "tahun", "tun",
    ],
    openers: "\
        dia | ia | beliau | mereka | ini | itu | hal ini | hal itu | perkara itu | perkara ini | tetapi | \
        tapi | namun | dan | atau | selain itu | oleh itu | kerana itu | justeru | kemudian | lalu | \
        sementara itu | malah | bagaimanapun | walau bagaimanapun | sebaliknya | sehubungan itu | susulan \
        itu | dalam pada itu | pada masa sama | menurut beliau | menurutnya | katanya | ujarnya | jelasnya \
        | tambahnya | kedua-dua | kedua-duanya | yang lain | di situ | di sana | begitu juga | pada masa \
        itu | ketika itu | sejak itu | hari itu | keesokan harinya | setahun kemudian | oleh sebab itu | \
        dengan kata lain | salah seorang daripadanya | selebihnya | sebagai perbandingan",
    personal_openers: "dia | beliau | mereka | menurutnya | menurut beliau",
    opener_exceptions: "\
        ini kali pertama | minggu ini | tahun ini | hari ini | bulan ini",
    abbreviations: Abbreviations {
        never_last: &[
            "a.n", "bhg", "dr", "drs", "dsp", "en", "gen", "hj", "hjh", "ir", "jal", "jen", "jln",
            "kapt", "kol", "lt", "mej", "mr", "mrs", "ms", "no", "pn", "prof", "puan", "s.d", "sdr",
            "sdri", "sgt", "sr", "st", "tg", "tn", "ts", "tun", "ust", "y.a.b", "y.b", "yab", "yb",
        ],
        before_number: &[
            "apr", "bab", "bil", "feb", "hlm", "jan", "jil", "jul", "jun", "mac", "no", "nov", "ogos",
            "okt", "perkara", "rm", "sept", "tel",
        ],
        seldom_last: &[
            "berhad", "bhd", "co", "corp", "inc", "jr", "ltd", "s.m", "sdn", "sr", "u.s",
        ],
        often_last: &[
            "dan.lain-lain", "dll", "dsb", "etc",
        ],
        openers: &[
            "ada", "adalah", "akan", "aku", "anda", "atau", "awak", "bagaimanapun", "bagi", "bahawa",
            "begitu", "beliau", "belum", "boleh", "bukan", "dalam", "dan", "dapat", "dari", "daripada",
            "dengan", "di", "dia", "hal", "hanya", "hingga", "ia", "ialah", "ini", "itu", "jelasnya",
            "juga", "justeru", "kami", "kamu", "katanya", "ke", "kedua-dua", "kedua-duanya",
            "kemudian", "kerana", "ketika", "kita", "lagi", "lalu", "lebih", "malah", "masih",
            "menurut", "menurutnya", "mereka", "namun", "nya", "oleh", "pada", "para", "perkara",
            "pun", "sampai", "sangat", "saya", "sebagai", "sebaliknya", "sehingga", "sehubungan",
            "selain", "sementara", "seperti", "serta", "sudah", "susulan", "tak", "tambahnya", "tapi",
            "telah", "tersebut", "tetapi", "tidak", "ujarnya", "untuk", "walau", "yang",
        ],
        ..NO_ABBREVIATIONS
    },
    name_links: &["bin"],
    ..Profile::NONE
};
