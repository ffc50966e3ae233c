//! The tables: lower case, without the closing point, in the order of their bytes so that they can be searched by halving.

use super::{Abbreviations, NONE};

/// Titles, companies and months that are met in any language.
pub(in crate::summarize::sentences) const SHARED: Abbreviations = Abbreviations {
    never_last: &[
        "dipl", "dr", "e.g", "i.e", "ing", "lic", "messrs", "mgr", "mlle", "mme", "mr", "mrs", "ms", "prof",
        "vs",
    ],
    before_number: &[
        "apr", "aug", "dec", "feb", "fig", "figs", "jan", "jul", "jun", "no", "nos", "nov", "nr", "n°",
        "nº", "oct", "okt", "p", "pg", "pp", "sep", "sept", "tel", "vol", "vols", "№",
    ],
    seldom_last: &[
        "b.a", "bros", "co", "corp", "e.u", "esq", "gmbh", "inc", "jr", "l.a", "llc", "ltd", "m.a", "m.d",
        "mio", "mld", "mlrd", "mrd", "n.y", "plc", "sr", "st", "u.k", "u.n", "u.s", "u.s.a", "млн", "млрд",
    ],
    units: &[
        "cc", "cm", "ft", "g", "gb", "ghz", "gw", "gwh", "ha", "hp", "kb", "kbps", "kg", "kgs", "khz", "km",
        "km/h", "kmh", "kmph", "kph", "kw", "kwh", "lb", "lbs", "m", "mb", "mbps", "mg", "mhz", "ml", "mm",
        "mpg", "mph", "mw", "mwh", "nm", "oz", "ppm", "psi", "rpm", "tb", "tbsp", "tsp", "twh", "yd", "yds",
    ],
    ..NONE
};

/// What is abbreviated in Arabic, and what opens its sentences.
pub(in crate::summarize::sentences) const ARABIC: Abbreviations = Abbreviations {
    never_last: &[
        "أ", "أ.د", "ا", "ب.م", "ت", "ج", "د", "س", "ص", "ص.ب", "ط", "م", "ه", "هـ",
    ],
    before_number: &[
        "ت", "ج", "رقم", "ص", "ط", "ع", "م", "هـ",
    ],
    seldom_last: &[
        "ب.م", "ق.م", "م", "هـ",
    ],
    often_last: &[
        "إلخ", "الخ",
    ],
    units: &[
        "ب.م", "ق.م", "كلم", "كم", "م", "ه", "هـ",
    ],
    ..NONE
};

/// What is abbreviated in Armenian, and what opens its sentences.
pub(in crate::summarize::sentences) const ARMENIAN: Abbreviations = Abbreviations {
    never_last: &[
        "ակադ", "այս.ինքն", "դոկտ", "դոց", "ինժ", "խմբ", "հեռ", "հմմտ", "պ", "պող", "պրոֆ", "տ", "տ.տ",
        "տե՛ս", "տես", "տիկ", "փող", "քառ", "օր", "օրին",
    ],
    before_number: &[
        "աղ", "գլ", "էջ", "թ", "կետ", "հ", "հատ", "հոդվ", "նկ",
    ],
    seldom_last: &[
        "դ", "դդ", "դր", "թ", "թթ", "կգ", "կմ", "հզ", "մ.թ", "մ.թ.ա", "մլն", "մլրդ", "ք",
    ],
    often_last: &[
        "այլն", "և.այլն",
    ],
    openers: &[
        "այդ", "այն", "այս", "բայց", "բացի", "դա", "եթե", "ես", "երբ", "իսկ", "իր", "մենք", "նա", "նրա",
        "նրանք", "որ", "սա", "և",
    ],
    ..NONE
};

/// What is abbreviated in Basque, and what opens its sentences.
pub(in crate::summarize::sentences) const BASQUE: Abbreviations = Abbreviations {
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
    ..NONE
};

/// What is abbreviated in Bengali, and what opens its sentences.
pub(in crate::summarize::sentences) const BENGALI: Abbreviations = Abbreviations {
    never_last: &[
        "অ্যাড", "ইঞ্জি", "এ", "এম", "জে", "ড", "ডা", "প্রো", "বি", "মে", "মো", "মোঃ", "মোসা", "লে", "সা",
    ],
    before_number: &[
        "খ", "নং", "পৃ", "ম",
    ],
    seldom_last: &[
        "কি.মি", "খ্রি", "টা", "প্রা", "মি", "লি",
    ],
    ..NONE
};

/// What is abbreviated in Bulgarian, and what opens its sentences.
pub(in crate::summarize::sentences) const BULGARIAN: Abbreviations = Abbreviations {
    never_last: &[
        "адв", "акад", "англ", "ап", "арх", "ас", "бл", "бул", "вж", "вкл", "вх", "г-жа", "г-н", "г-ца",
        "ген", "гл", "гр", "д-р", "доц", "ет", "ж.к", "зам", "изд", "изкл", "инж", "исп", "ит", "кап", "кв",
        "лат", "лейт", "м.г", "мин.пр", "напр", "нем", "обл", "общ", "ок", "отг", "пл", "подполк", "полк",
        "пр", "прев", "проф", "ред", "рус", "с", "св", "срв", "т.г", "т.е", "т.н", "т.нар", "тел", "ул",
        "фр",
    ],
    before_number: &[
        "авг", "ал", "ап", "апр", "бл", "бр", "вх", "гл", "дек", "ет", "кв", "кн", "мар", "ноем", "окт",
        "с", "септ", "стр", "т", "табл", "тел", "том", "февр", "фиг", "чл", "ян", "№",
    ],
    seldom_last: &[
        "co", "corp", "inc", "ltd", "г",
    ],
    often_last: &[
        "др", "и.др", "лв", "млн", "млрд", "н.е", "пр.н.е", "пр.хр", "сл.хр", "т.г", "т.н", "т.н.т",
        "т.нат", "хил",
    ],
    openers: &[
        "а", "аз", "ако", "ала", "без", "беше", "благодарение", "бях", "в", "вече", "ви", "вие", "вижте",
        "винаги", "все", "всеки", "всички", "всичко", "във", "г-н", "да", "дали", "два", "две", "днес",
        "до", "докато", "дори", "друг", "други", "за", "заедно", "засега", "защо", "защото", "и", "из",
        "или", "има", "имаше", "й", "как", "какво", "както", "като", "кога", "когато", "които", "кой",
        "който", "която", "къде", "ли", "между", "мен", "ми", "много", "може", "на", "над", "най", "накрая",
        "нали", "не", "него", "нея", "ние", "никой", "нито", "но", "ново", "някои", "няма", "о", "обаче",
        "освен", "от", "отново", "по", "повече", "под", "поради", "после", "почти", "пред", "преди", "през",
        "при", "просто", "първо", "с", "само", "сега", "след", "според", "сред", "сте", "стига", "със",
        "също", "та", "така", "такъв", "там", "те", "тези", "това", "тогава", "този", "той", "тук", "тя",
        "у", "утре", "че", "често", "чрез", "ще",
    ],
    ..NONE
};

/// What is abbreviated in Catalan, and what opens its sentences.
pub(in crate::summarize::sentences) const CATALAN: Abbreviations = Abbreviations {
    never_last: &[
        "aprox", "arq", "av", "avda", "ca", "cf", "dir", "dr", "dra", "ed", "ex", "gral", "ing", "mn",
        "p.ex", "pg", "prof", "sr", "sra", "srta", "st", "sta", "tel", "vs",
    ],
    before_number: &[
        "abr", "ag", "art", "arts", "cap", "des", "febr", "fig", "gen", "jul", "maig", "març", "n", "no",
        "nov", "n°", "nº", "núm", "oct", "p", "pp", "pàg", "pàgs", "set", "t", "tel", "vol",
    ],
    seldom_last: &[
        "cia", "co", "corp", "ee.uu", "eua", "inc", "jr", "ltd", "s.a", "s.l", "sr", "u.s",
    ],
    often_last: &[
        "a.c", "a.m", "d.c", "etc", "p.m",
    ],
    openers: &[
        "a", "abans", "actualment", "així", "això", "al", "alguns", "als", "amb", "aquell", "aquella",
        "aquest", "aquesta", "aquestes", "aquests", "ara", "cada", "cal", "com", "de", "del", "dels", "des",
        "després", "doncs", "dos", "durant", "el", "ella", "elles", "ells", "els", "em", "en", "encara",
        "entre", "era", "es", "està", "et", "fins", "gràcies", "ha", "han", "hi", "i", "ja", "jo", "l",
        "la", "les", "li", "llavors", "lo", "malgrat", "mentre", "molt", "molts", "més", "no", "nosaltres",
        "o", "on", "pel", "pels", "per", "perquè", "però", "quan", "que", "qui", "què", "segons", "sense",
        "ser", "si", "sobre", "sota", "són", "també", "tot", "tots", "tres", "un", "una", "unes", "uns",
        "va", "van", "és",
    ],
    ..NONE
};

