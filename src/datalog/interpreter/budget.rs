//! Counts what an evaluation uses up, and ends it at its limits.

use super::super::program::Program;
use super::error::EvaluationError;
use super::limits::{Limits, Options};
use super::store::Store;

/// How many steps go by before the time is asked for.
const STEPS_BETWEEN_CLOCKS: u32 = 1 << 12;

/// How many facts go by before the memory is added up.
const FACTS_BETWEEN_SUMS: u64 = 1 << 12;

/// What is left of the limits.
pub(super) struct Budget<'a> {
    limits: Limits,
    out_of_time: Option<&'a dyn Fn() -> bool>,
    facts: u64,
    iterations: u64,
    steps: u32,
    /// The records' share, which the stores do not know.
    bytes_a_fact: usize,
}

impl<'a> Budget<'a> {
    /// A budget of which nothing is used.
    pub(super) fn new(options: &Options<'a>) -> Self {
        Budget {
            limits: options.limits,
            out_of_time: options.out_of_time,
            facts: 0,
            iterations: 0,
            steps: 0,
            bytes_a_fact: if options.recording { 24 } else { 0 },
        }
    }

    /// Counts the facts that an evaluation starts from.
    pub(super) fn given(
        &mut self,
        program: &Program,
        largest: usize,
        facts: u64,
        stores: &[Store],
    ) -> Result<(), EvaluationError> {
        self.facts = facts.saturating_sub(1);
        if facts > 0 {
            self.fact(program, largest, stores)?;
        }
        Ok(())
    }

    /// Counts a new fact of a store.
    #[inline]
    pub(super) fn fact(
        &mut self,
        program: &Program,
        store: usize,
        stores: &[Store],
    ) -> Result<(), EvaluationError> {
        self.facts += 1;
        if self.facts > self.limits.facts {
            return Err(EvaluationError::TooManyFacts {
                limit: self.limits.facts,
                relation: relation_name(program, store),
            });
        }
        if self.facts.is_multiple_of(FACTS_BETWEEN_SUMS) {
            let bytes: usize = stores.iter().map(Store::bytes).sum();
            if bytes + self.bytes_a_fact * self.facts as usize > self.limits.memory {
                return Err(EvaluationError::TooMuchMemory {
                    limit: self.limits.memory,
                    relation: relation_name(program, store),
                });
            }
        }
        Ok(())
    }

    /// Counts a round in which a store grew.
    pub(super) fn iteration(
        &mut self,
        program: &Program,
        store: usize,
    ) -> Result<(), EvaluationError> {
        self.iterations += 1;
        if self.iterations > self.limits.iterations {
            return Err(EvaluationError::TooManyIterations {
                limit: self.limits.iterations,
                relation: relation_name(program, store),
            });
        }
        self.tick(program, store)
    }

    /// Counts a step of work.
    #[inline]
    pub(super) fn tick(&mut self, program: &Program, store: usize) -> Result<(), EvaluationError> {
        self.steps = self.steps.wrapping_add(1);
        if self.steps.is_multiple_of(STEPS_BETWEEN_CLOCKS)
            && self.out_of_time.is_some_and(|out_of_time| out_of_time())
        {
            return Err(EvaluationError::OutOfTime {
                relation: relation_name(program, store),
            });
        }
        Ok(())
    }
}

fn relation_name(program: &Program, store: usize) -> String {
    program
        .relations
        .get(store)
        .map(|relation| relation.name.clone())
        .unwrap_or_default()
}
