//! `everynode simulate`: what the driver does over time, in a cluster in memory.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::driver::{MaxDeletes, Settings};
use crate::output::{write_json, write_timeline};
use crate::simulate::{Scenario, ScenarioError, simulate};

use super::plan::colour;
use super::shared::ProfileArguments;
use super::{CommandError, Exit, Terminal};

/// Play a scenario: what the driver does when nodes, pods and manifests change over time
///
/// A scenario is a YAML file: `manifests` to start from (paths relative to the file) and `steps`,
/// one thing that happens each: `addNode`, `label`, `taint`, `cordon`, `uncordon`, `delete`,
/// `fail`, `ready`, `unready`, `apply`, `add`, `wait`. After each step the driver runs until nothing
/// is left to do. What a step has under `expect` must be so then: where it is not, the differences
/// are shown and the exit code is 1. The clock is the scenario's own.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The scenario
    #[arg(value_name = "SCENARIO.yaml")]
    scenario: PathBuf,
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
    /// How many pods one sync may delete: a number, or a percentage of the nodes that have a pod
    ///
    /// A sync that would delete more does nothing at all, and the timeline says so.
    #[arg(long, value_name = "N|P%")]
    max_deletes: Option<MaxDeletes>,
    #[command(flatten)]
    profile: ProfileArguments,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Every step with its actions and the counts that changed
    #[default]
    Text,
    /// One document, for programs
    Json,
}

/// Runs `everynode simulate`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let profile = arguments.profile.profile()?;
    let file = arguments.scenario.display().to_string();
    let text = fs::read_to_string(&arguments.scenario)
        .map_err(|error| CommandError::problems([format!("cannot read `{file}`: {error}")]))?;
    let folder = arguments.scenario.parent().unwrap_or(Path::new(""));
    let scenario = Scenario::read(&file, &text, folder)?;
    let settings = Settings {
        max_deletes: arguments.max_deletes,
        ..Settings::default()
    };
    let timeline = simulate(&scenario, &profile, settings)?;
    let out = &mut *terminal.stdout;
    match arguments.output {
        Format::Text => {
            let colour = terminal
                .appearance
                .colour
                .then_some(colour as fn(&str) -> _);
            write_timeline(out, &timeline, colour)?;
        }
        Format::Json => write_json(out, &timeline)?,
    }
    if timeline.is_unexpected() {
        return Ok(Exit::Findings);
    }
    Ok(Exit::Ran)
}

impl From<ScenarioError> for CommandError {
    fn from(error: ScenarioError) -> Self {
        match error {
            ScenarioError::Driver { .. } => CommandError::CouldNotRun(format!("error: {error}")),
            _ => CommandError::problems([error]),
        }
    }
}