/// What is abbreviated in Czech, and what opens its sentences.
pub(in crate::summarize::sentences) const CZECH: Abbreviations = Abbreviations {
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
    ..NONE
};

/// What is abbreviated in Danish, and what opens its sentences.
pub(in crate::summarize::sentences) const DANISH: Abbreviations = Abbreviations {
    never_last: &[
        "adj", "adv", "afs", "alm", "ang", "arkt", "bet", "bl.a", "ca", "cand", "d.d", "d.v.s", "d.å",
        "dir", "dr", "dvs", "egl", "eks", "ekskl", "evt", "f.eks", "flg", "forb", "forf", "fr", "frd",
        "frk", "frkl", "fx", "genlt", "gl", "grdl", "hhv", "hr", "i.h.t", "if", "ifm", "ift", "iht", "ill",
        "ing", "inkl", "j.f", "jf", "jfr", "kapt", "kaptajnl", "kgl", "kl", "kprs", "lb", "lic", "m.h.t",
        "mag", "mgl", "mht", "ndr", "nuv", "o.lign", "oberstlt", "obs", "opr", "overs", "p.g.a", "pers",
        "pga", "pr", "prof", "resp", "s.d", "sdr", "sgt", "skt", "sml", "st", "såk", "sål", "th", "tlf",
        "tv", "udg", "vedr", "vha", "vicedir", "vs",
    ],
    before_number: &[
        "afs", "apr", "art", "aug", "bd", "dec", "feb", "febr", "fig", "jan", "jul", "jun", "kap", "kl",
        "lb", "mar", "no", "nov", "nr", "okt", "p", "pkt", "s", "sep", "sept", "stk", "tlf", "§", "årg",
    ],
    seldom_last: &[
        "a/s", "aps", "co", "corp", "e.u", "fhv", "inc", "jr", "jun", "ltd", "mia", "mill", "mio", "mkr",
        "mrd", "s.u", "sen", "sr", "t.kr", "u.s", "u.s.a",
    ],
    often_last: &[
        "a.m", "e.kr", "etc", "f.kr", "kr", "m.fl", "m.m", "m.v", "mm", "mv", "o.l", "o.lign", "og.lign",
        "osv", "p.m",
    ],
    openers: &[
        "af", "alle", "allerede", "alligevel", "altså", "anden", "andre", "at", "baade", "begge", "blandt",
        "blev", "bliver", "både", "da", "dagen", "de", "deltagerne", "dem", "den", "denne", "der",
        "derefter", "deres", "derfor", "derimod", "dermed", "derudover", "desuden", "det", "dette", "dig",
        "din", "disse", "dog", "du", "efter", "efterhånden", "eller", "en", "endelig", "endnu", "er", "et",
        "faktisk", "far", "for", "fordi", "forfatteren", "fra", "før", "først", "gennem", "ham", "han",
        "hans", "har", "havde", "hele", "hendes", "her", "herefter", "hun", "hvad", "hvem", "hver",
        "hvilken", "hvilket", "hvis", "hvor", "hvordan", "hvorfor", "hvornår", "i", "idet", "ifølge",
        "igen", "ikke", "imens", "imidlertid", "ind", "indtil", "ingen", "ja", "jeg", "jo", "kan", "kun",
        "lige", "man", "mange", "med", "medens", "meget", "mellem", "men", "mens", "mere", "min", "mit",
        "mod", "nej", "ni", "nogen", "noget", "nogle", "nok", "nu", "når", "og", "også", "om", "omkring",
        "op", "os", "otte", "over", "på", "sammen", "samtidig", "selv", "selvom", "senere", "ses", "siden",
        "sin", "sit", "skal", "snart", "som", "stadig", "syv", "så", "sådan", "ti", "til", "to", "tre",
        "ud", "uden", "under", "var", "ved", "vi", "vil", "være",
    ],
    ..NONE
};

/// What is abbreviated in Dutch, and what opens its sentences.
pub(in crate::summarize::sentences) const DUTCH: Abbreviations = Abbreviations {
    never_last: &[
        "a.d", "a.u.b", "aanw", "adm", "afk", "b.v.d", "bc", "bijv", "bn", "bv", "ca", "d.w.z", "dhr",
        "dir", "dr", "drs", "ds", "dwz", "e.a", "ev", "evt", "excl", "h", "hr", "i.e", "i.p.v", "i.t.t",
        "i.v.m", "incl", "ing", "ir", "jhr", "jkvr", "kap", "kol", "lt", "m.b.t", "m.i", "m.n", "maj",
        "mej", "mevr", "mgr", "mr", "mw", "nl", "o.a", "o.l.v", "pl", "plm", "prof", "red", "resp", "s.v.p",
        "str", "t.a.v", "t.o.v", "t.w", "tel", "uitg", "vgl", "vnw", "vs", "z.g", "zg", "zgn", "zn",
    ],
    before_number: &[
        "afb", "apr", "art", "aug", "blz", "dec", "deel", "dl", "feb", "febr", "fig", "hfdst", "hs", "jan",
        "jrg", "jul", "jun", "mrt", "no", "nov", "nr", "nrs", "okt", "p", "pag", "par", "pp", "sep", "sept",
        "st", "tab", "tel", "vol",
    ],
    seldom_last: &[
        "a.d", "b.v", "co", "corp", "inc", "jr", "ltd", "mio", "mld", "mln", "n.v", "sr", "u.s", "v.s",
    ],
    often_last: &[
        "a.m", "chr", "e.a", "e.d", "e.v", "enz", "etc", "n.chr", "p.m", "v.chr",
    ],
    compounds: &[
        "str",
    ],
    openers: &[
        "aan", "al", "alle", "alleen", "als", "alsof", "andere", "beide", "ben", "bij", "binnen",
        "bovendien", "buiten", "daar", "daarbij", "daardoor", "daarmee", "daarna", "daarnaast", "daarom",
        "dan", "dat", "de", "deze", "die", "dit", "doch", "door", "dus", "echter", "een", "eerder", "eerst",
        "elk", "en", "er", "even", "geen", "haar", "had", "hebben", "heeft", "hem", "het", "hier",
        "hierdoor", "hij", "hoe", "hoewel", "hun", "ik", "in", "indien", "inmiddels", "is", "ja", "je",
        "jij", "juist", "jullie", "kan", "later", "maar", "meer", "men", "met", "mijn", "misschien", "na",
        "naar", "naast", "nadat", "natuurlijk", "net", "niemand", "niet", "nog", "nu", "of", "om", "omdat",
        "omstreeks", "ondanks", "onder", "ons", "ook", "op", "over", "pas", "reeds", "rond", "sinds",
        "slechts", "sommige", "straks", "te", "tegen", "terwijl", "tijdens", "toch", "toen", "tot",
        "tussen", "u", "uit", "van", "vanaf", "vandaag", "vandaar", "veel", "verder", "vervolgens",
        "volgens", "voor", "vooral", "waar", "waarom", "want", "wat", "we", "wel", "welke", "wie", "wij",
        "wordt", "zal", "ze", "zelf", "zelfs", "zij", "zijn", "zo", "zoals", "zodat", "zonder", "zou",
    ],
    ..NONE
};

