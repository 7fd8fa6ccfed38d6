//! Rule bodies as a search sees them: what a literal asks for under some bindings.
//!
//! Shared by the search for proofs and the search for what is missing. Which literal is looked at
//! next does not depend on the order in which they are written: tests first, then the literal
//! that the fewest rows fit.

use crate::datalog::database::Value;
use crate::datalog::interpreter::arithmetic::apply;
use crate::datalog::program::{
    Aggregate, AggregateFunction, Atom, Comparison, ComparisonOperator, Literal, Rule, Term,
    ValueKind, VariableId,
};

use super::knowledge::Knowledge;

/// The values of a rule's variables, as far as they are known.
pub type Bindings = Vec<Option<Value>>;

/// What a literal says once its variables are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Met,
    /// It does not.
    Failed,
    /// A variable is not known yet.
    Open,
}

/// No bindings for a rule.
pub fn unbound(rule: &Rule) -> Bindings {
    vec![None; rule.variables.len()]
}

/// The value of a term; none where a variable is not known or arithmetic has no result.
pub fn value_of(knowledge: &Knowledge<'_>, term: &Term, bindings: &Bindings) -> Option<Value> {
    match term {
        Term::Wildcard => None,
        Term::Variable(VariableId(id)) => bindings.get(*id as usize).copied().flatten(),
        Term::Constant(constant) => Some(knowledge.constant(constant)),
        Term::Apply(application) => {
            let mut values = application
                .arguments
                .iter()
                .map(|term| value_of(knowledge, term, bindings));
            let first = values.next()??;
            let Some(second) = values.next() else {
                return apply(application.function, first, 0).ok();
            };
            let mut result = apply(application.function, first, second?).ok()?;
            for value in values {
                result = apply(application.function, result, value?).ok()?;
            }
            Some(result)
        }
    }
}

/// The cells that an atom asks for.
pub fn pattern_of(knowledge: &Knowledge<'_>, atom: &Atom, bindings: &Bindings) -> Bindings {
    let terms = atom.arguments.iter();
    terms
        .map(|term| value_of(knowledge, term, bindings))
        .collect()
}

/// Whether every term of an atom has a value, `_` apart.
pub fn is_ground(knowledge: &Knowledge<'_>, atom: &Atom, bindings: &Bindings) -> bool {
    let mut terms = atom.arguments.iter();
    terms
        .all(|term| matches!(term, Term::Wildcard) || value_of(knowledge, term, bindings).is_some())
}

/// Takes the cells of a row over into the variables of an atom. False where they do not agree.
pub fn bind(
    knowledge: &Knowledge<'_>,
    atom: &Atom,
    row: &[Option<Value>],
    bindings: &mut Bindings,
) -> bool {
    for (term, cell) in atom.arguments.iter().zip(row) {
        let Some(cell) = cell else { continue };
        match value_of(knowledge, term, bindings) {
            Some(known) if known != *cell => return false,
            Some(_) => {}
            None => {
                if let Term::Variable(VariableId(id)) = term
                    && let Some(slot) = bindings.get_mut(*id as usize)
                {
                    *slot = Some(*cell);
                }
            }
        }
    }
    true
}

/// Judges a literal, and binds what an equation or an aggregate gives.
pub fn judge(
    knowledge: &Knowledge<'_>,
    rule: &Rule,
    literal: &Literal,
    bindings: &mut Bindings,
) -> Outcome {
    match literal {
        Literal::Truth(holds) => met_if(*holds),
        Literal::Positive(atom) | Literal::Negative(atom) => {
            if !is_ground(knowledge, atom, bindings) {
                return Outcome::Open;
            }
            let pattern = pattern_of(knowledge, atom, bindings);
            let holds = knowledge.has(atom.relation, &pattern);
            met_if(holds == matches!(literal, Literal::Positive(_)))
        }
        Literal::Comparison(comparison) => compare(knowledge, comparison, bindings),
        Literal::Aggregate(aggregate) => {
            let mut shared = shared_variables(rule, aggregate).into_iter();
            if shared.any(|VariableId(id)| bindings.get(id as usize).copied().flatten().is_none()) {
                return Outcome::Open;
            }
            let Some(result) = fold(knowledge, rule, aggregate, bindings) else {
                return Outcome::Failed;
            };
            bind_result(aggregate.result, result, bindings)
        }
    }
}

