//! Makes a cluster to measure with, as `kubectl get -o json` shows one: most of its bytes are
//! managed fields, images, environments and status, which no placement depends on.
//!
//! `cargo bench --bench generate -- --nodes 5000 --pods 150000 --daemonsets 100 --output FILE`
//! gives 507 MB. The same arguments give the same bytes, on every machine.

#![expect(
    clippy::indexing_slicing,
    reason = "a tool for measuring: its indices are its own"
)]

use std::cell::RefCell;
use std::error::Error;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::Parser;
use serde::{Serialize, Serializer};
use serde_json::ser::PrettyFormatter;
use serde_json::{Value, json};

mod cluster;
mod pods;

use cluster::Cluster;

/// Writes one JSON list of nodes, namespaces, DaemonSets and pods
#[derive(Debug, Parser)]
struct Arguments {
    /// How many nodes
    #[arg(long, default_value_t = 5000)]
    nodes: usize,
    /// How many pods, at most three of five owned by DaemonSets
    #[arg(long, default_value_t = 150_000)]
    pods: usize,
    /// How many DaemonSets
    #[arg(long, default_value_t = 100)]
    daemonsets: usize,
    /// How many of the DaemonSets have inter-pod affinity
    #[arg(long, default_value_t = 20)]
    inter_pod: usize,
    /// Another seed gives another cluster
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Spaces to indent with, 4 as `kubectl` does; with 0 everything is on one line
    #[arg(long, default_value_t = 0)]
    indent: usize,
    /// The file to write; standard output without it
    #[arg(long)]
    output: Option<PathBuf>,
    /// What `cargo bench` adds; of no meaning here
    #[arg(long, hide = true)]
    bench: bool,
}

/// The list, with its fields in the order of `kubectl`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<I: Iterator<Item = Value>> {
    api_version: &'static str,
    #[serde(serialize_with = "one_by_one")]
    items: RefCell<I>,
    kind: &'static str,
    metadata: Value,
}

/// Makes and writes item after item, so that the cluster is never in memory.
fn one_by_one<S: Serializer>(
    items: &RefCell<impl Iterator<Item = Value>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(&mut *items.borrow_mut())
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let output: Box<dyn Write> = match &arguments.output {
        Some(path) => Box::new(File::create(path)?),
        None => Box::new(io::stdout().lock()),
    };
    let mut output = BufWriter::with_capacity(1 << 20, output);
    let cluster = Cluster {
        nodes: arguments.nodes,
        pods: arguments.pods,
        daemon_sets: arguments.daemonsets,
        inter_pod: arguments.inter_pod,
        seed: arguments.seed,
    };
    let list = List {
        api_version: "v1",
        items: RefCell::new(cluster.objects()),
        kind: "List",
        metadata: json!({"resourceVersion": ""}),
    };
    if arguments.indent == 0 {
        serde_json::to_writer(&mut output, &list)?;
    } else {
        let indent = " ".repeat(arguments.indent);
        let formatter = PrettyFormatter::with_indent(indent.as_bytes());
        list.serialize(&mut serde_json::Serializer::with_formatter(
            &mut output,
            formatter,
        ))?;
    }
    output.write_all(b"\n")?;
    output.flush()?;
    Ok(())
}
