//! What is known of Czech.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "áčďéěíňóřšťúůýž",
    trigram_model: Some(whatlang::Lang::Ces),
    words_per_minute: 173,
    stemming: Stemming::Frostem(frostem::Algorithm::Czech),
    stop_words: "
    a i o u k s v z ke se ve ze do na od po pro při za před přes pod nad mezi bez podle proti kvůli kolem
    během kromě díky vůči že aby když protože ale nebo ani jako než však tedy tak také taky jen jenom už
    ještě až ať zda jestli pokud být je jsem jsi jsme jste jsou byl byla bylo byli byly bude budou budu bych
    by bychom bys není nejsou nebyl nebyla nebylo má mají mám měl měla mělo měli mít může mohou mohl mohla
    musí musel chce to ten ta ti ty té toho tomu tom tím této tento tato toto tyto těchto těm které který
    která kteří kterou kterého kterém kterých co kdo kde kdy jak proč kam já on ona ono oni my vy mě mi mně
    mne mu ho jí ji jej jeho její jejich jim nich nim něj ní nás nám vás vám si sebe sobě svůj své svou
    svého svých svým můj náš všechny všech vše všichni každý jiný jiné některé někteří více méně velmi moc
    hodně tady tam zde pak potom teď nyní dnes včera právě tohoto tuto těmi jednou dva dvě tři jeden jedna
    jedno první zase proto totiž sice což čím jejíž jehož jež kdyby ne ano pouze například uvedl řekl",
    generic_words: &[
        "března", "den", "dní", "dubna", "hodin", "května", "ledna", "let", "listopadu", "miliard",
        "milion", "milionů", "ministr", "minut", "měsíc", "měsíců", "neděle", "neděli", "pan", "paní",
        "pondělí", "premiér", "prezident", "procent", "profesor", "prosince", "pátek", "rok", "roku",
        "sobota", "sobotu", "srpna", "starosta", "středa", "středu", "týden", "týdnů", "září", "února",
        "úterý", "července", "června", "čtvrtek", "ředitel", "října",
    ],
    first_person: &["já", "mě", "mně", "my", "nás", "nám", "náš", "naše"],
    second_person: &["ty", "tě", "tebe", "vy", "vás", "vám", "váš", "vaše"],
    openers: "\
        on | ona | ono | oni | to | ten | ta | tento | tato | toto | jeho | její | jejich | ale | a | nebo \
        | však | proto | také | navíc | pak | poté | přesto | podle něj | podle něho | podle ní | podle \
        nich | jeho slovy | podle jeho slov | podle jejích slov | podle jejich slov | pro něj | pro ni | \
        tehdy | v té době | v tu chvíli | od té doby | do té doby | toho dne | téhož dne | druhý den | \
        následující den | o několik dní později | o rok později | na otázku | z tohoto důvodu | jinými \
        slovy | oba | obě | jeden z nich | jedna z nich | někteří z nich | druhý z nich | ostatní | zbytek \
        | podobný | podobná | podobné | naopak | navzdory tomu | místo toho | tam | s ním | s ní | v něm | \
        dodal | dodala | řekl | řekla | uvedl | uvedla | kvůli tomu | díky tomu | takový | taková | takové \
        | tím | těchto | pro srovnání",
    personal_openers: "\
        ona | oni | jeho | její | jejich | podle něj | podle ní | podle nich",
    joining_openers: "ale | avšak | nicméně | proto | navíc",
    announcing_openers: "zde je | zde jsou | tady je | tady jsou",
    anaphoric_nouns: "\
        organizace skupina firma společnost podnik agentura sdružení svaz strana klub tým soud soudce \
        komise výbor studie výzkum zpráva dokument dopis prohlášení rozhodnutí rozsudek zákon plán projekt \
        návrh program dohoda smlouva nabídka jednání schůzka protest stávka útok výbuch incident nehoda \
        požár nemoc muž žena chlapec dívka dítě pár rodina oběť podezřelý obžalovaný pachatel řidič pilot \
        herec herečka zpěvák autor hráč trenér vědci film kniha",
    restrictors: "v ve na pro z ze s se o od který která které a nebo",
    retractions: "\
        nepravda nepravdivé lež popřel popřela dementoval smyšlené mylné",
    copula: "je",
    author_roles: "zpravodaj zpravodajka redaktor redaktorka novinář novinářka autor autorka komentátor profesor",
    abbreviations: Abbreviations {
        never_last: &[
            "angl", "bc", "býv", "ca", "cca", "doc", "dr", "ed", "fr", "gen", "gen.řed", "ing", "judr", "kpt",
            "lat", "mgr", "min.pres", "mj", "mjr", "mudr", "mvdr", "např", "nar", "npor", "nábř", "nám", "něm",
            "okr", "p", "paeddr", "phdr", "plk", "popř", "por", "pozn", "pplk", "ppor", "prof", "pí", "překl",
            "příp", "red", "resp", "rndr", "roz", "rtm", "rus", "sep", "sl", "slov", "srov", "st", "sv", "t.j",
            "tel", "tj", "tzn", "tzv", "tř", "ul", "vs", "vyd", "vč", "zast", "zejm", "zem", "zn", "zvl", "ř",
        ],
        before_number: &[
            "hod", "kap", "kč", "obr", "odst", "r", "roč", "s", "str", "sv", "tab", "tel", "vyd", "§", "č",
            "čl", "čís", "ř",
        ],
        seldom_last: &[
            "a.s", "bil", "co", "corp", "inc", "jr", "ltd", "mil", "mld", "o.s", "s.r.o", "sr", "tis", "u.s",
            "v.o.s",
        ],
        often_last: &[
            "aj", "apod", "atd", "atp", "etc", "l", "m.j", "n.l", "př.n.l", "stol",
        ],
        openers: &[
            "a", "aby", "ale", "ani", "ano", "asi", "až", "bez", "bude", "budou", "by", "byl", "byla", "bylo",
            "byly", "během", "co", "což", "další", "dnes", "do", "dosud", "dva", "dále", "díky", "i", "jak",
            "jako", "jaký", "je", "jeden", "jeho", "jej", "jejich", "její", "jen", "jenže", "ještě", "ji",
            "jich", "jinak", "jsem", "jsme", "jsou", "já", "k", "kam", "kde", "kdo", "kdy", "když", "ke",
            "kromě", "která", "které", "který", "letos", "lidé", "mají", "mezi", "mi", "mnoho", "mohou",
            "možná", "my", "má", "místo", "můj", "může", "na", "nad", "naopak", "naši", "ne", "nebo", "nejen",
            "nejprve", "není", "než", "nic", "nikdo", "o", "od", "on", "ona", "oni", "ono", "pak", "po", "pod",
            "podle", "pokud", "potom", "poté", "pouze", "pro", "proto", "protože", "proč", "prý", "před",
            "přes", "přesto", "při", "s", "se", "si", "snad", "spolu", "svůj", "ta", "tady", "tak", "také",
            "takže", "tam", "tato", "tedy", "ten", "tento", "teprve", "to", "tohle", "toho", "totiž", "tu",
            "ty", "u", "už", "v", "ve", "vedle", "včera", "však", "vše", "všichni", "za", "zatímco", "zde",
            "ze", "že",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::Point,
    vowelless_words: true,
    keyword_words: KeywordWords {
        name_links: "nad pod de von van der of the al",
        name_conjunctions: "a",
        titles: "
        advokát arcibiskup autor biskup brankář generál guvernér hejtman hejtmanka herec herečka historik inspektor
        kancléř kapitán kardinál komisař ministr ministryně mluvčí náměstek novinář novinářka obránce papež poslanec
        poslankyně předseda předsedkyně premiér prezident prezidentka primátor primátorka profesor profesorka prof
        ředitel ředitelka režisér senátor soudce spisovatel spisovatelka starosta starostka státní šéf šéfka trenér
        trenérka tajemník útočník velvyslanec vedoucí viceprezident vicepremiér zpěvák zpěvačka žalobce král
        královna pan paní expert analytik ing mgr judr mudr lídr dr",
        before_nouns: "
        v ve na z ze do od po za o u při přes pro bez pod nad před mezi ten ta to ty toho té tom těch svůj svou své
        svého jeho její jejich každý náš naše jeden jedna několik mnoho všechny k ke kolem podle během s se",
        before_verbs: "
        on ona oni já my si ne že aby by bude budou je jsou byl byla bylo byly být může mohou musí už také jsem jsme",
        plain: "
        muž muži žena ženy dítě děti chlapec dívka syn dcera otec matka rodiče bratr sestra manžel manželka rodina
        rodiny přítel lidé lidí člověk osoba osoby osob občan občané obyvatel obyvatelé člen členové tým hráč hráči
        klub zápas zápasy sezona gól branka bod body vítězství porážka svět život smrt tělo hlava ruka oko tvář
        jméno slovo slova příběh krát čas den dny noc večer ráno hodina hodiny datum věk rok roky let měsíc týden
        období konec začátek místo město města obec vesnice země stát kraj oblast ulice silnice dům domy pokoj
        kancelář dveře budova auto vůz letadlo vlak loď policie policista policisté úřady soud případ proces
        vyšetřování zpráva oběť oběti útok nehoda vláda ministerstvo strana strany skupina většina zákon návrh
        projekt plán program rozhodnutí volby hlas hlasy schůze jednání dohoda otázka problém problémy situace
        příčina důvod způsob příklad část úroveň počet procento procent milion miliony korun koruna euro peníze cena
        ceny prodej zákazník zákazníci výrobek trh firma firmy společnost práce zaměstnanec zaměstnanci služba
        systém stránka internet snímek fotografie video informace média noviny novinář televize rozhlas film kniha
        píseň album škola školy žáci univerzita studenti nemocnice lékař lékaři pacient pacienti zdraví léčba výzkum
        studie vědci odborníci výsledek výsledky voda vzduch půda moře sever jih východ západ centrum možnost role
        právo práva svoboda bezpečnost moc věc nápad kilometr metr češi",
        vague: "
        nový nová nové nových starý stará velký velká velké malý dobrý dobrá lepší nejlepší špatný mladý mladá první
        poslední další jiný jiná stejný vlastní vysoký vysoká nízký dlouhý silný důležitý důležité národní
        mezinárodní místní veřejný veřejné politický sociální ekonomický český česká české německý ruský francouzský
        americký britský evropský obecný hlavní možný volný otevřený současný bývalý dva dvě tři čtyři pět šest sedm
        osm devět deset sto tisíc řekl řekla uvedl uvedla dodal dodala říká sdělil informoval má mají",
        news_sources: "
        afp | aktuálně.cz | bbc | blesk | cnn | deník | deník n | dnes | hospodářské noviny | idnes | idnes.cz |
        lidové noviny | mf dnes | nova | novinky | novinky.cz | noviny | prima | právo | respekt | reuters |
        seznam zprávy | sport | tv nova | česká televize | český rozhlas | čt | čt24 | čtk",
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
