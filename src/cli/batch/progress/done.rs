//! What a run has done so far, in words.

use std::fmt;
use std::time::Duration;

use super::super::tally::Tally;

/// What was done so far.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Done {
    pub(super) tally: Tally,
    /// Bytes of input, decompressed.
    pub(super) bytes: u64,
    pub(super) elapsed: Duration,
    /// How much of the input is read, from 0 to 1, if that is known, and how much was before.
    pub(super) share: Option<(f64, f64)>,
}

impl Done {
    /// The facts, the most wanted first; those that are not known are left out.
    pub(super) fn facts(&self) -> impl Iterator<Item = String> {
        let seconds = self.elapsed.as_secs_f64();
        let a_second = |amount: f64| (seconds > 0.0).then(|| amount / seconds);
        [
            Some(format!("{} documents", grouped(self.tally.documents))),
            Some(format!("{} bad", grouped(self.tally.bad))),
            self.time_left().map(|left| format!("{} left", clock(left))),
            a_second(self.tally.documents as f64)
                .map(|speed| format!("{}/s", with_commas(&format!("{speed:.0}")))),
            a_second(self.bytes as f64 / 1e6).map(|speed| format!("{speed:.1} MB/s")),
        ]
        .into_iter()
        .flatten()
    }

    /// How long it will still take if it goes on as it did so far.
    fn time_left(&self) -> Option<Duration> {
        let (share, before) = self.share.filter(|(share, before)| share > before)?;
        let left = self.elapsed.as_secs_f64() * (1.0 - share) / (share - before);
        Some(Duration::from_secs_f64(left.clamp(0.0, 1e9)))
    }

    /// How much of the input is read, as a whole number of hundredths: 100 only at the end.
    pub(super) fn percent(&self) -> Option<String> {
        self.share.map(|(share, _)| format!("{:.0} %", (share * 100.0).floor()))
    }
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts: Vec<String> = self.percent().into_iter().chain(self.facts()).collect();
        f.write_str(&facts.join(", "))
    }
}

/// A number with its thousands apart: `1,234,567`.
pub(super) fn grouped(number: u64) -> String {
    with_commas(&number.to_string())
}

fn with_commas(digits: &str) -> String {
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A duration as long as it is exact: `9 s`, `4 min 05 s`, `2 h 30 min`, `3 d 4 h`.
fn clock(duration: Duration) -> String {
    let seconds = (duration + Duration::from_millis(500)).as_secs();
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{} min {:02} s", seconds / 60, seconds % 60),
        3600..86_400 => format!("{} h {:02} min", seconds / 3600, seconds / 60 % 60),
        _ => format!("{} d {} h", seconds / 86_400, seconds / 3600 % 24),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(share: Option<(f64, f64)>) -> Done {
        let tally = Tally { documents: 120_000, bad: 3 };
        Done { tally, bytes: 480_000_000, elapsed: Duration::from_secs(10), share }
    }

    #[test]
    fn a_line_tells_documents_errors_the_time_left_and_speed() {
        assert_eq!(
            done(Some((0.25, 0.0))).to_string(),
            "25 %, 120,000 documents, 3 bad, 30 s left, 12,000/s, 48.0 MB/s"
        );
    }

    #[test]
    fn of_a_stream_it_tells_no_end() {
        assert_eq!(done(None).to_string(), "120,000 documents, 3 bad, 12,000/s, 48.0 MB/s");
    }

    #[test]
    fn what_was_done_before_does_not_make_it_seem_faster() {
        let line = done(Some((0.75, 0.5))).to_string();
        assert!(line.contains("10 s left"), "{line}");
    }

    #[test]
    fn at_the_very_start_there_is_nothing_to_divide_by() {
        assert_eq!(
            Done { share: Some((0.0, 0.0)), ..Done::default() }.to_string(),
            "0 %, 0 documents, 0 bad"
        );
    }

    #[test]
    fn it_is_not_all_done_before_the_end() {
        assert_eq!(done(Some((0.999, 0.0))).percent().unwrap(), "99 %");
        assert_eq!(done(Some((1.0, 0.0))).percent().unwrap(), "100 %");
    }

    #[test]
    fn thousands_are_set_apart() {
        let numbers = [0, 999, 1000, 12_345, 1_000_000].map(grouped);
        assert_eq!(numbers, ["0", "999", "1,000", "12,345", "1,000,000"]);
    }

    #[test]
    fn a_duration_is_told_in_two_units_at_most() {
        let told = [0, 59, 60, 245, 3600, 9000, 86_400, 273_600].map(|s| clock(Duration::from_secs(s)));
        let expected =
            ["0 s", "59 s", "1 min 00 s", "4 min 05 s", "1 h 00 min", "2 h 30 min", "1 d 0 h", "3 d 4 h"];
        assert_eq!(told, expected);
    }
}
