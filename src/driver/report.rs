//! What one sync of the driver did.

use crate::input::objects::Reference;
use thiserror::Error;

use super::cluster::CallError;
use super::decide::DecideError;
use super::limit::TooMany;
use crate::plan::{Action, OwnershipAction, RevisionAction};

/// What one sync did.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// What was carried out, in its order.
    pub done: Vec<Done>,
    /// The calls that failed. The next sync tries anew.
    pub failed: Vec<Failed>,
    /// What kept the sync from doing anything.
    pub stopped: Option<TooMany>,
}

/// Something that was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// A pod was made or deleted.
    Pod {
        /// The action.
        action: Box<Action>,
        /// The pod, `namespace/name`.
        pod: String,
    },
    /// A pod was adopted or released.
    Ownership(OwnershipAction),
    /// A record of a template was made or deleted.
    Revision(RevisionAction),
    /// The status of a DaemonSet, `namespace/name`, was written.
    Status(String),
    /// An object was changed without an action of the plan: the number of a record, the label of a
    /// pod.
    Kept(Reference),
}

/// A call that failed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{what}: {error}")]
pub struct Failed {
    /// The object.
    pub what: Reference,
    /// Why.
    pub error: CallError,
}

/// Why a sync ended early.
#[derive(Debug, Error)]
pub enum SyncError {
    /// The cluster could not be read.
    #[error("the cluster cannot be read: {0}")]
    Unreadable(#[from] CallError),
    /// Nothing could be decided.
    #[error(transparent)]
    Undecided(#[from] DecideError),
    /// Something was left to do after very many syncs.
    #[error("something is left to do after {0} syncs")]
    Restless(usize),
}

impl Report {
    /// Whether there was nothing to do.
    pub fn is_idle(&self) -> bool {
        self.done.is_empty() && self.failed.is_empty()
    }
}
