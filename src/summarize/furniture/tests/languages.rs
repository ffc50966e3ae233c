//! Furniture in many languages.

use super::parted;
use crate::summarize::language::Language;

#[test]
fn furniture_of_many_languages() {
    for (language, furniture, reason, story) in [
        (
            Language::French,
            "À lire aussi : Le pont qui n'existait pas",
            "related_article",
            "Lire un contrat prend du temps.",
        ),
        (
            Language::French,
            "Mis à jour le 14 mars 2023 à 9h12",
            "byline",
            "Publié en 1998, l'horaire n'a pas changé.",
        ),
        (
            Language::Spanish,
            "Suscríbete a nuestro boletín",
            "call_to_action",
            "Seguir leyendo le costó mucho esfuerzo.",
        ),
        (
            Language::German,
            "Lesen Sie auch: Warum die Schwäne gingen",
            "related_article",
            "Die Anzeige wurde zurückgezogen.",
        ),
        (Language::German, "Foto: Piet de Wit", "caption", "Das Foto zeigt die Fähre bei Nacht."),
        (Language::Italian, "Riproduzione riservata", "notice", "Leggi severe proteggono il porto."),
        (
            Language::Portuguese,
            "Todos os direitos reservados.",
            "notice",
            "Todos os direitos dos passageiros foram lembrados.",
        ),
        (
            Language::Dutch,
            "Lees ook: Waarom de zwanen vertrokken",
            "related_article",
            "Deel van de kade is gesloten.",
        ),
        (
            Language::Polish,
            "Czytaj także: Dlaczego łabędzie odleciały",
            "related_article",
            "Reklama promu wisi w całym mieście.",
        ),
        (
            Language::Russian,
            "Подписывайтесь на наш канал",
            "call_to_action",
            "Реклама парома висит по всему городу.",
        ),
        (Language::Turkish, "Tüm hakları saklıdır.", "notice", "Reklam panolarında feribot var."),
        (
            Language::Arabic,
            "اقرأ أيضا: لماذا رحل البجع",
            "related_article",
            "قال رئيس البلدية إن العبارة عادت.",
        ),
        (Language::Hindi, "यह भी पढ़ें: हंस क्यों चले गए", "related_article", "नाव शुक्रवार से फिर चलेगी।"),
        (
            Language::Indonesian,
            "Baca juga: Mengapa angsa pergi",
            "related_article",
            "Baca kontrak itu pelan-pelan, kata wali kota.",
        ),
        (Language::Vietnamese, "Ảnh: Báo Cảng", "caption", "Ảnh hưởng của cơn bão rất lớn."),
        (Language::Chinese, "责任编辑：王小明", "notice", "渡轮周五恢复夜航。"),
        (
            Language::Japanese,
            "関連記事：白鳥が去った理由",
            "related_article",
            "関連する費用は二百万ユーロに上る。",
        ),
        (Language::Korean, "무단 전재 및 재배포 금지", "notice", "야간 여객선이 금요일부터 다시 다닌다."),
        (
            Language::Swedish,
            "Läs också: Därför flög svanarna",
            "related_article",
            "Annonser för färjan hänger överallt.",
        ),
    ] {
        let (dropped, kept) = parted(&format!("{story}|{story}|{furniture}|{story}"), None, language);
        assert_eq!(dropped, [(furniture.to_owned(), reason)], "{language:?}");
        assert_eq!(kept, [story; 3], "{language:?}");
    }
}
