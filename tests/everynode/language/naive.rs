//! The obvious evaluator: every rule is tried with every combination of rows, until nothing new
//! comes of it. Slow, and with nothing to be clever about.

use std::collections::{BTreeMap, BTreeSet};

use everynode::datalog::program::{
    Aggregate, AggregateFunction, ComparisonOperator, Constant, Function, Literal, Program, Rule,
    Term, VariableId,
};

/// Every relation's rows, by the relation's number.
pub type Model = BTreeMap<u32, BTreeSet<Vec<Constant>>>;

type Bindings = BTreeMap<VariableId, Constant>;

/// The model of a program's own facts.
pub fn evaluate(program: &Program) -> Model {
    let mut model = Model::new();
    for fact in &program.facts {
        let rows = model.entry(fact.relation.0).or_default();
        rows.insert(fact.values.clone());
    }
    for stratum in &program.strata {
        loop {
            let mut grown = false;
            for id in &stratum.rules {
                let rule = &program.rules[id.0 as usize];
                for bindings in solutions(&rule.body, Bindings::new(), &model) {
                    let row = (rule.head.arguments.iter())
                        .map(|term| value(term, &bindings).unwrap())
                        .collect();
                    grown |= model.entry(rule.head.relation.0).or_default().insert(row);
                }
            }
            if !grown {
                break;
            }
        }
    }
    model
}

/// Every binding under which all literals hold.
fn solutions(body: &[Literal], start: Bindings, model: &Model) -> Vec<Bindings> {
    let mut found = vec![start];
    let mut open: Vec<&Literal> = body.iter().collect();
    while !open.is_empty() {
        // Any literal whose needs are met may come next; the first that can, does.
        let Some(sample) = found.first().cloned() else {
            return found;
        };
        let place = (open.iter())
            .position(|literal| ready(literal, &sample, body))
            .unwrap_or_else(|| panic!("no literal can come next: {open:?}"));
        let literal = open.remove(place);
        found = (found.into_iter())
            .flat_map(|bindings| extend(literal, bindings, model))
            .collect();
    }
    found
}

fn ready(literal: &Literal, bindings: &Bindings, body: &[Literal]) -> bool {
    match literal {
        Literal::Truth(_) => true,
        Literal::Positive(atom) => (atom.arguments.iter())
            .all(|term| !matches!(term, Term::Apply(_)) || value(term, bindings).is_some()),
        Literal::Negative(atom) => (atom.arguments.iter())
            .all(|term| matches!(term, Term::Wildcard) || value(term, bindings).is_some()),
        Literal::Comparison(comparison) => {
            let left = value(&comparison.left, bindings).is_some();
            let right = value(&comparison.right, bindings).is_some();
            let equal = comparison.operator == ComparisonOperator::Equal;
            let binds = |term: &Term| equal && matches!(term, Term::Variable(_));
            if left {
                right || binds(&comparison.right)
            } else {
                right && binds(&comparison.left)
            }
        }
        // The generator names an aggregate's own variables unlike all others.
        Literal::Aggregate(_) => body.iter().all(|other| match other {
            Literal::Positive(atom) => (atom.arguments.iter())
                .all(|term| matches!(term, Term::Wildcard) || value(term, bindings).is_some()),
            Literal::Comparison(comparison) if comparison.operator == ComparisonOperator::Equal => {
                value(&comparison.left, bindings).is_some()
                    || value(&comparison.right, bindings).is_none()
            }
            _ => true,
        }),
    }
}

fn extend(literal: &Literal, bindings: Bindings, model: &Model) -> Vec<Bindings> {
    let empty = BTreeSet::new();
    match literal {
        Literal::Truth(truth) => Vec::from_iter(truth.then_some(bindings)),
        Literal::Positive(atom) => {
            let rows = model.get(&atom.relation.0).unwrap_or(&empty);
            rows.iter()
                .filter_map(|row| unify(&atom.arguments, row, bindings.clone()))
                .collect()
        }
        Literal::Negative(atom) => {
            let rows = model.get(&atom.relation.0).unwrap_or(&empty);
            let holds =
                (rows.iter()).any(|row| unify(&atom.arguments, row, bindings.clone()).is_some());
            Vec::from_iter((!holds).then_some(bindings))
        }
        Literal::Comparison(comparison) => {
            let left = value(&comparison.left, &bindings);
            let right = value(&comparison.right, &bindings);
            match (left, right) {
                (Some(left), Some(right)) => {
                    let holds = compare(comparison.operator, &left, &right);
                    Vec::from_iter(holds.then_some(bindings))
                }
                (Some(value), None) => {
                    let term = std::slice::from_ref(&comparison.right);
                    Vec::from_iter(unify(term, &[value], bindings))
                }
                (None, Some(value)) => {
                    let term = std::slice::from_ref(&comparison.left);
                    Vec::from_iter(unify(term, &[value], bindings))
                }
                (None, None) => unreachable!("a comparison waits for one of its sides"),
            }
        }
        Literal::Aggregate(aggregate) => {
            let result = fold(aggregate, &bindings, model);
            let term = [Term::Variable(aggregate.result)];
            Vec::from_iter(result.and_then(|result| unify(&term, &[result], bindings)))
        }
    }
}

