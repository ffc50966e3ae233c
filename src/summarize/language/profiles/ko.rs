//! What is known of Korean.

use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;
use crate::summarize::language::stem::light;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Hangul,
    words_per_minute: 173,
    stemming: Stemming::Light(light::korean),
    stop_words: "
    이 그 저 것 수 등 및 또 또는 더 잘 안 못 때 때문에 위해 위한 대한 대해 통해 따라 따르면 관련 이번 지난 오는 현재 오늘 어제 내일 있다 있는 있었다 있어 있으며 있고 있을 있게
    없다 없는 없이 했다 한다 하는 하고 하며 하지만 할 한 해 하기 했으며 된다 됐다 되는 되고 되어 되지 된 될 이다 이라고 이라며 라고 라며 였다 이었다 아니라 아니다 않는 않았다 않다
    않고 말했다 밝혔다 전했다 설명했다 그는 그녀는 그의 그가 그것은 이는 이를 이에 이와 우리 우리는 우리가 나는 내가 저는 당신 그들은 그들의 여기 거기 어떤 무엇 누가 누구 언제 어디
    어떻게 왜 모든 모두 각 여러 많은 많이 가장 매우 아주 너무 다시 이미 아직 바로 특히 또한 그리고 그러나 그런데 그래서 따라서 만약 즉 약 같은 같이 함께 다른 새로운 이후 이전 뒤
    후 전 중 가운데 동안 사이 대로 만큼 뿐 두 세 첫 이런 그런 이렇게 그렇게 당시 것으로 것이다 것은 것을 것이 수가 한편 다만 오히려 가지 씨 씨는",
    openers: "\
        그는 | 그가 | 그의 | 그녀는 | 그녀가 | 그들은 | 이는 | 이것은 | 이것이 | 이를 | 이에 | 이런 | 이러한 | 이 같은 | 그러나 | 하지만 | \
        그리고 | 그래서 | 따라서 | 또한 | 또 | 그런데 | 그럼에도 | 반면 | 한편",
    quoting_particles: &["라고", "라는", "라며", "라면서", "면서", "이라", "하고", "고 ", "며"],
    ..Profile::NONE
};
