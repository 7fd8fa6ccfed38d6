//! The record of every placement, which somebody else can check; checking it; and comparing two.
//!
//! Flow: [`prover`] turns what was derived into claims that rest on one another down to the input,
//! [`decisions`] makes them for every DaemonSet and every node, nodes that no rule can tell apart
//! together, and [`record`] is what is written: lines of JSON. [`Checks`] reads a record back and
//! asks the checker of `datalog::proof`, which shares no code with what made it. [`difference`]
//! follows the disagreement of two records down to the input facts that differ.
//!
//! Nothing here decides anything.

pub mod decisions;
pub mod difference;
pub mod digest;
pub mod prover;
pub mod record;
mod verify;

use crate::datalog::program::{Program, RelationId};
use crate::datalog::proof::model::leading_to;

pub use record::{ReadError, Record};
pub use verify::{Checks, Failure, Verified};

/// The derived relations that a record is made of.
pub const RELATIONS: [&str; 4] = crate::explain::PLACEMENT;

/// For each relation, whether a record says why rows of it are missing: those that decide where a
/// pod should run. What the scheduler refuses is told where it does, and looked up where not:
/// else every record would list every pod of every node.
pub fn told(program: &Program) -> Vec<bool> {
    let mut wanted: Vec<RelationId> = program.find("should_run").into_iter().collect();
    wanted = leading_to(program, &wanted);
    wanted.extend(program.find("eligible"));
    wanted.extend(program.find("feasible"));
    let ids = (0..program.relations.len()).map(|id| RelationId(id as u32));
    ids.map(|id| wanted.contains(&id)).collect()
}
