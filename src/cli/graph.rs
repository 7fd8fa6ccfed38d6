//! `everynode graph`: what hangs together, as a graph.

use clap::{Args, Subcommand, ValueEnum};

use crate::output::{
    TableStyle, write_dependencies, write_dependencies_dot, write_dependencies_mermaid, write_json,
};
use crate::plan::dependencies::{Dependencies, SOURCES};

use super::cluster::Cluster;
use super::shared::ClusterArguments;
use super::{CommandError, Exit, Terminal};

/// Show what hangs together, as a graph
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    graph: Graph,
}

#[derive(Debug, Subcommand)]
enum Graph {
    Dependencies(DependencyArguments),
}

/// Show which DaemonSets depend on the pods of others, and in which order they settle
///
/// A DaemonSet depends on another when one of its inter-pod affinity or anti-affinity terms is
/// about pods that are labelled as those of the other. A dependency by a preferred term is weaker:
/// it orders nothing. DaemonSets that depend on each other are a cycle.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  everynode graph dependencies -f cluster.json
  everynode graph dependencies -f cluster.json -o dot | dot -Tsvg")]
struct DependencyArguments {
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
    #[command(flatten)]
    cluster: ClusterArguments,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table, with the order and the cycles behind it
    #[default]
    Text,
    /// One document, for programs
    Json,
    /// A graph for Graphviz
    Dot,
    /// A graph for Mermaid
    Mermaid,
}

/// Runs `everynode graph`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    match &arguments.graph {
        Graph::Dependencies(arguments) => dependencies(arguments, terminal),
    }
}

fn dependencies(
    arguments: &DependencyArguments,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, CommandError> {
    let mut cluster = Cluster::load(&arguments.cluster)?;
    cluster.derive_for(&SOURCES)?;
    cluster.note_what_is_missing(terminal.stderr);
    let found = Dependencies::find(&mut cluster.facts.database, &cluster.derived)?;
    let style = TableStyle {
        width: terminal.appearance.width,
        colour: None,
    };
    let out = &mut *terminal.stdout;
    match arguments.output {
        Format::Text => write_dependencies(out, &found, style)?,
        Format::Json => write_json(out, &found)?,
        Format::Dot => write_dependencies_dot(out, &found)?,
        Format::Mermaid => write_dependencies_mermaid(out, &found)?,
    }
    Ok(Exit::Ran)
}
