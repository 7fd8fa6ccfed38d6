//! Runs a program's strata in order, each in semi-naive rounds.

use rustc_hash::FxHashSet;

use super::super::program::{Literal, Program, RelationId, RuleId, Stratum};
use super::error::EvaluationError;
use super::machine::Machine;
use super::plan::Plan;
use super::planner::{self, Request};

/// A rule, and the literal of it that reads the last round's facts. A rule without such a literal
/// runs once, in the first round.
#[derive(Clone, Copy)]
struct Goal {
    rule: RuleId,
    delta: Option<usize>,
}

/// Rules that are run together until they derive nothing new.
pub(super) struct Group {
    goals: Vec<Goal>,
    growing: FxHashSet<RelationId>,
    stores: Vec<usize>,
    complete_stores: usize,
}

/// Derives every stratum's facts.
pub(super) fn run(machine: &mut Machine<'_>) -> Result<(), EvaluationError> {
    let program = machine.program;
    for stratum in &program.strata {
        Group::of_stratum(program, stratum).run(machine, &mut |_, _| {})?;
    }
    Ok(())
}

impl Group {
    /// The rules of a stratum.
    fn of_stratum(program: &Program, stratum: &Stratum) -> Self {
        Group::new(program, &stratum.relations, &stratum.rules, 0)
    }

    /// All rules of a program at once, where negations and aggregates read other stores than those
    /// that grow. A fact then appears in the round of its height.
    pub(super) fn of_all(program: &Program, complete_stores: usize) -> Self {
        let relations: Vec<RelationId> = (0..program.relations.len() as u32)
            .map(RelationId)
            .collect();
        let rules: Vec<RuleId> = (0..program.rules.len() as u32).map(RuleId).collect();
        Group::new(program, &relations, &rules, complete_stores)
    }

    fn new(
        program: &Program,
        relations: &[RelationId],
        rules: &[RuleId],
        complete_stores: usize,
    ) -> Self {
        let growing: FxHashSet<RelationId> = relations.iter().copied().collect();
        let mut goals = Vec::new();
        for rule in rules {
            let body = (program.rules.get(rule.0 as usize)).map(|rule| rule.body.as_slice());
            let variants = (body.unwrap_or_default().iter().enumerate())
                .filter(|(_, literal)| match literal {
                    Literal::Positive(atom) => growing.contains(&atom.relation),
                    _ => false,
                })
                .map(|(place, _)| Some(place));
            let before = goals.len();
            goals.extend(variants.map(|delta| Goal { rule: *rule, delta }));
            if goals.len() == before {
                goals.push(Goal {
                    rule: *rule,
                    delta: None,
                });
            }
        }
        Group {
            goals,
            growing,
            stores: (relations.iter())
                .map(|relation| relation.0 as usize)
                .collect(),
            complete_stores,
        }
    }

    /// Runs rounds until one adds nothing. `after_round` sees the machine after each, and which
    /// round it was: 0 shows the facts that were there before.
    pub(super) fn run(
        &self,
        machine: &mut Machine<'_>,
        after_round: &mut dyn FnMut(&Machine<'_>, u32),
    ) -> Result<(), EvaluationError> {
        // All facts that are there are the first round's delta.
        for store in &self.stores {
            if let Some(store) = machine.stores.get_mut(*store) {
                store.visible_end = 0;
            }
        }
        let mut plans = Vec::new();
        let recursive = self.goals.iter().any(|goal| goal.delta.is_some());
        for round in 0u32.. {
            let grown = self.advance(machine);
            after_round(machine, round);
            if round > 0 {
                let Some(grown) = grown.filter(|_| recursive) else {
                    return Ok(());
                };
                machine.budget.iteration(machine.program, grown)?;
            }
            // The sizes that the order of joins rests on change most in the first rounds.
            if round == 0 || round.is_power_of_two() {
                plans.clear();
                for goal in &self.goals {
                    if round == 0 || goal.delta.is_some() {
                        plans.extend(self.plan(machine, *goal));
                    }
                }
                refresh_indices(machine);
            } else {
                for store in &self.stores {
                    if let Some(store) = machine.stores.get_mut(*store) {
                        store.refresh_indices();
                    }
                }
            }
            for plan in &plans {
                let has_delta = plan.delta_store.is_none_or(|store| {
                    let store = machine.stores.get(store);
                    store.is_some_and(|store| store.old_end < store.visible_end)
                });
                if has_delta {
                    machine.run(plan)?;
                }
            }
        }
        Ok(())
    }

    /// Turns what the last round added into the delta. Returns a store that grew.
    fn advance(&self, machine: &mut Machine<'_>) -> Option<usize> {
        let mut grown = None;
        for store in &self.stores {
            if let Some(grows) = machine.stores.get_mut(*store)
                && grows.advance()
            {
                grown = Some(*store);
            }
        }
        grown
    }

    /// Plans a rule for the present sizes of the stores.
    fn plan(&self, machine: &mut Machine<'_>, goal: Goal) -> Option<Plan> {
        planner::plan(
            Request {
                id: goal.rule,
                rule: machine.program.rules.get(goal.rule.0 as usize)?,
                delta: goal.delta,
                growing: &|relation| self.growing.contains(&relation),
                complete_stores: self.complete_stores,
                head_given: false,
            },
            &mut machine.stores,
            machine.symbols,
        )
    }
}

/// Brings the indices that plans asked for up to date.
pub(super) fn refresh_indices(machine: &mut Machine<'_>) {
    for store in &mut machine.stores {
        store.refresh_indices();
    }
}
