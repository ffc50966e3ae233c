//! Sentences by language: each case is written as the sentences that its text, joined by spaces, has to come apart in.

mod properties;

use super::split;
use crate::summarize::document::Document;
use crate::summarize::language::Language::{self, *};

fn sentences(text: &str, language: Language) -> Vec<String> {
    let document = Document::from_text(text);
    split(&document, language).iter().map(|s| document.text()[s.range.clone()].to_owned()).collect()
}

const JOINED_BY_SPACES: &[(Language, &[&str])] = &[
    // Titles, initials, acronyms, companies, hours.
    (English, &["Mrs. Okafor met Sen. Paul D. Reyes at St. Mary's.", "They spoke for an hour."]),
    (English, &["The U.S. Senate votes at 9 a.m. Monday.", "He lives in the U.S.", "She does not."]),
    (English, &["Harrow Foods Inc. bought Pell & Co. for $3.5 billion.", "The deal closes in Dec. 2031."]),
    (English, &["At 7 p.m. Dr. Lund spoke.", "It ended at 9 p.m.", "Nobody left."]),
    (English, &["Apples, pears, etc. were sold.", "See No. 12, p. 4, and Fig. 3 vs. Fig. 4."]),
    (English, &["They asked Liu and me, or rather her and I.", "Did Anna I. Wolf agree?"]),
    (English, &["Oil fell 1.5% to $70.25.", "Gas rose."]),
    // A letter that tells one of several is no initial.
    (English, &["Norway finished on top of Group D.", "Ole Lund leads the race."]),
    (English, &["There was no Plan B.", "David Moe had said so.", "So had B. David Moe."]),
    (German, &["Norwegen gewann die Gruppe D.", "Ole Lund traf zweimal."]),
    // Addresses.
    (English, &["The race is on BTV.com.", "CNN's crew is there."]),
    (English, &["Write to press.office@example.org.", "See www.example.org/a.b.html for more."]),
    // Quotations and brackets.
    (English, &["\"Stop!\" he cried.", "\"We won. We really won,\" she said.", "They left."]),
    (English, &["He paused (it was late.) and went on.", "(Nobody saw it. Nobody asked.)", "Then he slept."]),
    (English, &["“It is over.”", "The crowd went home."]),
    (English, &["The dogs' owners came.", "The cats' did not."]),
    // Stops in rows, omissions, names with a mark.
    (English, &["What?!", "No way!!", "She waited...", "Nothing came."]),
    (English, &["It was ... fine . . . more or less.", "It ended.", ". . . Then it began."]),
    (English, &["Yahoo! in California cut jobs.", "Traders cheered!"]),
    (English, &["They told E! News that they will marry.", "Fans cheered!"]),
    // Datelines stay with their sentence.
    (English, &["LISBON, Portugal (CNN) -- The bridge is closed.", "It opens in May."]),
    (English, &["(CNN)The bridge is closed.", "It opens in May."]),
    // Lists in one line.
    (English, &["1. Bread", "2. Butter", "3. Milk"]),
    (English, &["a) wash the pot", "b) dry it"]),
    (English, &["1.) Rest.", "2.) Drink."]),
    // Notes.
    (English, &["Bees dance.[3]", "Wasps do not.[4][5]", "Ants march."]),
    (German, &["Am 3. Oktober sprach Dr. med. Anna Holz.", "Sie kam um 18 Uhr."]),
    (German, &["Das gilt z. B. für Kinder, d. h. fast alle.", "Es kostet 3,50 Euro bzw. mehr usw."]),
    (German, &["Das steht auf Seite 12.", "Die Zahl stimmt.", "Im 19. Jahrhundert war es anders."]),
    (German, &["„Komm mit!“, rief sie.", "»Nein. Ich bleibe«, sagte er.", "Sie ging."]),
    (German, &["Caesar starb 44 v. Chr. in Rom.", "Augustus folgte."]),
    (French, &["M. Dupont a vu Mme Roy à 20 h. à Lyon.", "« Tout va bien. »", "Il est parti."]),
    (French, &["Il naquit en 52 av. J.-C. à Rome.", "C'est loin."]),
    (Spanish, &["El Sr. Gil y la Dra. Paz viven en EE. UU. desde 2003.", "¿Por qué?", "¡Quién sabe!"]),
    (Spanish, &["Compró frutas, p. ej. peras.", "Nació en el 30 a. C.", "Murió joven."]),
    (Italian, &["Il dott. Neri e la sig.ra Bo arrivano alle 9.", "L'avv. Sala no."]),
    (Portuguese, &["O Sr. Melo mora na Av. Central, n.º 5.", "A Dra. Reis também."]),
    (Dutch, &["Dhr. De Boer en mevr. Smit komen o.a. uit Gent.", "Zij blijven t.w. twee dagen."]),
    (Swedish, &["Bl.a. kom prof. Ek kl. 8.", "Hon gick med.", "Det var sent, sade hon.", "Han sov."]),
    (Danish, &["Den 5. maj kom hr. Holm, f.eks. med tog.", "Det regnede."]),
    (Norwegian, &["Det kostet ca. 3 mill. kroner, bl.a. pga. vær.", "Så var det slutt."]),
    (Finnish, &["Esim. prof. Aho tuli 6. toukokuuta.", "Hän lähti klo 9."]),
    (
        Polish,
        &["Prof. Nowak mieszka przy ul. Długiej 3, tzn. blisko.", "Urodził się w 1956 r.", "Zmarł młodo."],
    ),
    (Czech, &["Dne 3. května přijel dr. Novák, např. s Janou.", "Bylo horko."]),
    (Hungarian, &["Dr. Kiss 2020. május 3. óta itt él, pl. a Fő u. 5. alatt.", "Jól van."]),
    (Romanian, &["Dl. Pop stă pe str. Lungă nr. 5.", "E bine."]),
    (Turkish, &["Prof. Dr. Ak 3. Kolordu ile geldi.", "Kimse görmedi."]),
    (Greek, &["Ο κ. Νίκος ήρθε π.χ. χθες.", "Τι ώρα ήταν;", "Δεν ξέρω."]),
    (Russian, &["А. П. Чехов родился в г. Таганроге, т. е. на юге.", "Он умер в 1904 г.", "Его помнят."]),
    (Russian, &["— Кто там? — спросил он.", "«Я приду. Жди», — сказала она.", "Дверь открылась."]),
    (Ukrainian, &["Вул. Нова, буд. 5, м. Київ.", "Це сталося у 2014 р.", "Ніхто не знав."]),
    (Bulgarian, &["Г-н Иванов живее на ул. Нова.", "Той е тук от 2010 г. насам."]),
    (Armenian, &["Նա եկավ:", "Մենք գնացինք:"]),
    (Arabic, &["وصل د. أحمد أمس.", "هل رأيته؟", "نعم."]),
    (Persian, &["او آمد.", "چرا؟", "نمی‌دانم."]),
    (Urdu, &["وہ آیا۔", "کیوں؟", "پتہ نہیں۔"]),
    (Hebrew, &["הוא הגיע.", "למה?", "אין לדעת."]),
    (Hindi, &["डॉ. शर्मा आए।", "क्यों?", "कौन जाने।"]),
    (Bengali, &["তিনি এলেন।", "কেন?", "কে জানে।"]),
    (Amharic, &["መጣ።", "ለምን፧", "ሄደ።"]),
    (Korean, &["그는 왔다.", "왜 왔을까?", "그는 \"모른다.\"라고 말했다."]),
    (Korean, &["그는 “다리가 닫혔다.”고 말했다.", "“배가 없다.”면서 돌아섰다.", "“모른다.”", "하늘은 맑다."]),
    (Vietnamese, &["TS. Lê Minh sống ở TP. Huế.", "Ông rất vui."]),
    (Indonesian, &["Bpk. Dr. Hadi tinggal di Jl. Melati No. 5.", "Ia senang."]),
    // Units and eras after a number, numbers and streets cut short.
    (
        English,
        &[
            "The glass is only 0.8 mm thick, or 0.3 mm.",
            "Builders want more.",
            "Winds rose to 90 mph.",
            "Ships turned back.",
        ],
    ),
    (English, &["The park covers 5 sq. km.", "Deer live there.", "The bear stood 8 ft. 4 in. tall."]),
    (Arabic, &["بني المسجد سنة 431 هـ.", "لكن برجه أحدث.", "وصل م. سالم أمس."]),
    (
        German,
        &["Die Stadt zahlt 4,8 Mio. Euro, das Land 2 Mrd. Euro.", "Das Amt liegt in der Bergstr. 14 im Hof."],
    ),
    (German, &["Der Umsatz fiel auf 3 Mio.", "Das ist wenig.", "Er nannte die Hausnr. 7 und den Abs. 2."]),
    (Spanish, &["La obra costó 3 mill. Euros aparte, nadie paga."]),
    (French, &["Le pont a coûté 3 M. Euros compris, 4 Md. CFA.", "Il est neuf."]),
    (Italian, &["Il ponte costa 3 mln. Lire escluse.", "È nuovo."]),
    (Dutch, &["De brug kost 3 mln. Amerikaanse dollars.", "Hij staat bij de Kerkstr. 9 in Gent."]),
    (Danish, &["Broen koster 3 mio. USD og 4 mia. DKK.", "Den er ny."]),
    (Norwegian, &["Broen koster 3 mrd. USD.", "Den er ny."]),
    (Swedish, &["Bron kostar 3 milj. SEK eller 2 mdr. NOK.", "Den är ny."]),
    (Polish, &["Most widziało 3 mln. Polaków i 5 tys. Niemców.", "To nowy most."]),
    (Czech, &["Most stál 3 mil. Kč a silnice 2 mld. Kč.", "To je moc."]),
    (Russian, &["Мост стоил 5 тыс. руб. и 2 млн. долларов.", "Его построил инженер Р. Каримов."]),
    // Initials spelled out in scripts without capitals.
    (Russian, &["Об этом рассказал директор Г. Р. Сафин.", "В школе тихо."]),
    (Hindi, &["वी. आर. वर्मा और एस.के.सिंह आए।", "डॉ.मीना भी आईं।"]),
    (Hindi, &["बस देर से आई.", "राम घर गया.", "आई. एस. राव ने देखा."]),
    (Bengali, &["এ. কে. রায় এলেন।", "এম.এ.হক গেলেন।"]),
    (Tamil, &["மு. க. அரசன் வந்தார்.", "எம்.ஜி.குமரன் போனார்."]),
    (Urdu, &["ایم. اے. خان آئے۔", "جے۔ کے۔ راؤ گئے۔"]),
    (Undetermined, &["Mr. Ito saw J. Ono.", "Fine."]),
];

