//! The proof checker: small, obvious, and independent of every evaluator.
//!
//! A proof is accepted only if each step is a given fact, or an instance of a rule whose positive
//! literals are earlier steps. Comparisons are computed, negations and aggregates are looked up in
//! the full relations, by trying every row. It shares no code with the interpreter, not even the
//! arithmetic: two mistakes would have to be the same to go unseen.

use super::super::database::{Symbols, Value};
use super::super::program::{
    Aggregate, Atom, ComparisonOperator, Constant, Literal, Program, RelationId, Rule, RuleId,
    Term, VariableId,
};
use super::shared::shared;
use super::values::{aggregate, apply, compare};
use super::{Proof, ProofStep};

/// The full relations that a proof speaks of.
pub trait Facts {
    /// Whether a fact was given, not derived.
    fn is_given(&self, relation: RelationId, row: &[Value]) -> bool;
    /// Every row of a relation, given or derived.
    fn rows(&self, relation: RelationId) -> Box<dyn Iterator<Item = &[Value]> + '_>;
}

/// Why a proof is rejected: the first step that fails.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("step {step} is not proved: {flaw}")]
pub struct Rejection {
    /// The step, from 0.
    pub step: usize,
    /// What is wrong with it.
    pub flaw: Flaw,
}

/// What can be wrong with a step.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// The proof has no such step as its root.
    #[error("the proof has no step of that number")]
    NoRoot,
    /// A step without a rule is no given fact.
    #[error("it names no rule, but the fact is not given")]
    NotGiven,
    /// The program has no such rule.
    #[error("the program has no such rule")]
    NoRule,
    /// The rule derives another relation.
    #[error("its rule derives another relation")]
    WrongHead,
    /// A premise stands behind the step, or there are too many or too few.
    #[error("its premises are not the rule's positive literals, each proved by an earlier step")]
    WrongPremises,
    /// The facts are no instance of the rule.
    #[error("it is no instance of its rule")]
    NoInstance,
}

/// Checks a proof against a program and its full relations.
///
/// # Errors
/// The first step that is not proved.
pub fn check(
    proof: &Proof,
    program: &Program,
    symbols: &Symbols,
    facts: &dyn Facts,
) -> Result<(), Rejection> {
    let checker = Checker {
        program,
        symbols,
        facts,
    };
    for (place, step) in proof.steps.iter().enumerate() {
        let earlier = proof.steps.get(..place).unwrap_or_default();
        checker
            .check_step(step, earlier)
            .map_err(|flaw| Rejection { step: place, flaw })?;
    }
    if proof.root < proof.steps.len() {
        Ok(())
    } else {
        Err(Rejection {
            step: proof.root,
            flaw: Flaw::NoRoot,
        })
    }
}

/// Terms, and the values that they must have.
type Equations<'t> = Vec<(&'t Term, Value)>;

/// Those that compute, which can be checked only when every variable is known, and the others.
fn split<'t>(equations: impl Iterator<Item = (&'t Term, Value)>) -> (Equations<'t>, Equations<'t>) {
    equations.partition(|(term, _)| matches!(term, Term::Apply(_)))
}

/// The values of a rule's variables, as far as they are known.
type Bindings = Vec<Option<Value>>;

struct Checker<'a> {
    program: &'a Program,
    symbols: &'a Symbols,
    facts: &'a dyn Facts,
}

