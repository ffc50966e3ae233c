//! What is known of Finnish.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "äö",
    trigram_model: Some(whatlang::Lang::Fin),
    words_per_minute: 168,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::Finnish),
    stop_words: "
    ja on ei että se oli ovat hän joka mutta kuin myös olla sen hänen kun niin tai ole ollut mukaan jo vain
    sekä siitä nyt vielä jotka jonka jossa johon josta mitä mikä minä sinä me te he minun sinun meidän
    teidän heidän minua sinua häntä meitä heitä minulle sinulle hänelle meille heille tämä tuo nämä nuo ne
    tämän tuon näiden niiden tätä tuota näitä niitä tässä siinä tästä tähän siihen sitä sillä sille siellä
    täällä tuolla olen olet olemme olette olisi olisivat olivat olleet ollaan en et emme ette eivät eikä voi
    voivat voisi voidaan pitää pitäisi täytyy saa saada sai tulee tuli tulla mennä ennen jälkeen aikana
    kanssa ilman kautta vastaan välillä päällä alla yli ali noin koko kaikki kaikkien joku jokin joitakin
    jotain jokainen muu muut muiden toinen itse vaan eli koska jos vaikka jotta kunnes siis kuitenkin silti
    ehkä aina usein joskus hyvin enemmän vähemmän enää ensin sitten taas juuri kuten kuka ketkä kenen miksi
    miten missä mihin mistä milloin yksi kaksi kolme viime eilen tänään luona varten kohti asti lisäksi mm
    muun muassa",
    colon_before_ending: true,
    generic_words: &[
        "elokuu", "heinäkuu", "helmikuu", "huhtikuu", "johtaja", "joulukuu", "keskiviikko",
        "keskiviikkona", "kesäkuu", "lauantai", "lauantaina", "lokakuu", "maaliskuu", "maanantai",
        "maanantaina", "marraskuu", "miljardia", "miljoonaa", "ministeri", "minuuttia", "perjantai",
        "perjantaina", "presidentti", "professori", "prosenttia", "päivä", "pääministeri", "sunnuntai",
        "sunnuntaina", "syyskuu", "tammikuu", "tiistai", "tiistaina", "torstai", "torstaina", "toukokuu",
        "tunti", "viikko", "vuosi", "vuotta",
    ],
    first_person: &["minä", "minun", "minua", "me", "meidän", "meitä", "meille"],
    second_person: &["sinä", "sinun", "sinua", "te", "teidän", "teitä", "teille"],
    openers: "\
        hän | he | se | ne | tämä | nämä | tuo | nuo | hänen | heidän | sen | niiden | mutta | ja | tai | \
        kuitenkin | silti | siksi | lisäksi | myös | sitten | molemmat | samalla | hänen mukaansa | heidän \
        mukaansa | hänen mielestään | heidän mielestään | hänelle | heille | silloin | tuolloin | siitä \
        lähtien | siihen asti | sinä päivänä | samana päivänä | seuraavana päivänä | vuotta myöhemmin | \
        päiviä myöhemmin | tästä syystä | siitä syystä | toisin sanoen | jälkimmäinen | edellinen | yksi \
        heistä | osa heistä | toinen heistä | muut | loput | samanlainen | samankaltainen | päinvastoin | \
        tästä huolimatta | siitä huolimatta | sen sijaan | näin | tällainen | tällaiset | tätä | tällä | \
        tässä | tämän | niin | vertailun vuoksi | vastaavasti | toisaalta",
    personal_openers: "\
        hän | he | hänen | heidän | hänen mukaansa",
    joining_openers: "mutta | kuitenkin | lisäksi | siksi",
    source_openers: "asiasta kertoo | asiasta kertoi | asiasta uutisoi | tiedot ilmenevät",
    announcing_openers: "tässä on | tässä ovat",
    anaphoric_nouns: "\
        järjestö ryhmä yhtiö yritys viranomainen yhdistys liitto puolue seura joukkue tuomioistuin tuomari \
        komissio tutkimus kysely raportti asiakirja kirje päätös tuomio laki suunnitelma hanke ehdotus \
        sopimus tarjous neuvottelut kokous lakko isku räjähdys onnettomuus tulipalo tauti mies nainen poika \
        tyttö lapsi pari perhe uhri epäilty syytetty kuljettaja näyttelijä laulaja kirjailija pelaaja \
        valmentaja tutkijat elokuva kirja",
    restrictors: "joka jotka jossa ja tai",
    retractions: "\
        väärä perätön perätöntä kiisti kiistää virheellinen valhetta keksitty",
    copula: "on",
    author_roles: "kirjeenvaihtaja toimittaja kirjailija kolumnisti professori",
    abbreviations: Abbreviations {
        never_last: &[
            "alik", "ao", "ap", "dipl", "dr", "em", "engl", "ent", "eo", "esim", "ev", "evl", "hra", "ins",
            "ins.maj", "ip", "kaks", "kapt", "kd", "kenr", "kesk", "ko", "kok", "kreik", "ks", "käänt", "lat",
            "lib", "lk", "luutn", "maist", "maj", "mm", "mr", "n", "nk", "ns", "nti", "os", "pj", "prof", "puh",
            "puh.joht", "pvm", "ruots", "rva", "s.o", "saks", "sd", "sit.joht", "st", "suom", "tj", "tmi",
            "toht", "toim", "tri", "ts", "vas", "ven", "vihr", "vpj", "vrt", "vt", "yht", "ylik", "yo",
        ],
        before_number: &[
            "klo", "kpl", "kuva", "luku", "n:o", "no", "nr", "nro", "os", "osa", "p", "puh", "s", "ss", "taul",
            "v", "vsk", "§",
        ],
        seldom_last: &[
            "ab", "co", "corp", "inc", "jr", "ltd", "milj", "mrd", "oy", "oyj", "sr", "u.s",
        ],
        often_last: &[
            "e.kr", "eaa", "ekr", "etc", "j.kr", "jaa", "jkr", "jne", "tms", "ym", "yms", "ynnä",
        ],
        openers: &[
            "aiemmin", "aikaisemmin", "aina", "ainakin", "asiasta", "edelleen", "ei", "eikä", "en", "ennen",
            "ensin", "entinen", "erityisesti", "ette", "he", "hän", "hänellä", "hänen", "häntä", "ihmiset",
            "itse", "ja", "jo", "joka", "jokainen", "jonka", "jos", "joskus", "joten", "jotkut", "kaikki",
            "kaksi", "kanssa", "kenen", "keskiviikkona", "kesällä", "kohta", "koko", "koska", "kuinka",
            "kuitenkin", "kukaan", "kun", "kuten", "lisäksi", "lopulta", "luultavasti", "me", "miksi", "mikä",
            "mikäli", "milloin", "minä", "missä", "miten", "monet", "monien", "mukaan", "mutta", "muun", "muut",
            "myöhemmin", "myös", "ne", "niiden", "niin", "niinpä", "noin", "nuo", "nyt", "näin", "nämä", "olen",
            "oli", "olisi", "on", "onko", "ovat", "pian", "se", "sekä", "sen", "seuraavaksi", "siellä", "siinä",
            "siis", "siitä", "siksi", "silloin", "sillä", "silti", "sinä", "sitten", "suomessa", "ta", "tai",
            "te", "toinen", "toisaalta", "tosin", "tuo", "tuolloin", "tällä", "tämä", "tämän", "tänään",
            "tässä", "tästä", "usein", "uusi", "vaan", "vai", "vaikka", "varsin", "vasta", "vielä", "viime",
            "voi", "yksi", "yleensä", "ympäri",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::Point,
    credit_heads: &["kuva"],
    keyword_words: KeywordWords {
        name_links: "de von van der af la le al of the",
        name_conjunctions: "ja",
        titles: "
        apulaisjohtaja arkkipiispa asianajaja dosentti edustaja elokuvaohjaaja entinen kenraali historioitsija
        hyökkääjä johtaja kaupunginjohtaja kansanedustaja kansleri kapteeni kardinaali keskusrikospoliisi kirjailija
        kirkkoherra komisario kuningas kuningatar kunnanjohtaja laulaja lääkäri maajoukkuevalmentaja maalivahti
        ministeri muusikko neuvonantaja näyttelijä ohjaaja oikeusministeri paavi päällikkö päätoimittaja piispa
        pianisti pormestari poliitikko presidentti presidentin professori prinssi pääministeri pääministerin
        pääsihteeri puheenjohtaja puhemies puolustaja rehtori rikoskomisario senaattori sisäministeri suurlähettiläs
        syyttäjä taiteilija tiedottaja tiedotuspäällikkö toimittaja toimitusjohtaja tuomari tutkija tutkinnanjohtaja
        ulkoministeri valmentaja valtiovarainministeri varapresidentti viestintäjohtaja ylilääkäri ylikonstaapeli
        asiantuntija kehitysjohtaja",
        before_nouns: "
        tämä tämän tässä tästä tähän se sen siitä siihen nämä näiden ne niiden oma omaa hänen heidän meidän jokainen
        yksi yhden eräs kaikki kaikkien monet monien useat muutama koko",
        after_nouns: "
        kanssa jälkeen mukaan aikana takia vuoksi kautta välillä alla lisäksi sisällä puolesta kohdalla vastaan",
        before_verbs: "
        hän he minä me te ei eivät on oli ovat olivat että joka jotka voi voivat pitää saa olisi en ole ollut",
        plain: "
        mies miehet nainen naiset lapsi lapset poika tyttö tytär isä äiti vanhemmat veli sisko aviomies vaimo perhe
        ystävä ystävät ihminen ihmiset ihmisten henkilö kansalainen kansalaiset asukas asukkaat jäsen jäsenet
        joukkue joukkueen pelaaja pelaajat seura ottelu ottelun kausi maali piste pisteet voitto tappio maailma
        elämä kuolema ruumis pää käsi silmä kasvot nimi sana sanat tarina kerta aika päivä päivät yö ilta aamu tunti
        kello ikä vuosi vuoden vuotta kuukausi viikko loppu alku paikka kaupunki kaupungin kylä maa maat valtio alue
        alueen katu tie talo koti huone toimisto ovi rakennus auto ajoneuvo lentokone juna laiva poliisi poliisin
        viranomainen viranomaiset oikeus tapaus asia asiat tutkinta raportti uhri uhrit hyökkäys onnettomuus
        hallitus hallituksen ministeriö puolue puolueen ryhmä enemmistö laki lain hanke hankkeen suunnitelma ohjelma
        päätös vaalit ääni kokous neuvottelut sopimus kysymys ongelma ongelmat tilanne syy tapa esimerkki osa taso
        määrä luku prosentti prosenttia miljoona miljoonaa euro euroa raha hinta hinnat myynti asiakas asiakkaat
        tuote tuotteet markkinat yritys yhtiö yhtiön yritykset työ työt työntekijä työntekijät palvelu järjestelmä
        sivu internet kuva video viesti tieto tiedot media lehti televisio radio elokuva kirja laulu levy koulu
        oppilaat yliopisto opiskelijat sairaala lääkärit potilas potilaat terveys hoito tutkimus tutkijat
        asiantuntijat tulos tulokset vesi ilma meri pohjoinen etelä itä länsi keskusta mahdollisuus rooli oikeudet
        vapaus turvallisuus valta ajatus metri metriä kilometri kilometriä kunta kunnan suomalaiset",
        vague: "
        uusi uuden uutta vanha vanhan suuri suuren iso ison pieni hyvä parempi paras huono nuori ensimmäinen
        viimeinen seuraava toinen muu muut muiden sama itse korkea matala pitkä vahva tärkeä kansallinen
        kansainvälinen paikallinen julkinen poliittinen sosiaalinen taloudellinen suomalainen suomalaisen
        ruotsalainen venäläinen saksalainen amerikkalainen eurooppalainen yleinen mahdollinen vapaa avoin nykyinen
        entinen viime kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat sanoi sanoo
        kertoi kertoo totesi toteaa ilmoitti arvioi kirjoittaa muistuttaa voidaan tehdä saada paljon vähän hyvin",
        news_sources: "
        aamulehti | afp | bbc | cnn | helsingin sanomat | hs | hufvudstadsbladet | ilta-sanomat | iltalehti |
        kaleva | karjalainen | kauppalehti | keskisuomalainen | lapin kansa | mtv | mtv uutiset | nelonen |
        reuters | sanomat | savon sanomat | seiska | stt | suomen kuvalehti | turun sanomat | uutiset | yle | ylen",
        inflects_last_word: true,
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
