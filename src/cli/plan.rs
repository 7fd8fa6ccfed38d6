//! `everynode plan`: the pods that one sync of every DaemonSet creates and deletes.

use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};

use crate::datalog::database::Database;
use crate::driver::{MaxDeletes, TooMany};
use crate::output::{
    Detail, TableStyle, cycle, write_json, write_plan, write_plan_names, write_yaml,
};
use crate::plan::preemption::give_hints;
use crate::plan::{ChangedPlan, Plan, changes};

use super::cluster::Cluster;
use super::selection::{Selectable, SelectionArguments};
use super::shared::ClusterArguments;
use super::{Appearance, CommandError, Exit, Terminal};

/// The longest line of a table, so that it fits a page and a split screen.
const TABLE_WIDTH: usize = 100;

/// List the pods to create and to delete, each with its rule and reason
///
/// Creates a pod where one should run and none is, deletes those that may not stay: the actions of
/// one sync of the DaemonSet controller. Ordered by DaemonSet, preferred nodes first, then by
/// node. Nothing is changed anywhere.
#[derive(Debug, Args)]
pub struct Arguments {
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
    /// Exit with 1 when there are pods to create or to delete
    #[arg(long)]
    exit_code: bool,
    /// Stop, with exit code 3, when the plan deletes more pods: a number, or a percentage of the
    /// nodes that have a pod, each counted once for every DaemonSet
    #[arg(long, value_name = "N|P%")]
    max_deletes: Option<MaxDeletes>,
    /// Leave out the pods that would stay Pending, and list them apart
    #[arg(long)]
    hold_infeasible: bool,
    #[command(flatten)]
    selection: SelectionArguments,
    #[command(flatten)]
    cluster: ClusterArguments,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Aligned columns that fit 100 characters
    #[default]
    Table,
    /// All columns, as wide as they are
    Wide,
    /// One document, for programs
    Json,
    /// The same as YAML
    Yaml,
    /// One action a line: `create daemonset/NAMESPACE/NAME node/NODE`
    Name,
}

/// Runs `everynode plan`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let (mut cluster, unedited) = Cluster::load_both(&arguments.cluster)?;
    let mut plan = cluster.settled_plan()?;
    let any = !plan.daemonsets.is_empty();
    select(&mut plan, &arguments.selection, &cluster.facts.database)?;
    give_hints(&mut plan, &mut cluster.facts)?;
    if arguments.hold_infeasible {
        plan.hold_infeasible();
    }
    if let Some(limit) = arguments.max_deletes {
        limit.check(&plan).map_err(|too_many| stopped(&too_many))?;
    }
    let edits = std::mem::take(&mut cluster.edits);
    cluster.note_what_is_missing(terminal.stderr);
    if any && plan.daemonsets.is_empty() {
        writeln!(terminal.stderr, "note: no DaemonSet is selected")?;
    }
    for members in &plan.cycles {
        let cycle = cycle(members);
        writeln!(
            terminal.stderr,
            "note: {cycle}: decided against the pods that exist now"
        )?;
    }
    let changes = match unedited {
        None => None,
        Some(mut unedited) => {
            let mut before = unedited.settled_plan()?;
            give_hints(&mut before, &mut unedited.facts)?;
            if arguments.hold_infeasible {
                before.hold_infeasible();
            }
            before.retain(|daemonset| {
                let mut selected = plan.daemonsets.iter();
                selected.any(|status| status.daemonset == daemonset)
            });
            Some(changes(&edits, &before, &plan))
        }
    };
    let plan = ChangedPlan { plan, changes };
    let out = &mut *terminal.stdout;
    match arguments.output {
        Format::Table => {
            let style = style(terminal.appearance, true);
            write_plan(out, &plan, Detail::Table, style)?;
        }
        Format::Wide => {
            let style = style(terminal.appearance, false);
            write_plan(out, &plan, Detail::Wide, style)?;
        }
        Format::Json => write_json(out, &plan)?,
        Format::Yaml => write_yaml(out, &plan)?,
        Format::Name => write_plan_names(out, &plan.plan)?,
    }
    if arguments.exit_code && !plan.plan.is_empty() {
        return Ok(Exit::Findings);
    }
    Ok(Exit::Ran)
}

/// What a plan would have deleted, had it not been stopped.
fn stopped(too_many: &TooMany) -> CommandError {
    let mut message = format!("error: {too_many}:");
    for pod in &too_many.pods {
        message.push_str("\n  delete pod/");
        message.push_str(pod);
    }
    CommandError::CouldNotRun(message)
}

fn style(appearance: Appearance, fitting: bool) -> TableStyle {
    let width = appearance.width.unwrap_or(TABLE_WIDTH).min(TABLE_WIDTH);
    TableStyle {
        width: fitting.then_some(width),
        colour: appearance.colour.then_some(colour),
    }
}

/// The colour of a row's first word.
pub fn colour(word: &str) -> Style {
    match word {
        "create" | "new" => AnsiColor::Green.on_default(),
        "delete" | "gone" => AnsiColor::Red.on_default(),
        "ACTION" | "CHANGE" | "DAEMONSET" => Style::new().bold(),
        _ => Style::new(),
    }
}

/// A DaemonSet with its labels.
struct Labelled<'d> {
    name: &'d str,
    labels: Vec<(&'d str, &'d str)>,
}

impl Selectable for Labelled<'_> {
    fn name(&self) -> &str {
        self.name
    }

    fn label(&self, key: &str) -> Option<&str> {
        let found = self.labels.iter().find(|(name, _)| *name == key);
        found.map(|(_, value)| *value)
    }
}

/// Leaves in the plan what is about the selected DaemonSets.
fn select(
    plan: &mut Plan,
    selection: &SelectionArguments,
    database: &Database,
) -> Result<(), CommandError> {
    let names: Vec<String> = {
        let statuses = plan.daemonsets.iter();
        let all: Vec<Labelled<'_>> = statuses
            .map(|status| Labelled {
                name: &status.daemonset,
                labels: labels(database, &status.daemonset),
            })
            .collect();
        let selected = selection.select(&all)?;
        selected.iter().map(|one| one.name.to_owned()).collect()
    };
    // Both are in the order of the names.
    plan.retain(|daemonset| {
        names
            .binary_search_by(|name| (**name).cmp(daemonset))
            .is_ok()
    });
    Ok(())
}

fn labels<'d>(database: &'d Database, daemonset: &str) -> Vec<(&'d str, &'d str)> {
    let id = database.symbols.get(daemonset).map(i64::from);
    let table = database.tables.get("daemonset_label");
    let rows = table.into_iter().flat_map(|table| table.iter());
    rows.filter_map(|row| match row {
        [of, key, value] if Some(*of) == id => Some((
            database.symbols.name_of(*key),
            database.symbols.name_of(*value),
        )),
        _ => None,
    })
    .collect()
}
