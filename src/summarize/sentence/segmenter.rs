//! The walk from mark to mark through one block, and the decision at each.

use std::ops::Range;

use super::Sentence;
use super::abbreviations::{Folded, Habit, SHARED};
use super::context::{
    Next, Opening, is_address, is_invisible, is_square, is_word_char, look_ahead, word_at, word_before,
};
use super::list::{Label, Style, is_bullet};
use super::mark::{Mark, char_at, char_before, mark_of, next_mark};
use super::quotation::{Facing, LONGEST_JOINED, Open, OpenMarks, facing, is_pair_mark, is_single};
use super::rules::{Ordinals, Rules};

/// What Korean puts right after the words that it quotes.
const KOREAN_PARTICLES: &[&str] = &["라고", "라는", "라며", "라면서", "이라", "하고", "고 ", "며"];
/// So many bytes of digits and brackets, at most, refer to a note after a stop.
const LONGEST_NOTE: usize = 24;

/// Names that are written with an exclamation mark.
const EXCLAIMED_NAMES: &[&str] = &["jeopardy", "mamma mia", "oklahoma", "panic", "wham", "yahoo", "yum"];

/// Finds the sentences of one block.
pub(super) struct Segmenter<'t, 'o> {
    text: &'t str,
    rules: &'static Rules,
    /// Where the block starts and ends.
    block: Range<usize>,
    index: u32,
    /// Where the sentence at hand starts.
    start: usize,
    open: OpenMarks,
    label: Option<Label>,
    sentences: &'o mut Vec<Sentence>,
}

/// Marks that end a sentence together, and what closes after them.
struct Run {
    /// Where the first mark stands.
    at: usize,
    /// Where what follows starts.
    end: usize,
    mark: Mark,
    /// Whether a quotation mark or a bracket closes after the stop.
    closed: bool,
}

impl<'t, 'o> Segmenter<'t, 'o> {
    /// A segmenter at the start of a block, which puts what it finds at the end of `sentences`.
    pub(super) fn new(
        text: &'t str,
        block: Range<usize>,
        rules: &'static Rules,
        index: u32,
        sentences: &'o mut Vec<Sentence>,
    ) -> Self {
        let start = block.start;
        Self { text, rules, block, index, start, open: OpenMarks::default(), label: None, sentences }
    }

    /// Finds every sentence of the block.
    pub(super) fn run(mut self) {
        let mut at = self.block.start;
        while let Some((place, c, mark)) = next_mark(self.text, at, self.block.end, self.rules) {
            at = if mark == Mark::Pair { self.pair(place, c) } else { self.stop(place) };
        }
        self.push(self.block.end);
    }

    /// Ends the sentence at hand.
    fn push(&mut self, end: usize) {
        if self.start < end {
            self.sentences.push(Sentence { range: self.start..end, block: self.index });
        }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        char_at(self.text, at).filter(|_| at < self.block.end)
    }

    fn char_before(&self, at: usize) -> Option<char> {
        char_before(self.text, at).filter(|_| at > self.block.start)
    }

    /// The first place from `at` on that holds no white space.
    fn skip_space(&self, mut at: usize) -> usize {
        while let Some(c) = self.char_at(at).filter(|c| c.is_whitespace()) {
            at += c.len_utf8();
        }
        at
    }

