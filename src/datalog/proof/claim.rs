//! Claims: that a fact holds, or that none of some form does, each with what it rests on.
//!
//! A [`Proof`](super::Proof) says why a fact holds and leaves every negation to be looked up. Claims
//! say why a negation holds, too. A fact rests on the literals of its rule, negated ones and the
//! rows that an aggregate goes over as well. That there is no such fact rests on what refutes
//! every rule for it. What refutes a rule is found in one fixed way, so that whoever makes claims and whoever
//! checks them come to the same: whatever can be tested is tested; if no row fits a literal, the
//! first such literal refutes; or else the rows of the literal that the fewest fit (of equal ones
//! the first) are gone through, and the rest of the rule has to be refuted for each.

use std::collections::BTreeSet;

use super::super::database::Value;
use super::super::program::Term;
use super::super::program::{Atom, Literal, Program, RelationId, Rule, RuleId};
use super::check::{Checker, Flaw};
use super::facts::Pattern;
use super::solve::{Bindings, Solver, bind, bind_row, mark};

/// That a fact holds, or that no fact with these cells does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Claim {
    /// Whether it holds.
    pub holds: bool,
    /// The relation.
    pub relation: RelationId,
    /// The cells. Where there is none, any value is meant; a fact that holds has all.
    pub cells: Pattern,
}

/// So many rows of an aggregate are premises; where there are more, none is.
pub const MOST_COUNTED: usize = 20;

impl Claim {
    /// That a fact holds.
    pub fn fact(relation: RelationId, row: &[Value]) -> Self {
        Claim {
            holds: true,
            relation,
            cells: row.iter().copied().map(Some).collect(),
        }
    }

    /// The claim with another value in the place of one, in the columns of a type.
    pub fn renamed(&self, program: &Program, of_type: &str, value: Value, other: Value) -> Self {
        let mut claim = self.clone();
        if let Some(relation) = program.relation(claim.relation) {
            for (cell, column) in claim.cells.iter_mut().zip(&relation.columns) {
                if *cell == Some(value) && column.declared_type == of_type {
                    *cell = Some(other);
                }
            }
        }
        claim
    }
}

