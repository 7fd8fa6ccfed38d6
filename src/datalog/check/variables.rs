//! What the text of a clause says of its variables: used once, `_` where none can be.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::program::ComparisonOperator;
use super::super::source::Span;
use super::super::syntax::tree::{Body, Clause, Expression, ExpressionKind};

/// A variable at a place.
#[derive(Clone, Copy)]
pub(super) struct Occurrence<'a> {
    pub(super) name: &'a Arc<str>,
    pub(super) span: Span,
    /// Whether it stands in an aggregate, seen from where the walk started.
    pub(super) in_aggregate: bool,
}

/// Calls a function for each variable of an expression, in the order of the text.
pub(super) fn in_expression<'a>(
    expression: &'a Expression,
    visit: &mut impl FnMut(Occurrence<'a>),
) {
    walk_expression(expression, false, visit);
}

/// Calls a function for each variable of a body, in the order of the text.
pub(super) fn in_body<'a>(body: &'a Body, visit: &mut impl FnMut(Occurrence<'a>)) {
    walk_body(body, false, visit);
}

fn walk_expression<'a>(
    expression: &'a Expression,
    in_aggregate: bool,
    visit: &mut impl FnMut(Occurrence<'a>),
) {
    match &expression.kind {
        ExpressionKind::Variable(name) => visit(Occurrence {
            name,
            span: expression.span,
            in_aggregate,
        }),
        ExpressionKind::Apply(_, arguments) => {
            for argument in arguments {
                walk_expression(argument, in_aggregate, visit);
            }
        }
        ExpressionKind::Aggregate(aggregate) => {
            if let Some(target) = &aggregate.target {
                walk_expression(target, true, visit);
            }
            walk_body(&aggregate.body, true, visit);
        }
        ExpressionKind::Wildcard | ExpressionKind::Number(_) | ExpressionKind::Symbol(_) => {}
    }
}

fn walk_body<'a>(body: &'a Body, in_aggregate: bool, visit: &mut impl FnMut(Occurrence<'a>)) {
    match body {
        Body::Conjunction(parts) | Body::Disjunction(parts) => {
            for part in parts {
                walk_body(part, in_aggregate, visit);
            }
        }
        Body::Negation(inner) => walk_body(inner, in_aggregate, visit),
        Body::Atom(atom) => {
            for argument in &atom.arguments {
                walk_expression(argument, in_aggregate, visit);
            }
        }
        Body::Comparison(comparison) => {
            walk_expression(&comparison.left, in_aggregate, visit);
            walk_expression(&comparison.right, in_aggregate, visit);
        }
        Body::Truth(_) => {}
    }
}

/// The variables outside of aggregates, each once, as expressions.
pub(super) fn outer_variables(body: &Body) -> Vec<Expression> {
    let mut found: Vec<Expression> = Vec::new();
    let mut seen = rustc_hash::FxHashSet::default();
    in_body(body, &mut |occurrence| {
        if !occurrence.in_aggregate && seen.insert(Arc::clone(occurrence.name)) {
            found.push(Expression {
                kind: ExpressionKind::Variable(Arc::clone(occurrence.name)),
                span: occurrence.span,
            });
        }
    });
    found
}

/// Checks the variables and wildcards of a clause.
pub(super) fn check(clause: &Clause, diagnostics: &mut Vec<Diagnostic>) {
    for head in &clause.heads {
        for argument in &head.arguments {
            check_head_argument(argument, clause.body.is_none(), diagnostics);
        }
    }
    let Some(body) = &clause.body else {
        return;
    };
    check_wildcards(body, diagnostics);
    check_single(clause, body, diagnostics);
}

fn check_head_argument(argument: &Expression, fact: bool, diagnostics: &mut Vec<Diagnostic>) {
    if has_wildcard(argument) {
        let problem = Problem::WildcardInHead;
        diagnostics.push(Diagnostic::error(problem, argument.span));
    }
    let mut open = has_wildcard(argument);
    in_expression(argument, &mut |occurrence| {
        open |= !occurrence.in_aggregate;
    });
    if fact && open {
        let hint = matches!(argument.kind, ExpressionKind::Variable(_))
            .then(|| "a symbol stands in double quotes".to_owned());
        let problem = Problem::VariableInFact;
        diagnostics.push(Diagnostic::error(problem, argument.span).with_hint(hint));
    }
}

