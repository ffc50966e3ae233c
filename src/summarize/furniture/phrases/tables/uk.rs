//! The phrases of furniture in Ukrainian.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitle, BeforeTitles, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "читати далі",
            "читати повністю",
            "докладніше",
            "детальніше",
            "показати ще",
            "дізнатися більше",
            "натисніть тут",
            "поділитися новиною",
            "скопіювати посилання",
            "підписатися",
            "увійти",
            "зареєструватися",
            "залишити коментар",
            "додати коментар",
            "нагору",
        ],
    ),
    (Alone, CallToAction, &["поділитися", "поширити", "коментарі", "друк", "надіслати", "слухати"]),
    (
        Opening(30),
        CallToAction,
        &[
            "підписуйтесь на",
            "підписуйтеся на",
            "підпишіться на",
            "стежте за",
            "читайте нас у",
            "приєднуйтесь до",
            "натисніть тут",
            "якщо ви знайшли помилку",
            "знайшли помилку",
        ],
    ),
    (
        Opening(60),
        CookieNotice,
        &[
            "ми використовуємо cookie",
            "ми використовуємо файли cookie",
            "цей сайт використовує",
            "ми та наші партнери",
        ],
    ),
    (Whole, Notice, &["реклама", "усі права захищені", "всі права захищені"]),
    (Opening(14), Notice, &["джерело:", "джерела:"]),
    (Opening(20), Caption, &["фото:", "світлина:", "ілюстрація:", "відео:"]),
    (
        BeforeTitle,
        RelatedArticle,
        &["попередня стаття", "наступна стаття", "попередня новина", "наступна новина"],
    ),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "читайте також",
            "дивіться також",
            "за темою",
            "схожі новини",
            "популярне",
            "головні новини",
            "останні новини",
            "теги",
        ],
    ),
    (
        Opening(30),
        RelatedArticle,
        &["читайте також", "дивіться також", "за темою:", "докладніше:", "детальніше:"],
    ),
    (Stamp, Byline, &["опубліковано", "оновлено", "дата публікації"]),
];
