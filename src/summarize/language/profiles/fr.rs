//! What is known of French.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
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
    first_person: &["je", "me", "moi", "mon", "ma", "mes", "nous", "notre", "nos"],
    second_person: &["vous", "votre", "vos", "tu", "te", "toi"],
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
        il | elle | ils | elles | lui | eux | celui-ci | celle-ci | ceux-ci | celles-ci | celui-là | \
        celle-là | ce | c'est | c'était | cela | ça | ceci | cet | cette | ces | son | sa | ses | leur | \
        leurs | mais | et | or | ou | donc | car | ainsi | alors | cependant | toutefois | pourtant | \
        néanmoins | en revanche | par ailleurs | en outre | de plus | aussi | ensuite | puis | enfin | en \
        effet | par conséquent | c'est pourquoi | d'ailleurs | de même | le même | la même | ce dernier | \
        cette dernière | ces derniers | ces dernières | tous deux | les deux hommes | une autre | un autre \
        | d'autres | parmi eux | à l'inverse | au contraire | dans ce cadre | à tel point | a tel point | \
        selon lui | selon elle | selon eux | selon elles | d'après lui | d'après elle | d'après eux | \
        d'après elles | pour lui | pour elle | pour eux | à ses yeux | à leurs yeux | de son côté | de leur \
        côté | pour sa part | pour leur part | quant à lui | quant à elle | quant à eux | à cette occasion \
        | à l'époque | à cette époque | depuis lors | d'ici là | ce jour-là | cette fois | cette fois-ci | \
        le lendemain | la veille | le même jour | quelques jours plus tard | un an plus tard | deux ans \
        plus tard | à son arrivée | à leur arrivée | interrogé sur | interrogée sur | ce faisant | pour \
        cela | pour cette raison | voilà pourquoi | qui plus est | autrement dit | les deux | tous les deux \
        | toutes deux | l'un d'eux | l'une d'elles | l'autre | les autres | certains d'entre eux | \
        certaines d'entre elles | dit-il | dit-elle | celui qui | avec lui | avec elle | avec eux | malgré \
        cela | malgré tout | en retour | du coup | à titre de comparaison | par comparaison | en \
        comparaison | inversement | là aussi | là encore | il en va de même | un jour plus tard | deux \
        jours plus tard | trois jours plus tard | quelques heures plus tard | une semaine plus tard | un \
        mois plus tard | deux mois plus tard | le jour suivant | la semaine suivante | peu après | un jour \
        après | deux jours après | ou encore | voilà comment | voilà ce qui | autre | même constat | même son de \
        cloche | preuve que | preuve en est | de quoi | reste que | seul bémol | le tout | histoire de | résultat : | objectif : | \
        conséquence : | bilan : | verdict :",
    opener_exceptions: "\
        il y a | il y avait | il y aura | il n'y a | il n'y avait | il faut | il faudra | il fallait | \
        il a fallu | il aura fallu | il suffit | il existe | il pleut | il neige | il était une fois | \
        il est temps | il est possible | il est impossible | il est vrai | il est interdit | \
        il est difficile | il est important | il est nécessaire | il est probable | il est trop | \
        il est encore trop | il sera difficile | il sera possible | il sera interdit | il est midi | il est minuit | ce lundi | ce mardi | ce mercredi | ce jeudi | ce vendredi | \
        ce samedi | ce dimanche | cette semaine | cette année | ce mois",
    personal_openers: "\
        il | lui | eux | elle | ils | elles | cet | cette | ces | son | sa | ses | leur | leurs | ce dernier | cette dernière | selon lui | \
        selon elle | selon eux | selon elles | celui-ci | celle-ci | d'après lui | d'après elle",
    joining_openers: "mais | et | or | cependant | pourtant | toutefois | par ailleurs | autrement dit | à tel point | a tel point | tous deux | toutes deux | en effet | en outre | en revanche",
    source_openers: "c'est ce que | c'est ce qu | voilà ce que | c'est ce qui ressort",
    announcing_openers: "voici",
    leaning_phrases: &["une étude similaire", "un projet similaire", "une affaire similaire", "une enquête similaire", "une mesure similaire", "un accident similaire", "un cas similaire"],
    definite_articles: "le la les l",
    indefinite_articles: &["un", "une", "des"],
    relatives: &["qui", "que", "qu", "dont", "où"],
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
                before_letters: &[
            "catégorie", "classe", "groupe", "hépatite", "plan", "poule", "série", "terminal", "type",
            "vitamine", "zone",
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
    name_openers: &["d", "de", "du"],
    leading_on: &["le", "la", "les", "de", "du", "des", "et", "ou", "un", "une"],
    credit_heads: &[
        "photo", "photos", "image", "images", "crédit", "crédit photo", "crédits", "photo d'archives",
    ],
    credit_links: &["par", "de", "d'archives"],
    keyword_words: KeywordWords {
        name_links: "de du des d la le les l of the von van der den di da dos al bin ben ibn",
        name_conjunctions: "et",
        phrase_links: "de du des d en à au aux",
        name_articles: "le la les los las el l",
        titles: "
        acteur actrice ambassadeur animateur animatrice avocat avocate auteur cardinal chanteur chanteuse chef
        cheffe chercheur colonel comédien comédienne commandant commissaire conseiller conseillère entraîneur député
        députée dessinateur écrivain édile eurodéputé footballeur garde gardien gouverneur historien journaliste
        lieutenant maître me mm maréchal milliardaire militant ministre porte-parole patron philosophe préfet
        préfète président procureur procureure professeure rappeur réalisateur réalisatrice romancier secrétaire
        sénatrice sélectionneur vice-président ex ancien ancienne dr pr général humoriste candidat candidate star
        sieur mgr",
        before_nouns: "
        le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
        en à par pour sur sous avec sans chez vers entre contre dans quelques plusieurs chaque aucun aucune tout
        toute tous toutes quel quelle quels quelles deux",
        before_verbs: "
        il elle on ils elles je j tu nous vous qui ne n se s a ont avait avaient est sont était étaient été être
        avoir y va vont peut peuvent doit doivent fait pas jamais ayant étant sera seront aurait auraient serait
        seraient m t",
        plain: "
        homme hommes femme femmes enfant enfants fils fille filles garçon père mère parents frère sœur mari épouse
        couple famille familles ami amis amie gens personne personnes jeune jeunes adolescent habitant habitants
        citoyens membre membres équipe équipes joueur joueurs club match matchs saison monde vie mort morts corps
        tête main yeux visage cœur voix nom mot mots phrase histoire moment moments temps fois jour journée nuit
        matin soir soirée heure date âge époque période fin début suite retour place lieu lieux endroit ville villes
        village pays région régions département commune quartier rue route maison domicile chambre bureau porte
        bâtiment immeuble voiture véhicule avion train bateau gare police policier policiers gendarme gendarmes
        gendarmerie pompiers forces autorités justice tribunal cour procès juge affaire affaires enquête enquêteurs
        plainte fait faits victime victimes suspect suspects auteur auteurs coup coups accident incident attaque
        drame crime gouvernement ministre ministère président premier maire député députés élu élus parti partis
        groupe groupes majorité opposition politique loi texte projet projets mesure mesures décision réforme plan
        programme campagne élection élections candidat candidats tour vote réunion discussion accord rapport
        question questions problème problèmes situation cas cause raison raisons exemple manière façon façons sorte
        type forme partie parts point points niveau nombre chiffre chiffres total moyenne taux milliers centaines
        dizaine dizaines millier part zone zones côté sens effet objet événement événements chose choses idée
        travail emploi emplois entreprise entreprises société sociétés marché prix euro euros dollars argent vente
        ventes client clients produit produits service services système réseau site sites internet page image images
        photo photos vidéo message messages information informations média médias presse journal journaliste
        journalistes chaîne émission télévision radio film films série livre livres chanson album titre titres
        numéro communiqué déclaration propos réponse explications explication appel demande conférence interview
        entretien public école élèves élève université étudiants hôpital médecin médecins patients santé soins étude
        recherche chercheurs scientifiques expert experts spécialiste résultat résultats eau mer terre air sol
        kilomètres mètres degrés nord sud est ouest centre bout conditions condition objectif possibilité occasion
        responsable responsables représentant directeur présence absence action rôle poste droit droits liberté
        sécurité ordre pouvoir état etat république vainqueur victoire défaite score but buts finale étape course
        épreuve podium adversaire adversaires classement performance parcours record passagers conducteur voyageurs
        touristes propriétaire salariés salarié employés personnel agents agent scène spectacle artiste acteur mise
        prise lien ligne liste reste ensemble sujet enjeu peine prison garde détention ans mois semaine année merci
        dieu saint roi reine prince ressortissants compte fonds francs pourcent magnitude opération opérations",
        vague: "
        nouveau nouvelle nouveaux nouvelles ancien ancienne grand grande grands grandes petit petite petits petites
        bon bonne meilleur meilleure mauvais jeune vieux vieille premier première premiers premières dernier
        dernière derniers dernières second seconde troisième prochain prochaine seul seule autre même propre vrai
        vraie faux haut haute bas long longue gros grosse fort forte important importante national nationale
        international internationale local locale public publique politique politiques social sociale économique
        français française françaises américain américaine américains britannique allemand italien espagnol
        israélien israélienne européen européenne mondial mondiale général générale principal certain possible
        difficile nécessaire libre ouvert rare grave récent récente actuel actuelle futur jusque vite mieux moins
        plus très trois quatre cinq six sept huit neuf dix vingt trente cinquante deux mille cent faire dire aller
        voir savoir pouvoir vouloir venir devoir prendre trouver donner falloir parler mettre passer demander tenir
        sembler laisser rester penser entendre regarder répondre rendre connaître paraître arriver sentir attendre
        vivre chercher sortir comprendre porter devenir entrer écrire appeler tomber commencer suivre montrer partir
        mourir ouvrir lire arrêter servir recevoir perdre gagner jouer viser mener joué duré attaqué enregistrés
        enregistré annoncé déclaré affirmé expliqué précisé indiqué ajouté estimé assuré confié raconté confirmé
        publié trouvé pris mis vu eu fait dit devenu parti venu resté passé mort né tué blessé arrêté condamné
        interpellé accusé lancé placé avril août",
        doubtful_endings: "ant é és ée ées er ir aire elle ique",
        news_sources: "
        20 minutes | actu | afp | agence france-presse | bbc | bfm | bfm tv | bfmtv | bleu | canal+ | closer |
        cnews | cnn | dauphiné | echos | est républicain | europe 1 | express | figaro | france 2 | france 3 |
        france bleu | france info | france inter | france télévisions | franceinfo | gala | guardian | huffpost |
        humanité | jdd | journal du dimanche | l'express | l'obs | l'équipe | la croix | la dépêche | la provence |
        lci | le figaro | le monde | le parisien | le point | les echos | libération | mediapart | midi libre |
        monde | new york times | nice-matin | nouvel observateur | obs | ouest-france | parisien | post | progrès |
        reuters | rmc | rtl | républicain | sud-ouest | tf1 | times | télégramme | var-matin | voici |
        voix du nord | équipe",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    ..Profile::NONE
};
