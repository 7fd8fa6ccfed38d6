//! What can be wrong with an edit, in the words that people read.

use thiserror::Error;

use crate::input::Problem;
use crate::input::objects::{Kind, Reference};

/// An edit that cannot be carried out.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{asked}: {mistake}")]
pub struct EditError {
    /// The edit, as it was asked for.
    pub asked: String,
    /// What is wrong with it.
    pub mistake: Box<Mistake>,
}

/// What is wrong with an edit.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Mistake {
    /// A kind that cannot be edited so.
    #[error("expected {expected}, found `{found}`")]
    Form {
        /// What was expected.
        expected: &'static str,
        /// What was found.
        found: String,
    },
    /// There is no such object.
    #[error(
        "there is no {} `{}`{}",
        target.kind.name(),
        target.qualified_name(),
        nearest.as_ref().map_or_else(String::new, |near| format!(", did you mean `{near}`?"))
    )]
    NotThere {
        /// The object.
        target: Reference,
        /// What was probably meant.
        nearest: Option<String>,
    },
    /// There is such an object already.
    #[error("there is a {0} already; `--apply` changes it")]
    Already(Reference),
    /// A taint that the node does not bear.
    #[error("{target} bears no taint `{taint}`; it bears {bears}")]
    NoTaint {
        /// The node.
        target: Reference,
        /// The taint, as it was asked for.
        taint: String,
        /// The taints that it bears.
        bears: String,
    },
    /// A file without an object that is read.
    #[error("expected {expected} in the file, found none")]
    NoObject {
        /// What was expected.
        expected: &'static str,
    },
    /// An object of another kind than the flag is for.
    #[error("expected a {}, found the {found}", .expected.name())]
    OtherKind {
        /// The kind that was expected.
        expected: Kind,
        /// The object.
        found: Reference,
    },
    /// A patch that does not fit the object.
    #[error("{target}: {reason}")]
    Patch {
        /// The object.
        target: Reference,
        /// Why not.
        reason: String,
    },
    /// An object that the API server would refuse.
    #[error("{target}: {problem}")]
    Invalid {
        /// The object.
        target: Reference,
        /// What is wrong with it then.
        problem: Box<Problem>,
    },
}

impl Mistake {
    /// A mistake, with the edit that makes it.
    pub fn of(self, asked: &str) -> EditError {
        EditError {
            asked: asked.to_owned(),
            mistake: Box::new(self),
        }
    }
}