/// What is abbreviated in English, and what opens its sentences.
pub(in crate::summarize::sentences) const ENGLISH: Abbreviations = Abbreviations {
    never_last: &[
        "adm", "amb", "approx", "assn", "assoc", "asst", "atty", "brig", "brig.gen", "btw", "c.f", "capt",
        "cdr", "cf", "cllr", "cmdr", "col", "const", "cpl", "cpt", "dept", "det", "dets", "dr", "drs",
        "e.g", "eg", "esp", "excl", "f.e", "fr", "fwd", "gen", "gens", "gov", "govs", "hon", "i.e", "ibid",
        "ie", "incl", "insp", "lt", "lt.cmdr", "lt.col", "maj", "maj.gen", "messrs", "mgr", "mr", "mrs",
        "ms", "mt", "mts", "mx", "op.cit", "orig", "pfc", "pres", "prof", "pvt", "rep", "reps", "rev",
        "sen", "sens", "sgt", "sgts", "st", "ste", "supt", "transl", "univ", "v", "viz", "vs",
    ],
    before_number: &[
        "apr", "art", "aug", "bk", "ca", "ch", "chap", "circa", "dec", "ed", "eds", "eq", "eqs", "ext",
        "feb", "fig", "figs", "hwy", "jan", "jul", "jun", "mar", "no", "nos", "nov", "n°", "nº", "oct", "p",
        "para", "pg", "pp", "pt", "ref", "rs", "rte", "sec", "sect", "sep", "sept", "ser", "tel", "ver",
        "vol", "vols",
    ],
    seldom_last: &[
        "ala", "alta", "apt", "ariz", "ave", "b.a", "b.s", "bldg", "blvd", "bros", "calif", "co", "colo",
        "conn", "cont", "corp", "cos", "d.c", "d.d.s", "dist", "e.u", "esq", "fla", "ga", "hwy", "i.v",
        "inc", "ind", "intl", "j.d", "jr", "kan", "ky", "l.a", "la", "llc", "ln", "ltd", "m.a", "m.b.a",
        "m.d", "m.s", "md", "mex", "mfg", "mich", "minn", "mo", "mont", "mt", "n.j", "n.y", "natl", "neb",
        "nev", "okla", "penn", "pkwy", "plc", "que", "r.n", "rd", "sask", "sr", "st", "ste", "tenn", "tex",
        "u.a.e", "u.k", "u.n", "u.s", "u.s.a", "u.s.s.r", "va", "vt", "wis", "wyo",
    ],
    often_last: &[
        "a.d", "a.m", "ad", "am", "b.c", "b.c.e", "bc", "c.e", "etc", "p.m", "pm",
    ],
    units: &[
        "hr", "hrs", "in", "min", "mins", "sec", "secs", "sq.ft", "sq.km", "sq.m", "sq.mi",
    ],
    openers: &[
        "a", "about", "according", "after", "again", "all", "also", "although", "among", "an", "and",
        "another", "any", "are", "as", "asked", "at", "authorities", "because", "before", "both", "but",
        "by", "can", "could", "critics", "despite", "did", "do", "does", "don't", "during", "each",
        "earlier", "eight", "even", "every", "few", "five", "following", "for", "former", "four", "from",
        "had", "has", "have", "he", "he's", "her", "here", "hers", "his", "how", "however", "i", "i'm",
        "i've", "if", "in", "instead", "is", "it", "it's", "its", "just", "last", "later", "let's", "like",
        "many", "may", "meanwhile", "more", "moreover", "most", "much", "my", "nearly", "neither", "never",
        "next", "nine", "no", "nobody", "none", "nor", "not", "nothing", "now", "of", "officials", "on",
        "once", "one", "only", "or", "other", "others", "our", "out", "over", "people", "perhaps", "please",
        "police", "recently", "residents", "said", "seven", "several", "she", "she's", "should", "since",
        "six", "so", "some", "soon", "still", "such", "sunday", "ten", "than", "that", "that's", "the",
        "their", "them", "then", "there", "there's", "therefore", "these", "they", "they're", "this",
        "those", "though", "three", "through", "thus", "to", "today", "together", "tomorrow", "two",
        "under", "unfortunately", "unlike", "until", "up", "very", "was", "we", "we're", "were", "what",
        "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with",
        "within", "without", "would", "yes", "yesterday", "yet", "you", "your",
    ],
    counted: &[
        "april", "august", "bst", "cdt", "central", "cet", "cst", "december", "eastern", "edt", "est", "et",
        "february", "friday", "gmt", "january", "july", "june", "local", "monday", "mountain", "november",
        "october", "pacific", "pdt", "pst", "pt", "saturday", "september", "sunday", "thursday", "tuesday",
        "utc", "wednesday",
    ],
    ..NONE
};

/// What is abbreviated in Finnish, and what opens its sentences.
pub(in crate::summarize::sentences) const FINNISH: Abbreviations = Abbreviations {
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
    ..NONE
};

/// What is abbreviated in French, and what opens its sentences.
pub(in crate::summarize::sentences) const FRENCH: Abbreviations = Abbreviations {
    never_last: &[
        "adj", "av", "bd", "boul", "c.-à-d", "c.à.d", "ca", "cdt", "cf", "cne", "coll", "dir", "dr", "drs",
        "fg", "gal", "hab", "i.e", "ing", "ll.aa", "ll.aa.ii.rr", "lt", "m", "mgr", "min.max", "mlle",
        "mlles", "mm", "mme", "mmes", "p.ex", "ph", "pr", "prof", "r.p", "resp", "s.a.s", "s.e", "s.m",
        "s.s", "st", "ste", "stes", "sts", "tj", "tél", "vs", "vve", "éd", "éds",
    ],
    before_number: &[
        "al", "art", "arts", "avr", "chap", "col", "déc", "fig", "fév", "févr", "janv", "juil", "n", "no",
        "nos", "nov", "n°", "nº", "oct", "p", "par", "pp", "r", "sept", "t", "tab", "tél", "vol", "éd",
    ],
    seldom_last: &[
        "av", "bd", "cie", "co", "corp", "e.-u", "etc", "inc", "jr", "ltd", "mds", "mrd", "o.n.u", "r.d.c",
        "s.a", "s.a.r.l", "sr", "ste", "sté", "u.s", "é.-u",
    ],
    often_last: &[
        "apr.j.-c", "av.j.-c", "etc", "j.-c",
    ],
    openers: &[
        "afin", "ainsi", "alors", "après", "au", "aucun", "aujourd", "aujourd'hui", "aussi", "aux", "avant",
        "avec", "beaucoup", "c", "ce", "cela", "celle", "celui", "cependant", "certains", "ces", "cet",
        "cette", "ceux", "chaque", "comme", "d", "dans", "de", "depuis", "des", "deux", "donc", "du",
        "elle", "elles", "en", "enfin", "ensuite", "entre", "et", "eux", "hier", "ici", "il", "ils", "j",
        "je", "jusqu", "l", "la", "le", "les", "leur", "leurs", "lorsqu", "lorsque", "lui", "m", "ma",
        "mais", "malgré", "mes", "moins", "mon", "même", "n", "ne", "ni", "non", "nos", "notre", "nous",
        "on", "or", "ou", "où", "par", "parce", "parmi", "pas", "pendant", "plus", "plusieurs", "pour",
        "pourquoi", "pourtant", "près", "puis", "qu", "quand", "que", "quel", "quelle", "quelques", "qui",
        "s", "sa", "sans", "selon", "ses", "si", "son", "sous", "sur", "t", "ta", "tandis", "tous", "tout",
        "toute", "toutefois", "toutes", "trois", "très", "tu", "un", "une", "vers", "voici", "voilà", "vos",
        "votre", "vous", "y", "à",
    ],
    ..NONE
};

