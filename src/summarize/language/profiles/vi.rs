//! What is known of Vietnamese.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::Profile;
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
    trigram_model: Some(whatlang::Lang::Vie),
    words_per_minute: 228,
    stop_words: "
    và là của có các những được trong cho không với này đã để một khi người từ đến ra cũng vào ở như thì về
    tại sẽ bị đó nhiều sau trên đang theo lại nhưng mà nên do vì nếu thể phải hay hoặc rất còn chỉ hơn tôi
    ông bà anh chị em họ chúng ta mình nó ai gì nào đâu sao thế đây kia ấy đều mới cùng qua bởi giữa trước
    dưới ngoài bằng hết vẫn rồi tuy dù mỗi mọi từng cả khác nhau việc sự cái con chiếc cuộc đi lên xuống làm
    rằng vậy hiện nay lúc năm ngày tháng số hai ba nhất quá luôn thường chưa chẳng biết nói cách thêm điều
    đối bên lần hàng tới gần khoảng ngay thành",
    pronouns: &["tôi", "bạn"],
    generic_words: &[
        "bà", "bộ", "chủ", "giám", "giờ", "ngày", "năm", "phút", "tháng", "thủ", "triệu", "trưởng",
        "tướng", "tịch", "tỷ", "ông", "đốc",
    ],
    openers: "\
        ông ấy | bà ấy | anh ấy | cô ấy | họ | nó | điều này | điều đó | việc này | nhưng | và | tuy nhiên \
        | do đó | vì vậy | vì thế | ngoài ra | đồng thời | sau đó | trong khi đó | bên cạnh đó | cũng | \
        theo đó | theo họ | ông này | bà này | người này | lúc đó | khi đó | thời điểm đó | từ đó | kể từ \
        đó | ngày hôm đó | cùng ngày | hôm sau | ngày hôm sau | vài ngày sau | một năm sau | khi được hỏi | \
        vì lý do này | nói cách khác | cả hai | một trong số đó | một trong hai | số còn lại | những người \
        còn lại | tương tự | ngược lại | mặc dù vậy | dù vậy | thay vào đó | qua đó | trong đó | ở đó | \
        trước đó | bởi vậy | như vậy | đây là | đó là | theo ông ấy | theo bà ấy | theo ông này | theo bà \
        này | để so sánh",
    personal_openers: "\
        ông ấy | bà ấy | anh ấy | cô ấy | họ | nó | theo ông ấy | theo bà ấy",
    abbreviations: Abbreviations {
        never_last: &[
            "b", "bs", "dr", "gs", "gs.ts", "h", "ks", "lm", "mr", "mrs", "ms", "nxb", "p", "pgs", "pgs.ts",
            "q", "st", "ths", "tp", "tr", "ts", "tt", "tx", "v.d", "vd", "ô", "đ", "đ.c",
        ],
        before_number: &[
            "khoản", "p", "q", "số", "tel", "tr", "điều", "đt",
        ],
        seldom_last: &[
            "co", "corp", "inc", "jr", "ltd", "sr", "tnhh", "u.s", "v.v",
        ],
        often_last: &[
            "v.v", "vv",
        ],
        openers: &[
            "anh", "bà", "bên", "cho", "chính", "chúng", "chị", "con", "cuối", "các", "cách", "còn", "có",
            "cùng", "cũng", "do", "em", "gần", "hai", "hiện", "hôm", "họ", "khi", "không", "là", "làm", "lúc",
            "mặc", "mỗi", "một", "mới", "nay", "ngay", "ngoài", "ngày", "người", "như", "nhưng", "những", "này",
            "nó", "năm", "nếu", "phía", "qua", "ra", "rằng", "sau", "song", "sẽ", "sự", "theo", "thì", "thế",
            "trong", "trên", "trước", "tuy", "tôi", "tại", "tất", "tổng", "từ", "việc", "và", "vào", "vì",
            "vẫn", "về", "với", "vụ", "ông", "đang", "đây", "đã", "đó", "được", "đến", "để", "đối", "ở",
        ],
        ..NO_ABBREVIATIONS
    },
    credit_heads: &["ảnh"],
    ..Profile::NONE
};
