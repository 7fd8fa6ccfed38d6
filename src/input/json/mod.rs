//! JSON, read in place.
//!
//! Four fifths of what a cluster shows are fields that no placement depends on. A reader of our
//! own skips them several bytes at a time (checked for form all the same), takes `null` for absent
//! as Kubernetes does, and knows at which byte it stands, so that items can be cut out of blocks.
//! Strings without escapes are borrowed.

mod canonical;
mod deserializer;
mod error;
mod scanner;
mod tree;
mod word;

pub use canonical::canonical;
pub(super) use canonical::write_text;
pub use deserializer::Parser;
pub use error::{JsonError, Reason, SyntaxError};
pub(super) use scanner::{Scanner, Walk};
pub(super) use tree::{Tree, TreeValue, quoted};
pub(super) use word::{Scalar, Word};
