//! A rule's body as goals that the planner puts in order.

use rustc_hash::FxHashSet;

use super::super::program::{
    Aggregate, Comparison, ComparisonOperator, Literal, Rule, Term, ValueKind, VariableId,
};
use super::plan::{Register, Window};

/// Something that must hold.
pub(super) enum Goal<'r> {
    /// A row of a store fits.
    Rows(Rows),
    /// No row of a store fits.
    Absent { store: usize, arguments: &'r [Term] },
    /// Two values compare as wanted; `=` may give one of them.
    Compare {
        operator: ComparisonOperator,
        kind: ValueKind,
        left: Side<'r>,
        right: Side<'r>,
    },
    /// The solutions of a block fold to a value.
    Fold(&'r Aggregate),
}

/// A positive literal; an argument is a register, or none for `_`.
pub(super) struct Rows {
    pub(super) store: usize,
    pub(super) window: Window,
    pub(super) premise: Option<usize>,
    pub(super) arguments: Vec<Option<Register>>,
}

/// One side of a comparison.
#[derive(Clone, Copy)]
pub(super) enum Side<'r> {
    Register(Register),
    Term(&'r Term),
}

impl<'r> Goal<'r> {
    pub(super) fn comparison(comparison: &'r Comparison) -> Self {
        Goal::Compare {
            operator: comparison.operator,
            kind: comparison.kind,
            left: Side::Term(&comparison.left),
            right: Side::Term(&comparison.right),
        }
    }

    pub(super) fn equal(register: Register, term: &'r Term) -> Self {
        Goal::Compare {
            operator: ComparisonOperator::Equal,
            // Equality is the same for both kinds: symbols are interned.
            kind: ValueKind::Number,
            left: Side::Register(register),
            right: Side::Term(term),
        }
    }
}

/// The variables that a block shares with what surrounds it.
///
/// A variable that stands only inside one aggregate is that aggregate's own; all others of an
/// aggregate must have a value before it is computed.
#[derive(Clone, Default)]
pub(super) struct Scope {
    variables: FxHashSet<VariableId>,
}

impl Scope {
    /// What the body of a rule sees.
    pub(super) fn of_rule(rule: &Rule) -> Self {
        let mut scope = Scope::default();
        for term in &rule.head.arguments {
            visit_variables(term, &mut |variable| {
                scope.variables.insert(variable);
            });
        }
        scope.widened(&rule.body)
    }

    /// What the body of an aggregate within this scope sees.
    pub(super) fn widened(mut self, body: &[Literal]) -> Self {
        for literal in body {
            match literal {
                Literal::Aggregate(aggregate) => {
                    self.variables.insert(aggregate.result);
                }
                literal => visit_literal(literal, &mut |variable| {
                    self.variables.insert(variable);
                }),
            }
        }
        self
    }

    /// The variables of an aggregate that must have a value before it is computed.
    pub(super) fn shared_with(&self, aggregate: &Aggregate) -> Vec<VariableId> {
        let mut shared = Vec::new();
        visit_aggregate(aggregate, &mut |variable| {
            if self.variables.contains(&variable) {
                shared.push(variable);
            }
        });
        shared
    }
}

/// Calls for every variable inside an aggregate, its result apart.
fn visit_aggregate(aggregate: &Aggregate, visit: &mut impl FnMut(VariableId)) {
    let visit: &mut dyn FnMut(VariableId) = visit;
    let mut pending = vec![aggregate];
    while let Some(aggregate) = pending.pop() {
        if let Some(target) = &aggregate.target {
            visit_variables(target, visit);
        }
        for literal in &aggregate.body {
            match literal {
                Literal::Aggregate(inner) => {
                    visit(inner.result);
                    pending.push(inner);
                }
                literal => visit_literal(literal, visit),
            }
        }
    }
}

/// Calls for every variable of a literal that is no aggregate.
fn visit_literal(literal: &Literal, visit: &mut dyn FnMut(VariableId)) {
    match literal {
        Literal::Positive(atom) | Literal::Negative(atom) => {
            for term in &atom.arguments {
                visit_variables(term, visit);
            }
        }
        Literal::Comparison(comparison) => {
            visit_variables(&comparison.left, visit);
            visit_variables(&comparison.right, visit);
        }
        Literal::Aggregate(_) | Literal::Truth(_) => {}
    }
}

/// Calls for every variable of a term.
pub(super) fn visit_variables(term: &Term, visit: &mut dyn FnMut(VariableId)) {
    match term {
        Term::Variable(variable) => visit(*variable),
        Term::Apply(application) => {
            for argument in &application.arguments {
                visit_variables(argument, visit);
            }
        }
        Term::Wildcard | Term::Constant(_) => {}
    }
}
