//! What is known of Persian.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Arabic,
    letters: "پچژگیک",
    foreign_letters: "ٹڈڑںےہھښځڅږۍېټګێۆڕڵە",
    words_per_minute: 144,
    stemming: Stemming::Frostem(frostem::Algorithm::Persian),
    stop_words: "
    و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد می وی شده او ما اما یا هر باید کند
    کرده دارد های ها هایی ای بود شود بین پس اگر همه صورت یکی هستند بی من تو شما آنها آنان ایشان کردن دو نمی
    بوده شدن پیش پیش‌از حال دیگر چه چون چرا کجا کی کدام چگونه چند همین همان همچنین بعد قبل زیر روی درباره
    میان طی بدون سوی علیه نه هیچ همیشه اکنون امروز دیروز فردا اینجا آنجا بسیار خیلی بیشتر کمتر تنها فقط حتی
    البته زیرا ولی بلکه باشد باشند بودند شدند کنند کنیم کنم دارند داشت داشته داشتند خواهد خواهند می‌شود
    می‌کند می‌کنند نیست نیستند نمی‌شود توان تواند می‌تواند اینکه آنکه چنین چنان سپس توسط مورد طور اینها برخی
    بعضی هنوز اند ام اش شان گفته افزود داد دهد رسید گرفت",
    respellings: &[('ي', 'ی'), ('ى', 'ی'), ('ك', 'ک')],
    openers: "او | وی | آنها | این | آن | اما | ولی | و | همچنین | بنابراین | سپس",
    abbreviations: Abbreviations {
        never_last: &[
            "آ", "ب.م", "د", "ر.ک", "ص", "م", "ه",
        ],
        before_number: &[
            "ج", "ش", "ص", "م", "ه",
        ],
        seldom_last: &[
            "م", "ه.ش", "ه.ق",
        ],
        units: &[
            "ق.م", "م", "ه", "ه.ش", "ه.ق",
        ],
        ..NO_ABBREVIATIONS
    },
    ..Profile::NONE
};
