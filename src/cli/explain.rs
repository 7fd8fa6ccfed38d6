//! `everynode explain`: why a pod is where it is, or is not.

use clap::{Args, ValueEnum};

use crate::datalog::database::{Table, Value};
use crate::derive::focus::derive_about;
use crate::derive::{Options, derive_for};
use crate::explain::document::ProofDocument;
use crate::explain::pods::{AboutPod, POD};
use crate::explain::{Explainer, PLACEMENT};
use crate::output::{
    Look, TableStyle, edits_in_words, write_dot, write_explanation, write_groups, write_json,
    write_matrix, write_mermaid, write_node, write_pod_explanation,
};
use crate::plan::preemption::{Hint, Refused, hints};

use super::cluster::Cluster;
use super::shared::{ClusterArguments, SettleArguments};
use super::subject::{Names, Subject};
use super::{CommandError, Exit, Terminal};

/// Explain why a pod should run on a node, or why not
///
/// Of a DaemonSet and a node: the verdict, the conditions that decide, each with the rule and the
/// fields it rests on, and with --proof the whole derivation. Of a DaemonSet alone: all nodes, in
/// groups by their reasons. Of a node alone: every DaemonSet there, with its pods. Of a pod: why it
/// may stay, has to go, or finds no node. Of nothing: every DaemonSet on every group of nodes.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  everynode explain daemonset/fluentd node/node-07 -f cluster.json
  everynode explain fluentd -n logging -f cluster.json
  everynode explain node/node-07 -f cluster.json
  everynode explain pod/logging/fluentd-x7x2k -f cluster.json --proof
  everynode explain -f cluster.json")]
pub struct Arguments {
    /// What to explain: `daemonset/NAME`, with `node/NAME` behind it or without; `node/NAME`;
    /// `pod/NAME`
    ///
    /// A name may have its namespace before it: `daemonset/NAMESPACE/NAME`. The kind may be left
    /// out.
    #[arg(value_name = "SUBJECT")]
    subject: Vec<String>,
    /// The namespace of names that are given without one
    #[arg(short, long, value_name = "NAMESPACE")]
    namespace: Option<String>,
    /// Print the whole derivation, too
    #[arg(long)]
    proof: bool,
    /// Print `+` and `x` for marks that are not ASCII
    #[arg(long)]
    ascii: bool,
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
    #[command(flatten)]
    cluster: ClusterArguments,
    #[command(flatten)]
    settle: SettleArguments,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// The same, with every node of a group
    Wide,
    /// One document, for programs
    Json,
    /// The derivation as a graph, for Graphviz
    Dot,
    /// The derivation as a graph, for Mermaid
    Mermaid,
}

/// Runs `everynode explain`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let mut cluster = Cluster::load(&arguments.cluster)?;
    if arguments.settle.settle {
        cluster.settle()?;
    }
    // Names are looked up before anything is derived, and tell what has to be.
    let subject = {
        let explainer = Explainer::new(&cluster.facts, &cluster.origins, &cluster.derived);
        let names = Names::new(&explainer, arguments.namespace.as_deref());
        names.subject(&arguments.subject)?
    };
    cluster.derived = match subject {
        Subject::DaemonSet(daemonset) | Subject::Placement(daemonset, _) => {
            derive_about(&mut cluster.facts, &[daemonset], &PLACEMENT)?
        }
        Subject::Pod(_) | Subject::Node(_) => {
            derive_for(&cluster.facts.database, &POD, Options::default())?
        }
        Subject::Everything => derive_for(&cluster.facts.database, &PLACEMENT, Options::default())?,
    };
    let hint = match subject {
        Subject::Placement(daemonset, node) => hint(&mut cluster, daemonset, node)?,
        _ => None,
    };
    if matches!(arguments.output, Format::Text | Format::Wide) && !cluster.edits.is_empty() {
        let edits = std::mem::take(&mut cluster.edits);
        writeln!(terminal.stdout, "Explained {}:\n", edits_in_words(&edits))?;
    }
    cluster.note_what_is_missing(terminal.stderr);
    let explainer = Explainer::new(&cluster.facts, &cluster.origins, &cluster.derived);
    answer(&explainer, subject, hint, arguments, terminal)
}

