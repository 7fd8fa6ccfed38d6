//! The plan: the actions of one sync of every DaemonSet, and the status that follows.
//!
//! Reads derived relations and decides nothing: what is created and deleted stands in
//! `rules/lifecycle.dl` and `rules/actions.dl`, the numbers of a status in `rules/status.dl`.
//! Every action names the rule that asks for it.

mod action;
mod bookkeeping;
mod changes;
pub mod dependencies;
pub mod preemption;
mod reasons;
mod rows;
pub mod settle;
mod status;

use serde::Serialize;

use crate::datalog::database::Database;
use crate::derive::{Derived, program};

pub use action::Action;
pub use bookkeeping::{OwnershipAction, RevisionAction};
pub use changes::{ChangedPlan, Changes, StatusChange, changes};
pub use status::{DaemonSetStatus, Difference, STATUS_FIELDS, StatusNumbers};

use reasons::Reasons;
use rows::Reader;

/// What one sync does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub struct Plan {
    /// The pods to create and to delete: by DaemonSet, then the preferred nodes first, then by
    /// the node's name.
    pub actions: Vec<Action>,
    /// The pods that are not created because they would stay Pending, where they are to be held
    /// back; in the order of the actions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<Vec<Action>>,
    /// The DaemonSets that depend on each other, or on themselves, and that pods are created for:
    /// these are decided against the pods that exist. See [`settle`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cycles: Vec<Vec<String>>,
    /// For so many pods that stay Pending nobody has looked for a hint, because there are too many.
    #[serde(skip_serializing_if = "is_zero")]
    pub without_hints: usize,
    /// The owner references to add and to take away, by DaemonSet and pod.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ownership: Vec<OwnershipAction>,
    /// The ControllerRevisions to create and to delete, by DaemonSet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub revisions: Vec<RevisionAction>,
    /// Every DaemonSet's status after the sync, by name.
    pub daemonsets: Vec<DaemonSetStatus>,
}

impl Plan {
    /// Whether there is no pod to create or to delete.
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty()
    }

    /// Leaves what is about the DaemonSets, `namespace/name`, that `keep` accepts.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.actions.retain(|action| keep(action.daemonset()));
        if let Some(held) = &mut self.held {
            held.retain(|action| keep(action.daemonset()));
        }
        let kept = |members: &Vec<String>| members.iter().any(|member| keep(member));
        self.cycles.retain(kept);
        self.ownership.retain(|action| keep(action.daemonset()));
        self.revisions.retain(|action| keep(action.daemonset()));
        self.daemonsets.retain(|status| keep(&status.daemonset));
    }

    /// Takes the creates that would stay Pending out of the actions, and lists them apart.
    pub fn hold_infeasible(&mut self) {
        let actions = std::mem::take(&mut self.actions);
        let (held, actions) = actions.into_iter().partition(Action::stays_pending);
        self.actions = actions;
        self.held = Some(held);
    }

    /// The actions of one DaemonSet, `namespace/name`.
    pub fn actions_of<'p>(&'p self, daemonset: &'p str) -> impl Iterator<Item = &'p Action> {
        self.actions
            .iter()
            .filter(move |action| action.daemonset() == daemonset)
    }
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// The derived relations that a plan is made of.
pub const RELATIONS: [&str; 18] = [
    "adopt",
    "create_revision",
    "delete_revision",
    "infeasible",
    "left_alone",
    "misscheduled",
    "missing",
    "must_create",
    "must_delete",
    "not_available",
    "not_ready",
    "not_updated",
    "preferred",
    "release",
    "status",
    "stuck",
    "update_create",
    "update_delete",
];

/// The plan of what was derived from facts.
pub fn plan(facts: &Database, derived: &Derived) -> Plan {
    let reader = Reader::new(facts, derived);
    let reasons = Reasons::new(program());
    Plan {
        actions: action::actions(&reader, &reasons),
        held: None,
        cycles: Vec::new(),
        without_hints: 0,
        ownership: bookkeeping::ownership(&reader, &reasons),
        revisions: bookkeeping::revisions(&reader, &reasons),
        daemonsets: status::statuses(&reader),
    }
}
