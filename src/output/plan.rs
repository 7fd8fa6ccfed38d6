//! A plan for people: what is created and deleted, then the counts of every DaemonSet.

use std::io::{self, Write};

use crate::plan::preemption::Hint;
use crate::plan::{
    Action, ChangedPlan, Changes, DaemonSetStatus, OwnershipAction, Plan, RevisionAction,
};

use super::{Cell, Rows, TableStyle, write_table};

/// So many hints of a DaemonSet are shown on a page.
const HINTS: usize = 5;

/// How much of a plan is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What fits a page.
    Table,
    /// Everything.
    Wide,
}

/// Writes the edits where there are any, the actions, what else there is to know, and the counts.
///
/// # Errors
/// What the writer reports.
pub fn write_plan(
    out: &mut dyn Write,
    ChangedPlan { plan, changes }: &ChangedPlan,
    detail: Detail,
    style: TableStyle,
) -> io::Result<()> {
    let changes = changes.as_ref();
    if let Some(changes) = changes {
        let verb = match changes.is_empty() {
            true => "Nothing changes",
            false => "What changes",
        };
        writeln!(out, "{verb} {}:\n", edits_in_words(&changes.edits))?;
    }
    if plan.daemonsets.is_empty() {
        return writeln!(out, "No DaemonSets, so nothing to do.");
    }
    let held = plan.held.as_deref().unwrap_or_default();
    let rows = ActionRows::of_plan(plan, changes, detail);
    match (plan.is_empty(), held.is_empty()) {
        (true, true) => writeln!(
            out,
            "No changes: every pod that should be there is, and no other."
        )?,
        (true, false) => writeln!(out, "No changes but those that are held back.")?,
        (false, _) => {}
    }
    if !rows.actions.is_empty() {
        write_table(out, &rows, style)?;
    }
    if !held.is_empty() {
        writeln!(out, "\nHeld back, for these pods would stay Pending:")?;
        let held = held.iter().map(|action| ("", action)).collect();
        write_table(out, &ActionRows::new(held, false, detail), style)?;
    }
    if detail == Detail::Wide {
        write_bookkeeping(out, plan)?;
    }
    writeln!(out)?;
    let counts = CountRows {
        plan,
        changes,
        detail,
    };
    write_table(out, &counts, style)?;
    for status in &plan.daemonsets {
        write_notes(out, status)?;
        write_hints(out, plan, &status.daemonset, detail)?;
    }
    if plan.without_hints > 0 {
        writeln!(
            out,
            "There may be hints for {} more pods: `explain daemonset/NAME node/NODE` tells.",
            plan.without_hints
        )?;
    }
    Ok(())
}

/// Which edits an answer takes for granted, in words.
pub fn edits_in_words(edits: &[String]) -> String {
    format!("with {}", edits.join(", then "))
}

/// Writes one action a line, in words that `explain` takes; what is held back at the end.
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
    for action in plan.held.iter().flatten() {
        let (daemonset, node) = (action.daemonset(), action.node());
        writeln!(out, "hold daemonset/{daemonset} node/{node}")?;
    }
    Ok(())
}

/// The actions as rows, with what edits change about them first. A column that would be empty
/// throughout is left out.
struct ActionRows<'p> {
    actions: Vec<(&'static str, &'p Action)>,
    detail: Detail,
    with_changes: bool,
    with_pods: bool,
    with_scores: bool,
    with_blocks: bool,
    with_others: bool,
}

impl<'p> ActionRows<'p> {
    fn of_plan(plan: &'p Plan, changes: Option<&'p Changes>, detail: Detail) -> Self {
        let marked = |mark: &'static str, actions: &'p [Action]| {
            let actions = actions.iter();
            actions.map(move |action| (mark, action))
        };
        let actions = match changes {
            None => marked("", &plan.actions).collect(),
            Some(changes) => marked("new", &changes.new)
                .chain(marked("gone", &changes.gone))
                .chain(marked("kept", &changes.kept))
                .collect(),
        };
        ActionRows::new(actions, changes.is_some(), detail)
    }

    fn new(actions: Vec<(&'static str, &'p Action)>, with_changes: bool, detail: Detail) -> Self {
        let any = |test: fn(&Action) -> bool| {
            detail == Detail::Wide || actions.iter().any(|(_, action)| test(action))
        };
        ActionRows {
            with_changes,
            with_pods: any(|action| matches!(action, Action::Delete { .. })),
            with_scores: any(|action| matches!(action, Action::Create { score: 1.., .. })),
            with_blocks: any(Action::stays_pending),
            with_others: any(|action| !action.after().is_empty()),
            actions,
            detail,
        }
    }
}

