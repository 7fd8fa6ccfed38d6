//! What can be wrong with the input.

use thiserror::Error;

/// One problem of the input.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum InputError {
    /// A file that cannot be read.
    #[error("{file}: {reason}")]
    Unreadable {
        /// The file.
        file: String,
        /// Why.
        reason: String,
    },
    /// Text that is no document.
    #[error("{place}: {reason}")]
    Malformed {
        /// Where.
        place: String,
        /// Why.
        reason: String,
    },
    /// An object with a wrong field.
    #[error("{place}: {object}: {reason}")]
    Object {
        /// Where.
        place: String,
        /// Which object.
        object: String,
        /// What is wrong.
        reason: String,
    },
}
