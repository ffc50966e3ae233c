//! Lines that pages add to every story.

/// The longest line that is looked at, in bytes.
const LONGEST: usize = 400;

/// Whether a run says who owns the text, or asks the reader to follow, subscribe or share.
pub(super) fn is_notice(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let text = text.to_lowercase();
    let starts = |starts: &[&str]| starts.iter().any(|start| text.starts_with(start));
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    starts(&["copyright", "©", "(c) 20", "advertisement"])
        || has(&["all rights reserved"])
        || (starts(&["follow ", "like us", "find us", "join us"]) && has(NETWORKS))
        || (has(&["follow us", "follow him", "follow her", "follow me"]) && has(NETWORKS))
        || (starts(&["sign up", "subscribe", "get the latest", "get our"])
            && has(&["newsletter", "inbox", "email", "subscribe"]))
}

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
