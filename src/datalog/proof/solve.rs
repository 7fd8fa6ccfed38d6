//! Every way to make a rule's literals hold, found by trying rows: the checker's own joins.
//!
//! Whatever can be tested is tested at once; of the literals that bring rows, the one with the
//! most known cells is looked up next. That is all the cleverness there is.

use super::super::database::{Symbols, Value};
use super::super::program::{
    Aggregate, Atom, ComparisonOperator, Constant, Literal, Rule, Term, VariableId,
};
use super::facts::{Facts, Pattern};
use super::shared::shared;
use super::values::{aggregate, apply, compare};

/// The values of a rule's variables, as far as they are known.
pub(super) type Bindings = Vec<Option<Value>>;

/// The rows of positive literals, by the places of the literals in the body.
pub(super) type Rows = Vec<(usize, Vec<Value>)>;

/// Solves the bodies of a rule over full relations.
#[derive(Clone, Copy)]
pub(super) struct Solver<'a> {
    pub symbols: &'a Symbols,
    pub facts: &'a dyn Facts,
    pub rule: &'a Rule,
}

impl<'a> Solver<'a> {
    /// No variable of the rule is known.
    pub fn unbound(&self) -> Bindings {
        vec![None; self.rule.variables.len()]
    }

    /// Calls `visit` for every solution of a body, until it returns false.
    pub fn solutions(
        &self,
        body: &[Literal],
        bindings: Bindings,
        visit: &mut dyn FnMut(&Bindings, &Rows) -> bool,
    ) {
        let done = vec![false; body.len()];
        self.step(body, bindings, done, &mut Vec::new(), visit);
    }

    /// Goes on from what is known; false where `visit` has seen enough.
    fn step(
        &self,
        body: &[Literal],
        mut bindings: Bindings,
        mut done: Vec<bool>,
        rows: &mut Rows,
        visit: &mut dyn FnMut(&Bindings, &Rows) -> bool,
    ) -> bool {
        if !self.test_all(body, &mut bindings, &mut done) {
            return true;
        }
        let Some((place, atom)) = self.next(body, &bindings, &done) else {
            // A term that computes may only be known now; a test that still waits never holds.
            let agree = rows.iter().all(|(place, row)| match body.get(*place) {
                Some(Literal::Positive(atom)) => self.agrees(atom, row, &bindings),
                _ => false,
            });
            return !(agree && done.iter().all(|done| *done)) || visit(&bindings, rows);
        };
        mark(&mut done, place);
        let pattern = self.pattern(atom, &bindings);
        self.facts.each(atom.relation, &pattern, &mut |row| {
            let mut bindings = bindings.clone();
            if !bind_row(atom, row, &mut bindings) {
                return true;
            }
            rows.push((place, row.to_vec()));
            let go_on = self.step(body, bindings, done.clone(), rows, visit);
            rows.pop();
            go_on
        })
    }

    /// Makes every test that can be made; whether none fails.
    pub fn test_all(&self, body: &[Literal], bindings: &mut Bindings, done: &mut [bool]) -> bool {
        let mut progress = true;
        while progress {
            progress = false;
            for (place, literal) in body.iter().enumerate() {
                if done.get(place) != Some(&false) || matches!(literal, Literal::Positive(_)) {
                    continue;
                }
                match self.test(literal, bindings) {
                    None => {}
                    Some(false) => return false,
                    Some(true) => {
                        mark(done, place);
                        progress = true;
                    }
                }
            }
        }
        true
    }

