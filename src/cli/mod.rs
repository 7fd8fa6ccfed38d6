//! The command line: the only part of everynode that touches terminal, environment and clock.
//!
//! One file a subcommand, with its arguments and its `run` function. A command computes its whole
//! answer first and writes it at the end, so that bad input leaves nothing on stdout.

mod audit;
mod cluster;
mod datalog;
mod edits;
mod error;
mod exit;
mod explain;
mod facts;
mod files;
mod graph;
mod label_selector;
mod lint;
mod plan;
mod query;
mod rollout;
mod selection;
mod shared;
mod simulate;
mod subject;
mod verify;

use std::ffi::OsString;
use std::io::Write;

use clap::{Parser, Subcommand};

pub use error::CommandError;
pub use exit::Exit;

/// Decides and proves which nodes get a DaemonSet's pod, which do not, and why.
#[derive(Debug, Parser)]
#[command(
    name = "everynode",
    version,
    arg_required_else_help = true,
    max_term_width = 100
)]
#[command(
    after_help = "Exit codes: 0 ran; 1 changes or findings, only where asked for; \
2 usage or bad input, with nothing on stdout; 3 could not run."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Every subcommand.
#[derive(Debug, Subcommand)]
enum Command {
    Plan(plan::Arguments),
    Query(query::Arguments),
    Explain(explain::Arguments),
    Lint(lint::Arguments),
    Audit(audit::Arguments),
    Verify(verify::Arguments),
    Facts(facts::Arguments),
    Graph(graph::Arguments),
    Simulate(simulate::Arguments),
    Rollout(rollout::Arguments),
    Datalog(datalog::Arguments),
}

/// The whole command line, for whoever documents it.
pub fn command() -> clap::Command {
    <Cli as clap::CommandFactory>::command()
}

/// Where a command writes.
pub struct Terminal<'a> {
    /// Data: what the user asked for.
    pub stdout: &'a mut dyn Write,
    /// Talk: errors, warnings, hints.
    pub stderr: &'a mut dyn Write,
    /// How stdout looks.
    pub appearance: Appearance,
}

/// What stdout can show. The default is what a file or a pipe gets: no colour, no width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Appearance {
    /// Whether colours are shown.
    pub colour: bool,
    /// How many characters fit a line; none where it is no terminal.
    pub width: Option<usize>,
}

/// Runs one command line, the program's name first, and returns how it ended.
///
/// A reader that closes the pipe early (`| head`) ends the command quietly with [`Exit::Ran`].
pub fn run(arguments: impl IntoIterator<Item = OsString>, mut terminal: Terminal<'_>) -> Exit {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(usage) => return report_usage(&usage, &mut terminal),
    };
    let result = match cli.command {
        Command::Plan(arguments) => plan::run(&arguments, &mut terminal),
        Command::Query(arguments) => query::run(&arguments, &mut terminal),
        Command::Explain(arguments) => explain::run(&arguments, &mut terminal),
        Command::Lint(arguments) => lint::run(&arguments, &mut terminal),
        Command::Audit(arguments) => audit::run(&arguments, &mut terminal),
        Command::Verify(arguments) => verify::run(&arguments, &mut terminal),
        Command::Facts(arguments) => facts::run(&arguments, &mut terminal),
        Command::Graph(arguments) => graph::run(&arguments, &mut terminal),
        Command::Simulate(arguments) => simulate::run(&arguments, &mut terminal),
        Command::Rollout(arguments) => rollout::run(&arguments, &mut terminal),
        Command::Datalog(arguments) => datalog::run(arguments, &mut terminal),
    };
    let result = result.and_then(|exit| {
        terminal.stdout.flush()?;
        Ok(exit)
    });
    result.unwrap_or_else(|error| error.report(terminal.stderr))
}

/// Help and version go to stdout, mistakes to stderr.
fn report_usage(usage: &clap::Error, terminal: &mut Terminal<'_>) -> Exit {
    let text = usage.render();
    if usage.use_stderr() {
        CommandError::Usage(text.to_string()).report(terminal.stderr)
    } else {
        match write!(terminal.stdout, "{text}").and_then(|()| terminal.stdout.flush()) {
            Ok(()) => Exit::Ran,
            Err(error) => CommandError::from(error).report(terminal.stderr),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn run_line(line: &str) -> (Exit, String, String) {
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        let exit = run(
            line.split_whitespace().map(OsString::from),
            Terminal {
                stdout: &mut stdout,
                stderr: &mut stderr,
                appearance: Appearance::default(),
            },
        );
        (
            exit,
            String::from_utf8(stdout).unwrap(),
            String::from_utf8(stderr).unwrap(),
        )
    }

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn version_goes_to_stdout() {
        let (exit, stdout, stderr) = run_line("everynode --version");
        assert_eq!(exit, Exit::Ran);
        assert_eq!(stdout, format!("everynode {}\n", env!("CARGO_PKG_VERSION")));
        assert_eq!(stderr, "");
    }

    #[test]
    fn an_unknown_command_is_bad_usage_with_nothing_on_stdout() {
        let (exit, stdout, stderr) = run_line("everynode frobnicate");
        assert_eq!(exit, Exit::BadInput);
        assert_eq!(stdout, "");
        assert!(stderr.contains("frobnicate"));
    }
}
