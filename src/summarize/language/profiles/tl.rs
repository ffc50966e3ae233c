//! What is known of Filipino.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
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
    first_person: &[
        "ako", "ko", "akin", "aking", "kami", "namin", "amin", "aming", "tayo", "natin", "atin", "ating",
    ],
    second_person: &["ikaw", "ka", "mo", "iyo", "iyong", "kayo", "ninyo", "inyo", "inyong"],
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
    joining_openers: "ngunit | subalit | gayunman",
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
    keyword_words: KeywordWords {
        name_links: "ng de dela del los las la san of the at",
        name_conjunctions: "at",
        phrase_links: "ng",
        titles: "
        pangulo presidente bise kalihim senador senadora kongresista gobernador gobernadora alkalde mayor konsehal
        kapitan hepe heneral koronel direktor tagapagsalita hukom mahistrado abogado atty doktor dr dra propesor
        prof inhinyero engr kagawad pastor obispo kardinal papa aktor aktres mang-aawit manunulat guro coach rep sen
        gen col capt sgt police chief inspector tagapangulo sekretarya usec asec sec bb ginoo ginang gng g si sina",
        before_nouns: "
        ang ng sa mga na kay kina si sina isang bawat ilang lahat nito niya kanilang kanyang aming ating dalawang
        tatlong para mula",
        before_verbs: "hindi siya sila ako kami tayo ay nang",
        plain: "
        tao lalaki babae bata mga-bata anak ama ina magulang kapatid asawa pamilya kaibigan mamamayan residente
        miyembro koponan manlalaro laro laban panahon mundo buhay kamatayan katawan ulo kamay mata mukha pangalan
        salita kuwento beses oras araw gabi umaga hapon petsa edad taon buwan linggo wakas simula lugar lungsod
        bayan nayon bansa lalawigan probinsya rehiyon kalye daan kalsada bahay silid opisina pinto gusali kotse
        sasakyan eroplano tren barko pulis pulisya awtoridad korte hukuman kaso imbestigasyon ulat biktima atake
        aksidente gobyerno pamahalaan kagawaran partido grupo mayorya batas proyekto plano programa desisyon
        eleksyon halalan boto pulong usapan kasunduan tanong problema sitwasyon dahilan paraan halimbawa bahagi
        antas bilang numero porsiyento milyon bilyon piso dolyar pera salapi presyo benta kostumer produkto merkado
        kompanya kumpanya trabaho manggagawa empleyado serbisyo sistema website larawan video mensahe impormasyon
        media pahayagan telebisyon radyo pelikula libro aklat awit kanta paaralan eskwela estudyante mag-aaral
        unibersidad ospital doktor pasyente kalusugan paggamot pag-aaral pananaliksik mananaliksik eksperto resulta
        tubig hangin lupa dagat hilaga timog silangan kanluran sentro pagkakataon papel karapatan kalayaan seguridad
        kapangyarihan bagay ideya metro kilometro barangay",
        vague: "
        bago bagong luma malaki malaking maliit mabuti mabuting mas masama bata una unang huli huling sumunod
        susunod iba ibang pareho sarili mataas mababa mahaba malakas mahalaga mahalagang pambansa internasyonal
        lokal publiko pampubliko pulitikal panlipunan ekonomiko pilipino pangkalahatan pangunahing posible malaya
        bukas kasalukuyan dating nakaraang dalawa tatlo apat lima anim pito walo siyam sampu daan libo sinabi ayon
        dagdag ipinaliwanag nagsabi lunes martes miyerkules huwebes biyernes sabado linggo enero pebrero marso abril
        mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre kahapon ngayon",
        news_sources: "
        abante | abs-cbn | abs-cbn news | afp | bbc | bombo radyo | cnn | cnn philippines | dzmm | gma | gma news |
        inquirer | manila bulletin | news | philippine daily inquirer | philippine news agency | philippine star |
        philstar | pilipino star ngayon | pna | rappler | reuters | tv",
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
