//! What is known of Swahili.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::Profile;
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    words_per_minute: 220,
    stop_words: "
    ya na wa kwa ni katika za la kuwa cha yake huo hii huyo wake hiyo lakini kama pia vya watu baada sana
    wao ili hilo alisema ambao hata au kutoka nchini moja mwa bila yao kabla wakati kwamba si sio siyo ndio
    ndiyo hapana huu hizo hizi hao hawa hicho hiki hivyo hivi hapo hapa huko huku humo humu yule wale lile
    ile ule kile vile zile pale kule mimi wewe yeye sisi ninyi nyinyi wangu yangu langu changu zangu wako
    yako lako chako zako lake chake zake vyake wetu yetu letu chetu zetu wenu yenu lao chao zao vyao ambaye
    ambayo ambalo ambacho ambazo ambavyo ambapo ambako bali ila isipokuwa ingawa ijapokuwa iwapo endapo
    kwani sababu basi tena bado tayari karibu zaidi kidogo mno kila wote yote lote chote zote vyote baadhi
    wengi mengi nyingi vingi wengine mengine nyingine vingine mwingine kingine mmoja wawili mawili mbili
    tatu tangu hadi mpaka juu chini ndani nje mbele nyuma kati miongoni dhidi kuhusu kulingana sasa leo jana
    kesho juzi lini nani nini gani wapi vipi ngapi je alikuwa walikuwa ilikuwa ulikuwa yalikuwa kulikuwa
    atakuwa watakuwa itakuwa amekuwa wamekuwa imekuwa yamekuwa anasema wanasema amesema wamesema walisema
    aliongeza alieleza tu nao naye nayo huyu mwenye wenye yenye lenye chenye zenye kupitia kuanzia",
    first_person: &[
        "mimi", "sisi", "wangu", "yangu", "langu", "changu", "zangu", "wetu", "yetu", "letu", "chetu",
        "zetu",
    ],
    second_person: &["wewe", "ninyi", "nyinyi", "wako", "yako", "lako", "wenu", "yenu"],
    generic_words: &[
        "agosti", "alhamisi", "aprili", "asilimia", "bi", "bibi", "bilioni", "bwana", "dakika",
        "desemba", "dkt", "dr", "februari", "ijumaa", "januari", "julai", "jumamosi", "jumanne",
        "jumapili", "jumatano", "jumatatu", "juni", "machi", "mei", "miaka", "miezi", "milioni",
        "mwaka", "mwezi", "novemba", "oktoba", "prof", "saa", "septemba", "siku", "wiki",
    ],
    openers: "\
        yeye | wao | huyo | hao | huyu | hawa | hiyo | hii | hilo | hili | hayo | haya | hicho | hiki | \
        hivyo | hivi | hizo | hizi | yule | wale | ile | lakini | na | au | hata hivyo | kwa hiyo | kwa \
        hivyo | hivyo basi | aidha | pia | vilevile | vile vile | zaidi ya hayo | baada ya hapo | baadaye | \
        kisha | halafu | kadhalika | badala yake | wakati huo | wakati huohuo | kwa upande wake | kwa \
        upande wao | kwa mujibu wake | kwa mujibu wao | aliongeza | alisema | alieleza | anasema | wote \
        wawili | wawili hao | kutokana na hilo | licha ya hayo | huko | hapo | kulingana naye | kwa maoni \
        yake | tangu wakati huo | siku hiyo | siku iliyofuata | mwaka mmoja baadaye | kwa sababu hiyo | kwa \
        maneno mengine | mmoja wao | wengine | kwa kulinganisha | kinyume chake",
    personal_openers: "yeye | wao | kwa mujibu wake",
    joining_openers: "lakini | hata hivyo",
    opener_exceptions: "\
        wiki hii | mwaka huu | mwezi huu | huu ni mwaka",
    abbreviations: Abbreviations {
        never_last: &[
            "bi", "bw", "dk", "dkt", "dr", "inj", "kan", "kapt", "kol", "lt", "maj", "mch", "mh",
            "mhe", "mr", "mrs", "ms", "mt", "mwl", "n.k.w", "prof", "sgt", "st",
        ],
        before_number: &[
            "ago", "apr", "des", "feb", "ibara", "jan", "jul", "jun", "kif", "ksh", "mac", "machi",
            "na", "no", "nov", "okt", "sept", "sh", "tel", "tsh", "uk",
        ],
        seldom_last: &[
            "co", "corp", "inc", "jr", "ltd", "sr", "u.s",
        ],
        often_last: &[
            "etc", "k.m", "km", "n.k", "nk",
        ],
        openers: &[
            "aidha", "alieleza", "aliongeza", "alisema", "ambao", "anasema", "au", "baada", "baadaye",
            "badala", "bila", "cha", "halafu", "hao", "hapa", "hapana", "hapo", "hata", "hawa", "haya",
            "hayo", "hicho", "hii", "hiki", "hili", "hilo", "hivi", "hivyo", "hiyo", "hizi", "hizo",
            "huko", "huku", "humo", "humu", "huo", "huu", "huyo", "huyu", "ile", "ili", "kabla",
            "kadhalika", "kama", "katika", "kisha", "kutoka", "kutokana", "kuwa", "kwa", "kwamba",
            "la", "lakini", "licha", "moja", "mwa", "na", "nchini", "ndio", "ndiyo", "ni", "pia",
            "sana", "si", "sio", "siyo", "vile", "vilevile", "vya", "wa", "wakati", "wake", "wale",
            "wao", "watu", "wawili", "wote", "ya", "yake", "yao", "yeye", "yule", "za", "zaidi",
        ],
        ..NO_ABBREVIATIONS
    },
    keyword_words: KeywordWords {
        name_links: "wa ya la za cha bin binti of the al",
        name_conjunctions: "na",
        phrase_links: "wa ya la za cha vya",
        titles: "
        rais waziri mkuu makamu mwenyekiti mkurugenzi meneja katibu balozi mbunge wabunge seneta gavana meya kamanda
        kamishna jaji hakimu wakili daktari dk dkt profesa prof mhandisi msemaji mchezaji mshambuliaji kocha nahodha
        mwimbaji msanii mwandishi mchungaji askofu papa sheikh jenerali kanali bwana bi bibi mheshimiwa ndugu
        mwalimu mtafiti naibu afisa ofisa diwani spika",
        before_nouns: "wa ya la za cha vya kwa na katika kutoka kuhusu bila kama mwa pa",
        before_verbs: "yeye wao mimi sisi si hakuna ambaye ambao ili",
        plain: "
        mtu watu mwanaume wanaume mwanamke wanawake mtoto watoto mvulana msichana mwana baba mama wazazi kaka dada
        mume mke familia rafiki marafiki raia mwananchi wananchi mkazi wakazi mwanachama wanachama timu wachezaji
        klabu mchezo mechi msimu bao mabao ushindi dunia maisha kifo mwili kichwa mkono macho uso jina neno maneno
        hadithi mara wakati muda siku usiku asubuhi jioni saa tarehe umri mwaka miaka mwezi miezi wiki kipindi
        mwisho mwanzo mahali eneo maeneo mji jiji kijiji nchi taifa jimbo mkoa wilaya mtaa barabara nyumba chumba
        ofisi jengo gari magari ndege treni meli polisi mamlaka mahakama kesi uchunguzi ripoti mwathirika shambulio
        ajali tukio serikali wizara chama vyama kundi wengi sheria mradi mpango programu uamuzi uchaguzi kura
        mkutano mazungumzo makubaliano swali tatizo matatizo hali sababu njia mfano sehemu kiwango idadi asilimia
        milioni bilioni shilingi dola fedha pesa bei mauzo mteja wateja bidhaa soko kampuni kazi mfanyakazi
        wafanyakazi huduma mfumo tovuti picha video ujumbe taarifa habari vyombo gazeti televisheni redio filamu
        kitabu wimbo shule mwanafunzi wanafunzi chuo hospitali madaktari mgonjwa wagonjwa afya matibabu utafiti
        watafiti wataalamu matokeo maji hewa ardhi bahari kaskazini kusini mashariki magharibi kituo nafasi jukumu
        haki uhuru usalama kitu vitu wazo mita kilomita",
        vague: "
        mpya jipya kubwa ndogo nzuri mzuri bora mbaya kijana vijana kwanza mwisho ijayo nyingine wengine sawa juu
        chini ndefu muhimu kitaifa kimataifa mitaa umma kisiasa kijamii kiuchumi mkuu kuu jumla wazi sasa zamani
        iliyopita mbili tatu nne tano sita saba nane tisa kumi mia elfu alisema amesema walisema alieleza ameeleza
        aliongeza kufanya kuwa kwenda kupata kutoa kuna jana leo kesho jumatatu jumanne jumatano alhamisi ijumaa
        jumamosi jumapili zaidi sana pia bado",
        news_sources: "
        afp | bbc | bbc swahili | citizen | citizen tv | cnn | daily nation | dw | habari leo | habarileo | itv |
        kbc | majira | mtanzania | mwananchi | nation | nipashe | reuters | standard | taifa leo | tbc |
        the citizen | the standard | voa",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    ..Profile::NONE
};
