//! The program: flags → command.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
use nutgraf::cli::{batch, button, health, serve};
use nutgraf::config::flags::{Cli, Command};

fn main() -> ExitCode {
    let Cli { serve: flags, command } = Cli::parse();
    let outcome = match command {
        Some(Command::Batch(flags)) => return batch::run(&flags),
        Some(Command::Health) => health::run(flags.listen),
        Some(Command::Button { language }) => button::run(flags.listen, language.as_deref()),
        None => serve::run(&flags.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Where standard error cannot be written, the exit code has to do.
            let _ = writeln!(io::stderr(), "nutgraf: {error}");
            ExitCode::FAILURE
        }
    }
}
