//! What is known of Romanian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
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
    ..Profile::NONE
};