    /// A quotation mark or a bracket; gives where to go on.
    fn pair(&mut self, at: usize, c: char) -> usize {
        let end = at + c.len_utf8();
        let before = self.char_before(at);
        let after = self.char_at(end);
        if is_single(c) && before.is_some_and(is_word_char) && after.is_some_and(is_word_char) {
            return end;
        }
        let space_before = before.is_none_or(|b| b.is_whitespace() || is_opener(b) || is_dash(b));
        let word_before = !space_before && before.is_some_and(|b| !is_square(b));
        let text_after = after.is_some_and(|a| !a.is_whitespace());
        let opens = match (facing(c), c) {
            (Facing::Opens, _) => true,
            (Facing::Closes, _) => false,
            (Facing::Either, '«') => !self.open.closes(c) || space_before && !text_after,
            (Facing::Either, '»') => !self.open.closes(c) && space_before && after.is_some_and(is_word_char),
            (Facing::Either, '“' | '‘') => !self.open.closes(c),
            (Facing::Either, _) if self.open.closes(c) => space_before && text_after,
            (Facing::Either, _) => !word_before && text_after,
        };
        if opens {
            self.open.open(Open { mark: c, at, sentences: self.sentences.len(), start: self.start });
        } else if matches!(c, ')' | '）') && !self.open.closes(c) {
            let (from, style) =
                if before == Some('.') { (at - 1, Style::Both) } else { (at, Style::Bracket) };
            self.label(from, end, style);
        } else {
            self.close(at, c);
        }
        end
    }

    /// Closes a quotation or a bracket, and takes back the ends of sentences within when it is short.
    fn close(&mut self, at: usize, c: char) {
        let Some(open) = self.open.close(c) else { return };
        // A lone apostrophe looks like a closing mark: only one after a stop may join sentences.
        let sure =
            !is_single(c) || self.char_before(at).is_some_and(|b| !is_word_char(b) && !b.is_whitespace());
        let said = at + c.len_utf8() - open.at;
        if sure && open.sentences < self.sentences.len() && self.is_short(open.at, said) {
            self.sentences.truncate(open.sentences);
            self.start = open.start;
        }
    }

    /// Whether the text of so many bytes at `at` is short enough for one sentence.
    fn is_short(&self, at: usize, bytes: usize) -> bool {
        bytes <= LONGEST_JOINED
            || bytes <= 4 * LONGEST_JOINED
                && self.text.get(at..at + bytes).is_some_and(|said| said.chars().count() <= LONGEST_JOINED)
    }

    /// Takes note of a list's label that ends at `at` and is closed at `end`; parts its entry from the one before.
    /// Whether it is one.
    fn label(&mut self, at: usize, end: usize, style: Style) -> bool {
        let word = word_before(self.text, self.start, at);
        let Some(label) = Label::read(word, style) else { return false };
        let wide = self.char_before(end) == Some('）');
        if !wide && !self.char_at(end).is_some_and(char::is_whitespace) {
            return false;
        }
        let mut from = at - word.len();
        let before = self.text.get(self.start..from).unwrap_or("");
        let unbulleted = before.trim_end().trim_end_matches(is_bullet);
        let bulleted = before.len() - unbulleted.len() <= 8 && unbulleted.len() < before.trim_end().len();
        if unbulleted.trim().is_empty() {
            self.label = Some(label);
            return true;
        }
        if !(before.ends_with(char::is_whitespace) || bulleted)
            || !self.label.is_some_and(|last| label.follows(last))
        {
            return false;
        }
        if bulleted {
            from = self.start + unbulleted.len();
        }
        let body = self.text.get(self.start..from).unwrap_or("").trim_end();
        self.label = Some(label);
        self.push(self.start + body.len());
        self.start = self.skip_space(from);
        true
    }

    /// A mark that may end a sentence; gives where to go on.
    fn stop(&mut self, at: usize) -> usize {
        if self.char_at(at + 1).is_some_and(|c| matches!(c, ')' | '）') && !self.open.closes(c)) {
            let word = word_before(self.text, self.start, at);
            if Label::read(word, Style::Both).is_some() {
                return at + 1;
            }
        }
        let (run, resume) = self.read_run(at);
        if run.mark == Mark::Point && !run.closed {
            let unordered = !self.is_ordinal_before(&run);
            if unordered && self.label(run.at, run.end, Style::Point) {
                return resume;
            }
        }
        let next_at = self.skip_space(run.end);
        if next_at < self.block.end && self.ends(&run, next_at) {
            self.push(run.end);
            self.start = next_at;
        }
        resume
    }

