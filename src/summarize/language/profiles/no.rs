//! What is known of Norwegian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
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
    first_person: &["jeg", "meg", "min", "mitt", "mine", "vi", "oss", "vår", "vårt", "våre"],
    second_person: &["du", "deg", "din", "ditt", "dine", "dere"],
    openers: "\
        han | hun | de | den | det | disse | denne | dette | hans | hennes | deres | dens | men | og | \
        eller | likevel | også | derfor | dessuten | så | da | begge | samtidig | ifølge ham | ifølge henne \
        | ifølge dem | etter hans syn | etter hennes syn | for ham | for henne | på den tiden | siden da | \
        den gangen | den dagen | samme dag | dagen etter | dager senere | et år senere | på spørsmål om | \
        av den grunn | med andre ord | sistnevnte | førstnevnte | de to | en av dem | noen av dem | den \
        andre | de andre | de øvrige | en lignende | et lignende | tvert imot | til tross for det | i \
        tillegg | dermed | deretter | i stedet | videre | samtlige | slike | imidlertid | derimot | sånn | \
        slik | til sammenligning | til gjengjeld | omvendt | en dag senere | to dager senere | timer senere \
        | like etter | en uke senere | år senere | uken etter | resultatet: | årsaken: | målet:",
    personal_openers: "\
        han | hun | hans | hennes | ifølge ham | ifølge henne | ifølge dem | sistnevnte",
    joining_openers: "men | og | dermed | derfor | dessuten | imidlertid | derimot",
    source_openers: "\
        det skriver | det opplyser | det sier | det forteller | det melder | det viser | det framgår | det \
        fremgår | det rapporterer | det bekrefter | det kommer fram",
    announcing_openers: "her er | her kan du",
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
                before_letters: &[
            "gruppe", "hepatitt", "kategori", "klasse", "plan", "pulje", "serie", "sone", "type",
            "vitamin",
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
    keyword_words: KeywordWords {
        name_links: "of the von van der de av du la le al",
        name_conjunctions: "og",
        titles: "
        advokat assistent avdelingsleder biskop byråd byrådsleder dekan direktør dommer fylkesmann fylkesordfører
        forsker forfatter førsteamanuensis general generalsekretær informasjonssjef journalist kaptein
        kommunikasjonssjef konge landslagssjef leder lensmann nestleder ordfører operasjonsleder politiker
        politiinspektør politimester politiadvokat president professor prest programleder rektor regissør sanger
        seniorforsker skuespiller sportssjef statsminister statsråd stortingsrepresentant talsmann talskvinne trener
        utenriksminister finansminister justisminister helseminister kunnskapsminister representant redaktør
        overlege sjef spiss keeper lege artist",
        before_nouns: "
        en ei et den det de dette denne disse min mitt mine din sin sitt sine si hans hennes dens deres vår vårt
        våre i på til fra med uden om over under ved mot for av etter før gjennom mellom blant hos bak foran hver
        noen ingen flere mange alle uten",
        before_verbs: "
        jeg du han hun vi man som å har hadde er var blir ble være bli vært kan kunne vil ville skal skulle må måtte
        ikke også seg så",
        plain: "
        mann menn mannen kvinne kvinner kvinnen barn gutt jente sønn datter far mor foreldre bror søster kone
        familie venn venner folk menneske mennesker person personer innbygger innbyggere medlem medlemmer lag laget
        spiller spillere klubb klubben kamp kampen kamper sesong mål poeng seier tap verden liv livet død kropp hode
        hånd øye ansikt navn ord historie gang ganger tid dag dager natt kveld morgen time timer dato alder år måned
        uke periode slutt sted steder by byen land område områder region kommune kommunen kommuner gate vei hus
        huset hjem rom kontor dør bygning bil bilen fly tog båt skip politi politiet myndighet myndigheter rett
        retten sak saken saker dommer undersøkelse rapport offer ofre angrep ulykke ulykken regjering regjeringen
        departement parti partier partiet gruppe gruppen flertall lov forslag prosjekt plan avtale beslutning vedtak
        valg stemme stemmer møte debatt spørsmål svar problem problemer situasjon årsak grunn måte eksempel del
        deler punkt nivå antall tall prosent kroner million millioner penger pris priser salg kunde kunder produkt
        marked bedrift bedrifter firma selskap arbeid jobb ansatte system tjeneste side sider internett bilde bilder
        video melding informasjon medier avis journalist tv radio program film bok bøker sang album skole skoler
        skolen elev elever universitet studenter sykehus lege leger pasient pasienter helse behandling forskning
        forsker forskere ekspert resultat resultater vann luft jord vær grader nord sør øst vest sentrum mulighet
        muligheter ansvar rolle frihet sikkerhet makt stat staten samfunn finale løp forhold utvikling ting idé
        tanke følelse kjærlighet sjanse hjelp støtte krav regler minutt minutter kilometer meter nordmenn sjåfør
        tiltak innsats utfordring grad behov",
        vague: "
        ny nytt nye gammel gammelt gamle stor stort store liten lille små god godt gode bedre best beste dårlig ung
        unge første siste neste annen annet andre samme egen eget egne høy høyt høye lav lang langt lange kort sterk
        viktig viktige nasjonal internasjonal lokal lokale offentlig offentlige politisk politiske sosial økonomisk
        økonomiske norsk norske svensk dansk tysk engelsk amerikansk fransk europeisk generell særlig spesiell mulig
        fri åpen klar klart nåværende tidligere senere raskt bare helt like mye mange mer mest flere fleste få hele
        halv alene sa sier forteller fortalte mener opplyser skriver forklarer gjør gjorde gått kommet kommer tar
        tatt fått får se sett finne funnet gi gitt vise viser blitt står ligger sitter går kom fikk to tre fire fem
        seks sju syv åtte ni ti hundre tusen født drept pågrepet dømt siktet",
        news_sources: "
        adresseavisen | afp | aftenblad | aftenposten | avis | avisen | bbc | bergens tidende | bergensavisen |
        cnn | dagblad | dagbladet | dagens næringsliv | dagsavisen | dn | e24 | klassekampen | nettavisen | nrk |
        ntb | nyheter | radio | reuters | stavanger aftenblad | tidende | tv | tv 2 | tv2 | vg | vårt land",
        inflects_last_word: true,
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
