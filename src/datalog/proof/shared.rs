//! Which variables of an aggregate are the rule's, and which its own.

use super::super::program::{Aggregate, Literal, Rule, Term, VariableId};

/// The variables inside an aggregate that also stand outside it.
pub(super) fn shared(rule: &Rule, aggregate: &Aggregate) -> Vec<VariableId> {
    let mut outside = Vec::new();
    in_terms(&rule.head.arguments, &mut outside);
    in_literals(&rule.body, Some(aggregate), &mut outside);
    let mut inside = Vec::new();
    in_terms(aggregate.target.as_slice(), &mut inside);
    in_literals(&aggregate.body, None, &mut inside);
    inside.retain(|variable| outside.contains(variable));
    inside
}

fn in_literals(body: &[Literal], apart: Option<&Aggregate>, found: &mut Vec<VariableId>) {
    for literal in body {
        match literal {
            Literal::Positive(atom) | Literal::Negative(atom) => in_terms(&atom.arguments, found),
            Literal::Comparison(comparison) => {
                in_terms(std::slice::from_ref(&comparison.left), found);
                in_terms(std::slice::from_ref(&comparison.right), found);
            }
            Literal::Aggregate(other) => {
                found.push(other.result);
                if !apart.is_some_and(|apart| std::ptr::eq(apart, other)) {
                    in_terms(other.target.as_slice(), found);
                    in_literals(&other.body, apart, found);
                }
            }
            Literal::Truth(_) => {}
        }
    }
}

fn in_terms(terms: &[Term], found: &mut Vec<VariableId>) {
    for term in terms {
        match term {
            Term::Variable(variable) => found.push(*variable),
            Term::Apply(application) => in_terms(&application.arguments, found),
            Term::Wildcard | Term::Constant(_) => {}
        }
    }
}