    /// Reads the stops at `at` and all that closes after them; gives where to go on besides.
    fn read_run(&mut self, first: usize) -> (Run, usize) {
        let mut at = first;
        let (mut points, mut attached, mut stronger) = (0_usize, 0_usize, None);
        let mut closed = false;
        let mut spaced = 0_usize;
        while let Some(c) = self.char_at(at) {
            match mark_of(c, self.rules) {
                Some(Mark::Pair) if self.closes_at(at, c) => {
                    self.close(at, c);
                    closed = true;
                }
                Some(Mark::Pair) => break,
                Some(Mark::Point | Mark::Ellipsis) if stronger == Some(Mark::Full) => break,
                Some(Mark::Point) => {
                    points += 1;
                    attached += usize::from(spaced == 0);
                }
                Some(Mark::Ellipsis) => points += 2,
                Some(mark) => {
                    closed = false;
                    stronger = if stronger == Some(Mark::Full) { stronger } else { Some(mark) };
                }
                None if is_invisible(c) => {}
                None if matches!(c, ' ' | '\u{A0}' | '\u{202F}') => {
                    let beyond = at + c.len_utf8();
                    match self.char_at(beyond) {
                        Some('.') if points > 0 && stronger.is_none() && self.is_spaced_point(beyond) => {
                            spaced += 1
                        }
                        Some(mark @ ('»' | '›' | '"' | '”')) if self.closes_spaced(beyond, mark) => {}
                        _ => break,
                    }
                }
                None => break,
            }
            at += c.len_utf8();
        }
        let mark = stronger.unwrap_or(match points {
            1 => Mark::Point,
            2 if attached == 2 => Mark::Exclamation,
            _ => Mark::Ellipsis,
        });
        let resume = at;
        if stronger.is_none()
            && attached == 1
            && spaced == 3
            && !closed
            && self.follows_word(first)
            && self.starts_word(at)
        {
            // "It ended. . . . Then": a full stop, and an omission at the head of the next sentence.
            return (Run { at: first, end: first + 1, mark: Mark::Exclamation, closed }, resume);
        }
        let end = self.skip_notes(first, at);
        (Run { at: first, end, mark, closed }, resume.max(end))
    }

    fn follows_word(&self, at: usize) -> bool {
        self.char_before(at).is_some_and(|c| !c.is_whitespace())
    }

    /// Whether a space and a word come at `at`.
    fn starts_word(&self, at: usize) -> bool {
        let next =
            self.char_at(at).filter(|c| c.is_whitespace()).and_then(|c| self.char_at(at + c.len_utf8()));
        next.is_some_and(is_word_char)
    }

    /// Whether the point at `at` stands alone between spaces.
    fn is_spaced_point(&self, at: usize) -> bool {
        self.char_at(at + 1).is_none_or(|c| c.is_whitespace() || is_pair_mark(c))
    }

    /// Whether the mark at `at`, which comes after a stop and a space, closes something: it has to face one way, or to
    /// have no word after it.
    fn closes_spaced(&self, at: usize, c: char) -> bool {
        self.open.closes(c)
            && (!self.open.closes_like(c)
                || self.char_at(at + c.len_utf8()).is_none_or(|next| !is_word_char(next)))
    }

    /// Whether the mark at `at`, which comes right after a stop, closes something.
    fn closes_at(&self, at: usize, c: char) -> bool {
        match facing(c) {
            Facing::Opens => false,
            Facing::Closes => true,
            Facing::Either if self.open.closes(c) => {
                !is_single(c) || self.char_at(at + c.len_utf8()).is_none_or(|next| !is_word_char(next))
            }
            Facing::Either => self.char_at(at + c.len_utf8()).is_none_or(|next| {
                next.is_whitespace() || !is_word_char(next) && c != '«' && (next == c || !is_opener(next))
            }),
        }
    }

