//! What is known of Amharic.

use super::profile::Profile;
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Ethiopic,
    words_per_minute: 195,
    stop_words: "
    እና ነው ነበር ናቸው ነበሩ ላይ ውስጥ ወደ ከ በ ለ የ ስለ እንደ ግን ወይም ይህ ይህን ያ እነዚህ እሱ እሷ እነሱ እኔ እኛ አንተ እናንተ ሁሉ ሁሉም ብቻ ደግሞ
    ጋር በኋላ በፊት ጊዜ አንድ ሌላ ሌሎች ማን ምን የት መቼ እንዴት ለምን አለ አለው አላቸው አሉ የለም እስከ ድረስ መካከል ነገር ሆኖ ሆነ ይሆናል በጣም ብዙ እዚህ
    እዚያ ዛሬ ከዚህ በዚህ ያለው ያሉ የሚል",
    ..Profile::NONE
};