fn met_if(holds: bool) -> Outcome {
    if holds { Outcome::Met } else { Outcome::Failed }
}

fn bind_result(VariableId(id): VariableId, value: Value, bindings: &mut Bindings) -> Outcome {
    match bindings.get_mut(id as usize) {
        Some(Some(known)) => met_if(*known == value),
        Some(slot) => {
            *slot = Some(value);
            Outcome::Met
        }
        None => Outcome::Failed,
    }
}

fn compare(knowledge: &Knowledge<'_>, comparison: &Comparison, bindings: &mut Bindings) -> Outcome {
    let left = value_of(knowledge, &comparison.left, bindings);
    let right = value_of(knowledge, &comparison.right, bindings);
    let (left, right) = match (left, right) {
        (Some(left), Some(right)) => (left, right),
        (None, Some(value)) | (Some(value), None)
            if comparison.operator == ComparisonOperator::Equal =>
        {
            let term = if left.is_none() {
                &comparison.left
            } else {
                &comparison.right
            };
            return match term {
                Term::Variable(variable) => bind_result(*variable, value, bindings),
                _ => Outcome::Open,
            };
        }
        _ => return Outcome::Open,
    };
    let ordering = match comparison.kind {
        ValueKind::Number => left.cmp(&right),
        ValueKind::Symbol => {
            let symbols = knowledge.symbols();
            symbols.name_of(left).cmp(symbols.name_of(right))
        }
    };
    met_if(match comparison.operator {
        ComparisonOperator::Equal => ordering.is_eq(),
        ComparisonOperator::NotEqual => ordering.is_ne(),
        ComparisonOperator::Less => ordering.is_lt(),
        ComparisonOperator::LessOrEqual => ordering.is_le(),
        ComparisonOperator::Greater => ordering.is_gt(),
        ComparisonOperator::GreaterOrEqual => ordering.is_ge(),
    })
}

/// Computes an aggregate; none where it has no result.
fn fold(
    knowledge: &Knowledge<'_>,
    rule: &Rule,
    aggregate: &Aggregate,
    bindings: &Bindings,
) -> Option<Value> {
    let mut result = match aggregate.function {
        AggregateFunction::Count | AggregateFunction::Sum => Some(0),
        AggregateFunction::Minimum | AggregateFunction::Maximum => None,
    };
    solve(
        knowledge,
        rule,
        &aggregate.body,
        bindings,
        &mut |found, _| {
            let target = aggregate.target.as_ref();
            let target = target.and_then(|term| value_of(knowledge, term, found));
            result = match aggregate.function {
                AggregateFunction::Count => result.and_then(|count: Value| count.checked_add(1)),
                AggregateFunction::Sum => result
                    .zip(target)
                    .and_then(|(sum, target)| sum.checked_add(target)),
                AggregateFunction::Minimum => result.into_iter().chain(target).min(),
                AggregateFunction::Maximum => result.into_iter().chain(target).max(),
            };
            false
        },
    );
    result
}

/// The variables of an aggregate that stand outside of it too.
pub fn shared_variables(rule: &Rule, aggregate: &Aggregate) -> Vec<VariableId> {
    let mut outside = vec![false; rule.variables.len()];
    let mut mark = |VariableId(id): VariableId| {
        if let Some(slot) = outside.get_mut(id as usize) {
            *slot = true;
        }
    };
    rule.head
        .arguments
        .iter()
        .for_each(|term| visit_term(term, &mut mark));
    for literal in &rule.body {
        match literal {
            Literal::Aggregate(other) => mark(other.result),
            other => visit_literal(other, &mut mark),
        }
    }
    let mut shared = Vec::new();
    let mut keep = |variable: VariableId| {
        let is_outside = outside.get(variable.0 as usize) == Some(&true);
        if is_outside && !shared.contains(&variable) {
            shared.push(variable);
        }
    };
    for literal in &aggregate.body {
        visit_literal(literal, &mut keep);
    }
    if let Some(target) = &aggregate.target {
        visit_term(target, &mut keep);
    }
    shared
}

