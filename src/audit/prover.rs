//! Claims that rest on one another, from what was derived.
//!
//! Of a fact that holds, the first rule and the first body that derive it are taken; no relation
//! that placements are decided by is recursive, so nothing can rest on itself. Of one that does not
//! hold, what refutes every rule for it is looked for as [`crate::datalog::proof::claim`] lays
//! down.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::datalog::database::Value;
use crate::datalog::program::{Atom, Literal, RelationId, Rule, RuleId};
use crate::datalog::proof::claim::{Claim, MOST_COUNTED};
use crate::explain::body::{Bindings, Outcome, bind, judge, pattern_of, solve, unbound};
use crate::explain::knowledge::Knowledge;

/// A claim and the places of those that it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proved {
    /// The claim.
    pub claim: Claim,
    /// The rule that derives it; none for what was given or does not hold.
    pub rule: Option<RuleId>,
    /// Claims before it.
    pub premises: Vec<usize>,
}

/// Makes claims, each once, each behind those that it rests on.
pub struct Prover<'k, 'a> {
    knowledge: &'k Knowledge<'a>,
    told: Vec<bool>,
    /// All claims that were made.
    pub claims: Vec<Proved>,
    places: FxHashMap<Claim, usize>,
}

impl<'k, 'a> Prover<'k, 'a> {
    /// Begins without any claim.
    pub fn new(knowledge: &'k Knowledge<'a>, told: Vec<bool>) -> Self {
        Prover {
            knowledge,
            told,
            claims: Vec::new(),
            places: FxHashMap::default(),
        }
    }

    /// The place of the claim that a row holds, or that none with these cells does, whichever is so.
    pub fn prove(&mut self, relation: RelationId, cells: &[Option<Value>]) -> usize {
        self.claim(Claim {
            holds: self.knowledge.has(relation, cells),
            relation,
            cells: cells.to_vec(),
        })
    }

    /// Forgets all claims but the first so many.
    pub fn forget(&mut self, kept: usize) {
        for proved in self.claims.drain(kept..) {
            self.places.remove(&proved.claim);
        }
    }

    fn claim(&mut self, claim: Claim) -> usize {
        if let Some(place) = self.places.get(&claim) {
            return *place;
        }
        let (rule, premises) = match claim.holds {
            true => self.derivation(&claim),
            false => (None, self.refutation(&claim).into_iter().collect()),
        };
        let premises: Vec<usize> = premises.into_iter().map(|it| self.claim(it)).collect();
        let place = self.claims.len();
        self.places.insert(claim.clone(), place);
        self.claims.push(Proved {
            claim,
            rule,
            premises,
        });
        place
    }

    /// The first rule that derives a fact, and what it rests on there.
    fn derivation(&self, claim: &Claim) -> (Option<RuleId>, Vec<Claim>) {
        let knowledge = self.knowledge;
        let row: Vec<Value> = claim.cells.iter().copied().flatten().collect();
        if knowledge.is_given(claim.relation, &row) {
            return (None, Vec::new());
        }
        for id in knowledge.rules_of(claim.relation) {
            let Some(rule) = knowledge.program.rule(*id) else {
                continue;
            };
            let mut bindings = unbound(rule);
            if !bind(knowledge, &rule.head, &claim.cells, &mut bindings) {
                continue;
            }
            let mut found = None;
            solve(
                knowledge,
                rule,
                &rule.body,
                &bindings,
                &mut |bindings, _| {
                    let derives = pattern_of(knowledge, &rule.head, bindings) == claim.cells;
                    if derives {
                        found = Some(bindings.clone());
                    }
                    derives
                },
            );
            if let Some(bindings) = found {
                return (Some(*id), self.premises(rule, &bindings));
            }
        }
        (None, Vec::new())
    }

