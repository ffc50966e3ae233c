//! What is known of Burmese.

use super::profile::Profile;
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Burmese,
    words_per_minute: 220,
    has_spaces: false,
    stop_words: "
    သည် က ကို မှာ မှ တွင် ၌ နှင့် နဲ့ ၏ ရဲ့ တို့ များ ပါ ပြီး သော တဲ့ ဖြင့် အတွက် လည်း ပဲ သာ ဟု လို့ တယ် ခဲ့
    နေ မည် မယ် ရန် ဖို့ သို့ မ ဘူး ဒီ ဤ ထို အဲဒီ သူ သူမ ကျွန်တော် ကျွန်မ သူတို့ ရှိ ဖြစ် ၍ ၎င်း ပေမယ့်
    သို့မဟုတ် ရ ကြ တစ် ခု ဦး",
    ..Profile::NONE
};
