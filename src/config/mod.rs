//! What the service is told before it starts: by flags, or by the environment.

pub mod batch;
pub mod flags;
pub mod keys;
pub mod limits;
pub mod origin;
pub mod proxies;

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::ValueEnum;

use self::limits::Limits;
use self::origin::Origin;
use self::proxies::Proxies;

/// How to serve.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address and port to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Where those who run the service ask for its health and its metrics, instead of on `listen`.
    pub admin_listen: Option<SocketAddr>,
    /// The file of the keys that are asked for; without one, none are.
    pub keys_file: Option<PathBuf>,
    /// The origins of other sites whose pages may ask.
    pub cors_origins: Vec<Origin>,
    /// The proxies whose word is taken for who a client is.
    pub trusted_proxies: Vec<Proxies>,
    /// Threads that serve; 0 for one a core.
    pub threads: usize,
    /// What to log: a level, or directives.
    pub log: String,
    /// A file with a filter in it, which then stands for `log`.
    pub log_filter_file: Option<PathBuf>,
    /// The most lines a second that requests write to the log; without a number, all.
    pub log_rate: Option<NonZeroU32>,
    /// How to write the log.
    pub log_format: LogFormat,
    /// Whether the playground is served.
    pub playground: Playground,
    /// The limits in force.
    pub limits: Limits,
}

/// Whether the playground is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Playground {
    /// At `/`
    On,
    /// Not at all; `/` leads to the docs
    Off,
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