impl Checker<'_> {
    /// Checks a claim against the claims that it rests on, which are true.
    ///
    /// # Errors
    /// Why it does not follow.
    pub fn check_claim(
        &self,
        claim: &Claim,
        rule: Option<RuleId>,
        premises: &[&Claim],
    ) -> Result<(), Flaw> {
        if !claim.holds {
            return self.check_absence(claim, rule, premises);
        }
        let row: Option<Vec<Value>> = claim.cells.iter().copied().collect();
        let row = row.ok_or(Flaw::NotGiven)?;
        match rule {
            None if premises.is_empty() && self.facts.is_given(claim.relation, &row) => Ok(()),
            None => Err(Flaw::NotGiven),
            Some(rule) => self.check_derived(rule, claim.relation, &row, premises),
        }
    }

    fn check_derived(
        &self,
        id: RuleId,
        relation: RelationId,
        row: &[Value],
        premises: &[&Claim],
    ) -> Result<(), Flaw> {
        let rule = self.program.rule(id).ok_or(Flaw::NoRule)?;
        let mut rest = premises.iter();
        let mut rows: Vec<(RelationId, Vec<Value>)> = Vec::new();
        let mut absent: Vec<(&Atom, &Claim)> = Vec::new();
        for literal in &rule.body {
            let (atom, holds) = match literal {
                Literal::Positive(atom) => (atom, true),
                Literal::Negative(atom) if self.is_told(atom.relation) => (atom, false),
                _ => continue,
            };
            let premise = rest.next().ok_or(Flaw::WrongPremises)?;
            if premise.holds != holds || premise.relation != atom.relation {
                return Err(Flaw::WrongPremises);
            }
            if holds {
                let row: Option<Vec<Value>> = premise.cells.iter().copied().collect();
                rows.push((premise.relation, row.ok_or(Flaw::WrongPremises)?));
            } else {
                absent.push((atom, premise));
            }
        }
        let facts: Vec<(RelationId, &[Value])> = rows
            .iter()
            .map(|(relation, row)| (*relation, row.as_slice()))
            .collect();
        let bindings = self.instance(id, relation, row, &facts)?;
        let solver = self.solver(rule);
        let mut absent = absent.into_iter();
        if !absent.all(|(atom, premise)| solver.pattern(atom, &bindings) == premise.cells) {
            return Err(Flaw::NoInstance);
        }
        let counted = self.counted(rule, &bindings);
        if rest.copied().eq(counted.iter()) {
            Ok(())
        } else {
            Err(Flaw::WrongPremises)
        }
    }

    /// The rows that the aggregates of an instance of a rule go over, in order.
    fn counted(&self, rule: &Rule, bindings: &Bindings) -> Vec<Claim> {
        let solver = self.solver(rule);
        let mut counted = BTreeSet::new();
        for literal in &rule.body {
            let Literal::Aggregate(aggregate) = literal else {
                continue;
            };
            let Some(inner) = solver.inside(aggregate, bindings) else {
                continue;
            };
            solver.solutions(&aggregate.body, inner, &mut |_, rows| {
                for (place, row) in rows {
                    if let Some(Literal::Positive(atom)) = aggregate.body.get(*place) {
                        counted.insert(Claim::fact(atom.relation, row));
                    }
                }
                counted.len() <= MOST_COUNTED
            });
        }
        match counted.len() <= MOST_COUNTED {
            true => counted.into_iter().collect(),
            false => Vec::new(),
        }
    }

    fn check_absence(
        &self,
        claim: &Claim,
        rule: Option<RuleId>,
        premises: &[&Claim],
    ) -> Result<(), Flaw> {
        let columns = self.program.relation(claim.relation);
        let arity = columns.map(|relation| relation.columns.len());
        if rule.is_some() || arity != Some(claim.cells.len()) {
            return Err(Flaw::WrongReasons);
        }
        if self.facts.has(claim.relation, &claim.cells) {
            return Err(Flaw::Holds);
        }
        let mut reasons = BTreeSet::new();
        if self.is_told(claim.relation) {
            let rules = self.program.rules.iter();
            for rule in rules.filter(|rule| rule.head.relation == claim.relation) {
                self.refute_rule(rule, &claim.cells, &mut reasons);
            }
        }
        if premises.iter().copied().eq(reasons.iter()) {
            Ok(())
        } else {
            Err(Flaw::WrongReasons)
        }
    }

    /// Adds what refutes a rule for a head with some cells.
    fn refute_rule(&self, rule: &Rule, cells: &Pattern, reasons: &mut BTreeSet<Claim>) {
        let solver = self.solver(rule);
        let mut bindings = solver.unbound();
        for (term, cell) in rule.head.arguments.iter().zip(cells) {
            let agrees = match (term, cell) {
                (Term::Variable(variable), Some(cell)) => bind(&mut bindings, *variable, *cell),
                (Term::Constant(_), Some(cell)) => solver.value(term, &bindings) == Some(*cell),
                _ => true,
            };
            if !agrees {
                return;
            }
        }
        self.refute(&solver, bindings, vec![false; rule.body.len()], reasons);
    }

    fn refute(
        &self,
        solver: &Solver<'_>,
        mut bindings: Bindings,
        mut done: Vec<bool>,
        reasons: &mut BTreeSet<Claim>,
    ) {
        let body = &solver.rule.body;
        if !solver.test_all(body, &mut bindings, &mut done) {
            self.failed_test(solver, &mut bindings, &done, reasons);
            return;
        }
        let mut fewest: Option<(usize, &Atom, Vec<Vec<Value>>)> = None;
        for (place, literal) in body.iter().enumerate() {
            let Literal::Positive(atom) = literal else {
                continue;
            };
            if done.get(place) != Some(&false) {
                continue;
            }
            let pattern = solver.pattern(atom, &bindings);
            let most = fewest
                .as_ref()
                .map_or(usize::MAX, |(_, _, rows)| rows.len());
            let rows = self.fitting(atom, &pattern, most);
            if rows.is_empty() {
                reasons.insert(Claim {
                    holds: false,
                    relation: atom.relation,
                    cells: pattern,
                });
                return;
            }
            if rows.len() < most {
                fewest = Some((place, atom, rows));
            }
        }
        let Some((place, atom, rows)) = fewest else {
            return;
        };
        mark(&mut done, place);
        for row in rows {
            reasons.insert(Claim::fact(atom.relation, &row));
            let mut bindings = bindings.clone();
            if bind_row(atom, &row, &mut bindings) {
                self.refute(solver, bindings, done.clone(), reasons);
            }
        }
    }

    /// Adds why the first test that fails does: the least fact that a negated literal denies.
    fn failed_test(
        &self,
        solver: &Solver<'_>,
        bindings: &mut Bindings,
        done: &[bool],
        reasons: &mut BTreeSet<Claim>,
    ) {
        for (place, literal) in solver.rule.body.iter().enumerate() {
            let is_open = done.get(place) == Some(&false);
            if !is_open || matches!(literal, Literal::Positive(_)) {
                continue;
            }
            if solver.test(literal, bindings) == Some(false) {
                if let Literal::Negative(atom) = literal {
                    let pattern = solver.pattern(atom, bindings);
                    let rows = self.fitting(atom, &pattern, usize::MAX);
                    let least = rows.iter().min();
                    reasons.extend(least.map(|row| Claim::fact(atom.relation, row)));
                }
                return;
            }
        }
    }

    /// The rows of an atom that fit a pattern, sorted; not all where there are more than `most`.
    fn fitting(&self, atom: &Atom, pattern: &Pattern, most: usize) -> Vec<Vec<Value>> {
        let mut rows = Vec::new();
        self.facts.each(atom.relation, pattern, &mut |row| {
            rows.push(row.to_vec());
            rows.len() <= most
        });
        rows
    }

    /// Whether claims say why rows of a relation are missing.
    fn is_told(&self, relation: RelationId) -> bool {
        self.told.get(relation.0 as usize) == Some(&true)
    }

    fn solver<'s>(&'s self, rule: &'s Rule) -> Solver<'s> {
        Solver {
            symbols: self.symbols,
            facts: self.facts,
            rule,
        }
    }
}