/// What is abbreviated in German, and what opens its sentences.
pub(in crate::summarize::sentences) const GERMAN: Abbreviations = Abbreviations {
    never_last: &[
        "abb", "abs", "abt", "abzgl", "aktual", "allg", "amerik", "anl", "anm", "art", "aufgeb", "aufl",
        "ausf", "ausg", "b.a", "bd", "bde", "bearb", "bes", "betr", "bett", "bez", "bezirksr", "bsp",
        "bspw", "bzw", "ca", "d.h", "dass", "ders", "dipl", "dr", "dres", "dtsch", "e.h", "ebd", "ebda",
        "ed", "ehem", "eigtl", "em", "engl", "etwa", "ev", "evang", "evtl", "exkl", "fa", "fr", "franz",
        "frl", "frz", "fürstl", "geb", "gebr", "gegr", "gen.lt", "geogr", "gesch", "gest", "ggf", "ggfs",
        "ggü", "griech", "h.c", "habil", "hauptm", "hg", "hist", "hl", "hpts", "hr", "hrn", "hrsg", "i.a",
        "i.d.r", "i.e", "i.s.d", "i.v.m", "ing", "inh", "inkl", "insb", "insbes", "ital", "jg", "jun",
        "jur", "kais", "kapt", "kath", "kgl", "komp", "königl", "lat", "ldgr", "lfd", "lt", "ltn", "luth",
        "m.e", "mag", "maj", "med", "milit", "min", "min.präs", "mind", "minr", "n.chr", "nachf", "nachm",
        "nat", "nr", "nördl", "o.g", "o.ä", "oberst", "oblt", "obltn", "od", "oec", "p", "pfr", "phil",
        "priv", "prof", "präs", "rer", "russ", "röm", "s.o", "s.u", "schweiz", "sen", "sog", "sogen",
        "span", "staatl", "stellv", "stv", "städt", "südl", "tab", "techn", "tel", "telef", "theol", "u.a",
        "u.u", "u.v.a", "uffz", "urspr", "v.a", "v.chr", "verf", "verh", "verst", "vgl", "vorm", "vors",
        "vs", "westl", "wg", "wiss", "z.b", "z.t", "z.z", "z.zt", "zit", "zus", "zw", "zzgl", "österr",
        "östl", "übers",
    ],
    before_number: &[
        "abb", "abs", "apr", "art", "aug", "bd", "bde", "ca", "dez", "di", "do", "feb", "febr", "fig", "h",
        "jan", "jg", "jul", "jun", "kap", "mi", "mo", "mär", "no", "nov", "nr", "nrn", "okt", "rdnr", "rn",
        "rz", "s", "sa", "sep", "sept", "so", "tab", "tel", "v", "vers", "z", "ziff", "§",
    ],
    seldom_last: &[
        "co", "corp", "gmbh", "inc", "jh", "jhd", "jhdt", "jhs", "jr", "ltd", "mia", "mill", "mio", "mrd",
        "pl", "sr", "st", "std", "str", "tsd", "u.s", "u.s.a",
    ],
    often_last: &[
        "chr", "etc", "n.chr", "n.u.z", "o.ä", "u.s.f", "u.s.w", "u.v.m", "u.ä", "usf", "usw", "uvm",
        "v.chr", "v.u.z", "z.t",
    ],
    compounds: &[
        "nr", "pl", "str",
    ],
    openers: &[
        "aber", "alle", "allerdings", "als", "also", "am", "an", "andere", "auch", "auf", "aus", "bei",
        "beim", "bereits", "bis", "da", "dabei", "dadurch", "dafür", "dagegen", "daher", "damals", "damit",
        "danach", "dann", "daran", "darauf", "daraufhin", "darin", "darum", "darüber", "das", "dass",
        "davon", "dazu", "dem", "den", "denn", "dennoch", "der", "deren", "derzeit", "des", "deshalb",
        "dessen", "die", "dies", "diese", "dieser", "dieses", "doch", "dort", "drei", "durch", "ebenso",
        "ein", "eine", "einem", "einen", "einer", "einige", "er", "erst", "es", "etwa", "euch", "falls",
        "für", "gegen", "gegenüber", "heute", "hier", "hierbei", "hinter", "ich", "ihm", "ihn", "ihr",
        "ihre", "im", "immer", "in", "inzwischen", "ist", "ja", "jede", "jeder", "jedoch", "jetzt", "kann",
        "kein", "keine", "laut", "letztlich", "man", "manche", "mehr", "mein", "mit", "nach", "nachdem",
        "natürlich", "neben", "nein", "nicht", "noch", "nun", "nur", "ob", "obwohl", "oder", "ohne", "rund",
        "schließlich", "schon", "sehr", "sein", "seine", "seit", "seitdem", "selbst", "sie", "sind", "so",
        "sobald", "somit", "sondern", "später", "statt", "trotz", "trotzdem", "um", "und", "uns", "unter",
        "viele", "vom", "von", "vor", "wann", "war", "waren", "warum", "was", "weder", "wegen", "weil",
        "weiter", "weitere", "wenn", "wer", "werden", "wie", "wieder", "wir", "wird", "wo", "wurde",
        "wurden", "während", "zu", "zudem", "zuletzt", "zum", "zunächst", "zur", "zwar", "zwei", "zwischen",
        "über",
    ],
    counted: &[
        "akt", "apr", "april", "armee", "arrondissement", "auflage", "aug", "august", "band", "bezirk",
        "bundesliga", "dez", "dezember", "division", "etage", "feb", "feber", "februar", "geburtstag",
        "jahrestag", "jahrhundert", "jahrhunderts", "jahrtausend", "jahrtausends", "jan", "januar", "jh",
        "jhd", "jhdt", "juli", "juni", "jänner", "kapitel", "klasse", "lebensjahr", "liga", "mai", "mal",
        "minute", "monat", "märz", "nov", "november", "okt", "oktober", "platz", "rang", "runde", "satz",
        "sep", "sept", "september", "sinfonie", "spieltag", "staffel", "stock", "stockwerk", "symphonie",
        "tag", "todestag", "weltkrieg", "weltkrieges", "weltkriegs", "woche",
    ],
    before_ordinals: &[
        "am", "beim", "bis", "das", "dem", "den", "der", "des", "die", "diesem", "diesen", "dieser",
        "erste", "ersten", "ihr", "ihre", "ihrem", "ihren", "ihrer", "im", "ins", "jeden", "jedes", "sein",
        "seine", "seinem", "seinen", "seiner", "vom", "zum", "zur",
    ],
    ..NONE
};

/// What is abbreviated in Greek, and what opens its sentences.
pub(in crate::summarize::sentences) const GREEK: Abbreviations = Abbreviations {
    never_last: &[
        "άγ", "αγ", "αγγλ", "αντ", "αντιστ", "αρ", "αριθ", "β", "βλ", "γαλλ", "γερμ", "δ", "δεσπ", "δηλ",
        "δρ", "εκδ", "ελλ", "επιμ", "ιω", "κ", "κα", "καθ", "κεφ", "κκ", "κος", "κυρ", "λ", "λ.χ", "λατ",
        "λεωφ", "μτφρ", "ν", "ναυ", "οδ", "π.χ", "παρ", "περ", "πλ", "πρβλ", "πχ", "σημ", "στ", "στρ",
        "συντ", "τ.ε", "τ.μ", "τ.χ", "ταγμ", "τηλ", "υπ",
    ],
    before_number: &[
        "άρθρ", "απρ", "αρ", "αρθ", "αριθ", "αυγ", "δεκ", "εικ", "ιαν", "ιουλ", "ιουν", "κεφ", "μαρ", "μαϊ",
        "νοε", "οκτ", "παρ", "σ", "σελ", "σεπ", "σχ", "τ", "τηλ", "τομ", "φεβ",
    ],
    seldom_last: &[
        "co", "inc", "ltd", "u.s", "α.ε", "δισ", "ε.ε", "ε.π.ε", "εκατ", "η.π.α", "ο.ε", "τρισ", "χιλ",
    ],
    often_last: &[
        "κ.ά", "κ.α", "κ.λπ", "κ.ο.κ", "κ.τ.λ", "κλπ", "κτλ", "μ.μ", "μ.χ", "π.μ",
    ],
    openers: &[
        "άλλοι", "άλλωστε", "ένα", "ένας", "έτσι", "έχει", "ή", "ήδη", "ήταν", "ακόμα", "ακόμη", "αλλά",
        "αν", "ανάμεσα", "από", "αργότερα", "αυτά", "αυτές", "αυτή", "αυτοί", "αυτό", "αυτός", "αφού",
        "βέβαια", "για", "γιατί", "δεν", "δηλαδή", "δύο", "ε", "είναι", "είχε", "εγώ", "εδώ", "εκεί",
        "εκείνη", "εκείνος", "εμείς", "ενώ", "επίσης", "επιπλέον", "η", "θα", "κάθε", "κάποιοι", "καθώς",
        "και", "κατά", "κατόπιν", "λίγο", "λοιπόν", "μέχρι", "μα", "με", "μετά", "μεταξύ", "μη", "μια",
        "μου", "μόλις", "μόνο", "να", "ο", "οι", "ούτε", "παρά", "παράλληλα", "περίπου", "πιο", "ποιοι",
        "ποιος", "πολλά", "πολλοί", "πολύ", "που", "πού", "πριν", "προς", "πρόκειται", "πρώτα", "πως",
        "πώς", "σήμερα", "σε", "στα", "στη", "στην", "στις", "στο", "στον", "στους", "συγκεκριμένα",
        "σύμφωνα", "τέλος", "τα", "τελικά", "τη", "την", "της", "τι", "τις", "το", "τον", "του", "τους",
        "των", "τότε", "υπάρχει", "χθες", "χωρίς", "ως", "ωστόσο", "όλα", "όλες", "όλοι", "όμως", "όπου",
        "όπως", "όσο", "όσοι", "όταν", "ότι", "ύστερα",
    ],
    ..NONE
};

/// What is abbreviated in Hindi, and what opens its sentences.
pub(in crate::summarize::sentences) const HINDI: Abbreviations = Abbreviations {
    never_last: &[
        "अ", "ई.ए", "एड", "कु", "कै", "जन", "डा", "डॉ", "न", "पं", "प्रो", "मि", "मो", "ले", "स", "सं",
        "सुश्री",
    ],
    before_number: &[
        "क्र", "नं", "पृ", "रु", "सं",
    ],
    seldom_last: &[
        "ई", "ई.पू", "ए.ए", "एस", "कि.मी", "किमी", "पी", "प्रा", "मी", "रु", "लि",
    ],
    often_last: &[
        "आदि",
    ],
    ..NONE
};

