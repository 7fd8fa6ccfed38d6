//! How a command ends, as the shell sees it.

use std::process::{ExitCode, Termination};

/// The exit codes; scripts rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 0: the command ran.
    Ran,
    /// 1: it ran and found changes or failed assertions, and the user asked to be told so.
    Findings,
    /// 2: the command line or the input is wrong; nothing was written to stdout.
    BadInput,
    /// 3: the input may be right, but everynode could not run: output, limits, a lost connection.
    CouldNotRun,
}

impl Exit {
    /// The number for the shell.
    pub fn code(self) -> u8 {
        match self {
            Exit::Ran => 0,
            Exit::Findings => 1,
            Exit::BadInput => 2,
            Exit::CouldNotRun => 3,
        }
    }
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_the_documented_ones() {
        let codes = [Exit::Ran, Exit::Findings, Exit::BadInput, Exit::CouldNotRun].map(Exit::code);
        assert_eq!(codes, [0, 1, 2, 3]);
    }
}
