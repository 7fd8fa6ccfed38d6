//! Who depends on whom: as a table with the order behind it, and as a graph.

use std::io::{self, Write};

use petgraph::dot::{Config, Dot};
use petgraph::graph::{DiGraph, EdgeReference, NodeIndex};

use crate::plan::dependencies::{Dependencies, Dependency};

use super::{Cell, Rows, TableStyle, write_table};

/// Writes every dependency, the order in which DaemonSets settle, and the cycles.
///
/// # Errors
/// What the writer reports.
pub fn write_dependencies(
    out: &mut dyn Write,
    found: &Dependencies,
    style: TableStyle,
) -> io::Result<()> {
    if found.dependencies.is_empty() {
        return writeln!(out, "No DaemonSet depends on the pods of another.");
    }
    write_table(out, &DependencyRows(found), style)?;
    writeln!(out)?;
    let groups = found.order.iter().map(|members| members.join(" + "));
    writeln!(out, "Order: {}", groups.collect::<Vec<_>>().join(", "))?;
    for members in &found.cycles {
        writeln!(out, "Cycle: {}", cycle(members))?;
    }
    Ok(())
}

/// A cycle in words.
pub fn cycle(members: &[String]) -> String {
    match members {
        [single] => format!("{single} depends on its own pods on other nodes"),
        _ => format!("{} depend on each other", members.join(" and ")),
    }
}

struct DependencyRows<'d>(&'d Dependencies);

impl Rows for DependencyRows<'_> {
    fn columns(&self) -> Vec<&str> {
        vec!["DAEMONSET", "DEPENDS ON", "RULE", "TERM"]
    }

    fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
        for it in &self.0.dependencies {
            visit(&[
                Cell::Text(&it.daemonset),
                Cell::Text(&it.other),
                Cell::Text(&it.rule),
                Cell::Text(&it.term),
            ])?;
        }
        Ok(())
    }
}

/// Writes the dependencies in the language of Graphviz: an arrow leads to whom a DaemonSet depends
/// on, and is dashed for a preference; members of a cycle are red.
///
/// # Errors
/// What the writer reports.
pub fn write_dependencies_dot(out: &mut dyn Write, found: &Dependencies) -> io::Result<()> {
    let names = names(found);
    let mut graph: DiGraph<&str, &Dependency> = DiGraph::new();
    let places: Vec<NodeIndex> = names.iter().map(|name| graph.add_node(name)).collect();
    for it in &found.dependencies {
        let ends = [&it.daemonset, &it.other].map(|end| {
            let place = names.binary_search(&end.as_str()).ok()?;
            places.get(place).copied()
        });
        if let [Some(from), Some(to)] = ends {
            graph.add_edge(from, to, it);
        }
    }
    let edge = |_, edge: EdgeReference<'_, &Dependency>| {
        let it = edge.weight();
        let style = if it.required { "solid" } else { "dashed" };
        format!("label=\"{}\", style={style}", quoted(&it.term))
    };
    let node = |_, (_, name): (NodeIndex, &&str)| {
        let colour = match found.is_circular(name) {
            true => "firebrick",
            false => "black",
        };
        format!("label=\"{}\", color={colour}, shape=box", quoted(name))
    };
    let config = [Config::EdgeNoLabel, Config::NodeNoLabel];
    let dot = Dot::with_attr_getters(&graph, &config, &edge, &node);
    // What is shown of nodes and edges are their labels, so the rest is never formatted.
    write!(out, "{dot:?}")
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// Writes the dependencies as a Mermaid flow chart, preferences with dotted arrows.
///
/// # Errors
/// What the writer reports.
pub fn write_dependencies_mermaid(out: &mut dyn Write, found: &Dependencies) -> io::Result<()> {
    writeln!(out, "flowchart LR")?;
    let names = names(found);
    for (place, name) in names.iter().enumerate() {
        writeln!(out, "  d{place}[\"{name}\"]")?;
    }
    for it in &found.dependencies {
        let ends = [&it.daemonset, &it.other].map(|end| names.binary_search(&end.as_str()));
        if let [Ok(from), Ok(to)] = ends {
            let arrow = if it.required { "-->" } else { "-.->" };
            let term = it
                .term
                .replace('"', "#quot;")
                .replace('<', "#lt;")
                .replace('>', "#gt;");
            writeln!(out, "  d{from} {arrow}|\"{term}\"| d{to}")?;
        }
    }
    for (place, _) in (names.iter().enumerate()).filter(|(_, name)| found.is_circular(name)) {
        writeln!(out, "  style d{place} stroke:#b22222")?;
    }
    Ok(())
}

/// The DaemonSets that have to do with a dependency, by name.
fn names(found: &Dependencies) -> Vec<&str> {
    let mut names: Vec<&str> = found.order.iter().flatten().map(String::as_str).collect();
    names.sort_unstable();
    names
}
