//! `everynode audit`: a record of every placement that others can check; and two records compared.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::audit::decisions::{header, write_record};
use crate::audit::difference::difference;
use crate::audit::{RELATIONS, digest};
use crate::derive::program;
use crate::explain::knowledge::Knowledge;
use crate::output::{write_difference, write_json};

use super::cluster::Cluster;
use super::shared::InputArguments;
use super::verify::read;
use super::{CommandError, Exit, Terminal};

/// Record every placement with its proof, for others to check
///
/// For every DaemonSet and every node: whether a pod should run there, whether the scheduler lets
/// it, and why, step by step down to the fields of the objects. Nodes that no rule can tell apart
/// share a proof. One JSON object a line; `everynode verify` checks it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  everynode audit -f cluster.json > record.jsonl
  everynode verify record.jsonl -f cluster.json
  everynode audit diff yesterday.jsonl record.jsonl")]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    input: InputArguments,
}

#[derive(Debug, Subcommand)]
enum Command {
    Diff(DiffArguments),
}

/// Compare two records: which placements changed, and by which facts of the input
///
/// A placement that changed is followed down both proofs to the facts that only one of the records
/// has: labels, taints, tolerations, pods.
#[derive(Debug, Args)]
struct DiffArguments {
    /// The earlier record, or `-` for stdin
    #[arg(value_name = "BEFORE")]
    before: PathBuf,
    /// The later record
    #[arg(value_name = "AFTER")]
    after: PathBuf,
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
    /// Exit with 1 when placements changed
    #[arg(long)]
    exit_code: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, nodes that changed alike together
    #[default]
    Text,
    /// One document, for programs
    Json,
}

/// Runs `everynode audit`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    if let Some(Command::Diff(arguments)) = &arguments.command {
        return diff(arguments, terminal);
    }
    let paths = arguments.input.paths()?;
    let profile = arguments.input.profile()?;
    let now = arguments.input.now();
    let mut cluster = Cluster::load_as(paths, &profile, now)?;
    cluster.derive_for(&RELATIONS)?;
    cluster.note_what_is_missing(terminal.stderr);
    let objects = digest::objects(&cluster.facts);
    let header = header(&profile, now.written(), &objects);
    let knowledge = Knowledge::new(program(), &cluster.facts, &cluster.derived);
    write_record(terminal.stdout, &knowledge, header, objects)?;
    Ok(Exit::Ran)
}

/// Runs `everynode audit diff`.
fn diff(arguments: &DiffArguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let records = [&arguments.before, &arguments.after].map(|path| {
        let record = read(path)?;
        match &record.broken {
            None => Ok(record),
            Some((line, reason)) => Err(CommandError::problems([format!(
                "`{}` is not whole: line {line}: {reason}",
                path.display()
            )])),
        }
    });
    let [before, after] = records;
    let difference = difference(&before?, &after?);
    let out = &mut *terminal.stdout;
    match arguments.output {
        Format::Text => write_difference(out, &difference)?,
        Format::Json => write_json(out, &difference)?,
    }
    match arguments.exit_code && !difference.changes.is_empty() {
        true => Ok(Exit::Findings),
        false => Ok(Exit::Ran),
    }
}
