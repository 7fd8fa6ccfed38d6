//! `everynode datalog`: the rule language on its own, for any program.

mod explain;
mod files;
mod run;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::{Args, Subcommand};

use super::{CommandError, Exit, Terminal};
use crate::datalog::interpreter::{EvaluationError, Limits};
use crate::datalog::parse_and_check;
use crate::datalog::program::Program;
use crate::datalog::render::{render, render_error};
use crate::datalog::source::Sources;

/// Run programs of the rule language, a subset of Soufflé's Datalog
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Run(run::Arguments),
    Explain(explain::Arguments),
}

/// A program, where its facts are, and how far it may go.
#[derive(Debug, Args)]
struct ProgramArguments {
    /// The program
    #[arg(value_name = "PROGRAM.dl")]
    program: PathBuf,
    /// Where the `<relation>.facts` files of `.input` relations are
    #[arg(
        short = 'F',
        long = "fact-dir",
        value_name = "DIR",
        default_value = "."
    )]
    fact_dir: PathBuf,
    #[command(flatten)]
    limits: LimitArguments,
}

/// How far a program may go.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits")]
struct LimitArguments {
    /// Stop after so many facts, given and derived
    #[arg(long, value_name = "N", default_value_t = Limits::default().facts)]
    max_facts: u64,
    /// Stop after so many rounds of recursive rules
    #[arg(long, value_name = "N", default_value_t = Limits::default().iterations)]
    max_iterations: u64,
    /// Stop at so many MiB of facts and indices
    #[arg(long, value_name = "MIB", default_value_t = Limits::default().memory >> 20)]
    max_memory: usize,
    /// Stop after so many seconds
    #[arg(long, value_name = "SECONDS")]
    max_seconds: Option<u64>,
}

impl LimitArguments {
    fn limits(&self) -> Limits {
        Limits {
            facts: self.max_facts,
            iterations: self.max_iterations,
            memory: self.max_memory.saturating_mul(1 << 20),
        }
    }

    /// Whether the time is over, counted from now.
    fn clock(&self) -> impl Fn() -> bool + use<> {
        let started = Instant::now();
        let seconds = self.max_seconds.map(Duration::from_secs);
        move || seconds.is_some_and(|seconds| started.elapsed() >= seconds)
    }
}

/// Runs `everynode datalog`.
pub fn run(arguments: Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    match arguments.command {
        Command::Run(arguments) => run::run(&arguments, terminal),
        Command::Explain(arguments) => explain::run(&arguments, terminal),
    }
}

/// Reads and checks a program; its warnings go to stderr.
fn read_program(
    path: &Path,
    terminal: &mut Terminal<'_>,
) -> Result<(Program, Sources), CommandError> {
    let bytes = std::fs::read(path).map_err(|error| {
        CommandError::BadInput(format!(
            "Error: cannot read the program `{}`: {error}",
            path.display()
        ))
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        CommandError::BadInput(format!(
            "Error: the program `{}` is not UTF-8 text (byte {})",
            path.display(),
            error.utf8_error().valid_up_to()
        ))
    })?;
    let name = path.file_name().unwrap_or(path.as_os_str());
    let mut sources = Sources::default();
    sources.add(name.to_string_lossy(), text);
    let checked = parse_and_check(&sources);
    let messages = render(&sources, &checked.diagnostics);
    let Some(program) = checked.program else {
        return Err(CommandError::BadInput(messages));
    };
    write!(terminal.stderr, "{messages}")?;
    Ok((program, sources))
}

/// The words for an evaluation that failed.
fn evaluation_failed(error: &EvaluationError, sources: &Sources) -> CommandError {
    match error {
        EvaluationError::Arithmetic { problem, span } => {
            CommandError::BadInput(render_error(sources, &problem.to_string(), *span))
        }
        EvaluationError::WrongArity { .. } => CommandError::BadInput(format!("Error: {error}")),
        limit => CommandError::CouldNotRun(format!("Error: {limit}")),
    }
}
