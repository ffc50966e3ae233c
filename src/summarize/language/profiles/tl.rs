//! What is known of Filipino.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::Profile;
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "ñ",
    trigram_model: Some(whatlang::Lang::Tgl),
    words_per_minute: 220,
    stop_words: "
    ang ng sa na at mga ay si ni para hindi ito kung niya may siya ko mo ako kay pero nang rin din lang pa
    ba naman ka kanyang nila sila ating dahil mula isang noong upang ayon kaniyang kanila kanilang kanya
    kaniya iyon yun iyan yan dito doon diyan rito roon nito niyon nitong itong iyong nating natin namin amin
    atin inyo ninyo iyo akin aking kami kayo tayo kayong tayong kaming sina nina kina o ngunit subalit
    datapwat bagaman habang bago matapos pagkatapos hanggang tungkol hinggil laban kahit kapag pag kaya
    samantala gayundin gayunman gayunpaman mayroon meron wala walang huwag dapat puwede pwede maaari
    maaaring gusto nais lahat bawat ilang ilan marami maraming iba ibang isa dalawa dalawang tatlo tatlong
    una unang mas pinaka napaka lamang muna muli ulit pala daw raw po opo oo nga sana tila ano anong sino
    sinong saan kailan bakit paano alin gaano kanino ngayon ngayong kahapon bukas kasi ani aniya wika sinabi
    sabi dagdag pang nasa galing tuwing bilang maging nagging ganito ganoon ganyan talaga halos",
    pronouns: &[
        "ako", "ko", "akin", "aking", "ikaw", "ka", "mo", "iyo", "iyong", "kami", "namin", "amin",
        "aming", "tayo", "natin", "atin", "ating", "kayo", "ninyo", "inyo", "inyong",
    ],
    generic_words: &[
        "abril", "agosto", "araw", "bilyon", "biyernes", "buwan", "disyembre", "dr", "enero", "ginang",
        "ginoo", "hulyo", "hunyo", "huwebes", "linggo", "lunes", "marso", "martes", "mayo", "milyon",
        "minuto", "miyerkules", "nobyembre", "oktubre", "oras", "pebrero", "porsyento", "prof",
        "sabado", "setyembre", "taon",
    ],
    openers: "\
        siya | niya | kanya | kaniya | sila | nila | kanila | ito | iyon | iyan | nito | itong | ngunit | \
        subalit | pero | at | o | kaya | kung kaya | kaya naman | gayunman | gayunpaman | gayundin | \
        samantala | bukod dito | bukod pa rito | dahil dito | dahil doon | pagkatapos nito | matapos nito | \
        ayon sa kanya | ayon sa kaniya | ayon sa kanila | aniya | ani niya | dagdag niya | dagdag pa niya | \
        sinabi niya | doon | dito | isa pa | ang dalawa | kapwa | ganito | ganoon | sa halip | sa kabilang \
        banda | sa kabila nito | mayroon din | ganun din | noong panahong iyon | mula noon | nang araw na \
        iyon | kinabukasan | makalipas ang isang taon | sa madaling salita | pareho | isa sa kanila | ang \
        iba | kung ihahambing",
    personal_openers: "siya | sila | kanyang | ayon sa kanya | ayon sa kanila | aniya",
    opener_exceptions: "\
        itong linggo | ngayong taon | ngayong linggo",
    abbreviations: Abbreviations {
        never_last: &[
            "atty", "bb", "bgy", "blg", "brgy", "col", "cong", "dr", "dra", "engr", "fr", "gen", "gng",
            "gob", "gov", "hon", "hr", "lt", "maj", "mr", "mrs", "ms", "p.o", "pang", "pres", "prof",
            "rep", "rev", "sen", "sgt", "sr", "st", "sta", "sto",
        ],
        before_number: &[
            "apr", "art", "aug", "blg", "dec", "dis", "ene", "feb", "hul", "hun", "jan", "jul", "jun",
            "mar", "nob", "nov", "oct", "okt", "p", "pah", "php", "sek", "sept", "tel",
        ],
        seldom_last: &[
            "co", "corp", "inc", "jr", "ltd", "sr", "u.s",
        ],
        often_last: &[
            "atbp", "etc",
        ],
        openers: &[
            "ako", "ang", "ani", "aniya", "at", "ating", "ay", "ayon", "ba", "bukod", "dagdag",
            "dahil", "din", "dito", "diyan", "doon", "ganito", "ganoon", "ganun", "gayundin",
            "gayunman", "gayunpaman", "hindi", "isa", "isang", "ito", "itong", "iyan", "iyon", "iyong",
            "ka", "kanila", "kanilang", "kaniya", "kaniyang", "kanya", "kanyang", "kapwa", "kay",
            "kaya", "ko", "kung", "lang", "matapos", "may", "mayroon", "mga", "mo", "mula", "na",
            "naman", "nang", "natin", "nating", "ng", "ngunit", "ni", "nila", "nito", "nitong", "niya",
            "niyon", "noong", "o", "pa", "pagkatapos", "para", "pero", "rin", "rito", "roon", "sa",
            "samantala", "si", "sila", "sinabi", "siya", "subalit", "upang", "yan", "yun",
        ],
        ..NO_ABBREVIATIONS
    },
    ..Profile::NONE
};
