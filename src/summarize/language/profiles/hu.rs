//! What is known of Hungarian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
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
    first_person: &["én", "engem", "mi", "minket"],
    second_person: &["te", "téged", "ti", "titeket"],
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
    joining_openers: "de | azonban | viszont | ugyanakkor",
    announcing_openers: "íme",
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
    keyword_words: KeywordWords {
        name_links: "de von van der of the al",
        name_conjunctions: "és",
        titles: "
        alelnök alkancellár államtitkár államtitkára államfő bíboros bíró csapatkapitány doktor dr elnök elnöke
        elnökasszony énekes énekesnő ezredes főigazgató főkapitány főpolgármester főszerkesztő főtitkár
        frakcióvezető házelnök igazgató igazgatója író kancellár kapitány kapus képviselő képviselője király
        királynő kormányfő kormányszóvivő közgazdász kutató miniszter minisztere miniszterelnök miniszterelnöke
        miniszterelnök-helyettes nagykövet orvos pápa parancsnok pártelnök plébános polgármester polgármestere
        politikus politológus prof professzor püspök rendező rektor sportoló szakértő szóvivő szóvivője szenátor
        színész színésznő tábornok tanár titkár történész ügyész ügyvéd ügyvezető újságíró vezérigazgató vezetője
        vezető csatár védő edző edzője szövetségi úr asszony herceg",
        before_nouns: "a az egy ez ezt ezek azok minden néhány sok több összes valamennyi saját két",
        after_nouns: "
        szerint után előtt alatt miatt között mellett felett ellen számára által és is felé",
        before_verbs: "ő ők én mi nem hogy aki akik amely ne is volt lesz van vannak meg",
        plain: "
        férfi férfiak nő nők gyerek gyermek gyerekek fiú lány apa anya szülők testvér férj feleség család barát
        barátok ember emberek embert személy polgár lakos lakosok tag tagok tagja csapat csapata játékos játékosok
        klub mérkőzés mérkőzésen meccs szezon gól pont pontok győzelem vereség világ élet élete halál test fej kéz
        szem arc név neve szó történet alkalom idő nap napok éjszaka este reggel óra dátum kor év évek éves hónap
        hét időszak vége eleje hely helyszín város városban falu ország országok állam terület régió utca út ház
        szoba iroda ajtó épület autó jármű repülő vonat hajó rendőrség rendőrök rendőr hatóság hatóságok bíróság ügy
        eset eljárás nyomozás jelentés áldozat áldozatok támadás baleset kormány kormánya minisztérium párt pártok
        csoport többség törvény projekt terv program döntés választás választások szavazat ülés tárgyalás
        megállapodás kérdés probléma problémák helyzet ok mód példa rész szint szám százalék millió milliárd forint
        euró dollár pénz ár árak eladás vásárló ügyfél termék termékek piac cég cégek vállalat munka munkás dolgozók
        szolgáltatás rendszer oldal internet kép fotó videó üzenet információ média lap újság televízió rádió film
        könyv dal album iskola diákok egyetem hallgatók kórház orvosok beteg betegek egészség kezelés kutatás
        kutatók szakértők eredmény eredmények víz levegő föld tenger észak dél kelet nyugat központ lehetőség szerep
        jog jogok szabadság biztonság hatalom dolog ötlet méter kilométer önkormányzat magyarok",
        vague: "
        új régi nagy kis kicsi jó jobb legjobb rossz fiatal első utolsó következő másik más azonos magas alacsony
        hosszú erős fontos nemzeti nemzetközi helyi köz politikai társadalmi gazdasági magyar német orosz francia
        amerikai brit európai általános fő lehetséges szabad nyitott jelenlegi korábbi volt múlt kettő három négy öt
        hat hét nyolc kilenc tíz száz ezer mondta közölte elmondta hozzátette kijelentette hangsúlyozta szerinte
        írta írja kell lehet sok kevés egész teljes",
        news_sources: "
        24.hu | 444 | afp | atv | bbc | blikk | bors | cnn | hirado.hu | hvg | hírlap | index | kossuth rádió | m1 |
        magyar hírlap | magyar narancs | magyar nemzet | mti | nemzet | nemzeti sport | népszava | origo |
        portfolio | reuters | rtl | rtl klub | telex | tv2",
        inflects_last_word: true,
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
