//! What an investigation finds: steps, each with the steps that it rests on.
//!
//! A step says that a row holds, or that none does. Steps that it rests on stand before it, and
//! what is used twice is there once.

use crate::datalog::database::Value;
use crate::datalog::program::{RelationId, RuleId};
use crate::datalog::proof::{Proof, ProofStep};

use super::body::Bindings;

/// Something that holds, or does not, and why.
#[derive(Debug, Clone)]
pub struct Step {
    /// The relation.
    pub relation: RelationId,
    /// The cells; where there is none, any value was asked for.
    pub cells: Vec<Option<Value>>,
    /// Whether there is such a row.
    pub holds: bool,
    /// Where it holds: the rule that derives it, or nothing where it was given. Where it does
    /// not: what comes nearest, for each rule that could derive it.
    pub instances: Vec<Instance>,
    /// Whether there is more to say than was looked at.
    pub cut: bool,
}

/// A rule with values for its variables.
#[derive(Debug, Clone)]
pub struct Instance {
    /// The rule.
    pub rule: RuleId,
    /// The values of its variables; none where the search did not get that far.
    pub bindings: Bindings,
    /// What became of its literals, in the order of the rule.
    pub literals: Vec<Trace>,
}

/// What became of a literal.
#[derive(Debug, Clone)]
pub struct Trace {
    /// Whether it is met.
    pub reached: Reached,
    /// The steps that say so: one for an atom, the counted rows for an aggregate.
    pub steps: Vec<usize>,
}

/// How far the search got with a literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// It is met.
    Met,
    /// It is not.
    Failed,
    /// Something that it needs was not known.
    Not,
}

impl Step {
    /// Whether nothing more is to be said: it was given, or nothing can derive it.
    pub fn is_leaf(&self) -> bool {
        self.instances.is_empty()
    }

    /// The steps that this one rests on, in the order of the rules' literals.
    pub fn premises(&self) -> Vec<usize> {
        let mut premises = Vec::new();
        for instance in &self.instances {
            for trace in &instance.literals {
                for step in &trace.steps {
                    if !premises.contains(step) {
                        premises.push(*step);
                    }
                }
            }
        }
        premises
    }
}

/// The steps that lead to some step, numbered anew in their order, that step last.
pub fn leading_to(steps: &[Step], root: usize) -> Vec<Step> {
    let mut wanted = vec![false; root + 1];
    for place in (0..=root).rev() {
        let is_wanted = place == root || wanted.get(place) == Some(&true);
        if let Some(step) = steps.get(place).filter(|_| is_wanted) {
            for index in step.premises().into_iter().chain([place]) {
                if let Some(slot) = wanted.get_mut(index) {
                    *slot = true;
                }
            }
        }
    }
    let mut places = vec![0; root + 1];
    let mut kept = Vec::new();
    for (place, step) in steps.iter().take(root + 1).enumerate() {
        if wanted.get(place) != Some(&true) {
            continue;
        }
        let mut step = step.clone();
        for trace in step.instances.iter_mut().flat_map(|it| &mut it.literals) {
            for index in &mut trace.steps {
                *index = places.get(*index).copied().unwrap_or_default();
            }
        }
        if let Some(slot) = places.get_mut(place) {
            *slot = kept.len();
        }
        kept.push(step);
    }
    kept
}

/// The part of the steps that is a proof in the sense of the proof checker: what holds, by rules,
/// from given facts. None where the step does not hold.
pub fn proof_of(
    steps: &[Step],
    positive: impl Fn(RuleId, usize) -> bool,
    root: usize,
) -> Option<Proof> {
    let mut places = vec![None; steps.len()];
    let mut proof = Vec::new();
    for (place, step) in steps.iter().enumerate().take(root + 1) {
        if !step.holds {
            continue;
        }
        let row: Option<Vec<Value>> = step.cells.iter().copied().collect();
        let instance = step.instances.first();
        let mut premises = Vec::new();
        if let Some(instance) = instance {
            for (literal, trace) in instance.literals.iter().enumerate() {
                if positive(instance.rule, literal) {
                    let premise = trace.steps.first()?;
                    premises.push(places.get(*premise).copied().flatten()?);
                }
            }
        }
        if let Some(slot) = places.get_mut(place) {
            *slot = Some(proof.len());
        }
        proof.push(ProofStep {
            relation: step.relation,
            row: row?,
            rule: instance.map(|instance| instance.rule),
            premises,
        });
    }
    Some(Proof {
        steps: proof,
        root: places.get(root).copied().flatten()?,
    })
}
