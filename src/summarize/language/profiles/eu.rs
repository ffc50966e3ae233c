//! What is known of Basque.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;
use crate::summarize::language::stem::light;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "ñ",
    words_per_minute: 168,
    stemming: Stemming::Light(light::basque),
    stop_words: "
    eta edo baina ere baino ez bai da dira zen ziren du dute zuen zuten dago daude zegoen dut dugu duzu
    dituzte ditu zituen zituzten dio diote zion zioten izan izango izaten ari egin egiten egingo behar nahi
    ahal bat batek baten batean batekin batzuk batzuek bi hau hori hura hauek horiek haiek honek horrek hark
    honen horren haren hauen horien haien honetan horretan hartan hemen hor han bere beren euren ni zu gu
    zuek bera berak nire zure gure oso gehiago gutxi asko guzti guztiak guztien guztiz dena denak beste
    bestea besteak besteek arte artean aurrean aurka azpian barruan bezala bidez buruz gain gainean gainera
    gabe ondoren ondoan orain oraindik atzo gaur bihar lehen gero beti inoiz inork inor ezer zer zein zeinek
    nor nork non noiz nola zergatik zeren bait baita baitira baitu baldin beraz hala halere horregatik
    hortaz berriz izen den diren duen duten zela dela direla dutela duela zuela zutela omen eman esan zuenez
    denez dituen dituztela ziena dezake daiteke litzateke kontra alde izateko egiteko egon egoten",
    generic_words: &[
        "abendua", "abuztua", "alkatea", "apirila", "aste", "asteartea", "asteazkena", "astelehena",
        "azaroa", "egun", "ekaina", "hilabete", "igandea", "iraila", "larunbata", "lehendakaria",
        "maiatza", "martxoa", "milioi", "ministroa", "minutu", "ordu", "osteguna", "ostirala", "otsaila",
        "urria", "urtarrila", "urte", "urtea", "uztaila", "zuzendaria",
    ],
    first_person: &["ni", "gu", "nire", "gure"],
    second_person: &["zu", "zuek", "zure", "zuen"],
    openers: "\
        hura | hark | hau | hori | haiek | horiek | baina | eta | edo | hala ere | gainera | beraz | \
        horregatik | halaber | ordea | haren arabera | haien arabera | haren ustez | haien ustez | \
        harentzat | haientzat | orduan | garai hartan | une hartan | ordutik | harrezkero | egun hartan | \
        egun berean | hurrengo egunean | egun batzuk geroago | urtebete geroago | arrazoi horregatik | \
        beste hitz batzuetan | biek | biak | horietako bat | haietako bat | gainerakoek | besteak | antzeko \
        | aitzitik | hala eta guztiz ere | horren ordez | horrez gain | horrela | hartan | bertan | horrek \
        | honek | hauek | alderantziz | aldiz",
    personal_openers: "\
        hark | haiek | haren arabera | haien arabera",
    joining_openers: "baina | hala ere",
    anaphoric_nouns: "\
        erakundeak enpresak taldeak elkarteak alderdiak klubak epaileak auzitegiak batzordeak ikerketak \
        txostenak erabakiak legeak proiektuak akordioak gizonak emakumeak bikoteak familiak biktimak \
        gidariak",
    abbreviations: Abbreviations {
        never_last: &[
            "adib", "and", "dr", "dra", "ed", "ik", "itz", "jn", "k.a", "k.o", "lehend", "prof", "sr", "sra",
            "st", "tel", "zk.ia", "zuz",
        ],
        before_number: &[
            "abe", "abu", "api", "art", "aza", "bol", "eka", "ir", "ira", "kap", "mai", "mar", "or", "orr",
            "ots", "tel", "urr", "urt", "uzt", "zenb", "zk",
        ],
        seldom_last: &[
            "aeb", "co", "corp", "inc", "jr", "k.a", "k.o", "km", "ltd", "mila", "s.a", "s.l", "sr", "u.s",
        ],
        often_last: &[
            "abar", "etab", "etc",
        ],
        openers: &[
            "ala", "aldiz", "ba", "bada", "bai", "baina", "baita", "bakoitza", "batzuk", "berak", "beraz",
            "bere", "bertan", "beste", "bi", "bien", "bitartean", "da", "dago", "den", "dena", "dira", "du",
            "duela", "edo", "egun", "ere", "eta", "ez", "gainera", "gaur", "gero", "geroago", "gu", "guztiak",
            "haiek", "hainbat", "hala", "han", "hark", "hau", "hauek", "hemen", "hiru", "hori", "horiek",
            "horregatik", "horrela", "horren", "hura", "ia", "iaz", "inor", "izan", "jada", "lehen", "lehenik",
            "nahiz", "ni", "niri", "nola", "non", "nor", "orain", "oraindik", "ordea", "orduan", "oso", "sarri",
            "zein", "zenbait", "zer", "zergatik",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::Point,
    keyword_words: KeywordWords {
        name_links: "de del la y of the",
        name_conjunctions: "eta",
        name_articles: "el la los las le",
        titles: "
        lehendakari lehendakaria presidente presidentea presidenteordea ministro ministroa sailburu sailburua alkate
        alkatea zuzendari zuzendaria bozeramaile bozeramailea diputatu diputatua idazkari idazkaria kazetari
        kazetaria idazle idazlea irakasle abeslari aktore entrenatzaile entrenatzailea jokalari jokalaria epaile
        epailea fiskal fiskala errege erregea general kapitain abokatu abokatua historialari ekintzaile buruzagi
        buruzagia kide zinegotzi senatari jeneral arduradun arduraduna zuzendariorde",
        before_nouns: "bere haren gure zure nire beren euren",
        after_nouns: "
        hau hori hura hauek horiek haiek bat batzuk batek batean baten eta ere bezala artean aurka aurrean ondoren
        buruz gabe arte",
        before_verbs: "ez ba nik hark guk",
        plain: "
        gizon gizona emakume emakumea emakumeak ume haur haurrak seme alaba aita ama guraso gurasoak anaia arreba
        senar emazte familia lagun lagunak jende jendea pertsona pertsonak herritar herritarrak kide kideak talde
        taldea taldeak jokalari jokalariak partida partidak denboraldi mundu mundua bizitza heriotza gorputz buru
        esku begi aurpegi izen izena hitz hitza istorio aldi aldia denbora egun eguna gau goiz arratsalde ordu data
        adin urte urtea urteak hilabete aste amaiera hasiera leku lekua toki hiri hiria herri herria herriak
        herrialde herrialdea herrialdeak eskualde kale etxe etxea bulego eraikin auto polizia agintari agintariak
        auzitegi auzitegia epaiketa kasu kasua ikerketa txosten biktima eraso erasoa istripu gobernu gobernua
        ministerio alderdi alderdia gehiengo lege legea proiektu proiektua plan plana programa erabaki erabakia
        hauteskunde hauteskundeak boto bilera akordio galdera arazo arazoa egoera arrazoi arrazoia modu adibide zati
        puntu maila kopuru zenbaki ehuneko milioi euro diru prezio salmenta bezero produktu merkatu enpresa enpresak
        lan lana langile langileak zerbitzu sistema sare irudi argazki bideo mezu informazio hedabide hedabideak
        egunkari telebista irrati film liburu liburua abesti eskola ikasle unibertsitate ospitale mediku osasun
        tratamendu ikertzaile aditu emaitza ur lur itsaso ipar hego ekialde mende erdigune aukera ardura rol
        eskubide eskubideak askatasun segurtasun botere estatu estatua gauza ideia gai gaia bide aurre prozesu
        politika jarrera",
        vague: "
        berri berria berriak zahar zaharra handi handia handiak txiki txikia on ona hobe hoberen txar gazte lehen
        lehena lehenengo azken azkena hurrengo beste bera berak luze motz indartsu garrantzitsu garrantzitsua
        nazional nazioarteko tokiko publiko publikoa politiko politikoa sozial ekonomiko orokor berezi posible libre
        irekia argi argia egun oraingo asko gutxi dena guztiak gehiago gehien oso egin egiten eginda egiteko esan
        esaten izan izango izaten dute dutela dela dira zen ziren zuen zuten du eman ematen hartu hartzen jarri
        jartzen joan etorri ikusi azaldu adierazi salatu ohartarazi erantzun bi hiru lau bost sei zazpi zortzi
        bederatzi hamar ehun mila gaur atzo bihar iaz aurten orain gero bezala bidez arabera",
        genitive_endings: "ko ren aren",
        news_sources: "
        afp | argia | bbc | berria | cnn | deia | efe | eitb | el correo | el país | etb | euskadi irratia | gara |
        naiz | noticias de gipuzkoa | reuters",
        inflects_last_word: true,
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
