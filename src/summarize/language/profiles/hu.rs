//! What is known of Hungarian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "áéíóöőúüű",
    trigram_model: Some(whatlang::Lang::Hun),
    words_per_minute: 168,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::Hungarian),
    stop_words: "
    a az egy és hogy nem is van volt meg de ez el ha már csak még azt ezt mint ki mi vagy majd lesz lehet
    pedig olyan fel be le ami aki ahol amely amelyek amelyet amelynek amikor ahogy akik akit akinek ezek
    azok ezeket azokat ennek annak ebben abban erre arra ettől attól ezzel azzal ezért azért itt ott én te ő
    ti ők engem téged őt minket őket neki nekik nekem nekünk magát maga saját minden mind semmi senki soha
    sem se sincs nincs vannak voltak volna lenne lesznek lett lettek legyen kell kellett kellene lehetett
    tud tudja fog fogja fognak után előtt alatt között mellett szerint miatt nélkül ellen által során felé
    óta múlva helyett iránt nagyon több kevés sok igen egyik másik más többi első két három most akkor
    mindig újra ismét végül szintén azonban viszont ugyanis tehát illetve valamint mert hiszen bár noha úgy
    így ilyen annyira hol hová mikor miért hogyan milyen mennyi melyik át rá ide oda össze vissza bele
    egyébként például csupán szinte éppen csaknem mintegy akár ugyan arról erről ahhoz ehhez azon ezen abból
    ebből voltam vagyok vagyunk",
    generic_words: &[
        "augusztus", "csütörtök", "december", "elnök", "február", "hét", "hétfő", "hónap", "igazgató",
        "január", "július", "június", "kedd", "milliárd", "millió", "miniszter", "miniszterelnök", "május",
        "március", "nap", "november", "október", "perc", "polgármester", "professzor", "péntek",
        "szeptember", "szerda", "szombat", "százalék", "vasárnap", "április", "év", "óra", "úr",
    ],
    openers: "\
        ő | ők | ez | az | ezek | azok | ezt | azt | de | és | vagy | azonban | ezért | emellett | továbbá \
        | így | aztán | szerinte | szerintük | elmondása szerint | véleménye szerint | számára | akkor | \
        abban az időben | akkoriban | azóta | addig | azon a napon | aznap | ugyanazon a napon | másnap | \
        napokkal később | egy évvel később | arra a kérdésre | emiatt | más szóval | mindkettő | mindketten \
        | egyikük | néhányuk | a másik | a többiek | a többi | hasonló | éppen ellenkezőleg | ennek \
        ellenére | ehelyett | ott | vele | hozzátette | elmondta | mindez | ilyen | utóbbi | előbbi | ezzel \
        | azzal | erre | arra | erről | eközben | összehasonlításképpen | ezzel szemben",
    personal_openers: "\
        ő | ők | szerinte | szerintük",
    definite_articles: "a az",
    anaphoric_nouns: "\
        szervezet csoport cég vállalat társaság hatóság ügynökség egyesület szakszervezet párt klub csapat \
        bíróság bíró bizottság tanulmány kutatás felmérés jelentés dokumentum levél közlemény döntés ítélet \
        törvény terv projekt javaslat megállapodás szerződés ajánlat tárgyalások tüntetés sztrájk támadás \
        robbanás eset baleset tűz betegség férfi nő fiú lány gyermek pár család áldozat gyanúsított vádlott \
        sofőr színész énekes szerző játékos edző kutatók film könyv",
    restrictors: "és vagy",
    abbreviations: Abbreviations {
        never_last: &[
            "alez", "ang", "br", "cca", "dr", "em", "ezr", "fhdgy", "fr", "fsz", "gr", "hg", "id", "ifj", "ill",
            "kb", "ker", "kiad", "krt", "lat", "m.ny", "min.eln", "ny", "ném", "pf", "pl", "prof", "st", "szds",
            "szerk", "szt", "tbk", "tel", "u", "uo", "vki", "vmi", "vmint", "vs", "vö", "ált", "özv", "úgyn",
            "ún", "őrn",
        ],
        before_number: &[
            "aug", "dec", "em", "febr", "jan", "júl", "jún", "kb", "ker", "köt", "márc", "nov", "o", "okt",
            "old", "p", "pp", "sz", "szept", "szám", "tel", "ápr", "évf",
        ],
        seldom_last: &[
            "bt", "co", "corp", "i.e", "inc", "jr", "kft", "ltd", "mrd", "nyrt", "rt", "sr", "u.s", "zrt",
        ],
        often_last: &[
            "i.e", "i.sz", "s.a.t", "stb", "sz",
        ],
        openers: &[
            "a", "addig", "ahogy", "ahol", "aki", "akik", "akár", "alig", "amely", "amelyek", "ami", "amikor",
            "amint", "annak", "arra", "attól", "az", "azok", "azonban", "azt", "azután", "azért", "azóta", "be",
            "bár", "csak", "csupán", "de", "dehogy", "e", "ebben", "eddig", "egy", "egyes", "egyik", "egyszer",
            "ekkor", "elég", "először", "előtt", "emellett", "ennek", "erre", "ettől", "ez", "ezek", "ezen",
            "ezt", "ezután", "ezzel", "ezért", "fel", "ha", "hamarosan", "hanem", "hiszen", "hogy", "hogyan",
            "hol", "három", "igaz", "igen", "illetve", "ilyen", "is", "itt", "jelenleg", "jó", "kettő", "ki",
            "kik", "később", "két", "közben", "le", "legalább", "lehet", "ma", "maga", "majd", "meg", "mert",
            "mi", "mikor", "miközben", "minden", "mindenki", "mindig", "mint", "mintha", "mivel", "miért",
            "most", "már", "még", "múlt", "nagyon", "ne", "nem", "nincs", "noha", "néha", "olyan", "ott",
            "pedig", "persze", "például", "s", "sem", "senki", "sok", "számos", "sőt", "talán", "tavaly", "te",
            "tegnap", "továbbá", "ugyanakkor", "után", "utána", "vagy", "vajon", "valamint", "van", "viszont",
            "volt", "végül", "ám", "én", "és", "így", "öt", "úgy", "új", "ő", "ők",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::Point,
    ..Profile::NONE
};
