//! Two records compared, for people: what changed, on which nodes, and by which facts.

use std::io::{self, Write};

use crate::audit::difference::{Change, Decided, Difference};

/// So many nodes are named.
const MOST_NODES: usize = 5;

/// Writes what changed, changes of the same kind together.
///
/// # Errors
/// It cannot be written.
pub fn write_difference(out: &mut dyn Write, difference: &Difference) -> io::Result<()> {
    if !difference.same_rules {
        writeln!(out, "The records were made by different rules")?;
    }
    if let Some([before, after]) = &difference.kubernetes {
        writeln!(out, "Judged by {before}, now by {after}")?;
    }
    let mut groups: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
    for change in &difference.changes {
        let lines = lines(change);
        match groups.iter_mut().find(|(known, _)| *known == lines) {
            Some((_, nodes)) => nodes.push(&change.node),
            None => groups.push((lines, vec![&change.node])),
        }
    }
    for (lines, nodes) in &groups {
        let mut lines = lines.iter();
        let head = lines.next().map_or("", String::as_str);
        writeln!(out, "{}", head.replace(THE_NODE, &names(nodes)))?;
        for line in lines {
            let node = match nodes.as_slice() {
                [one] => one,
                _ => "the node",
            };
            writeln!(out, "{}", line.replace(THE_NODE, node))?;
        }
    }
    writeln!(
        out,
        "{} placements changed; {} objects changed",
        difference.changes.len(),
        difference.changed_objects
    )
}

/// Stands for the node, so that the same about several nodes reads the same.
const THE_NODE: &str = "\u{0}";

fn lines(change: &Change) -> Vec<String> {
    let mut lines = vec![format!(
        "{} on {THE_NODE}: {} -> {}",
        change.daemonset,
        decided(change.before.as_ref()),
        decided(change.after.as_ref())
    )];
    for flip in &change.because {
        let sign = match flip.change {
            "added" => '+',
            _ => '-',
        };
        let mut line = format!("  {sign} {}", flip.text);
        if let Some(field) = &flip.field {
            let object = flip.object.as_deref().unwrap_or_default();
            line.push_str(&format!("  ({object} {field})"));
        }
        lines.push(line.replace(&change.node, THE_NODE));
    }
    lines
}

fn decided(decided: Option<&Decided>) -> String {
    match decided {
        None => "not there".to_owned(),
        Some(Decided { eligible: true, .. }) => "eligible".to_owned(),
        Some(Decided {
            should_run: true,
            plugins,
            ..
        }) => format!("should run, but {} refuses", plugins.join(", ")),
        Some(Decided { feasible: true, .. }) => "should not run".to_owned(),
        Some(Decided { plugins, .. }) => format!("should not run ({})", plugins.join(", ")),
    }
}

fn names(nodes: &[&str]) -> String {
    let named: Vec<&str> = nodes.iter().take(MOST_NODES).copied().collect();
    match nodes.len() - named.len() {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}