const JOINED_BY_NOTHING: &[(Language, &[&str])] = &[
    (Japanese, &["雨が降った。", "「もう帰ろう。寒い。」と彼は言った。", "本当？", "３．５％増えた。"]),
    (
        Japanese,
        &["「水が足りない。」と述べた。", "「道が狭い。」林氏は語った。", "「もう遅い。」", "雨が降った。"],
    ),
    (
        Chinese,
        &["“桥为什么关了？”她在会上追问。", "“我听见一声响。”最先赶到桥边的渔民李海说。", "大家都走了。"],
    ),
    (
        Chinese,
        &[
            "“我们再等一天。”他告诉本报记者。",
            "“太好了！”",
            "街道上很安静。",
            "“修吧。”",
            "第二天，市长表示，桥会修好。",
        ],
    ),
    (Chinese, &["「橋明天開放。」市長在記者會上強調。", "他知道。"]),
    (Chinese, &["他来了。", "“太好了！”她说。", "我们看了《来吧！朋友》这部电影。", "真的吗？"]),
    (Urdu, &["وہ آیا۔", "کیوں؟"]),
    (Hindi, &["वह आया।", "क्यों?"]),
    (English, &["The rain ended.", "The sun came out."]),
    (Arabic, &["وصل الوفد أمس.", "غادر اليوم."]),
];

