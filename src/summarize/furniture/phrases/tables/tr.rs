//! The phrases of furniture in Turkish.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitle, BeforeTitles, Ending, Labelled, Note, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords { by: &["yazan:"], ..RuleWords::NONE };

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "devamını oku",
            "haberin devamı",
            "daha fazla",
            "daha fazla göster",
            "daha fazla oku",
            "buraya tıklayın",
            "haberi paylaş",
            "facebook'ta paylaş",
            "bağlantıyı kopyala",
            "haberi dinle",
            "abone ol",
            "giriş yap",
            "kayıt ol",
            "yorum yap",
            "yorum yaz",
            "yorumları göster",
            "başa dön",
            "uygulamayı indir",
        ],
    ),
    (Alone, CallToAction, &["paylaş", "yorumlar", "yazdır", "takip et", "dinle", "kaydet"]),
    (
        Opening(30),
        CallToAction,
        &[
            "abone olmak için",
            "bizi takip edin",
            "takip etmek için",
            "bültenimize",
            "haberlerden haberdar olmak",
            "uygulamamızı indirin",
            "ayrıntılar için tıklayın",
        ],
    ),
    (
        Alone,
        CookieNotice,
        &[
            "kabul et",
            "tümünü kabul et",
            "reddet",
            "tümünü reddet",
            "gizlilik politikası",
            "çerez politikası",
        ],
    ),
    (
        Opening(60),
        CookieNotice,
        &[
            "çerezleri kullanıyoruz",
            "sitemizde çerez",
            "bu site çerez",
            "bu web sitesi çerez",
            "biz ve ortaklarımız",
        ],
    ),
    (Whole, Notice, &["reklam", "tüm hakları saklıdır", "ilan"]),
    (Ending, Notice, &["tüm hakları saklıdır"]),
    (Opening(14), Notice, &["kaynak:"]),
    (Opening(20), Caption, &["fotoğraf:", "foto:", "görsel:", "video:"]),
    (BeforeTitle, RelatedArticle, &["önceki haber", "sonraki haber", "önceki yazı", "sonraki yazı"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "ilgili haberler",
            "ilgili haber",
            "benzer haberler",
            "en çok okunanlar",
            "son dakika",
            "son haberler",
            "ayrıca okuyun",
            "bunlar da ilginizi çekebilir",
            "sizin için seçtiklerimiz",
        ],
    ),
    (Opening(30), RelatedArticle, &["ayrıca okuyun", "ayrıca bakınız", "ilgili haber:"]),
    (
        Stamp,
        Byline,
        &["yayınlanma", "yayınlandı", "güncelleme", "güncellendi", "son güncelleme", "giriş tarihi"],
    ),
    (
        Note,
        Notice,
        &[
            "düzeltme:",
            "düzeltme (",
            "açıklama:",
            "editörün notu",
            "editör notu",
            "bu haberin önceki",
            "bu haberin daha önceki",
            "bu haber güncellendi",
            "bu haber güncellenmiştir",
            "haber güncellendi",
            "bu makale ilk olarak",
            "bu yazı ilk olarak",
            "bu içerik",
            "bu yazı bağlı kuruluş",
            "bu gönderiyi instagram'da gör",
        ],
    ),
    (
        Labelled(25),
        RelatedArticle,
        &[
            "ayrıca okuyun",
            "bunu da okuyun",
            "ilgili haber",
            "ilginizi çekebilir",
            "devamını oku",
            "okuma süresi",
            "video",
        ],
    ),
    (Opening(45), Caption, &["fotoğrafta", "arşiv fotoğrafı", "fotoğraf arşiv"]),
];
