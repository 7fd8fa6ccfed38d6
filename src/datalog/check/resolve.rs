//! Resolving: a clause as rules with one head and one conjunction each, names as ids.
//!
//! A variable of an aggregate is the aggregate's own if it stands in the target and in the body,
//! or if it stands nowhere around the aggregate. Any other is the one outside.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::diagnostic::{Diagnostic, Problem};
use super::super::program::{Constant, VariableId};
use super::super::source::Span;
use super::super::syntax::tree::{self, Clause, Expression, ExpressionKind};
use super::normal_form::{self, FlatLiteral, LITERAL_LIMIT};
use super::relations::Relations;
use super::resolved::{Aggregate, Atom, Literal, Rule, Term, TermKind, Variable};
use super::variables::{Occurrence, in_body, in_expression};

/// The rules that a clause stands for: for each head, one a conjunction of the body.
pub(super) fn resolve(
    clause: &Clause,
    relations: &Relations,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Rule> {
    let conjunctions = match clause.body.as_ref().map(normal_form::conjunctions) {
        None => vec![Vec::new()],
        Some(Ok(conjunctions)) => conjunctions,
        Some(Err(normal_form::TooLarge)) => {
            let limit = LITERAL_LIMIT;
            diagnostics.push(Diagnostic::error(
                Problem::BodyTooLarge { limit },
                clause.span,
            ));
            return Vec::new();
        }
    };
    let mut rules = Vec::new();
    for head in &clause.heads {
        for conjunction in &conjunctions {
            let mut resolver = Resolver {
                relations,
                diagnostics,
                variables: Vec::new(),
                scopes: vec![FxHashMap::default()],
            };
            resolver.declare_outer(head, conjunction);
            let head = resolver.atom(head);
            let body = conjunction
                .iter()
                .map(|literal| resolver.literal(literal))
                .collect();
            rules.push(Rule {
                head,
                body,
                variables: resolver.variables,
            });
        }
    }
    rules
}

struct Resolver<'a> {
    relations: &'a Relations,
    diagnostics: &'a mut Vec<Diagnostic>,
    variables: Vec<Variable>,
    /// The variables by name: of the clause, then of each aggregate around.
    scopes: Vec<FxHashMap<Arc<str>, VariableId>>,
}

