//! How many pods a plan may delete: what keeps a slip of the hand in a manifest from taking a whole
//! cluster's pods away.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;
use thiserror::Error;

use crate::plan::{Action, Plan};

/// How many pods one plan may delete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MaxDeletes {
    /// That many.
    Count(u64),
    /// That many of a hundred nodes that have a pod now, rounded down; a node counts once for every
    /// DaemonSet.
    Percent(u64),
}

/// A text that tells no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("expected a number of pods such as `5`, or a percentage from `0%` to `100%`")]
pub struct NoLimit;

/// A plan that deletes more pods than it may.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TooMany {
    /// The limit, as it was given.
    pub limit: String,
    /// How many pods it may delete.
    pub allowed: u64,
    /// The pods that it would delete, `namespace/name`.
    pub pods: Vec<String>,
}

impl MaxDeletes {
    /// Checks a plan.
    ///
    /// # Errors
    /// The plan deletes more than it may.
    pub fn check(self, plan: &Plan) -> Result<(), TooMany> {
        let pods: Vec<String> = plan
            .actions
            .iter()
            .filter_map(|action| match action {
                Action::Delete { pod, .. } => Some(pod.clone()),
                Action::Create { .. } => None,
            })
            .collect();
        let allowed = match self {
            MaxDeletes::Count(count) => count,
            MaxDeletes::Percent(percent) => percent.saturating_mul(nodes_with_pods(plan)) / 100,
        };
        if pods.len() as u64 <= allowed {
            return Ok(());
        }
        Err(TooMany {
            limit: self.to_string(),
            allowed,
            pods,
        })
    }
}

/// How many nodes have a pod, together for all DaemonSets.
fn nodes_with_pods(plan: &Plan) -> u64 {
    let fields = ["currentNumberScheduled", "numberMisscheduled"];
    let statuses = plan.daemonsets.iter();
    let numbers = statuses.flat_map(|it| fields.map(|field| it.status.get(field).copied()));
    numbers
        .flatten()
        .filter_map(|number| u64::try_from(number).ok())
        .sum()
}

impl FromStr for MaxDeletes {
    type Err = NoLimit;

    fn from_str(text: &str) -> Result<Self, NoLimit> {
        let number = |digits: &str| digits.parse::<u64>().map_err(|_| NoLimit);
        match text.strip_suffix('%') {
            Some(digits) => match number(digits)? {
                percent @ 0..=100 => Ok(MaxDeletes::Percent(percent)),
                _ => Err(NoLimit),
            },
            None => number(text).map(MaxDeletes::Count),
        }
    }
}

impl fmt::Display for MaxDeletes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MaxDeletes::Count(count) => write!(formatter, "{count}"),
            MaxDeletes::Percent(percent) => write!(formatter, "{percent}%"),
        }
    }
}

impl fmt::Display for TooMany {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "the plan deletes {} pods, and `--max-deletes {}` allows {}",
            self.pods.len(),
            self.limit,
            self.allowed
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_a_number_or_a_percentage() {
        assert_eq!("5".parse(), Ok(MaxDeletes::Count(5)));
        assert_eq!("10%".parse(), Ok(MaxDeletes::Percent(10)));
        for wrong in ["", "%", "-1", "101%", "1.5%", "ten"] {
            assert_eq!(wrong.parse::<MaxDeletes>(), Err(NoLimit), "{wrong}");
        }
    }
}
