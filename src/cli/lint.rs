//! `everynode lint`: what looks like a mistake in a DaemonSet, though Kubernetes takes it.

use std::fs;

use clap::{Args, ValueEnum};

use crate::lint::{Level, Report, lint, lints, needed};
use crate::output::{write_findings, write_json, write_lints, write_sarif};

use super::cluster::Cluster;
use super::shared::ClusterArguments;
use super::{CommandError, Exit, Terminal};

/// Find what looks like a mistake in DaemonSets, though Kubernetes takes it
///
/// Each finding has a code, a level, a place (file, object, field), and where a word is misspelled
/// the nearest one that the nodes know. The annotation `everynode.dev/ignore: EN003,EN009` on a
/// DaemonSet silences codes for it. `everynode lint --list` tells what each code is about, with an
/// example and the fix.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  everynode lint -f cluster.json
  everynode lint -f manifests/ --fail-level warning
  everynode lint -f cluster.json -o sarif > everynode.sarif
  everynode lint --list")]
pub struct Arguments {
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
    /// Exit with 1 when there is a finding of this level or a higher one
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t)]
    fail_level: FailLevel,
    /// Print every lint: its code and level, what it is about, an example, the fix
    #[arg(long)]
    list: bool,
    #[command(flatten)]
    cluster: ClusterArguments,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// One document, for programs
    Json,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum FailLevel {
    /// Any finding
    Note,
    /// A warning or an error
    Warning,
    /// An error
    #[default]
    Error,
    /// No finding
    Never,
}

impl FailLevel {
    fn is_reached(self, report: &Report) -> bool {
        let level = match self {
            FailLevel::Note => Level::Note,
            FailLevel::Warning => Level::Warning,
            FailLevel::Error => Level::Error,
            FailLevel::Never => return false,
        };
        report.worst() >= Some(level)
    }
}

/// Runs `everynode lint`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    if arguments.list {
        return list(arguments.output, terminal);
    }
    let profile = arguments.cluster.input.profile()?.to_string();
    let mut cluster = Cluster::load(&arguments.cluster)?;
    cluster.derive_for(&needed())?;
    cluster.note_what_is_missing(terminal.stderr);
    let mut report = lint(
        &mut cluster.facts,
        &cluster.derived,
        &cluster.origins,
        profile,
    )?;
    report.locate(manifest);
    let out = &mut *terminal.stdout;
    match arguments.output {
        Format::Text => write_findings(out, &report, terminal.appearance.colour)?,
        Format::Json => write_json(out, &report)?,
        Format::Sarif => write_sarif(out, &report, lints())?,
    }
    if arguments.fail_level.is_reached(&report) {
        return Ok(Exit::Findings);
    }
    Ok(Exit::Ran)
}

/// The text of a file that people may have written: small, and a file at all. A cluster's dump is
/// not edited, so that its lines are of no use.
fn manifest(file: &str) -> Option<String> {
    const LARGEST: u64 = 1 << 20;
    let size = fs::metadata(file).ok()?.len();
    (file != "stdin" && size <= LARGEST)
        .then(|| fs::read_to_string(file).ok())
        .flatten()
}

fn list(format: Format, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let out = &mut *terminal.stdout;
    match format {
        Format::Text => write_lints(out, lints())?,
        Format::Json => write_json(out, lints())?,
        Format::Sarif => {
            return Err(CommandError::problems([
                "`--list` has no SARIF: use `-o text` or `-o json`",
            ]));
        }
    }
    Ok(Exit::Ran)
}