fn visit_literal(literal: &Literal, visit: &mut dyn FnMut(VariableId)) {
    match literal {
        Literal::Positive(atom) | Literal::Negative(atom) => {
            for term in &atom.arguments {
                visit_term(term, visit);
            }
        }
        Literal::Comparison(comparison) => {
            visit_term(&comparison.left, visit);
            visit_term(&comparison.right, visit);
        }
        Literal::Aggregate(aggregate) => {
            visit(aggregate.result);
            for literal in &aggregate.body {
                visit_literal(literal, visit);
            }
            if let Some(target) = &aggregate.target {
                visit_term(target, visit);
            }
        }
        Literal::Truth(_) => {}
    }
}

fn visit_term(term: &Term, visit: &mut dyn FnMut(VariableId)) {
    match term {
        Term::Variable(variable) => visit(*variable),
        Term::Apply(application) => {
            for argument in &application.arguments {
                visit_term(argument, visit);
            }
        }
        Term::Wildcard | Term::Constant(_) => {}
    }
}

/// The rows of the positive literals of a body, by the literals' places.
pub type Premises = Vec<(usize, Vec<Value>)>;

/// Calls for every solution of a body, with the rows of its positive literals, until the call
/// returns true. Returns whether it did.
pub fn solve(
    knowledge: &Knowledge<'_>,
    rule: &Rule,
    body: &[Literal],
    bindings: &Bindings,
    found: &mut dyn FnMut(&Bindings, &Premises) -> bool,
) -> bool {
    let open: Vec<usize> = (0..body.len()).collect();
    let mut search = Solve {
        knowledge,
        rule,
        body,
        found,
    };
    search.step(bindings.clone(), open, Vec::new())
}

struct Solve<'s, 'a> {
    knowledge: &'s Knowledge<'a>,
    rule: &'s Rule,
    body: &'s [Literal],
    found: &'s mut dyn FnMut(&Bindings, &Premises) -> bool,
}

impl Solve<'_, '_> {
    fn step(&mut self, mut bindings: Bindings, mut open: Vec<usize>, premises: Premises) -> bool {
        // Tests that can be made are made first; one may bind what the next one needs.
        let mut progress = true;
        while progress {
            progress = false;
            let mut place = 0;
            while let Some(literal) = open.get(place).and_then(|index| self.body.get(*index)) {
                if matches!(literal, Literal::Positive(_)) {
                    place += 1;
                    continue;
                }
                match judge(self.knowledge, self.rule, literal, &mut bindings) {
                    Outcome::Failed => return false,
                    Outcome::Open => place += 1,
                    Outcome::Met => {
                        open.remove(place);
                        progress = true;
                    }
                }
            }
        }
        let Some((place, rows)) = self.narrowest(&open, &bindings) else {
            return open.is_empty() && (self.found)(&bindings, &premises);
        };
        let index = open.remove(place);
        let Some(Literal::Positive(atom)) = self.body.get(index) else {
            return false;
        };
        for row in rows {
            let mut bindings = bindings.clone();
            let cells: Bindings = row.iter().copied().map(Some).collect();
            if !bind(self.knowledge, atom, &cells, &mut bindings) {
                continue;
            }
            let mut premises = premises.clone();
            premises.push((index, row));
            if self.step(bindings, open.clone(), premises) {
                return true;
            }
        }
        false
    }

    /// The positive literal that the fewest rows fit, of equal ones the first.
    fn narrowest(&self, open: &[usize], bindings: &Bindings) -> Option<(usize, Vec<Vec<Value>>)> {
        let mut best: Option<(usize, Vec<Vec<Value>>)> = None;
        for (place, index) in open.iter().enumerate() {
            if let Some(Literal::Positive(atom)) = self.body.get(*index) {
                let pattern = pattern_of(self.knowledge, atom, bindings);
                let is_open = pattern.iter().all(Option::is_none);
                if is_open && best.is_some() {
                    continue;
                }
                let rows = self.knowledge.rows(atom.relation, &pattern);
                if best.as_ref().is_none_or(|(_, few)| rows.len() < few.len()) {
                    let done = rows.len() <= 1;
                    best = Some((place, rows));
                    if done {
                        break;
                    }
                }
            }
        }
        best
    }
}
