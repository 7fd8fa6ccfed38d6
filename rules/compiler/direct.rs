//! Aggregates that can fold a relation as it stands, without a relation of solutions.
//!
//! In `h(x, n) :- a(x, _), n = count : { a(x, _) }.` the rows of `a` are the solutions, and they
//! are sorted by the group already. Where the rule asks for the groups by the same relation, every
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
    /// The group's variables, in the order of the relation's first columns.
    pub group: Vec<VariableId>,
    /// The literal of the rule that asks for every group, which the result makes needless.
    pub covering: Option<usize>,
}

/// Whether the aggregate's body is one atom: the group's variables, then columns that only make
/// rows different, the target last.
pub fn find(rule: &Rule, aggregate: &Aggregate, group: &[VariableId]) -> Option<Direct> {
    let [Literal::Positive(atom)] = aggregate.body.as_slice() else {
        return None;
    };
    let wanted: BTreeSet<VariableId> = group.iter().copied().collect();
    let (first, rest) = atom.arguments.split_at_checked(wanted.len())?;
    let group: Vec<VariableId> = first.iter().filter_map(variable).collect();
    let distinct: BTreeSet<VariableId> = group.iter().copied().collect();
    if group.is_empty() || group.len() != wanted.len() || distinct != wanted {
        return None;
    }
    let own = match (&aggregate.function, &aggregate.target) {
        (AggregateFunction::Count, None) => rest,
        (_, Some(target)) => {
            let (last, own) = rest.split_last()?;
            if variable(last).is_none() || variable(last) != variable(target) {
                return None;
            }
            own
        }
        _ => return None,
    };
    if !own.iter().all(|term| matches!(term, Term::Wildcard)) {
        return None;
    }
    let covering = rule.body.iter().position(
        |literal| matches!(literal, Literal::Positive(other) if covers(other, atom, group.len())),
    );
    Some(Direct {
        relation: atom.relation,
        group,
        covering,
    })
}

/// Whether an atom of the rule asks for the groups of the aggregate's atom, and for nothing else.
fn covers(other: &Atom, atom: &Atom, group: usize) -> bool {
    let arguments = other.arguments.iter().zip(&atom.arguments).enumerate();
    other.relation == atom.relation
        && arguments.map(|(column, pair)| (column < group, pair)).all(
            |(of_group, (mine, theirs))| match of_group {
                true => variable(mine) == variable(theirs),
                false => matches!(mine, Term::Wildcard),
            },
        )
}

fn variable(term: &Term) -> Option<VariableId> {
    match term {
        Term::Variable(variable) => Some(*variable),
        Term::Wildcard | Term::Constant(_) | Term::Apply(_) => None,
    }
}
