//! What is known of Indonesian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
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
    first_person: &["saya", "aku", "kami", "kita"],
    second_person: &["anda", "kamu", "kalian"],
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
    joining_openers: "tetapi | tapi | namun | selain itu | oleh karena itu",
    announcing_openers: "berikut ini | berikut adalah | inilah",
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
            "a.n", "akp", "bdk", "bpk", "brigjen", "cth", "d.a", "dr", "dra", "drs", "gd", "gg", "h", "hj", "ir", "irjen", "jend", "jl", "jln", "kab", "kapt", "kav", "kec", "kel", "kh", "kol", "komjen", "kompol", "letjen", "letkol", "lettu", "lih", "mayjen", "mr", "mrs", "ms", "nn", "ny", "pol", "prof", "prov", "s.d", "sdr", "sdri", "st", "tn", "tsb", "u.b", "u.p", "yi", "yth",
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
    keyword_words: KeywordWords {
        name_links: "of the bin binti de van der al",
        name_conjunctions: "dan",
        titles: "
        aktor aktris anggota artis bapak bupati camat cagub cawagub direktur dirjen dokter dosen dr drs gubernur
        hakim humas ibu ir irjen jaksa jenderal jubir juru kabid kapolda kapolres kapolri kapolsek karo kabag kasat
        kepala ketua komandan kombes kompol komisaris komjen letjen mantan mayjen menko menkeu menteri mendagri
        menpora pak pelatih pengacara pengamat penyanyi pendiri penasihat perdana presiden profesor prof pimpinan
        ridho sekjen sekretaris sultan tuan ustadz wagub wakil wali walikota wapres akbp akp ajun aktivis calon
        kandidat pemain striker gelandang bek kiper manajer bendahara h hj kh pangdam panglima raja pangeran deputi",
        before_nouns: "
        di ke dari pada dalam untuk dengan oleh tentang bagi terhadap para seorang sebuah suatu setiap antara kepada
        menurut sang si tanpa atas melalui sebagai seluruh beberapa",
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
        datang hadir saat pukul wib selasa rabu kamis jumat sabtu senin minggu usai sejak",
        news_sources: "
        afp | antara | antara news | antaranews | bbc | beritasatu | bisnis.com | bola.com | cnn | cnn indonesia |
        co.id | daily mail | dailysocial | detik | detikcom | dream | dream.co.id | football italia | galamedia |
        goal | goal.com | inilah.com | jakarta post | jpnn | jpnn.com | juara | juara.net | kompas | kompas.com |
        kumparan | liputan6 | liputan6.com | marca | media indonesia | merdeka | merdeka.com | metro tv | news |
        okezone | okezone.com | republika | reuters | rimanews | rmol | sindonews | skanaa | skor | sky sports |
        suara.com | tabloidbintang | tabloidbintang.com | technology | tempo | tempo.co | tribun | tribunnews |
        tribunnews.com | tv | tv one | viva | viva.co.id",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    ..Profile::NONE
};