/// Whether there is a `_` outside of an aggregate's atoms; those in it are reported here.
fn has_wildcard(expression: &Expression) -> bool {
    match &expression.kind {
        ExpressionKind::Wildcard => true,
        ExpressionKind::Apply(_, arguments) => arguments.iter().any(has_wildcard),
        _ => false,
    }
}

/// Reports `_` wherever it is no argument of an atom.
fn check_wildcards(body: &Body, diagnostics: &mut Vec<Diagnostic>) {
    match body {
        Body::Conjunction(parts) | Body::Disjunction(parts) => {
            for part in parts {
                check_wildcards(part, diagnostics);
            }
        }
        Body::Negation(inner) => check_wildcards(inner, diagnostics),
        Body::Atom(atom) => {
            for argument in &atom.arguments {
                if !matches!(argument.kind, ExpressionKind::Wildcard) {
                    check_operand(argument, "functor", diagnostics);
                }
            }
        }
        Body::Comparison(comparison) => {
            let (left, right) = (&comparison.left, &comparison.right);
            for (side, other) in [(left, right), (right, left)] {
                // Of an aggregate, the witnesses alone may be asked for.
                let discarded = comparison.operator == ComparisonOperator::Equal
                    && matches!(side.kind, ExpressionKind::Wildcard)
                    && matches!(other.kind, ExpressionKind::Aggregate(_));
                if !discarded {
                    check_operand(side, "binary relation", diagnostics);
                }
            }
        }
        Body::Truth(_) => {}
    }
}

fn check_operand(expression: &Expression, place: &'static str, diagnostics: &mut Vec<Diagnostic>) {
    match &expression.kind {
        ExpressionKind::Wildcard => {
            let problem = Problem::MisplacedWildcard { place };
            diagnostics.push(Diagnostic::error(problem, expression.span));
        }
        ExpressionKind::Apply(_, arguments) => {
            for argument in arguments {
                check_operand(argument, "functor", diagnostics);
            }
        }
        ExpressionKind::Aggregate(aggregate) => {
            if let Some(target) = &aggregate.target {
                check_operand(target, "the target of an aggregate", diagnostics);
            }
            check_wildcards(&aggregate.body, diagnostics);
        }
        _ => {}
    }
}

/// How often a variable stands in a clause.
struct Uses {
    count: usize,
    last: Span,
    in_body: bool,
}

/// Warns of variables that stand in a body and nowhere else, the rule's sentence included.
fn check_single(clause: &Clause, body: &Body, diagnostics: &mut Vec<Diagnostic>) {
    let mut uses: FxHashMap<&str, Uses> = FxHashMap::default();
    for argument in clause.heads.iter().flat_map(|head| &head.arguments) {
        in_expression(argument, &mut |occurrence| {
            count(&mut uses, occurrence, occurrence.in_aggregate);
        });
    }
    in_body(body, &mut |occurrence| count(&mut uses, occurrence, true));
    for (name, found) in uses {
        let name = name.to_owned();
        let problem = match (name.starts_with('_'), found.count) {
            (false, 1) if found.in_body && !is_said(clause, &name) => {
                Problem::SingleVariable { name }
            }
            (true, 2..) => Problem::RepeatedSingleton { name },
            _ => continue,
        };
        diagnostics.push(Diagnostic::warning(problem, found.last));
    }
}

/// Whether the `//@ say` line has a place for the variable.
fn is_said(clause: &Clause, name: &str) -> bool {
    let place = format!("{{{name}}}");
    let mut annotations = clause.annotations.iter();
    annotations.any(|annotation| annotation.word == "say" && annotation.text.contains(&place))
}

fn count<'a>(uses: &mut FxHashMap<&'a str, Uses>, occurrence: Occurrence<'a>, in_body: bool) {
    let entry = uses.entry(occurrence.name).or_insert(Uses {
        count: 0,
        last: occurrence.span,
        in_body: false,
    });
    entry.count += 1;
    entry.last = occurrence.span;
    entry.in_body |= in_body;
}
