//! Flags and their twins in the environment.

use std::{net::SocketAddr, num::NonZeroUsize, time::Duration};

use clap::{Args, Parser, Subcommand, ValueEnum};

/// What the command line and the environment ask for.
#[derive(Clone, Debug, Parser)]
#[command(name = "nutgraf", version, about, long_about = None, after_help = AFTER_HELP)]
pub struct Cli {
    /// How to serve.
    #[command(flatten)]
    pub config: Config,
    /// What to do instead of serving.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const AFTER_HELP: &str = "Every flag has a twin in the environment; the flag wins where both are given.";

/// What the program can do besides serving.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Ask the service at the listen address whether it is alive: exit 0 if it is, 1 if not
    Health,
}

/// How to serve.
#[derive(Clone, Debug, Args)]
pub struct Config {
    /// Address and port to listen on; port 0 takes a free one
    #[arg(
        long,
        env = "NUTGRAF_LISTEN",
        default_value = "127.0.0.1:8080",
        global = true,
        value_name = "ADDRESS"
    )]
    pub listen: SocketAddr,
    /// Threads that serve; 0 for one a core
    #[arg(long, env = "NUTGRAF_THREADS", default_value_t = 0, value_name = "COUNT")]
    pub threads: usize,
    /// What to log: a level, or directives such as `info,nutgraf::access=debug` for a line a request
    #[arg(long, env = "NUTGRAF_LOG", default_value = "info", value_name = "FILTER")]
    pub log: String,
    /// How to write the log: lines for people, JSON objects, or whichever suits standard error
    #[arg(long, env = "NUTGRAF_LOG_FORMAT", default_value = "auto", value_name = "FORMAT")]
    pub log_format: LogFormat,
    /// The limits in force.
    #[command(flatten)]
    pub limits: Limits,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Lines for people on a terminal, JSON anywhere else
    #[default]
    Auto,
    /// Lines for people
    Human,
    /// A JSON object a line
    Json,
}

/// Every limit that the service holds its clients to.
#[derive(Clone, Debug, Args)]
pub struct Limits {
    /// The most bytes that a request's body may have, after decompression
    #[arg(long, env = "NUTGRAF_BODY_LIMIT", default_value_t = 2 << 20, value_name = "BYTES")]
    pub body_limit: usize,
    /// The most bytes that a line of an NDJSON stream may have, after decompression; unless given, as many as a body
    #[arg(long, env = "NUTGRAF_LINE_LIMIT", value_name = "BYTES")]
    pub line_limit: Option<usize>,
    /// The most requests for summaries in flight; one more gets 429
    #[arg(long, env = "NUTGRAF_MAX_IN_FLIGHT", default_value = "512", value_name = "COUNT")]
    pub max_in_flight: NonZeroUsize,
    /// The most open connections; one more waits to be accepted
    #[arg(long, env = "NUTGRAF_MAX_CONNECTIONS", default_value = "10000", value_name = "COUNT")]
    pub max_connections: NonZeroUsize,
    /// How long a request's headers may take, from its first byte, or from the opening of the connection
    #[arg(long, env = "NUTGRAF_HEADER_TIMEOUT", default_value = "10", value_parser = seconds, value_name = "SECONDS")]
    pub header_timeout: Duration,
    /// How long a connection may rest between two requests; keep it above a load balancer's own idle time
    #[arg(long, env = "NUTGRAF_IDLE_TIMEOUT", default_value = "75", value_parser = seconds, value_name = "SECONDS")]
    pub idle_timeout: Duration,
    /// How long a request's body, or each line of an NDJSON stream, may take
    #[arg(long, env = "NUTGRAF_BODY_TIMEOUT", default_value = "20", value_parser = seconds, value_name = "SECONDS")]
    pub body_timeout: Duration,
    /// How long a client may leave an answer unread before it is given up
    #[arg(long, env = "NUTGRAF_SEND_TIMEOUT", default_value = "20", value_parser = seconds, value_name = "SECONDS")]
    pub send_timeout: Duration,
    /// How long a request may take in all, from its headers to its answer; a stream that gets on may last longer
    #[arg(long, env = "NUTGRAF_REQUEST_TIMEOUT", default_value = "30", value_parser = seconds, value_name = "SECONDS")]
    pub request_timeout: Duration,
    /// How long to go on serving, though no longer ready, after the first SIGTERM or SIGINT
    #[arg(long, env = "NUTGRAF_DRAIN_DELAY", default_value = "0", value_parser = seconds, value_name = "SECONDS")]
    pub drain_delay: Duration,
    /// How long requests in flight may then take to finish
    #[arg(long, env = "NUTGRAF_DRAIN_TIMEOUT", default_value = "25", value_parser = seconds, value_name = "SECONDS")]
    pub drain_timeout: Duration,
}

impl Limits {
    /// The most bytes that a line of an NDJSON stream may have.
    #[must_use]
    pub fn line_limit(&self) -> usize {
        self.line_limit.unwrap_or(self.body_limit)
    }
}

/// Reads a number of seconds, such as `10` or `0.5`.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "a number of seconds, such as 10 or 0.5".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|_| "a number of seconds, 0 or more".to_owned())
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
    fn every_flag_has_its_twin_in_the_environment() {
        for flag in Cli::command().get_arguments() {
            let Some(long) = flag.get_long() else { continue };
            let twin = format!("NUTGRAF_{}", long.to_uppercase().replace('-', "_"));
            assert_eq!(flag.get_env().and_then(|name| name.to_str()), Some(twin.as_str()));
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
            assert_eq!(seconds(text).ok(), expected, "{text}");
        }
    }
}
