//! What happened, step by step.

use serde::Serialize;

use super::scenario::Expectation;
use crate::driver::{Failed, TooMany};
use crate::plan::{Action, DaemonSetStatus, OwnershipAction, RevisionAction};

/// What happened in a scenario.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(tag = "kind")]
pub struct Timeline {
    /// The start, and then every step.
    pub steps: Vec<Moment>,
}

/// One step, and what the driver made of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// What was done to the cluster.
    pub step: String,
    /// The time behind it, RFC 3339.
    pub time: String,
    /// The pods that were made and deleted, in their order.
    pub actions: Vec<Entry>,
    /// The owner references that were added and taken away.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ownership: Vec<OwnershipAction>,
    /// The ControllerRevisions that were made and deleted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub revisions: Vec<RevisionAction>,
    /// What kept the driver from doing anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopped: Option<TooMany>,
    /// The calls that failed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub failed: Vec<String>,
    /// Every DaemonSet's status, by name.
    pub daemonsets: Vec<DaemonSetStatus>,
    /// Where it is not as the scenario expects.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unexpected: Vec<Difference>,
}

/// An action that was carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// When, RFC 3339.
    pub time: String,
    /// The action; a create names the pod that was made.
    #[serde(flatten)]
    pub action: Action,
    /// The pod that was made, `namespace/name`.
    #[serde(rename = "pod", skip_serializing_if = "Option::is_none")]
    pub made: Option<String>,
}

/// Something that is not as it is expected to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// What was expected; nothing where something is too much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What there is; nothing where something is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
}

impl Timeline {
    /// Whether something is not as the scenario expects.
    pub fn is_unexpected(&self) -> bool {
        self.steps.iter().any(|step| !step.unexpected.is_empty())
    }
}

impl Entry {
    /// The action in a line that names no pod: `delete daemonset/default/agent node/node-1`.
    pub fn shown(&self) -> String {
        let word = match &self.action {
            Action::Create { .. } => "create",
            Action::Delete { .. } => "delete",
        };
        let (daemonset, node) = (self.action.daemonset(), self.action.node());
        format!("{word} daemonset/{daemonset} node/{node}")
    }

    /// The pod that was made or deleted, `namespace/name`.
    pub fn pod(&self) -> &str {
        match (&self.action, &self.made) {
            (Action::Delete { pod, .. }, _) | (_, Some(pod)) => pod,
            (Action::Create { .. }, None) => "",
        }
    }
}

impl Moment {
    /// Notes a call that failed.
    pub(super) fn note_failure(&mut self, failed: &Failed) {
        self.failed.push(failed.to_string());
    }

    /// Compares with what is expected.
    pub(super) fn compare(&mut self, expected: &Expectation) {
        if let Some(wanted) = &expected.actions {
            let mut found: Vec<String> = self.actions.iter().map(Entry::shown).collect();
            let mut missing = Vec::new();
            for action in wanted {
                match found.iter().position(|it| it == action) {
                    Some(place) => {
                        found.remove(place);
                    }
                    None => missing.push(action.clone()),
                }
            }
            let missing = missing.into_iter().map(|action| (Some(action), None));
            let found = found.into_iter().map(|action| (None, Some(action)));
            for (expected, found) in missing.chain(found) {
                self.unexpected.push(Difference { expected, found });
            }
        }
        for (daemonset, numbers) in &expected.daemonsets {
            let status = self.daemonsets.iter().find(|it| it.daemonset == *daemonset);
            for (field, number) in numbers {
                let found = status.and_then(|status| status.status.get(field));
                if found != Some(number) {
                    let said = |number: &i64| format!("{daemonset}: {field} is {number}");
                    self.unexpected.push(Difference {
                        expected: Some(said(number)),
                        found: found.map(said),
                    });
                }
            }
        }
    }
}
