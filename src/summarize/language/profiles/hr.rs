//! What is known of Croatian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "čćđšž",
    trigram_model: Some(whatlang::Lang::Hrv),
    words_per_minute: 189,
    stop_words: "
    i u je na se da su za od s sa a o će bi nije koji koja koje kako iz ali što ne do ili po bio bila bilo
    bili biti kao samo već godine jer nakon zbog sve te ima još kojima kojem kojoj kojeg ovo ova ovaj ove
    ovi ovog ovom gdje može mogu prema između nego tako li ni niti pa ga mu joj ih im njih njima njega nju
    ona on ono oni one ja ti mi vi me mene nas nam vas vam si ste smo sam jesam jesu nisu nismo bih bismo
    biste ću ćemo ćete hoće neće moj moja moje naš naša naše naši vaš vaša vaše svoj svoja svoje svoju svog
    svom njegov njegova njezin njezina njihov njihova taj ta to tog tom tih toga tome tim onaj onog ovdje
    tamo tu sada sad danas jučer sutra tada onda kad kada dok prije poslije tijekom oko kod kroz pri pod nad
    pred bez uz osim protiv radi među preko ispod iznad unatoč iako premda ako budući dakle također međutim
    ipak stoga zato jedan jedna jedno dva dvije tri prvi prva više manje vrlo jako mnogo puno malo svi sva
    svih svim svaki svaka drugi druga drugo drugih nešto netko nitko ništa tko čiji čija zašto koliko kazao
    rekao rekla dodao istaknuo",
    first_person: &["ja", "mene", "me", "mi", "nas", "nam", "naš", "naša", "naše"],
    second_person: &["vi", "vas", "vam", "vaš", "vaša", "vaše", "ti", "tebe", "te"],
    generic_words: &[
        "dan", "dana", "dr", "godina", "godine", "godinu", "gospodin", "gospođa", "kolovoz", "lipanj",
        "listopad", "milijarda", "milijardi", "milijun", "milijuna", "minuta", "minute", "mjesec",
        "mjeseca", "nedjelja", "ožujak", "petak", "ponedjeljak", "posto", "prof", "prosinac", "rujan",
        "sat", "sata", "sati", "siječanj", "srijeda", "srpanj", "studeni", "subota", "svibanj",
        "tjedan", "tjedna", "travanj", "utorak", "veljača", "četvrtak",
    ],
    openers: "\
        on | ona | ono | oni | one | to | taj | ta | ti | te | ovaj | ova | ovo | ovi | ove | njegov | \
        njegova | njegovo | njezin | njezina | njihov | njihova | njihovo | njega | njemu | njih | njima | \
        ali | a | i | no | međutim | ipak | stoga | zato | također | osim toga | pritom | potom | zatim | \
        tada | onda | usto | dapače | naime | dakle | obojica | obje | oba | prema njegovim riječima | \
        prema njezinim riječima | ondje | isti | takav | takva | takvo | s druge strane | u međuvremenu | \
        nakon toga | zbog toga | unatoč tome | prema njemu | prema njoj | prema njima | po njegovim \
        riječima | po njezinim riječima | po njihovim riječima | po njegovu mišljenju | u to vrijeme | otad \
        | od tada | istog dana | sutradan | godinu dana kasnije | drugim riječima | potonji | obje strane | \
        jedan od njih | neki od njih | ostali | sličan | slična | slično | umjesto toga | dodao je | dodala \
        je | rekao je | rekla je | za usporedbu | nasuprot tome",
    personal_openers: "on | ona | oni | njegov | njegova | njezin | njezina | njihov | prema njemu | prema njoj | po njegovim riječima | po njezinim riječima",
    joining_openers: "ali | međutim | stoga | osim toga",
    announcing_openers: "evo",
    opener_exceptions: "\
        ovaj tjedan | ove godine | ovog tjedna | ovog mjeseca | to je prvi put",
    abbreviations: Abbreviations {
        never_last: &[
            "akad", "arh", "bl", "br", "dipl", "doc", "dr", "evr", "g", "gosp", "gđa", "gđica", "ing",
            "itd", "kap", "kn", "lat", "mag", "mons", "mr", "npr", "o.g", "o.o", "odn", "op", "os",
            "prof", "r", "st", "str", "sv", "t.j", "tel", "tj", "tv", "tzv", "ul", "v.d", "vl", "vlč",
            "vs", "župn",
        ],
        before_number: &[
            "br", "god", "kat", "knj", "r", "red", "st", "str", "sv", "tel", "toč", "čl",
        ],
        seldom_last: &[
            "co", "corp", "d.d", "d.o.o", "inc", "jr", "ltd", "mil", "mlrd", "sr", "tis", "u.s",
        ],
        often_last: &[
            "etc", "i.dr", "i.sl", "itd", "po.kr", "pr.kr", "sl",
        ],
        openers: &[
            "a", "ali", "bi", "bila", "bili", "bilo", "bio", "biti", "da", "dakle", "dapače", "do",
            "gdje", "godine", "i", "ili", "ima", "ipak", "isti", "iz", "između", "je", "jer", "još",
            "kako", "kao", "koja", "koje", "kojeg", "kojem", "koji", "kojima", "kojoj", "međutim",
            "mogu", "može", "na", "naime", "nakon", "ne", "nego", "nije", "njega", "njegov", "njegova",
            "njegovo", "njemu", "njezin", "njezina", "njih", "njihov", "njihova", "njihovo", "njima",
            "no", "o", "oba", "obje", "obojica", "od", "on", "ona", "onda", "ondje", "one", "oni",
            "ono", "osim", "ova", "ovaj", "ove", "ovi", "ovo", "ovog", "ovom", "po", "potom", "prema",
            "pritom", "s", "sa", "samo", "se", "stoga", "su", "sve", "ta", "tada", "taj", "takav",
            "također", "takva", "takvo", "te", "ti", "to", "u", "unatoč", "usto", "već", "za", "zatim",
            "zato", "zbog", "će", "što",
        ],
        counted: &[
            "godine", "godišnjica", "kolovoza", "lipnja", "listopada", "ožujka", "prosinca",
            "rođendan", "rujna", "siječnja", "srpnja", "stoljeća", "stoljeću", "studenoga", "svibnja",
            "travnja", "veljače",
        ],
        before_ordinals: &[
            "do", "na", "nakon", "od", "oko", "prije", "u", "za",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::Point,
    vowelless_words: true,
    keyword_words: KeywordWords {
        name_links: "na de von van der of the al",
        name_conjunctions: "i",
        titles: "
        akademik ambasador analitičar biskup čelnik čelnica direktor direktorica doktor doktorica dr dužnosnik
        general glasnogovornik glasnogovornica glumac glumica gradonačelnik gradonačelnica gospodin gospođa guverner
        igrač inspektor izbornik kancelar kapetan kardinal knjižničarka komesar književnik kralj kraljica liječnik
        ministar ministrica mr nadbiskup načelnik načelnica napadač novinar novinarka odvjetnik papa pjevač
        pjevačica poručnik povjerenik povjesničar predsjednik predsjednica predsjednika premijer premijerka princ
        prof profesor profesorica ravnatelj ravnateljica redatelj rektor saborski savjetnik senator stožernik sudac
        sutkinja šef tajnik trener vratar vođa zamjenik zapovjednik zastupnik zastupnica župan",
        before_nouns: "
        u na s sa iz od do po za o kod pri kroz bez pod nad pred između među ovaj ova ovo ovi te taj ta to tih tog
        svoj svoju svoje njegov njegova njezin njihov naš naša svaki svaka jedan jedna nekoliko mnogo svi oko nakon
        protiv prema prije",
        before_verbs: "
        on ona oni ja mi vi se ne da bi će je su bio bila bilo bili može mogu mora moraju već također koji koja koje
        sam smo nije",
        plain: "
        muškarac muškarci žena žene dijete djeca djece dječak djevojčica sin kći otac majka roditelji brat sestra
        suprug supruga obitelj prijatelj prijatelji ljudi čovjek osoba osobe građanin građani stanovnik stanovnici
        član članovi momčad igrač igrači klub utakmica utakmice sezona gol bod bodovi pobjeda poraz svijet život
        smrt tijelo glava ruka oči ime riječ riječi priča put vrijeme dan dana noć večer jutro sat sati datum dob
        godina godine mjesec tjedan razdoblje kraj početak mjesto grad grada selo zemlja zemlje država države
        područje regija ulica cesta kuća dom soba ured vrata zgrada automobil vozilo avion vlak brod policija
        policajci vlasti sud slučaj postupak istraga izvješće žrtva žrtve napad nesreća vlada vlade ministarstvo
        stranka stranke skupina većina zakon projekt plan program odluka izbori glas glasovi sastanak razgovor
        sporazum pitanje problem problemi situacija uzrok razlog način primjer dio razina broj posto postotak
        milijun milijuna kuna eura euro novac cijena cijene prodaja kupac kupci proizvod tržište tvrtka tvrtke posao
        rad radnik radnici usluga sustav stranica internet slika fotografija video poruka informacije mediji novine
        novinari televizija radio film knjiga pjesma album škola učenici sveučilište studenti bolnica liječnik
        liječnici pacijent pacijenti zdravlje liječenje istraživanje znanstvenici stručnjaci rezultat rezultati voda
        zrak tlo more sjever jug istok zapad centar mogućnost uloga pravo prava sloboda sigurnost vlast stvar ideja
        metar metara kilometar kilometara općina županija hrvati",
        vague: "
        novi nova novo nove novih stari stara veliki velika velike mali mala dobar dobra bolji najbolji loš mladi
        prvi prva posljednji zadnji sljedeći drugi druga drugo isti vlastiti visok niska dug jak važan važna
        nacionalni međunarodni lokalni javni politički društveni gospodarski hrvatski hrvatska hrvatske hrvatskoj
        srpski njemački francuski američki britanski europski opći glavni moguć slobodan otvoren sadašnji bivši
        prošli dva dvije tri četiri pet šest sedam osam devet deset sto tisuća rekao rekla izjavio izjavila kazao
        kazala dodao dodala istaknuo istaknula kaže priopćio objasnio ima imaju",
        news_sources: "
        24sata | afp | bbc | cnn | dnevnik | glas slavonije | hina | hrt | hrvatska radiotelevizija | index |
        index.hr | jutarnji list | list | n1 | nacional | net.hr | nova tv | novi list | novosti | reuters | rtl |
        slobodna dalmacija | sportske novosti | telegram | tportal | večernji list",
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