    fn next<'b>(
        &self,
        body: &'b [Literal],
        bindings: &Bindings,
        done: &[bool],
    ) -> Option<(usize, &'b Atom)> {
        let mut best: Option<(usize, usize, &Atom)> = None;
        for (place, literal) in body.iter().enumerate() {
            if let Literal::Positive(atom) = literal
                && done.get(place) == Some(&false)
            {
                let terms = atom.arguments.iter();
                let known = terms.filter(|term| self.value(term, bindings).is_some());
                let known = known.count();
                if best.is_none_or(|(most, ..)| known > most) {
                    best = Some((known, place, atom));
                }
            }
        }
        best.map(|(_, place, atom)| (place, atom))
    }

    /// Whether a literal that brings no rows holds; `=` and aggregates bind what is not known. None
    /// while a variable that it needs is unknown.
    pub fn test(&self, literal: &Literal, bindings: &mut Bindings) -> Option<bool> {
        match literal {
            Literal::Truth(truth) => Some(*truth),
            Literal::Positive(_) => Some(false),
            Literal::Negative(atom) => self
                .is_known(atom, bindings)
                .then(|| !self.facts.has(atom.relation, &self.pattern(atom, bindings))),
            Literal::Comparison(comparison) => {
                let left = self.value(&comparison.left, bindings);
                let right = self.value(&comparison.right, bindings);
                let equal = comparison.operator == ComparisonOperator::Equal;
                match (left, right, &comparison.left, &comparison.right) {
                    (Some(left), Some(right), ..) => Some(compare(
                        comparison.operator,
                        comparison.kind,
                        left,
                        right,
                        self.symbols,
                    )),
                    (None, Some(value), Term::Variable(variable), _)
                    | (Some(value), None, _, Term::Variable(variable))
                        if equal =>
                    {
                        Some(bind(bindings, *variable, value))
                    }
                    _ => None,
                }
            }
            Literal::Aggregate(aggregate) => self.test_aggregate(aggregate, bindings),
        }
    }

    /// Computes an aggregate over the full relations and compares it with its result.
    fn test_aggregate(&self, literal: &Aggregate, bindings: &mut Bindings) -> Option<bool> {
        let inner = self.inside(literal, bindings)?;
        let mut values = Vec::new();
        self.solutions(&literal.body, inner, &mut |solution, _| {
            values.push(match &literal.target {
                Some(term) => self.value(term, solution),
                None => Some(1),
            });
            true
        });
        let values: Option<Vec<Value>> = values.into_iter().collect();
        let Some(result) = values.and_then(|values| aggregate(literal.function, &values)) else {
            return Some(false);
        };
        Some(bind(bindings, literal.result, result))
    }

    /// What is known inside of an aggregate; none while a variable of the rule is unknown.
    pub fn inside(&self, literal: &Aggregate, bindings: &Bindings) -> Option<Bindings> {
        let mut inner = self.unbound();
        for variable in shared(self.rule, literal) {
            bind(&mut inner, variable, value_of(bindings, variable)?);
        }
        Some(inner)
    }

    /// Whether every term of an atom is known, `_` apart.
    pub fn is_known(&self, atom: &Atom, bindings: &Bindings) -> bool {
        let mut terms = atom.arguments.iter();
        terms.all(|term| matches!(term, Term::Wildcard) || self.value(term, bindings).is_some())
    }

    /// The cells that a row of an atom must have, as far as they are known.
    pub fn pattern(&self, atom: &Atom, bindings: &Bindings) -> Pattern {
        let terms = atom.arguments.iter();
        terms.map(|term| self.value(term, bindings)).collect()
    }

    /// Whether a row has the cells of an atom whose terms are all known.
    fn agrees(&self, atom: &Atom, row: &[Value], bindings: &Bindings) -> bool {
        let mut cells = atom.arguments.iter().zip(row);
        cells.all(|(term, cell)| match term {
            Term::Wildcard => true,
            term => self.value(term, bindings) == Some(*cell),
        })
    }

    /// The value of a term; none while a variable is unknown, or where there is none.
    pub fn value(&self, term: &Term, bindings: &Bindings) -> Option<Value> {
        match term {
            Term::Wildcard => None,
            Term::Variable(variable) => value_of(bindings, *variable),
            Term::Constant(Constant::Number(number)) => Some(*number),
            // A string that no fact has is the value of no cell.
            Term::Constant(Constant::Symbol(name)) => {
                Some(self.symbols.get(name).map_or(-1, Value::from))
            }
            Term::Apply(application) => {
                let arguments = application.arguments.iter();
                let arguments: Option<Vec<Value>> =
                    arguments.map(|term| self.value(term, bindings)).collect();
                apply(application.function, &arguments?)
            }
        }
    }
}

/// Takes the cells of a row over into the variables of an atom; whether they agree with what is
/// known. Terms that compute are left for later.
pub(super) fn bind_row(atom: &Atom, row: &[Value], bindings: &mut Bindings) -> bool {
    let mut cells = atom.arguments.iter().zip(row);
    cells.all(|(term, cell)| match term {
        Term::Variable(variable) => bind(bindings, *variable, *cell),
        _ => true,
    })
}

pub(super) fn value_of(bindings: &Bindings, variable: VariableId) -> Option<Value> {
    bindings.get(variable.0 as usize).copied().flatten()
}

/// Gives a variable a value; whether it has no other.
pub(super) fn bind(bindings: &mut Bindings, variable: VariableId, value: Value) -> bool {
    match bindings.get_mut(variable.0 as usize) {
        Some(place) => *place.get_or_insert(value) == value,
        None => false,
    }
}

pub(super) fn mark(done: &mut [bool], place: usize) {
    if let Some(done) = done.get_mut(place) {
        *done = true;
    }
}
