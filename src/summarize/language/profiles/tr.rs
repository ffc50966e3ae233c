//! What is known of Turkish.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
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
    ..Profile::NONE
};