#[test]
fn sentences_come_apart_where_they_were_joined() {
    let mut wrong = Vec::new();
    for (joint, cases) in [(" ", JOINED_BY_SPACES), ("", JOINED_BY_NOTHING)] {
        for (language, expected) in cases {
            let text = expected.join(joint);
            let found = sentences(&text, *language);
            if found != *expected {
                wrong.push((language.name(), found));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_long_quotation_comes_apart_and_a_short_one_does_not() {
    let short = "“We won. We won again.”";
    let long =
        format!("“{}”", "We won by so many points that nobody counted them any more. ".repeat(6).trim());
    assert_eq!(sentences(short, English).len(), 1);
    assert_eq!(sentences(&long, English).len(), 6);
}

#[test]
fn no_sentence_crosses_a_block() {
    assert_eq!(sentences("Storm warning\n\nFerries stop", English), ["Storm warning", "Ferries stop"]);
    assert_eq!(sentences("He said \"Stop. Now.\n\nThen\" she left.", English).len(), 3);
}

#[test]
fn a_line_break_in_a_wrapped_sentence_is_white_space() {
    let text = "The harbour will stay closed until the\nend of the week, the port said. Then it\nopens.";
    let wide = "The harbour will stay closed until the end of the week, the port's\nspokeswoman said. \
                Then the ferries will run again, at first twice a day,\nand later as often as before.";
    assert_eq!(sentences(wide, English).len(), 2);
    assert_eq!(sentences(text, English).len(), 4, "lines of forty columns are lines of their own");
}

/// The sentences of one paragraph.
fn paragraph(text: &str, language: Language) -> Vec<&str> {
    let document = Document::from_paragraph(text);
    split(&document, language).into_iter().map(|sentence| &text[sentence.range]).collect()
}

#[test]
fn a_dateline_stays_with_its_sentence() {
    for (language, dateline) in [
        (Language::English, "DULUTH, Minn. (AP) —"),
        (Language::English, "OSLO, May 3, 2026. (Reuters) -"),
        (Language::Spanish, "BOGOTÁ, 4 feb. (EFE).-"),
        (Language::Russian, "ТВЕРЬ, 9 июня — ТАСС."),
        (Language::German, "Husum (dpa)."),
        (Language::French, "NANTES. —"),
    ] {
        let (first, second) = ("Mara Lund opened the bridge.", "It took four years.");
        let text = format!("{dateline} {first} {second}");
        assert_eq!(paragraph(&text, language), [&format!("{dateline} {first}"), second]);
    }
}

#[test]
fn who_spoke_stays_with_the_quotation() {
    for speaker in ["Lund said.", "Mr. Lund said.", "The mayor added."] {
        let quoted = format!("“Nobody knew of the hole, not even the engineers.” {speaker}");
        let text = format!("It rained. {quoted} The road is closed.");
        assert_eq!(paragraph(&text, Language::English), ["It rained.", &quoted, "The road is closed."]);
    }
}

#[test]
fn a_credit_is_parted_from_what_is_around_it() {
    for (text, expected) in [
        (
            "Boats wait off Moen, May 3, 2026. REUTERS/Ana Lund/File Photo Villagers say so.",
            vec!["Boats wait off Moen, May 3, 2026.", "REUTERS/Ana Lund/File Photo", "Villagers say so."],
        ),
        (
            "Boats wait off Moen. (AP Photo/Ana Lund) Villagers say so.",
            vec!["Boats wait off Moen.", "(AP Photo/Ana Lund)", "Villagers say so."],
        ),
        (
            "Boats wait off Moen AFP/Ana Lund Villagers say so.",
            vec!["Boats wait off Moen", "AFP/Ana Lund", "Villagers say so."],
        ),
        ("The AFP/Ipsos poll says so.", vec!["The AFP/Ipsos poll says so."]),
    ] {
        assert_eq!(paragraph(text, Language::English), expected);
    }
}