impl Rows for ActionRows<'_> {
    fn columns(&self) -> Vec<&str> {
        let columns = [
            ("CHANGE", self.with_changes),
            ("ACTION", true),
            ("DAEMONSET", true),
            ("NODE", true),
            ("POD", self.with_pods),
            ("SCORE", self.with_scores),
            ("BLOCKED BY", self.with_blocks),
            ("AFTER", self.with_others),
            ("RULE", true),
            ("REASON", true),
        ];
        let shown = columns.into_iter().filter(|(_, shown)| *shown);
        shown.map(|(column, _)| column).collect()
    }

    fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
        for (mark, action) in &self.actions {
            let (word, pod, score, blocks) = match action {
                Action::Create {
                    score, blocked_by, ..
                } => ("create", "", score.to_string(), blocked_by.join(", ")),
                // The namespace is that of the DaemonSet.
                Action::Delete { pod, .. } => ("delete", bare(pod), String::new(), String::new()),
            };
            let mut row = Vec::new();
            row.extend(self.with_changes.then_some(Cell::Text(mark)));
            row.extend([
                Cell::Text(word),
                Cell::Text(action.daemonset()),
                Cell::Text(action.node()),
            ]);
            row.extend(self.with_pods.then_some(Cell::Text(pod)));
            row.extend(self.with_scores.then_some(Cell::Text(&score)));
            row.extend(self.with_blocks.then_some(Cell::Text(&blocks)));
            let after = action.after().join(", ");
            row.extend(self.with_others.then_some(Cell::Text(&after)));
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
    changes: Option<&'p Changes>,
    detail: Detail,
}

impl CountRows<'_> {
    /// The column of the pods that would stay Pending, where there are any.
    fn pending(&self) -> Option<&'static str> {
        if self.plan.held.iter().flatten().next().is_some() {
            return Some("HELD");
        }
        let mut actions = self.plan.actions.iter();
        actions.any(Action::stays_pending).then_some("PENDING")
    }

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

impl CountRows<'_> {
    /// A number of a status, and the words for it where edits change it.
    fn number(&self, status: &DaemonSetStatus, field: &str) -> (i64, String) {
        let number = status.status.get(field).copied().unwrap_or(0);
        let before = self
            .changes
            .and_then(|changes| changes.before(&status.daemonset, field));
        let words = before.map(|before| format!("{number} (was {before})"));
        (number, words.unwrap_or_default())
    }
}

impl Rows for CountRows<'_> {
    fn columns(&self) -> Vec<&str> {
        let mut columns = vec!["DAEMONSET", "DESIRED", "CURRENT", "CREATE", "DELETE"];
        columns.extend(self.pending());
        columns.extend(self.fields().map(|(column, _)| column));
        columns
    }

    fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
        // Actions are in the order of their DaemonSets, as the statuses are.
        let mut actions = self.plan.actions.iter().peekable();
        let mut held = self.plan.held.iter().flatten().peekable();
        let pending_column = self.pending().is_some();
        for status in &self.plan.daemonsets {
            let (mut creates, mut deletes, mut pending) = (0, 0, 0);
            let is_its = |action: &&Action| action.daemonset() == status.daemonset;
            while let Some(action) = actions.next_if(is_its) {
                match action {
                    Action::Create { .. } => creates += 1,
                    Action::Delete { .. } => deletes += 1,
                }
                pending += i64::from(action.stays_pending());
            }
            while held.next_if(is_its).is_some() {
                pending += 1;
            }
            let names: Vec<&str> = ["desiredNumberScheduled", "currentNumberScheduled"]
                .into_iter()
                .chain(self.fields().map(|(_, name)| name))
                .collect();
            let numbers: Vec<(i64, String)> = names
                .into_iter()
                .map(|name| self.number(status, name))
                .collect();
            let mut cells = numbers.iter().map(|(number, words)| match words.as_str() {
                "" => Cell::Number(*number),
                words => Cell::Text(words),
            });
            let mut row = vec![Cell::Text(&status.daemonset)];
            row.extend(cells.by_ref().take(2));
            row.extend([Cell::Number(creates), Cell::Number(deletes)]);
            row.extend(pending_column.then_some(Cell::Number(pending)));
            row.extend(cells);
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

/// Who may be driven out for pods of a DaemonSet that wait.
fn write_hints(
    out: &mut dyn Write,
    plan: &Plan,
    daemonset: &str,
    detail: Detail,
) -> io::Result<()> {
    let actions = plan.actions.iter().chain(plan.held.iter().flatten());
    let hints: Vec<&Hint> = actions
        .filter(|action| action.daemonset() == daemonset)
        .filter_map(Action::hint)
        .collect();
    let shown = match detail {
        Detail::Table => HINTS.min(hints.len()),
        Detail::Wide => hints.len(),
    };
    for hint in hints.iter().take(shown) {
        writeln!(out, "Hint, no promise: {} ({}).", hint.reason, hint.rule)?;
    }
    if shown < hints.len() {
        let more = hints.len() - shown;
        writeln!(
            out,
            "{more} more hints for {daemonset}: `-o wide` shows them."
        )?;
    }
    Ok(())
}

fn bare(name: &str) -> &str {
    name.split_once('/').map_or(name, |(_, bare)| bare)
}
