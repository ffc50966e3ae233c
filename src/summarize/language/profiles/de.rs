//! What is known of German.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "äöüß",
    trigram_model: Some(whatlang::Lang::Deu),
    words_per_minute: 187,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::German),
    stop_words: "
    der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn weil dass daß
    ob wenn als wie wo was wer wen wem wessen warum wann welche welcher welches welchen welchem in im an am
    auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor während wegen zu zum
    zur zwischen hinter neben trotz statt ab außer laut innerhalb außerhalb ins ans aufs ich du er sie es
    wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meiner dein deine sein seine
    seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserer euer eure dieser
    diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem man kein keine keinen keinem
    keiner nicht nichts nie niemals niemand jemand etwas alle allem allen aller alles viel viele vielen
    vieler wenig wenige mehr weniger meist einige einigen einiger andere anderen anderer anderem anderes
    beide beiden solche solchen bin bist ist sind seid war waren wäre wären gewesen hat habe haben hast
    hatte hatten hätte hätten gehabt wird werde werden wirst wurde wurden würde würden worden geworden kann
    können könnte könnten konnte konnten muss müssen musste mussten müsste soll sollen sollte sollten will
    wollen wollte wollten darf dürfen durfte mag möchte lassen lässt ließ auch noch schon nur sehr so dann
    da dort hier nun jetzt immer wieder bereits erst etwa fast sogar selbst zwar jedoch dabei damit daran
    darauf daraus dafür dagegen dazu davon darüber darum deshalb daher also nämlich bisher zuletzt zudem
    allerdings dessen deren derer hin her hinaus gar weiter weitere weiteren wohl ganz eben indem sowie
    sowohl weder je mal sei seien sagte",
    first_person: &["ich", "mich", "mir", "mein", "meine", "wir", "uns", "unser", "unsere"],
    second_person: &["du", "dich", "dir", "dein", "deine", "euch"],
    generic_words: &[
        "agentur", "april", "august", "bundeskanzler", "bundeskanzlerin", "bürgermeister", "dezember",
        "dienstag", "direktor", "donnerstag", "dr", "februar", "frau", "freitag", "general", "hauptmann",
        "herr", "jahr", "jahre", "jahren", "januar", "juli", "juni", "kanzler", "könig", "königin", "mai",
        "millionen", "minister", "ministerin", "ministerpräsident", "minuten", "mittwoch", "montag",
        "märz", "november", "oktober", "prinz", "prof", "professor", "prozent", "präsident", "präsidentin",
        "richter", "samstag", "september", "sonnabend", "sonntag", "sprecher", "sprecherin", "stunden",
        "tag", "tage",
    ],
    openers: "\
        er | sie | es | ihr | ihre | ihm | ihn | ihnen | sein | seine | seinen | seinem | seiner | das | \
        dies | diese | dieser | dieses | diesem | diesen | jene | jener | jenes | aber | und | doch | \
        jedoch | dennoch | trotzdem | allerdings | außerdem | zudem | deshalb | daher | darum | deswegen | \
        also | dann | danach | dabei | damit | dafür | dagegen | darauf | daraufhin | darüber | dazu | \
        davon | denn | oder | so | auch | ebenso | beide | beides | stattdessen | hingegen | zugleich | \
        gleichzeitig | dort | da | solche | somit | nun | ihm zufolge | ihr zufolge | ihnen zufolge | ihm \
        nach | seiner meinung nach | ihrer meinung nach | seiner ansicht nach | ihrer ansicht nach | seinen \
        angaben zufolge | ihren angaben zufolge | nach seinen worten | nach ihren worten | nach seinen \
        angaben | nach ihren angaben | aus seiner sicht | aus ihrer sicht | laut ihm | laut ihr | für ihn | \
        für sie | bei ihm | bei ihr | mit ihm | mit ihr | mit ihnen | in dieser zeit | zu dieser zeit | zu \
        diesem zeitpunkt | zu jener zeit | seitdem | seither | bis dahin | damals | an diesem tag | am \
        selben tag | am nächsten tag | am tag darauf | tage später | wochen später | ein jahr später | zwei \
        jahre später | kurz darauf | wenig später | bei seiner ankunft | auf die frage | aus diesem grund | \
        mit anderen worten | hinzu kommt | letzterer | letztere | letzteres | ersterer | erstere | die \
        beiden | einer von ihnen | eine von ihnen | viele von ihnen | einige von ihnen | der andere | die \
        andere | die anderen | derjenige | ähnlich | ein ähnlicher | eine ähnliche | ein ähnliches | im \
        gegenteil | im gegenzug | infolgedessen | demnach | demzufolge | währenddessen | unterdessen | \
        inzwischen | vielmehr | schließlich | hierfür | hierzu | hierbei | nichtsdestotrotz | zum vergleich \
        | im vergleich dazu | demgegenüber | umgekehrt | auch das | auch dies | dasselbe gilt | einen tag \
        später | zwei tage später | drei tage später | stunden später | eine woche später | jahre später | \
        am folgenden tag | das \
        ergebnis: | der grund: | die folge: | das ziel:",
    opener_exceptions: "es gibt | das ganze | diese woche | dieses jahr",
    personal_openers: "\
        er | sie | ihr | ihre | ihm | ihn | ihnen | sein | seine | seinen | seinem | seiner | ihm zufolge | \
        ihr zufolge | ihnen zufolge | letzterer | letztere",
    joining_openers: "aber | und | doch | jedoch | allerdings | dennoch | außerdem | zudem | deshalb | stattdessen | daraufhin",
    source_openers: "\
        das teilte | das teilten | das berichtet | das berichten | das sagte | das sagten | das geht | das \
        gab | das meldet | das erklärte | dies teilte | dies berichtet | das ergab | dies geht",
    announcing_openers: "hier ist | hier sind | das sind die",
    leaning_phrases: &["eine ähnliche ", "ein ähnliches ", "einen ähnlichen ", "einer ähnlichen "],
    definite_articles: "der die das den dem",
    year_old: "jähr jahr",
    anaphoric_nouns: "\
        organisation gruppe firma unternehmen konzern behörde agentur verein verband gewerkschaft partei \
        klub mannschaft gericht richter richterin kommission ausschuss institut universität krankenhaus \
        bank hersteller betreiber sender zeitung studie untersuchung umfrage bericht dokument brief \
        mitteilung ankündigung entscheidung urteil gesetz maßnahme maßnahmen regelung plan projekt \
        vorschlag programm initiative vertrag vereinbarung angebot gespräche verhandlungen treffen protest \
        streik angriff explosion tat vorfall unfall brand unglück krankheit fahrzeug auto wagen flugzeug \
        schiff mann frau junge mädchen kind paar duo trio familie opfer verdächtige verdächtigen angeklagte \
        täter fahrer fahrerin pilot schauspieler schauspielerin sänger sängerin autor autorin spieler \
        stürmer trainer kapitän forscher wissenschaftler ermittler film buch roman serie lied album \
        18-jährige geschädigte",
    restrictors: "der des von für in im am auf aus mit bei zu zum zur die das und oder gegen zwischen",
    retractions: "\
        falsch unwahr unzutreffend haltlos unbegründet dementierte dementiert bestritt bestreitet widerrief \
        zurückgenommen erfunden irreführend widersprach widerlegt falschmeldung gelogen",
    copula: "ist",
    author_roles: "korrespondent korrespondentin redakteur redakteurin journalist journalistin autor autorin kolumnist kolumnistin reporter reporterin professor professorin volontär volontärin",
    abbreviations: Abbreviations {
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
                before_letters: &[
            "gruppe", "hepatitis", "kategorie", "klasse", "plan", "serie", "staffel", "terminal", "typ",
            "vitamin", "zone",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::PointBeforeCapital,
    site_phrases: &[
        "cookies", "datenschutz", "impressum", "nutzungsbedingungen", "agb", "seite nicht gefunden",
        "seite wurde nicht gefunden", "existiert nicht", "startseite", "bereits abonnent",
        "jetzt abonnieren", "probeabo", "weiterlesen mit", "anmelden", "einloggen", "registrieren",
        "javascript aktivieren", "aktivieren sie javascript", "werbeblocker", "kontakt",
        "alle rechte vorbehalten", "unsere partner", "alle akzeptieren", "einwilligung",
    ],
    name_links: &["von", "der", "und"],
    name_openers: &["von"],
    leading_on: &["der", "die", "das", "und", "oder"],
    credit_heads: &["foto", "fotos", "bild", "bilder", "symbolbild", "archivbild", "archivfoto"],
    credit_links: &["von"],
    keyword_words: KeywordWords {
        name_links: "von van der den de zu zum zur vom of the di da del la le al",
        name_conjunctions: "und",
        titles: "
        abgeordnete abgeordneter abgeordneten anwalt anwältin arzt außenminister außenministerin autor autorin
        bischof bundesaußenminister bundesfinanzminister bundesinnenminister bundeskanzler bundesminister
        bundespräsident bundespräsidentin bundestrainer chef chefin chefredakteur dirigent doktor einsatzleiter
        experte expertin finanzminister forscher forscherin fraktionschef fraktionschefin fraktionsvorsitzende
        fraktionsvorsitzender generalsekretär geschäftsführer geschäftsführerin gesundheitsminister innenminister
        intendant journalist journalistin kapitän kardinal kommissar künstler landrat landrätin leiter leiterin
        minister ministerin ministerpräsident ministerpräsidentin nationalspieler oberbürgermeister
        oberbürgermeisterin papst parteichef parteichefin parteivorsitzende pfarrer polizeisprecher
        polizeisprecherin präsident präsidentin prof professor professorin rechtsanwalt regierungschef
        regierungschefin regierungssprecher regisseur regisseurin richter richterin sänger sängerin schauspieler
        schauspielerin schriftsteller senator senatorin sportdirektor sprecher sprecherin staatschef staatsanwalt
        staatsanwältin staatssekretär stürmer torwart trainer trainerin us-präsident verteidigungsminister
        verteidiger vizepräsident vorsitzende vorsitzender vorstand vorstandschef wirtschaftsminister
        bürgermeisterin kanzlerin bundeskanzlerin stadträtin linksaußen rechtsaußen kreisläufer ersatzspieler coach
        bundesliga-trainer mio mrd investor stürmerin vorsitzenden historiker historikerin torhüter",
        before_nouns: "
        der die das den dem des ein eine einen einem einer eines im am vom zum zur beim ins ans kein keine keinen
        sein seine seinen seiner ihr ihre ihren ihrer unser unsere dieser diese dieses diesen diesem jeder jede
        jedes in an auf aus bei mit nach von zu für gegen ohne um durch über unter vor hinter neben zwischen seit
        wegen trotz alle viele einige mehrere und",
        before_verbs: "er sie es ich wir man hat haben hatte hatten wird wurde werden nicht sich zu",
        plain: "
        mann männer frau frauen kind kinder junge mädchen sohn tochter vater mutter eltern bruder schwester ehemann
        familie familien freund freunde leute mensch menschen person personen bürger einwohner bewohner anwohner
        mitglied mitglieder mannschaft team spieler verein spiel spiele saison tor tore punkt punkte sieg niederlage
        welt leben tod körper kopf hand hände auge augen gesicht name namen wort worte geschichte mal zeit zeiten
        tag tage tagen nacht abend morgen stunde stunden uhr datum alter jahrhundert jahrzehnt zeitraum ende anfang
        beginn ort orte platz stadt städte dorf land länder region regionen gebiet straße haus häuser raum büro tür
        gebäude auto fahrzeug flugzeug zug schiff polizei polizist polizisten beamte behörde behörden gericht
        prozess fall fälle verfahren ermittlungen ermittler bericht berichte angaben opfer angriff unfall regierung
        ministerium partei parteien gruppe mehrheit gesetz projekt plan pläne programm entscheidung wahl wahlen
        stimme stimmen sitzung treffen debatte gespräch gespräche frage fragen antwort problem probleme lage
        situation grund gründe art weise beispiel teil teile niveau zahl zahlen anzahl prozent euro dollar million
        millionen milliarde milliarden geld preis preise verkauf kunde kunden produkt produkte markt unternehmen
        firma arbeit job mitarbeiter beschäftigte dienst system seite seiten internet bild bilder foto video
        nachricht informationen medien zeitung journalist fernsehen radio sendung film buch lied album schule
        schulen schüler universität studenten krankenhaus arzt ärzte patient patienten gesundheit behandlung studie
        forschung forscher wissenschaftler experten ergebnis ergebnisse wasser luft erde boden meer norden süden
        osten westen zentrum mitte möglichkeit chance verantwortung rolle recht rechte freiheit sicherheit macht
        staat gesellschaft ding dinge sache idee gedanke gefühl liebe hilfe unterstützung regel regeln meter
        kilometer quadratmeter tonnen liter grad hälfte drittel dutzend besucher zuschauer gast gäste fahrer
        passagiere halbzeit viertel runde trainer gegner kosten folge folgen ziel ziele auftrag sprecher leiter chef
        präsident minister erfolg schritt maßnahme maßnahmen auswirkungen blick hintergrund",
        vague: "
        neu neue neuen neuer neues alt alte alten groß große großen großer kleine kleinen gut gute guten besser
        beste besten schlecht jung junge jungen erste ersten letzte letzten nächste nächsten anderer gleiche
        gleichen eigene eigenen hoch hohe hohen lange langen kurz starke wichtige wichtigen nationale internationale
        lokale öffentliche politische soziale wirtschaftliche deutsche deutschen deutscher französische
        amerikanische britische russische allgemeine besondere möglich frei offen klar aktuelle derzeit ehemalige
        früher ganz rund knapp mindestens zwei drei vier fünf sechs sieben acht neun zehn zwölf hundert tausend
        sagte sagt erklärte teilte berichtete gibt geht kommt kam macht steht stehen liegt bleibt gehen kommen
        machen montag samstag sonnabend sonntag januar",
        news_sources: "
        afp | anzeiger | ard | bbc | bild | bild-zeitung | br | cnn | der spiegel | der standard | deutschlandfunk |
        die welt | die zeit | dpa | faz | focus | frankfurter allgemeine zeitung | handelsblatt | hr | kicker |
        kurier | mdr | n-tv | nachrichten | ndr | ntv | nzz | orf | rbb | reuters | rtl | rundfunk | sat.1 | sid |
        spiegel | srf | standard | stern | swr | süddeutsche | süddeutsche zeitung | tagblatt | tageblatt |
        tagesspiegel | taz | wdr | welt | zdf | zeit | zeitung | zeitungen",
        inflects_last_word: true,
        ..NO_KEYWORD_WORDS
    },
    capitalizes_nouns: true,
    ..Profile::NONE
};