/// What is abbreviated in Hungarian, and what opens its sentences.
pub(in crate::summarize::sentences) const HUNGARIAN: Abbreviations = Abbreviations {
    never_last: &[
        "alez", "ang", "br", "cca", "dr", "em", "ezr", "fhdgy", "fr", "fsz", "gr", "hg", "id", "ifj", "ill",
        "kb", "ker", "kiad", "krt", "lat", "m.ny", "min.eln", "ny", "ném", "pf", "pl", "prof", "st", "szds",
        "szerk", "szt", "tbk", "tel", "u", "uo", "vki", "vmi", "vmint", "vs", "vö", "ált", "özv", "úgyn",
        "ún", "őrn",
    ],
    before_number: &[
        "aug", "dec", "em", "febr", "jan", "júl", "jún", "kb", "ker", "köt", "márc", "nov", "o", "okt",
        "old", "p", "pp", "sz", "szept", "szám", "tel", "ápr", "évf",
    ],
    seldom_last: &[
        "bt", "co", "corp", "i.e", "inc", "jr", "kft", "ltd", "mrd", "nyrt", "rt", "sr", "u.s", "zrt",
    ],
    often_last: &[
        "i.e", "i.sz", "s.a.t", "stb", "sz",
    ],
    openers: &[
        "a", "addig", "ahogy", "ahol", "aki", "akik", "akár", "alig", "amely", "amelyek", "ami", "amikor",
        "amint", "annak", "arra", "attól", "az", "azok", "azonban", "azt", "azután", "azért", "azóta", "be",
        "bár", "csak", "csupán", "de", "dehogy", "e", "ebben", "eddig", "egy", "egyes", "egyik", "egyszer",
        "ekkor", "elég", "először", "előtt", "emellett", "ennek", "erre", "ettől", "ez", "ezek", "ezen",
        "ezt", "ezután", "ezzel", "ezért", "fel", "ha", "hamarosan", "hanem", "hiszen", "hogy", "hogyan",
        "hol", "három", "igaz", "igen", "illetve", "ilyen", "is", "itt", "jelenleg", "jó", "kettő", "ki",
        "kik", "később", "két", "közben", "le", "legalább", "lehet", "ma", "maga", "majd", "meg", "mert",
        "mi", "mikor", "miközben", "minden", "mindenki", "mindig", "mint", "mintha", "mivel", "miért",
        "most", "már", "még", "múlt", "nagyon", "ne", "nem", "nincs", "noha", "néha", "olyan", "ott",
        "pedig", "persze", "például", "s", "sem", "senki", "sok", "számos", "sőt", "talán", "tavaly", "te",
        "tegnap", "továbbá", "ugyanakkor", "után", "utána", "vagy", "vajon", "valamint", "van", "viszont",
        "volt", "végül", "ám", "én", "és", "így", "öt", "úgy", "új", "ő", "ők",
    ],
    ..NONE
};

/// What is abbreviated in Indonesian, and what opens its sentences.
pub(in crate::summarize::sentences) const INDONESIAN: Abbreviations = Abbreviations {
    never_last: &[
        "a.n", "akp", "bdk", "bpk", "brigjen", "cth", "d.a", "dr", "dra", "drs", "gd", "gg", "h", "hj",
        "ir", "irjen", "jend", "jl", "jln", "kab", "kapt", "kav", "kec", "kel", "kh", "kol", "komjen",
        "kompol", "letjen", "letkol", "lettu", "lih", "mayjen", "mr", "mrs", "ms", "nn", "ny", "prof",
        "prov", "s.d", "sdr", "sdri", "st", "tn", "tsb", "u.b", "u.p", "yi", "yth",
    ],
    before_number: &[
        "agt", "apr", "art", "ay", "bab", "des", "ed", "feb", "h", "hal", "jan", "jil", "jul", "jun", "mar",
        "nmr", "no", "nov", "okt", "pasal", "rp", "sept", "tel", "telp", "vol",
    ],
    seldom_last: &[
        "co", "corp", "cv", "inc", "jr", "ltd", "m.m", "m.sc", "pt", "s.e", "s.h", "s.ip", "s.pd", "s.t",
        "sh", "sm", "sr", "tbk", "u.s",
    ],
    often_last: &[
        "dkk", "dll", "dsb", "dst", "etc", "m.a",
    ],
    openers: &[
        "ada", "adapun", "akan", "akhirnya", "akibatnya", "aku", "anda", "antara", "apa", "apabila",
        "apakah", "atas", "atau", "bagaimana", "bagi", "bahkan", "bahwa", "banyak", "beberapa", "begitu",
        "berdasarkan", "bersama", "biasanya", "bila", "bisa", "bukan", "dalam", "dan", "dapat", "dari",
        "demikian", "dengan", "di", "dia", "dua", "hal", "hanya", "hari", "harus", "hingga", "ia", "ini",
        "itu", "jadi", "jangan", "jika", "juga", "kalau", "kami", "kamu", "karena", "kata", "kedua",
        "kemudian", "kepada", "ketika", "kini", "kita", "lalu", "lebih", "maka", "masih", "melalui",
        "menurut", "mereka", "meski", "meskipun", "mungkin", "namun", "nantinya", "oleh", "pada", "padahal",
        "para", "pertama", "pihak", "pula", "saat", "saya", "se", "seandainya", "sebab", "sebagai",
        "sebelum", "sebelumnya", "sebuah", "sedangkan", "sehingga", "sejak", "sekarang", "selain", "selama",
        "seluruh", "sementara", "semua", "seorang", "seperti", "sering", "serta", "sesudah", "setelah",
        "setiap", "siapa", "sudah", "tak", "tapi", "telah", "tentu", "terhadap", "termasuk", "tersebut",
        "tetapi", "tiap", "tidak", "tiga", "untuk", "walau", "walaupun", "yakni", "yang",
    ],
    ..NONE
};

/// What is abbreviated in Italian, and what opens its sentences.
pub(in crate::summarize::sentences) const ITALIAN: Abbreviations = Abbreviations {
    never_last: &[
        "ad.es", "amm", "arch", "avv", "b", "brig", "c.a", "c.so", "ca", "cap", "cap.no", "cav", "cell",
        "cf", "cfr", "comm", "cte", "d", "dir", "don", "dott", "dott.ssa", "dottri", "dottssa", "dr",
        "ecc.ma", "econ", "egr", "es", "f.lli", "fax", "gen", "gent", "geom", "gr.uff", "i.e", "idraul",
        "ill.mo", "ing", "l.go", "lgt", "magg", "med", "meteor", "min", "mons", "mr", "mrs", "on", "p.es",
        "p.zza", "pres", "prof", "prof.ssa", "proff", "psicol", "rag", "rev", "rif", "s", "seg", "sen",
        "sig", "sig.na", "sig.ra", "sig.re", "sigg", "spett", "ss", "st", "tel", "uff", "v", "v.cte",
        "v.le", "vd", "vs",
    ],
    before_number: &[
        "ago", "apr", "art", "artt", "c", "cap", "co.mma", "dic", "dom", "feb", "febb", "fig", "figg",
        "gen", "gio", "giu", "giugn", "lett", "lug", "lun", "mag", "mar", "mer", "n", "nn", "no", "nov",
        "nr", "num", "n°", "nº", "ott", "p", "pag", "pagg", "par", "pp", "sab", "set", "sett", "t", "tab",
        "tel", "ven", "vol", "voll",
    ],
    seldom_last: &[
        "co", "corp", "d.n.a", "f.p", "inc", "jr", "ltd", "mld", "mln", "mlrd", "s.p.a", "s.r.l", "spa",
        "sr", "srl", "u.s", "u.s.a",
    ],
    often_last: &[
        "a.c", "d.c", "ecc", "etc",
    ],
    openers: &[
        "a", "ad", "affinché", "agli", "ai", "al", "alcune", "alcuni", "all", "alla", "alle", "allo",
        "allora", "altre", "altri", "anche", "ancora", "anzi", "appena", "attualmente", "c", "che", "chi",
        "ci", "circa", "ciò", "col", "coloro", "come", "comunque", "con", "contro", "cosa", "così", "cui",
        "d", "da", "dagli", "dai", "dal", "dall", "dalla", "dalle", "dallo", "davanti", "degli", "dei",
        "del", "dell", "della", "delle", "dello", "dentro", "di", "dopo", "dove", "due", "dunque",
        "durante", "e", "ecco", "ed", "egli", "era", "erano", "essa", "esse", "essi", "finché", "fino",
        "forse", "fra", "fu", "furono", "gli", "ha", "hanno", "i", "il", "in", "infatti", "infine",
        "inoltre", "insieme", "intanto", "invece", "io", "l", "la", "le", "lei", "li", "lo", "loro", "lui",
        "ma", "malgrado", "mentre", "mi", "molte", "molti", "nato", "negli", "nei", "nel", "nell", "nella",
        "nelle", "nello", "nessuno", "noi", "non", "nonostante", "nostra", "nostro", "né", "o", "oggi",
        "ogni", "oltre", "oppure", "ora", "per", "perché", "perciò", "però", "più", "poi", "poiché",
        "presso", "prima", "proprio", "può", "qualche", "qualcuno", "quale", "quali", "quando", "quanto",
        "quasi", "quattro", "quella", "quelle", "quelli", "quello", "questa", "queste", "questi", "questo",
        "qui", "quindi", "s", "se", "sebbene", "secondo", "sei", "senza", "si", "sia", "siamo", "solo",
        "sono", "sopra", "soprattutto", "sotto", "stato", "su", "sua", "successivamente", "sue", "sugli",
        "sui", "sul", "sull", "sulla", "sulle", "suo", "suoi", "tale", "tra", "tre", "tutta", "tutte",
        "tutti", "tutto", "un", "un'", "una", "uno", "v", "vi", "voi", "è",
    ],
    ..NONE
};