/// Who may be driven out for a pod that should run and is refused.
fn hint(
    cluster: &mut Cluster,
    daemonset: Value,
    node: Value,
) -> Result<Option<Hint>, CommandError> {
    let rows = |relation: &str| cluster.derived.rows(relation);
    if !rows("should_run").is_some_and(|rows| rows.contains(&[daemonset, node])) {
        return Ok(None);
    }
    let symbols = &cluster.facts.database.symbols;
    let table = cluster.derived.table("infeasible");
    let refused = Refused {
        daemonset: symbols.name_of(daemonset).to_owned(),
        node: symbols.name_of(node).to_owned(),
        plugins: table
            .into_iter()
            .flat_map(Table::iter)
            .filter_map(|row| match row {
                [of, on, plugin] if (*of, *on) == (daemonset, node) => Some(*plugin),
                _ => None,
            })
            .map(|plugin| symbols.name_of(plugin).to_owned())
            .collect(),
    };
    Ok(hints(&mut cluster.facts, &[refused])?.into_values().next())
}

fn answer(
    explainer: &Explainer<'_>,
    subject: Subject,
    hint: Option<Hint>,
    arguments: &Arguments,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, CommandError> {
    let look = Look {
        ascii: arguments.ascii,
        colour: terminal.appearance.colour,
        proof: arguments.proof,
    };
    let wide = arguments.output == Format::Wide;
    let is_graph = matches!(arguments.output, Format::Dot | Format::Mermaid);
    let is_json = arguments.output == Format::Json;
    let width = terminal.appearance.width;
    let out = &mut *terminal.stdout;
    match subject {
        Subject::Placement(daemonset, node) => {
            let mut explanation = explainer.placement(daemonset, node);
            explanation.hint = hint;
            match arguments.output {
                Format::Json => write_json(out, &explanation)?,
                _ if is_graph => write_graph(&explanation.proof, arguments.output, out)?,
                _ => write_explanation(out, &explanation, look)?,
            }
        }
        Subject::Pod(pod) => match explainer.pod(pod) {
            about if is_json => write_json(out, &about)?,
            AboutPod::Placed(explanation) if is_graph => {
                write_graph(&explanation.proof, arguments.output, out)?;
            }
            _ if is_graph => return Err(no_graph()),
            AboutPod::Placed(explanation) => write_pod_explanation(out, &explanation, look)?,
            AboutPod::Waiting(groups) => write_groups(out, &groups, wide, look)?,
            AboutPod::Other(other) => writeln!(out, "{}", other.summary)?,
        },
        _ if is_graph => return Err(no_graph()),
        Subject::Node(node) => match explainer.node(node) {
            explanation if is_json => write_json(out, &explanation)?,
            explanation => write_node(out, &explanation, look)?,
        },
        Subject::DaemonSet(daemonset) => {
            let groups = explainer.groups(daemonset);
            match is_json {
                true => write_json(out, &groups)?,
                false => write_groups(out, &groups, wide, look)?,
            }
        }
        Subject::Everything => {
            let matrix = explainer.matrix();
            let style = TableStyle {
                width,
                colour: None,
            };
            match is_json {
                true => write_json(out, &matrix)?,
                false => write_matrix(out, &matrix, wide, style, look)?,
            }
        }
    }
    Ok(Exit::Ran)
}

fn write_graph(
    proof: &ProofDocument,
    format: Format,
    out: &mut dyn std::io::Write,
) -> std::io::Result<()> {
    match format {
        Format::Mermaid => write_mermaid(out, proof),
        _ => write_dot(out, proof),
    }
}

fn no_graph() -> CommandError {
    CommandError::problems([
        "a graph shows one derivation: name a DaemonSet and a node, or a DaemonSet's pod",
    ])
}