    /// Where the numbers of notes end that come right after a stop: `[1][2]`, or ` 10` set as an exponent.
    fn skip_notes(&self, stop: usize, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let window = bytes.get(at..self.block.end.min(at + LONGEST_NOTE)).unwrap_or(&[]);
        match window.first() {
            Some(b'[') => {
                let notes = window
                    .iter()
                    .take_while(|b| matches!(b, b'[' | b']' | b'0'..=b'9' | b',' | b'-'))
                    .count();
                let whole = window.get(..notes).unwrap_or(&[]).ends_with(b"]");
                if whole && notes > 2 { at + notes } else { at }
            }
            Some(b'0'..=b'9') => {
                let digits = window.iter().take_while(|b| matches!(b, b'0'..=b'9' | b' ' | b',')).count();
                let notes = window.get(..digits).unwrap_or(&[]);
                let capital = window.get(digits).is_some_and(u8::is_ascii_uppercase);
                let attached = self.char_before(stop).is_some_and(|c| c.is_lowercase() || c == ')');
                if capital
                    && notes.ends_with(b" ")
                    && attached
                    && notes.iter().filter(|b| b.is_ascii_digit()).count() <= 6
                {
                    at + notes.trim_ascii_end().len()
                } else {
                    at
                }
            }
            _ => at,
        }
    }

    /// Whether a sentence ends with the run when `next_at` is what comes next.
    fn ends(&self, run: &Run, next_at: usize) -> bool {
        let next = look_ahead(self.text, next_at, self.block.end);
        let spaced = next_at > run.end;
        if self.is_bare(run, spaced) || next.opening == Opening::Joint {
            return false;
        }
        if run.mark == Mark::Full {
            return self.full_ends(run, spaced, &next);
        }
        if !spaced {
            return self.ends_without_space(run, &next);
        }
        if next.omission && !next.dash && !next.quoted {
            return run.mark != Mark::Ellipsis;
        }
        if next.dash && next.opening == Opening::Digit && next.word <= next_at + 3 && self.follows_digit(run)
        {
            return false;
        }
        match next.opening {
            Opening::Small => return self.is_label_at(&next),
            Opening::Caseless if run.closed && self.is_quoting_particle(&next) => return false,
            Opening::Joint => return false,
            Opening::Digit | Opening::Capital | Opening::Caseless | Opening::Other => {}
        }
        match run.mark {
            Mark::Exclamation => !self.is_exclaimed_name(run, &next),
            Mark::Point if run.closed => true,
            Mark::Point => self.point_ends(run, &next),
            Mark::Ellipsis => !self.char_before(run.at).is_some_and(is_square) && !self.is_pronoun_i(&next),
            Mark::Full | Mark::Pair => true,
        }
    }

    fn follows_digit(&self, run: &Run) -> bool {
        self.char_before(run.at).is_some_and(char::is_numeric)
    }

    /// Whether the stop stands for nothing that was said: "[...]", "(!)", "!Kung", ".jpeg".
    fn is_bare(&self, run: &Run, spaced: bool) -> bool {
        match self.char_before(run.at) {
            Some('[' | '(') => true,
            Some(c) if c.is_whitespace() || is_opener(c) => !spaced && !run.closed && run.mark != Mark::Full,
            None => true,
            Some(_) => false,
        }
    }

    /// A stop that needs no space after it.
    fn full_ends(&self, run: &Run, spaced: bool, next: &Next) -> bool {
        let stop = char_at(self.text, run.at);
        if spaced {
            return next.opening != Opening::Small || stop != Some(':') && stop != Some('؟');
        }
        if stop == Some(':') {
            return false;
        }
        if next.opening == Opening::Digit && (self.follows_digit(run) || stop == Some('．')) {
            return false;
        }

        if stop == Some('۔') {
            // Urdu parts the letters of an acronym with the same mark.
            let (word, after) = word_at(self.text, next.word, self.block.end);
            return !(after == Some('۔') && word.chars().count() <= 3);
        }
        !(run.closed && self.is_quoting_particle(next))
    }

