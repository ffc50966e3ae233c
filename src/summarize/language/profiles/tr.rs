//! What is known of Turkish.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "çğıöşüâî",
    trigram_model: Some(whatlang::Lang::Tur),
    words_per_minute: 173,
    stemming: Stemming::Frostem(frostem::Algorithm::Turkish),
    stop_words: "
    ve bir bu da de ile için çok daha olarak olan ne gibi en kadar sonra ancak ama fakat veya ya ki mi mı mu
    mü değil her o şu ben sen biz siz onlar onun bunun şunun benim senin bizim sizin onların bana sana ona
    bize size onlara beni seni onu bizi sizi onları bunu şunu buna bunlar şunlar bunları bunların bunda
    ondan bundan kendi kendisi kendini kendine olduğu olduğunu oldu olması olmak olur olacak ise idi iken
    var yok vardı yoktu etti eden ederek etmek edildi yapılan dedi diye göre karşı önce üzere üzerinde
    üzerine arasında içinde dolayı rağmen beri doğru hem hiç hep bazı bütün tüm birçok başka aynı diğer şey
    şekilde nasıl neden niçin nerede kim hangi kaç zaman şimdi artık yine bile sadece yalnız henüz hala
    belki çünkü eğer zira oysa ayrıca böyle şöyle öyle iki üç biri birlikte iyi kez ilk son tarafından
    nedeniyle ilgili ait dahi yani",
    apostrophe_before_ending: true,
    dotless_i: true,
    generic_words: &[
        "aralık", "ay", "ağustos", "bakan", "bay", "bayan", "başbakan", "cuma", "cumartesi",
        "cumhurbaşkanı", "dakika", "ekim", "eylül", "gün", "hafta", "haziran", "kasım", "mart", "mayıs",
        "milyar", "milyon", "müdür", "nisan", "ocak", "pazar", "pazartesi", "perşembe", "profesör", "saat",
        "salı", "temmuz", "vali", "yüzde", "yıl", "yılı", "çarşamba", "şubat",
    ],
    first_person: &["ben", "benim", "biz", "bizim", "bize"],
    second_person: &["sen", "senin", "siz", "sizin", "size"],
    openers: "\
        o | onlar | bu | şu | bunlar | onun | onların | bunun | ama | fakat | ancak | ve | veya | ayrıca | \
        bununla birlikte | bu nedenle | bu yüzden | böylece | sonra | daha sonra | öte yandan | ona göre | \
        onlara göre | kendisine göre | onun için | onlar için | o zaman | o dönem | o dönemde | o sırada | \
        o tarihten beri | o zamandan beri | o gün | aynı gün | ertesi gün | günler sonra | bir yıl sonra | \
        bu sebeple | başka bir deyişle | ikisi | ikisi de | her ikisi de | ikincisi | birincisi | \
        içlerinden biri | bazıları | diğeri | diğerleri | benzer | benzer bir | aksine | buna rağmen | \
        bunun yerine | buna karşın | bunun üzerine | böyle | öyle | karşılaştırma için | buna karşılık",
    personal_openers: "\
        onlar | onun | onların | ona göre | onlara göre",
    joining_openers: "ama | ancak | fakat | ayrıca",
    announcing_openers: "işte",
    anaphoric_nouns: "\
        örgüt grup şirket firma kurum ajans dernek sendika parti kulüp takım mahkeme hakim komisyon komite \
        araştırma anket rapor belge mektup karar yasa plan proje teklif anlaşma sözleşme görüşmeler \
        toplantı protesto grev saldırı patlama olay kaza yangın hastalık adam kadın çocuk çift aile kurban \
        şüpheli sanık saldırgan sürücü pilot oyuncu şarkıcı yazar futbolcu",
    restrictors: "ve veya ile",
    retractions: "\
        yalan asılsız yanlış yalanladı reddetti uydurma",
    abbreviations: Abbreviations {
        never_last: &[
            "alb", "apt", "arş", "av", "bkz", "blv", "bnb", "böl", "bşk", "cad", "doç", "dr", "ecz", "ed",
            "fak", "fr", "gen", "gnl", "gör", "hem", "hz", "ing", "kd", "korg", "krş", "lat", "mah", "md",
            "mim", "mr", "mrs", "müd", "müh", "op", "org", "prof", "sk", "sn", "sok", "st", "tuğg", "tümg",
            "tğm", "uzm", "yb", "yrd", "yrd.doç", "yun", "yzb", "çev", "ör", "örn", "öğr", "ütğm",
        ],
        before_number: &[
            "b", "böl", "c", "cilt", "dah", "f", "kat", "m", "md", "no", "nr", "nu", "s", "sf", "ss", "sy",
            "tel",
        ],
        seldom_last: &[
            "a.b.d", "a.ş", "co", "corp", "inc", "jr", "ltd", "m.s", "m.ö", "mlr", "sr", "t.c", "u.s", "şti",
        ],
        often_last: &[
            "vb", "vd", "vdğ", "vs",
        ],
        openers: &[
            "acaba", "ama", "ancak", "artık", "asla", "aslında", "aynı", "ayrıca", "bana", "bazen", "bazı",
            "ben", "beni", "benim", "bir", "biraz", "birkaç", "birçok", "biz", "bizim", "bu", "buna", "bunlar",
            "bunu", "bunun", "burada", "böyle", "böylece", "bütün", "da", "daha", "dahası", "daima", "de",
            "değil", "diğer", "dolayısıyla", "dün", "e", "en", "evet", "eğer", "fakat", "gene", "genellikle",
            "gerçekten", "gibi", "halen", "hangi", "hatta", "hayır", "hem", "henüz", "hepsi", "her", "herhangi",
            "herkes", "hiç", "hiçbir", "iki", "ilk", "ise", "işte", "kendi", "kim", "kimi", "kimse", "lakin",
            "madem", "meğer", "nasıl", "ne", "neden", "nerede", "niye", "niçin", "o", "olarak", "olsa", "ona",
            "onlar", "onu", "onun", "oysa", "pek", "peki", "rağmen", "sadece", "sen", "senin", "siz", "sizin",
            "son", "sonra", "sonunda", "sonuçta", "tabii", "tam", "tüm", "var", "ve", "veya", "ya", "yalnız",
            "yani", "yine", "yok", "zaten", "zira", "çok", "çoğu", "çünkü", "öte", "öyle", "üstelik", "üzerine",
            "üç", "şimdi", "şu", "şöyle",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::PointSeldomLast,
    site_phrases: &[
        "çerez", "gizlilik politikası", "kullanım koşulları", "sayfa bulunamadı", "mevcut değil",
        "ana sayfa", "abone ol", "giriş yap", "üye ol", "javascript", "iletişim", "tüm hakları saklıdır",
        "kabul et",
    ],
    keyword_words: KeywordWords {
        name_links: "de von van der bin el al of the",
        name_conjunctions: "ve",
        titles: "
        amiral avukat başbakan başbakanı başhekim başkan başkanı başkanvekili başsavcı bakan bakanı bay bayan
        belediye bilim büyükelçi büyükelçisi cumhurbaşkanı cumhurbaşkanlığı direktörü doç dr doktor emniyet futbolcu
        genel gazeteci general hakem hakim hekim kaleci kaptan kaymakam komiser komutanı koordinatör kral kraliçe
        lider lideri milletvekili müdür müdürü müdürlüğü müftü oyuncu öğretmen papa prens prof profesör rektör
        rektörü savcı savcısı sayın sekreter sekreteri senatör sözcü sözcüsü şarkıcı şef şefi tarihçi teknik uzman
        uzmanı üyesi vali valisi vekili yardımcısı yazar yönetmen yüzbaşı albay antrenör forvet",
        before_nouns: "bir bu şu o her bazı birçok tüm bütün kendi hiçbir iki",
        after_nouns: "
        ve ile için gibi kadar göre sonra önce karşı hakkında üzerinde altında arasında tarafından olarak ise de da
        ilgili",
        before_verbs: "çok daha hiç ben biz siz onlar",
        plain: "
        adam erkek kadın kadınlar çocuk çocuklar oğlan kız oğul baba anne ebeveyn kardeş abla eş koca aile arkadaş
        insan insanlar kişi kişiler vatandaş vatandaşlar üye üyeler takım oyuncu oyuncular kulüp maç maçı sezon gol
        puan galibiyet mağlubiyet dünya hayat yaşam ölüm vücut baş el göz yüz isim ad söz sözler hikaye kez zaman
        gün günler gece akşam sabah saat tarih yaş yıl yıllar ay hafta dönem son başlangıç yer şehir kent ilçe köy
        ülke ülkeler devlet bölge sokak cadde yol ev oda ofis kapı bina araç otomobil araba uçak tren gemi polis
        ekipler ekipleri ekip yetkililer mahkeme dava olay soruşturma rapor mağdur saldırı kaza hükümet bakanlık
        parti grup çoğunluk kanun yasa proje plan program karar seçim seçimler oy toplantı görüşme anlaşma soru
        sorun sorunlar durum neden sebep şekil örnek bölüm parça nokta düzey seviye sayı yüzde milyon milyar lira
        dolar avro para fiyat fiyatlar satış müşteri ürün ürünler piyasa şirket firma iş çalışan çalışanlar hizmet
        sistem site sayfa internet görüntü fotoğraf video mesaj bilgi bilgiler medya gazete televizyon radyo film
        kitap şarkı albüm okul öğrenci öğrenciler üniversite hastane doktor doktorlar hasta hastalar sağlık tedavi
        araştırma araştırmacılar uzmanlar sonuç sonuçlar su hava toprak deniz kuzey güney doğu batı merkez imkan rol
        hak haklar özgürlük güvenlik güç şey fikir metre kilometre belediye çalışma çalışmalar açıklama destek",
        vague: "
        yeni eski büyük küçük iyi kötü genç ilk ikinci üçüncü son sonraki diğer başka aynı kendi yüksek düşük uzun
        kısa güçlü önemli ulusal uluslararası yerel kamu siyasi sosyal ekonomik türk alman rus fransız amerikan
        ingiliz avrupalı genel ana mümkün serbest açık mevcut geçen üç dört beş altı yedi sekiz dokuz on yüz bin
        söyledi dedi belirtti açıkladı ifade etti kaydetti ekledi eden edilen olan olduğu etmek olmak yapan yapılan
        yaptığı bulunan gelen verdi aldı oldu edildi yapıldı",
        news_sources: "
        aa | afp | ajansı | akşam | anadolu ajansı | atv | bbc | bbc türkçe | bianet | cnn | cnn türk | cumhuriyet |
        demirören haber ajansı | dha | diken | evrensel | fanatik | fotomaç | fox | gazetesi | haber | habertürk |
        hürriyet | iha | ihlas haber ajansı | kanal d | milliyet | ntv | posta | reuters | sabah | show tv | star |
        sözcü | t24 | trt | trt haber | yeni şafak",
        inflects_last_word: true,
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
