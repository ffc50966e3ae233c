//! What is known of Italian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "àèéìòù",
    trigram_model: Some(whatlang::Lang::Ita),
    words_per_minute: 196,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::Italian),
    stop_words: "
    il lo la i gli le l un uno una di d a da in con su per tra fra del dello della dell dei degli delle al
    allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul
    sullo sulla sull sui sugli sulle col e ed o od ma però anche che chi cui quale quali quanto quanta
    quanti quante come quando dove perché se non né più meno molto molta molti molte poco pochi tanto tanti
    troppo tutto tutta tutti tutte ogni altro altra altri altre stesso stessa stessi stesse alcuni alcune
    qualche nessuno nessuna niente nulla questo questa questi queste quest quello quella quelli quelle quell
    quegli ciò io tu lui lei egli ella noi voi loro mi m ti t si s ci c vi v ne n me te sé suo sua suoi sue
    mio mia miei mie tuo tua nostro nostra nostri nostre vostro vostra è sono era erano sei siamo siete
    essere stato stata stati state sia siano fosse fu furono sarà saranno sarebbe sarebbero ha ho hai hanno
    abbiamo avete aveva avevano avere avuto abbia avrà avrebbe avrebbero fa fare fatto fanno può possono
    potrebbe poter deve devono dovrebbe va vanno viene vengono già ancora ora adesso oggi ieri domani sempre
    mai poi prima dopo durante senza sotto sopra contro verso fino oltre secondo presso circa così quindi
    dunque mentre infatti invece inoltre solo soltanto proprio ben qui qua lì là due c'è",
    first_person: &["io", "mi", "mio", "mia", "noi", "ci", "nostro", "nostra"],
    second_person: &["tu", "voi", "ti", "tuo", "tua", "vostro", "vostra"],
    elided: &[
            "l", "d", "un", "c", "m", "t", "s", "v", "n", "gl", "dell", "all", "dall", "nell", "sull",
            "coll", "quest", "quell", "anch", "com", "cos", "dov", "sant", "tutt", "nessun", "bell", "mezz",
            "senz",
        ],
    generic_words: &[
        "agosto", "anni", "anno", "aprile", "capitano", "dicembre", "direttore", "domenica", "dottor",
        "febbraio", "generale", "gennaio", "giorni", "giorno", "giovedì", "giudice", "giugno", "luglio",
        "lunedì", "maggio", "martedì", "marzo", "mercoledì", "mese", "mesi", "miliardi", "milioni",
        "ministra", "ministro", "minuti", "novembre", "ore", "ottobre", "premier", "presidente",
        "principe", "professore", "re", "regina", "sabato", "settembre", "settimana", "signor", "signora",
        "sindaco", "venerdì",
    ],
    openers: "\
        egli | ella | lui | lei | loro | essi | esse | esso | essa | questo | questa | questi | queste | \
        quello | quella | quelli | quelle | ciò | suo | sua | suoi | sue | ma | e | ed | o | però | \
        tuttavia | inoltre | infatti | quindi | dunque | perciò | così | poi | anche | invece | intanto | \
        nel frattempo | entrambi | entrambe | un altro | un'altra | altri | altre | secondo lui | secondo \
        lei | secondo loro | a suo dire | a suo avviso | a suo parere | a loro avviso | per lui | per lei | \
        per loro | dal canto suo | da parte sua | da parte loro | quella volta | questa volta | in \
        quell'occasione | in quel momento | all'epoca | da allora | fino ad allora | quel giorno | lo \
        stesso giorno | il giorno dopo | il giorno successivo | giorni dopo | un anno dopo | al suo arrivo \
        | alla domanda | per questo | per questo motivo | per questa ragione | ecco perché | in altre \
        parole | in realtà | di conseguenza | quest'ultimo | quest'ultima | questi ultimi | i due | le due \
        | uno di loro | una di loro | alcuni di loro | l'altro | l'altra | gli altri | le altre | ha detto \
        | ha aggiunto | ha spiegato | ha affermato | un simile | una simile | al contrario | in cambio | a \
        quel punto | nonostante ciò | oltre a questo | a titolo di confronto | in confronto | viceversa | \
        anche questo | anche questa | un giorno dopo | due giorni dopo | poco dopo | ore dopo | una \
        settimana dopo | un mese dopo | anni dopo | il giorno seguente | risultato: | obiettivo:",
    opener_exceptions: "questa settimana | quest'anno",
    personal_openers: "\
        egli | ella | lui | lei | loro | suo | sua | suoi | sue | secondo lui | secondo lei | quest'ultimo \
        | quest'ultima",
    joining_openers: "ma | e | però | tuttavia | inoltre | quindi | infatti",
    source_openers: "lo ha | lo hanno | lo rende | lo riferisce | lo scrive | è quanto | lo ha reso",
    announcing_openers: "ecco | di seguito",
    leaning_phrases: &["uno studio simile", "un caso simile", "una misura simile"],
    definite_articles: "il lo la i gli le l",
    indefinite_articles: &["un", "uno", "una"],
    relatives: &["che", "cui", "dove"],
    anaphoric_nouns: "\
        organizzazione gruppo società azienda compagnia agenzia associazione sindacato partito club squadra \
        tribunale giudice commissione comitato istituto università ospedale banca studio ricerca sondaggio \
        rapporto documento lettera comunicato annuncio decisione sentenza legge misura misure piano \
        progetto proposta programma accordo contratto offerta trattative riunione protesta sciopero attacco \
        esplosione sparatoria omicidio incidente incendio malattia veicolo auto camion aereo nave uomo \
        donna bambino bambina ragazzo ragazza coppia duo trio famiglia vittima vittime sospettato imputato \
        aggressore conducente pilota attore attrice cantante autore autrice giocatore attaccante allenatore \
        capitano ricercatori scienziati investigatori film libro romanzo serie canzone",
    restrictors: "di del della dei delle che per in con da dal a al e o su sul contro tra",
    retractions: "\
        falso falsa falsi false infondato infondata errato errata smentito smentita smentisce smentì bufala \
        ritrattato inesatto negato nega inventato",
    copula: "è",
    author_roles: "corrispondente giornalista redattore redattrice autore autrice scrittore scrittrice editorialista professore professoressa",
    abbreviations: Abbreviations {
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
                before_letters: &[
            "categoria", "classe", "epatite", "girone", "gruppo", "piano", "serie", "tipo", "vitamina",
            "zona",
        ],
        ..NO_ABBREVIATIONS
    },
    site_phrases: &[
        "cookie", "informativa sulla privacy", "note legali", "condizioni d'uso", "pagina non trovata",
        "non esiste", "pagina iniziale", "sei già abbonato", "abbonati", "accedi", "registrati",
        "attiva javascript", "abilita javascript", "contatti", "tutti i diritti riservati",
        "i nostri partner", "accetta tutto",
    ],
    name_links: &["da", "e", "del"],
    name_openers: &["da", "di", "del"],
    leading_on: &["il", "la", "e", "o", "di", "del", "che", "un"],
    credit_heads: &["foto", "fotografia"],
    keyword_words: KeywordWords {
        name_links: "
        di del della dello dei degli delle da dal de d la le il lo al of the von van der den bin",
        name_conjunctions: "e",
        phrase_links: "di del della dello dei d",
        name_articles: "la il lo le los las el l",
        titles: "
        allenatore ambasciatore amministratore arcivescovo artista assessore attaccante attore attrice autore
        avvocato calciatore campione cancelliere cantante capitano cardinale colonnello commissario consigliere ct
        deputato direttore direttrice don dottor dottore dottoressa economista generale giornalista giudice
        governatore ispettore leader maresciallo ministro ministra monsignor onorevole papa parlamentare portavoce
        portiere premier presidente professor professore professoressa procuratore pm pilota poeta questore regista
        ricercatore scrittore scrittrice segretario segretaria senatore senatrice signor signora sindaca sindaco
        sottosegretario storico tecnico tenente vescovo vicepremier vicepresidente ad ex",
        before_nouns: "
        il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla
        dai dalle in nel nello nella nei nelle su sul sulla con per tra fra senza questo questa questi queste quello
        quella quei quelle suo sua suoi sue loro mio mia nostro nostra ogni alcuni alcune qualche altri altre dall
        nell dell all sull",
        before_verbs: "
        lui lei noi loro che chi si non ha hanno aveva avevano è sono era erano essere stato stata viene vengono può
        possono deve devono ci vi mi ti ho abbiamo sia",
        plain: "
        uomo uomini donna donne bambino bambini figlio figli figlia padre madre genitori fratello sorella moglie
        marito famiglia famiglie amico amici gente persona persone giovane giovani cittadini abitanti residenti
        membro membri squadra squadre giocatore giocatori club partita partite stagione gol punti vittoria sconfitta
        mondo vita morte corpo testa mano mani occhi volto viso nome parola parole storia momento momenti tempo
        volta volte giorno giorni notte mattina pomeriggio sera ora ore data età anno anni mese mesi settimana
        secolo periodo fine inizio luogo luoghi posto città paese paesi regione zona quartiere via strada casa
        stanza ufficio porta edificio auto veicolo aereo treno nave polizia agenti carabinieri autorità giustizia
        tribunale processo giudice caso inchiesta indagine indagini rapporto vittima vittime attacco incidente
        governo ministero partito gruppo maggioranza opposizione politica legge testo progetto misura misure
        decisione riforma piano programma campagna elezioni candidato voto voti riunione incontro accordo domanda
        questione problema problemi situazione causa ragione motivo esempio modo forma tipo parte parti punto
        livello numero numeri totale media milioni miliardi euro dollari denaro soldi vendite cliente clienti
        prodotto prodotti mercato società azienda aziende impresa imprese lavoro lavoratori dipendenti servizio
        servizi sistema sito pagina internet immagine immagini foto video messaggio informazioni stampa giornale
        giornalista televisione radio film serie libro libri canzone album titolo scuola scuole studenti università
        ospedale medico medici paziente pazienti salute cura studio ricerca ricercatori scienziati esperti risultato
        risultati acqua mare terra aria nord sud est ovest centro possibilità occasione ruolo diritto diritti
        libertà sicurezza ordine potere stato cosa cose idea chilometri metri comune provincia visitatori quota
        opera aiuto sostegno fase campo gara",
        vague: "
        nuovo nuova nuovi nuove vecchio vecchia grande grandi piccolo piccola buono buona migliore migliori peggio
        giovane primo prima primi prime ultimo ultima ultimi ultime secondo seconda terzo terza prossimo prossima
        solo sola stesso stessa proprio propria alto alta basso lungo lunga forte importante importanti nazionale
        internazionale locale pubblico pubblica politico politica sociale economico italiano italiana italiani
        francese tedesco americano inglese europeo europea mondiale generale principale possibile difficile libero
        aperto chiaro attuale scorso scorsa due tre quattro cinque sei sette otto nove dieci venti cento mille fare
        dire andare vedere sapere potere volere venire dovere fatto detto spiegato dichiarato aggiunto annunciato
        trovato preso messo visto avuto diventato rimasto arrivato morto nato ucciso ferito arrestato condannato
        accusato ha dice spiega",
        news_sources: "
        adnkronos | afp | agi | ansa | avvenire | bbc | cnn | corriere | corriere della sera |
        corriere dello sport | fatto quotidiano | gazzetta | gazzetta dello sport | il fatto quotidiano |
        il giornale | il mattino | il messaggero | il sole 24 ore | la repubblica | la stampa | la7 | libero |
        mediaset | messaggero | rai | repubblica | reuters | sky | sky tg24 | stampa | tg1 | tuttosport",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    ..Profile::NONE
};
