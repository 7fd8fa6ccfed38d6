//! The proof checker: small, obvious, and independent of every evaluator.
//!
//! A proof is accepted only if each step is a given fact, or an instance of a rule whose positive
//! literals are earlier steps. Comparisons are computed, negations and aggregates are looked up in
//! the full relations, by trying every row. It shares no code with the interpreter, not even the
//! arithmetic: two mistakes would have to be the same to go unseen.

use super::super::database::{Symbols, Value};
use super::super::program::{Literal, Program, RelationId, RuleId, Term};
use super::solve::{Bindings, Solver, bind};
use super::{Proof, ProofStep};

pub use super::facts::Facts;

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
    /// What is said not to hold does hold.
    #[error("it is said not to hold, but a row of the full relation has these cells")]
    Holds,
    /// Something else than what is named refutes a fact, or it is no claim of the program.
    #[error("its premises are not those that refute every rule for it")]
    WrongReasons,
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
        told: &[],
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

/// Checks single steps against a program and its full relations.
pub struct Checker<'a> {
    /// The rules.
    pub program: &'a Program,
    /// The names of the values.
    pub symbols: &'a Symbols,
    /// The full relations.
    pub facts: &'a dyn Facts,
    /// For each relation, whether claims say why rows of it are missing.
    pub told: &'a [bool],
}

impl Checker<'_> {
    fn check_step(&self, step: &ProofStep, earlier: &[ProofStep]) -> Result<(), Flaw> {
        let Some(rule) = step.rule else {
            let given = self.facts.is_given(step.relation, &step.row);
            return if given && step.premises.is_empty() {
                Ok(())
            } else {
                Err(Flaw::NotGiven)
            };
        };
        let mut premises = Vec::new();
        for premise in &step.premises {
            let premise = earlier.get(*premise).ok_or(Flaw::WrongPremises)?;
            premises.push((premise.relation, premise.row.as_slice()));
        }
        self.instance(rule, step.relation, &step.row, &premises)?;
        Ok(())
    }

    /// The values of a rule's variables by which a row follows from premises, the facts of its
    /// positive literals in written order.
    pub(super) fn instance(
        &self,
        rule: RuleId,
        relation: RelationId,
        row: &[Value],
        premises: &[(RelationId, &[Value])],
    ) -> Result<Bindings, Flaw> {
        let rule = self.program.rule(rule).ok_or(Flaw::NoRule)?;
        if rule.head.relation != relation || rule.head.arguments.len() != row.len() {
            return Err(Flaw::WrongHead);
        }
        let solver = Solver {
            symbols: self.symbols,
            facts: self.facts,
            rule,
        };
        let mut bindings = solver.unbound();
        let mut equations: Vec<(&Term, Value)> = Vec::new();
        let mut done = Vec::new();
        let mut rows = premises.iter();
        for literal in &rule.body {
            let Literal::Positive(atom) = literal else {
                done.push(false);
                continue;
            };
            let (found, row) = rows.next().ok_or(Flaw::WrongPremises)?;
            if *found != atom.relation || row.len() != atom.arguments.len() {
                return Err(Flaw::WrongPremises);
            }
            equations.extend(atom.arguments.iter().zip(row.iter().copied()));
            done.push(true);
        }
        if rows.next().is_some() {
            return Err(Flaw::WrongPremises);
        }
        equations.extend(rule.head.arguments.iter().zip(row.iter().copied()));
        let bound = equations.iter().all(|(term, value)| match term {
            Term::Variable(variable) => bind(&mut bindings, *variable, *value),
            _ => true,
        });
        let holds = bound
            && solver.test_all(&rule.body, &mut bindings, &mut done)
            && done.iter().all(|done| *done)
            && equations.iter().all(|(term, value)| {
                matches!(term, Term::Wildcard) || solver.value(term, &bindings) == Some(*value)
            });
        if holds {
            Ok(bindings)
        } else {
            Err(Flaw::NoInstance)
        }
    }
}
