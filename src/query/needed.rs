//! Which relations a question reaches: those that it names, and those that their rules name.
//!
//! What is not reached need not be derived.

use std::collections::BTreeSet;

use crate::datalog::program::{Literal, Program, RelationId, Rule};

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
                waiting.extend(read_by(rule));
            }
        }
    }
    reached
}

/// The relations that a rule's body names.
pub fn read_by(rule: &Rule) -> BTreeSet<RelationId> {
    let mut relations = BTreeSet::new();
    collect(&rule.body, &mut relations);
    relations
}

fn collect(body: &[Literal], relations: &mut BTreeSet<RelationId>) {
    for literal in body {
        match literal {
            Literal::Positive(atom) | Literal::Negative(atom) => {
                relations.insert(atom.relation);
            }
            Literal::Aggregate(aggregate) => collect(&aggregate.body, relations),
            Literal::Comparison(_) | Literal::Truth(_) => {}
        }
    }
}
