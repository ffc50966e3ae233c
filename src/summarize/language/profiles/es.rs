//! What is known of Spanish.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "áéíñóúü",
    trigram_model: Some(whatlang::Lang::Spa),
    words_per_minute: 228,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::Spanish),
    stop_words: "
    el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde hacia contra
    según tras ante bajo durante mediante y e o u ni pero sino aunque porque pues que qué quien quién
    quienes cual cuál cuales cuando cuándo como cómo donde dónde cuyo cuya si sí no más menos muy mucho
    mucha muchos muchas poco poca pocos tan tanto tanta tantos todo toda todos todas otro otra otros otras
    mismo misma mismos mismas cada algún alguna algunos algunas ningún ninguna nada nadie alguien algo este
    esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello éste ésta yo tú él
    ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus mí ti
    nuestro nuestra nuestros nuestras suyo suya es son era eran fue fueron ser sido siendo será serán sería
    serían sea sean fuera soy eres somos está están estaba estaban estar estado estuvo esté ha han he hemos
    había habían haber hay hubo habrá habría haya tiene tienen tenía tenían tener tuvo hace hacer hizo hecho
    puede pueden podía podría poder debe deben va van ir ya aún todavía ahora hoy ayer mañana siempre nunca
    después antes luego entonces también tampoco sólo solo así aquí ahí allí bien además mientras casi cerca
    dentro incluso embargo dos dice dijo",
    pronouns: &["yo", "me", "mi", "mis", "nosotros", "nos", "nuestro", "nuestra", "usted", "ustedes", "tú", "tu"],
    generic_words: &[
        "abril", "agencia", "agosto", "alcalde", "alcaldesa", "año", "años", "canciller", "capitán",
        "diciembre", "director", "directora", "doctor", "domingo", "don", "doña", "día", "días", "enero",
        "febrero", "general", "horas", "jueves", "juez", "julio", "junio", "lunes", "martes", "marzo",
        "mayo", "mes", "meses", "millones", "ministra", "ministro", "miércoles", "noviembre", "octubre",
        "presidenta", "presidente", "primer", "primera", "profesor", "príncipe", "reina", "rey", "semana",
        "semanas", "senador", "septiembre", "señor", "señora", "sábado", "viernes",
    ],
    openers: "\
        él | ella | ellos | ellas | esto | eso | aquello | este | esta | estos | estas | ese | esa | esos | \
        esas | su | sus | pero | y | e | o | sin embargo | no obstante | además | también | así | entonces \
        | por eso | por ello | por tanto | por lo tanto | asimismo | tampoco | luego | después | mientras \
        tanto | en cambio | por su parte | por otra parte | por otro lado | de hecho | ambos | ambas | otro \
        | otra | otros | otras | dicho | dicha | tal | aun así | ahí | según él | según ella | según ellos \
        | según ellas | según dijo | según explicó | según añadió | a su juicio | en su opinión | para él | \
        para ella | para ellos | por su lado | esa vez | esta vez | aquella vez | ese día | aquel día | en \
        ese momento | en aquel momento | en aquella ocasión | en esa ocasión | en ese sentido | en este \
        sentido | desde entonces | hasta entonces | por entonces | al día siguiente | el mismo día | días \
        después | días más tarde | un año después | un año más tarde | a su llegada | al ser preguntado | \
        preguntado por | preguntada por | por esta razón | por esa razón | por este motivo | por ese motivo \
        | es por eso que | es decir | en otras palabras | en efecto | los dos | las dos | uno de ellos | \
        una de ellas | algunos de ellos | el otro | la otra | los otros | las otras | los demás | este \
        último | esta última | estos últimos | el primero | el segundo | aquel | aquella | aquellos | \
        aquellas | dijo | añadió | agregó | señaló | explicó | afirmó | aseguró | manifestó | indicó | \
        apuntó | con ello | con eso | con esto | pese a ello | a pesar de ello | a cambio | al respecto | \
        en comparación | a modo de comparación | por el contrario | en contraste | lo mismo ocurre",
    opener_exceptions: "\
        este lunes | este martes | este miércoles | este jueves | este viernes | este sábado | \
        este domingo | esta semana | este año | este mes",
    personal_openers: "\
        él | ella | ellos | ellas | su | sus | según él | según ella | según ellos | esa vez | este último \
        | esta última",
    leaning_phrases: &["un estudio similar", "un caso similar", "una medida similar", "esa vez"],
    definite_articles: "el la los las",
    anaphoric_nouns: "\
        organización grupo empresa compañía firma agencia entidad asociación sindicato partido club equipo \
        tribunal juez jueza comisión comité instituto universidad hospital banco aerolínea fabricante \
        operador cadena periódico diario estudio investigación encuesta informe documento carta comunicado \
        anuncio decisión fallo sentencia ley medida medidas plan proyecto propuesta programa iniciativa \
        campaña acuerdo contrato oferta conversaciones negociaciones reunión protesta huelga ataque \
        explosión tiroteo asesinato agresión incidente accidente choque incendio tragedia enfermedad \
        tratamiento sistema vehículo coche camión avión barco hombre mujer niño niña joven bebé pareja dúo \
        trío familia víctima víctimas sospechoso sospechosos acusado detenido agresor conductor pasajero \
        piloto actor actriz cantante autor autora jugador delantero entrenador capitán campeón \
        investigadores científicos autores película libro novela serie canción disco",
    restrictors: "de del que para en con por a al sobre entre contra y o",
    retractions: "\
        falso falsa falsos falsas infundado infundada erróneo errónea desmintió desmentido desmiente negó \
        niega bulo mentira incorrecto incorrecta inexacto retiró rectificó inventado",
    copula: "es",
    author_roles: "corresponsal periodista redactor redactora editor editora autor autora escritor escritora columnista profesor profesora catedrático catedrática",
    abbreviations: Abbreviations {
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
        ..NO_ABBREVIATIONS
    },
    site_phrases: &[
        "cookies", "política de privacidad", "aviso legal", "condiciones de uso", "términos y condiciones",
        "página no encontrada", "no existe", "página de inicio", "ya eres suscriptor", "suscríbete",
        "suscríbase", "artículos gratuitos", "iniciar sesión", "inicia sesión", "activa javascript",
        "habilite javascript", "bloqueador de anuncios", "contacto", "todos los derechos reservados",
        "nuestros socios", "aceptar todo", "configurar",
    ],
    name_links: &["de", "del", "y"],
    leading_on: &["el", "la", "los", "las", "de", "del", "y", "o", "un"],
    credit_heads: &["foto", "fotos", "fotografía", "imagen"],
    credit_links: &["de"],
    ..Profile::NONE
};