/// What is abbreviated in Kazakh, and what opens its sentences.
pub(in crate::summarize::sentences) const KAZAKH: Abbreviations = Abbreviations {
    never_last: &[
        "акад", "ауд", "ағыл", "б.з", "б.з.б", "даң", "доц", "ж-сы", "инж", "көш", "лат", "м", "мыс", "нем",
        "обл", "орыс", "проф", "ред", "т.б.а", "т.с.с", "тел", "ул", "фр", "қ", "қ-сы",
    ],
    before_number: &[
        "б", "бет", "ст", "т", "тел", "том", "қ", "№",
    ],
    seldom_last: &[
        "co", "corp", "inc", "ltd", "долл", "тг",
    ],
    often_last: &[
        "ж", "жж", "млн", "млрд", "т.б", "т.с.с", "т.т", "ғ", "ғғ",
    ],
    openers: &[
        "ал", "алайда", "алдымен", "алғаш", "арасында", "асқан", "ау", "бар", "барлық", "басқа", "бес",
        "біз", "бір", "бірақ", "бірде", "бірінші", "бүгін", "бұдан", "бұл", "бұған", "бәрі", "да",
        "дегенмен", "демек", "деп", "егер", "екі", "екінші", "елімізде", "ендеше", "енді", "ер", "еш", "ең",
        "жалпы", "жаңа", "жәнe", "және", "ия", "кейбір", "кейде", "кейін", "кім", "көп", "мен", "мысалы",
        "мұндай", "мұның", "не", "неге", "ол", "олар", "олардың", "оны", "оның", "осы", "осылай", "осындай",
        "оған", "сен", "сол", "солай", "сонда", "сондай", "сондықтан", "сонымен", "сіз", "тек", "тіпті",
        "шын", "яғни", "қазір", "қазіргі", "қандай", "қашан", "үш",
    ],
    ..NONE
};

/// What is abbreviated in Norwegian, and what opens its sentences.
pub(in crate::summarize::sentences) const NORWEGIAN: Abbreviations = Abbreviations {
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
    ..NONE
};

/// What is abbreviated in Persian, and what opens its sentences.
pub(in crate::summarize::sentences) const PERSIAN: Abbreviations = Abbreviations {
    never_last: &[
        "آ", "ب.م", "د", "ر.ک", "ص", "م", "ه",
    ],
    before_number: &[
        "ج", "ش", "ص", "م", "ه",
    ],
    seldom_last: &[
        "م", "ه.ش", "ه.ق",
    ],
    units: &[
        "ق.م", "م", "ه", "ه.ش", "ه.ق",
    ],
    ..NONE
};

/// What is abbreviated in Polish, and what opens its sentences.
pub(in crate::summarize::sentences) const POLISH: Abbreviations = Abbreviations {
    never_last: &[
        "abp", "adm", "al", "amb", "ang", "arch", "b.m", "bp", "bł", "c", "ca", "doc", "dr", "dra", "dyr",
        "fr", "franc", "gen", "gm", "gr", "hab", "hiszp", "im", "inż", "kard", "kmdr", "kpr", "kpt", "ks",
        "lic", "m.in", "m.st", "mec", "mgr", "min", "min.in", "mjr", "nb", "niem", "np", "o", "obr", "ojc",
        "ok", "oprac", "os", "p", "pl", "por", "pow", "pp", "ppor", "ppłk", "prez", "prof", "przekł",
        "przyp", "ps", "pseud", "płk", "red", "ros", "s", "sierż", "sp", "szer", "tel", "tel.kom", "tj",
        "tzn", "tzw", "tłum", "ul", "ur", "vs", "wg", "woj", "ww", "wyd", "wł", "właśc", "zast", "zm",
        "zob", "zw", "łac", "śp", "św", "śś",
    ],
    before_number: &[
        "art", "cze", "czw", "dz", "godz", "gru", "il", "kwi", "lip", "lis", "lit", "lut", "niedz", "nr",
        "nry", "par", "paź", "pkt", "pn", "poz", "pt", "rozdz", "rys", "s", "sie", "sob", "st", "str",
        "sty", "t", "tab", "tel", "tom", "ust", "vol", "wrz", "wt", "zał", "§", "śr",
    ],
    seldom_last: &[
        "bln", "co", "corp", "inc", "jr", "ltd", "mld", "mln", "o.o", "s.a", "sp", "sr", "tys", "u.s", "z",
    ],
    often_last: &[
        "etc", "itd", "itp", "m.in.n", "n.e", "p.n.e", "r", "rr", "w", "ww", "zł",
    ],
    openers: &[
        "a", "aby", "albo", "ale", "ani", "bardzo", "bez", "bo", "by", "był", "była", "było", "były",
        "będzie", "chcą", "chociaż", "choć", "ci", "co", "coraz", "czy", "dla", "dlatego", "do", "dopiero",
        "dwa", "dwie", "dzięki", "dziś", "gdy", "gdyby", "gdzie", "i", "ich", "ile", "jak", "jaki", "jakie",
        "jako", "jedna", "jednak", "jednocześnie", "jednym", "jego", "jej", "jest", "jestem", "jeszcze",
        "jeśli", "jeżeli", "już", "ją", "każdy", "kiedy", "kto", "która", "które", "który", "lecz", "ma",
        "mają", "mam", "mimo", "między", "mnie", "może", "można", "my", "na", "nad", "należy", "nawet",
        "nie", "niektórzy", "nigdy", "nikt", "o", "oba", "obecnie", "od", "ok", "on", "ona", "one", "oni",
        "oprócz", "oraz", "oto", "pan", "pani", "po", "pod", "podczas", "podobnie", "ponad", "ponadto",
        "ponieważ", "potem", "poza", "przed", "przede", "przez", "przy", "przypomnijmy", "później", "sam",
        "się", "skoro", "stało", "swoje", "są", "ta", "tak", "także", "tam", "te", "tego", "ten", "teraz",
        "to", "tu", "tutaj", "tych", "tylko", "tym", "u", "w", "wciąż", "we", "według", "wiele", "wielu",
        "więc", "wobec", "wraz", "wreszcie", "wszyscy", "wszystko", "wtedy", "wówczas", "właśnie", "wśród",
        "z", "za", "zatem", "zaś", "zdaniem", "ze", "znów", "żaden", "że",
    ],
    ..NONE
};

