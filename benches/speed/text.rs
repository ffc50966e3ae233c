//! Articles of any length, made from the ones that the tests keep.
//!
//! One article over and over would tell little of long texts: nothing in it is new, and every sentence is like
//! another. Here paragraphs are drawn from all articles of a language, and in each sentence some words give way to
//! others, half of them to words that are new: the front of one and the end of another.

/// A language to measure by.
pub struct Sample {
    pub name: &'static str,
    articles: &'static [&'static str],
    /// What parts a sentence into pieces that can be exchanged: words, or clauses where words are not parted.
    joint: &'static str,
}

pub const SAMPLES: [Sample; 3] = [
    Sample {
        name: "english",
        articles: &[
            include_str!("../article.txt"),
            include_str!("../../tests/fixtures/news/en-interview.txt"),
            include_str!("../../tests/fixtures/news/en-match.txt"),
            include_str!("../../tests/fixtures/news/en-pronouns.txt"),
            include_str!("../../tests/fixtures/news/en-wire.txt"),
        ],
        joint: " ",
    },
    Sample {
        name: "russian",
        articles: &[
            include_str!("../../tests/fixtures/news/ru-hokkej.txt"),
            include_str!("../../tests/fixtures/news/ru-most.txt"),
            include_str!("../../tests/fixtures/news/ru-vulkan.txt"),
        ],
        joint: " ",
    },
    Sample {
        name: "chinese",
        articles: &[
            include_str!("../../tests/fixtures/news/zh-ditie.txt"),
            include_str!("../../tests/fixtures/news/zh-xiongmao.txt"),
            include_str!("../../tests/fixtures/news/zh-zhapian.txt"),
        ],
        joint: "，",
    },
];

impl Sample {
    /// A text of at most `bytes`, less than a character short of them. The same one every time.
    pub fn text(&self, bytes: usize) -> String {
        let paragraphs: Vec<&str> = self.articles.iter().flat_map(|article| paragraphs(article)).collect();
        let pieces: Vec<&str> = paragraphs.iter().flat_map(|paragraph| paragraph.split(self.joint)).collect();
        let mut dice = Dice(1);
        let mut text = String::with_capacity(bytes + 4096);
        while text.len() < bytes {
            let mut joint = "";
            for piece in dice.draw(&paragraphs).split(self.joint) {
                text.push_str(joint);
                match dice.roll(10) {
                    0 => text.push_str(dice.draw(&pieces)),
                    1 => {
                        let [front, end] = [dice.draw(&pieces), dice.draw(&pieces)];
                        text.push_str(&front[..middle(front)]);
                        text.push_str(&end[middle(end)..]);
                    }
                    _ => text.push_str(piece),
                }
                joint = self.joint;
            }
            text.push_str("\n\n");
        }
        text.truncate(text.floor_char_boundary(bytes));
        text
    }
}

/// The paragraphs of a fixture, without the lines at its head that tell of it, and without bylines and the like.
fn paragraphs(article: &str) -> impl Iterator<Item = &str> {
    let is_story = |paragraph: &&str| paragraph.len() > 80 && !paragraph.contains("language: ");
    article.split("\n\n").map(str::trim).filter(is_story)
}

fn middle(piece: &str) -> usize {
    piece.floor_char_boundary(piece.len() / 2)
}

/// Numbers that look random and are the same every time (xorshift, after Marsaglia).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % sides
    }

    fn draw<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.roll(from.len())]
    }
}
