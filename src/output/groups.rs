//! Groups of nodes for people: a line a group, and the matrix of DaemonSets and groups.

use std::io::{self, Write};

use crate::explain::groups::{ExplanationGroups, ExplanationMatrix};

use super::{Cell, Look, Rows, TableStyle, write_table};

/// So many groups of nodes are columns of the matrix; the others are told in numbers.
const MOST_COLUMNS: usize = 12;

/// Writes every group with its count, an example and what tells it apart; with `wide` the nodes.
///
/// # Errors
/// What the writer reports.
pub fn write_groups(
    out: &mut dyn Write,
    groups: &ExplanationGroups,
    wide: bool,
    look: Look,
) -> io::Result<()> {
    let all: usize = groups.groups.iter().map(|group| group.count).sum();
    let eligible = groups.groups.iter().filter(|group| group.eligible);
    let eligible: usize = eligible.map(|group| group.count).sum();
    let of = match (&groups.daemonset, &groups.pod) {
        (Some(daemonset), _) => format!("a pod of {daemonset}"),
        (None, pod) => pod.clone().unwrap_or_default(),
    };
    writeln!(out, "{eligible} of {all} nodes are eligible for {of}.")?;
    for group in &groups.groups {
        writeln!(out)?;
        let mark = look.mark(group.eligible);
        let nodes = if group.count == 1 { "node" } else { "nodes" };
        let example = match group.count {
            1 => group.example.clone(),
            _ => format!("such as {}", group.example),
        };
        let pending = match (group.should_run && groups.pod.is_none(), group.eligible) {
            (true, false) => ", where its pod stays Pending",
            _ => "",
        };
        writeln!(out, "{mark} {} {nodes}, {example}{pending}", group.count)?;
        let rules = match group.rules.as_slice() {
            [] => String::new(),
            rules => format!(" ({})", rules.join(" ")),
        };
        writeln!(out, "    {}{rules}", group.summary)?;
        if wide {
            writeln!(out, "    {}", group.nodes.join(" "))?;
        }
    }
    writeln!(out)?;
    writeln!(out, "Judged by {}.", groups.profile)
}

/// Writes every DaemonSet against every group of nodes.
///
/// # Errors
/// What the writer reports.
pub fn write_matrix(
    out: &mut dyn Write,
    matrix: &ExplanationMatrix,
    wide: bool,
    style: TableStyle,
    look: Look,
) -> io::Result<()> {
    if matrix.daemonsets.is_empty() {
        return writeln!(out, "No DaemonSets, so nothing to explain.");
    }
    let columns = matrix.groups.len().min(MOST_COLUMNS);
    let names: Vec<String> = (1..=columns)
        .map(|number| format!("GROUP {number}"))
        .collect();
    write_table(
        out,
        &MatrixRows {
            matrix,
            names,
            look,
        },
        style,
    )?;
    writeln!(out)?;
    for (number, group) in matrix.groups.iter().take(columns).enumerate() {
        let nodes = match (group.count, wide) {
            (1, _) => format!("1 node, {}", group.example),
            (count, true) => format!("{count} nodes: {}", group.nodes.join(" ")),
            (count, false) => format!("{count} nodes, such as {}", group.example),
        };
        writeln!(out, "group {}: {nodes}", number + 1)?;
    }
    let others = matrix.groups.iter().skip(columns);
    let (groups, nodes) = others.fold((0, 0), |(groups, nodes), group| {
        (groups + 1, nodes + group.count)
    });
    if groups > 0 {
        writeln!(
            out,
            "and {groups} smaller groups of {nodes} nodes, which -o json lists"
        )?;
    }
    let (yes, no) = (look.plain_mark(true), look.plain_mark(false));
    writeln!(out)?;
    writeln!(
        out,
        "{yes} eligible; ! a pod should run there, but the scheduler refuses it; {no} none should run"
    )?;
    writeln!(out, "Judged by {}.", matrix.profile)
}

struct MatrixRows<'m> {
    matrix: &'m ExplanationMatrix,
    names: Vec<String>,
    look: Look,
}

impl Rows for MatrixRows<'_> {
    fn columns(&self) -> Vec<&str> {
        let names = self.names.iter().map(String::as_str);
        ["DAEMONSET", "NODES"].into_iter().chain(names).collect()
    }

    fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
        for row in &self.matrix.daemonsets {
            let groups = row.verdicts.iter().zip(&self.matrix.groups);
            let eligible = groups.filter(|(verdict, _)| **verdict == "eligible");
            let eligible: usize = eligible.map(|(_, group)| group.count).sum();
            let mut cells = vec![
                Cell::Text(&row.daemonset),
                Cell::Number(i64::try_from(eligible).unwrap_or(i64::MAX)),
            ];
            let verdicts = row.verdicts.iter().take(self.names.len());
            cells.extend(verdicts.map(|verdict| {
                Cell::Text(match *verdict {
                    "eligible" => self.look.plain_mark(true),
                    "infeasible" => "!",
                    _ => self.look.plain_mark(false),
                })
            }));
            visit(&cells)?;
        }
        Ok(())
    }
}
