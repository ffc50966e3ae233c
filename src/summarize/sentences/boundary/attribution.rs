//! Who said what was quoted, right after the closing mark: 「…。」と, "…다."라고, “……！”他说.

use super::candidate::Candidate;
use crate::summarize::sentences::cursor::Cursor;
use crate::summarize::sentences::word_chars::{is_square, is_word_char};

/// What Korean puts right after the words that it quotes.
const KOREAN_PARTICLES: &[&str] = &["라고", "라는", "라며", "라면서", "면서", "이라", "하고", "고 ", "며"];

/// A verb of speech so close after the quotation, in characters, tells the speaker whatever comes after it.
const NEAREST: usize = 6;
/// The most characters of a clause that does nothing but tell the speaker.
const LONGEST_CLAUSE: usize = 40;
/// The most characters that name the listener after a verb that takes one.
const LONGEST_LISTENER: usize = 8;

/// The characters that Chinese verbs of speech are made of.
const SPOKEN: &str = "说說道问問称稱喊答叫";

/// Words with such a character that speak of something else.
const UNSPOKEN: &[&str] = &[
    "传说", "傳說", "学问", "學問", "小说", "小說", "报道", "報道", "据说", "據說", "渠道", "疑问", "疑問",
    "知道", "称号", "稱號", "答案", "职称", "職稱", "街道", "訪問", "访问", "轨道", "軌道", "通道", "道德",
    "道路", "铁道", "問題", "问题", "频道", "頻道", "名称", "名稱", "味道", "简称", "簡稱",
];

/// What the clause that tells the speaker ends in, in Chinese and Japanese.
const VERBS: &[&str] = &[
    "表示",
    "指出",
    "回答",
    "答复",
    "答覆",
    "认为",
    "認為",
    "强调",
    "強調",
    "补充",
    "補充",
    "解释",
    "解釋",
    "坦言",
    "笑言",
    "直言",
    "断言",
    "斷言",
    "感叹",
    "感嘆",
    "回忆",
    "回憶",
    "透露",
    "介绍",
    "介紹",
    "承认",
    "承認",
    "呼吁",
    "呼籲",
    "警告",
    "宣布",
    "写",
    "寫",
    "述べた",
    "語った",
    "話した",
    "言った",
    "いう",
    "答えた",
    "尋ねた",
    "訴えた",
    "明かした",
    "強調した",
    "説明した",
    "指摘した",
    "振り返った",
    "述べている",
    "話している",
    "語っている",
];

/// Verbs that may be followed by who was told.
const TELLING: &[&str] = &["告诉", "告訴", "提醒", "追问", "追問", "反问", "反問"];

/// Whether what was quoted goes on with the particle that quotes it, or with who said it, right after the closing mark.
pub(in crate::summarize::sentences) fn goes_on_with_speaker(candidate: &Candidate<'_>) -> bool {
    let at = candidate.next.word;
    let Some(first) = candidate.cursor.char_at(at) else { return false };
    match first {
        '\u{AC00}'..='\u{D7A3}' => {
            let (word, _) = candidate.next_word();
            KOREAN_PARTICLES.iter().any(|particle| word.starts_with(particle)) || word == "고" || word == "는"
        }
        '\u{3041}'..='\u{309F}' if "とってはがをのにでもなやだ".contains(first) => true,
        _ if is_square(first) => tells_speaker(candidate.cursor, at),
        _ => false,
    }
}

/// Whether the clause at `at` tells who said what was quoted before it.
fn tells_speaker(cursor: Cursor<'_>, at: usize) -> bool {
    let rest = cursor.slice(at, cursor.end());
    let near = bound(rest, NEAREST + 1, |c| !is_word_char(c));
    if near.char_indices().take(NEAREST).any(|(place, c)| SPOKEN.contains(c) && is_spoken(near, place, c)) {
        return true;
    }
    let clause =
        bound(rest, LONGEST_CLAUSE + 1, |c| matches!(c, '。' | '！' | '？' | '!' | '?' | '“' | '「'));
    if clause.chars().count() > LONGEST_CLAUSE {
        return false;
    }
    let said = clause.trim_end_matches([' ', '，', '、']).trim_end_matches(['了', '着', '著', '过', '過']);
    let last = said.char_indices().next_back();
    VERBS.iter().any(|verb| said.ends_with(verb))
        || last.is_some_and(|(place, c)| SPOKEN.contains(c) && is_spoken(said, place, c))
        || TELLING.iter().any(|verb| {
            let listener = said.rfind(verb).and_then(|place| said.get(place + verb.len()..));
            listener.is_some_and(|name| name.chars().count() <= LONGEST_LISTENER && !name.contains('，'))
        })
}

/// The text before the first character that `ends` it, at most so many characters.
fn bound(text: &str, most: usize, ends: impl Fn(char) -> bool) -> &str {
    let end = text.char_indices().enumerate().find(|&(count, (_, c))| count == most || ends(c));
    end.and_then(|(_, (place, _))| text.get(..place)).unwrap_or(text)
}

/// Whether the character at `place` is a verb of speech, and no part of a word that speaks of something else.
fn is_spoken(text: &str, place: usize, c: char) -> bool {
    let (before, after) = (text.get(..place).unwrap_or(""), text.get(place..).unwrap_or(""));
    !UNSPOKEN.iter().any(|word| {
        after.starts_with(word) || word.strip_suffix(c).is_some_and(|head| before.ends_with(head))
    })
}
