//! Which language a text is in.

mod candidates;
mod classifier;
mod few_words;
mod latin;
mod plain_words;
mod scripts;
mod votes;

use self::scripts::ScriptCounts;
use super::languages::Language;
use super::script::Script;

/// How much of a text is looked at, in bytes, and in how many pieces: the page may open with furniture, and a quotation
/// in another language may stand anywhere.
const SAMPLE: usize = 2400;
const PIECES: usize = 4;

/// The language that most of `text` is in; [`Language::Undetermined`] where there is no telling, or none of ours.
///
/// The script settles it for a language that has its own. Where languages share one, the letters that few of them use and
/// their stop words vote; only the doubtful rest is asked of a trigram model. Names and numbers have no vote. Looks at
/// a bounded sample spread over the text, so it takes constant time.
///
/// ```
/// use nutgraf::summarize::{Language, detect};
/// assert_eq!(detect("The minister said that she would not resign."), Language::English);
/// assert_eq!(detect("大臣は辞任しないと述べた。"), Language::Japanese);
/// assert_eq!(detect("1,099 / 2015"), Language::Undetermined);
/// ```
#[must_use]
pub fn detect(text: &str) -> Language {
    let (pieces, count) = sample(text);
    let pieces = &pieces[..count];
    if scripts::is_plainly_latin(pieces) {
        return latin::detect(pieces);
    }
    let counts = ScriptCounts::of(pieces);
    match counts.main() {
        None | Some(Script::Other) => Language::Undetermined,
        Some(Script::Latin) => latin::detect(pieces),
        Some(script) => scripts::language(script, pieces),
    }
}

/// The pieces to look at, and how many there are.
fn sample(text: &str) -> ([&str; PIECES], usize) {
    if text.len() <= SAMPLE {
        return ([text, "", "", ""], 1);
    }
    let last = text.len() - SAMPLE / PIECES;
    let piece = |number: usize| {
        let from = number * last / (PIECES - 1);
        let (start, end) = (floor(text, from), floor(text, from + SAMPLE / PIECES));
        text.get(start..end).unwrap_or_default()
    };
    (std::array::from_fn(piece), PIECES)
}

