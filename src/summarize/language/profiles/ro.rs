//! What is known of Romanian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "ăâîșțşţ",
    trigram_model: Some(whatlang::Lang::Ron),
    words_per_minute: 189,
    stemming: Stemming::Frostem(frostem::Algorithm::Romanian),
    stop_words: "
    și şi în a al ai ale la de din cu pe pentru prin până după fără sub peste între către despre împotriva
    înainte spre lângă sau ori dar însă ci nici că să ca care ce cine cum când unde cât câți câte dacă deși
    deşi deoarece fiindcă încât nu da mai foarte prea tot toată toți toţi toate fiecare alt altă alți alte
    altul alta alții același aceeași un o unui unei unor unul una unii unele acest această acești aceste
    acestei acestui acestor acesta aceasta acestea aceștia acel acea acei acele acelui cel cea cei cele
    celor eu tu el ea noi voi ei ele mă te se ne vă îl îi le mi ți îmi îți își lui lor meu mea mei mele tău
    ta său sa săi sale nostru noastră vostru este e sunt era erau fost fi fie fiind va vor vom ar aș am au
    are avea aveau aibă avut poate pot putea trebuie face fac făcut doar numai chiar deja încă acum astăzi
    azi ieri mâine apoi atunci aici acolo așa aşa astfel decât precum totuși deci iar mult multe mulți puțin
    doi două trei asupra potrivit conform circa aproape niciun nicio nimic nimeni cineva ceva într dintr
    printr s l i m n",
    respellings: &[('ş', 'ș'), ('ţ', 'ț')],
    generic_words: &[
        "an", "ani", "aprilie", "august", "decembrie", "director", "doamna", "domnul", "duminică",
        "februarie", "ianuarie", "iulie", "iunie", "joi", "luni", "lună", "mai", "martie", "marți",
        "miercuri", "miliarde", "milioane", "ministru", "minute", "noiembrie", "octombrie", "ore",
        "premier", "președinte", "primar", "procente", "profesor", "septembrie", "sâmbătă", "săptămâni",
        "săptămână", "vineri", "zi", "zile",
    ],
    first_person: &["eu", "mine", "noi", "nouă", "nostru", "noastră"],
    second_person: &["tu", "tine", "voi", "vouă", "vostru", "voastră", "dumneavoastră"],
    openers: "\
        el | ea | ei | ele | acesta | aceasta | aceștia | acestea | acest | această | dar | însă | și | sau \
        | totuși | de asemenea | astfel | apoi | prin urmare | potrivit lui | potrivit ei | potrivit lor | \
        conform acestuia | conform acesteia | în opinia lui | în opinia sa | în opinia ei | pentru el | \
        pentru ea | la rândul său | la rândul ei | atunci | la acea vreme | la momentul respectiv | în acel \
        moment | de atunci | până atunci | în acea zi | în aceeași zi | a doua zi | câteva zile mai târziu \
        | un an mai târziu | întrebat despre | întrebată despre | din acest motiv | cu alte cuvinte | \
        acesta din urmă | aceasta din urmă | cei doi | cele două | ambii | ambele | unul dintre ei | una \
        dintre ele | unii dintre ei | celălalt | cealaltă | ceilalți | celelalte | un astfel de | o astfel \
        de | similar | dimpotrivă | în ciuda acestui | în schimb | a adăugat | a spus | a declarat | acolo \
        | acest lucru | tot el | prin comparație | în contrast",
    personal_openers: "\
        el | ea | ei | ele | potrivit lui | acesta din urmă",
    joining_openers: "dar | însă | totuși | de asemenea",
    announcing_openers: "iată",
    anaphoric_nouns: "\
        organizația compania firma agenția asociația sindicatul partidul clubul echipa tribunalul \
        judecătorul comisia studiul sondajul raportul documentul scrisoarea comunicatul anunțul decizia \
        sentința legea măsura planul proiectul propunerea programul acordul contractul oferta negocierile \
        întâlnirea protestul greva atacul explozia incidentul accidentul incendiul boala mașina bărbatul \
        femeia băiatul fata copilul cuplul familia victima victimele suspectul inculpatul agresorul șoferul \
        actorul actrița cântăreața autorul jucătorul antrenorul cercetătorii filmul cartea",
    restrictors: "de din la pe pentru cu care în și sau a al ale lui",
    retractions: "\
        fals falsă nefondat dezmințit neagă negat minciună eronat",
    copula: "este",
    author_roles: "corespondent corespondentă jurnalist jurnalistă redactor editor autor autoare scriitor profesor",
    abbreviations: Abbreviations {
        never_last: &[
            "acad", "aprox", "arh", "asist", "av", "bd", "bdul", "bl", "cca", "cf", "col", "conf", "cpt", "d-l",
            "d-na", "d-ra", "dl", "dna", "dr", "dra", "ed", "ex", "gen", "ing", "jud", "lect", "lt", "mr",
            "mun", "p.ex", "plt", "pr", "pres", "prof", "sc", "sf", "st", "str", "tel", "trad", "vs", "înv",
            "șos",
        ],
        before_number: &[
            "alin", "ap", "apr", "art", "aug", "bl", "cap", "dec", "et", "febr", "fig", "ian", "iul", "iun",
            "lit", "mart", "nov", "nr", "oct", "p", "pag", "pp", "sc", "sept", "t", "tab", "tel", "vol",
        ],
        seldom_last: &[
            "co", "corp", "inc", "jr", "ltd", "mii", "mil", "mld", "mln", "mlrd", "s.a", "s.r.l", "s.u.a", "sr",
            "u.s",
        ],
        often_last: &[
            "d.hr", "etc", "hr", "s.a.m.d", "î.e.n", "î.hr", "ș.a", "ș.a.m.d",
        ],
        openers: &[
            "a", "abia", "acea", "aceasta", "această", "aceea", "acel", "acest", "acesta", "aceste", "acestea",
            "acești", "aceștia", "acolo", "acum", "ai", "al", "am", "apoi", "ar", "are", "as", "astfel",
            "astăzi", "atunci", "atât", "au", "avea", "așa", "care", "ce", "cea", "cei", "cel", "celălalt",
            "chiar", "ci", "cine", "conform", "contra", "cu", "cum", "când", "că", "da", "dacă", "dar",
            "datorită", "de", "deci", "deoarece", "deși", "din", "doar", "două", "după", "ea", "ei", "el",
            "ele", "era", "erau", "este", "eu", "fiecare", "fiind", "fost", "fără", "la", "le", "lui", "mai",
            "mult", "mulți", "mâine", "noi", "nu", "numai", "o", "oamenii", "oricum", "pe", "pentru", "peste",
            "potrivit", "prin", "printre", "până", "sau", "se", "sub", "sunt", "să", "toate", "tot", "totodată",
            "totuși", "trei", "tu", "ulterior", "un", "una", "unde", "unele", "unii", "va", "voi", "vor", "în",
            "înainte", "însă", "între", "întrucât", "și",
        ],
        ..NO_ABBREVIATIONS
    },
    keyword_words: KeywordWords {
        name_links: "de din al a ai și lui of the von van der la pe",
        name_conjunctions: "și",
        phrase_links: "de",
        titles: "
        actor actrița ambasador antrenor antrenorul arhiepiscop autor avocat avocatul cântăreț cântăreața colonel
        comandant comisar consilier deputat deputatul director directorul doctor dr economist episcop fotbalist
        general generalul guvernator inspector istoric jurnalist jurnalistul judecător lider liderul ministru
        ministrul papa patriarh premier premierul prefect președinte președintele președinta primar primarul
        primăriță procuror profesor profesorul purtător purtătorul regele regizor scriitor secretar secretarul
        senator senatorul șef șeful vicepremier vicepreședinte cancelar cancelarul domnul doamna",
        before_nouns: "
        un o niște de din la în pe cu pentru fără despre sub peste între contra prin până după acest această acești
        aceste acel acea cel cea cei cele fiecare orice unui unei unor lui al a ai ale două doi dintre către",
        before_verbs: "
        el ea ei ele eu noi voi că să se nu au a ar va vor am este e sunt era erau fost fi s-a și-a l-a i-a le-a",
        plain: "
        bărbat bărbați femeie femei copil copii fiu fiica tată mamă părinți frate soră soț soție familie familia
        prieten prieteni oameni om persoană persoane tineri cetățeni locuitori membru membri echipă echipa jucător
        jucători club meci meciul sezon gol goluri puncte victorie lume lumea viață viața moarte corp cap mână ochi
        față nume cuvânt poveste moment timp dată zi zile noapte dimineață seară oră ore vârstă an ani lună luni
        săptămână secol perioadă sfârșit început loc locul oraș orașul sat țară țara țări regiune zonă zona județ
        stradă drum casă casa birou ușă clădire mașină mașina vehicul avion tren navă poliție poliția polițiști
        agenți autorități autoritățile instanță tribunal proces judecător caz cazul anchetă raport victimă victime
        atac accident guvern guvernul minister ministerul partid partidul grup majoritate lege legea text proiect
        proiectul măsură măsuri decizie reformă plan program campanie alegeri vot voturi ședință întâlnire acord
        întrebare problemă probleme situație cauză motiv exemplu mod formă tip parte punct nivel număr total
        milioane miliarde euro lei bani preț prețuri vânzări client clienți produs produse piață companie compania
        companii societate muncă angajați serviciu servicii sistem site pagină imagine imagini foto video mesaj
        informații presă ziar jurnalist televiziune radio film carte cărți cântec album școală școli elevi
        universitate studenți spital medic medici pacient pacienți sănătate tratament studiu cercetare cercetători
        experți rezultat rezultate apă mare pământ aer nord sud est vest centru posibilitate rol drept drepturi
        libertate siguranță putere stat lucru lucruri idee kilometri metri",
        vague: "
        nou nouă noi vechi veche mare mari mic mică bun bună mai cel prim prima primul ultimul ultima următor alt
        altă același propriu înalt lung puternic important importantă național internațional local public publică
        politic social economic român română românesc francez german american european mondial general principal
        posibil liber deschis clar actual trecut trei patru cinci șase șapte opt zece douăzeci sută mie declarat
        spus anunțat explicat afirmat făcut fost avut găsit mort rănit arestat condamnat acuzat spune potrivit",
        news_sources: "
        adevărul | afp | agerpres | antena 1 | antena 3 | bbc | cnn | digi 24 | digi24 | europa fm |
        evenimentul zilei | g4media | gsp | gândul | hotnews | hotnews.ro | libertatea | mediafax | news.ro |
        pro tv | prosport | protv | realitatea | reuters | tvr | ziarul financiar",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    ..Profile::NONE
};
