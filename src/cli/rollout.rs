//! `everynode rollout`: how the update of a DaemonSet will go, and what holds it up.

use clap::{Args, ValueEnum};

use crate::driver::Object;
use crate::edit::manifests;
use crate::input::objects::Kind;
use crate::nearest::nearest;
use crate::output::{write_json, write_rollout, write_waves};
use crate::simulate::rollout::{rollout, staged};

use super::cluster::input;
use super::shared::InputArguments;
use super::subject::{Named, split};
use super::{CommandError, Exit, Terminal};

/// Forecast the update of a DaemonSet: its waves, who uses up the budget, and what unblocks it
///
/// The update is played in a cluster in memory: pods become ready after a few seconds, nodes that do
/// not answer stay so. A wave is the pods that are replaced at the same time.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The DaemonSet: `daemonset/NAME`, `daemonset/NAMESPACE/NAME`
    #[arg(value_name = "DAEMONSET")]
    daemonset: String,
    /// List the outdated pods by this label of their nodes, to be deleted wave by wave
    #[arg(long, value_name = "KEY")]
    waves: Option<String>,
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
    #[command(flatten)]
    input: InputArguments,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line a pod
    #[default]
    Text,
    /// One document, for programs
    Json,
}

/// Runs `everynode rollout`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let profile = arguments.input.profile()?;
    let inputs = arguments.input.paths()?.iter().map(|path| input(path));
    let manifests = manifests::read_all(inputs).map_err(CommandError::problems)?;
    let manifests = manifests.into_iter();
    let objects: Vec<Object> = manifests
        .map(|it| Object::new(it.target.kind, it.value))
        .collect();
    let daemonset = chosen(&arguments.daemonset, &objects)?;
    let now = arguments.input.now();
    let out = &mut *terminal.stdout;
    if let Some(key) = &arguments.waves {
        let waves = staged(objects, &daemonset, key, now, &profile)?;
        match arguments.output {
            Format::Text if waves.is_empty() => {
                writeln!(out, "Every pod of {daemonset} is of the current revision.")?;
            }
            Format::Text => write_waves(out, &waves)?,
            Format::Json => write_json(out, &waves)?,
        }
        return Ok(Exit::Ran);
    }
    let forecast = rollout(objects, &daemonset, now, &profile)?;
    match arguments.output {
        Format::Text => write_rollout(out, &forecast)?,
        Format::Json => write_json(out, &forecast)?,
    }
    Ok(Exit::Ran)
}

/// The DaemonSet that is meant, as `namespace/name`.
fn chosen(asked: &str, objects: &[Object]) -> Result<String, CommandError> {
    let bare = match split(asked) {
        (Some(Named::DaemonSet), name) => name,
        _ => asked,
    };
    let wanted = match bare.contains('/') {
        true => bare.to_owned(),
        false => format!("default/{bare}"),
    };
    let daemonsets = objects.iter().filter(|it| it.kind() == Kind::DaemonSet);
    let names: Vec<String> = daemonsets
        .map(|it| it.reference().qualified_name())
        .collect();
    if names.contains(&wanted) {
        return Ok(wanted);
    }
    let near = nearest(&wanted, names.iter().map(String::as_str));
    let near = near.map_or_else(String::new, |near| format!(", did you mean `{near}`?"));
    Err(CommandError::problems([format!(
        "there is no DaemonSet `{wanted}`{near}"
    )]))
}
