//! What is known of Spanish.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
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
    first_person: &[
        "yo", "me", "mi", "mis", "nosotros", "nosotras", "nos", "nuestro", "nuestra", "nuestros",
        "nuestras",
    ],
    second_person: &["usted", "ustedes", "tú", "tu", "tus", "te", "vosotros", "os"],
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
        en comparación | a modo de comparación | por el contrario | en contraste | lo mismo ocurre | un día \
        después | dos días después | tres días después | horas después | poco después | una semana después \
        | semanas después | un mes después | meses después | dos años después | años después | a la mañana \
        siguiente | un día más tarde | horas más tarde | años más tarde | de ahí que | prueba de \
        ello | resultado: | objetivo:",
    opener_exceptions: "\
        este lunes | este martes | este miércoles | este jueves | este viernes | este sábado | \
        este domingo | esta semana | este año | este mes",
    personal_openers: "\
        él | ella | ellos | ellas | su | sus | según él | según ella | según ellos | esa vez | este último \
        | esta última",
    joining_openers: "pero | y | sin embargo | no obstante | además | asimismo | por su parte | en cambio | por lo tanto",
    source_openers: "así lo | lo ha | lo anunció | lo informó | lo confirmó | lo dijo",
    announcing_openers: "estos son | estas son | aquí están | a continuación",
    leaning_phrases: &["un estudio similar", "un caso similar", "una medida similar", "esa vez"],
    definite_articles: "el la los las",
    indefinite_articles: &["un", "una", "unos", "unas"],
    relatives: &["que", "cuyo", "cuya", "donde"],
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
                before_letters: &[
            "categoría", "clase", "grupo", "hepatitis", "plan", "sección", "serie", "tipo", "vitamina",
            "zona",
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
    name_openers: &["de", "del"],
    leading_on: &["el", "la", "los", "las", "de", "del", "y", "o", "un"],
    credit_heads: &["foto", "fotos", "fotografía", "imagen"],
    credit_links: &["de"],
    keyword_words: KeywordWords {
        name_links: "de del la las los el of the von van der den di da do dos al bin ibn",
        name_conjunctions: "y e",
        phrase_links: "de del en",
        name_articles: "el la los las",
        titles: "
        actor actriz abogado abogada alcalde alcaldesa arzobispo asesor autor cantante capitán cardenal ciclista
        comandante comisario consejero consejera coronel delantero diputado diputada director directora diseñador
        doctor doctora don doña economista embajador entrenador escritor escritora eurodiputado exministro
        expresidente fiscal futbolista general gobernador historiador inspector jefe juez jueza líder ministra
        ministro músico obispo papa periodista piloto poeta portavoz presidenta presidente profesor profesora
        secretario secretaria senador técnico teniente vicepresidente vicepresidenta vocal ex sr sra",
        before_nouns: "
        el la los las un una unos unas del de al este esta estos estas ese esa esos esas aquel su sus mi mis tu
        nuestro nuestra nuestros nuestras en a por para con sin sobre bajo entre contra hacia desde hasta según cada
        algún alguna algunos algunas ningún ninguna todo toda todos todas otro otra otros otras dos cuyo cuya",
        before_verbs: "
        él ella ellos ellas yo se no que me te le les lo ha han había habían he hemos es son era eran fue fueron ser
        estar está están estaba ya también nunca quien va van puede pueden debe deben haber habiendo siendo nos",
        plain: "
        hombre hombres mujer mujeres niño niños niña niñas hijo hijos hija padre padres madre hermano hermana
        familia familias amigo amigos gente persona personas joven jóvenes ciudadano ciudadanos vecino vecinos
        miembro miembros equipo equipos jugador jugadores club partido partidos temporada mundo vida muerte cuerpo
        cabeza mano manos ojos cara voz nombre palabra palabras historia momento momentos tiempo vez veces día días
        noche mañana tarde hora fecha edad época período fin final principio vuelta lugar lugares sitio ciudad
        ciudades pueblo país países región zona zonas barrio calle carretera casa casas puerta edificio coche
        vehículo avión tren barco policía agentes fuerzas autoridades justicia tribunal juicio juez caso casos
        investigación hecho hechos víctima víctimas autor autores golpe accidente ataque crimen ministro ministerio
        presidente alcalde diputados grupo grupos mayoría oposición política ley texto proyecto proyectos medida
        medidas decisión reforma plan programa campaña candidato candidatos voto votos reunión acuerdo acuerdos
        informe pregunta preguntas cuestión problema problemas situación causa razón ejemplo manera forma tipo parte
        partes punto puntos nivel número cifra cifras total media millones miles lado sentido efecto objeto evento
        cosa cosas idea trabajo empleo empresa empresas sociedad mercado precio precios euros euro dólares dinero
        venta ventas cliente clientes producto productos servicio servicios sistema red página imagen imágenes foto
        fotos vídeo mensaje información medios prensa periódico diario periodista cadena televisión radio película
        serie libro libros canción disco título comunicado declaración respuesta entrevista rueda público escuela
        alumnos universidad estudiantes hospital médico médicos pacientes salud estudio investigadores científicos
        expertos resultado resultados agua mar tierra aire suelo kilómetros metros grados norte sur este oeste
        centro condiciones objetivo posibilidad oportunidad responsable responsables director presencia acción papel
        puesto derecho derechos libertad seguridad orden poder estado gobierno república victoria derrota gol goles
        carrera etapa rival rivales récord ganador medalla competición torneo propietario trabajadores trabajador
        empleados personal escena artista campo sala lista línea resto tema temas razones pasado futuro años año mes
        semana dios rey reina príncipe santo minuto minutos segundo segundos cambio cambios sector modelo proceso
        desarrollo paso cuenta cuentas falta experiencia calidad interés",
        vague: "
        nuevo nueva nuevos nuevas antiguo antigua gran grande grandes pequeño pequeña buen bueno buena mejor mejores
        peor mal malo joven viejo primer primero primera primeros primeras último última últimos últimas segundo
        segunda tercero tercera próximo próxima solo sola único única mismo misma propio propia alto alta bajo baja
        largo larga fuerte importante importantes nacional nacionales internacional local público pública político
        política políticos social sociales económico económica español española españoles americano estadounidense
        francés alemán italiano inglés europeo europea mundial general principal posible difícil necesario libre
        abierto claro actual actuales pasado pasada siguiente reciente tres cuatro cinco seis siete ocho nueve diez
        veinte cien mil dos hacer decir ir ver saber poder querer venir deber tomar encontrar dar hablar poner pasar
        pedir tener parecer dejar quedar pensar llegar vivir buscar salir llegó descansa hizo dijo fue tiene tienen
        hace hacen dice dicen está están puede quiere sabe viene vive trabaja sigue lleva queda parece cree explica
        asegura afirma recuerda cuenta añade señala considera hecho dicho visto puesto ido sido tenido llegado
        muerto nacido herido detenido acusado anunciado declarado explicado",
        doubtful_endings: "ando endo ar er ir ado ida idos idas mente ó aron",
        news_sources: "
        abc | afp | antena 3 | as | bbc | cadena ser | cinco días | clarín | cnn | cope | efe | el confidencial |
        el espectador | el mercurio | el mundo | el país | el periódico | el tiempo | el universal | eldiario.es |
        europa press | expansión | infobae | la nación | la razón | la sexta | la tercera | la vanguardia | marca |
        milenio | mundo deportivo | new york times | notimex | onda cero | país | post | público | reforma |
        reuters | rtve | ser | sport | telecinco | times | tve | vanguardia",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    ..Profile::NONE
};
