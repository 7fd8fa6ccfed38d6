//! Why a command did not run, and the words for it.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;

use crate::datalog::interpreter::EvaluationError;
use crate::datalog::render::{render, render_error};
use crate::derive::DeriveError;
use crate::profile::ProfileError;
use crate::query::Question;
use crate::query::question::Mistakes;

use super::Exit;

/// A command's failure. Each kind knows its exit code.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The command line is wrong; the text is clap's own report.
    #[error("{0}")]
    Usage(String),
    /// The input is wrong; the text holds every problem, ready to print.
    #[error("{0}")]
    BadInput(String),
    /// A limit was reached, or a file could not be written.
    #[error("{0}")]
    CouldNotRun(String),
    /// The output could not be written.
    #[error("cannot write the output: {0}")]
    Output(#[from] io::Error),
}

impl CommandError {
    /// Bad input, with a line for every problem that was met.
    pub fn problems<P: Display>(problems: impl IntoIterator<Item = P>) -> Self {
        let lines: Vec<String> = problems
            .into_iter()
            .map(|problem| format!("error: {problem}"))
            .collect();
        CommandError::BadInput(lines.join("\n"))
    }

    /// A file or a folder that cannot be written.
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        CommandError::CouldNotRun(format!("error: cannot write `{}`: {error}", path.display()))
    }

    /// A question that was understood, and has no answer.
    pub fn of_evaluation(error: &EvaluationError, question: &Question) -> Self {
        match error {
            // The place is in the question or in the user's rules: he can mend it.
            EvaluationError::Arithmetic { problem, span } => {
                CommandError::BadInput(render_error(&question.sources, &problem.to_string(), *span))
            }
            other => CommandError::CouldNotRun(format!("error: {other}")),
        }
    }

    /// Writes the message and returns the exit code.
    pub fn report(&self, stderr: &mut dyn Write) -> Exit {
        let exit = match self {
            CommandError::Usage(_) | CommandError::BadInput(_) => Exit::BadInput,
            CommandError::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                return Exit::Ran;
            }
            CommandError::CouldNotRun(_) | CommandError::Output(_) => Exit::CouldNotRun,
        };
        let text = self.to_string();
        // Nobody is left to tell when stderr itself is closed.
        let _ = writeln!(stderr, "{}", text.trim_end());
        exit
    }
}

impl From<Vec<ProfileError>> for CommandError {
    fn from(errors: Vec<ProfileError>) -> Self {
        CommandError::problems(errors)
    }
}

impl From<DeriveError> for CommandError {
    fn from(error: DeriveError) -> Self {
        CommandError::CouldNotRun(format!("error: {error}"))
    }
}

impl From<Box<Mistakes>> for CommandError {
    fn from(mistakes: Box<Mistakes>) -> Self {
        if mistakes.messages.is_empty() {
            CommandError::BadInput(render(&mistakes.sources, &mistakes.diagnostics))
        } else {
            CommandError::problems(mistakes.messages)
        }
    }
}
