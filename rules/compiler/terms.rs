//! Small walks over rules that several passes need.

use std::collections::BTreeSet;

use crate::datalog::program::{Aggregate, Atom, Literal, Term, VariableId};

/// Adds the variables of a term.
pub fn term_variables(term: &Term, variables: &mut BTreeSet<VariableId>) {
    match term {
        Term::Variable(variable) => {
            variables.insert(*variable);
        }
        Term::Apply(application) => {
            for argument in &application.arguments {
                term_variables(argument, variables);
            }
        }
        Term::Wildcard | Term::Constant(_) => {}
    }
}

/// Adds the variables of an atom.
pub fn atom_variables(atom: &Atom, variables: &mut BTreeSet<VariableId>) {
    for argument in &atom.arguments {
        term_variables(argument, variables);
    }
}

/// Adds the variables of a literal. Of an aggregate only the result: what else it mentions is its
/// own or occurs elsewhere.
pub fn literal_variables(literal: &Literal, variables: &mut BTreeSet<VariableId>) {
    match literal {
        Literal::Positive(atom) | Literal::Negative(atom) => atom_variables(atom, variables),
        Literal::Comparison(comparison) => {
            term_variables(&comparison.left, variables);
            term_variables(&comparison.right, variables);
        }
        Literal::Aggregate(aggregate) => {
            variables.insert(aggregate.result);
        }
        Literal::Truth(_) => {}
    }
}

/// Every variable that an aggregate's body or target mentions, those of nested aggregates too.
pub fn aggregate_variables(aggregate: &Aggregate, variables: &mut BTreeSet<VariableId>) {
    for literal in &aggregate.body {
        literal_variables(literal, variables);
        if let Literal::Aggregate(nested) = literal {
            aggregate_variables(nested, variables);
        }
    }
    if let Some(target) = &aggregate.target {
        term_variables(target, variables);
    }
}

/// The variables of one term.
pub fn variables_of(term: &Term) -> BTreeSet<VariableId> {
    let mut variables = BTreeSet::new();
    term_variables(term, &mut variables);
    variables
}

/// Whether a term applies a function.
pub fn applies(term: &Term) -> bool {
    matches!(term, Term::Apply(_))
}

/// The atom of a positive or negative literal.
pub fn atom_of(literal: &Literal) -> Option<&Atom> {
    match literal {
        Literal::Positive(atom) | Literal::Negative(atom) => Some(atom),
        Literal::Comparison(_) | Literal::Aggregate(_) | Literal::Truth(_) => None,
    }
}
