//! Lines that pages add to every story.

use crate::summarize::language::{Language, PageNotices, words_of_all_languages};

/// The longest line that is looked at, in bytes.
const LONGEST: usize = 400;

/// How lines that say who owns the text open in any language.
const COPYRIGHT: &[&str] = &["©", "(c) 20"];

/// Places that pages ask their readers to follow them to.
const NETWORKS: &[&str] = &[
    "twitter",
    "facebook",
    "instagram",
    "youtube",
    "tiktok",
    "linkedin",
    "telegram",
    "whatsapp",
    "bluesky",
    "google news",
];

/// What the notices of any language open with or have: a page may have notices of another than its story's.
const OPENINGS: &[&str] = words_of_all_languages!(notices, openings);
const RIGHTS: &[&str] = words_of_all_languages!(notices, rights);
const FOLLOW_OPENINGS: &[&str] = words_of_all_languages!(notices, follow_openings);
const FOLLOW: &[&str] = words_of_all_languages!(notices, follow);
const SUBSCRIBE_OPENINGS: &[&str] = words_of_all_languages!(notices, subscribe_openings);
const SUBSCRIPTIONS: &[&str] = words_of_all_languages!(notices, subscriptions);

const fn notices(language: Language) -> &'static PageNotices {
    &language.profile().page_notices
}

/// Whether a run says who owns the text, or asks the reader to follow, subscribe or share.
pub(super) fn is_notice(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let text = text.to_lowercase();
    let starts = |starts: &[&str]| starts.iter().any(|start| text.starts_with(start));
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    starts(COPYRIGHT)
        || starts(OPENINGS)
        || has(RIGHTS)
        || (starts(FOLLOW_OPENINGS) || has(FOLLOW)) && has(NETWORKS)
        || starts(SUBSCRIBE_OPENINGS) && has(SUBSCRIPTIONS)
}
