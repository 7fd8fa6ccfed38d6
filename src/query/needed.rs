//! Which relations a question reaches: those that it names, and those that their rules name.
//!
//! What is not reached need not be derived.

use std::collections::BTreeSet;

use crate::datalog::program::{Program, RelationId, Rule};

/// The roots, and the relations that their rules read, directly or through other rules. Only the
/// rules that `follow` accepts are looked into.
pub fn reached(
    program: &Program,
    roots: impl IntoIterator<Item = RelationId>,
    follow: impl Fn(&Rule) -> bool,
) -> BTreeSet<RelationId> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<RelationId> = roots.into_iter().collect();
    while let Some(relation) = waiting.pop() {
        if reached.insert(relation) {
            let rules = program.rules.iter();
            for rule in rules.filter(|rule| rule.head.relation == relation && follow(rule)) {
                waiting.extend(rule.read());
            }
        }
    }
    reached
}
