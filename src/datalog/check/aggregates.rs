//! Whose the variables of an aggregate are: its own, those of the clause around it, or witnesses.
//!
//! A variable that is the target is the aggregate's own, and so is one that stands nowhere around.
//! One that is grounded around belongs there, unless the target is computed from it. One that
//! stands around and is grounded only inside is a *witness*: `min` and `max` hand it out (the `x`
//! of `best(x, y) :- y = max z : { score(x, z) }` has the highest score), a count or a sum has
//! none.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::super::program::ComparisonOperator;
use super::super::source::Span;
use super::super::syntax::tree::{Aggregate, Expression, ExpressionKind};
use super::normal_form::FlatLiteral;
use super::variables::{in_body, in_expression};

/// The names of some variables.
pub(super) type Names = FxHashSet<Arc<str>>;

/// What surrounds an aggregate.
pub(super) struct Level<'a> {
    /// The conjunction that the aggregate stands in.
    pub(super) conjunction: Vec<FlatLiteral<'a>>,
    /// The variables that are grounded around that conjunction.
    pub(super) known: Names,
}

/// The variables of an aggregate that are not those around it.
#[derive(Debug, Default)]
pub(super) struct Ownership {
    /// Its own, each where it first stands.
    pub(super) own: Vec<(Arc<str>, Span)>,
    /// The witnesses, each where it first stands.
    pub(super) witnesses: Vec<(Arc<str>, Span)>,
}

/// Tells whose the variables of an aggregate are. `stands_around` tells of a name whether it
/// stands anywhere around the aggregate, `grounded` are the names that are grounded there.
pub(super) fn ownership(
    aggregate: &Aggregate,
    level: &Level<'_>,
    grounded: &Names,
    stands_around: impl Fn(&str) -> bool,
) -> Ownership {
    let (mut in_target, mut anywhere) = (Names::default(), Names::default());
    if let Some(target) = &aggregate.target {
        in_expression(target, &mut |it| {
            in_target.insert(Arc::clone(it.name));
        });
    }
    in_body(&aggregate.body, &mut |it| {
        anywhere.insert(Arc::clone(it.name));
    });
    let assigned = assigned_names(aggregate, level);
    let is_target = aggregate
        .target
        .as_ref()
        .is_some_and(|target| matches!(target.kind, ExpressionKind::Variable(_)));

    let mut found = Ownership::default();
    let mut seen = Names::default();
    let mut decide = |name: &Arc<str>, span: Span, nested: bool| {
        let computed = in_target.contains(name) && anywhere.contains(name);
        let (around, known) = (stands_around(name), grounded.contains(name));
        if (nested && !computed) || !seen.insert(Arc::clone(name)) {
            return;
        }
        if !around || computed && (is_target || known) || assigned.contains(name) && !known {
            found.own.push((Arc::clone(name), span));
        } else if anywhere.contains(name) && !known {
            found.witnesses.push((Arc::clone(name), span));
        }
    };
    if let Some(target) = &aggregate.target {
        in_expression(target, &mut |it| decide(it.name, it.span, it.in_aggregate));
    }
    in_body(&aggregate.body, &mut |it| {
        decide(it.name, it.span, it.in_aggregate);
    });
    found
}

/// The variables that the conjunction around sets to the aggregate itself: inside, such a name
/// means another variable.
fn assigned_names(aggregate: &Aggregate, level: &Level<'_>) -> Names {
    let mut names = Names::default();
    for (left, right) in equalities(&level.conjunction) {
        for (side, other) in [(left, right), (right, left)] {
            if let (ExpressionKind::Variable(name), ExpressionKind::Aggregate(value)) =
                (&side.kind, &other.kind)
                && std::ptr::eq(&raw const **value, aggregate)
            {
                names.insert(Arc::clone(name));
            }
        }
    }
    names
}

/// The variables that are grounded around an aggregate, other than by itself.
pub(super) fn grounded_around(aggregate: &Aggregate, level: &Level<'_>) -> Names {
    let mut grounded = level.known.clone();
    for literal in &level.conjunction {
        if let FlatLiteral::Atom {
            negated: false,
            atom,
        } = literal
        {
            for argument in &atom.arguments {
                if let ExpressionKind::Variable(name) = &argument.kind {
                    grounded.insert(Arc::clone(name));
                }
            }
        }
    }
    loop {
        let before = grounded.len();
        for (left, right) in equalities(&level.conjunction) {
            for (side, other) in [(left, right), (right, left)] {
                if let ExpressionKind::Variable(name) = &side.kind
                    && is_grounded(other, &grounded, aggregate)
                {
                    grounded.insert(Arc::clone(name));
                }
            }
        }
        if grounded.len() == before {
            return grounded;
        }
    }
}

fn equalities<'a>(
    conjunction: &[FlatLiteral<'a>],
) -> impl Iterator<Item = (&'a Expression, &'a Expression)> {
    conjunction.iter().filter_map(|literal| match literal {
        FlatLiteral::Comparison {
            operator: ComparisonOperator::Equal,
            comparison,
        } => Some((&comparison.left, &comparison.right)),
        _ => None,
    })
}

/// Whether an expression has a value, where one aggregate has none yet.
fn is_grounded(expression: &Expression, grounded: &Names, unknown: &Aggregate) -> bool {
    match &expression.kind {
        ExpressionKind::Wildcard => false,
        ExpressionKind::Variable(name) => grounded.contains(name),
        ExpressionKind::Number(_) | ExpressionKind::Symbol(_) => true,
        ExpressionKind::Apply(_, arguments) => arguments
            .iter()
            .all(|argument| is_grounded(argument, grounded, unknown)),
        ExpressionKind::Aggregate(value) => !std::ptr::eq(&raw const **value, unknown),
    }
}
