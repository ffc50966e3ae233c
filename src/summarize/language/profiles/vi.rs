//! What is known of Vietnamese.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
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
    first_person: &["tôi"],
    second_person: &["bạn"],
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
    joining_openers: "nhưng | tuy nhiên | ngoài ra",
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
    keyword_words: KeywordWords {
        name_conjunctions: "và",
        titles: "
        ông bà anh chị cô chú bác em tổng thống thủ tướng bộ trưởng thứ chủ tịch giám đốc phó tiến sĩ ts giáo sư gs
        pgs bs thiếu tá đại úy trung ca diễn viên hlv luật ls ths",
        before_nouns: "
        các những một của ở tại trong với về từ cho vào này mỗi bởi nhiều cái chiếc vụ cuộc sự việc người",
        before_verbs: "đã đang sẽ không bị được tôi họ chúng có thể phải chưa nó hãy",
        plain: "
        người dân | gia đình | thời gian | cơ quan | chính phủ | công ty | thành phố | địa phương | khu vực |
        quốc gia | cảnh sát | công an | nạn nhân | sự việc | vụ việc | vấn đề | trường hợp | thông tin | báo cáo |
        kết quả | hoạt động | kế hoạch | chương trình | dự án | năm nay | năm ngoái | hôm nay | hôm qua | ngày nay |
        học sinh | sinh viên | bác sĩ | bệnh nhân | bệnh viện | nhà trường | đất nước | thế giới | xã hội |
        cuộc sống | công việc | công trình | đồng hồ | phụ nữ | đàn ông | trẻ em | con người | người đàn ông |
        người phụ nữ | số lượng | số người | sản phẩm | khách hàng | thị trường | giá trị | đồng thời | tổ chức |
        quy định | cơ sở | điều kiện | nguyên nhân | lý do | biện pháp | thời điểm | tình hình | tình trạng |
        lực lượng | hình ảnh | nhân viên | lãnh đạo | đại diện | thành viên | cầu thủ | trận đấu | đội bóng |
        huấn luyện | mùa giải | chiến thắng | thủ tướng | tổng thống | bộ trưởng | chủ tịch | giám đốc |
        phóng viên | ban ngày | buổi sáng | buổi chiều | người ta | việc làm | đơn vị | chủ đề | câu hỏi |
        mặt trời | hàng hóa | dịch vụ | tuổi trẻ | khó khăn | cơ hội | quyền lợi | kinh tế | văn hóa | người việt |
        tập đoàn | ước tính | hỗ trợ | kiểm soát | cho biết | sử dụng | phát hiện | thực hiện | tiếp tục | bắt đầu |
        xảy ra | cung cấp | tuyên bố | quan hệ | yêu cầu | phát triển | giải thích | khẳng định | thông báo |
        hợp tác | người dùng | tính năng người",
        vague: "
        mới cũ lớn nhỏ tốt xấu cao thấp dài ngắn nhiều ít đầu cuối trước sau trên dưới trong ngoài rất hơn nhất nói
        biết làm thấy đi đến ra lên xuống vào cho được bị phải có thể cần muốn tiếp tục bắt thực hiện hai ba bốn năm
        sáu bảy tám chín mười trăm nghìn triệu tỉ tỷ đồng ngày tháng giờ phút tuổi lần số việc người cùng cả khi nay
        đã đang sẽ cũng vẫn còn chỉ",
        news_sources: "
        afp | ap | bbc | bloomberg | cnn | daily mail | dân trí | guardian | lao động | new york times |
        người lao động | post | reuters | telegraph | thanh niên | times | tiền phong | tt | tto | ttxvn |
        tuổi trẻ | tuổi trẻ online | tân hoa xã | vietnamnet | vnexpress | vov | vtv | xinhua | zing",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    spaces_part_syllables: true,
    ..Profile::NONE
};
