//! What if: edits of a cluster's objects, as kubectl would make them.
//!
//! An edit changes objects, never facts: [`Edited`] hands the loader a changed JSON text in the
//! place of an object's own, so that an edited object is judged exactly as if its file said so.
//! Flow: [`grammar`] reads kubectl's words, [`change`] tells what they do to an object as an RFC 6902
//! patch ([`patch`]) or as a new manifest ([`manifests`]), [`collector`] sits between the loader and
//! whoever takes the objects, and [`history`] remembers which edit a field comes from.

pub mod change;
pub mod collector;
mod error;
pub mod grammar;
pub mod history;
pub mod manifests;
mod merge;
pub mod patch;

use serde_json::Value;

use crate::input::objects::Reference;

pub use collector::{Edited, Edits, Outcome};
pub use error::{EditError, Mistake};
pub use history::History;
pub use manifests::Manifest;
pub use merge::LAST_APPLIED;
pub use patch::Operation;

/// One edit of one object.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// How it was asked for: `--label node/n1 disktype=ssd`.
    pub asked: String,
    /// The object.
    pub target: Reference,
    /// What is done to it.
    pub change: Change,
}

/// What is done to an object.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A label is set.
    Label {
        /// Its key.
        key: String,
        /// Its value.
        value: String,
    },
    /// A label is taken away.
    Unlabel {
        /// Its key.
        key: String,
    },
    /// A taint is set; one of the same key and effect is replaced.
    Taint {
        /// Its key.
        key: String,
        /// Its value; may be empty.
        value: String,
        /// Its effect.
        effect: String,
    },
    /// Taints are taken away.
    Untaint {
        /// Their key.
        key: String,
        /// Their effect; any, if there is none.
        effect: Option<String>,
    },
    /// The node is cordoned.
    Cordon,
    /// The node is no longer cordoned.
    Uncordon,
    /// The object is deleted.
    Delete,
    /// The object is made of a manifest, and must not be there yet.
    Add(Value),
    /// A manifest is applied.
    Apply(Value),
    /// Operations of a patch are carried out.
    Patch(Vec<Operation>),
}