    /// What an instance of a rule rests on.
    fn premises(&self, rule: &Rule, bindings: &Bindings) -> Vec<Claim> {
        let mut premises = Vec::new();
        let mut counted = BTreeSet::new();
        for literal in &rule.body {
            match literal {
                Literal::Positive(atom) => {
                    let pattern = pattern_of(self.knowledge, atom, bindings);
                    premises.extend(self.least(atom, &pattern));
                }
                Literal::Negative(atom) if self.is_told(atom.relation) => premises.push(Claim {
                    holds: false,
                    relation: atom.relation,
                    cells: pattern_of(self.knowledge, atom, bindings),
                }),
                Literal::Aggregate(aggregate) => {
                    let body = &aggregate.body;
                    solve(self.knowledge, rule, body, bindings, &mut |_, rows| {
                        for (place, row) in rows {
                            if let Some(Literal::Positive(atom)) = body.get(*place) {
                                counted.insert(Claim::fact(atom.relation, row));
                            }
                        }
                        counted.len() > MOST_COUNTED
                    });
                }
                _ => {}
            }
        }
        if counted.len() <= MOST_COUNTED {
            premises.extend(counted);
        }
        premises
    }

    /// What refutes every rule for a head with some cells.
    fn refutation(&self, claim: &Claim) -> BTreeSet<Claim> {
        let knowledge = self.knowledge;
        let mut reasons = BTreeSet::new();
        if !self.is_told(claim.relation) {
            return reasons;
        }
        for id in knowledge.rules_of(claim.relation) {
            let Some(rule) = knowledge.program.rule(*id) else {
                continue;
            };
            let mut bindings = unbound(rule);
            if bind(knowledge, &rule.head, &claim.cells, &mut bindings) {
                let open = (0..rule.body.len()).collect();
                self.refute(rule, bindings, open, &mut reasons);
            }
        }
        reasons
    }

    fn refute(
        &self,
        rule: &Rule,
        mut bindings: Bindings,
        mut open: Vec<usize>,
        reasons: &mut BTreeSet<Claim>,
    ) {
        let knowledge = self.knowledge;
        let positive = |place: &usize| match rule.body.get(*place) {
            Some(Literal::Positive(atom)) => Some(atom),
            _ => None,
        };
        loop {
            let before = open.len();
            for place in open.clone() {
                let Some(literal) = rule.body.get(place).filter(|_| positive(&place).is_none())
                else {
                    continue;
                };
                match judge(knowledge, rule, literal, &mut bindings) {
                    Outcome::Open => {}
                    Outcome::Met => open.retain(|other| *other != place),
                    Outcome::Failed => {
                        if let Literal::Negative(atom) = literal {
                            let pattern = pattern_of(knowledge, atom, &bindings);
                            reasons.extend(self.least(atom, &pattern));
                        }
                        return;
                    }
                }
            }
            if open.len() == before {
                break;
            }
        }
        let mut fewest: Option<(usize, &Atom, Vec<Vec<Value>>)> = None;
        for place in &open {
            let Some(atom) = positive(place) else {
                continue;
            };
            let pattern = pattern_of(knowledge, atom, &bindings);
            let rows = knowledge.rows(atom.relation, &pattern);
            if rows.is_empty() {
                reasons.insert(Claim {
                    holds: false,
                    relation: atom.relation,
                    cells: pattern,
                });
                return;
            }
            if (fewest.as_ref()).is_none_or(|(_, _, fewest)| rows.len() < fewest.len()) {
                fewest = Some((*place, atom, rows));
            }
        }
        let Some((place, atom, rows)) = fewest else {
            return;
        };
        open.retain(|other| *other != place);
        for row in rows {
            reasons.insert(Claim::fact(atom.relation, &row));
            let mut bindings = bindings.clone();
            let cells: Bindings = row.into_iter().map(Some).collect();
            if bind(knowledge, atom, &cells, &mut bindings) {
                self.refute(rule, bindings, open.clone(), reasons);
            }
        }
    }

    /// The least row of an atom with some cells, as a claim.
    fn least(&self, atom: &Atom, pattern: &[Option<Value>]) -> Option<Claim> {
        let rows = self.knowledge.rows(atom.relation, pattern);
        rows.iter().min().map(|row| Claim::fact(atom.relation, row))
    }

    fn is_told(&self, relation: RelationId) -> bool {
        self.told.get(relation.0 as usize) == Some(&true)
    }
}