impl Resolver<'_> {
    /// Gives an id to each variable that stands outside of aggregates.
    fn declare_outer(&mut self, head: &tree::Atom, conjunction: &[FlatLiteral<'_>]) {
        let mut outer = Vec::new();
        let mut visit = |occurrence: Occurrence<'_>| {
            if !occurrence.in_aggregate {
                outer.push((Arc::clone(occurrence.name), occurrence.span));
            }
        };
        for expression in head
            .arguments
            .iter()
            .chain(conjunction.iter().flat_map(terms))
        {
            in_expression(expression, &mut visit);
        }
        for (name, span) in outer {
            self.declare(&name, span);
        }
    }

    /// Gives an id to a variable of the innermost scope, if it has none there.
    fn declare(&mut self, name: &Arc<str>, span: Span) {
        let id = VariableId(self.variables.len() as u32);
        if let Some(scope) = self.scopes.last_mut()
            && !scope.contains_key(name)
        {
            scope.insert(Arc::clone(name), id);
            self.variables.push(Variable {
                name: Arc::clone(name),
                span,
            });
        }
    }

    fn find(&self, name: &str) -> Option<VariableId> {
        let mut scopes = self.scopes.iter().rev();
        scopes.find_map(|scope| scope.get(name).copied())
    }

    fn atom(&mut self, atom: &tree::Atom) -> Atom {
        let mut relation = self.relations.find_or_report(&atom.name, self.diagnostics);
        if let Some(id) = relation
            && let Some(declared) = self.relations.relation(id)
        {
            let expected = self.relations.arity(id);
            if expected != atom.arguments.len() {
                let problem = Problem::MismatchingArity {
                    name: declared.name.clone(),
                    expected,
                    found: atom.arguments.len(),
                };
                self.diagnostics.push(
                    Diagnostic::error(problem, atom.span)
                        .with_related("The relation is declared here", Some(declared.span)),
                );
                relation = None;
            }
        }
        Atom {
            relation,
            arguments: self.all(&atom.arguments),
            span: atom.span,
        }
    }

    fn literal(&mut self, literal: &FlatLiteral<'_>) -> Literal {
        match literal {
            FlatLiteral::Atom { negated, atom } => Literal::Atom {
                negated: *negated,
                atom: self.atom(atom),
            },
            FlatLiteral::Comparison {
                operator,
                comparison,
            } => Literal::Comparison {
                operator: *operator,
                left: self.term(&comparison.left),
                right: self.term(&comparison.right),
                span: comparison.span,
            },
            FlatLiteral::Truth(truth) => Literal::Truth(*truth),
        }
    }

    fn all(&mut self, expressions: &[Expression]) -> Vec<Term> {
        expressions
            .iter()
            .map(|expression| self.term(expression))
            .collect()
    }

    fn term(&mut self, expression: &Expression) -> Term {
        let kind = match &expression.kind {
            ExpressionKind::Wildcard => TermKind::Wildcard,
            ExpressionKind::Number(number) => TermKind::Constant(Constant::Number(*number)),
            ExpressionKind::Symbol(symbol) => {
                TermKind::Constant(Constant::Symbol(Arc::clone(symbol)))
            }
            ExpressionKind::Variable(name) => match self.find(name) {
                Some(id) => TermKind::Variable(id),
                // Every variable was declared when its scope was entered.
                None => TermKind::Wildcard,
            },
            ExpressionKind::Apply(function, arguments) => {
                TermKind::Apply(*function, self.all(arguments))
            }
            ExpressionKind::Aggregate(aggregate) => {
                TermKind::Aggregate(Box::new(self.aggregate(aggregate, expression.span)))
            }
        };
        Term {
            kind,
            span: expression.span,
        }
    }

    fn aggregate(&mut self, aggregate: &tree::Aggregate, span: Span) -> Aggregate {
        let first_own = VariableId(self.variables.len() as u32);
        self.enter(aggregate);
        let target = aggregate.target.as_ref().map(|target| self.term(target));
        let conjunctions = normal_form::conjunctions(&aggregate.body).unwrap_or_default();
        let body = match conjunctions.as_slice() {
            [only] => only.iter().map(|literal| self.literal(literal)).collect(),
            _ => {
                let problem = Problem::DisjunctionInAggregate;
                self.diagnostics.push(Diagnostic::error(problem, span));
                Vec::new()
            }
        };
        self.scopes.pop();
        Aggregate {
            function: aggregate.function,
            target,
            body,
            first_own,
        }
    }

    /// Opens the scope of an aggregate, with its own variables in it.
    fn enter(&mut self, aggregate: &tree::Aggregate) {
        let mut in_target = FxHashSet::default();
        if let Some(target) = &aggregate.target {
            in_expression(target, &mut |occurrence| {
                in_target.insert(Arc::clone(occurrence.name));
            });
        }
        let mut own: Vec<(Arc<str>, Span)> = Vec::new();
        let mut visit = |occurrence: Occurrence<'_>, from_body: bool| {
            let name = occurrence.name;
            let computed = from_body && in_target.contains(name);
            let outside = self.find(name).is_some();
            if computed || (!occurrence.in_aggregate && !outside) {
                own.push((Arc::clone(name), occurrence.span));
            }
        };
        if let Some(target) = &aggregate.target {
            in_expression(target, &mut |occurrence| visit(occurrence, false));
        }
        in_body(&aggregate.body, &mut |occurrence| visit(occurrence, true));
        self.scopes.push(FxHashMap::default());
        for (name, span) in own {
            self.declare(&name, span);
        }
    }
}

/// The expressions of a conjunct.
fn terms<'a>(literal: &FlatLiteral<'a>) -> impl Iterator<Item = &'a Expression> {
    let (arguments, comparison) = match literal {
        FlatLiteral::Atom { atom, .. } => (atom.arguments.as_slice(), None),
        FlatLiteral::Comparison { comparison, .. } => (&[][..], Some(*comparison)),
        FlatLiteral::Truth(_) => (&[][..], None),
    };
    arguments
        .iter()
        .chain(comparison.map(|found| &found.left))
        .chain(comparison.map(|found| &found.right))
}
