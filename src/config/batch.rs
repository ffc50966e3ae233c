//! The flags of `nutgraf batch`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;

use super::limits::Limits;

/// An archive, what to do with it, and where to put the answers.
#[derive(Clone, Debug, PartialEq, Eq, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
#[command(after_help = AFTER_HELP)]
pub struct BatchFlags {
    /// Files with a request object a line, `.gz` and `.zst` among them; standard input if there are none, or for `-`
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Where to write the answers, compressed if the name ends in `.gz` or `.zst`; standard output unless given
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Go on where the last run stopped, by the journal beside the output; begin if there was none
    #[arg(long, requires = "output")]
    pub resume: bool,
    /// Write over an output that is there
    #[arg(long, requires = "output", conflicts_with = "resume")]
    pub overwrite: bool,
    /// Exit with 65 if any line was bad
    #[arg(long)]
    pub strict: bool,
    /// Tell of errors alone, not of progress
    #[arg(long, short)]
    pub quiet: bool,
    /// Threads that summarize; 0 for one a core
    #[arg(long, env = "NUTGRAF_THREADS", default_value_t = 0, value_name = "COUNT")]
    pub threads: usize,
    /// What the objects are like, where they are no request objects.
    #[command(flatten)]
    pub shape: ShapeFlags,
    /// What is asked of every article.
    #[command(flatten)]
    pub summary: SummaryFlags,
    /// The most bytes that a line may have, after decompression
    #[arg(long, env = "NUTGRAF_LINE_LIMIT", default_value_t = Limits::DEFAULT.line_limit, value_name = "BYTES")]
    pub line_limit: usize,
    /// The most bytes that an answer may have, before compression
    #[arg(long, env = "NUTGRAF_ANSWER_LIMIT", default_value_t = Limits::DEFAULT.answer_limit, value_name = "BYTES")]
    pub answer_limit: usize,
    /// Bytes of input that a thread takes at a time; their answers are a gzip member or zstd frame of their own
    #[arg(long, default_value = "1048576", value_name = "BYTES")]
    pub chunk_bytes: NonZeroUsize,
    /// How hard to compress: 0 to 9 for gzip, 1 if not given; 1 to 19 for zstd, 3 if not given
    #[arg(long, value_name = "LEVEL")]
    pub compression_level: Option<u8>,
    /// How often to write the journal, in whole seconds; 0 for after each chunk
    #[arg(long, default_value_t = 1, value_name = "SECONDS")]
    pub journal_interval: u64,
}

const AFTER_HELP: &str = "\
Exit codes: 0 done; 2 these flags, files or journal do not go together; 65 done, but lines were bad (--strict);
74 input or output failed; 130 and 143 stopped by SIGINT or SIGTERM. After 74, 130, 143 or a crash the same
command with --resume goes on, and the output becomes what it would have been without the interruption.";

/// Fields of objects that are no request objects. As soon as one of these flags is given, other fields that no request has
/// are passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
#[command(next_help_heading = "Objects of another shape")]
pub struct ShapeFlags {
    /// The field that holds the article's text
    #[arg(long, value_name = "NAME")]
    pub text_field: Option<String>,
    /// The field that holds the article's page, read where there is no text
    #[arg(long, value_name = "NAME")]
    pub html_field: Option<String>,
    /// The field that holds the title
    #[arg(long, value_name = "NAME")]
    pub title_field: Option<String>,
    /// The field that holds the article's id, which the answer echoes
    #[arg(long, value_name = "NAME")]
    pub id_field: Option<String>,
    /// Fields to carry through into the answer's object `kept`, as they are
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub keep: Vec<String>,
    /// Fields to pass over though a request has one of that name, such as a `length` that is a number
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub ignore: Vec<String>,
}

/// Options for every line that does not give its own: the request's fields by their names, each as a query string would
/// have it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
#[command(next_help_heading = "Summaries, where the line says nothing else")]
pub struct SummaryFlags {
    /// A BCP 47 tag, or `auto`
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// How many sentences, 1 to 50
    #[arg(long, value_name = "COUNT", conflicts_with_all = ["ratio", "length"])]
    pub sentence_count: Option<String>,
    /// Share of the article's sentences, above 0 and at most 1
    #[arg(long, value_name = "SHARE", conflicts_with = "length")]
    pub ratio: Option<String>,
    /// `short`, `medium` or `long`: 1, 3 or 6 sentences
    #[arg(long, value_name = "LENGTH")]
    pub length: Option<String>,
    /// The most words
    #[arg(long, value_name = "COUNT")]
    pub max_words: Option<String>,
    /// The most characters
    #[arg(long, value_name = "COUNT")]
    pub max_chars: Option<String>,
    /// `offset` or `rank`
    #[arg(long, value_name = "ORDER")]
    pub sort_by: Option<String>,
    /// Lean towards sentences about this
    #[arg(long, value_name = "WORDS")]
    pub query: Option<String>,
    /// Kinds of sentences to keep out: `question`, `quote`
    #[arg(long, value_name = "KINDS")]
    pub avoid: Option<String>,
    /// What offsets and lengths count: `unicode`, `utf16` or `utf8`
    #[arg(long, value_name = "UNIT")]
    pub string_index_type: Option<String>,
    /// More in the answer: `keywords`, `reasons`, `ranking`, `dropped`, `fragments`, `text`
    #[arg(long, value_name = "PARTS")]
    pub include: Option<String>,
}

impl SummaryFlags {
    /// The options that were given, by the names of the request's fields.
    pub fn given(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let Self { language, sentence_count, ratio, length, max_words, max_chars, .. } = self;
        let Self { sort_by, query, avoid, string_index_type, include, .. } = self;
        [
            ("language", language),
            ("sentence_count", sentence_count),
            ("ratio", ratio),
            ("length", length),
            ("max_words", max_words),
            ("max_chars", max_chars),
            ("sort_by", sort_by),
            ("query", query),
            ("avoid", avoid),
            ("string_index_type", string_index_type),
            ("include", include),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_deref()?)))
    }
}
