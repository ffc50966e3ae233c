//! Flags and their environment variables → configuration.

use std::fmt;
use std::net::SocketAddr;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};

use super::batch::BatchFlags;
use super::limits::Limits;
use super::origin::Origin;
use super::proxies::Proxies;
use super::{Config, LogFormat, Playground};

/// What the command line and the environment ask for.
#[derive(Clone, Debug, Parser)]
#[command(name = "nutgraf", version, about, long_about = None, after_help = AFTER_HELP)]
pub struct Cli {
    /// How to serve.
    #[command(flatten)]
    pub serve: ServeFlags,
    /// What to do instead of serving.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const AFTER_HELP: &str = "Every flag has an environment variable; the flag wins where both are given.";

/// What the program can do besides serving.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Ask the service at the listen address whether it is alive: exit 0 if it is, 1 if not
    Health,
    /// Summarize an archive: a request object a line in, its answer a line out, in the same order, on all cores
    Batch(Box<BatchFlags>),
    /// Read the configuration as the service would: exit 0, or say which setting is wrong and exit 78
    Check,
    /// Make a key: its line for the file of keys goes to standard output, the key itself to standard error
    Key {
        /// Who holds it: 1 to 32 of a-z, 0-9, `-`, `_` and `.`
        name: String,
    },
    /// Print the lines that put the button on a page
    Button {
        /// The one language to speak, such as `de`; all of them unless given
        #[arg(long)]
        language: Option<String>,
    },
}

/// How to serve.
#[derive(Clone, Debug, Args)]
pub struct ServeFlags {
    /// Address and port to listen on; port 0 takes a free one
    #[arg(
        long,
        env = "NUTGRAF_LISTEN",
        default_value = "127.0.0.1:8080",
        global = true,
        value_name = "ADDRESS"
    )]
    pub listen: SocketAddr,
    /// Another address for `/health`, `/ready` and `/metrics`; the last is then there alone
    #[arg(long, env = "NUTGRAF_ADMIN_LISTEN", value_name = "ADDRESS")]
    admin_listen: Option<SocketAddr>,
    /// A file of the keys that are asked for, made by `nutgraf key`; reread when it changes and on SIGHUP
    #[arg(long, env = "NUTGRAF_KEYS_FILE", value_name = "FILE")]
    keys_file: Option<PathBuf>,
    /// An origin of another site whose pages may ask (CORS), such as `https://www.example.org`; repeatable, or with commas between them
    #[arg(long, env = "NUTGRAF_CORS_ORIGIN", value_delimiter = ',', value_name = "ORIGIN")]
    cors_origin: Vec<Origin>,
    /// Proxies that say in `X-Forwarded-For` who the client is: an address or a network, such as `10.0.0.0/8`; repeatable, or with commas between them
    #[arg(long, env = "NUTGRAF_TRUSTED_PROXIES", value_delimiter = ',', value_name = "NETWORK")]
    trusted_proxies: Vec<Proxies>,
    /// Threads that serve; 0 for one a core
    #[arg(long, env = "NUTGRAF_THREADS", default_value_t = 0, value_name = "COUNT")]
    threads: usize,
    /// What to log: a level, or directives such as `info,nutgraf::access=debug` for a line a request
    #[arg(long, env = "NUTGRAF_LOG", default_value = "info", value_name = "FILTER")]
    log: String,
    /// A file with such a filter in it, which then stands for `--log`; reread on SIGHUP
    #[arg(long, env = "NUTGRAF_LOG_FILTER_FILE", value_name = "FILE")]
    log_filter_file: Option<PathBuf>,
    /// The most lines a second that requests write to the log; the next line tells how many were left out; 0 for no bound
    #[arg(long, env = "NUTGRAF_LOG_RATE", default_value_t = 100, value_name = "COUNT")]
    log_rate: u32,
    /// How to write the log: lines for people, JSON objects, or whichever suits standard error
    #[arg(long, env = "NUTGRAF_LOG_FORMAT", default_value = "auto", value_name = "FORMAT")]
    log_format: LogFormat,
    /// Whether to serve the playground at `/`; unless given, where only this machine can ask: on a loopback address
    #[arg(long, env = "NUTGRAF_PLAYGROUND", value_name = "WHETHER")]
    playground: Option<Playground>,
    /// The limits in force.
    #[command(flatten)]
    limits: LimitFlags,
}