/// The character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Language, SAMPLE, detect, sample};
    use proptest::prelude::*;

    #[test]
    fn a_sentence_tells_its_language() {
        for (text, code) in [
            ("ጠቅላይ ሚኒስትሩ ዛሬ ተናገሩ።", "am"),
            ("قال الوزير إن الحكومة لن تستقيل هذا العام.", "ar"),
            ("وزیر گفت که دولت این را نمی‌پذیرد.", "fa"),
            ("وزیر نے کہا کہ حکومت یہ فیصلہ نہیں مانے گی۔", "ur"),
            ("Վարչապետը հայտարարեց, որ չի հրաժարվի։", "hy"),
            ("Ministroak esan du ez duela dimisiorik emango.", "eu"),
            ("প্রধানমন্ত্রী বলেছেন তিনি পদত্যাগ করবেন না।", "bn"),
            ("Министърът каза, че няма да подаде оставка.", "bg"),
            ("Министр сказал, что не уйдёт в отставку.", "ru"),
            ("Міністр сказав, що не піде у відставку.", "uk"),
            ("Министр отставкаға кетпейтінін айтты және бұл туралы жазды.", "kk"),
            ("El ministre ha dit que no dimitirà aquesta setmana.", "ca"),
            ("Ministr řekl, že kvůli tomu neodstoupí.", "cs"),
            ("Ministeren sagde, at hun ikke ville træde tilbage.", "da"),
            ("Statsråden sa at hun ikke ville gå av nå.", "no"),
            ("Ministern sade att hon inte tänker avgå.", "sv"),
            ("De minister zei dat zij niet zou aftreden.", "nl"),
            ("The minister said that she would not resign.", "en"),
            ("Ministeri sanoi, että hän ei eroa.", "fi"),
            ("La ministre a dit qu'elle ne démissionnerait pas.", "fr"),
            ("Die Ministerin sagte, sie werde nicht zurücktreten.", "de"),
            ("Ο υπουργός δήλωσε ότι δεν θα παραιτηθεί.", "el"),
            ("השר אמר כי לא יתפטר.", "he"),
            ("मंत्री ने कहा कि वह इस्तीफा नहीं देंगे।", "hi"),
            ("A miniszter azt mondta, hogy nem mond le.", "hu"),
            ("Menteri itu mengatakan bahwa dia tidak akan mundur.", "id"),
            ("Il ministro ha detto che non si dimetterà.", "it"),
            ("大臣は辞任しないと述べた。", "ja"),
            ("部长说他不会辞职。", "zh"),
            ("部長說他不會辭職。", "zh"),
            ("장관은 사임하지 않겠다고 말했다.", "ko"),
            ("Minister powiedziała, że nie poda się do dymisji.", "pl"),
            ("A ministra disse que não vai pedir demissão.", "pt"),
            ("Ministrul a spus că nu va demisiona.", "ro"),
            ("La ministra dijo que no va a dimitir.", "es"),
            ("அமைச்சர் ராஜினாமா செய்ய மாட்டேன் என்று கூறினார்.", "ta"),
            ("รัฐมนตรีกล่าวว่าจะไม่ลาออก", "th"),
            ("Bakan istifa etmeyeceğini ve bunun doğru olmadığını söyledi.", "tr"),
            ("Bộ trưởng nói rằng ông sẽ không từ chức.", "vi"),
            ("ဝန်ကြီးက နုတ်ထွက်မည်မဟုတ်ဟု ပြောသည်။", "my"),
            (
                "Ministar je rekao da neće podnijeti ostavku jer je to za zemlju važno i da će o tome još govoriti.",
                "hr",
            ),
            (
                "Minister povedal, že sa nevzdá funkcie, pretože je to podľa neho dôležité aj pre budúcnosť.",
                "sk",
            ),
            (
                "Menteri itu berkata beliau tidak akan meletak jawatan kerana perkara itu penting bagi negara.",
                "ms",
            ),
            ("Sinabi ng kalihim na hindi siya magbibitiw dahil mahalaga ito para sa bansa.", "tl"),
            ("Waziri alisema kuwa hatajiuzulu kwa sababu jambo hilo ni muhimu kwa nchi.", "sw"),
        ] {
            assert_eq!(detect(text).code(), code, "{text}");
        }
    }

    #[test]
    fn there_is_no_telling() {
        for text in ["", " \n", "1,099 / 2015", "!?…", "😀😀", "Angela Merkel", "ΑΒ12"] {
            let expected = if text.starts_with('Α') { Language::Greek } else { Language::Undetermined };
            assert_eq!(detect(text), expected, "{text:?}");
        }
    }

    #[test]
    fn languages_without_rules_here_are_not_given_to_a_neighbour() {
        for text in [
            "Minister je povedal, da ne bo odstopil, ker je to po njegovem mnenju za državo zelo pomembno, in da bo še govoril.",
            "Ministar je rekao da neće podneti ostavku jer je to za celu zemlju važno, i da će o tome govoriti posle sednice vlade.",
            "O ministro dixo que isto non é unha dimisión, que xa ten moi clara a súa opinión e que tamén falou cunha das conselleiras.",
            "Міністр сказаў, што гэта не так і што ён таксама застанецца.",
            "Министар је рекао да неће поднети оставку и да је то његов став.",
            "मंत्र्यांनी सांगितले की ते राजीनामा देणार नाहीत आणि हे योग्य आहे.",
            "მინისტრმა თქვა, რომ არ გადადგება.",
        ] {
            assert_eq!(detect(text), Language::Undetermined, "{text}");
        }
    }

    #[test]
    fn most_of_the_text_decides() {
        let quotation = "« La ministre a dit qu'elle ne démissionnerait pas avant la fin de l'année », ";
        let story =
            "the paper wrote, and the government has said nothing of it since, although it was asked to. ";
        assert_eq!(detect(&format!("{quotation}{story}{story}")), Language::English);
        assert_eq!(detect(&format!("{story}{quotation}{quotation}{quotation}")), Language::French);
        let names = "Shinzō Abe, 安倍晋三, Владимир Путин, 習近平, Żółć, Göteborg, São Paulo: ";
        assert_eq!(detect(&format!("{names}{story}")), Language::English);
        let furniture =
            "Share Tweet Subscribe to our newsletter and read the story that the others do not have. ";
        let article =
            "Die Ministerin sagte, sie werde nicht zurücktreten, und die Regierung steht noch zu ihr. ";
        assert_eq!(detect(&format!("{furniture}{}", article.repeat(40))), Language::German);
        assert_eq!(detect(&"北京とNATO、EU、WHOは首脳会議を開く。".repeat(3)), Language::Japanese);
    }

    #[test]
    fn a_sample_covers_the_text_from_end_to_end() {
        let short = "é".repeat(SAMPLE / 2);
        assert_eq!(sample(&short), ([short.as_str(), "", "", ""], 1));
        let long = format!("a{}z", "é".repeat(SAMPLE * 5));
        let (pieces, count) = sample(&long);
        assert_eq!(count, 4);
        assert!(pieces[0].starts_with('a') && pieces[3].ends_with('z'));
        assert!(pieces.iter().all(|piece| piece.len().abs_diff(SAMPLE / 4) < 4));
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer_and_always_the_same(text in "\\PC{0,200}|[à-ɏ а-ӿ\u{600}-\u{6ff}ऀ-ॿ一-龥]{0,2000}") {
            prop_assert_eq!(detect(&text), detect(&text));
        }
    }
}
