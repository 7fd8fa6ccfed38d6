//! Resolving aggregates: each opens a scope for its own variables (see [`super::aggregates`]).
//!
//! One with witnesses is written out: its result gets a variable, and its body stands around it
//! once more, with the target equal to the result.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::program::{AggregateFunction, ComparisonOperator, VariableId};
use super::super::source::Span;
use super::super::syntax::tree::{self, Expression};
use super::aggregates::{self, Level, Names, Ownership};
use super::normal_form::{self, FlatLiteral};
use super::resolve::Resolver;
use super::resolved::{Aggregate, Literal, Term, TermKind};

impl<'a> Resolver<'a, '_> {
    /// The term of an aggregate: itself, or the variable that takes its result.
    pub(super) fn aggregate(&mut self, aggregate: &'a tree::Aggregate, span: Span) -> TermKind {
        let conjunctions = normal_form::conjunctions(&aggregate.body).unwrap_or_default();
        let [conjunction] = conjunctions.as_slice() else {
            let problem = Problem::DisjunctionInAggregate;
            self.diagnostics.push(Diagnostic::error(problem, span));
            return TermKind::Wildcard;
        };
        let (ownership, known) = self.ownership(aggregate);
        let hands_out = matches!(
            aggregate.function,
            AggregateFunction::Minimum | AggregateFunction::Maximum
        );
        if !hands_out {
            self.report_witnesses(&ownership);
        }
        let own = if hands_out {
            self.hand_out_further(aggregate, &ownership, span);
            [ownership.own.as_slice(), &ownership.witnesses].concat()
        } else {
            ownership.own.clone()
        };
        let first_own = VariableId(self.variables.len() as u32);
        self.enter(&own, conjunction, known.clone());
        let target = aggregate.target.as_ref().map(|target| self.term(target));
        let body = self.conjunction(conjunction);
        self.leave();
        let kind = TermKind::Aggregate(Box::new(Aggregate {
            function: aggregate.function,
            target,
            body,
            first_own,
        }));
        match &aggregate.target {
            Some(target) if hands_out && self.has_witness_here(&ownership) => {
                let value = Term { kind, span };
                TermKind::Variable(self.hand_out(value, target, &ownership, conjunction, known))
            }
            _ => kind,
        }
    }

    /// Whose an aggregate's variables are, and which are grounded around it.
    fn ownership(&self, aggregate: &tree::Aggregate) -> (Ownership, Names) {
        let Some(level) = self.levels.last() else {
            return (Ownership::default(), Names::default());
        };
        let known = aggregates::grounded_around(aggregate, level);
        let around = |name: &str| self.find(name).is_some();
        let found = aggregates::ownership(aggregate, level, &known, around);
        (found, known)
    }

    /// Reports the witnesses of an aggregate that has none to hand out.
    fn report_witnesses(&mut self, ownership: &Ownership) {
        for (name, span) in &ownership.witnesses {
            let problem = Problem::Witness;
            self.diagnostics.push(Diagnostic::error(problem, *span));
            self.reported.extend(self.find(name));
        }
    }

    /// Opens the scope of an aggregate, with its own variables in it.
    fn enter(&mut self, own: &[(Arc<str>, Span)], conjunction: &[FlatLiteral<'a>], known: Names) {
        self.levels.push(Level {
            conjunction: conjunction.to_vec(),
            known,
        });
        self.scopes.push(FxHashMap::default());
        self.pending.push(Vec::new());
        for (name, span) in own {
            self.declare(name, *span);
        }
    }

    fn leave(&mut self) {
        self.scopes.pop();
        self.levels.pop();
        self.pending.pop();
    }

    /// The level that a variable belongs to.
    fn level_of(&self, name: &str) -> Option<usize> {
        let mut scopes = self.scopes.iter();
        scopes.position(|scope| scope.contains_key(name))
    }

    /// Whether an aggregate hands a witness out to the conjunction that it stands in.
    fn has_witness_here(&self, ownership: &Ownership) -> bool {
        let mut witnesses = ownership.witnesses.iter();
        witnesses.any(|(name, _)| self.level_of(name) == Some(self.scopes.len() - 1))
    }

    /// Hands witnesses out to where they stand, if that is further out: the aggregate is computed
    /// there once more.
    fn hand_out_further(
        &mut self,
        aggregate: &'a tree::Aggregate,
        ownership: &Ownership,
        span: Span,
    ) {
        let innermost = self.scopes.len() - 1;
        let levels = ownership.witnesses.iter();
        let levels = levels.filter_map(|(name, _)| self.level_of(name));
        let Some(level) = levels.filter(|level| *level < innermost).min() else {
            return;
        };
        let scopes = self.scopes.split_off(level + 1);
        let levels = self.levels.split_off(level + 1);
        let pending = self.pending.split_off(level + 1);
        self.aggregate(aggregate, span);
        self.scopes.extend(scopes);
        self.levels.extend(levels);
        self.pending.extend(pending);
    }

    /// Adds to the conjunction around that a new variable is the aggregate's value, and that the
    /// aggregate's body holds for the witnesses where the target has that value.
    fn hand_out(
        &mut self,
        value: Term,
        target: &'a Expression,
        ownership: &Ownership,
        conjunction: &[FlatLiteral<'a>],
        known: Names,
    ) -> VariableId {
        let span = value.span;
        let result = self.generate(span);
        let equals_result = |term: Term| Literal::Comparison {
            operator: ComparisonOperator::Equal,
            left: Term {
                kind: TermKind::Variable(result),
                span,
            },
            right: term,
            span,
        };
        self.enter(&ownership.own, conjunction, known);
        let copy = self.conjunction(conjunction);
        let target = self.term(target);
        self.leave();
        if let Some(pending) = self.pending.last_mut() {
            pending.push(equals_result(value));
            pending.extend(copy);
            pending.push(equals_result(target));
        }
        result
    }
}
