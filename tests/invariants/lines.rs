//! Lines of a stream: the options of them all up to the first line break, as a query string; then the lines.

use std::sync::Arc;

use nutgraf::api::line_processor::{LineProcessor, Outcome};
use nutgraf::api::observer::Unobserved;
use nutgraf::api::summarizer::Summarizer;
use serde_json::Value;

/// Answers the lines together and each by itself.
///
/// # Panics
/// If something does not hold.
pub fn check(data: &[u8]) {
    let first = data.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (query, lines) = data.split_at(first);
    let processor = LineProcessor {
        summarizer: Summarizer::default(),
        limit: 1024,
        answer_limit: 64 << 10,
        query: String::from_utf8(query.to_vec()).ok(),
        request_id: None,
        observer: Arc::new(Unobserved),
    };
    let mut together = Vec::new();
    processor.answer_all(lines, &mut together);
    let (mut alone, mut count) = (Vec::new(), 0);
    for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
        let from = alone.len();
        let outcome = processor.answer(line, &mut alone);
        let answer: Value = serde_json::from_slice(&alone[from..]).expect("an answer is JSON");
        assert_eq!(outcome == Outcome::Answered, answer.get("summary").is_some(), "{answer}");
        assert_eq!(outcome == Outcome::Refused, answer.get("code").is_some(), "{answer}");
        assert_ne!(answer["code"], "internal_error", "a panic");
        count += 1;
    }
    assert!(together == alone, "a line's answer is another among others");
    assert_eq!(together.split_inclusive(|byte| *byte == b'\n').count(), count, "as many answers as lines");
}
