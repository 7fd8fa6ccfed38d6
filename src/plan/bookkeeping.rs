//! What a sync does besides pods: owner references and ControllerRevisions.

use serde::Serialize;

use super::reasons::{Reason, Reasons};
use super::rows::Reader;

/// An owner reference to add to a pod, or to take away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "action", rename_all = "lowercase")]
pub enum OwnershipAction {
    /// The DaemonSet takes control of the pod.
    Adopt {
        /// The DaemonSet, `namespace/name`.
        daemonset: String,
        /// The pod, `namespace/name`.
        pod: String,
        /// The rule that asks for it.
        rule: String,
        /// The rule's sentence.
        reason: String,
    },
    /// The DaemonSet gives up control of the pod.
    Release {
        /// The DaemonSet, `namespace/name`.
        daemonset: String,
        /// The pod, `namespace/name`.
        pod: String,
        /// The rule that asks for it.
        rule: String,
        /// The rule's sentence.
        reason: String,
    },
}

impl OwnershipAction {
    /// The DaemonSet, `namespace/name`.
    pub fn daemonset(&self) -> &str {
        match self {
            Self::Adopt { daemonset, .. } | Self::Release { daemonset, .. } => daemonset,
        }
    }
}

/// A ControllerRevision to create or to delete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "action", rename_all = "lowercase")]
pub enum RevisionAction {
    /// A record of the template that the DaemonSet has now.
    Create {
        /// The DaemonSet, `namespace/name`.
        daemonset: String,
        /// The rule that asks for it.
        rule: String,
        /// The rule's sentence.
        reason: String,
    },
    /// A record that nobody needs.
    Delete {
        /// The DaemonSet, `namespace/name`.
        daemonset: String,
        /// The ControllerRevision, `namespace/name`.
        revision: String,
        /// The rule that asks for it.
        rule: String,
        /// The rule's sentence.
        reason: String,
    },
}

impl RevisionAction {
    /// The DaemonSet, `namespace/name`.
    pub fn daemonset(&self) -> &str {
        match self {
            Self::Create { daemonset, .. } | Self::Delete { daemonset, .. } => daemonset,
        }
    }
}

/// All changes of owner references: by DaemonSet, adoptions first.
pub(super) fn ownership(reader: &Reader<'_>, reasons: &Reasons<'_>) -> Vec<OwnershipAction> {
    let read = |relation: &'static str| {
        reader.rows(relation).map(move |row: [_; 2]| {
            let row = row.map(|cell| reader.text(cell));
            let [daemonset, pod] = row.map(str::to_owned);
            (daemonset, pod, reasons.of(relation, &row))
        })
    };
    let adopt = read("adopt").map(|(daemonset, pod, Reason { rule, sentence })| {
        let (key, reason) = ((daemonset.clone(), 0), sentence);
        let action = OwnershipAction::Adopt {
            daemonset,
            pod,
            rule,
            reason,
        };
        (key, action)
    });
    let release = read("release").map(|(daemonset, pod, Reason { rule, sentence })| {
        let (key, reason) = ((daemonset.clone(), 1), sentence);
        let action = OwnershipAction::Release {
            daemonset,
            pod,
            rule,
            reason,
        };
        (key, action)
    });
    in_order(adopt.chain(release))
}

/// All changes of ControllerRevisions: by DaemonSet, creations first.
pub(super) fn revisions(reader: &Reader<'_>, reasons: &Reasons<'_>) -> Vec<RevisionAction> {
    let create = reader.rows("create_revision").map(|row: [_; 1]| {
        let row = row.map(|cell| reader.text(cell));
        let [daemonset] = row.map(str::to_owned);
        let Reason { rule, sentence } = reasons.of("create_revision", &row);
        let key = (daemonset.clone(), 0);
        let action = RevisionAction::Create {
            daemonset,
            rule,
            reason: sentence,
        };
        (key, action)
    });
    let delete = reader.rows("delete_revision").map(|row: [_; 3]| {
        let row = row.map(|cell| reader.text(cell));
        let [daemonset, revision, _] = row.map(str::to_owned);
        let Reason { rule, sentence } = reasons.of("delete_revision", &row);
        let key = (daemonset.clone(), 1);
        let action = RevisionAction::Delete {
            daemonset,
            revision,
            rule,
            reason: sentence,
        };
        (key, action)
    });
    in_order(create.chain(delete))
}

fn in_order<A>(actions: impl Iterator<Item = ((String, u8), A)>) -> Vec<A> {
    let mut actions: Vec<((String, u8), A)> = actions.collect();
    // A stable sort: within a key the order of the relation, which is by name, stays.
    actions.sort_by(|left, right| left.0.cmp(&right.0));
    actions.into_iter().map(|(_, action)| action).collect()
}
