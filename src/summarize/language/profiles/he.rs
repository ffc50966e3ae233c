//! What is known of Hebrew.

use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;
use crate::summarize::language::stem::light;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Hebrew,
    words_per_minute: 195,
    stemming: Stemming::Light(light::hebrew),
    stop_words: "
    של את על עם אל מן לא כי הוא היא הם הן אני אנחנו אתה אתם זה זאת זו אלה אלו אשר גם או אבל אך רק כל כך כמו
    אם יש אין היה היתה הייתה היו יהיה תהיה יהיו להיות בין עד לפני אחרי אחר לאחר תחת ללא בלי נגד לפי כדי בגלל
    מאז מי מה מתי איפה היכן איך מדוע למה כמה שלו שלה שלהם שלי שלנו שלך אותו אותה אותם אותי אותנו לו לה להם
    לי לנו לך בו בה בהם בי בנו ממנו ממנה מהם אליו אליה עליו עליה עליהם ידי עוד כבר עתה עכשיו היום אתמול מחר
    כן פי יותר פחות מאוד כלל אולי הרבה מעט כאשר כש שהוא שהיא שהם שזה שלא שכן בכל וגם ולא והוא והיא כאן שם אז
    לכן אף עצמו עצמה אחד אחת שני שתי ביותר במהלך באמצעות לגבי בתוך מול סביב למרות אמר אמרה ב ה ו ל מ ש כ",
    openers: "הוא | היא | הם | הן | זה | זו | זאת | אלה | אבל | אך | אולם | לכן | בנוסף | גם",
    ..Profile::NONE
};
