//! What is known of Swedish.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "åäöé",
    trigram_model: Some(whatlang::Lang::Swe),
    words_per_minute: 208,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::Swedish),
    stop_words: "
    och i att det en den till är som på de med han av för inte der var mig sig men ett har om vi min hade
    honom hon nu över då från du ut sin dem oss upp man hans där eller vad ska skall själv här alla vill
    blev kunde in när vara också någon något några ville ju deras efter ned skulle denna än detta mitt under
    ha dig annan henne mina allt mycket sitt sina vår mot dessa din hos bli många blir hennes varit sådan
    jag kan vårt våra så bara innan vem vilken vilket vilka hur varför medan sedan igen ingen inget inga
    utan vid samt mellan endast mer mest andra annat redan både båda därför ni er ert era antingen ännu fler
    flera fick få får genom gör göra gjorde går enligt inom kom kommer lika måste nog omkring sade säger sa
    senare två tre samma eftersom kanske blivit bland bakom dock även dit hit varje åt ur dess trots ändå
    därmed alltså själva ens vars hela år",
    colon_before_ending: true,
    common_words: "
    vann förlorade matchen bra dåligt polisen mannen kvinnan barnet barn huset skolan staden landet
    regeringen riksdagen ministern chefen bolaget företaget pengar kronor priset stiger faller hittades
    dödad död dog skadad brand olycka olyckan bil bilen tåg tåget vägen väder regn snö sjukhuset läkaren
    rätten dömd fängelse fallet valet röstade vecka veckan månad nya gamla stora små första sista berättar
    uppger skriver spelar spelade laget tränaren säsongen målet seger förlust gick ser såg tar tog ger gav
    alltid aldrig",
    generic_words: &[
        "april", "augusti", "borgmästare", "dag", "dagar", "december", "direktör", "drottning", "februari",
        "fredag", "januari", "juli", "juni", "kung", "lördag", "maj", "mars", "miljarder", "miljon",
        "miljoner", "minister", "minuter", "månad", "månader", "måndag", "november", "oktober", "onsdag",
        "prins", "procent", "professor", "september", "statsminister", "söndag", "timmar", "timme",
        "tisdag", "torsdag", "vecka", "veckor", "år",
    ],
    first_person: &["jag", "mig", "min", "mitt", "mina", "vi", "oss", "vår", "vårt", "våra"],
    second_person: &["du", "dig", "din", "ditt", "dina", "ni", "er", "ert", "era"],
    openers: "\
        han | hon | de | den | det | dessa | denna | detta | hans | hennes | deras | dess | men | och | \
        eller | dock | också | därför | dessutom | sedan | då | så | båda | samtidigt | enligt honom | \
        enligt henne | enligt dem | för honom | för henne | på den tiden | då var | sedan dess | dittills | \
        den dagen | samma dag | dagen efter | dagar senare | ett år senare | på frågan | av den anledningen \
        | med andra ord | den senare | den förre | de två | en av dem | några av dem | den andre | den \
        andra | de andra | de övriga | en liknande | ett liknande | tvärtom | trots det | dessförinnan | \
        däremot | därmed | därefter | istället | i stället | vidare | även | samtliga | sådana | som \
        jämförelse | i jämförelse | omvänt | å andra sidan | en dag senare | två dagar senare | timmar \
        senare | kort därefter | en vecka senare | år senare | veckan efter | resultatet: | anledningen: | målet:",
    personal_openers: "\
        han | hon | hans | hennes | deras | enligt honom | enligt henne | enligt dem",
    joining_openers: "men | och | dock | därmed | därför | dessutom | däremot",
    source_openers: "\
        det skriver | det uppger | det säger | det berättar | det meddelar | det visar | det framgår | det \
        rapporterar | det bekräftar | det skrev | det sade",
    announcing_openers: "här är | här kan du",
    leaning_phrases: &["en liknande ", "ett liknande "],
    anaphoric_nouns: "\
        organisationen gruppen företaget bolaget koncernen myndigheten föreningen förbundet facket partiet \
        klubben laget domstolen rätten domaren kommissionen kommittén universitetet sjukhuset banken \
        tidningen studien undersökningen rapporten dokumentet brevet beskedet beslutet domen lagen åtgärden \
        planen projektet förslaget avtalet budet förhandlingarna mötet protesten strejken attacken \
        explosionen händelsen olyckan branden sjukdomen bilen planet fartyget mannen kvinnan pojken flickan \
        barnet paret duon trion familjen offret offren gärningsmannen föraren piloten skådespelaren \
        sångaren sångerskan författaren spelaren tränaren forskarna filmen boken romanen serien",
    restrictors: "som i på av för från med till och eller mot mellan",
    retractions: "\
        falskt felaktigt felaktig osant ogrundat dementerade dementerar förnekade förnekar tillbakavisade \
        påhittat vilseledande",
    copula: "är",
    author_roles: "korrespondent reporter redaktör journalist författare krönikör skribent professor",
    abbreviations: Abbreviations {
        never_last: &[
            "a.a", "adj", "adv", "ang", "bitr", "bl.a", "ca", "civ", "d.v.s", "dir", "dr", "dvs", "e.o", "ev",
            "exkl", "f.d", "f.n", "f.ö", "fd", "fil", "fr", "fr.o.m", "frk", "förf", "h.k.h", "h.m", "hr",
            "i.e", "ill", "ing", "inkl", "jfr", "jmf", "jur", "kapt", "kl", "leg", "lic", "löjtn", "m.a.o",
            "m.h.t", "p.g.a", "p.t", "pga", "prof", "resp", "s.k", "s:t", "s:ta", "sk", "st", "t.ex", "t.h",
            "t.o.m", "t.v", "tel", "urspr", "utg", "övers", "överstelöjtn",
        ],
        before_number: &[
            "apr", "art", "aug", "bd", "dec", "feb", "febr", "fig", "jan", "jul", "jun", "kap", "kl", "mar",
            "no", "nov", "nr", "nris", "okt", "p", "s", "sep", "sept", "sid", "tel", "§", "årg",
        ],
        seldom_last: &[
            "co", "corp", "inc", "jr", "ltd", "mdkr", "mdr", "milj", "mio", "mkr", "mn", "sr", "tkr", "u.s",
            "u.s.a",
        ],
        often_last: &[
            "e.d", "e.kr", "etc", "f.kr", "kr", "m.fl", "m.m", "mm", "o.d", "o.dyl", "osv",
        ],
        openers: &[
            "alla", "allt", "alltså", "andra", "att", "av", "bara", "bland", "blev", "båda", "både", "de",
            "den", "denna", "deras", "dess", "dessa", "dessutom", "det", "detta", "dock", "dom", "du", "där",
            "därefter", "däremot", "därför", "därmed", "då", "efter", "efteråt", "eller", "emellertid", "en",
            "endast", "enligt", "er", "ett", "finns", "flera", "från", "för", "före", "först", "genast",
            "genom", "ha", "hade", "han", "hans", "har", "hela", "henne", "hennes", "hon", "hos", "hur",
            "huruvida", "här", "i", "ibland", "idag", "inför", "inga", "ingen", "innan", "inom", "inte", "ja",
            "jag", "ju", "kan", "kanske", "kommer", "litet", "man", "med", "medan", "mellan", "men", "mer",
            "mest", "min", "mot", "mycket", "många", "nej", "ni", "nu", "när", "nästa", "nästan", "någon",
            "några", "och", "också", "om", "oss", "på", "redan", "samma", "samtidigt", "sedan", "senare", "sin",
            "sitt", "själv", "ska", "slutligen", "snart", "som", "så", "sådan", "till", "tills", "tre", "trots",
            "två", "under", "upp", "ur", "ut", "utan", "utom", "vad", "var", "varför", "varje", "vem", "vi",
            "vid", "vidare", "vilka", "vilken", "vilket", "vissa", "vår", "än", "är", "även", "åt", "över",
        ],
                before_letters: &[
            "grupp", "hepatit", "kategori", "klass", "plan", "serie", "typ", "vitamin", "zon",
        ],
        ..NO_ABBREVIATIONS
    },
    site_phrases: &[
        "cookies", "kakor", "integritetspolicy", "användarvillkor", "sidan hittades inte",
        "sidan kunde inte hittas", "startsidan", "redan prenumerant", "bli prenumerant", "logga in",
        "javascript", "kontakta oss", "alla rättigheter förbehållna", "våra partner", "godkänn alla",
    ],
    credit_heads: &["foto", "bild", "bilder"],
    keyword_words: KeywordWords {
        name_links: "of the von van der de av du la le al af",
        name_conjunctions: "och",
        titles: "
        advokat biskop borgmästare chef chefredaktör direktör domare doktor docent ordförande författare forskare
        förbundskapten generaldirektör general journalist kapten kung landshövding ledare lektor minister
        kommunalråd partiledare polis politiker president professor präst pressekreterare presstalesperson
        programledare rektor regissör sångare sångerska skådespelare sportchef statsminister statsministern talesman
        talesperson tränare utrikesminister finansminister justitieminister åklagare kammaråklagare överläkare vd
        artist målvakt anfallare drottning prins prinsessa kommissarie",
        before_nouns: "
        en ett den det de denna detta dessa min mitt mina din sin sitt sina hans hennes dess deras vår vårt våra i
        på till från med utan om över under vid mot för av efter före genom mellan bland hos bakom framför varje
        några inga flera många alla",
        before_verbs: "
        jag du han hon vi man som att har hade är var blir blev vara bli varit kan kunde vill ville ska skulle måste
        inte också sig så ej",
        plain: "
        man män mannen kvinna kvinnor kvinnan barn pojke flicka son dotter far mor föräldrar bror syster fru familj
        vän vänner folk människa människor person personer invånare medborgare medlem medlemmar lag laget spelare
        klubb klubben match matchen matcher säsong mål poäng seger förlust världen liv livet död kropp huvud hand
        öga ansikte namn ord historia gång gånger tid dag dagar natt kväll morgon timme timmar datum ålder år månad
        vecka period slut plats platser stad staden land länder område områden region kommun kommunen gata väg hus
        huset hem rum kontor dörr byggnad bil bilen flyg tåg båt fartyg polis polisen poliser myndighet myndigheter
        rätt rätten fall fallet domare utredning rapport offer attack olycka olyckan regering regeringen departement
        parti partier partiet grupp gruppen majoritet förslag projekt plan avtal beslut val röst röster möte debatt
        fråga frågor svar problem situation orsak anledning sätt exempel del delar punkt nivå antal siffror procent
        kronor miljon miljoner pengar pris priser försäljning kund kunder produkt produkter marknad företag
        företaget bolag bolaget arbete jobb anställda system tjänst sida sidor internet bild bilder video meddelande
        information medier tidning journalist tv radio program film bok böcker låt album skola skolor skolan elev
        elever universitet studenter sjukhus läkare patient patienter hälsa behandling forskning forskare expert
        resultat vatten luft jord väder grader norr söder öster väster centrum möjlighet möjligheter ansvar roll
        frihet säkerhet makt stat staten samhälle final lopp förhållande utveckling sak saker idé tanke känsla
        kärlek chans hjälp stöd krav regler minut minuter kilometer meter svenskar förare",
        vague: "
        ny nytt nya gammal gammalt gamla stor stort stora liten lilla små god bra bättre bäst bästa dålig ung unga
        första sista nästa annan annat andra samma egen eget egna hög högt höga låg lång långt långa kort stark
        viktig viktigt viktiga nationell internationell lokal lokala offentlig offentliga politisk politiska social
        ekonomisk ekonomiska svensk svenska dansk norsk tysk engelsk amerikansk fransk europeisk allmän särskild
        möjlig fri öppen klar klart nuvarande tidigare senare senaste snabbt bara helt lika mycket många mer mest
        flera flesta få hela halv ensam säger sa sade berättar berättade menar uppger skriver förklarar gör gjorde
        gått kommit kommer tar tagit fått får se sett hitta hittat ge gett visa visar blivit står ligger sitter går
        kom fick två tre fyra fem sex sju åtta nio tio hundra tusen född dödad gripen dömd misstänkt",
        news_sources: "
        afp | aftonbladet | barometern | bbc | cnn | corren | dagblad | dagens industri | dagens nyheter | di | dn |
        ekot | expressen | gp | göteborgs-posten | nyheter | radio | reuters | sr | svd | svenska dagbladet |
        sveriges radio | sveriges television | svt | sydsvenskan | tidning | tidningen | tt | tv | tv4",
        inflects_last_word: true,
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
