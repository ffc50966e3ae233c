//! What the service is told before it starts: by flags, or by the environment.

pub mod flags;
pub mod limits;

use std::net::SocketAddr;

use clap::ValueEnum;

use self::limits::Limits;

/// How to serve.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address and port to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Threads that serve; 0 for one a core.
    pub threads: usize,
    /// What to log: a level, or directives.
    pub log: String,
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
