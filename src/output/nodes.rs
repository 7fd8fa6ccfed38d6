//! A node for people: every DaemonSet there, with what keeps it off and which pods are there.

use std::io::{self, Write};

use crate::explain::nodes::{NodeExplanation, OnNode};

use super::Look;

/// Writes every DaemonSet on a node.
///
/// # Errors
/// What the writer reports.
pub fn write_node(
    out: &mut dyn Write,
    explanation: &NodeExplanation,
    look: Look,
) -> io::Result<()> {
    let all = explanation.daemonsets.len();
    let wanted = explanation
        .daemonsets
        .iter()
        .filter(|it| it.should_run)
        .count();
    let node = &explanation.node;
    writeln!(
        out,
        "{wanted} of {all} DaemonSets should have a pod on {node}."
    )?;
    for on_node in &explanation.daemonsets {
        let mark = look.mark(on_node.eligible);
        writeln!(out)?;
        writeln!(out, "{mark} {}{}", on_node.daemonset, pending(on_node))?;
        if !on_node.eligible {
            writeln!(out, "    {} ({})", on_node.summary, on_node.rules.join(" "))?;
        }
        match on_node.pods.as_slice() {
            [] if on_node.should_run => writeln!(out, "    no pod of it is there")?,
            [] => {}
            pods => {
                for pod in pods {
                    writeln!(out, "    {}", pod.summary)?;
                }
            }
        }
    }
    writeln!(out)?;
    writeln!(out, "Judged by {}.", explanation.profile)
}

fn pending(on_node: &OnNode) -> &'static str {
    match (on_node.should_run, on_node.eligible) {
        (true, false) => ", whose pod stays Pending",
        _ => "",
    }
}
