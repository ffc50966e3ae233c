//! What is known of Danish.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "æøåé",
    trigram_model: Some(whatlang::Lang::Dan),
    words_per_minute: 208,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::Danish),
    stop_words: "
    og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham
    hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind
    når være dog noget ville jo deres efter ned skulle denne end dette mit også under have dig anden hende
    mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været thi jer
    sådan jeg kan vores så blot blevet bare før hvem hvilken hvilket hvilke hvordan hvorfor fordi mens siden
    igen ingen intet uden ved samt mellem kun mere mest andre andet allerede altså både begge derfor dér dit
    dine enten endnu flere fik få får gennem gør gøre går hen ifølge inden igennem kom kommer lige må måske
    måtte nok nogen omkring selvom sidste siger sagde senere således tager to tre udenfor vort år",
    common_words: "
    vandt tabte kampen godt dårligt politiet manden kvinden barnet børn huset skolen byen landet regeringen
    folketinget ministeren borgmesteren chefen selskabet virksomheden penge kroner prisen stiger falder
    fundet dræbt død døde såret brand ulykke ulykken bil bilen tog toget vejen vejr regn sne sygehuset lægen
    retten dømt fængsel sagen valget stemte afstemning uge ugen måned nye gamle store små første fortæller
    oplyser skriver spiller spillede holdet træneren sæsonen målet sejr nederlag gjorde gik ser giver gav
    altid aldrig dag morgen",
    generic_words: &[
        "april", "august", "borgmester", "dag", "dage", "december", "direktør", "dronning", "februar",
        "fredag", "fru", "hr", "januar", "juli", "juni", "kong", "lørdag", "maj", "mandag", "marts",
        "milliarder", "million", "millioner", "minister", "minutter", "måned", "måneder", "november",
        "oktober", "onsdag", "prins", "procent", "professor", "september", "statsminister", "søndag",
        "time", "timer", "tirsdag", "torsdag", "uge", "uger", "år",
    ],
    first_person: &["jeg", "mig", "min", "mit", "mine", "vi", "os", "vores", "vor"],
    second_person: &["du", "dig", "din", "dit", "dine", "jer", "jeres"],
    openers: "\
        han | hun | de | den | det | disse | denne | dette | hans | hendes | deres | dens | men | og | \
        eller | dog | også | derfor | desuden | så | da | begge | samtidig | derefter | ifølge ham | ifølge \
        hende | ifølge dem | efter hans mening | efter hendes mening | for ham | for hende | på det \
        tidspunkt | dengang | siden da | siden dengang | den dag | samme dag | dagen efter | dage senere | \
        et år senere | adspurgt | af den grund | med andre ord | sidstnævnte | førstnævnte | de to | en af \
        dem | nogle af dem | den anden | de andre | de øvrige | en lignende | et lignende | tværtimod | \
        trods det | dermed | herefter | i stedet | i øvrigt | imidlertid | derimod | herudover | derudover \
        | ligeledes | samtlige | sådanne | endvidere | til sammenligning | til gengæld | omvendt | en dag \
        senere | to dage senere | timer senere | kort efter | en uge senere | år senere | ugen efter | resultatet: | \
        årsagen: | målet:",
    personal_openers: "\
        han | hun | hans | hendes | ifølge ham | ifølge hende | ifølge dem | sidstnævnte",
    joining_openers: "men | og | dermed | derfor | desuden | imidlertid | derimod",
    source_openers: "\
        det skriver | det oplyser | det siger | det fortæller | det meddeler | det viser | det fremgår | \
        det rapporterer | det bekræfter | dette skriver | dette oplyser",
    announcing_openers: "her er | her kan du",
    leaning_phrases: &["en lignende ", "et lignende "],
    anaphoric_nouns: "\
        organisationen gruppen selskabet virksomheden firmaet koncernen myndigheden foreningen forbundet \
        partiet klubben holdet retten dommeren kommissionen udvalget universitetet hospitalet sygehuset \
        banken avisen studiet undersøgelsen rapporten dokumentet brevet meddelelsen beslutningen afgørelsen \
        dommen loven tiltaget planen projektet forslaget aftalen buddet forhandlingerne mødet protesten \
        strejken angrebet eksplosionen hændelsen ulykken branden sygdommen bilen flyet skibet manden \
        kvinden drengen pigen barnet parret duoen trioen familien offeret ofrene gerningsmanden tiltalte \
        sigtede chaufføren føreren piloten skuespilleren sangeren forfatteren spilleren træneren forskerne \
        filmen bogen romanen",
    restrictors: "som der i på af for fra med til og eller mod mellem",
    retractions: "\
        falsk falskt forkert usandt grundløst dementerede dementerer benægtede benægter tilbageviste \
        opdigtet misvisende",
    copula: "er",
    author_roles: "korrespondent reporter redaktør journalist forfatter kommentator skribent professor",
    abbreviations: Abbreviations {
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
                before_letters: &[
            "gruppe", "hepatitis", "kategori", "klasse", "plan", "pulje", "type", "vitamin", "zone",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::Point,
    site_phrases: &[
        "cookies", "privatlivspolitik", "vilkår og betingelser", "siden blev ikke fundet",
        "siden findes ikke", "forsiden", "allerede abonnent", "bliv abonnent", "log ind", "javascript",
        "kontakt os", "alle rettigheder forbeholdes", "vores partnere", "accepter alle",
    ],
    credit_heads: &["foto"],
    keyword_words: KeywordWords {
        name_links: "of the von van der de af du la le al",
        name_conjunctions: "og",
        titles: "
        advokat borgmester chef chefredaktør direktør dommer doktor formand forfatter forsker forskningschef
        fodboldspiller general instruktør journalist kaptajn kandidat kommunikationschef konge landstræner leder
        lektor minister ministeren viceborgmester ordfører politiker politiinspektør politikommissær politidirektør
        præsident præst professor pressechef programleder rektor sanger sangerinde skuespiller skuespillerinde
        sportsdirektør statsminister statsministeren talsmand talskvinde træner udenrigsminister finansminister
        justitsminister vagtchef overlæge præsidenten angriber målmand kunstner musiker næstformand",
        before_nouns: "
        en et den det de dette denne disse min mit mine din sin sit sine hans hendes dens dets deres vores jeres i
        på til fra med uden om over under ved mod for af efter før gennem mellem blandt hos bag foran hver nogle
        ingen flere mange alle",
        before_verbs: "
        jeg du han hun vi man der som at har havde er var bliver blev være blive været kan kunne vil ville skal
        skulle må måtte ikke også sig så",
        plain: "
        mand mænd manden kvinde kvinder kvinden barn børn dreng pige søn datter far mor forældre bror søster kone
        familie ven venner folk menneske mennesker person personer borger borgere beboer medlem medlemmer hold
        holdet spiller spillere klub klubben kamp kampen sæson kampe mål point sejr nederlag verden liv livet død
        krop hoved hånd øje ansigt navn ord historie gang gange tid dag dage nat aften morgen time timer dato alder
        år måned uge periode slutning sted steder by byen land lande område områder region kommune kommunen gade vej
        hus huset hjem rum kontor dør bygning bil bilen fly tog skib politi politiet betjent betjente myndighed
        myndigheder ret retten sag sagen sager dommer anklager undersøgelse rapport offer ofre angreb ulykke ulykken
        regering regeringen minister ministerium parti partier partiet gruppe gruppen flertal lov forslag projekt
        projekter plan aftale beslutning valg stemme stemmer møde debat spørgsmål svar problem problemer situation
        årsag grund måde eksempel del dele punkt niveau antal tal procent kroner million millioner penge pris priser
        salg kunde kunder produkt produkter marked virksomhed virksomheder firma selskab arbejde job ansat ansatte
        medarbejder medarbejdere leder chef system service side hjemmeside internet billede billeder video besked
        oplysninger medie medier avis journalist tv radio program film bog bøger sang album skole skoler elev elever
        universitet studerende hospital læge læger patient patienter sundhed behandling forskning forsker forskere
        ekspert resultat resultater vand luft jord vejr grader nord syd øst vest centrum mulighed muligheder ansvar
        rolle frihed sikkerhed magt stat samfund førsteplads bane mester finale løb stilling forhold udvikling ting
        idé tanke følelse kærlighed chance hjælp støtte indsats krav regler rettigheder minut minutter kilometer
        meter danskere dansker chauffør vagtchef brand",
        vague: "
        ny nyt nye gammel gammelt gamle stor stort store lille små god godt gode bedre bedst bedste dårlig ung unge
        første sidste næste anden andet andre samme egen eget egne høj højt høje lav lang langt lange kort stærk
        vigtig vigtigt vigtige national international lokal lokale offentlig offentlige politisk politiske social
        økonomisk økonomiske dansk danske svensk norsk tysk engelsk amerikansk fransk europæisk generel særlig
        særligt mulig fri åben klar klart nuværende tidligere seneste senere hurtigt bare helt lige meget mange mere
        mest flere fleste få hele halv alene sagde siger fortæller fortalte mener oplyser skriver forklarer gør
        gjorde gået kommet kommer tager taget fået får se set finde fundet give givet vise viser blevet står ligger
        sidder går kom fik to tre fire fem seks syv otte ni ti hundrede tusind født dræbt anholdt dømt sigtet",
        news_sources: "
        afp | avis | avisen | b.t | bbc | berlingske | billed-bladet | bold | bold.dk | bt | børsen | cnn |
        dagblad | dr | dr nyheder | dr1 | ekstra | ekstra bladet | folkeblad | fyens stiftstidende | information |
        jyllands posten | jyllands-posten | kristeligt dagblad | nordjyske | nyheder | politiken | radio24syv |
        reuters | ritzau | se og hør | stiftstidende | tidende | tv | tv 2 | tv 2 news | tv2 | tv3",
        inflects_last_word: true,
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
