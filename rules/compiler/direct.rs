//! Aggregates that can fold a relation as it stands, without a relation of solutions.
//!
//! In `h(x, n) :- a(x, _), n = count : { a(x, _) }.` the rows of `a` are the solutions, and at best
//! they are sorted by the group already. Where the rule asks for the groups by the same relation, every
//! group of it is needed, and its atom goes: the result says the same. Relations of every pod are
//! folded like this; one pass through crepe costs more than the fold.

use std::collections::BTreeSet;

use crate::datalog::program::{
    Aggregate, AggregateFunction, Atom, Literal, RelationId, Rule, Term, VariableId,
};

/// A relation that is folded as it stands.
pub struct Direct {
    /// The relation.
    pub relation: RelationId,
    /// The group's variables, in the order of the relation's columns.
    pub group: Vec<VariableId>,
    /// The relation's columns in the order that the fold needs: group, others, target.
    pub order: Vec<usize>,
    /// The literal of the rule that asks for every group, which the result makes needless.
    pub covering: Option<usize>,
}

/// Whether the aggregate's body is one atom: of the group's variables, columns that only make rows
/// different, and the target.
pub fn find(rule: &Rule, aggregate: &Aggregate, group: &[VariableId]) -> Option<Direct> {
    let [Literal::Positive(atom)] = aggregate.body.as_slice() else {
        return None;
    };
    let target = match (&aggregate.function, &aggregate.target) {
        (AggregateFunction::Count, None) => None,
        (_, Some(target)) => Some(variable(target)?),
        _ => return None,
    };
    let wanted: BTreeSet<VariableId> = group.iter().copied().collect();
    let mut group = Vec::new();
    let mut places = Vec::new();
    let mut own = Vec::new();
    let mut last = Vec::new();
    for (column, argument) in atom.arguments.iter().enumerate() {
        match argument {
            Term::Wildcard => own.push(column),
            Term::Variable(found) if wanted.contains(found) && !group.contains(found) => {
                group.push(*found);
                places.push(column);
            }
            Term::Variable(found) if Some(*found) == target => last.push(column),
            Term::Variable(_) | Term::Constant(_) | Term::Apply(_) => return None,
        }
    }
    if group.is_empty()
        || group.len() != wanted.len()
        || last.len() != usize::from(target.is_some())
    {
        return None;
    }
    let covering = rule.body.iter().position(
        |literal| matches!(literal, Literal::Positive(other) if covers(other, atom, &group)),
    );
    let order = [places, own, last].concat();
    Some(Direct {
        relation: atom.relation,
        group,
        order,
        covering,
    })
}

/// Whether an atom of the rule asks for the groups of the aggregate's atom, and for nothing else.
fn covers(other: &Atom, atom: &Atom, group: &[VariableId]) -> bool {
    let mut arguments = other.arguments.iter().zip(&atom.arguments);
    other.relation == atom.relation
        && arguments.all(|(mine, theirs)| match variable(theirs) {
            Some(found) if group.contains(&found) => variable(mine) == Some(found),
            _ => matches!(mine, Term::Wildcard),
        })
}

fn variable(term: &Term) -> Option<VariableId> {
    match term {
        Term::Variable(variable) => Some(*variable),
        Term::Wildcard | Term::Constant(_) | Term::Apply(_) => None,
    }
}
