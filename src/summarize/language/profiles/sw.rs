//! What is known of Swahili.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
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
    pronouns: &[
        "mimi", "wewe", "sisi", "ninyi", "nyinyi", "wangu", "yangu", "langu", "changu", "zangu",
        "wako", "yako", "lako", "wetu", "yetu", "letu", "chetu", "zetu", "wenu", "yenu",
    ],
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
    ..Profile::NONE
};
