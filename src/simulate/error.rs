//! What can be wrong with a scenario, in the words that people read.

use thiserror::Error;

use crate::driver::SyncError;
use crate::input::InputError;

/// A scenario that cannot be read, or a step that cannot be taken.
#[derive(Debug, Error)]
pub enum ScenarioError {
    /// The text is no YAML.
    #[error("{file}{}: {reason}", line_of(*line))]
    Malformed {
        /// The scenario.
        file: String,
        /// The line, where it is known.
        line: Option<usize>,
        /// What is wrong.
        reason: String,
    },
    /// A field says something that it cannot.
    #[error("{file}{}: `{field}`: {mistake}", line_of(*line))]
    Field {
        /// The scenario.
        file: String,
        /// The line, where it is known.
        line: Option<usize>,
        /// The field: `steps[2].label`.
        field: String,
        /// What is wrong.
        mistake: Box<Mistake>,
    },
    /// The manifests that a scenario names are wrong.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\nerror: "))]
    Inputs(Vec<InputError>),
    /// The driver cannot go on.
    #[error("{step}: {error}")]
    Driver {
        /// The step.
        step: String,
        /// Why.
        error: SyncError,
    },
    /// The cluster does not become quiet.
    #[error(
        "{step}: the cluster is not quiet after {seconds} seconds; give `wait` a number of seconds"
    )]
    Restless {
        /// The step.
        step: String,
        /// How long it was waited.
        seconds: i64,
    },
}

/// What is wrong with a field.
#[derive(Debug, Error)]
pub enum Mistake {
    /// A field that there is not.
    #[error(
        "there is no such field{}; expected {}",
        nearest.as_ref().map_or_else(String::new, |near| format!(", did you mean `{near}`?")),
        listed(expected)
    )]
    Unknown {
        /// The field that was probably meant.
        nearest: Option<String>,
        /// The fields that there are.
        expected: Vec<String>,
    },
    /// A field that must be there.
    #[error("{0}")]
    Missing(&'static str),
    /// A value of the wrong form.
    #[error("expected {expected}, found {found}")]
    Form {
        /// What was expected.
        expected: &'static str,
        /// What was found.
        found: String,
    },
    /// There is no such object at that time.
    #[error(
        "there is no {what}{}",
        nearest.as_ref().map_or_else(String::new, |near| format!(", did you mean `{near}`?"))
    )]
    NotThere {
        /// The object.
        what: String,
        /// The object that was probably meant.
        nearest: Option<String>,
    },
    /// The API server or kubectl would refuse it.
    #[error(transparent)]
    Edit(#[from] Box<crate::edit::Mistake>),
    /// A manifest that the step names is wrong.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Inputs(Vec<InputError>),
}

fn line_of(line: Option<usize>) -> String {
    line.map_or_else(String::new, |line| format!(":{line}"))
}

fn listed(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
