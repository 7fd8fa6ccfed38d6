//! A rule whose names are resolved, with the places of its parts.
//!
//! It lies between the syntax tree, where a name can mean two variables, and the checked program,
//! whose terms have forgotten where they were written.

use std::sync::Arc;

use super::super::program::{
    AggregateFunction, ComparisonOperator, Constant, Function, RelationId, VariableId,
};
use super::super::source::Span;

/// One head and one conjunction.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    pub(super) head: Atom,
    pub(super) body: Vec<Literal>,
    /// Indexed by [`VariableId`], in the order of first appearance, the head first.
    pub(super) variables: Vec<Variable>,
    /// Variables that were reported already, and need not be as ungrounded.
    pub(super) reported: Vec<VariableId>,
}

/// A variable, and where it first appears.
#[derive(Debug, Clone)]
pub(super) struct Variable {
    pub(super) name: Arc<str>,
    pub(super) span: Span,
}

/// A relation applied to terms.
#[derive(Debug, Clone)]
pub(super) struct Atom {
    /// None where it is not declared or has another arity.
    pub(super) relation: Option<RelationId>,
    pub(super) arguments: Vec<Term>,
    pub(super) span: Span,
}

/// A conjunct.
#[derive(Debug, Clone)]
pub(super) enum Literal {
    Atom {
        negated: bool,
        atom: Atom,
    },
    Comparison {
        operator: ComparisonOperator,
        left: Term,
        right: Term,
        span: Span,
    },
    Truth(bool),
}

/// A term.
#[derive(Debug, Clone)]
pub(super) struct Term {
    pub(super) kind: TermKind,
    pub(super) span: Span,
}

/// The kinds of terms.
#[derive(Debug, Clone)]
pub(super) enum TermKind {
    Wildcard,
    Variable(VariableId),
    Constant(Constant),
    Apply(Function, Vec<Term>),
    Aggregate(Box<Aggregate>),
}

/// An aggregate as a term.
#[derive(Debug, Clone)]
pub(super) struct Aggregate {
    pub(super) function: AggregateFunction,
    pub(super) target: Option<Term>,
    pub(super) body: Vec<Literal>,
    /// The aggregate's own variables, and those of aggregates in it, have this id or a later one.
    pub(super) first_own: VariableId,
}

impl Literal {
    /// The terms that stand in the literal itself.
    pub(super) fn terms(&self) -> impl Iterator<Item = &Term> {
        let (arguments, left, right) = match self {
            Literal::Atom { atom, .. } => (atom.arguments.as_slice(), None, None),
            Literal::Comparison { left, right, .. } => (&[][..], Some(left), Some(right)),
            Literal::Truth(_) => (&[][..], None, None),
        };
        arguments.iter().chain(left).chain(right)
    }
}

impl Term {
    /// Calls a function for this term and the terms in it, those in aggregates apart.
    pub(super) fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Term)) {
        visit(self);
        if let TermKind::Apply(_, arguments) = &self.kind {
            for argument in arguments {
                argument.walk(visit);
            }
        }
    }

    /// The aggregates in the term, those inside other aggregates apart.
    pub(super) fn aggregates(&self) -> Vec<&Aggregate> {
        let mut found = Vec::new();
        self.walk(&mut |term| {
            if let TermKind::Aggregate(aggregate) = &term.kind {
                found.push(&**aggregate);
            }
        });
        found
    }
}

impl Aggregate {
    /// The variables inside that belong to what is around.
    pub(super) fn outer_variables(&self) -> Vec<VariableId> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(aggregate) = open.pop() {
            for term in aggregate.terms() {
                term.walk(&mut |part| match &part.kind {
                    TermKind::Variable(id) if *id < self.first_own => found.push(*id),
                    TermKind::Aggregate(inner) => open.push(inner),
                    _ => {}
                });
            }
        }
        found
    }

    /// The terms that stand in the aggregate, those inside other aggregates apart.
    pub(super) fn terms(&self) -> impl Iterator<Item = &Term> {
        self.target
            .iter()
            .chain(self.body.iter().flat_map(Literal::terms))
    }
}
