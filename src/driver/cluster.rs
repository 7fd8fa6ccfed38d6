//! What the driver asks of a cluster: the only way in which it touches one.
//!
//! The trait is as narrow as the driver's needs, and says what the Kubernetes API guarantees, no
//! more: reads of a list are consistent, names are unique, a write that names a UID or a version
//! takes effect on that object and version only, and an answer may be lost when the effect is not.

use serde_json::Value;
use thiserror::Error;

use super::object::Object;
use crate::input::objects::{Kind, Reference};

/// A cluster.
pub trait Cluster {
    /// All objects of a kind, as they are now.
    ///
    /// # Errors
    /// The call failed.
    fn list(&mut self, kind: Kind) -> Result<Listing, CallError>;

    /// What happened to the objects of a kind since a version, in its order. It does not wait: where
    /// nothing happened the answer is empty.
    ///
    /// # Errors
    /// The call failed; [`CallError::Expired`] where the events since then are not known any more.
    fn watch(&mut self, kind: Kind, since: &str) -> Result<Watched, CallError>;

    /// Makes an object. The answer has what the API server filled in: UID, version, times.
    ///
    /// # Errors
    /// The call failed; [`CallError::AlreadyExists`] where there is one of that name.
    fn create(&mut self, object: Object) -> Result<Object, CallError>;

    /// Deletes an object, if it has that UID. A pod is given its time to end.
    ///
    /// # Errors
    /// The call failed; [`CallError::NotFound`], or [`CallError::Conflict`] where another object has
    /// that name now.
    fn delete(&mut self, what: &Reference, uid: &str) -> Result<(), CallError>;

    /// Changes an object by a JSON merge patch. A patch with `metadata.uid` or
    /// `metadata.resourceVersion` takes effect on that object, or in that version, only.
    ///
    /// # Errors
    /// The call failed; [`CallError::NotFound`] or [`CallError::Conflict`].
    fn patch(&mut self, what: &Reference, patch: &Value) -> Result<Object, CallError>;

    /// Changes the status of an object by a JSON merge patch, and nothing else of it.
    ///
    /// # Errors
    /// As [`Cluster::patch`].
    fn update_status(&mut self, what: &Reference, patch: &Value) -> Result<Object, CallError>;
}

/// The objects of a kind at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    /// The objects.
    pub objects: Vec<Object>,
    /// The version to watch from.
    pub version: String,
}

/// What happened to the objects of a kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Watched {
    /// What happened, in its order.
    pub events: Vec<Event>,
    /// The version to watch from next.
    pub version: String,
}

/// Something that happened to an object.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// It is there, new or changed.
    Present(Object),
    /// It is gone; this is how it was last.
    Gone(Object),
}

/// Why a call failed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CallError {
    /// There is no such object.
    #[error("{0} is not there")]
    NotFound(Reference),
    /// There is an object of that name already.
    #[error("there is a {0} already")]
    AlreadyExists(Reference),
    /// The object is another one by now, or was changed meanwhile.
    #[error("{0} was changed meanwhile")]
    Conflict(Reference),
    /// The events since that version are not known any more.
    #[error("the changes of {} since then are not known any more", .0.name())]
    Expired(Kind),
    /// No answer came in time: the call may have had its effect, or not.
    #[error("no answer came in time")]
    TimedOut,
    /// The API server did not answer at all.
    #[error("the API server cannot be reached")]
    Unreachable,
    /// The API server refuses the call.
    #[error("the API server refuses it: {0}")]
    Refused(String),
}