/// What is abbreviated in Portuguese, and what opens its sentences.
pub(in crate::summarize::sentences) const PORTUGUESE: Abbreviations = Abbreviations {
    never_last: &[
        "adv", "alm", "aprox", "arq", "av", "brig", "cap", "cel", "cf", "cfr", "coord", "coords", "cx", "d",
        "dep", "depto", "dpto", "dr", "dra", "dras", "drs", "dª", "ed", "eng", "enga", "ex", "exma", "exmo",
        "frei", "gov", "i.e", "i.é", "ilma", "ilmo", "jd", "maj", "mons", "org", "orgs", "p.ex", "pca",
        "pres", "prof", "profa", "profs", "pç", "pça", "r", "rod", "s", "sen", "sgt", "sr", "sra", "sras",
        "srs", "srta", "st", "sta", "sto", "tel", "telef", "ten", "trav", "univ", "vl", "vs",
    ],
    before_number: &[
        "abr", "ago", "art", "arts", "cap", "dez", "fev", "fig", "figs", "inc", "jan", "jul", "jun", "mai",
        "mar", "n", "no", "nov", "num", "n°", "nº", "núm", "out", "p", "pag", "par", "pp", "pág", "págs",
        "ramal", "set", "t", "tab", "tel", "vol", "vols",
    ],
    seldom_last: &[
        "c.ia", "cia", "co", "corp", "e.u.a", "eua", "inc", "jr", "ltd", "ltda", "r.j", "s.a", "s.p", "sr",
        "u.s",
    ],
    often_last: &[
        "a.c", "a.e.c", "a.m", "d.c", "d.e.c", "etc", "p.m",
    ],
    openers: &[
        "a", "agora", "ainda", "algumas", "alguns", "ali", "além", "ambos", "ante", "antes", "ao", "aos",
        "apenas", "apesar", "após", "aquela", "aquele", "aqui", "aquilo", "as", "assim", "atualmente",
        "até", "cada", "caso", "com", "como", "conforme", "contra", "contudo", "da", "das", "daí", "de",
        "depois", "desde", "dessa", "desse", "desta", "deste", "diante", "do", "dois", "dos", "durante",
        "e", "ela", "elas", "ele", "eles", "em", "embora", "enquanto", "entre", "entretanto", "então",
        "era", "eram", "essa", "essas", "esse", "esses", "esta", "estas", "este", "estes", "está", "eu",
        "foi", "foram", "hoje", "há", "isso", "isto", "juntamente", "já", "lhe", "logo", "lá", "mais",
        "mas", "me", "mesmo", "meu", "minha", "muitas", "muito", "muitos", "na", "nada", "nas", "nem",
        "nenhum", "nenhuma", "nessa", "nesse", "nesta", "neste", "ninguém", "no", "nos", "nossa", "nosso",
        "nunca", "não", "nós", "o", "onde", "ontem", "os", "ou", "outra", "outras", "outro", "outros",
        "para", "pela", "pelas", "pelo", "pelos", "pois", "por", "porque", "porém", "posteriormente",
        "pouco", "primeiro", "quais", "qual", "qualquer", "quando", "quanto", "quase", "quatro", "que",
        "quem", "se", "segundo", "sem", "sendo", "ser", "seu", "seus", "sob", "sobre", "somente", "sua",
        "suas", "só", "tal", "também", "tanto", "tem", "todas", "todo", "todos", "três", "tu", "tudo", "um",
        "uma", "umas", "uns", "você", "vocês", "à", "às", "é",
    ],
    ..NONE
};

/// What is abbreviated in Romanian, and what opens its sentences.
pub(in crate::summarize::sentences) const ROMANIAN: Abbreviations = Abbreviations {
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
    ..NONE
};

/// What is abbreviated in Russian, and what opens its sentences.
pub(in crate::summarize::sentences) const RUSSIAN: Abbreviations = Abbreviations {
    never_last: &[
        "адм", "акад", "англ", "асп", "бел", "бул", "бульв", "в.т.ч", "вице-адм", "вкл", "г-жа", "г-жи",
        "г-н", "г-на", "г-ну", "ген.-м", "гл.обр", "гр", "греч", "д", "д-р", "дер", "доц", "ед", "ж.-д",
        "ж/д", "зав", "зам", "изд", "имп", "инж", "исп", "итал", "канд", "кап", "кв", "кн", "кор", "корп",
        "кр", "лат", "лейт", "мин.пр", "мн", "наб", "напр", "нем", "о.с", "обл", "ок", "оф", "пгт", "пер",
        "пл", "подполк", "полк", "пом", "пос", "пр", "пр-т", "преп", "приб", "прим", "примеч", "просп",
        "проф", "р-н", "ред", "род", "рус", "св", "серж", "см", "сост", "соч", "ср", "ст", "т.е", "т.к",
        "т.н", "т.о", "тов", "укр", "ул", "ум", "урожд", "фр", "ш", "яп",
    ],
    before_number: &[
        "абз", "авг", "апр", "вып", "гл", "д", "дек", "илл", "июл", "июн", "к", "кв", "кн", "куб", "мар",
        "нояб", "ок", "окт", "оф", "п", "параграф", "пп", "разд", "рис", "с", "сент", "ст", "стр", "т",
        "табл", "тел", "ул", "февр", "ч", "янв", "№",
    ],
    seldom_last: &[
        "co", "corp", "inc", "ltd", "а.о", "ген", "до.н.э", "им", "кв", "куб", "м.н", "мес", "н.э", "нед",
        "о.о.о", "проц", "ст",
    ],
    often_last: &[
        "в", "вв", "г", "гг", "дол", "долл", "др", "коп", "мин", "млн", "млрд", "пр", "проч", "р", "руб",
        "сек", "т.д", "т.ж", "т.п", "трлн", "тыс", "у.е", "ч", "чел", "экз",
    ],
    openers: &[
        "а", "без", "более", "большинство", "бы", "был", "была", "были", "было", "в", "вам", "вас", "ведь",
        "весь", "вместе", "во", "вот", "впервые", "впрочем", "вряд", "все", "всего", "всех", "всё", "вчера",
        "вы", "где", "да", "даже", "два", "для", "до", "его", "ее", "ей", "ему", "если", "есть", "еще",
        "ещё", "её", "же", "за", "затем", "здесь", "и", "из", "или", "им", "именно", "иногда", "их", "к",
        "каждый", "как", "какой", "когда", "конечно", "кроме", "кто", "куда", "лишь", "между", "меня",
        "мне", "многие", "можно", "мой", "мы", "на", "над", "надо", "накануне", "наконец", "наш", "не",
        "него", "нее", "нет", "неё", "ни", "никто", "но", "ну", "о", "об", "однако", "он", "она", "они",
        "оно", "от", "очень", "перед", "по", "под", "поздно", "позже", "пока", "поскольку", "после",
        "потом", "потому", "почему", "поэтому", "при", "про", "ранее", "раньше", "с", "сам", "свои", "себя",
        "сегодня", "сейчас", "следует", "со", "согласно", "среди", "так", "также", "такие", "таким",
        "такой", "там", "тем", "теперь", "то", "тогда", "тоже", "только", "тот", "три", "ты", "у", "уже",
        "хотя", "чем", "через", "что", "чтобы", "эта", "эти", "это", "этого", "этой", "этом", "этот", "я",
    ],
    ..NONE
};

/// What is abbreviated in Spanish, and what opens its sentences.
pub(in crate::summarize::sentences) const SPANISH: Abbreviations = Abbreviations {
    never_last: &[
        "abg", "admón", "aprox", "arq", "atte", "av", "avd", "avda", "cf", "cfr", "cmdte", "cnel", "coord",
        "cra", "ctra", "d", "depto", "dir", "dpto", "dr", "dra", "dras", "dres", "dª", "dña", "ed", "ee",
        "ej", "exc", "excma", "excmo", "fr", "gob", "gral", "hna", "hno", "hnos", "i.e", "ilma", "ilmo",
        "ing", "lic", "mons", "mt", "mtra", "mtro", "p.ej", "pbro", "pdte", "pg", "pje", "pl", "prof",
        "profa", "pza", "rev", "rr.hh", "s.e", "s.s", "sgto", "sr", "sra", "sras", "sres", "srta", "srtas",
        "st", "sta", "sto", "tel", "telf", "tlf", "tte", "ud", "uds", "vd", "vda", "vds", "vid", "vs",
    ],
    before_number: &[
        "abr", "ago", "apdo", "art", "arts", "cap", "cl", "cra", "dic", "dom", "ene", "ext", "fax", "feb",
        "fig", "inc", "jue", "jul", "jun", "kr", "ley", "lun", "mar", "may", "mié", "n", "no", "nov", "nro",
        "n°", "nº", "núm", "núms", "oct", "p", "pag", "piso", "pp", "pág", "págs", "párr", "párrf", "sep",
        "sept", "set", "sáb", "t", "tel", "tels", "vie", "vol", "vols",
    ],
    seldom_last: &[
        "c.v", "cia", "co", "corp", "cía", "ee.uu", "ej", "ff.aa", "ff.cc", "inc", "jr", "ltd", "mdd",
        "mdp", "mill", "mills", "rr.hh", "s.a", "s.a.b", "s.a.s", "s.l", "sr", "u.s", "uu",
    ],
    often_last: &[
        "a.c", "a.e.c", "a.m", "d.c", "d.e.c", "etc", "j.c", "p.m",
    ],
    openers: &[
        "a", "además", "ahora", "ahí", "al", "algo", "algunas", "algunos", "allí", "alrededor", "ambas",
        "ambos", "ante", "antes", "apenas", "aquel", "aquella", "aquí", "asimismo", "así", "aunque", "aún",
        "bajo", "cada", "casi", "como", "con", "contra", "cual", "cuales", "cualquier", "cuando", "cuándo",
        "cuánta", "cuánto", "de", "del", "desde", "después", "donde", "dos", "durante", "dónde", "e", "el",
        "ella", "ellas", "ellos", "en", "entonces", "entre", "era", "es", "esa", "esas", "ese", "eso",
        "esos", "esta", "estaba", "estas", "este", "esto", "estos", "está", "fue", "ha", "había", "hace",
        "hacia", "han", "hasta", "hay", "hoy", "incluso", "junto", "la", "las", "le", "les", "lo", "los",
        "luego", "me", "mi", "mientras", "mis", "mucho", "muchos", "muy", "más", "nada", "ni", "ninguna",
        "ninguno", "no", "nos", "nosotros", "nuestra", "nuestro", "nunca", "o", "otra", "otras", "otro",
        "otros", "para", "pero", "poco", "por", "porque", "posteriormente", "pues", "que", "quien",
        "quienes", "quién", "qué", "se", "segun", "según", "ser", "si", "sido", "sin", "sino", "sobre",
        "son", "su", "sus", "sí", "tal", "también", "tampoco", "tan", "te", "tiene", "toda", "todas",
        "todavía", "todo", "todos", "tras", "tres", "tu", "tus", "tú", "un", "una", "unas", "uno", "unos",
        "usted", "y", "ya", "yo", "él",
    ],
    ..NONE
};

