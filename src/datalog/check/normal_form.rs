//! Bodies without `;`: a body as the conjunctions that it stands for.
//!
//! `!` moves inwards to atoms and comparisons, and `,` over `;` is multiplied out. A clause then
//! stands for one rule a conjunction.

use super::super::program::ComparisonOperator;
use super::super::syntax::tree::{Atom, Body, Comparison};

/// How many literals all conjunctions of one body may have together.
pub(super) const LITERAL_LIMIT: usize = 100_000;

/// The conjunctions would have more than [`LITERAL_LIMIT`] literals.
pub(super) struct TooLarge;

/// A conjunct without connectives.
#[derive(Debug, Clone, Copy)]
pub(super) enum FlatLiteral<'a> {
    /// An atom, or its negation.
    Atom { negated: bool, atom: &'a Atom },
    /// A comparison by an operator that is the written one, or its negation.
    Comparison {
        operator: ComparisonOperator,
        comparison: &'a Comparison,
    },
    /// `true` or `false`.
    Truth(bool),
}

/// The conjunctions that a body stands for.
pub(super) fn conjunctions(body: &Body) -> Result<Vec<Vec<FlatLiteral<'_>>>, TooLarge> {
    expand(body, false)
}

fn expand(body: &Body, negated: bool) -> Result<Vec<Vec<FlatLiteral<'_>>>, TooLarge> {
    let single = |literal| Ok(vec![vec![literal]]);
    match body {
        Body::Atom(atom) => single(FlatLiteral::Atom { negated, atom }),
        Body::Comparison(comparison) => single(FlatLiteral::Comparison {
            operator: if negated {
                comparison.operator.negated()
            } else {
                comparison.operator
            },
            comparison,
        }),
        Body::Truth(truth) => single(FlatLiteral::Truth(*truth != negated)),
        Body::Negation(inner) => expand(inner, !negated),
        Body::Conjunction(parts) if negated => alternatives(parts, negated),
        Body::Disjunction(parts) if negated => product(parts, negated),
        Body::Conjunction(parts) => product(parts, negated),
        Body::Disjunction(parts) => alternatives(parts, negated),
    }
}

fn alternatives(parts: &[Body], negated: bool) -> Result<Vec<Vec<FlatLiteral<'_>>>, TooLarge> {
    let mut all = Vec::new();
    for part in parts {
        all.extend(expand(part, negated)?);
        check_size(&all)?;
    }
    Ok(all)
}

fn product(parts: &[Body], negated: bool) -> Result<Vec<Vec<FlatLiteral<'_>>>, TooLarge> {
    let mut all: Vec<Vec<FlatLiteral<'_>>> = vec![Vec::new()];
    for part in parts {
        let branches = expand(part, negated)?;
        if let ([only], [branch]) = (all.as_mut_slice(), branches.as_slice()) {
            // The usual case: no `;`, so nothing to multiply.
            only.extend_from_slice(branch);
            continue;
        }
        let mut longer = Vec::new();
        for conjunction in &all {
            for branch in &branches {
                longer.push([conjunction.as_slice(), branch].concat());
            }
            check_size(&longer)?;
        }
        all = longer;
    }
    Ok(all)
}

fn check_size(conjunctions: &[Vec<FlatLiteral<'_>>]) -> Result<(), TooLarge> {
    // One more for each conjunction, so that many empty ones count.
    let size: usize = conjunctions.iter().map(|part| part.len() + 1).sum();
    if size <= LITERAL_LIMIT {
        Ok(())
    } else {
        Err(TooLarge)
    }
}

impl ComparisonOperator {
    /// The operator that holds exactly where this one does not.
    pub fn negated(self) -> Self {
        match self {
            ComparisonOperator::Equal => ComparisonOperator::NotEqual,
            ComparisonOperator::NotEqual => ComparisonOperator::Equal,
            ComparisonOperator::Less => ComparisonOperator::GreaterOrEqual,
            ComparisonOperator::LessOrEqual => ComparisonOperator::Greater,
            ComparisonOperator::Greater => ComparisonOperator::LessOrEqual,
            ComparisonOperator::GreaterOrEqual => ComparisonOperator::Less,
        }
    }
}
