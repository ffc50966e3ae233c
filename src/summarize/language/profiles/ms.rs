//! What is known of Malay.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
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
    first_person: &["saya", "aku", "kami", "kita"],
    second_person: &["anda", "awak", "kamu"],
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
    joining_openers: "tetapi | namun | selain itu | oleh itu",
    announcing_openers: "berikut ialah | inilah",
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
    keyword_words: KeywordWords {
        name_links: "of the bin binti de van der al",
        name_conjunctions: "dan",
        titles: "
        dato datuk dato' datin tan tun tuanku sultan yang ahli bekas bomba dr encik haji hajah jurulatih kapten
        ketua komisioner menteri pengarah pengerusi pengurus perdana pesuruhjaya presiden profesor prof puan sarjan
        setiausaha superintendan supt asp dsp acp sac timbalan tuan ustaz gabenor hakim jeneral leftenan naib
        pegawai pelakon penyanyi peguam penasihat raja seri sri penolong inspektor",
        before_nouns: "
        di ke dari pada dalam untuk dengan oleh tentang bagi terhadap para seorang sebuah suatu setiap antara kepada
        menurut sang si tanpa atas melalui sebagai seluruh beberapa daripada mengenai bersama seekor",
        before_verbs: "
        saya aku dia ia mereka kami kita yang telah sudah akan sedang tidak bisa dapat harus belum bukan ingin juga
        masih jangan anda",
        plain: "
        orang pria wanita anak anak-anak laki-laki perempuan warga masyarakat keluarga ayah ibu istri suami teman
        rakyat penduduk anggota tim pemain klub laga pertandingan musim gol poin menit babak kemenangan kekalahan
        juara dunia hidup kematian tubuh kepala tangan mata wajah nama kata cerita kali waktu hari malam pagi siang
        sore jam tanggal usia tahun bulan pekan minggu masa akhir awal tempat lokasi kota negara daerah wilayah desa
        provinsi kabupaten kecamatan jalan rumah kantor gedung mobil pesawat kereta kapal polisi kepolisian petugas
        aparat pihak pengadilan sidang hakim kasus laporan penyelidikan penyidik korban pelaku tersangka serangan
        kecelakaan pemerintah kementerian partai kelompok mayoritas undang-undang proyek rencana program keputusan
        pemilihan suara rapat pertemuan pertanyaan masalah situasi kondisi alasan cara contoh bagian tingkat jumlah
        angka persen rupiah juta miliar triliun uang harga penjualan pelanggan konsumen pengguna produk pasar
        perusahaan pekerjaan karyawan layanan sistem situs internet gambar foto video pesan informasi data media
        berita wartawan televisi radio acara film buku lagu album sekolah siswa universitas mahasiswa rumah-sakit
        dokter pasien kesehatan penelitian peneliti ahli hasil air udara tanah laut cuaca utara selatan timur barat
        pusat kesempatan tanggung-jawab peran hak kebebasan keamanan kekuasaan hal ide perasaan cinta bantuan
        dukungan kilometer meter fitur perangkat layar akun aksi tahap hubungan dugaan saksi barang upaya proses
        pelatih kegiatan gelar",
        vague: "
        sedangkan sementara selain namun meski meskipun setelah sebelum ketika menurut walau kini lalu kemudian
        bahkan selanjutnya adapun baru lama besar kecil baik buruk muda tua pertama kedua ketiga terakhir berikut
        lain sama sendiri tinggi rendah panjang pendek kuat penting nasional internasional lokal publik umum politik
        sosial ekonomi indonesia-nya khusus utama mungkin bebas terbuka jelas cepat banyak sedikit semua seluruh
        lebih paling sangat mengatakan menyatakan ujar ujarnya kata katanya ungkap ungkapnya tutur tuturnya jelasnya
        menjelaskan menambahkan melakukan dilakukan menjadi membuat memberikan mengaku terjadi ditemukan diduga
        tersebut dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh ratus ribu berada bermain
        datang hadir saat pukul wib selasa rabu kamis jumat sabtu senin minggu usai sejak berkata ialah adalah
        beliau",
        news_sources: "
        afp | astro | astro awani | bbc | berita harian | bernama | cnn | harian metro | kosmo | malaysiakini |
        new straits times | news | post | reuters | rtm | sinar harian | star | the star | times | tv3 | utusan |
        utusan malaysia",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    ..Profile::NONE
};
