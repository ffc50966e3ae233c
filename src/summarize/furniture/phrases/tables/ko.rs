//! The phrases of furniture in Korean.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{
    Alone, BeforeTitle, BeforeTitles, Ending, Labelled, Note, Opening, Whole,
};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "더보기",
            "더 보기",
            "자세히 보기",
            "기사 더보기",
            "전체 기사 보기",
            "여기를 클릭",
            "기사 공유",
            "페이스북 공유",
            "링크 복사",
            "url 복사",
            "기사 듣기",
            "구독하기",
            "지금 구독",
            "로그인",
            "회원가입",
            "댓글 쓰기",
            "댓글 보기",
            "댓글 달기",
            "맨 위로",
            "앱 다운로드",
        ],
    ),
    (
        Alone,
        CallToAction,
        &["공유", "공유하기", "댓글", "인쇄", "프린트", "스크랩", "좋아요", "구독", "저장"],
    ),
    (
        Opening(30),
        CallToAction,
        &["네이버에서 구독", "카카오톡에서", "뉴스레터를", "뉴스레터 구독", "제보는", "제보하기"],
    ),
    (Alone, CookieNotice, &["동의", "모두 동의", "거부", "개인정보처리방침"]),
    (Whole, Notice, &["광고", "무단 전재 및 재배포 금지", "무단전재 및 재배포 금지", "무단전재 재배포 금지"]),
    (Opening(30), Notice, &["저작권자", "ⓒ", "출처:", "출처 :"]),
    (
        Ending,
        Notice,
        &[
            "무단 전재 및 재배포 금지",
            "무단전재 및 재배포 금지",
            "무단전재 재배포 금지",
            "재배포 금지",
            "재배포를 금지합니다",
        ],
    ),
    (
        Opening(20),
        Caption,
        &["사진=", "사진:", "사진 =", "사진제공", "사진 제공", "그래픽=", "자료사진", "영상="],
    ),
    (BeforeTitle, RelatedArticle, &["이전 기사", "다음 기사", "이전기사", "다음기사", "이전 글", "다음 글"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "관련기사",
            "관련 기사",
            "관련 뉴스",
            "관련뉴스",
            "추천 기사",
            "추천기사",
            "인기 기사",
            "인기기사",
            "많이 본 뉴스",
            "많이 본 기사",
            "최신 뉴스",
            "최신기사",
            "주요 뉴스",
            "태그",
        ],
    ),
    (Opening(30), RelatedArticle, &["관련기사:", "관련 기사:"]),
    (
        Opening(10),
        Byline,
        &[
            "입력 20",
            "입력: 20",
            "입력 : 20",
            "수정 20",
            "수정: 20",
            "수정 : 20",
            "등록 20",
            "기사입력 20",
            "최종수정 20",
            "승인 20",
        ],
    ),
    (
        Note,
        Notice,
        &[
            "정정:",
            "정정 보도",
            "바로잡습니다",
            "편집자 주",
            "편집자주",
            "이 기사의 이전",
            "이 기사는 수정",
            "이 기사는 업데이트",
            "이 기사는 처음",
            "이 포스팅은",
        ],
    ),
    (Labelled(25), RelatedArticle, &["관련기사", "관련 기사", "함께 읽기", "더 읽기", "읽는 시간", "동영상"]),
    (Opening(45), Caption, &["자료사진", "자료 사진"]),
];
