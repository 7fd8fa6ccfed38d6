//! `everynode datalog`: the rule language on its own, for any program.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{CommandError, Exit, Terminal};

/// Run programs of the rule language, a subset of Soufflé's Datalog.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Run(RunArguments),
}

/// Evaluate a program and write its output relations, as the `souffle` command does.
#[derive(Debug, Args)]
struct RunArguments {
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
    /// Where the `<relation>.csv` files of `.output` relations go; `-` is stdout
    #[arg(
        short = 'D',
        long = "output-dir",
        value_name = "DIR",
        default_value = "."
    )]
    output_dir: PathBuf,
}

/// Runs `everynode datalog`.
pub fn run(arguments: Arguments, _terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let Command::Run(arguments) = arguments.command;
    std::fs::read(&arguments.program).map_err(|error| {
        CommandError::BadInput(format!(
            "cannot read `{}`: {error}",
            arguments.program.display()
        ))
    })?;
    Err(CommandError::CouldNotRun(
        "this build has no evaluator for rule programs yet".to_owned(),
    ))
}
