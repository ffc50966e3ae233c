//! What is known of Norwegian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "æøåéòô",
    trigram_model: Some(whatlang::Lang::Nob),
    words_per_minute: 208,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::Norwegian),
    stop_words: "
    og i det at en et den til er som på de med han av for ikke der var meg seg men har om vi min mitt mine
    hadde ham hun nå over da fra du ut sin si sitt dem oss opp man hans hvor eller hva skal selv her alle
    vil ble kunne inn når være noen noe ville jo deres etter ned skulle denne enn dette også under ha deg
    annen henne alt mye mot disse hvis din ditt dine hos bli mange blir hennes vært slik jeg kan vår vårt
    våre så bare før hvem hvilken hvilket hvilke hvordan hvorfor fordi mens siden igjen ingen ikkje uten ved
    samt mellom kun mer mest andre annet allerede både begge derfor dere enten enda flere fikk få får
    gjennom gjør gjøre går ifølge innen kom kommer like må måtte nok omkring siste sier sa senere to tre
    slike dersom kanskje blitt blant bak ei eg ein eit dei vart vere ho me frå korleis kva då nokon noko
    sjølv berre meir år ennå",
    common_words: "
    vant tapte kampen godt dårlig politiet mannen kvinnen barnet barn huset skolen byen landet regjeringen
    stortinget statsråden ordføreren sjefen selskapet bedriften penger kroner prisen stiger faller funnet
    drept død døde skadet brann ulykke ulykken bil bilen tog toget veien vær regn snø sykehuset legen retten
    dømt fengsel saken valget stemte uke uken måned nye gamle store små første forteller opplyser skriver
    spiller spilte laget treneren sesongen målet seier tap gjorde gikk ser tar tok gir ga alltid aldri",
    generic_words: &[
        "april", "august", "dag", "dager", "desember", "direktør", "dronning", "februar", "fredag",
        "januar", "juli", "juni", "kong", "lørdag", "mai", "mandag", "mars", "milliarder", "million",
        "millioner", "minister", "minutter", "måned", "måneder", "november", "oktober", "onsdag",
        "ordfører", "prins", "professor", "prosent", "september", "statsminister", "søndag", "time",
        "timer", "tirsdag", "torsdag", "uke", "uker", "år",
    ],
    openers: "\
        han | hun | de | den | det | disse | denne | dette | hans | hennes | deres | dens | men | og | \
        eller | likevel | også | derfor | dessuten | så | da | begge | samtidig | ifølge ham | ifølge henne \
        | ifølge dem | etter hans syn | etter hennes syn | for ham | for henne | på den tiden | siden da | \
        den gangen | den dagen | samme dag | dagen etter | dager senere | et år senere | på spørsmål om | \
        av den grunn | med andre ord | sistnevnte | førstnevnte | de to | en av dem | noen av dem | den \
        andre | de andre | de øvrige | en lignende | et lignende | tvert imot | til tross for det | i \
        tillegg | dermed | deretter | i stedet | videre | samtlige | slike | imidlertid | derimot | sånn | \
        slik | til sammenligning | til gjengjeld | omvendt",
    personal_openers: "\
        han | hun | hans | hennes | ifølge ham | ifølge henne | ifølge dem | sistnevnte",
    leaning_phrases: &["en lignende ", "et lignende "],
    anaphoric_nouns: "\
        organisasjonen gruppen selskapet bedriften konsernet etaten foreningen forbundet partiet klubben \
        laget domstolen retten dommeren kommisjonen komiteen universitetet sykehuset banken avisen avisa \
        studien undersøkelsen rapporten dokumentet brevet kunngjøringen beslutningen avgjørelsen dommen \
        loven tiltaket tiltakene planen prosjektet forslaget avtalen budet forhandlingene møtet protesten \
        streiken angrepet eksplosjonen hendelsen ulykken brannen sykdommen bilen flyet skipet mannen \
        kvinnen gutten jenta jenten barnet paret duoen trioen familien offeret ofrene gjerningsmannen \
        siktede tiltalte sjåføren føreren piloten skuespilleren sangeren forfatteren spilleren treneren \
        forskerne filmen boken boka",
    restrictors: "som i på av for fra med til og eller mot mellom",
    retractions: "\
        falskt uriktig feil usant grunnløst dementerte dementerer benektet benekter tilbakeviste oppdiktet \
        misvisende",
    copula: "er",
    author_roles: "korrespondent reporter redaktør journalist forfatter kommentator spaltist skribent professor",
    abbreviations: Abbreviations {
        never_last: &[
            "adj", "adv", "ang", "bl.a", "bl.annet", "ca", "cand", "d.v.s", "div", "dr", "dvs", "eks", "ekskl",
            "ev", "evt", "f.eks", "f.o.m", "forf", "fr", "frk", "gml", "hhv", "hr", "i.h.t", "ifm", "ift",
            "iht", "ill", "ing", "inkl", "jf", "jfr", "kapt", "kgl", "lic", "m.h.t", "mht", "o.a", "oblt",
            "opprinn", "overs", "p.g.a", "p.t", "pga", "pr", "prof", "resp", "sgt", "siv", "spm", "sr", "st",
            "stk", "såk", "t.o.m", "t.v", "tilsv", "tlf", "utg", "vedr", "vs",
        ],
        before_number: &[
            "apr", "art", "aug", "avs", "bd", "des", "feb", "febr", "fig", "jan", "jul", "jun", "kap", "kl",
            "mar", "no", "nov", "nr", "okt", "p", "pkt", "s", "sep", "sept", "tlf", "§", "årg",
        ],
        seldom_last: &[
            "a/s", "co", "corp", "e.v.t", "inc", "jr", "ltd", "mia", "mill", "mio", "mkr", "mrd", "sr", "u.s",
            "u.s.a",
        ],
        often_last: &[
            "a.m", "e.kr", "etc", "f.kr", "kr", "m.fl", "m.m", "m.v", "mm", "mv", "o.l", "osv", "p.m",
        ],
        openers: &[
            "alle", "allerede", "allikevel", "altså", "andre", "at", "av", "begge", "blant", "ble", "blir",
            "både", "da", "de", "deg", "dem", "den", "denne", "der", "deres", "deretter", "derfor", "dermed",
            "dersom", "dessuden", "dessuten", "det", "dette", "di", "disse", "du", "eller", "en", "endelig",
            "ennå", "er", "et", "etter", "faktisk", "for", "fordi", "foreløpig", "fra", "før", "først",
            "gjennom", "ha", "hadde", "ham", "han", "hans", "har", "hele", "hennes", "her", "hun", "hva",
            "hvem", "hver", "hvilke", "hvis", "hvor", "hvordan", "hvorfor", "i", "ifølge", "igjen", "ikke",
            "imens", "imidlertid", "ingen", "inntil", "ja", "jeg", "jo", "kan", "kun", "man", "mange", "med",
            "meget", "mellom", "men", "mens", "mer", "min", "mot", "må", "nei", "noe", "noen", "nok", "nå",
            "når", "og", "også", "om", "opp", "oss", "over", "på", "samme", "samtidig", "selv", "senere",
            "siden", "sin", "skal", "slik", "snart", "som", "så", "til", "to", "tre", "under", "ut", "uten",
            "var", "ved", "vi", "vil", "være",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::Point,
    site_phrases: &[
        "informasjonskapsler", "cookies", "personvern", "brukervilkår", "siden ble ikke funnet",
        "siden finnes ikke", "forsiden", "allerede abonnent", "bli abonnent", "logg inn", "javascript",
        "kontakt oss", "alle rettigheter reservert", "våre partnere", "godta alle",
    ],
    credit_heads: &["foto"],
    ..Profile::NONE
};
