//! Files, streams and formats: from `-f FILE|DIR|-` to borrowed Kubernetes objects.
//!
//! [`load()`] hands every object, one by one, to a [`Collect`]. The objects borrow from the block of
//! input that is being parsed, so that memory is bounded by what the collector keeps and not by
//! the size of the input. Bad input becomes an [`InputError`]; loading goes on, so that a run
//! shows all of its problems.
//!
//! ```text
//! files      which files, uncompressed, JSON or YAML          yaml: each document as JSON
//! documents  the documents of a stream; lists and single objects      (window: what is in memory)
//! blocks     the items of a list, block by block, on all cores
//! items      one object: kind, structs (json, objects), defaults, validate
//!            or, if it cannot be read: lenient, which finds all that is wrong with it
//! tally, total, origins   what a block gave; what all gave; which object came from where
//! lines      on which line a field of such an object stands
//! ```

mod blocks;
mod defaults;
mod documents;
mod error;
mod files;
mod items;
pub mod json;
mod lenient;
mod lines;
mod load;
pub mod objects;
mod origins;
mod path;
mod tally;
mod total;
mod validate;
mod window;
mod yaml;

pub use error::{InputError, Location, Problem};
pub use items::problems_of;
pub use lines::line_of;
pub use load::{Amendment, Collect, Input, Limits, Loaded, load, load_within};
pub use origins::{Origins, Place};
pub use path::{FieldStep, field_steps};
pub use validate::{is_label_key, is_label_value};
