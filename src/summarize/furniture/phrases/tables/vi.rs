//! The phrases of furniture in Vietnamese.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitle, BeforeTitles, Labelled, Note, Opening, Stamp, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "xem thêm",
            "đọc thêm",
            "đọc tiếp",
            "xem tiếp",
            "xem chi tiết",
            "bấm vào đây",
            "nhấn vào đây",
            "chia sẻ bài viết",
            "chia sẻ lên facebook",
            "sao chép liên kết",
            "nghe bài viết",
            "đăng ký ngay",
            "đăng nhập",
            "đăng ký",
            "gửi bình luận",
            "viết bình luận",
            "về đầu trang",
            "tải ứng dụng",
        ],
    ),
    (
        Alone,
        CallToAction,
        &["chia sẻ", "bình luận", "in bài", "gửi email", "theo dõi", "lưu bài viết", "quay lại"],
    ),
    (
        Opening(30),
        CallToAction,
        &[
            "đăng ký nhận",
            "theo dõi chúng tôi",
            "mời độc giả",
            "mời quý độc giả",
            "mời bạn đọc",
            "nhấn vào đây để",
            "tải ứng dụng",
        ],
    ),
    (Opening(60), CookieNotice, &["chúng tôi sử dụng cookie", "trang web này sử dụng cookie"]),
    (Whole, Notice, &["quảng cáo", "bản quyền thuộc về"]),
    (Opening(10), Notice, &["nguồn:"]),
    (
        Opening(8),
        Caption,
        &[
            "ảnh:",
            "ảnh minh họa",
            "ảnh minh hoạ",
            "ảnh tư liệu",
            "đồ họa:",
            "nguồn ảnh",
            "hình minh họa",
            "clip:",
            "video:",
        ],
    ),
    (BeforeTitle, RelatedArticle, &["bài trước", "bài tiếp theo", "bài sau", "tin trước", "tin tiếp theo"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "tin liên quan",
            "bài viết liên quan",
            "bài liên quan",
            "tin cùng chuyên mục",
            "cùng chuyên mục",
            "đọc nhiều",
            "đọc nhiều nhất",
            "tin mới nhất",
            "tin mới",
            "có thể bạn quan tâm",
            "tin đọc nhiều",
            "xem nhiều",
            "từ khóa",
        ],
    ),
    (Opening(30), RelatedArticle, &["xem thêm:", "đọc thêm:", "tin liên quan:", "từ khóa:"]),
    (Stamp, Byline, &["cập nhật lúc", "cập nhật:", "cập nhật", "đăng lúc", "xuất bản"]),
    (Opening(6), Byline, &["theo tác giả", "tác giả:", "phóng viên:"]),
    (
        Note,
        Notice,
        &[
            "đính chính",
            "cải chính:",
            "lời tòa soạn",
            "lời toà soạn",
            "ghi chú của biên tập",
            "phiên bản trước của bài",
            "bài viết này đã được",
            "bài viết đã được cập nhật",
            "bài viết được đăng lần đầu",
            "xem bài viết này trên instagram",
        ],
    ),
    (
        Labelled(25),
        RelatedArticle,
        &["xem thêm", "đọc thêm", "đọc tiếp", "tin liên quan", "thời gian đọc", "tóm tắt", "video"],
    ),
];