/// What is abbreviated in Swedish, and what opens its sentences.
pub(in crate::summarize::sentences) const SWEDISH: Abbreviations = Abbreviations {
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
    ..NONE
};

/// What is abbreviated in Turkish, and what opens its sentences.
pub(in crate::summarize::sentences) const TURKISH: Abbreviations = Abbreviations {
    never_last: &[
        "alb", "apt", "arş", "av", "bkz", "blv", "bnb", "böl", "bşk", "cad", "doç", "dr", "ecz", "ed",
        "fak", "fr", "gen", "gnl", "gör", "hem", "hz", "ing", "kd", "korg", "krş", "lat", "mah", "md",
        "mim", "mr", "mrs", "müd", "müh", "op", "org", "prof", "sk", "sn", "sok", "st", "tuğg", "tümg",
        "tğm", "uzm", "yb", "yrd", "yrd.doç", "yun", "yzb", "çev", "ör", "örn", "öğr", "ütğm",
    ],
    before_number: &[
        "b", "böl", "c", "cilt", "dah", "f", "kat", "m", "md", "no", "nr", "nu", "s", "sf", "ss", "sy",
        "tel",
    ],
    seldom_last: &[
        "a.b.d", "a.ş", "co", "corp", "inc", "jr", "ltd", "m.s", "m.ö", "mlr", "sr", "t.c", "u.s", "şti",
    ],
    often_last: &[
        "vb", "vd", "vdğ", "vs",
    ],
    openers: &[
        "acaba", "ama", "ancak", "artık", "asla", "aslında", "aynı", "ayrıca", "bana", "bazen", "bazı",
        "ben", "beni", "benim", "bir", "biraz", "birkaç", "birçok", "biz", "bizim", "bu", "buna", "bunlar",
        "bunu", "bunun", "burada", "böyle", "böylece", "bütün", "da", "daha", "dahası", "daima", "de",
        "değil", "diğer", "dolayısıyla", "dün", "e", "en", "evet", "eğer", "fakat", "gene", "genellikle",
        "gerçekten", "gibi", "halen", "hangi", "hatta", "hayır", "hem", "henüz", "hepsi", "her", "herhangi",
        "herkes", "hiç", "hiçbir", "iki", "ilk", "ise", "işte", "kendi", "kim", "kimi", "kimse", "lakin",
        "madem", "meğer", "nasıl", "ne", "neden", "nerede", "niye", "niçin", "o", "olarak", "olsa", "ona",
        "onlar", "onu", "onun", "oysa", "pek", "peki", "rağmen", "sadece", "sen", "senin", "siz", "sizin",
        "son", "sonra", "sonunda", "sonuçta", "tabii", "tam", "tüm", "var", "ve", "veya", "ya", "yalnız",
        "yani", "yine", "yok", "zaten", "zira", "çok", "çoğu", "çünkü", "öte", "öyle", "üstelik", "üzerine",
        "üç", "şimdi", "şu", "şöyle",
    ],
    ..NONE
};

/// What is abbreviated in Ukrainian, and what opens its sentences.
pub(in crate::summarize::sentences) const UKRAINIAN: Abbreviations = Abbreviations {
    never_last: &[
        "адм", "акад", "англ", "бл", "буд", "бул", "бульв", "вул", "ген", "гр", "грец", "д-р", "див", "доц",
        "зав", "заст", "зокр", "канд", "кап", "кв", "кн", "кор", "корп", "лат", "лейт", "м", "наб", "напр",
        "нар", "нем", "обл", "оф", "п", "пл", "полк", "пом", "пор", "пос", "пр", "приб", "прим", "пров",
        "просп", "проф", "підполк", "р-н", "ред", "рос", "с", "св", "серж", "смт", "т.б", "т.е", "т.зв",
        "т.ч", "тел", "укр", "упоряд", "фр", "ш", "ім", "імп", "інж", "ісп", "італ",
    ],
    before_number: &[
        "бер", "бл", "вер", "вип", "вул", "гл", "груд", "д", "жовт", "к", "кв", "квіт", "кн", "лип", "лист",
        "лют", "оф", "п", "пп", "рис", "розд", "с", "серп", "ст", "стор", "січ", "т", "табл", "тел", "трав",
        "ч", "черв", "іл", "№",
    ],
    seldom_last: &[
        "co", "corp", "inc", "ltd",
    ],
    often_last: &[
        "грн", "дол", "коп", "млн", "млрд", "н.е", "р", "рр", "ст", "т.д", "т.п", "тис", "трлн", "ін",
    ],
    openers: &[
        "а", "аби", "або", "адже", "але", "багато", "без", "бо", "був", "була", "були", "було", "більше",
        "більшість", "в", "вас", "весь", "вже", "ви", "вона", "вони", "воно", "все", "всі", "втім", "вчора",
        "від", "він", "два", "дві", "де", "для", "до", "дуже", "ж", "за", "завдяки", "зараз", "зате",
        "звичайно", "згодом", "згідно", "й", "його", "кожен", "коли", "крім", "лише", "мене", "мені", "ми",
        "можна", "між", "мій", "на", "над", "надалі", "наразі", "нас", "натомість", "наш", "не", "немає",
        "нині", "ні", "ніхто", "однак", "окрім", "от", "отже", "перед", "по", "поки", "попри", "потім",
        "при", "про", "проте", "після", "разом", "раніше", "саме", "своє", "себе", "серед", "сьогодні",
        "та", "так", "такий", "також", "там", "те", "тепер", "ти", "тим", "то", "тоді", "тому", "три",
        "тільки", "у", "уже", "хоча", "хто", "це", "цей", "цього", "ці", "через", "чи", "чому", "ще", "що",
        "щоб", "я", "як", "яка", "яке", "який", "якщо", "є", "і", "із", "інколи", "їй", "їх", "її",
    ],
    ..NONE
};

/// What is abbreviated in Vietnamese, and what opens its sentences.
pub(in crate::summarize::sentences) const VIETNAMESE: Abbreviations = Abbreviations {
    never_last: &[
        "b", "bs", "dr", "gs", "gs.ts", "h", "ks", "lm", "mr", "mrs", "ms", "nxb", "p", "pgs", "pgs.ts",
        "q", "st", "ths", "tp", "tr", "ts", "tt", "tx", "v.d", "vd", "ô", "đ", "đ.c",
    ],
    before_number: &[
        "khoản", "p", "q", "số", "tel", "tr", "điều", "đt",
    ],
    seldom_last: &[
        "co", "corp", "inc", "jr", "ltd", "sr", "tnhh", "u.s", "v.v",
    ],
    often_last: &[
        "v.v", "vv",
    ],
    openers: &[
        "anh", "bà", "bên", "cho", "chính", "chúng", "chị", "con", "cuối", "các", "cách", "còn", "có",
        "cùng", "cũng", "do", "em", "gần", "hai", "hiện", "hôm", "họ", "khi", "không", "là", "làm", "lúc",
        "mặc", "mỗi", "một", "mới", "nay", "ngay", "ngoài", "ngày", "người", "như", "nhưng", "những", "này",
        "nó", "năm", "nếu", "phía", "qua", "ra", "rằng", "sau", "song", "sẽ", "sự", "theo", "thì", "thế",
        "trong", "trên", "trước", "tuy", "tôi", "tại", "tất", "tổng", "từ", "việc", "và", "vào", "vì",
        "vẫn", "về", "với", "vụ", "ông", "đang", "đây", "đã", "đó", "được", "đến", "để", "đối", "ở",
    ],
    ..NONE
};
