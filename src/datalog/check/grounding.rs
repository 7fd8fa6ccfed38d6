//! Groundedness: every variable gets its values from somewhere.
//!
//! A variable is grounded by an argument of a positive atom, or by `=` with an expression whose
//! variables are grounded. An aggregate's own variables are grounded inside it, and ground
//! nothing outside.

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::program::{ComparisonOperator, VariableId};
use super::resolved::{Literal, Rule, Term, TermKind};

/// Reports each ungrounded variable where it first stands.
pub(super) fn check(rule: &Rule, diagnostics: &mut Vec<Diagnostic>) {
    let mut checker = Checker {
        rule,
        grounded: vec![false; rule.variables.len()],
        diagnostics,
    };
    for id in &rule.reported {
        if let Some(grounded) = checker.grounded.get_mut(id.0 as usize) {
            *grounded = true;
        }
    }
    checker.level(&rule.body, &rule.head.arguments.iter().collect::<Vec<_>>());
}

struct Checker<'a> {
    rule: &'a Rule,
    /// Indexed by variable.
    grounded: Vec<bool>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Checker<'_> {
    /// Checks a conjunction and further terms whose variables it must ground.
    fn level(&mut self, body: &[Literal], further: &[&Term]) {
        while self.ground_more(body) {}
        let terms: Vec<&Term> = further
            .iter()
            .copied()
            .chain(body.iter().flat_map(Literal::terms))
            .collect();
        for term in &terms {
            term.walk(&mut |part| {
                if let TermKind::Variable(id) = part.kind {
                    self.require(id);
                }
            });
        }
        for aggregate in terms.iter().flat_map(|term| term.aggregates()) {
            let target: Vec<&Term> = aggregate.target.iter().collect();
            self.level(&aggregate.body, &target);
        }
    }

    /// Goes once through a conjunction. Whether it grounded anything.
    fn ground_more(&mut self, body: &[Literal]) -> bool {
        let mut more = false;
        for literal in body {
            match literal {
                Literal::Atom {
                    negated: false,
                    atom,
                } => {
                    for argument in &atom.arguments {
                        more |= self.ground(argument);
                    }
                }
                Literal::Comparison {
                    operator: ComparisonOperator::Equal,
                    left,
                    right,
                    ..
                } => {
                    more |= self.is_grounded(right) && self.ground(left);
                    more |= self.is_grounded(left) && self.ground(right);
                }
                _ => {}
            }
        }
        more
    }

    /// Grounds a term that is a variable. Whether it was not before.
    fn ground(&mut self, term: &Term) -> bool {
        let TermKind::Variable(id) = term.kind else {
            return false;
        };
        match self.grounded.get_mut(id.0 as usize) {
            Some(grounded) => !std::mem::replace(grounded, true),
            None => false,
        }
    }

    fn has(&self, id: VariableId) -> bool {
        self.grounded.get(id.0 as usize).copied().unwrap_or(true)
    }

    /// Whether a term's value is known.
    fn is_grounded(&self, term: &Term) -> bool {
        match &term.kind {
            TermKind::Variable(id) => self.has(*id),
            TermKind::Constant(_) => true,
            // It stands for anything: `_ = count : { ... }` holds where the count has a value.
            TermKind::Wildcard => true,
            TermKind::Apply(_, arguments) => {
                arguments.iter().all(|argument| self.is_grounded(argument))
            }
            TermKind::Aggregate(aggregate) => {
                let outer = aggregate.outer_variables();
                outer.into_iter().all(|id| self.has(id))
            }
        }
    }

    /// Reports a variable that is not grounded, once.
    fn require(&mut self, id: VariableId) {
        if self.has(id) {
            return;
        }
        if let Some(variable) = self.rule.variables.get(id.0 as usize) {
            let name = variable.name.to_string();
            let problem = Problem::UngroundedVariable { name };
            self.diagnostics
                .push(Diagnostic::error(problem, variable.span));
        }
        if let Some(grounded) = self.grounded.get_mut(id.0 as usize) {
            *grounded = true;
        }
    }
}
