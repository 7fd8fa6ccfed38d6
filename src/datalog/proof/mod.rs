//! Proofs: why a fact holds, as an ordered graph.
//!
//! A step's premises stand before it, so a proof cannot rest on itself, and a step that is used
//! twice is there once. Negated literals, comparisons and aggregates are no steps: the
//! [checker](check) looks them up in the full relations, which it can derive itself ([`model`]).
//! [Claims](claim) are what records are made of: they say why a negation holds, too.

pub mod check;
pub mod claim;
pub mod facts;
pub mod model;
mod shared;
mod solve;
pub mod text;
mod values;

use std::hash::Hash;

use rustc_hash::FxHashMap;

use super::database::Value;
use super::program::{RelationId, RuleId};

/// Steps from given facts to a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The steps; each stands behind its premises.
    pub steps: Vec<ProofStep>,
    /// The step of the fact that is proved.
    pub root: usize,
}

/// A fact and why it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofStep {
    /// The fact's relation.
    pub relation: RelationId,
    /// The fact's cells.
    pub row: Vec<Value>,
    /// The rule that it is an instance of; none for a given fact.
    pub rule: Option<RuleId>,
    /// The steps of the rule's positive literals, in written order.
    pub premises: Vec<usize>,
}

impl Proof {
    /// Collects a proof from handles: `expand` gives a handle's step (its premises left empty) and
    /// the handles of its premises. Handles must not rest on themselves. None where `expand` knows
    /// nothing of a handle.
    pub(super) fn collect<H: Copy + Eq + Hash>(
        root: H,
        mut expand: impl FnMut(H) -> Option<(ProofStep, Vec<H>)>,
    ) -> Option<Proof> {
        let mut steps: Vec<ProofStep> = Vec::new();
        let mut places: FxHashMap<H, usize> = FxHashMap::default();
        let mut open = vec![Open::new(root, &mut expand)?];
        while let Some(top) = open.last_mut() {
            let premise = top.premises.get(top.step.premises.len()).copied();
            match premise {
                Some(premise) => match places.get(&premise) {
                    Some(place) => top.step.premises.push(*place),
                    None => {
                        let next = Open::new(premise, &mut expand)?;
                        open.push(next);
                    }
                },
                None => {
                    let Some(done) = open.pop() else { break };
                    places.insert(done.handle, steps.len());
                    steps.push(done.step);
                }
            }
        }
        Some(Proof {
            root: *places.get(&root)?,
            steps,
        })
    }

    /// The height: 0 for a given fact, else 1 more than the highest premise's.
    pub fn height(&self) -> usize {
        let mut heights: Vec<usize> = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let premises = (step.premises.iter())
                .filter_map(|premise| heights.get(*premise))
                .max();
            heights.push(match step.rule {
                None => 0,
                Some(_) => premises.copied().unwrap_or_default() + 1,
            });
        }
        heights.get(self.root).copied().unwrap_or_default()
    }
}

/// A step whose premises are being collected.
struct Open<H> {
    handle: H,
    step: ProofStep,
    premises: Vec<H>,
}

impl<H: Copy> Open<H> {
    fn new(handle: H, expand: &mut impl FnMut(H) -> Option<(ProofStep, Vec<H>)>) -> Option<Self> {
        let (step, premises) = expand(handle)?;
        Some(Open {
            handle,
            step,
            premises,
        })
    }
}