    /// Whether what was quoted goes on with the particle that quotes it, or with who said it, right after the closing
    /// mark: 「…。」と, "…다."라고, “……！”他说.
    fn is_quoting_particle(&self, next: &Next) -> bool {
        let Some(first) = char_at(self.text, next.word) else { return false };
        match first {
            '\u{3041}'..='\u{309F}' => "とってはがをのにでもなやだ".contains(first),
            '\u{AC00}'..='\u{D7A3}' => {
                let (word, _) = word_at(self.text, next.word, self.block.end);
                KOREAN_PARTICLES.iter().any(|particle| word.starts_with(particle))
                    || word == "고"
                    || word == "는"
            }
            _ if is_square(first) => {
                let rest = self.text.get(next.word..self.block.end).unwrap_or("");
                rest.chars()
                    .take(6)
                    .take_while(|&c| is_word_char(c))
                    .any(|c| "说說道问問称稱喊答叫".contains(c))
            }
            _ => false,
        }
    }

    /// A stop with a letter right after it: the end of a sentence only where a space was left out.
    fn ends_without_space(&self, run: &Run, next: &Next) -> bool {
        if run.mark == Mark::Ellipsis || next.dash {
            return false;
        }
        let word = word_before(self.text, self.start, run.at);
        let one = self.char_before(run.at);
        let two = one.and_then(|one| self.char_before(run.at - one.len_utf8()));
        match next.opening {
            Opening::Capital => {
                let (following, _) = word_at(self.text, next.word, self.block.end);
                let capitalised = following.chars().nth(1).is_some_and(char::is_lowercase);
                if run.closed || next.quoted || next.bracket {
                    return capitalised || following.chars().count() == 1;
                }
                let plain = one.is_some_and(char::is_lowercase) && two.is_some_and(char::is_lowercase);
                let number = one.is_some_and(char::is_numeric)
                    && self.opens(next)
                    && !word.contains(char::is_alphabetic);
                (plain && (capitalised || self.opens(next) || following.len() > 1 && is_roman(following))
                    || number)
                    && !is_address(self.text, self.start, run.at, self.block.end)
                    && self.habit(word, false).is_none_or(|habit| habit == Habit::OftenLast)
            }
            Opening::Caseless => {
                let caseless = |c: Option<char>| {
                    c.is_some_and(|c| {
                        is_word_char(c) && !c.is_lowercase() && !c.is_uppercase() && !c.is_numeric()
                    })
                };
                let (following, _) = word_at(self.text, next.word, self.block.end);
                if run.closed {
                    return !self.is_quoting_particle(next);
                }
                caseless(one)
                    && (caseless(two) || run.mark == Mark::Exclamation)
                    && following.chars().count() > 1
            }
            _ => false,
        }
    }

    /// Whether what comes next is the first label of a list, or the next label of the one at hand.
    fn is_label_at(&self, next: &Next) -> bool {
        let (word, after) = word_at(self.text, next.word, self.block.end);
        let closing = next.word + word.len();
        let style = match after {
            Some(')') => Style::Bracket,
            Some('.') if self.char_at(closing + 1) == Some(')') => Style::Both,
            Some('.') => Style::Point,
            _ => return false,
        };
        if next.bracket && style == Style::Bracket && word.len() <= 4 {
            return true;
        }
        let any = style != Style::Point;
        let width = if style == Style::Both { 2 } else { 1 };
        self.char_at(closing + width).is_some_and(char::is_whitespace)
            && Label::read(word, style).is_some_and(|label| {
                any || label.is_first() || self.label.is_some_and(|last| label.follows(last))
            })
    }

    /// "Yahoo! Finance" and its like.
    fn is_exclaimed_name(&self, run: &Run, next: &Next) -> bool {
        char_at(self.text, run.at) == Some('!')
            && !run.closed
            && Folded::new(word_before(self.text, self.start, run.at))
                .is_some_and(|word| word.is_in(EXCLAIMED_NAMES))
            && !self.opens(next)
    }

    /// Whether the next word is the English "I", whose capital tells nothing.
    fn is_pronoun_i(&self, next: &Next) -> bool {
        self.rules.pronoun_i && word_at(self.text, next.word, self.block.end).0 == "I"
    }

