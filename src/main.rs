//! The program: flags → command.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::builder::ValueParser;
use clap::{Arg, CommandFactory as _, Parser as _};
use nutgraf::cli::{batch, button, check, health, key, serve};
use nutgraf::config::flags::{Cli, Command};

/// Gives back to the system what is free: after ten thousand connections have gone, the C library's keeps nine tenths of
/// what they took (`benches/idle.py`).
#[cfg(all(feature = "jemalloc", not(target_env = "msvc")))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// What `nutgraf check` exits with where a setting is wrong: `EX_CONFIG` of sysexits.
const MISCONFIGURED: u8 = 78;

fn main() -> ExitCode {
    let Cli { serve: flags, command } = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() && asks_to_check() => {
            let _ = error.print();
            return ExitCode::from(MISCONFIGURED);
        }
        Err(error) => error.exit(),
    };
    let outcome = match command {
        Some(Command::Batch(flags)) => return batch::run(&flags),
        Some(Command::Check) => return ended(check::run(&flags.into()), ExitCode::from(MISCONFIGURED)),
        Some(Command::Key { name }) => key::run(&name),
        Some(Command::Health) => health::run(flags.listen),
        Some(Command::Button { language }) => button::run(flags.listen, language.as_deref()),
        None => serve::run(&flags.into()),
    };
    ended(outcome, ExitCode::FAILURE)
}

/// Whether the command is `check`, where its flags or others cannot be read.
fn asks_to_check() -> bool {
    let any_value = |flag: Arg| {
        if flag.get_action().takes_values() { flag.value_parser(ValueParser::os_string()) } else { flag }
    };
    let read = Cli::command().ignore_errors(true).mut_args(any_value).try_get_matches();
    read.is_ok_and(|matches| matches.subcommand_name() == Some("check"))
}

/// Says what went wrong, if anything did: then the program exits with `code`.
fn ended(outcome: Result<(), impl Display>, code: ExitCode) -> ExitCode {
    let Err(error) = outcome else { return ExitCode::SUCCESS };
    // Where standard error cannot be written, the exit code has to do.
    let _ = writeln!(io::stderr(), "nutgraf: {error}");
    code
}
