//! The pods that a sync creates and deletes.

use std::cmp::Reverse;

use serde::Serialize;

use crate::datalog::database::Value;

use super::preemption::Hint;
use super::reasons::{Reason, Reasons};
use super::rows::Reader;

/// A pod to create or to delete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "action", rename_all = "lowercase")]
pub enum Action {
    /// A pod to create.
    Create {
        /// Whose pod, `namespace/name`.
        daemonset: String,
        /// Where.
        node: String,
        /// How much the node is preferred; 0 where it is not.
        score: i64,
        /// Whether the scheduler lets the pod run there; otherwise it waits.
        feasible: bool,
        /// The scheduler's plugins that refuse it there, by their Kubernetes names, sorted.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        blocked_by: Vec<String>,
        /// The DaemonSets whose planned pods, counted as running, make it feasible or not feasible.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        after: Vec<String>,
        /// Which pods the scheduler may drive out for it, where it waits.
        #[serde(skip_serializing_if = "Option::is_none")]
        hint: Option<Hint>,
        /// The rule that asks for it.
        rule: String,
        /// The rule's sentence.
        reason: String,
        /// The same in a few words, beside DaemonSet and node.
        #[serde(skip)]
        because: String,
    },
    /// A pod to delete.
    Delete {
        /// Whose pod, `namespace/name`.
        daemonset: String,
        /// The pod, `namespace/name`.
        pod: String,
        /// The node that it is on, or waits for.
        node: String,
        /// The rule that asks for it.
        rule: String,
        /// The rule's sentence.
        reason: String,
        /// The same in a few words, beside DaemonSet and node.
        #[serde(skip)]
        because: String,
    },
}

impl Action {
    /// Whose pod it is, `namespace/name`.
    pub fn daemonset(&self) -> &str {
        match self {
            Self::Create { daemonset, .. } | Self::Delete { daemonset, .. } => daemonset,
        }
    }

    /// Whether it creates a pod that the scheduler lets run nowhere.
    pub fn stays_pending(&self) -> bool {
        matches!(
            self,
            Self::Create {
                feasible: false,
                ..
            }
        )
    }

    /// Marks a create by what refuses it while the planned pods of other DaemonSets run. Where that
    /// is the same as without them, nothing changes.
    pub(super) fn settled(&mut self, found: Vec<String>, others: Vec<String>) {
        if let Self::Create {
            feasible,
            blocked_by,
            after,
            reason,
            ..
        } = self
            && *blocked_by != found
        {
            let pods = format!("the planned pods of {} run", others.join(" and "));
            reason.push_str(&match found.is_empty() {
                true => format!("; it is feasible once {pods}"),
                false => format!("; {} refuses it once {pods}", found.join(" and ")),
            });
            *feasible = found.is_empty();
            *blocked_by = found;
            *after = others;
        }
    }

    /// The DaemonSets whose planned pods decide whether a create is feasible.
    pub fn after(&self) -> &[String] {
        match self {
            Self::Create { after, .. } => after,
            Self::Delete { .. } => &[],
        }
    }

    /// Which pods the scheduler may drive out for a create.
    pub fn hint(&self) -> Option<&Hint> {
        match self {
            Self::Create { hint, .. } => hint.as_ref(),
            Self::Delete { .. } => None,
        }
    }

    /// The node that it is about.
    pub fn node(&self) -> &str {
        match self {
            Self::Create { node, .. } | Self::Delete { node, .. } => node,
        }
    }

    /// The rule that asks for it.
    pub fn rule(&self) -> &str {
        match self {
            Self::Create { rule, .. } | Self::Delete { rule, .. } => rule,
        }
    }

    /// Why, in a few words, beside DaemonSet and node: `none is there`.
    pub fn because(&self) -> &str {
        match self {
            Self::Create { because, .. } | Self::Delete { because, .. } => because,
        }
    }

    /// Why, in one line.
    pub fn reason(&self) -> &str {
        match self {
            Self::Create { reason, .. } | Self::Delete { reason, .. } => reason,
        }
    }
}

/// An action with what it is ordered by: by DaemonSet, the preferred nodes first, then by node and
/// pod. Ids of symbols have the order of their names.
type Ranked = ((Value, Reverse<i64>, Value, Value), Action);

/// All actions in their order.
pub(super) fn actions(reader: &Reader<'_>, reasons: &Reasons<'_>) -> Vec<Action> {
    let mut ranked: Vec<Ranked> = Vec::new();
    for relation in ["must_create", "update_create"] {
        for [daemonset, node, reason] in reader.rows(relation) {
            let score = score(reader, daemonset, node);
            let row = [daemonset, node, reason].map(|cell| reader.text(cell));
            let [.., because] = row;
            let Reason { rule, sentence } = reasons.of(relation, &row);
            let blocked_by = blocked_by(reader, daemonset, node);
            let action = Action::Create {
                daemonset: reader.text(daemonset).to_owned(),
                node: reader.text(node).to_owned(),
                score,
                feasible: blocked_by.is_empty(),
                blocked_by,
                after: Vec::new(),
                hint: None,
                rule,
                reason: sentence,
                because: because.to_owned(),
            };
            ranked.push(((daemonset, Reverse(score), node, Value::MIN), action));
        }
    }
    for relation in ["must_delete", "update_delete"] {
        for [daemonset, node, pod, reason] in reader.rows(relation) {
            let score = score(reader, daemonset, node);
            let row = [daemonset, node, pod, reason].map(|cell| reader.text(cell));
            let [.., because] = row;
            let Reason { rule, sentence } = reasons.of(relation, &row);
            let action = Action::Delete {
                daemonset: reader.text(daemonset).to_owned(),
                pod: reader.text(pod).to_owned(),
                node: reader.text(node).to_owned(),
                rule,
                reason: sentence,
                because: because.to_owned(),
            };
            ranked.push(((daemonset, Reverse(score), node, pod), action));
        }
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, action)| action).collect()
}

/// The scheduler's plugins that refuse a pod.
pub(super) fn blocked_by(reader: &Reader<'_>, daemonset: Value, node: Value) -> Vec<String> {
    reader
        .rows_of("infeasible", &[daemonset, node])
        .map(|[_, _, plugin]| reader.text(plugin).to_owned())
        .collect()
}

fn score(reader: &Reader<'_>, daemonset: Value, node: Value) -> i64 {
    reader
        .rows_of("preferred", &[daemonset, node])
        .map(|[_, _, score]| score)
        .next()
        .unwrap_or_default()
}
