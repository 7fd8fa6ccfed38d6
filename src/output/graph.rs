//! Derivations as graphs: DOT through petgraph, and Mermaid.

use std::io::{self, Write};

use petgraph::dot::{Config, Dot};
use petgraph::graph::{DiGraph, NodeIndex};

use crate::explain::document::{ProofDocument, StepDocument};

/// Writes a derivation in the language of Graphviz; an arrow leads from a step to what it rests on.
///
/// # Errors
/// What the writer reports.
pub fn write_dot(out: &mut dyn Write, proof: &ProofDocument) -> io::Result<()> {
    let mut graph: DiGraph<&StepDocument, ()> = DiGraph::new();
    let mut places: Vec<NodeIndex> = Vec::with_capacity(proof.proof.len());
    for step in &proof.proof {
        let place = graph.add_node(step);
        for premise in &step.premises {
            if let Some(premise) = places.get(*premise) {
                graph.add_edge(place, *premise, ());
            }
        }
        places.push(place);
    }
    let edge = |_, _| String::new();
    let node = |_, (_, step): (NodeIndex, &&StepDocument)| {
        let colour = if step.holds { "darkgreen" } else { "firebrick" };
        let label = label(step).replace('\\', "\\\\").replace('"', "\\\"");
        format!("label=\"{label}\", color={colour}, shape=box")
    };
    let config = [Config::EdgeNoLabel, Config::NodeNoLabel];
    let dot = Dot::with_attr_getters(&graph, &config, &edge, &node);
    // What is shown of a node is its label, so the rest is never formatted.
    write!(out, "{dot:?}")
}

/// Writes a derivation as a Mermaid flow chart.
///
/// # Errors
/// What the writer reports.
pub fn write_mermaid(out: &mut dyn Write, proof: &ProofDocument) -> io::Result<()> {
    writeln!(out, "flowchart TD")?;
    for (place, step) in proof.proof.iter().enumerate() {
        let label = label(step)
            .replace('"', "#quot;")
            .replace('<', "#lt;")
            .replace('>', "#gt;");
        writeln!(out, "  s{place}[\"{label}\"]")?;
        for premise in &step.premises {
            writeln!(out, "  s{place} --> s{premise}")?;
        }
    }
    Ok(())
}

fn label(step: &StepDocument) -> String {
    let mark = if step.holds { "✓" } else { "✗" };
    match &step.rule {
        Some(rule) => format!("{mark} {} ({rule})", step.text),
        None => format!("{mark} {}", step.text),
    }
}
