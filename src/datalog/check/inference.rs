//! Types: every variable gets the types that all its uses allow.
//!
//! A positive atom of the body says that its arguments belong to the columns' types, `=` and the
//! other comparisons that both sides have types in common, arithmetic that its operands are
//! numbers. A head or a negated atom takes what comes, and is checked afterwards: values that
//! flow into a head must belong to its columns' types.

use std::collections::BTreeSet;

use super::super::diagnostic::Diagnostic;
use super::super::program::{AggregateFunction, Constant, ValueKind};
use super::super::source::Span;
use super::super::types::{TypeId, Types};
use super::relations::Relations;
use super::resolved::{Aggregate, Atom, Literal, Rule, Term, TermKind};

/// The kind of each variable's values, by variable. Problems are reported.
pub(super) fn infer(
    rule: &Rule,
    relations: &Relations,
    types: &Types,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<ValueKind> {
    let mut inference = Inference {
        rule,
        relations,
        types,
        nodes: Vec::new(),
        uses: Vec::new(),
        equal: Vec::new(),
        sinks: Vec::new(),
    };
    for variable in &rule.variables {
        inference.add(Subject::Variable, variable.span);
    }
    inference.atom(&rule.head, Role::Head);
    inference.body(&rule.body);
    inference.solve();
    inference.report(diagnostics);
    inference.check_sinks(diagnostics);
    inference.kinds()
}

/// What has types: a variable, or a term at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Variable,
    Number,
    Symbol,
    Computed,
}

/// What has types, and which it may have.
pub(super) struct Node {
    pub(super) subject: Subject,
    pub(super) span: Span,
    /// None while any type is possible.
    pub(super) possible: Option<BTreeSet<TypeId>>,
}

/// A use that asks for a type.
pub(super) struct Use {
    pub(super) node: usize,
    pub(super) required: TypeId,
    pub(super) span: Span,
}

/// An argument of a head or of a negated atom, and the column it goes to.
pub(super) struct Sink {
    pub(super) node: usize,
    pub(super) column: TypeId,
    pub(super) declared: Span,
    pub(super) span: Span,
    pub(super) role: Role,
}

/// What an atom says of its arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Head,
    Positive,
    Negative,
}

/// The types of a rule while they are narrowed.
pub(super) struct Inference<'a> {
    pub(super) rule: &'a Rule,
    pub(super) relations: &'a Relations,
    pub(super) types: &'a Types,
    /// The variables first, then the other terms.
    pub(super) nodes: Vec<Node>,
    pub(super) uses: Vec<Use>,
    /// Pairs of nodes that have their types in common.
    pub(super) equal: Vec<(usize, usize)>,
    pub(super) sinks: Vec<Sink>,
}