fn fold(aggregate: &Aggregate, bindings: &Bindings, model: &Model) -> Option<Constant> {
    // Rows count, not what is left of them: each `_` is a variable of its own.
    let mut body = aggregate.body.clone();
    let mut fresh = 1_000;
    for literal in &mut body {
        if let Literal::Positive(atom) = literal {
            for term in &mut atom.arguments {
                if matches!(term, Term::Wildcard) {
                    *term = Term::Variable(VariableId(fresh));
                    fresh += 1;
                }
            }
        }
    }
    let found: BTreeSet<Bindings> = solutions(&body, bindings.clone(), model)
        .into_iter()
        .collect();
    let values = found.iter().map(|bindings| match &aggregate.target {
        None => 1,
        Some(term) => number(&value(term, bindings).unwrap()),
    });
    let result = match aggregate.function {
        AggregateFunction::Count | AggregateFunction::Sum => Some(values.sum()),
        AggregateFunction::Minimum => values.min(),
        AggregateFunction::Maximum => values.max(),
    };
    result.map(Constant::Number)
}

fn unify(terms: &[Term], row: &[Constant], mut bindings: Bindings) -> Option<Bindings> {
    for (term, cell) in terms.iter().zip(row) {
        match term {
            Term::Wildcard => {}
            Term::Variable(variable) => {
                let known = bindings.entry(*variable).or_insert_with(|| cell.clone());
                if known != cell {
                    return None;
                }
            }
            term => {
                if value(term, &bindings).as_ref() != Some(cell) {
                    return None;
                }
            }
        }
    }
    Some(bindings)
}

fn value(term: &Term, bindings: &Bindings) -> Option<Constant> {
    match term {
        Term::Wildcard => None,
        Term::Variable(variable) => bindings.get(variable).cloned(),
        Term::Constant(constant) => Some(constant.clone()),
        Term::Apply(application) => {
            let arguments: Option<Vec<i64>> = (application.arguments.iter())
                .map(|term| value(term, bindings).map(|value| number(&value)))
                .collect();
            let arguments = arguments?;
            Some(Constant::Number(match application.function {
                Function::Negate => -arguments[0],
                Function::Add => arguments[0] + arguments[1],
                Function::Subtract => arguments[0] - arguments[1],
                Function::Multiply => arguments[0] * arguments[1],
                other => unreachable!("the generator does not use {other:?}"),
            }))
        }
    }
}

fn number(constant: &Constant) -> i64 {
    match constant {
        Constant::Number(number) => *number,
        Constant::Symbol(name) => unreachable!("`{name}` is no number"),
    }
}

fn compare(operator: ComparisonOperator, left: &Constant, right: &Constant) -> bool {
    match operator {
        ComparisonOperator::Equal => left == right,
        ComparisonOperator::NotEqual => left != right,
        ComparisonOperator::Less => left < right,
        ComparisonOperator::LessOrEqual => left <= right,
        ComparisonOperator::Greater => left > right,
        ComparisonOperator::GreaterOrEqual => left >= right,
    }
}

/// Whether a row follows by some rule from rows that are all in `from`, while negations and
/// aggregates look at the whole model: one step of the definition of a proof's height.
pub fn derives(rule: &Rule, row: &[Constant], from: &Model, model: &Model) -> bool {
    let (positive, rest): (Vec<Literal>, Vec<Literal>) =
        (rule.body.iter().cloned()).partition(|literal| matches!(literal, Literal::Positive(_)));
    let body: Vec<Literal> = positive.into_iter().chain(rest).collect();
    let positives = (body.iter())
        .filter(|literal| matches!(literal, Literal::Positive(_)))
        .count();
    let plain = (body[..positives].iter()).all(|literal| match literal {
        Literal::Positive(atom) => {
            (atom.arguments.iter()).all(|term| !matches!(term, Term::Apply(_)))
        }
        _ => true,
    });
    assert!(plain, "the generator computes in comparisons only");
    solutions(&body[..positives], Bindings::new(), from)
        .into_iter()
        .flat_map(|bindings| remaining(&body[positives..], &body, bindings, model))
        .any(|bindings| {
            let cells = rule
                .head
                .arguments
                .iter()
                .map(|term| value(term, &bindings));
            cells.eq(row.iter().cloned().map(Some))
        })
}

/// The solutions of the literals that are left when all positive ones have been matched.
fn remaining(rest: &[Literal], body: &[Literal], start: Bindings, model: &Model) -> Vec<Bindings> {
    let mut found = vec![start];
    let mut open: Vec<&Literal> = rest.iter().collect();
    while let Some(sample) = found.first().cloned() {
        let Some(place) = (open.iter()).position(|literal| ready(literal, &sample, body)) else {
            break;
        };
        let literal = open.remove(place);
        found = (found.into_iter())
            .flat_map(|bindings| extend(literal, bindings, model))
            .collect();
    }
    found
}
