//! The command line of everynode.

use std::io::{BufWriter, stderr, stdout};

use anstream::{AutoStream, ColorChoice};
use everynode::cli::{Appearance, Exit, Terminal, run};

/// crepe keeps a small vector for every key of every index: half of a plan's time went into the
/// system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Exit {
    // The choice looks at NO_COLOR and its kin, and at whether stdout is a terminal.
    let appearance = Appearance {
        colour: AutoStream::choice(&stdout()) != ColorChoice::Never,
        width: terminal_size::terminal_size_of(stdout()).map(|(width, _)| usize::from(width.0)),
    };
    run(
        std::env::args_os(),
        Terminal {
            stdout: &mut BufWriter::new(stdout().lock()),
            stderr: &mut stderr().lock(),
            appearance,
        },
    )
}
