//! A timeline for people: every step with what the driver did, and the counts that changed.

use std::io::{self, Write};

use anstyle::Style;

use crate::plan::{Action, DaemonSetStatus, OwnershipAction, RevisionAction};
use crate::simulate::{Difference, Entry, Moment, Timeline};

/// The fields of a status that are shown, each with its word.
const COUNTS: [(&str, &str); 6] = [
    ("desired", "desiredNumberScheduled"),
    ("current", "currentNumberScheduled"),
    ("ready", "numberReady"),
    ("updated", "updatedNumberScheduled"),
    ("available", "numberAvailable"),
    ("misscheduled", "numberMisscheduled"),
];

/// Writes a timeline. `colour` gives a word its colour, where there is any.
///
/// # Errors
/// What the writer reports.
pub fn write_timeline(
    out: &mut dyn Write,
    timeline: &Timeline,
    colour: Option<fn(&str) -> Style>,
) -> io::Result<()> {
    let mut before: &[DaemonSetStatus] = &[];
    for (place, moment) in timeline.steps.iter().enumerate() {
        if place > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{}  {}", moment.time, moment.step)?;
        write_actions(out, moment, colour)?;
        write_upkeep(out, moment)?;
        for status in &moment.daemonsets {
            if !before.contains(status) {
                write_counts(out, status)?;
            }
        }
        for difference in &moment.unexpected {
            write_difference(out, difference)?;
        }
        before = &moment.daemonsets;
    }
    Ok(())
}

fn write_actions(
    out: &mut dyn Write,
    moment: &Moment,
    colour: Option<fn(&str) -> Style>,
) -> io::Result<()> {
    let widest = |cell: fn(&Entry) -> &str| {
        let cells = moment.actions.iter().map(cell);
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let daemonset = widest(|entry| entry.action.daemonset());
    let node = widest(|entry| entry.action.node());
    let rule = widest(|entry| entry.action.rule());
    for entry in &moment.actions {
        let word = match &entry.action {
            Action::Create { .. } => "create",
            Action::Delete { .. } => "delete",
        };
        let style = colour.map_or_else(Style::new, |colour| colour(word));
        write!(
            out,
            "  {}  {style}{word}{style:#}  {:daemonset$}  {:node$}  {:rule$}  {}",
            clock(&entry.time),
            entry.action.daemonset(),
            entry.action.node(),
            entry.action.rule(),
            entry.action.because(),
        )?;
        match &entry.action {
            Action::Create { blocked_by, .. } if !blocked_by.is_empty() => {
                writeln!(
                    out,
                    "; it waits: {} refuses the node",
                    blocked_by.join(", ")
                )?;
            }
            _ => writeln!(out)?,
        }
    }
    Ok(())
}

/// The hour of an RFC 3339 time: the day stands above.
fn clock(time: &str) -> &str {
    let (_, hour) = time.split_once('T').unwrap_or(("", time));
    hour.trim_end_matches('Z')
}

fn write_upkeep(out: &mut dyn Write, moment: &Moment) -> io::Result<()> {
    for action in &moment.ownership {
        let (OwnershipAction::Adopt { rule, reason, .. }
        | OwnershipAction::Release { rule, reason, .. }) = action;
        writeln!(out, "  {reason} ({rule})")?;
    }
    for action in &moment.revisions {
        let (RevisionAction::Create { rule, reason, .. }
        | RevisionAction::Delete { rule, reason, .. }) = action;
        writeln!(out, "  {reason} ({rule})")?;
    }
    if let Some(stopped) = &moment.stopped {
        writeln!(out, "  stopped: {stopped}: {}", stopped.pods.join(", "))?;
    }
    for failed in &moment.failed {
        writeln!(out, "  failed: {failed}")?;
    }
    Ok(())
}

fn write_counts(out: &mut dyn Write, status: &DaemonSetStatus) -> io::Result<()> {
    if let Some(reason) = &status.left_alone {
        return writeln!(out, "  {} is left alone: {reason}", status.daemonset);
    }
    let counts = COUNTS.map(|(word, field)| {
        let number = status.status.get(field).copied().unwrap_or_default();
        format!("{word} {number}")
    });
    writeln!(out, "  {}: {}", status.daemonset, counts.join(", "))
}

fn write_difference(out: &mut dyn Write, difference: &Difference) -> io::Result<()> {
    if let Some(expected) = &difference.expected {
        writeln!(out, "- {expected}")?;
    }
    if let Some(found) = &difference.found {
        writeln!(out, "+ {found}")?;
    }
    Ok(())
}
