//! Questions over every input and derived relation.
//!
//! A query is the body of a rule. Flow: [`question`] reads and checks it, [`needed`] tells which
//! relations must be derived for it, [`answer()`] runs it over them, and [`remarks()`] says what
//! looks like a slip. It reads what was derived and decides nothing.

mod answer;
pub mod catalogue;
pub mod needed;
pub mod question;
mod remarks;

pub use answer::{Answer, answer};
pub use question::{Question, UserRules};
pub use remarks::{Remark, remarks};
