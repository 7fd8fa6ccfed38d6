//! The command line of everynode.

use std::io::{BufWriter, stderr, stdout};

use everynode::cli::{Exit, Terminal, run};

fn main() -> Exit {
    run(
        std::env::args_os(),
        Terminal {
            stdout: &mut BufWriter::new(stdout().lock()),
            stderr: &mut stderr().lock(),
        },
    )
}
