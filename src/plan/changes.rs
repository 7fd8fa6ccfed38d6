//! What edits change about a plan.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Action, Plan};

/// A plan, and what is different about it from the plan of the cluster without the edits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangedPlan {
    /// The plan of the cluster with the edits.
    #[serde(flatten)]
    pub plan: Plan,
    /// What the edits change; none where there are no edits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
}

/// What is different about a plan from another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// The edits, in the order in which they were carried out.
    pub edits: Vec<String>,
    /// The actions that only the plan with the edits has.
    pub new: Vec<Action>,
    /// The actions that only the plan without them has.
    pub gone: Vec<Action>,
    /// The actions that both have.
    pub kept: Vec<Action>,
    /// The numbers of statuses that are different, by DaemonSet.
    pub status: Vec<StatusChange>,
}

/// A number of a status that is different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusChange {
    /// The DaemonSet, `namespace/name`.
    pub daemonset: String,
    /// The field.
    pub field: String,
    /// The number without the edits; none where there was no such DaemonSet.
    pub before: Option<i64>,
    /// The number with them; none where there is no such DaemonSet any more.
    pub after: Option<i64>,
}

impl Changes {
    /// Whether the plans are alike.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty() && self.status.is_empty()
    }

    /// The number that a field of a status had, where it was another one.
    pub fn before(&self, daemonset: &str, field: &str) -> Option<i64> {
        let mut status = self.status.iter();
        status
            .find(|change| change.daemonset == daemonset && change.field == field)?
            .before
    }
}

/// What makes two actions the same one: what is done to which pod, or for whom on which node.
type Identity<'p> = (bool, &'p str, &'p str);

fn identity(action: &Action) -> Identity<'_> {
    match action {
        Action::Create {
            daemonset, node, ..
        } => (true, daemonset, node),
        Action::Delete { pod, .. } => (false, pod, ""),
    }
}

/// What edits change about a plan.
pub fn changes(edits: &[String], before: &Plan, after: &Plan) -> Changes {
    let was: BTreeSet<Identity<'_>> = before.actions.iter().map(identity).collect();
    let is: BTreeSet<Identity<'_>> = after.actions.iter().map(identity).collect();
    let all = after.actions.iter().cloned();
    let (kept, new) = all.partition(|action| was.contains(&identity(action)));
    let gone = before.actions.iter();
    let gone = gone.filter(|action| !is.contains(&identity(action)));
    Changes {
        edits: edits.to_vec(),
        new,
        gone: gone.cloned().collect(),
        kept,
        status: status(before, after),
    }
}

fn status(before: &Plan, after: &Plan) -> Vec<StatusChange> {
    let numbers = |plan: &Plan| -> BTreeSet<(String, String, i64)> {
        let statuses = plan.daemonsets.iter();
        statuses
            .flat_map(|status| {
                let numbers = status.status.iter();
                numbers.map(|(field, number)| (status.daemonset.clone(), field.clone(), *number))
            })
            .collect()
    };
    let (was, is) = (numbers(before), numbers(after));
    let mut changes: Vec<StatusChange> = Vec::new();
    for (set, other, is_after) in [(&was, &is, false), (&is, &was, true)] {
        for (daemonset, field, number) in set.difference(other) {
            let known = changes
                .iter_mut()
                .find(|change| change.daemonset == *daemonset && change.field == *field);
            match known {
                Some(change) if is_after => change.after = Some(*number),
                _ => changes.push(StatusChange {
                    daemonset: daemonset.clone(),
                    field: field.clone(),
                    before: (!is_after).then_some(*number),
                    after: is_after.then_some(*number),
                }),
            }
        }
    }
    changes.sort_by(|left, right| {
        (&left.daemonset, &left.field).cmp(&(&right.daemonset, &right.field))
    });
    changes
}
