//! What is known of Slovak.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "áäčďéíĺľňóôŕšťúýž",
    trigram_model: Some(whatlang::Lang::Slk),
    words_per_minute: 173,
    stop_words: "
    a v na sa je že s z o do to pre po ako sú aj od k ale za by už si bol boli bola bolo nie pri tak len čo
    ktorý ktorá ktoré ktorí ktorého ktorej ktorých ktorým ktorom ktorú jeho ich jej pred podľa alebo keď
    budú bude môže môžu medzi však tiež vo so zo ku má majú mal mala mali viac menej i u ani ak aby kde kto
    kedy prečo preto pretože lebo hoci keďže či než kým až ešte práve iba teda potom teraz tam tu sem dnes
    včera zajtra počas okrem kvôli napriek bez cez nad pod proti okolo vedľa ja ty on ona ono my vy oni ony
    mňa mi ma teba ti ťa jemu mu ho ju nás nám vás vám nimi nich im sebe svoj svoja svoje svojich svojho
    svoju môj moja moje náš naša naše našich váš vaša vaše ten tá tie toho tej tých tým tomu túto tento táto
    toto tieto tohto týchto tejto byť som ste sme nebol nebola nebolo nebude nemá nemôže môcť musí musia
    chce jeden jedna jedno dva dve tri prvý prvá každý každá všetko všetci všetky všetkých iný iné iných
    niektorí niektoré veľmi veľa málo napríklad uviedol uviedla povedal povedala dodal dodala taktiež avšak
    takže zatiaľ najmä",
    first_person: &["ja", "mňa", "ma", "mi", "my", "nás", "nám", "náš", "naša", "naše"],
    second_person: &["vy", "vás", "vám", "váš", "vaša", "vaše", "ty", "ťa", "ti"],
    generic_words: &[
        "apríl", "august", "december", "deň", "dni", "dní", "dr", "február", "hodina", "hodín",
        "január", "júl", "jún", "marec", "mesiac", "mesiacov", "miliarda", "miliárd", "milión",
        "miliónov", "minút", "máj", "nedeľa", "november", "október", "pani", "percent", "piatok",
        "pondelok", "prof", "pán", "rok", "roka", "rokov", "roku", "roky", "september", "sobota",
        "streda", "týždeň", "týždňov", "utorok", "štvrtok",
    ],
    openers: "\
        on | ona | ono | oni | ony | to | ten | tá | tí | tie | tento | táto | toto | títo | tieto | jeho | \
        jej | ich | jemu | im | ale | a | i | no | avšak | však | preto | tiež | taktiež | navyše | okrem \
        toho | potom | následne | zároveň | napriek tomu | naopak | teda | takže | obaja | obe | podľa neho \
        | podľa nej | podľa nich | taký | taká | také | tam | medzitým | v tom čase | na druhej strane | \
        predtým | podľa jeho slov | podľa jej slov | vtedy | odvtedy | dovtedy | v ten deň | na druhý deň | \
        o rok neskôr | z tohto dôvodu | inými slovami | obe strany | jeden z nich | niektorí z nich | \
        ostatní | podobný | podobná | podobné | namiesto toho | dodal | dodala | povedal | povedala | pre \
        porovnanie",
    personal_openers: "on | ona | oni | jeho | jej | ich | podľa neho | podľa nej | podľa nich",
    joining_openers: "ale | avšak | preto | navyše",
    announcing_openers: "tu je | tu sú",
    opener_exceptions: "\
        tento týždeň | tento rok | tento mesiac | to isté platí",
    abbreviations: Abbreviations {
        never_last: &[
            "akad", "arch", "bc", "bl", "ca", "cca", "doc", "dr", "fr", "gen", "ing", "judr", "kpt",
            "mgr", "mjr", "mudr", "mvdr", "napr", "np", "npor", "nám", "p", "pani", "phdr", "plk",
            "por", "pozn", "prof", "resp", "rndr", "rtm", "sl", "slov", "sv", "t.j", "tel", "tj",
            "tzn", "tzv", "ul", "vs",
        ],
        before_number: &[
            "hod", "kap", "obr", "ods", "r", "roč", "s", "str", "tab", "tel", "zv", "č", "čl",
        ],
        seldom_last: &[
            "a.s", "co", "corp", "inc", "jr", "ltd", "mil", "mld", "o.z", "s.r.o", "sr", "tis", "u.s",
        ],
        often_last: &[
            "a.i", "a.p", "atp", "atď", "etc", "n.l", "pod", "pr.n.l",
        ],
        openers: &[
            "a", "aj", "ako", "ale", "alebo", "avšak", "bol", "bola", "boli", "bolo", "bude", "budú",
            "by", "do", "i", "ich", "im", "je", "jeho", "jej", "jemu", "k", "keď", "ktorej", "ktorom",
            "ktorá", "ktoré", "ktorého", "ktorí", "ktorú", "ktorý", "ktorých", "ktorým", "ku", "len",
            "medzi", "medzitým", "môže", "môžu", "na", "naopak", "napriek", "navyše", "nie", "no",
            "následne", "o", "obaja", "obe", "od", "okrem", "on", "ona", "oni", "ono", "ony", "po",
            "podľa", "potom", "pre", "pred", "predtým", "preto", "pri", "s", "sa", "si", "so", "sú",
            "tak", "taktiež", "taká", "také", "taký", "takže", "tam", "teda", "ten", "tento", "tie",
            "tieto", "tiež", "to", "toto", "tá", "táto", "tí", "títo", "už", "v", "vo", "však", "z",
            "za", "zo", "zároveň", "čo", "že",
        ],
        counted: &[
            "apríla", "augusta", "decembra", "februára", "januára", "júla", "júna", "marca", "miesto",
            "mája", "novembra", "októbra", "ročník", "septembra", "storočia", "storočí", "výročie",
        ],
        before_ordinals: &[
            "do", "dňa", "na", "od", "v",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::Point,
    vowelless_words: true,
    keyword_words: KeywordWords {
        name_links: "nad pod de von van der of the al",
        name_conjunctions: "a",
        titles: "
        advokát arcibiskup autor biskup brankár generál guvernér herec herečka historik inšpektor kancelár kapitán
        kardinál komisár minister ministerka hovorca hovorkyňa námestník novinár novinárka obranca pápež poslanec
        poslankyňa predseda predsedníčka predsedkyňa premiér premiérka prezident prezidentka primátor primátorka
        profesor profesorka prof riaditeľ riaditeľka režisér senátor sudca spisovateľ spisovateľka starosta
        starostka šéf šéfka tréner trénerka tajomník útočník veľvyslanec vedúci viceprezident podpredseda spevák
        speváčka prokurátor župan kráľ kráľovná pán pani expert analytik ing mgr judr mudr líder dr",
        before_nouns: "
        v vo na z zo do od po za o u pri cez pre bez pod nad pred medzi ten tá to tie toho tej tom tých svoj svoju
        svoje svojho jeho jej ich každý náš naša jeden jedna niekoľko mnoho všetky k ku okolo podľa počas s so",
        before_verbs: "
        on ona oni ja my si sa nie že aby by bude budú je sú bol bola bolo boli byť môže môžu musí už tiež som sme",
        plain: "
        muž muži žena ženy dieťa deti chlapec dievča syn dcéra otec matka rodičia brat sestra manžel manželka rodina
        rodiny priateľ ľudia ľudí človek osoba osoby osôb občan občania obyvateľ obyvatelia člen členovia tím hráč
        hráči klub zápas zápasy sezóna gól bod body víťazstvo prehra svet život smrť telo hlava ruka oko tvár meno
        slovo slová príbeh krát čas deň dni noc večer ráno hodina hodiny dátum vek rok roky rokov mesiac týždeň
        obdobie koniec začiatok miesto mesto mestá obec dedina krajina štát kraj oblasť ulica cesta dom domy izba
        kancelária dvere budova auto vozidlo lietadlo vlak loď polícia policajt policajti úrady súd prípad proces
        vyšetrovanie správa obeť obete útok nehoda vláda ministerstvo strana strany skupina väčšina zákon návrh
        projekt plán program rozhodnutie voľby hlas hlasy stretnutie rokovanie dohoda otázka problém problémy
        situácia príčina dôvod spôsob príklad časť úroveň počet percento percent milión milióny euro eur peniaze
        cena ceny predaj zákazník výrobok trh firma firmy spoločnosť práca zamestnanec zamestnanci služba systém
        stránka internet snímka fotografia video informácie médiá noviny novinár televízia rozhlas film kniha pieseň
        album škola školy žiaci univerzita študenti nemocnica lekár lekári pacient pacienti zdravie liečba výskum
        štúdia vedci odborníci výsledok výsledky voda vzduch pôda more sever juh východ západ centrum možnosť úloha
        právo práva sloboda bezpečnosť moc vec nápad kilometer meter",
        vague: "
        nový nová nové nových starý stará veľký veľká veľké malý dobrý dobrá lepší najlepší zlý mladý mladá prvý
        prvá posledný ďalší iný rovnaký vlastný vysoký nízky dlhý silný dôležitý národný medzinárodný miestny
        verejný politický sociálny ekonomický slovenský slovenská slovenské český nemecký ruský francúzsky americký
        britský európsky všeobecný hlavný možný voľný otvorený súčasný bývalý dva dve tri štyri päť šesť sedem osem
        deväť desať sto tisíc povedal povedala uviedol uviedla dodal dodala hovorí informoval má majú",
        news_sources: "
        afp | aktuality | aktuality.sk | bbc | cnn | denník n | hospodárske noviny | joj | markíza | noviny |
        nový čas | plus jeden deň | pravda | reuters | rtvs | rádio expres | sita | sme | ta3 | tasr | topky |
        tv joj | tv markíza",
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
