//! `everynode verify`: whether a record of `everynode audit` is true of a cluster.

use std::fs::File;
use std::io::{BufReader, Read, stdin};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::audit::{Checks, Record};
use crate::input::objects::Time;
use crate::output::write_json;
use crate::profile::{KubernetesVersion, Profile};

use super::cluster::Cluster;
use super::{CommandError, Exit, Terminal};

/// Check a record of `everynode audit` against a cluster
///
/// Every step of every proof has to be an instance of a rule over the cluster's facts, and nothing
/// that the rules derive may be missing. The checker shares no code with what made the record. It
/// judges by the Kubernetes version, the feature gates and the time that the record names, and
/// tells the first line that is not so. Exits with 1 for a record that does not hold, with 2 for a
/// file that is no record.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  everynode verify record.jsonl -f cluster.json")]
pub struct Arguments {
    /// The record, or `-` for stdin
    #[arg(value_name = "RECORD")]
    record: PathBuf,
    /// The cluster that it is about: a file, a folder, or `-` for stdin; repeatable
    #[arg(
        short = 'f',
        long = "filename",
        value_name = "FILE|DIR|-",
        required = true
    )]
    filename: Vec<PathBuf>,
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One line for people
    #[default]
    Text,
    /// One document, for programs
    Json,
}

/// Runs `everynode verify`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let record = read(&arguments.record)?;
    let header = &record.header;
    let wrong = |what: &str| {
        let name = arguments.record.display();
        CommandError::problems([format!("`{name}` is no record: {what}")])
    };
    let version: Result<KubernetesVersion, _> = header.kubernetes.parse();
    let version = version.map_err(|error| wrong(&error.to_string()))?;
    let gates = header.feature_gates.iter();
    let gates: Vec<String> = gates.map(|(gate, on)| format!("{gate}={on}")).collect();
    let profile = Profile::with_gates(version, &gates.join(","))?;
    let now = Time::parse(&header.now).ok_or_else(|| wrong("`now` is no RFC 3339 time"))?;
    let cluster = Cluster::load_as(&arguments.filename, &profile, now)?;
    let verified = Checks::of(&cluster.facts).verify(&record);
    let out = &mut *terminal.stdout;
    match (&verified, arguments.output) {
        (Ok(verified), Format::Json) => write_json(
            out,
            &json!({"kind": "Verification", "holds": true, "verified": verified}),
        )?,
        (Err(failure), Format::Json) => write_json(
            out,
            &json!({"kind": "Verification", "holds": false, "failure": failure}),
        )?,
        (Ok(verified), Format::Text) => writeln!(
            out,
            "The record holds: {} DaemonSets on {} nodes, a pod should run on {} of these pairs, and {} \
are eligible; {} steps are proved",
            verified.daemonsets,
            verified.nodes,
            verified.should_run,
            verified.eligible,
            verified.steps
        )?,
        (Err(failure), Format::Text) => {
            let step = failure
                .step
                .map_or(String::new(), |step| format!(", step {step}"));
            writeln!(
                out,
                "The record does not hold: line {}{step}: {}",
                failure.line, failure.reason
            )?;
        }
    }
    Ok(match verified {
        Ok(_) => Exit::Ran,
        Err(_) => Exit::Findings,
    })
}

/// Reads a record.
pub(super) fn read(path: &Path) -> Result<Record, CommandError> {
    let unreadable = |error: &dyn std::fmt::Display| {
        CommandError::problems([format!("`{}` {error}", path.display())])
    };
    let input: Box<dyn Read> = match path == Path::new("-") {
        true => Box::new(stdin()),
        false => Box::new(
            File::open(path).map_err(|error| unreadable(&format!("cannot be read: {error}")))?,
        ),
    };
    Record::read(BufReader::new(input)).map_err(|error| unreadable(&error))
}