impl Inference<'_> {
    fn add(&mut self, subject: Subject, span: Span) -> usize {
        self.nodes.push(Node {
            subject,
            span,
            possible: None,
        });
        self.nodes.len() - 1
    }

    fn require(&mut self, node: usize, required: TypeId, span: Span) {
        self.uses.push(Use {
            node,
            required,
            span,
        });
    }

    fn require_kind(&mut self, node: usize, kind: ValueKind, span: Span) {
        self.require(node, Types::constants(kind), span);
    }

    fn body(&mut self, body: &[Literal]) {
        for literal in body {
            match literal {
                Literal::Atom { negated, atom } => {
                    let role = if *negated {
                        Role::Negative
                    } else {
                        Role::Positive
                    };
                    self.atom(atom, role);
                }
                Literal::Comparison { left, right, .. } => {
                    if let (Some(left), Some(right)) = (self.term(left), self.term(right)) {
                        self.equal.push((left, right));
                    }
                }
                Literal::Truth(_) => {}
            }
        }
    }

    fn atom(&mut self, atom: &Atom, role: Role) {
        let columns = match atom.relation {
            Some(id) => self.relations.column_types(id),
            None => &[],
        };
        for (index, argument) in atom.arguments.iter().enumerate() {
            let Some(node) = self.term(argument) else {
                continue;
            };
            let Some((column, id)) = columns
                .get(index)
                .and_then(|column| Some((column, column.id?)))
            else {
                continue;
            };
            if role == Role::Positive {
                self.require(node, id, argument.span);
            } else {
                self.require_kind(node, self.types.kind(id), argument.span);
                self.sinks.push(Sink {
                    node,
                    column: id,
                    declared: column.span,
                    span: argument.span,
                    role,
                });
            }
        }
    }

    /// The node of a term; none for `_`.
    fn term(&mut self, term: &Term) -> Option<usize> {
        match &term.kind {
            TermKind::Wildcard => None,
            TermKind::Variable(id) => Some(id.0 as usize),
            TermKind::Constant(Constant::Number(_)) => {
                Some(self.typed(Subject::Number, ValueKind::Number, term.span))
            }
            TermKind::Constant(Constant::Symbol(_)) => {
                Some(self.typed(Subject::Symbol, ValueKind::Symbol, term.span))
            }
            TermKind::Apply(_, arguments) => {
                for argument in arguments {
                    if let Some(node) = self.term(argument) {
                        self.require_kind(node, ValueKind::Number, argument.span);
                    }
                }
                Some(self.typed(Subject::Computed, ValueKind::Number, term.span))
            }
            TermKind::Aggregate(aggregate) => Some(self.aggregate(aggregate, term.span)),
        }
    }

    fn typed(&mut self, subject: Subject, kind: ValueKind, span: Span) -> usize {
        let node = self.add(subject, span);
        self.require_kind(node, kind, span);
        node
    }

    fn aggregate(&mut self, aggregate: &Aggregate, span: Span) -> usize {
        self.body(&aggregate.body);
        let result = self.typed(Subject::Computed, ValueKind::Number, span);
        if let Some(target) = &aggregate.target
            && let Some(node) = self.term(target)
        {
            self.require_kind(node, ValueKind::Number, target.span);
            if aggregate.function != AggregateFunction::Sum {
                // The least and the greatest value are values of the target.
                self.equal.push((result, node));
            }
        }
        result
    }

    /// Narrows the possible types until nothing changes.
    fn solve(&mut self) {
        for index in 0..self.uses.len() {
            if let Some(found) = self.uses.get(index) {
                let required = BTreeSet::from([found.required]);
                self.narrow(found.node, &required);
            }
        }
        let mut changed = true;
        while changed {
            changed = false;
            for index in 0..self.equal.len() {
                let Some(&(left, right)) = self.equal.get(index) else {
                    continue;
                };
                for (lower, upper) in [(left, right), (right, left)] {
                    let above = self.nodes.get(upper).and_then(|node| node.possible.clone());
                    if let Some(above) = above {
                        changed |= self.narrow(lower, &above);
                    }
                }
            }
        }
    }

    /// Keeps what a node has in common with some types. Whether that changed it.
    fn narrow(&mut self, node: usize, allowed: &BTreeSet<TypeId>) -> bool {
        let Some(node) = self.nodes.get_mut(node) else {
            return false;
        };
        let narrowed = match &node.possible {
            None => allowed.clone(),
            Some(possible) => possible
                .iter()
                .flat_map(|left| allowed.iter().map(|right| self.types.meet(*left, *right)))
                .flatten()
                .collect(),
        };
        let changed = node.possible.as_ref() != Some(&narrowed);
        node.possible = Some(narrowed);
        changed
    }

    /// The kinds of the variables' values.
    fn kinds(&self) -> Vec<ValueKind> {
        let variables = self.nodes.iter().take(self.rule.variables.len());
        variables
            .map(|node| {
                let first = node.possible.as_ref().and_then(|types| types.first());
                first.map_or(ValueKind::Number, |id| self.types.kind(*id))
            })
            .collect()
    }
}
