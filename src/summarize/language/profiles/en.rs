//! What is known of English.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::page_notices::PageNotices;
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    trigram_model: Some(whatlang::Lang::Eng),
    words_per_minute: 238,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::English),
    stop_words: "
    a about above across after afterwards again against ago all almost along already also although always am
    among amongst an and another any anybody anyone anything anyway anywhere are aren't around as at away
    back be became because become becomes been before being below between both but by can can't cannot come
    could couldn't did didn't do does doesn't doing don't done down during each either else enough even ever
    every everybody everyone everything few for from further get gets getting go goes going gone got had
    hadn't has hasn't have haven't having he he'd he'll he's hence her here hers herself him himself his how
    however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just least
    less let let's like made make many may maybe me might mine more moreover most much must my myself
    neither never no nobody none nor not nothing now of off often on once one only onto or other others our
    ours ourselves out over own per perhaps please put quite rather re really s said same say says see seem
    seemed seems several shall she she'd she'll she's should shouldn't since so some somebody someone
    something sometimes somewhere still such t take than that that's the their theirs them themselves then
    there there's therefore these they they'd they'll they're they've thing things this those though through
    throughout thus to together told too toward towards under unless until up upon us use used very via was
    wasn't we we'd we'll we're we've well went were weren't what what's whatever when where whereas whether
    which while who who's whoever whole whom whose why will with within without won't would wouldn't yes yet
    you you'd you'll you're you've your yours yourself yourselves d ll m ve",
    common_words: "
    man men woman women child children boy girl baby family mother father son daughter brother sister wife
    husband friend people police officer fire fires farm farmer dog dogs cat cats cow cows horse horses bird
    birds fish bites bit ran run runs sat sit sits died dies dead kill kills killed hurt injured hit hits
    found find finds seek seeks sought lost lose loses won win wins beat beats team game match play plays
    played player coach season goal goals score scores race house home houses school schools teacher
    teachers student students road roads street bridge train trains bus car cars truck plane planes ship
    boat ferry river lake sea water rain snow storm flood heat weather city town village country state world
    court judge jail prison crime theft attack attacks bomb shot shoots gun army war peace talks deal vote
    votes voted election law laws bill tax taxes budget bank money price prices rise rises rose fall falls
    fell cut cuts cost costs jobs job work works worker workers strike strikes company firm shop shops store
    market sale sales trade oil gas power energy phone computer internet health hospital doctor doctors
    nurse drug drugs virus vaccine food drink bread milk meat book books film music song show star stars
    king queen prime minister president mayor governor council board boardroom chief head leader leaders
    party government report reports reported asked called calls call name named plan plans planned open
    opens opened close closes closed begin begins began start starts started end ends ended stop stops
    stopped move moves moved change changes changed makes takes took give gives gave comes came sees saw
    know knows knew think thinks thought want wants wanted need needs needed help helps helped keep keeps
    kept leave leaves left stay stays stayed return returns returned recover recovers recovered break breaks
    broke build builds built buy buys bought sell sells sold pay pays paid meet meets met face faces faced
    hold holds held set sets puts turn turns turned warn warns warned accuse accused charged arrest arrested
    sentenced missing new old young big small large great good better best bad worse worst high low long
    short full early late next last first usual excellent service safe free strong weak hard easy hot cold
    black white red green blue day days week weeks month months year years night morning evening today
    tomorrow yesterday time times two three four five six seven eight nine ten eleven twelve hundred
    thousand million half part different way ways life death place area side hand eye room door floor wall
    garden tree trees park forest mountain island beach north south east west right",
    first_person: &[
        "i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "we'll", "we'd", "me", "my", "mine",
        "us", "our", "ours", "myself", "ourselves",
    ],
    second_person: &["you", "you're", "you've", "you'll", "you'd", "your", "yours", "yourself", "yourselves"],
    capital_names: &["US", "U.S", "IT", "I.T", "WHO", "W.H.O"],
    generic_words: &[
        "afp", "agency", "ansa", "ap", "april", "august", "billion", "bishop", "captain", "cent",
        "chairman", "chancellor", "chief", "colonel", "dame", "day", "days", "december", "director", "don",
        "dpa", "dr", "efe", "eight", "epa", "february", "first", "five", "four", "friday", "general",
        "governor", "hour", "hours", "hundred", "january", "judge", "july", "june", "king", "kyodo",
        "lady", "lieutenant", "lord", "lusa", "m", "madam", "march", "may", "mayor", "million", "minister",
        "minute", "minutes", "miss", "monday", "month", "months", "mr", "mrs", "ms", "news", "nine",
        "november", "october", "one", "pa", "percent", "pope", "president", "prime", "prince", "princess",
        "prof", "professor", "queen", "reuters", "rev", "saturday", "second", "secretary", "senator",
        "september", "sergeant", "seven", "sir", "six", "spokesman", "spokesperson", "spokeswoman",
        "sunday", "tass", "ten", "third", "thousand", "three", "thursday", "time", "times", "tuesday",
        "two", "upi", "wednesday", "week", "weeks", "xinhua", "year", "years",
    ],
    openers: "\
        he | she | they | it | his | her | hers | him | them | their | theirs | its | this | that | these | \
        those | but | and | however | so | or | also | yet | still | meanwhile | then | moreover | instead \
        | nor | such | another | others | both | therefore | thus | hence | nevertheless | nonetheless | \
        furthermore | besides | otherwise | similarly | likewise | consequently | accordingly | neither | \
        either | the latter | the former | the two | the pair | the trio | the couple | the duo | as a \
        result | in addition | for example | for instance | by contrast | in contrast | on the other hand | \
        at the same time | after that | afterwards | one of them | some of them | most of them | all of \
        them | none of them | in turn | in response | too | though | because of this | because of that | \
        despite this | despite that | in that case | at least that | in this case | here | there he | there \
        she | there they | among them | the same | one, | two of them | many of them | several of them | \
        both of them | each of them | according to him | according to her | according to them | in his view \
        | in her view | in their view | for his part | for her part | for their part | on that occasion | \
        at that time | at the time | since then | by then | until then | that time | that day | the same \
        day | a day later | days later | weeks later | months later | years later | hours later | minutes \
        later | two days later | a week later | a month later | a year later | upon arrival | on arrival | \
        when asked | asked if | asked whether | asked about | asked why | asked how | in doing so | to do \
        so | for this reason | for that reason | that is why | this is why | that's why | as such | even so \
        | that said | in other words | what is more | what's more | worse still | on top of that | in fact \
        | indeed | a similar | similar | the first of these | the second of these | the other | the others \
        | the rest | the remaining | the aforementioned | one of the two | of these | of those | under it | \
        with it | with this | with that | by this | after this | before that | in it | in them | from there \
        | elsewhere | not so | all three | all four | all five | all of this | all of that | among these | \
        among those | to this end | to that end | said he | said she | asked by | according to it | by \
        comparison | in comparison | by way of comparison | conversely | this, too, | that, too, | the same \
        goes for | one had | one has | one was | one recently | one also | didn't | doesn't | wasn't | \
        weren't | hasn't | haven't | couldn't | wouldn't | it comes as | it comes after | it came as | it \
        came after | it follows | the move comes | three days later | four days later | two weeks later | \
        two months later | two years later | the next day | the following day | the following week | the result: | the \
        reason: | the goal: | the answer | this comes as | this comes after | this came after",
    personal_openers: "\
        it comes as | it comes after | it came as | it came after | it follows a | this comes as | this comes after | \
        this came after | now he | now, he | now she | now, she | now they | now, they | he | she | they | him | them | his | her | hers | their | theirs | the latter | the former | \
        according to him | according to her | according to them | a similar",
    joining_openers: "but | however | and | yet | also | meanwhile | moreover | furthermore | nevertheless | therefore | as a result",
    announcing_openers: "here is | here are | here's | below is | below are | the following is | the following are",
    leaning_phrases: &["a similar ", "the answer is "],
    definite_articles: "the",
    year_old: "year",
    anaphoric_nouns: "\
        organisation organization group company firm agency body association charity union club team squad \
        court judge jury panel committee commission board department institute university hospital bank \
        airline carrier operator manufacturer maker retailer supermarket broadcaster newspaper magazine \
        website publisher study research survey poll findings results figures report document letter \
        statement announcement decision move ruling verdict judgment sentence suit lawsuit ban law bill \
        legislation measure measures rules plan plans proposal proposals scheme project programme program \
        initiative campaign deal agreement contract treaty offer bid talks negotiations meeting discussion \
        discussions chatter speculation rumours rumors comments remarks protest protests demonstration \
        strike rally attack bombing explosion blast shooting stabbing killing murder assault incident \
        accident crash collision fire blaze disaster tragedy outbreak disease condition treatment drug \
        device system technology method vehicle car van lorry truck plane aircraft jet helicopter ship boat \
        vessel man woman boy girl child baby teenager pensioner couple pair duo trio family victim victims \
        suspect suspects defendant attacker gunman killer driver passenger pilot officer officers actor \
        actress singer star band author writer artist player striker midfielder defender goalkeeper captain \
        athlete champion politician lawmaker spokesman spokeswoman billionaire businessman scientist \
        researchers scientists authors investigators film movie book novel show series song album painting \
        discovery change changes increase rise fall drop cut cuts payment money sum amount loss victory win \
        defeat two three men women others same",
    restrictors: "of for in at from that who which to behind on with whose where between by against called named and or",
    retractions: "\
        false untrue wrong hoax baseless unfounded misleading mistaken retracted withdrew withdrawn denied \
        denies deny fabricated debunked incorrect invented disputed disputes contradicted inaccurate",
    copula: "is",
    author_roles: "correspondent reporter editor writer author journalist columnist professor contributor producer fellow lecturer novelist blogger",
    abbreviations: Abbreviations {
        never_last: &[
            "adm", "amb", "approx", "assn", "assoc", "asst", "atty", "brig", "brig.gen", "btw", "c.f", "capt",
            "cdr", "cf", "cllr", "cmdr", "col", "const", "cpl", "cpt", "dept", "det", "dets", "dr", "drs",
            "e.g", "eg", "esp", "excl", "f.e", "fr", "fwd", "gen", "gens", "gov", "govs", "hon", "i.e", "ibid",
            "ie", "incl", "insp", "lt", "lt.cmdr", "lt.col", "maj", "maj.gen", "messrs", "mgr", "mr", "mrs",
            "ms", "mt", "mts", "mx", "op.cit", "orig", "pfc", "pres", "prof", "pvt", "rep", "reps", "rev",
            "sen", "sens", "sgt", "sgts", "st", "ste", "supt", "transl", "univ", "v", "viz", "vs",
        ],
        before_number: &[
            "apr", "art", "aug", "bk", "ca", "ch", "chap", "circa", "dec", "ed", "eds", "eq", "eqs", "ext",
            "feb", "fig", "figs", "hwy", "jan", "jul", "jun", "mar", "no", "nos", "nov", "n°", "nº", "oct", "p",
            "para", "pg", "pp", "pt", "ref", "rs", "rte", "sec", "sect", "sep", "sept", "ser", "tel", "ver",
            "vol", "vols",
        ],
        seldom_last: &[
            "al", "ala", "alta", "apt", "ariz", "ave", "b.a", "b.s", "bldg", "blvd", "bros", "calif", "co", "colo",
            "conn", "cont", "corp", "cos", "d.c", "d.d.s", "dist", "e.u", "esq", "fla", "ga", "hwy", "i.v",
            "inc", "ind", "intl", "j.d", "jr", "kan", "ky", "l.a", "la", "llc", "ln", "ltd", "m.a", "m.b.a",
            "m.d", "m.s", "md", "mex", "mfg", "mich", "minn", "mo", "mont", "mt", "n.j", "n.y", "natl", "neb",
            "nev", "okla", "penn", "pkwy", "plc", "pty", "que", "r.n", "rd", "sask", "sr", "st", "ste", "tenn", "tex",
            "u.a.e", "u.k", "u.n", "u.s", "u.s.a", "u.s.s.r", "va", "vt", "wis", "wyo",
        ],
        often_last: &[
            "a.d", "a.m", "ad", "am", "b.c", "b.c.e", "bc", "c.e", "etc", "p.m", "pm",
        ],
        units: &[
            "hr", "hrs", "in", "min", "mins", "sec", "secs", "sq.ft", "sq.km", "sq.m", "sq.mi",
        ],
        openers: &[
            "a", "about", "according", "after", "again", "all", "also", "although", "among", "an", "and",
            "another", "any", "are", "as", "asked", "at", "authorities", "because", "before", "both", "but",
            "by", "can", "could", "critics", "despite", "did", "do", "does", "don't", "during", "each",
            "earlier", "eight", "even", "every", "few", "five", "following", "for", "former", "four", "from",
            "had", "has", "have", "he", "he's", "her", "here", "hers", "his", "how", "however", "i", "i'm",
            "i've", "if", "in", "instead", "is", "it", "it's", "its", "just", "last", "later", "let's", "like",
            "many", "may", "meanwhile", "more", "moreover", "most", "much", "my", "nearly", "neither", "never",
            "next", "nine", "no", "nobody", "none", "nor", "not", "nothing", "now", "of", "officials", "on",
            "once", "one", "only", "or", "other", "others", "our", "out", "over", "people", "perhaps", "please",
            "police", "recently", "residents", "said", "seven", "several", "she", "she's", "should", "since",
            "six", "so", "some", "soon", "still", "such", "sunday", "ten", "than", "that", "that's", "the",
            "their", "them", "then", "there", "there's", "therefore", "these", "they", "they're", "this",
            "those", "though", "three", "through", "thus", "to", "today", "together", "tomorrow", "two",
            "under", "unfortunately", "unlike", "until", "up", "very", "was", "we", "we're", "were", "what",
            "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with",
            "within", "without", "would", "yes", "yesterday", "yet", "you", "your",
        ],
        counted: &[
            "april", "august", "bst", "cdt", "central", "cet", "cst", "december", "eastern", "edt", "est", "et",
            "february", "friday", "gmt", "january", "july", "june", "local", "monday", "mountain", "november",
            "october", "pacific", "pdt", "pst", "pt", "saturday", "september", "sunday", "thursday", "tuesday",
            "utc", "wednesday",
        ],
                before_letters: &[
            "an", "category", "class", "division", "grade", "group", "hepatitis", "influenza", "league",
            "option", "part", "plan", "pool", "section", "series", "team", "terminal", "tier", "type",
            "vitamin", "zone",
        ],
        unmarked_openers: &["a", "after", "an", "he", "in", "it", "she", "the", "they"],
        ..NO_ABBREVIATIONS
    },
    pronoun_i: true,
    site_phrases: &[
        "cookies", "privacy policy", "privacy notice", "terms of use", "terms of service",
        "terms and conditions", "manage your choices", "manage your preferences", "page not found", "404",
        "the page you are looking for", "the page you requested", "does not exist", "could not be found",
        "home page", "homepage", "search box", "free articles", "article limit", "already a subscriber",
        "already a member", "subscribe now", "subscribe to continue", "subscribe to read",
        "to continue reading", "log in", "sign in", "create an account", "unlimited access",
        "start your subscription", "enable javascript", "javascript is disabled", "turn on javascript",
        "supported browser", "ad blocker", "contact us", "about us", "legal notice", "all rights reserved",
        "your consent", "our partners", "accept all",
    ],
    name_links: &["and", "for", "in", "of", "the", "at", "with"],
    name_openers: &["e"],
    leading_on: &[
        "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "from", "with",
        "as", "that", "which", "who", "is", "are", "was", "were", "he", "she", "they", "it", "his", "her",
        "their", "its", "between", "after", "before", "because", "when", "while", "if", "than",
    ],
    weekdays: &[
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues",
        "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ],
    months: &[
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
        "nov", "dec",
    ],
    page_notices: PageNotices {
        openings: &["copyright", "advertisement"],
        rights: &["all rights reserved"],
        follow_openings: &["follow ", "like us", "find us", "join us"],
        follow: &["follow us", "follow him", "follow her", "follow me"],
        subscribe_openings: &["sign up", "subscribe", "get the latest", "get our"],
        subscriptions: &["newsletter", "inbox", "email", "subscribe"],
    },
    credit_heads: &[
        "photo", "photos", "photograph", "photographs", "photography", "picture", "pictures", "image",
        "images", "credit", "credits", "photo credit", "photo by", "photos by", "image credit",
        "picture credit", "photo courtesy of",
    ],
    vague_credit_heads: &["image"],
    credit_links: &["by", "via", "of", "file", "courtesy", "photo", "picture", "for"],
    credit_files: &["File ", "Pool"],
    credit_joints: &[" via "],
    keyword_words: KeywordWords {
        name_links: "of the von van der den de del della di da do dos das du la le al bin ibn",
        name_conjunctions: "and",
        phrase_links: "of",
        titles: "
        adm rear brig amb atty cdr comdr hon pfc pvt sgts gens sens reps govs messrs jan feb apr aug sep sept oct
        nov dec jul jun substitute skipper pitcher forward center-back actor actress adviser advisor admiral aide
        ambassador analyst announcer archbishop artist assistant attorney author baron baroness blogger brigadier
        cardinal ceo cfo champion chairwoman chancellor coach comedian commander commissioner congressman
        congresswoman constable coordinator coroner correspondent councillor councilman councilwoman counsel count
        countess cpl curator defender deputy designer detective det dj duchess earl economist editor engineer envoy
        executive expert founder gen goalkeeper gov guitarist head historian host inspector insp instructor
        investigator journalist justice lawmaker lawyer leader legislator lt magistrate maj manager marshal
        midfielder model mp musician negotiator novelist officer official owner paratrooper pastor photographer
        pilot player playwright politician presenter principal prosecutor producer psychologist quarterback rapper
        rep representative researcher sculptor sen sgt sheriff singer soldier songwriter striker supt superintendent
        supervisor surgeon trooper trainer treasurer undersecretary vice victim winger writer cllr col capt cmdr
        counselor teammate winner fellow former then ex twenty thirty forty fifty hundreds thousands dozens eleven
        twelve thirteen fourteen fifteen twenty-five",
        before_nouns: "
        a an the of his her its their our my your this that these those in on at by from with without into against
        between among during about over under after before for through behind around near such some any no every
        each all other another several many whose per via toward towards upon within throughout along and",
        before_verbs: "
        he she they i we you it who to has have had was were is are be been being will would could should can may
        might must did does do not never also don't didn't doesn't won't can't couldn't wouldn't i'm he's she's it's
        we're they're there don t",
        plain: "
        american british english french german italian spanish russian chinese japanese korean indian pakistani
        iraqi iranian israeli palestinian syrian turkish egyptian libyan afghan saudi lebanese jordanian yemeni
        somali sudanese nigerian kenyan african asian european australian canadian mexican brazilian cuban colombian
        venezuelan bolivian argentine chilean peruvian dutch belgian swiss austrian swedish norwegian danish finnish
        polish czech hungarian romanian bulgarian greek ukrainian scottish welsh irish portuguese latino hispanic
        arab jewish muslim christian islamic catholic western eastern northern southern roman thai vietnamese
        indonesian malaysian filipino burmese tibetan haitian sunni shiite kurdish georgian chechen serbian croatian
        bosnian republican democratic democrat olympic british-born man men woman women child children boy boys girl
        girls baby kid kids son daughter father mother parent parents dad mum mom brother sister husband wife family
        families friend friends people person couple guy lady colleague neighbor neighbour resident residents
        citizen member members crew staff worker workers employee employees police policeman cop officer officers
        official officials authority authorities government minister president leader leaders chief spokesman
        spokeswoman court judge lawyer attorney jury case cases trial charge charges hearing investigation
        investigator investigators evidence report reports statement news conference interview story press media
        magazine newspaper channel show shows series program programme film films movie movies book books song songs
        music album star stars fan fans audience game games match matches season team teams side player players club
        clubs league coach manager captain goal goals point points minute win wins victory defeat title cup score
        half squad race event events world day days night nights morning evening afternoon date dates age birthday
        hour moment moments period time times decade century anniversary city town village country countries state
        states county nation nations region regions area areas place places street road home homes house houses
        building buildings room office door car cars vehicle vehicles plane bus train ship ships boat flight airport
        station company companies firm business businesses industry market markets customer customers product
        products price prices money cost costs sales percent deal agreement plan plans policy decision issue issues
        problem problems question questions matter thing things way ways part parts kind type types sort lot number
        numbers amount level rate group groups organization organisation party parties campaign election vote votes
        voters meeting talks comment comments words word name names life lives death deaths body head hand hands
        face eye eyes hair heart attack attacks incident accident scene crime crimes fight fighting killing victim
        victims suspect suspects threat threats security force forces military army soldier soldiers troops war
        weapon weapons gun guns bomb school schools student students pupil pupils teacher teachers university
        college class education hospital doctor doctors patient patients health care treatment disease condition
        study research scientist scientists researcher researchers expert experts test tests result results data
        information details detail service services system systems work job jobs role position experience effort
        efforts support help chance opportunity success failure future history past start end beginning rest change
        changes difference idea ideas view views reason reasons fact facts truth example sense feeling fear hope
        love dream power control right rights law laws rule rules site website internet web page video videos photo
        photos picture pictures image images phone message messages food water land air weather sea ground line list
        step steps set round stage field practice approach attention action actions response reaction pressure
        interest responsibility effect impact importance value quality version form north south east west center
        centre central avenue prime great royal queen king prince princess pope saint lord god department ministry
        committee commission council congress senate parliament district prison jail park hotel church bank fund
        board administration agency assembly embassy corps secretary uss hms ss tv pm mp usa online offer offers
        comeback bid return move contract boss signing transfer passenger passengers driver drivers visitor visitors
        guest guests tourist owner owners author artist actor actress singer writer mile miles foot feet pound
        pounds dollar dollars euro euros ton tons meter meters kilometer kilometers inch inches degree degrees acre
        situation relationship conversation discussion debate process project projects relief visit trip speech
        letter document documents source sources activity activities community communities population society
        culture generation majority cent paper papers judgment judgement character neighborhood neighbourhood
        candidate defence defense forum scoop privilege arrest arrests custody bail sentence offense offence
        behavior behaviour conduct complaint complaints appeal allegations allegation spot spots piece pieces bit
        photograph photographs footage clip caption advertisement",
        vague: "
        new old young big small large great good better best bad worse worst high low long short full early late
        next last first second third final recent latest previous former current local national international
        foreign public private social political economic financial legal official major minor main key top single
        double real true false possible likely able available special different similar important significant
        serious strong weak hard easy hot cold free open close black white red green blue total whole entire half
        own other several many much more most less few little happy sad beautiful nice fine sure clear ready dead
        alive live living human male female federal annual daily weekly monthly medical physical military senior
        junior chief head general common huge massive tiny extra due popular famous successful professional personal
        wide deep near far ahead right left back away together alone especially particularly recently finally really
        actually nearly probably simply quickly immediately previously allegedly reportedly apparently eventually
        exactly certainly today tonight yesterday tomorrow ago later soon else maybe make made making take took
        taken taking give gave given giving come came coming going gone get got getting know known knew see seen
        seeing saw think thought thinks say says saying told tell telling ask asked asking want wanted need needed
        try tried trying use used using work worked working call called calling feel felt find found finding show
        showed shown showing leave leaving keep kept keeping let begin began begun seem help helped helping start
        started play played playing run ran running move moved moving lived believe believed hold held bring brought
        happen happened write wrote written provide provided sit stand lose lost pay paid paying meet met include
        included including continue continued set learn learned change changed lead led leading understand watch
        watched follow followed following stop stopped create created speak spoke spoken read allow allowed add
        added spend spent grow grew opened walk walked win won winning offer offered remember remembered love loved
        consider considered appear appeared buy bought wait waited serve served die died dying send sent expect
        expected build built stay stayed fall fell fallen cut reach reached kill killed killing remain remained
        suggest suggested raise raised pass passed sell sold require required report reported decide decided pull
        pulled return returned explain explained hope hit carry carried arrest arrested charged accused convicted
        sentenced released posted shared revealed admitted claimed insisted signed scored beat facing hijacked
        declaring declared announced confirmed denied described broke broken rose risen grown sank shot shut struck
        taught caught burned drew drove flew fought went hung hurt laid lay meant put quit rode sat shook stole stood
        stuck threw tore wore blackmailing accusing charging extreme deadly alleged severe fatal gap involved injured wounded missing based born married
        named according compared related items crew",
        doubtful_endings: "ing ed ly ive ous ful able ible ic al est",
        possessives: &["'s", "’s", "'", "’"],
        sure_possessives: &["'s", "’s", "s'", "s’"],
        news_sources: "
        abc | abc news | al jazeera | associated press | bbc | bloomberg | buzzfeed | cbs | chronicle | cnn |
        cnn student news | cnn.com | cnnmoney | courier | daily express | daily star | dispatch |
        entertainment weekly | espn | examiner | fox news | gazette | getty | getty images | globe | guardian |
        herald | hln | hollywood reporter | huffington post | independent | inquirer | ireport | itv | journal |
        mail | mailonline | mirror | msnbc | nbc | news | newsweek | npr | observer | pbs | people |
        people magazine | politico | post | rolling stone | sentinel | sky | sports illustrated | sun | telegraph |
        time magazine | times | tmz | tribune | usa today | vanity fair | variety | wire",
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
