//! Aggregates that can fold a relation as it stands, without a relation of solutions.
//!
//! In `h(x, n) :- a(x, _), n = count : { a(x, _) }.` the rows of `a` are the solutions, and at best
//! they are sorted by the group already. Where the rule asks for the groups by the same relation,
//! every group of it is needed, and its atom goes: the result says the same. Relations of every pod
//! are folded like this; one pass through crepe costs more than the fold.

use std::collections::BTreeSet;

use super::additions::{add_relation, atom, bare_rule, plain_column};
use super::aggregates::need_body;
use super::{Fold, Lowered};
use crate::datalog::program::{
    Aggregate, AggregateFunction, Atom, Column, Literal, RelationId, Rule, Term, ValueKind,
    VariableId,
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

/// Adds the fold of a relation as it stands; returns the atom of its result.
pub fn add_fold(
    lowered: &mut Lowered,
    rule: &Rule,
    aggregate: &Aggregate,
    direct: &Direct,
) -> Atom {
    let number = lowered.folds.len();
    let span = aggregate.span;
    let group = direct.group.len();
    let columns = lowered
        .relation(direct.relation)
        .map_or_else(Vec::new, |relation| relation.columns.clone());
    let ordered = direct
        .order
        .iter()
        .filter_map(|column| columns.get(*column));
    let ordered: Vec<Column> = ordered.cloned().collect();
    let group_columns: Vec<Column> = ordered.iter().take(group).cloned().collect();
    let value_column = match aggregate.function {
        AggregateFunction::Minimum | AggregateFunction::Maximum => ordered.last().cloned(),
        AggregateFunction::Count | AggregateFunction::Sum => None,
    };
    let terms: Vec<Term> = direct.group.iter().copied().map(Term::Variable).collect();
    let need = if direct.covering.is_some() {
        direct.relation
    } else {
        let need = add_relation(
            lowered,
            format!("%need{number}"),
            group_columns.clone(),
            span,
        );
        lowered.program.rules.push(Rule {
            head: atom(need, terms.clone(), span),
            body: need_body(rule, &direct.group),
            variables: rule.variables.clone(),
            ..bare_rule(rule, span)
        });
        need
    };
    let mut result_columns = group_columns;
    result_columns.push(value_column.unwrap_or_else(|| plain_column("number", ValueKind::Number)));
    let result = add_relation(lowered, format!("%result{number}"), result_columns, span);
    lowered.folds.push(Fold {
        function: aggregate.function,
        need,
        solutions: direct.relation,
        order: direct.order.clone(),
        result,
        group,
        span,
    });
    let mut terms = terms;
    terms.push(Term::Variable(aggregate.result));
    atom(result, terms, span)
}
