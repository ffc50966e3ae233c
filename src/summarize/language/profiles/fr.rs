//! What is known of French.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "àâæçéèêëîïôùûüœ",
    trigram_model: Some(whatlang::Lang::Fra),
    words_per_minute: 204,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::French),
    stop_words: "
    le la les l un une des de du d au aux à en dans par pour sur sous avec sans chez vers entre contre
    depuis pendant avant après devant derrière selon malgré dès jusque jusqu hors parmi outre et ou où mais
    donc or ni car que qu qui quoi dont lequel laquelle lesquels lesquelles auquel duquel quand comme
    comment pourquoi si lorsque lorsqu puisque puisqu parce quoique tandis afin je j tu il elle on nous vous
    ils elles me m te t se s lui leur leurs eux moi toi soi y ce c cet cette ces ceci cela ça celui celle
    ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos ne n pas plus moins jamais rien
    personne aucun aucune non oui est sont était étaient été être suis es sommes êtes étant sera seront
    serait seraient soit soient fut furent a ai as avons avez ont avait avaient avoir ayant eu aura auront
    aurait auraient ait fait faire font faut peut peuvent pouvait pourrait doit doivent va vont aller très
    trop peu beaucoup assez aussi autant ainsi alors encore toujours déjà souvent ici là tout toute tous
    toutes autre autres même mêmes quel quelle quels quelles quelque quelques chaque plusieurs certain
    certains certaine certaines tel telle bien enfin ensuite puis cependant pourtant toutefois notamment
    environ lors presque seulement surtout aujourd'hui hier demain qu'il qu'elle c'est d'un d'une n'est dit",
    pronouns: &["je", "me", "moi", "mon", "ma", "mes", "nous", "notre", "nos", "vous", "votre", "vos", "tu", "te", "toi"],
    elided: &[
            "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
            "quelqu",
        ],
    generic_words: &[
        "agence", "année", "années", "ans", "août", "avril", "capitaine", "cent", "chancelier", "dimanche",
        "directeur", "directrice", "docteur", "décembre", "février", "général", "heure", "heures",
        "janvier", "jeudi", "jour", "jours", "juge", "juillet", "juin", "lundi", "m", "madame", "mai",
        "maire", "mardi", "mars", "mercredi", "million", "millions", "ministre", "minute", "minutes",
        "mlle", "mme", "mois", "monsieur", "novembre", "octobre", "premier", "première", "prince",
        "princesse", "professeur", "président", "présidente", "reine", "roi", "samedi", "semaine",
        "semaines", "septembre", "sénateur", "vendredi",
    ],
    openers: "\
        il | elle | ils | elles | celui-ci | celle-ci | ceux-ci | celles-ci | celui-là | celle-là | ce | \
        c'est | c'était | cela | ça | ceci | cet | cette | ces | son | sa | ses | leur | leurs | mais | et \
        | or | ou | donc | car | ainsi | alors | cependant | toutefois | pourtant | néanmoins | en revanche \
        | par ailleurs | en outre | de plus | aussi | ensuite | puis | enfin | en effet | par conséquent | \
        c'est pourquoi | d'ailleurs | de même | le même | la même | ce dernier | cette dernière | ces \
        derniers | ces dernières | tous deux | les deux hommes | une autre | un autre | d'autres | parmi \
        eux | à l'inverse | au contraire | dans ce cadre | à tel point | a tel point | selon lui | selon \
        elle | selon eux | selon elles | d'après lui | d'après elle | d'après eux | d'après elles | pour \
        lui | pour elle | pour eux | à ses yeux | à leurs yeux | de son côté | de leur côté | pour sa part \
        | pour leur part | quant à lui | quant à elle | quant à eux | à cette occasion | à l'époque | à \
        cette époque | depuis lors | d'ici là | ce jour-là | cette fois | cette fois-ci | le lendemain | la \
        veille | le même jour | quelques jours plus tard | un an plus tard | deux ans plus tard | à son \
        arrivée | à leur arrivée | interrogé sur | interrogée sur | ce faisant | pour cela | pour cette \
        raison | voilà pourquoi | qui plus est | autrement dit | les deux | tous les deux | toutes deux | \
        l'un d'eux | l'une d'elles | l'autre | les autres | certains d'entre eux | certaines d'entre elles \
        | dit-il | dit-elle | celui qui | avec lui | avec elle | avec eux | malgré cela | malgré tout | en \
        retour | du coup | à titre de comparaison | par comparaison | en comparaison | inversement | là \
        aussi | là encore | il en va de même",
    opener_exceptions: "\
        il y a | il faut | il est | ce lundi | ce mardi | ce mercredi | ce jeudi | ce vendredi | \
        ce samedi | ce dimanche | cette semaine | cette année | ce mois",
    personal_openers: "\
        elle | ils | elles | son | sa | ses | leur | leurs | ce dernier | cette dernière | selon lui | \
        selon elle | selon eux | selon elles | celui-ci | celle-ci | d'après lui | d'après elle",
    leaning_phrases: &["une étude similaire", "un projet similaire", "une affaire similaire", "une enquête similaire", "une mesure similaire", "un accident similaire", "un cas similaire"],
    definite_articles: "le la les l",
    anaphoric_nouns: "\
        organisation groupe société entreprise firme agence association syndicat parti club équipe tribunal \
        cour juge jury commission comité institut université hôpital banque compagnie constructeur \
        opérateur chaîne journal quotidien étude recherche enquête sondage rapport document lettre \
        communiqué annonce décision verdict jugement loi texte mesure mesures règles plan projet \
        proposition programme initiative campagne accord contrat offre discussions négociations réunion \
        manifestation grève attaque explosion fusillade meurtre agression incident accident collision \
        incendie drame maladie traitement appareil système véhicule voiture camion avion navire bateau \
        homme femme garçon fille enfant bébé adolescent couple duo trio famille victime victimes suspect \
        suspects prévenu accusé agresseur tireur conducteur passager pilote acteur actrice chanteur \
        chanteuse auteur joueur attaquant entraîneur capitaine champion chercheurs scientifiques auteurs \
        enquêteurs film livre roman série chanson album intéressé intéressée jeune quinquagénaire \
        quadragénaire trentenaire sexagénaire septuagénaire octogénaire",
    restrictors: "de du des d qui que qu dont où à au aux en pour par dans et ou contre entre",
    retractions: "\
        faux fausse infondé infondée infondées erroné erronée démenti démentie dément démentent rétracté \
        rétractée canular mensonger mensongère inexact inexacte contesté conteste inventé",
    copula: "est",
    author_roles: "correspondant correspondante journaliste rédacteur rédactrice auteur autrice auteure éditorialiste chroniqueur chroniqueuse professeur professeure essayiste",
    abbreviations: Abbreviations {
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
        ..NO_ABBREVIATIONS
    },
    site_phrases: &[
        "cookies", "politique de confidentialité", "mentions légales", "conditions générales",
        "conditions d'utilisation", "gérer mes", "nous contacter", "contactez-nous", "lire la suite",
        "page introuvable", "page non trouvée", "n'existe pas", "page d'accueil", "déjà abonné",
        "abonnez-vous", "réservé aux abonnés", "se connecter", "connectez-vous", "activer javascript",
        "activez javascript", "bloqueur de publicité", "tous droits réservés", "nos partenaires",
        "tout accepter", "plan du site",
    ],
    name_links: &["de", "et", "à"],
    leading_on: &["le", "la", "les", "de", "du", "des", "et", "ou", "un", "une"],
    credit_heads: &[
        "photo", "photos", "image", "images", "crédit", "crédit photo", "crédits", "photo d'archives",
    ],
    credit_links: &["par", "de", "d'archives"],
    ..Profile::NONE
};
