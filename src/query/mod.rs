//! Questions over every input and derived relation.
//!
//! A query is the body of a rule. It reads what was derived and decides nothing.

pub mod catalogue;
pub mod needed;
mod remarks;

pub use remarks::{Remark, remarks};
