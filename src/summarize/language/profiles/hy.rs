//! What is known of Armenian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Armenian,
    words_per_minute: 173,
    stemming: Stemming::Frostem(frostem::Algorithm::Armenian),
    stop_words: "
    և ու է են էր էին եմ ես եք ենք որ որը որի որոնք որոնց թե եթե բայց կամ իսկ նաև նա նրա նրան նրանք նրանց այս
    այդ այն սա դա մենք մեր ձեր դուք իմ քո իր իրենց հետ մեջ վրա մասին համար հետո առաջ միայն ոչ չէ չի չեն մի
    մեկ բոլոր ամեն այլ ինչ ով ինչպես երբ որտեղ ինչու այստեղ այնտեղ շատ ավելի արդեն դեռ էլ պետք կա կան պիտի
    լինի եղել եղավ ըստ մինչև քանի որպես միջև դեպի առանց նույն այսօր երեկ նրանից դրա այնպես",
    abbreviations: Abbreviations {
        never_last: &[
            "ակադ", "այս.ինքն", "դոկտ", "դոց", "ինժ", "խմբ", "հեռ", "հմմտ", "պ", "պող", "պրոֆ", "տ", "տ.տ",
            "տե՛ս", "տես", "տիկ", "փող", "քառ", "օր", "օրին",
        ],
        before_number: &[
            "աղ", "գլ", "էջ", "թ", "կետ", "հ", "հատ", "հոդվ", "նկ",
        ],
        seldom_last: &[
            "դ", "դդ", "դր", "թ", "թթ", "կգ", "կմ", "հզ", "մ.թ", "մ.թ.ա", "մլն", "մլրդ", "ք",
        ],
        often_last: &[
            "այլն", "և.այլն",
        ],
        openers: &[
            "այդ", "այն", "այս", "բայց", "բացի", "դա", "եթե", "ես", "երբ", "իսկ", "իր", "մենք", "նա", "նրա",
            "նրանք", "որ", "սա", "և",
        ],
        ..NO_ABBREVIATIONS
    },
    colon_is_full_stop: true,
    ..Profile::NONE
};
