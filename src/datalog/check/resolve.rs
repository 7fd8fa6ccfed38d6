//! Resolving: a clause as rules with one head and one conjunction each, names as ids.
//!
//! Aggregates are resolved in [`super::witnesses`].

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::program::{Constant, VariableId};
use super::super::source::Span;
use super::super::syntax::tree::{self, Clause, Expression, ExpressionKind};
use super::aggregates::{Level, Names};
use super::normal_form::{self, FlatLiteral, LITERAL_LIMIT};
use super::relations::Relations;
use super::resolved::{Atom, Literal, Rule, Term, TermKind, Variable};
use super::variables::{Occurrence, in_expression};

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
                levels: vec![Level {
                    conjunction: conjunction.clone(),
                    known: Names::default(),
                }],
                pending: vec![Vec::new()],
                reported: Vec::new(),
            };
            resolver.declare_outer(head, conjunction);
            let mut body = resolver.conjunction(conjunction);
            let head = resolver.atom(head);
            body.extend(resolver.pending.into_iter().flatten());
            rules.push(Rule {
                head,
                body,
                variables: resolver.variables,
                reported: resolver.reported,
            });
        }
    }
    rules
}

/// Turns names into ids, for one head and one conjunction.
pub(super) struct Resolver<'a, 'b> {
    relations: &'b Relations,
    pub(super) diagnostics: &'b mut Vec<Diagnostic>,
    pub(super) variables: Vec<Variable>,
    /// The variables by name: of the clause, then of each aggregate around.
    pub(super) scopes: Vec<FxHashMap<Arc<str>, VariableId>>,
    /// The conjunction of the clause, then of each aggregate around.
    pub(super) levels: Vec<Level<'a>>,
    /// What aggregates with witnesses add to the conjunction of each level.
    pub(super) pending: Vec<Vec<Literal>>,
    /// Variables that were reported as witnesses.
    pub(super) reported: Vec<VariableId>,
}

impl<'a> Resolver<'a, '_> {
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
    pub(super) fn declare(&mut self, name: &Arc<str>, span: Span) {
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

    pub(super) fn find(&self, name: &str) -> Option<VariableId> {
        let mut scopes = self.scopes.iter().rev();
        scopes.find_map(|scope| scope.get(name).copied())
    }

    /// Gives an id to a variable that no source name can mean.
    pub(super) fn generate(&mut self, span: Span) -> VariableId {
        let id = VariableId(self.variables.len() as u32);
        self.variables.push(Variable {
            name: format!("%{}", id.0).into(),
            span,
        });
        id
    }

    /// Resolves the conjunction of the innermost level, with what its aggregates add to it.
    pub(super) fn conjunction(&mut self, conjunction: &[FlatLiteral<'a>]) -> Vec<Literal> {
        let mut body = Vec::new();
        for literal in conjunction {
            let resolved = self.literal(literal);
            if let Some(pending) = self.pending.last_mut() {
                body.append(pending);
            }
            body.push(resolved);
        }
        body
    }

    fn atom(&mut self, atom: &'a tree::Atom) -> Atom {
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

    fn literal(&mut self, literal: &FlatLiteral<'a>) -> Literal {
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

    fn all(&mut self, expressions: &'a [Expression]) -> Vec<Term> {
        expressions
            .iter()
            .map(|expression| self.term(expression))
            .collect()
    }

    pub(super) fn term(&mut self, expression: &'a Expression) -> Term {
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
            ExpressionKind::Aggregate(aggregate) => self.aggregate(aggregate, expression.span),
        };
        Term {
            kind,
            span: expression.span,
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
