//! What is known of Dutch.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "ëéïü",
    trigram_model: Some(whatlang::Lang::Nld),
    words_per_minute: 211,
    stemming: Stemming::Frostem(frostem::Algorithm::Dutch),
    stop_words: "
    de het een en van in is dat die te zijn op met voor niet aan er om ook als dan maar bij of uit nog
    worden door naar heeft hebben had hadden werd werden wordt was waren ben bent hij zij ze ik je jij u we
    wij jullie hem haar hun hen mij me mijn jouw uw onze ons zich zichzelf dit deze wat wie waar wanneer
    waarom hoe welke welk over tot tegen tussen onder na voordat nadat omdat zodat terwijl hoewel toen nu al
    alleen altijd nooit vaak weer veel meer meest minder weinig zeer heel erg zo dus want kan kunnen kon
    konden zal zullen zou zouden moet moeten moest mag mogen mocht wil willen wilde gaan gaat ging laten
    doen doet deed daar hier daarom daarna iets niets iemand niemand alle alles andere ander elk elke ieder
    iedere geen zonder sinds volgens tijdens binnen buiten boven achter via per vanaf ten ter der des den
    eens even wel reeds toch echter ge zelf geweest geworden gehad enkele sommige beide zoals waarbij waarin
    waarop 't 's 'n s t hebt staat",
    first_person: &["ik", "mij", "mijn", "wij", "we", "ons", "onze"],
    second_person: &["je", "jij", "jou", "jouw", "jullie", "u", "uw"],
    generic_words: &[
        "april", "augustus", "burgemeester", "dag", "dagen", "december", "dinsdag", "directeur",
        "donderdag", "februari", "generaal", "jaar", "januari", "jaren", "juli", "juni", "koning",
        "koningin", "maand", "maandag", "maanden", "maart", "mei", "meneer", "mevrouw", "miljard",
        "miljoen", "minister", "minuten", "november", "oktober", "premier", "president", "prins",
        "procent", "professor", "rechter", "september", "uur", "vrijdag", "week", "weken", "woensdag",
        "zaterdag", "zondag",
    ],
    openers: "\
        hij | zij | ze | het | dit | dat | deze | die | zijn | haar | hun | hem | hen | maar | en | of | \
        echter | toch | ook | daarom | dus | daarnaast | bovendien | daarbij | daarna | dan | toen | \
        vervolgens | beide | beiden | zo | daar | intussen | ondertussen | daardoor | volgens hem | volgens \
        haar | volgens hen | volgens hun | wat hem betreft | wat haar betreft | naar zijn mening | naar \
        haar mening | zijns inziens | op dat moment | in die tijd | destijds | sindsdien | tot dan toe | \
        die dag | diezelfde dag | de volgende dag | dagen later | een jaar later | bij aankomst | gevraagd \
        naar | om die reden | met andere woorden | laatstgenoemde | eerstgenoemde | de twee | een van hen | \
        sommigen van hen | de ander | de andere | de anderen | een soortgelijk | een soortgelijke | een \
        vergelijkbare | integendeel | in ruil daarvoor | desondanks | hierdoor | hierbij | hiermee | \
        hiervoor | waardoor | namelijk | daarmee | daarvoor | daarover | inmiddels | kort daarna | even \
        later | ter vergelijking | in vergelijking daarmee | daarentegen | omgekeerd | ook dit | ook dat | \
        een dag later | twee dagen later | uren later | een week later | jaren later | het resultaat: | de \
        reden: | het doel:",
    personal_openers: "\
        hij | zij | ze | zijn | haar | hun | hem | volgens hem | volgens haar | volgens hen | \
        laatstgenoemde",
    joining_openers: "maar | en | echter | toch | bovendien | daarnaast | daarom",
    source_openers: "\
        dat meldt | dat melden | dat schrijft | dat zegt | dat zei | dat blijkt | dat bleek | dat laat | \
        dat heeft | dat staat | dat maakte | dat vertelt | dat bevestigt",
    announcing_openers: "hier is | hier zijn | dit zijn de",
    leaning_phrases: &["een soortgelijk ", "een soortgelijke ", "een vergelijkbaar onderzoek"],
    definite_articles: "de het",
    year_old: "jarig",
    anaphoric_nouns: "\
        organisatie groep bedrijf onderneming concern instantie vereniging vakbond partij club ploeg \
        rechtbank rechter commissie instituut universiteit ziekenhuis bank fabrikant krant studie onderzoek \
        enquête rapport document brief verklaring aankondiging besluit beslissing uitspraak vonnis wet \
        maatregel maatregelen plan project voorstel programma akkoord contract aanbod onderhandelingen \
        bijeenkomst protest staking aanval explosie incident ongeluk ongeval brand ziekte voertuig auto \
        vrachtwagen vliegtuig schip man vrouw jongen meisje kind stel duo trio familie slachtoffer \
        slachtoffers verdachte verdachten dader bestuurder piloot acteur actrice zanger zangeres auteur \
        speler spits trainer aanvoerder onderzoekers wetenschappers film boek roman serie",
    restrictors: "van voor in op uit met bij die dat om aan en of tegen tussen",
    retractions: "\
        onjuist onwaar vals ongegrond ontkende ontkent ontkennen ingetrokken verzonnen misleidend weerlegd \
        tegengesproken",
    copula: "is",
    author_roles: "correspondent redacteur journalist auteur schrijver columnist verslaggever hoogleraar",
    abbreviations: Abbreviations {
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
                before_letters: &[
            "categorie", "groep", "hepatitis", "klasse", "plan", "poule", "serie", "type", "vitamine",
            "zone",
        ],
        ..NO_ABBREVIATIONS
    },
    site_phrases: &[
        "cookies", "privacybeleid", "privacyverklaring", "algemene voorwaarden", "pagina niet gevonden",
        "bestaat niet", "startpagina", "al abonnee", "word abonnee", "inloggen", "registreren",
        "javascript", "adblocker", "contact", "alle rechten voorbehouden", "onze partners",
        "alles accepteren",
    ],
    name_links: &["van", "den", "der", "de", "en"],
    name_openers: &["van", "de", "der", "ten", "ter"],
    credit_heads: &["foto"],
    keyword_words: KeywordWords {
        name_links: "van der den de het ten ter te en of the von di da del la le al",
        name_conjunctions: "en",
        phrase_links: "van",
        titles: "
        acteur actrice advocaat auteur bestuurder bisschop bondscoach burgemeester commissaris directeur dokter dr
        fractievoorzitter generaal hoofdredacteur hoogleraar ir journalist kamerlid kapitein kardinaal keizer koning
        leider lijsttrekker minister ministers minister-president oud-minister onderzoeker partijleider politicus
        premier president presentator presentatrice prof professor rechter regisseur schrijver schrijfster
        secretaris-generaal spits staatssecretaris trainer voorzitter wethouder woordvoerder woordvoerster zanger
        zangeres doelman verdediger historicus prins prinses directrice eurocommissaris",
        before_nouns: "
        de het een van in op aan met voor bij uit naar door over tegen tussen zonder onder om zijn haar hun mijn
        onze ons deze dit die dat elke geen alle enkele veel te",
        before_verbs: "
        ik hij zij ze wij we je er is was zijn wordt werd worden heeft hebben had hadden niet te zich kan kunnen zal
        zullen wil willen moet moeten",
        plain: "
        man mannen vrouw vrouwen kind kinderen jongen meisje zoon dochter vader moeder ouders broer zus echtgenoot
        familie gezin vriend vrienden mensen mens persoon personen burger burgers inwoners bewoners lid leden ploeg
        team speler spelers club wedstrijd wedstrijden seizoen doelpunt punten zege winst nederlaag wereld leven
        dood lichaam hoofd hand handen oog ogen gezicht naam namen woord woorden verhaal keer tijd dag dagen nacht
        avond ochtend uur datum leeftijd eeuw periode einde begin plaats plek stad dorp land landen regio gebied
        straat weg huis huizen kamer kantoor deur gebouw auto voertuig vliegtuig trein schip politie agent agenten
        autoriteiten rechtbank rechter zaak zaken proces onderzoek rapport slachtoffer slachtoffers verdachte aanval
        ongeluk regering kabinet ministerie partij partijen groep meerderheid wet project plan plannen programma
        besluit verkiezingen stem stemmen vergadering debat gesprek vraag vragen antwoord probleem problemen
        situatie reden manier voorbeeld deel punt niveau aantal cijfer cijfers procent euro dollar miljoen miljard
        geld prijs prijzen verkoop klant klanten product producten markt bedrijf bedrijven werk baan werknemers
        medewerkers dienst systeem site pagina internet beeld beelden foto video bericht informatie media krant
        journalist televisie radio film boek lied album school scholen leerlingen universiteit studenten ziekenhuis
        arts artsen patiënt patiënten gezondheid behandeling studie onderzoekers wetenschappers deskundigen
        resultaat resultaten water lucht aarde grond zee noorden zuiden oosten westen centrum mogelijkheid kans rol
        recht rechten vrijheid veiligheid macht staat samenleving ding idee gedachte gevoel liefde hulp steun regels
        kilometer meter gemeente provincie bezoekers",
        vague: "
        nieuw nieuwe oud oude groot grote klein kleine goed goede beter beste slecht jong jonge eerste laatste
        volgende ander andere zelfde eigen hoog hoge lang lange kort sterk belangrijk belangrijke nationale
        internationale lokale openbare politieke sociale economische nederlandse nederlands belgische franse duitse
        amerikaanse britse russische algemene bijzondere mogelijk vrij open duidelijk huidige voormalige vorige twee
        drie vier vijf zes zeven acht negen tien honderd duizend zegt zei vertelt meldt laat gaat komt kwam staat
        ligt blijft maakt doet krijgt veel weinig meer meest heel hele half",
        news_sources: "
        ad | afp | algemeen dagblad | anp | bbc | belga | cnn | courant | dagblad | de morgen | de standaard |
        de telegraaf | de volkskrant | het laatste nieuws | het parool | nieuws | nos | nrc | nrc handelsblad |
        nu.nl | omroep | parool | reuters | rtl | rtl nieuws | rtv | standaard | telegraaf | trouw | volkskrant |
        vrt | vrt nws",
        inflects_last_word: true,
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