impl Checker<'_> {
    fn check_step(&self, step: &ProofStep, earlier: &[ProofStep]) -> Result<(), Flaw> {
        let Some(RuleId(rule)) = step.rule else {
            let given = self.facts.is_given(step.relation, &step.row);
            return if given && step.premises.is_empty() {
                Ok(())
            } else {
                Err(Flaw::NotGiven)
            };
        };
        let rule = self.program.rules.get(rule as usize).ok_or(Flaw::NoRule)?;
        if rule.head.relation != step.relation || rule.head.arguments.len() != step.row.len() {
            return Err(Flaw::WrongHead);
        }
        let mut premises = Vec::new();
        for premise in &step.premises {
            premises.push(earlier.get(*premise).ok_or(Flaw::WrongPremises)?);
        }
        if self.is_instance(rule, &step.row, &premises)? {
            Ok(())
        } else {
            Err(Flaw::NoInstance)
        }
    }

    /// Whether a row follows by a rule from premises.
    fn is_instance(
        &self,
        rule: &Rule,
        row: &[Value],
        premises: &[&ProofStep],
    ) -> Result<bool, Flaw> {
        let mut bindings: Bindings = vec![None; rule.variables.len()];
        let mut premises = premises.iter();
        let mut open: Vec<&Literal> = Vec::new();
        let mut equations: Equations<'_> = Vec::new();
        for literal in &rule.body {
            let Literal::Positive(atom) = literal else {
                open.push(literal);
                continue;
            };
            let premise = premises.next().ok_or(Flaw::WrongPremises)?;
            if premise.relation != atom.relation || premise.row.len() != atom.arguments.len() {
                return Err(Flaw::WrongPremises);
            }
            equations.extend(atom.arguments.iter().zip(premise.row.iter().copied()));
        }
        if premises.next().is_some() {
            return Err(Flaw::WrongPremises);
        }
        equations.extend(rule.head.arguments.iter().zip(row.iter().copied()));
        let (computed, plain) = split(equations.into_iter());
        Ok(self.solve(&mut bindings, plain)
            && self.holds(rule, &mut bindings, open)
            && self.hold_computed(&computed, &bindings))
    }

    /// Gives variables the values that terms must have; whether no two disagree.
    fn solve(&self, bindings: &mut Bindings, equations: Equations<'_>) -> bool {
        equations.into_iter().all(|(term, value)| match term {
            Term::Wildcard => true,
            Term::Variable(variable) => bind(bindings, *variable, value),
            term => self.value(term, bindings) == Some(value),
        })
    }

    /// Whether terms that compute have the values that they must have.
    fn hold_computed(&self, equations: &Equations<'_>, bindings: &Bindings) -> bool {
        let mut equations = equations.iter();
        equations.all(|(term, value)| self.value(term, bindings) == Some(*value))
    }

    /// Whether literals hold; `=` and aggregates bind what is not known.
    fn holds(&self, rule: &Rule, bindings: &mut Bindings, mut open: Vec<&Literal>) -> bool {
        while !open.is_empty() {
            let before = open.len();
            let mut waiting = Vec::new();
            for literal in open {
                match self.literal(rule, literal, bindings) {
                    Some(true) => {}
                    Some(false) => return false,
                    None => waiting.push(literal),
                }
            }
            if waiting.len() == before {
                return false;
            }
            open = waiting;
        }
        true
    }

    /// Whether a literal holds; none while a variable that it needs is unknown.
    fn literal(&self, rule: &Rule, literal: &Literal, bindings: &mut Bindings) -> Option<bool> {
        match literal {
            Literal::Truth(truth) => Some(*truth),
            Literal::Positive(_) => Some(false),
            Literal::Negative(atom) => {
                let pattern = self.pattern(atom, bindings)?;
                Some(
                    !self
                        .facts
                        .rows(atom.relation)
                        .any(|row| matches(&pattern, row)),
                )
            }
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
            Literal::Aggregate(aggregate) => self.aggregate(rule, aggregate, bindings),
        }
    }

    /// Computes an aggregate over the full relations and compares it with its result.
    fn aggregate(&self, rule: &Rule, literal: &Aggregate, bindings: &mut Bindings) -> Option<bool> {
        let shared = shared(rule, literal);
        if shared
            .iter()
            .any(|variable| value_of(bindings, *variable).is_none())
        {
            return None;
        }
        let mut inner: Bindings = vec![None; bindings.len()];
        for variable in &shared {
            bind(&mut inner, *variable, value_of(bindings, *variable)?);
        }
        let mut values = Vec::new();
        self.solutions(rule, &literal.body, inner, &mut |solution| {
            values.push(match &literal.target {
                Some(term) => self.value(term, solution),
                None => Some(1),
            });
        });
        let values: Option<Vec<Value>> = values.into_iter().collect();
        let Some(result) = values.and_then(|values| aggregate(literal.function, &values)) else {
            return Some(false);
        };
        Some(bind(bindings, literal.result, result))
    }

    /// Every way to make literals hold: every row is tried for every positive literal.
    fn solutions(
        &self,
        rule: &Rule,
        body: &[Literal],
        bindings: Bindings,
        take: &mut dyn FnMut(&Bindings),
    ) {
        let (positive, open): (Vec<&Literal>, Vec<&Literal>) =
            (body.iter()).partition(|literal| matches!(literal, Literal::Positive(_)));
        let mut partial: Vec<(Bindings, Equations<'_>)> = vec![(bindings, Vec::new())];
        for literal in positive {
            let Literal::Positive(atom) = literal else {
                continue;
            };
            let mut next = Vec::new();
            for (bindings, equations) in &partial {
                for row in self.facts.rows(atom.relation) {
                    let mut bindings = bindings.clone();
                    let mut equations = equations.clone();
                    let cells = atom.arguments.iter().zip(row.iter().copied());
                    let (computed, plain) = split(cells);
                    equations.extend(computed);
                    if self.solve(&mut bindings, plain) {
                        next.push((bindings, equations));
                    }
                }
            }
            partial = next;
        }
        for (mut bindings, equations) in partial {
            if self.holds(rule, &mut bindings, open.clone())
                && self.hold_computed(&equations, &bindings)
            {
                take(&bindings);
            }
        }
    }

    /// An atom's cells, none where any value does; none at all while a variable is unknown.
    fn pattern(&self, atom: &Atom, bindings: &Bindings) -> Option<Vec<Option<Value>>> {
        let cells = atom.arguments.iter().map(|term| match term {
            Term::Wildcard => Some(None),
            term => self.value(term, bindings).map(Some),
        });
        cells.collect()
    }

    /// The value of a term; none while a variable is unknown, or where there is none.
    fn value(&self, term: &Term, bindings: &Bindings) -> Option<Value> {
        match term {
            Term::Wildcard => None,
            Term::Variable(variable) => value_of(bindings, *variable),
            Term::Constant(Constant::Number(number)) => Some(*number),
            Term::Constant(Constant::Symbol(name)) => self.symbols.get(name).map(Value::from),
            Term::Apply(application) => {
                let arguments = application.arguments.iter();
                let arguments: Option<Vec<Value>> =
                    arguments.map(|term| self.value(term, bindings)).collect();
                apply(application.function, &arguments?)
            }
        }
    }
}

fn value_of(bindings: &Bindings, variable: VariableId) -> Option<Value> {
    bindings.get(variable.0 as usize).copied().flatten()
}

/// Gives a variable a value; whether it has no other.
fn bind(bindings: &mut Bindings, variable: VariableId, value: Value) -> bool {
    match bindings.get_mut(variable.0 as usize) {
        Some(place) => *place.get_or_insert(value) == value,
        None => false,
    }
}

fn matches(pattern: &[Option<Value>], row: &[Value]) -> bool {
    let mut cells = pattern.iter().zip(row);
    cells.all(|(wanted, cell)| wanted.is_none_or(|wanted| wanted == *cell))
}
