//! What is known of Finnish.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
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
    ..Profile::NONE
};