    /// Whether the next word is one that opens sentences.
    fn opens(&self, next: &Next) -> bool {
        let (word, after) = word_at(self.text, next.word, self.block.end);
        let initial = after == Some('.') && word.chars().count() == 1;
        !initial && Folded::new(word).is_some_and(|word| word.is_in(self.rules.own.openers))
    }

    /// Whether the next word goes with the number, the hour or the title before it.
    fn is_counted(&self, next: &Next) -> bool {
        let (word, _) = word_at(self.text, next.word, self.block.end);
        Folded::new(word).is_some_and(|word| word.is_in(self.rules.own.counted))
    }

    /// What the word before a point abbreviates, in the language at hand or in any.
    fn habit(&self, word: &str, digit: bool) -> Option<Habit> {
        let look_up = |word: &str| {
            let word = Folded::new(word)?;
            self.rules.own.habit(&word, digit).or_else(|| SHARED.habit(&word, digit))
        };
        look_up(word).or_else(|| {
            let tail = word.rsplit(['\'', '’', '-', '/']).next().unwrap_or(word);
            if tail.len() < word.len() { look_up(tail) } else { None }
        })
    }

    /// The habit of an abbreviation in two parts, such as "a. C." or "н. э.", of which `word` is the second.
    fn joint_habit(&self, run: &Run, word: &str) -> Option<Habit> {
        let from = run.at.checked_sub(word.len())?;
        let space = char_before(self.text, from).filter(|c| c.is_whitespace())?;
        let point = (from - space.len_utf8()).checked_sub(1).filter(|&point| point > self.start)?;
        if self.text.as_bytes().get(point) != Some(&b'.') {
            return None;
        }
        let first = word_before(self.text, self.start, point);
        let joint = Folded::joint(first, word)?;
        self.rules.own.habit(&joint, false)
    }

    fn is_first_half(&self, word: &str, following: &str, next: &Next) -> bool {
        let halves = next.word + following.len();
        if self.char_at(halves) != Some('.') || following.is_empty() {
            return false;
        }
        let letter = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        letter(word) && letter(following)
            || Folded::joint(word, following)
                .is_some_and(|joint| self.rules.own.habit(&joint, false).is_some())
    }

    fn is_ordinal_before(&self, run: &Run) -> bool {
        if self.rules.ordinals != Ordinals::PointBeforeCapital || !self.follows_digit(run) {
            return false;
        }
        let at = self.skip_space(run.end);
        let next = look_ahead(self.text, at, self.block.end);
        at > run.end && self.is_counted(&next)
    }

    /// Whether a single point, with a space after it and no small letter, ends a sentence.
    fn point_ends(&self, run: &Run, next: &Next) -> bool {
        let word = word_before(self.text, self.start, run.at);
        let Some(first) = word.chars().next() else { return true };
        if word.bytes().next_back().is_some_and(|b| b.is_ascii_digit()) {
            return self.number_ends(run, word, next);
        }
        let (following, _) = word_at(self.text, next.word, self.block.end);
        let number = next.opening == Opening::Digit || following.len() > 1 && is_roman(following);
        if self.is_first_half(word, following, next) {
            return false;
        }
        let habit = self.joint_habit(run, word);
        let alone = habit.is_none();
        let habit = habit.or_else(|| self.habit(word, number));
        let single = word.chars().count() == 1 && first.is_lowercase();
        if let Some(habit) = habit.filter(|&habit| !(alone && single) || habit == Habit::NeverLast) {
            return match habit {
                Habit::NeverLast => is_shouted(word) && self.opens(next),
                Habit::BeforeNumber => false,
                Habit::SeldomLast => !next.dash && self.opens(next) && !self.is_fronted(run, 3),
                Habit::OftenLast => !self.is_counted(next) && !self.is_fronted(run, 3),
            };
        }
        let mut letters = word.chars();
        if letters.next().is_some()
            && letters.all(|c| !is_word_char(c) || matches!(c, '\u{900}'..='\u{DFF}') && !c.is_alphabetic())
        {
            return self.letter_ends(run, first, next);
        }
        if word.contains('.') {
            return self.dotted_ends(run, word, next);
        }
        if self.rules.ordinals != Ordinals::Plain && is_roman(word) {
            return self.opens(next);
        }
        if !self.rules.vowelless_words && is_vowelless(word) {
            return self.opens(next) || next.opening == Opening::Other;
        }
        true
    }