/// The flags of [`Limits`].
#[derive(Clone, Debug, Args)]
struct LimitFlags {
    /// The most bytes that a request's body may have, after decompression
    #[arg(long, env = "NUTGRAF_BODY_LIMIT", default_value_t = Limits::DEFAULT.body_limit, value_name = "BYTES")]
    body_limit: usize,
    /// The most bytes that a line of an NDJSON stream may have, after decompression; unless given, as many as a body
    #[arg(long, env = "NUTGRAF_LINE_LIMIT", value_name = "BYTES")]
    line_limit: Option<usize>,
    /// The most requests for summaries in flight; one more gets 429
    #[arg(long, env = "NUTGRAF_MAX_IN_FLIGHT", default_value_t = Limits::DEFAULT.max_in_flight, value_name = "COUNT")]
    max_in_flight: NonZeroUsize,
    /// The most bytes that one answer may have, before compression; a request for more gets 422
    #[arg(long, env = "NUTGRAF_ANSWER_LIMIT", default_value_t = Limits::DEFAULT.answer_limit, value_name = "BYTES")]
    answer_limit: usize,
    /// The most bytes that bodies and answers may have together, over all requests in flight; beyond it they get 429
    #[arg(long, env = "NUTGRAF_MEMORY_BUDGET", default_value_t = Limits::DEFAULT.memory_budget, value_name = "BYTES")]
    memory_budget: usize,
    /// The most open connections; one more is answered about its health alone
    #[arg(long, env = "NUTGRAF_MAX_CONNECTIONS", default_value_t = Limits::DEFAULT.max_connections, value_name = "COUNT")]
    max_connections: NonZeroUsize,
    /// How long a request's headers may take, from its first byte, or from the opening of the connection
    #[arg(long, env = "NUTGRAF_HEADER_TIMEOUT", default_value_t = Seconds(Limits::DEFAULT.header_timeout), value_name = "SECONDS")]
    header_timeout: Seconds,
    /// How long a connection may rest between two requests; keep it above a load balancer's own idle time
    #[arg(long, env = "NUTGRAF_IDLE_TIMEOUT", default_value_t = Seconds(Limits::DEFAULT.idle_timeout), value_name = "SECONDS")]
    idle_timeout: Seconds,
    /// How long a request's body, or each line of an NDJSON stream, may take
    #[arg(long, env = "NUTGRAF_BODY_TIMEOUT", default_value_t = Seconds(Limits::DEFAULT.body_timeout), value_name = "SECONDS")]
    body_timeout: Seconds,
    /// How long a client may leave an answer unread before it is given up
    #[arg(long, env = "NUTGRAF_SEND_TIMEOUT", default_value_t = Seconds(Limits::DEFAULT.send_timeout), value_name = "SECONDS")]
    send_timeout: Seconds,
    /// How long a request may take in all, from its headers to its answer; a stream that gets on may last longer
    #[arg(long, env = "NUTGRAF_REQUEST_TIMEOUT", default_value_t = Seconds(Limits::DEFAULT.request_timeout), value_name = "SECONDS")]
    request_timeout: Seconds,
    /// How long to go on serving, though no longer ready, after the first SIGTERM or SIGINT
    #[arg(long, env = "NUTGRAF_DRAIN_DELAY", default_value_t = Seconds(Limits::DEFAULT.drain_delay), value_name = "SECONDS")]
    drain_delay: Seconds,
    /// How long requests in flight may then take to finish
    #[arg(long, env = "NUTGRAF_DRAIN_TIMEOUT", default_value_t = Seconds(Limits::DEFAULT.drain_timeout), value_name = "SECONDS")]
    drain_timeout: Seconds,
}

impl From<ServeFlags> for Config {
    fn from(flags: ServeFlags) -> Self {
        let on_loopback = if flags.listen.ip().is_loopback() { Playground::On } else { Playground::Off };
        Self {
            listen: flags.listen,
            admin_listen: flags.admin_listen,
            keys_file: flags.keys_file,
            cors_origins: flags.cors_origin,
            trusted_proxies: flags.trusted_proxies,
            threads: flags.threads,
            log: flags.log,
            log_filter_file: flags.log_filter_file,
            log_rate: NonZeroU32::new(flags.log_rate),
            log_format: flags.log_format,
            playground: flags.playground.unwrap_or(on_loopback),
            limits: flags.limits.into(),
        }
    }
}

impl From<LimitFlags> for Limits {
    fn from(flags: LimitFlags) -> Self {
        Self {
            body_limit: flags.body_limit,
            line_limit: flags.line_limit.unwrap_or(flags.body_limit),
            max_in_flight: flags.max_in_flight,
            answer_limit: flags.answer_limit,
            memory_budget: flags.memory_budget,
            max_connections: flags.max_connections,
            header_timeout: flags.header_timeout.0,
            idle_timeout: flags.idle_timeout.0,
            body_timeout: flags.body_timeout.0,
            send_timeout: flags.send_timeout.0,
            request_timeout: flags.request_timeout.0,
            drain_delay: flags.drain_delay.0,
            drain_timeout: flags.drain_timeout.0,
        }
    }
}

/// A number of seconds, such as `10` or `0.5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seconds(Duration);

impl FromStr for Seconds {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let seconds: f64 = text.parse().map_err(|_| "a number of seconds, such as 10 or 0.5")?;
        Duration::try_from_secs_f64(seconds).map(Self).map_err(|_| "a number of seconds, 0 or more")
    }
}

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.as_secs_f64().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn without_flags_the_limits_are_the_default() {
        let flags = Cli::parse_from(["nutgraf"]).serve;
        assert_eq!(Config::from(flags).limits, Limits::default());
    }

    #[test]
    fn a_line_may_be_as_long_as_a_body_unless_said_otherwise() {
        let line_limit = |flags: &[&str]| {
            let flags = Cli::parse_from([&["nutgraf", "--body-limit", "1000"], flags].concat()).serve;
            Config::from(flags).limits.line_limit
        };
        assert_eq!(line_limit(&[]), 1000);
        assert_eq!(line_limit(&["--line-limit", "10"]), 10);
    }

    #[test]
    fn every_flag_has_its_environment_variable() {
        for flag in Cli::command().get_arguments() {
            let Some(long) = flag.get_long() else { continue };
            let variable = format!("NUTGRAF_{}", long.to_uppercase().replace('-', "_"));
            assert_eq!(flag.get_env().and_then(|name| name.to_str()), Some(variable.as_str()));
        }
    }

    #[test]
    fn seconds_may_have_a_fraction_but_no_sign() {
        for (text, expected) in [
            ("10", Some(Duration::from_secs(10))),
            ("0.5", Some(Duration::from_millis(500))),
            ("0", Some(Duration::ZERO)),
            ("-1", None),
            ("soon", None),
            ("NaN", None),
        ] {
            assert_eq!(text.parse().ok().map(|Seconds(duration)| duration), expected, "{text}");
        }
    }
}
