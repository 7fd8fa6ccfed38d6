//! Why a command did not run, and the words for it.

use std::io::{self, Write};

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
