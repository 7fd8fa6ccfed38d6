//! Files, streams and formats: from `-f FILE|DIR|-` to borrowed Kubernetes objects.
//!
//! [`load`] hands every object, one by one, to a [`Collect`]. The objects borrow from the block of
//! input that is being parsed, so that memory is bounded by what the collector keeps and not by
//! the size of the input. Bad input becomes an [`InputError`]; loading goes on, so that a run
//! shows all of its problems.

mod error;
mod load;
pub mod objects;
mod origins;

pub use error::InputError;
pub use load::{Collect, Input, Loaded, load};
pub use origins::{Origins, Place};
