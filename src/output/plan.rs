//! A plan for people: what is created and deleted, then the counts of every DaemonSet.

use std::io::{self, Write};

use crate::plan::{Action, DaemonSetStatus, OwnershipAction, Plan, RevisionAction};

use super::{Cell, Rows, TableStyle, write_table};

/// How much of a plan is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What fits a page.
    Table,
    /// Everything.
    Wide,
}

/// Writes the actions, what else there is to know, and the counts.
///
/// # Errors
/// What the writer reports.
pub fn write_plan(
    out: &mut dyn Write,
    plan: &Plan,
    detail: Detail,
    style: TableStyle,
) -> io::Result<()> {
    if plan.daemonsets.is_empty() {
        return writeln!(out, "No DaemonSets, so nothing to do.");
    }
    if plan.is_empty() {
        writeln!(
            out,
            "No changes: every pod that should be there is, and no other."
        )?;
    } else {
        write_table(out, &ActionRows::new(plan, detail), style)?;
    }
    if detail == Detail::Wide {
        write_bookkeeping(out, plan)?;
    }
    writeln!(out)?;
    write_table(out, &CountRows { plan, detail }, style)?;
    for status in &plan.daemonsets {
        write_notes(out, status)?;
    }
    Ok(())
}

/// Writes one action a line, in words that `explain` takes.
///
/// # Errors
/// What the writer reports.
pub fn write_plan_names(out: &mut dyn Write, plan: &Plan) -> io::Result<()> {
    for action in &plan.actions {
        match action {
            Action::Create {
                daemonset, node, ..
            } => writeln!(out, "create daemonset/{daemonset} node/{node}")?,
            Action::Delete { pod, .. } => writeln!(out, "delete pod/{pod}")?,
        }
    }
    Ok(())
}

/// The actions as rows. A column that would be empty throughout is left out.
struct ActionRows<'p> {
    plan: &'p Plan,
    detail: Detail,
    with_pods: bool,
    with_scores: bool,
    with_blocks: bool,
}

impl<'p> ActionRows<'p> {
    fn new(plan: &'p Plan, detail: Detail) -> Self {
        let any =
            |test: fn(&Action) -> bool| detail == Detail::Wide || plan.actions.iter().any(test);
        ActionRows {
            plan,
            detail,
            with_pods: any(|action| matches!(action, Action::Delete { .. })),
            with_scores: any(|action| matches!(action, Action::Create { score: 1.., .. })),
            with_blocks: any(|action| {
                matches!(
                    action,
                    Action::Create {
                        feasible: false,
                        ..
                    }
                )
            }),
        }
    }
}

impl Rows for ActionRows<'_> {
    fn columns(&self) -> Vec<&str> {
        let columns = [
            ("ACTION", true),
            ("DAEMONSET", true),
            ("NODE", true),
            ("POD", self.with_pods),
            ("SCORE", self.with_scores),
            ("BLOCKED BY", self.with_blocks),
            ("RULE", true),
            ("REASON", true),
        ];
        let shown = columns.into_iter().filter(|(_, shown)| *shown);
        shown.map(|(column, _)| column).collect()
    }

    fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
        for action in &self.plan.actions {
            let (word, pod, score, blocks) = match action {
                Action::Create {
                    score, blocked_by, ..
                } => ("create", "", score.to_string(), blocked_by.join(", ")),
                // The namespace is that of the DaemonSet.
                Action::Delete { pod, .. } => ("delete", bare(pod), String::new(), String::new()),
            };
            let mut row = vec![
                Cell::Text(word),
                Cell::Text(action.daemonset()),
                Cell::Text(action.node()),
            ];
            row.extend(self.with_pods.then_some(Cell::Text(pod)));
            row.extend(self.with_scores.then_some(Cell::Text(&score)));
            row.extend(self.with_blocks.then_some(Cell::Text(&blocks)));
            row.push(Cell::Text(action.rule()));
            row.push(Cell::Text(match self.detail {
                Detail::Table => action.because(),
                Detail::Wide => action.reason(),
            }));
            visit(&row)?;
        }
        Ok(())
    }
}

/// The counts of every DaemonSet as rows.
struct CountRows<'p> {
    plan: &'p Plan,
    detail: Detail,
}

impl CountRows<'_> {
    /// The fields of the status that are shown, each with its column.
    fn fields(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let fields = [
            ("MISSCHEDULED", "numberMisscheduled"),
            ("READY", "numberReady"),
            ("UPDATED", "updatedNumberScheduled"),
            ("AVAILABLE", "numberAvailable"),
            ("UNAVAILABLE", "numberUnavailable"),
        ];
        fields.into_iter().take(match self.detail {
            Detail::Table => 1,
            Detail::Wide => fields.len(),
        })
    }
}

impl Rows for CountRows<'_> {
    fn columns(&self) -> Vec<&str> {
        let mut columns = vec!["DAEMONSET", "DESIRED", "CURRENT", "CREATE", "DELETE"];
        columns.extend(self.fields().map(|(column, _)| column));
        columns
    }

    fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
        // Actions are in the order of their DaemonSets, as the statuses are.
        let mut actions = self.plan.actions.iter().peekable();
        for status in &self.plan.daemonsets {
            let (mut creates, mut deletes) = (0, 0);
            while let Some(action) =
                actions.next_if(|action| action.daemonset() == status.daemonset)
            {
                match action {
                    Action::Create { .. } => creates += 1,
                    Action::Delete { .. } => deletes += 1,
                }
            }
            let field = |name: &str| Cell::Number(status.status.get(name).copied().unwrap_or(0));
            let mut row = vec![
                Cell::Text(&status.daemonset),
                field("desiredNumberScheduled"),
                field("currentNumberScheduled"),
                Cell::Number(creates),
                Cell::Number(deletes),
            ];
            row.extend(self.fields().map(|(_, name)| field(name)));
            visit(&row)?;
        }
        Ok(())
    }
}

/// What a sync does besides pods.
fn write_bookkeeping(out: &mut dyn Write, plan: &Plan) -> io::Result<()> {
    if !plan.ownership.is_empty() || !plan.revisions.is_empty() {
        writeln!(out)?;
    }
    for action in &plan.ownership {
        match action {
            OwnershipAction::Adopt { rule, reason, .. }
            | OwnershipAction::Release { rule, reason, .. } => writeln!(out, "{rule}: {reason}")?,
        }
    }
    for action in &plan.revisions {
        match action {
            RevisionAction::Create { rule, reason, .. }
            | RevisionAction::Delete { rule, reason, .. } => writeln!(out, "{rule}: {reason}")?,
        }
    }
    Ok(())
}

fn write_notes(out: &mut dyn Write, status: &DaemonSetStatus) -> io::Result<()> {
    if let Some(reason) = &status.left_alone {
        writeln!(out, "{} is left alone: {reason}.", status.daemonset)?;
    }
    for pod in &status.stuck {
        writeln!(
            out,
            "The update of {} is stuck: {pod}, a node that is not there.",
            status.daemonset
        )?;
    }
    Ok(())
}

fn bare(name: &str) -> &str {
    name.split_once('/').map_or(name, |(_, bare)| bare)
}
