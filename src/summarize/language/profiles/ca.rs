//! What is known of Catalan.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "àèéíïòóúüç·",
    trigram_model: Some(whatlang::Lang::Cat),
    words_per_minute: 204,
    stemming: Stemming::Frostem(frostem::Algorithm::Catalan),
    stop_words: "
    el la els les un una uns unes lo l d s m t n de del dels al als a en amb per pel pels i o u ni que què
    qui quin quina quins quines com quan on perquè però sinó si no és són era eren fou va van vaig vam ser
    estar està estan ha han he hem havia havien hi ho es em et se ens us li jo tu ell ella nosaltres
    vosaltres ells elles seu seva seus seves meu meva teu nostre nostra aquest aquesta aquests aquestes
    aquell aquella aquells aquelles això allò aquí allà més menys molt molta molts moltes poc tan tant tot
    tota tots totes altre altra altres cada mateix mateixa cap res alguna algun alguns algunes també tampoc
    ja encara ara avui ahir abans després durant entre fins des sobre sota sense segons contra només doncs
    així quals qual té tenen tenia fer fa fan pot poden sigut estat dos dues tres hauria seria mentre dins
    fora davant",
    elided: &["l", "d", "s", "n", "m", "t"],
    generic_words: &[
        "abril", "agost", "alcalde", "alcaldessa", "any", "anys", "desembre", "dia", "dies", "dijous",
        "dilluns", "dimarts", "dimecres", "director", "directora", "dissabte", "diumenge", "divendres",
        "febrer", "gener", "hora", "hores", "juliol", "juny", "maig", "març", "mes", "mesos", "milions",
        "milió", "ministra", "ministre", "minuts", "novembre", "octubre", "president", "presidenta", "rei",
        "reina", "senyor", "senyora", "setembre", "setmana", "setmanes",
    ],
    first_person: &["jo", "nosaltres", "nostre", "nostra"],
    second_person: &["tu", "vostè", "vostès", "vosaltres", "vostre", "vostra"],
    openers: "\
        ell | ella | ells | elles | això | allò | aquest | aquesta | aquests | aquestes | però | i | o | \
        tanmateix | a més | també | així | llavors | segons ell | segons ella | segons ells | segons elles \
        | al seu parer | per a ell | per a ella | per la seva banda | aleshores | en aquell moment | en \
        aquella ocasió | des de llavors | des d'aleshores | aquell dia | el mateix dia | l'endemà | dies \
        després | un any després | per aquest motiu | per això | és a dir | en altres paraules | tots dos | \
        totes dues | un d'ells | una d'elles | alguns d'ells | l'altre | l'altra | els altres | les altres \
        | aquest últim | aquesta última | malgrat això | a canvi | ha dit | ha afegit | ha explicat | al \
        contrari | en comparació | en canvi",
    personal_openers: "\
        ell | ella | ells | elles | segons ell | segons ella",
    joining_openers: "però | i | tanmateix | a més",
    announcing_openers: "aquests són | aquestes són | vet aquí",
    definite_articles: "el la els les l",
    anaphoric_nouns: "\
        organització grup empresa companyia agència entitat associació sindicat partit club equip tribunal \
        jutge jutgessa comissió comitè institut universitat hospital banc estudi recerca enquesta informe \
        document carta comunicat anunci decisió sentència llei mesura pla projecte proposta programa acord \
        contracte oferta negociacions reunió protesta vaga atac explosió incident accident incendi malaltia \
        vehicle cotxe home dona nen nena jove parella família víctima víctimes sospitós acusat agressor \
        conductor actor actriu cantant autor jugador entrenador investigadors",
    restrictors: "de del dels que per en amb a al i o sobre contra entre d",
    retractions: "\
        fals falsa infundat desmentit nega negat mentida erroni",
    copula: "és",
    author_roles: "corresponsal periodista redactor redactora autor autora escriptor escriptora columnista professor professora",
    abbreviations: Abbreviations {
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
        ..NO_ABBREVIATIONS
    },
    credit_heads: &["foto", "fotos", "fotografia"],
    keyword_words: KeywordWords {
        name_links: "de del dels d la les el els of the von van der",
        name_conjunctions: "i",
        phrase_links: "de del dels d",
        name_articles: "la el les els los las l",
        titles: "
        actor actriu advocat advocada alcalde alcaldessa ambaixador autor bisbe candidat cantant capità cap
        conseller consellera coronel delegat diputada diputat director directora doctor entrenador entrenadora
        escriptor escriptora exconseller expresident fiscal general historiador jugador jutge jutgessa líder
        ministra ministre papa periodista poeta portaveu president presidenta professor professora regidor regidora
        secretari secretària senador sindicalista tècnic vicepresident vicepresidenta rei reina senyor senyora",
        before_nouns: "
        el la els les l un una uns unes de del dels d a al als en per pel pels amb sense sobre entre contra fins des
        aquest aquesta aquests aquestes aquell seu seva seus seves nostre nostra cada algun alguna alguns algunes
        tot tota tots totes altre altres dos dues",
        before_verbs: "
        ell ella ells elles jo que qui no es s ha han havia és són era van va ser està estan ja també m t hi ho",
        plain: "
        home homes dona dones nen nens nena fill fills filla pare mare pares germà germana marit família famílies
        amic amics gent persona persones jove joves ciutadans veïns veí habitants membre membres equip equips
        jugador jugadors club partit partits temporada gol gols punts victòria derrota món vida mort cos cap mà mans
        ulls cara nom paraula paraules història moment temps vegada vegades dia dies nit matí tarda hora hores data
        edat any anys mes setmana segle període final inici lloc llocs ciutat poble país regió zona barri carrer
        carretera casa cases despatx porta edifici cotxe vehicle avió tren vaixell policia agents mossos autoritats
        justícia tribunal judici cas investigació informe víctima víctimes atac accident govern ministeri grup
        majoria política llei text projecte mesura mesures decisió reforma pla programa campanya eleccions vot vots
        reunió acord pregunta qüestió problema problemes situació causa raó exemple manera forma tipus part parts
        punt nivell nombre xifra total milions euros diners preu preus vendes client clients producte productes
        mercat empresa empreses societat feina treballadors servei serveis sistema web pàgina imatge imatges foto
        vídeo missatge informació premsa diari periodista televisió ràdio pel·lícula sèrie llibre llibres cançó disc
        escola alumnes universitat estudiants hospital metge metges pacients salut estudi recerca investigadors
        científics experts resultat resultats aigua mar terra aire nord sud est oest centre possibilitat paper dret
        drets llibertat seguretat poder estat cosa coses idea quilòmetres metres municipi",
        vague: "
        nou nova nous noves vell vella antic gran grans petit petita bo bon bona millor pitjor jove primer primera
        primers últim última darrer darrera segon segona pròxim sol mateix mateixa propi pròpia alt alta baix llarg
        fort important importants nacional internacional local públic pública polític social econòmic català
        catalana espanyol francès europeu mundial general principal possible lliure obert clar actual passat passada
        tres quatre cinc sis set vuit deu vint cent mil fer dir anar veure saber poder voler venir fet dit explicat
        anunciat trobat detingut mort ferit diu explica",
        news_sources: "
        3cat | acn | afp | ara | bbc | betevé | catalunya ràdio | cnn | diari ara | efe | el país | el periódico |
        el punt avui | la vanguardia | nació digital | rac1 | reuters | tv3 | vilaweb",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    ..Profile::NONE
};
