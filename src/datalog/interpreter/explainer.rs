//! Proofs of least height.
//!
//! The height of a given fact is 0, that of a derived one is 1 more than its highest premise's.
//! Once everything is derived, the whole program is run a second time as if it were one stratum,
//! with negations and aggregates looking at the complete relations: a fact then appears exactly in
//! the round of its least height. A proof takes, for each fact, the first rule and the first body
//! (in the order of values, literal by literal) whose facts all appeared in earlier rounds.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::super::database::{Symbols, Value};
use super::super::program::{Literal, Program, RelationId, RuleId};
use super::super::proof::{Proof, ProofStep};
use super::budget::Budget;
use super::error::EvaluationError;
use super::evaluation::Evaluation;
use super::limits::Options;
use super::machine::Machine;
use super::plan::Plan;
use super::planner::{self, Request};
use super::store::Store;
use super::strata::{Group, refresh_indices};

/// Finds proofs of least height for the facts of an evaluation.
pub struct Explainer<'a> {
    machine: Machine<'a>,
    /// For each relation, how many of its rows have at most some height, where it grew.
    heights: Vec<Vec<(u32, u32)>>,
    plans: FxHashMap<RuleId, Option<Rc<Plan>>>,
}

/// A fact by relation and row number.
type Handle = (RelationId, u32);

impl<'a> Explainer<'a> {
    /// Orders the facts of an evaluation of this program by height.
    ///
    /// # Errors
    /// A limit.
    pub fn new(
        program: &'a Program,
        symbols: &'a Symbols,
        evaluation: Evaluation,
        options: &Options<'a>,
    ) -> Result<Self, EvaluationError> {
        let relations = program.relations.len();
        let given = evaluation.given.iter().copied();
        let mut stores: Vec<Store> = (evaluation.stores.iter().zip(given))
            .map(|(store, given)| store.beginning(given))
            .collect();
        stores.extend(evaluation.stores);
        let mut machine = Machine::new(program, symbols, stores, Budget::new(options));
        let mut heights = vec![Vec::new(); relations];
        Group::of_all(program, relations).run(&mut machine, &mut |machine, height| {
            for (ends, store) in heights.iter_mut().zip(&machine.stores) {
                if height == 0 || store.old_end < store.visible_end {
                    ends.push((height, store.visible_end));
                }
            }
        })?;
        Ok(Explainer {
            machine,
            heights,
            plans: FxHashMap::default(),
        })
    }

    /// The proof of least height of a fact; none where it does not hold.
    ///
    /// # Errors
    /// A limit.
    pub fn explain(
        &mut self,
        relation: RelationId,
        row: &[Value],
    ) -> Result<Option<Proof>, EvaluationError> {
        let store = self.machine.stores.get(relation.0 as usize);
        let Some(row) = store.and_then(|store| store.find(row.iter().copied())) else {
            return Ok(None);
        };
        let mut failure = None;
        let proof = Proof::collect((relation, row), |handle| {
            self.step(handle).unwrap_or_else(|error| {
                failure = Some(error);
                None
            })
        });
        failure.map_or(Ok(proof), Err)
    }

    /// One step of a proof, and the rows of its premises.
    fn step(
        &mut self,
        (relation, row): Handle,
    ) -> Result<Option<(ProofStep, Vec<Handle>)>, EvaluationError> {
        let Some(store) = self.machine.stores.get(relation.0 as usize) else {
            return Ok(None);
        };
        let cells = store.row(row).to_vec();
        let mut step = ProofStep {
            relation,
            row: cells.clone(),
            rule: None,
            premises: Vec::new(),
        };
        let height = self.height((relation, row));
        if height == 0 {
            return Ok(Some((step, Vec::new())));
        }
        let program = self.machine.program;
        for (id, rule) in program.rules.iter().enumerate() {
            if rule.head.relation != relation {
                continue;
            }
            let id = RuleId(id as u32);
            let Some(plan) = self.plan(id) else { continue };
            self.show_below(height);
            if let Some(rows) = self.machine.search(&plan, &cells)? {
                step.rule = Some(id);
                let premises = (rule.body.iter())
                    .filter_map(|literal| match literal {
                        Literal::Positive(atom) => Some(atom.relation),
                        _ => None,
                    })
                    .zip(rows)
                    .collect();
                return Ok(Some((step, premises)));
            }
        }
        Ok(None)
    }

    /// The least height of a fact.
    fn height(&self, (relation, row): Handle) -> u32 {
        let ends = self.heights.get(relation.0 as usize);
        ends.and_then(|ends| ends.get(ends.partition_point(|(_, end)| *end <= row)))
            .map_or(0, |(height, _)| *height)
    }

    /// Hides all facts but those below a height.
    fn show_below(&mut self, height: u32) {
        for (ends, store) in self.heights.iter().zip(&mut self.machine.stores) {
            let place = ends.partition_point(|(known, _)| *known < height);
            let end = place.checked_sub(1).and_then(|place| ends.get(place));
            store.visible_end = end.map_or(0, |(_, end)| *end);
        }
    }

    /// The plan that finds a body for a head of a rule.
    fn plan(&mut self, id: RuleId) -> Option<Rc<Plan>> {
        if let Some(plan) = self.plans.get(&id) {
            return plan.clone();
        }
        let machine = &mut self.machine;
        for store in &mut machine.stores {
            store.show_all();
        }
        let rule = machine.program.rules.get(id.0 as usize)?;
        let plan = planner::plan(
            Request {
                id,
                rule,
                delta: None,
                growing: &|_| true,
                complete_stores: machine.program.relations.len(),
                head_given: true,
            },
            &mut machine.stores,
            machine.symbols,
        );
        refresh_indices(machine);
        let plan = plan.map(Rc::new);
        self.plans.insert(id, plan.clone());
        plan
    }
}