    /// Whether the sentence has hardly begun, so that an abbreviation is still part of how it opens: "At 5 a.m. Mr. Hill".
    fn is_fronted(&self, run: &Run, words: usize) -> bool {
        let said = self.text.get(self.start..run.at).unwrap_or("");
        said.len() <= 24 && said.split_whitespace().count() <= words
    }

    /// A number before the point: an ordinal, or the end.
    fn number_ends(&self, run: &Run, word: &str, next: &Next) -> bool {
        if self.rules.ordinals == Ordinals::Plain
            || !word.bytes().all(|b| b.is_ascii_digit())
            || word.len() > 3
        {
            return true;
        }
        match self.rules.ordinals {
            Ordinals::PointSeldomLast => self.opens(next),
            Ordinals::Point | Ordinals::PointBeforeCapital => {
                let before = self.text.get(..run.at - word.len()).unwrap_or("").trim_end();
                let article = word_before(self.text, self.start, before.len());
                let article =
                    Folded::new(article).is_some_and(|word| word.is_in(self.rules.own.before_ordinals));
                !(self.is_counted(next) || article && !self.opens(next))
            }
            Ordinals::Plain => true,
        }
    }

    /// A single letter before the point: an initial, half of "z. B.", a unit, or a word of one letter.
    fn letter_ends(&self, run: &Run, letter: char, next: &Next) -> bool {
        if next.opening == Opening::Other {
            return true;
        }
        let before = self.text.get(self.start..run.at - letter.len_utf8()).map(str::trim_end);
        let previous = before.and_then(|before| before.chars().next_back());
        if before.is_none_or(str::is_empty) && letter.is_uppercase() {
            return false;
        }
        if letter.is_uppercase() {
            if letter == 'I' && self.rules.pronoun_i {
                let capital = word_before(self.text, self.start, self.start + before.map_or(0, str::len));
                return !capital.starts_with(char::is_uppercase) || self.opens(next);
            }
            return self.opens(next)
                || next.opening == Opening::Digit && previous.is_some_and(char::is_lowercase);
        }
        if letter.is_lowercase() {
            let unit = previous.is_some_and(|c| c.is_numeric() || matches!(c, 'I' | 'V' | 'X' | 'І' | 'Х'));
            return self.opens(next) || unit && next.opening == Opening::Capital && !self.is_fronted(run, 4);
        }
        is_square(letter)
    }

    /// A word with points inside it: an acronym, an address, a number with letters.
    fn dotted_ends(&self, run: &Run, word: &str, next: &Next) -> bool {
        let longest = word.split(['.', '-']).map(|part| part.chars().count()).max().unwrap_or(0);
        if longest > 3 || word.bytes().any(|b| b.is_ascii_digit()) {
            return true;
        }
        match next.opening {
            Opening::Caseless | Opening::Digit => false,
            _ if next.dash => false,
            _ => self.opens(next) && !self.is_fronted(run, 3),
        }
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―')
}

fn is_opener(c: char) -> bool {
    facing(c) == Facing::Opens || matches!(c, '“' | '«' | '‹' | '"' | '\'' | '‘' | '¿' | '¡' | '»')
}

/// Whether a word is written in capitals throughout, in which a headline may write any word.
fn is_shouted(word: &str) -> bool {
    word.len() > 1 && word.chars().all(char::is_uppercase)
}

/// Whether a word is a Roman number in capitals.
fn is_roman(word: &str) -> bool {
    word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'))
}

/// Whether a word in Latin letters, not all of them capitals, has no vowel: then something was left out of it.
fn is_vowelless(word: &str) -> bool {
    (2..=5).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_alphabetic())
        && word.bytes().any(|b| b.is_ascii_lowercase())
        && !word.bytes().any(|b| matches!(b.to_ascii_lowercase(), b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}
