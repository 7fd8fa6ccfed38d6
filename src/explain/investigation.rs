//! Why something holds: a derivation of least height, found from the top down.
//!
//! The height of a given fact is 0, that of a derived one is 1 more than its highest premise's. A
//! fact is tried with height 1, then 2, and so on, and what was found or not found for a fact is
//! kept. As each premise must be lower than what it proves, no derivation rests on itself.

use rustc_hash::FxHashMap;

use crate::datalog::database::Value;
use crate::datalog::program::{Literal, RelationId, RuleId};

use super::body::{Bindings, bind, pattern_of, solve, unbound};
use super::knowledge::Knowledge;
use super::missing::Missing;
use super::step::{Instance, Reached, Step, Trace};

/// No derivation of the rules is as high.
const HIGHEST: u32 = 100;
/// How many rows that an aggregate counted are shown.
const MOST_COUNTED: usize = 20;

/// How much is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// How many steps there may be.
    pub steps: usize,
    /// How many negations and failures may follow one another.
    pub depth: usize,
    /// How many instances of a rule are tried where nothing derives a row.
    pub trials: usize,
    /// How many of those that come nearest are kept for a rule.
    pub nearest: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Bounds {
            steps: 5_000,
            depth: 16,
            trials: 1_000,
            nearest: 8,
        }
    }
}

/// Finds out why rows hold or do not, and keeps what it found.
pub struct Investigation<'k, 'a> {
    pub(super) knowledge: &'k Knowledge<'a>,
    pub(super) bounds: Bounds,
    facts: FxHashMap<(RelationId, Vec<Value>), Derivations>,
    steps: Vec<Step>,
    known: FxHashMap<Claim, Option<usize>>,
}

/// That a row holds, or that none fits a pattern.
type Claim = (bool, RelationId, Vec<Option<Value>>);

/// What is known of the derivations of a fact.
#[derive(Debug, Clone, Default)]
struct Derivations {
    /// None is as low as this.
    not_within: u32,
    lowest: Option<Lowest>,
}

#[derive(Debug, Clone)]
struct Lowest {
    height: u32,
    rule: RuleId,
    bindings: Bindings,
    premises: Vec<(usize, Vec<Value>)>,
}

impl<'k, 'a> Investigation<'k, 'a> {
    /// Begins with nothing found.
    pub fn new(knowledge: &'k Knowledge<'a>, bounds: Bounds) -> Self {
        Investigation {
            knowledge,
            bounds,
            facts: FxHashMap::default(),
            steps: Vec::new(),
            known: FxHashMap::default(),
        }
    }

    /// Every step that was found; each stands behind those that it rests on.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// A step by its place.
    pub fn step(&self, place: usize) -> Option<&Step> {
        self.steps.get(place)
    }

    /// Forgets all steps, so that those of something else begin at 0; what was found out about the
    /// heights of facts stays.
    pub fn forget_steps(&mut self) {
        self.steps.clear();
        self.known.clear();
    }

    /// Why a row holds, or why it does not.
    pub fn explain(&mut self, relation: RelationId, row: &[Value]) -> usize {
        let cells: Vec<Option<Value>> = row.iter().copied().map(Some).collect();
        if self.knowledge.has(relation, &cells) {
            self.holding(relation, row, 0)
        } else {
            self.absent(relation, &cells, 0)
        }
    }

    /// The height of the lowest derivation of a row that holds.
    pub fn height(&mut self, relation: RelationId, row: &[Value]) -> Option<u32> {
        if self.knowledge.is_given(relation, row) {
            return Some(0);
        }
        self.prove(relation, row, HIGHEST);
        let found = self.facts.get(&(relation, row.to_vec()))?;
        Some(found.lowest.as_ref()?.height)
    }

    /// Whether a fact has a derivation of at most some height.
    fn prove(&mut self, relation: RelationId, row: &[Value], height: u32) -> bool {
        let knowledge = self.knowledge;
        if knowledge.is_given(relation, row) {
            return true;
        }
        let key = (relation, row.to_vec());
        let known = self.facts.entry(key.clone()).or_default();
        if let Some(lowest) = &known.lowest {
            return lowest.height <= height;
        }
        let first = known.not_within + 1;
        for height in first..=height {
            let lowest = self.derivation(relation, row, height);
            let is_found = lowest.is_some();
            let known = self.facts.entry(key.clone()).or_default();
            known.not_within = height;
            known.lowest = lowest;
            if is_found {
                return true;
            }
        }
        false
    }

    /// The first derivation whose premises are all lower than a height.
    fn derivation(&mut self, relation: RelationId, row: &[Value], height: u32) -> Option<Lowest> {
        let knowledge = self.knowledge;
        let cells: Bindings = row.iter().copied().map(Some).collect();
        for id in knowledge.rules_of(relation) {
            let Some(rule) = knowledge.program.rule(*id) else {
                continue;
            };
            let mut bindings = unbound(rule);
            if !bind(knowledge, &rule.head, &cells, &mut bindings) {
                continue;
            }
            let mut found = None;
            solve(
                knowledge,
                rule,
                &rule.body,
                &bindings,
                &mut |bindings, rows| {
                    // A head may compute: then it is only known now what it gives.
                    let head = pattern_of(knowledge, &rule.head, bindings);
                    let is_low = head == cells
                        && rows.iter().all(|(place, row)| match rule.body.get(*place) {
                            Some(Literal::Positive(atom)) => {
                                self.prove(atom.relation, row, height - 1)
                            }
                            _ => false,
                        });
                    if is_low {
                        let mut premises = rows.clone();
                        premises.sort();
                        found = Some(Lowest {
                            height,
                            rule: *id,
                            bindings: bindings.clone(),
                            premises,
                        });
                    }
                    is_low
                },
            );
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The step of a row that holds.
    pub(super) fn holding(&mut self, relation: RelationId, row: &[Value], depth: usize) -> usize {
        let cells: Vec<Option<Value>> = row.iter().copied().map(Some).collect();
        let key = (true, relation, cells.clone());
        if let Some(Some(place)) = self.known.get(&key) {
            return *place;
        }
        let knowledge = self.knowledge;
        let mut instances = Vec::new();
        let mut cut = false;
        if !knowledge.is_given(relation, row) {
            self.prove(relation, row, HIGHEST);
            let found = self.facts.get(&(relation, row.to_vec()));
            let lowest = found.and_then(|found| found.lowest.clone());
            if let Some(lowest) = lowest.filter(|_| self.steps.len() < self.bounds.steps) {
                instances.extend(self.instance(lowest, depth));
            }
            cut = instances.is_empty();
        }
        self.push(
            key,
            Step {
                relation,
                cells,
                holds: true,
                instances,
                cut,
            },
        )
    }

    /// The instance that derives a row, with steps for its literals.
    fn instance(&mut self, lowest: Lowest, depth: usize) -> Option<Instance> {
        let knowledge = self.knowledge;
        let rule = knowledge.program.rule(lowest.rule)?;
        let mut literals = Vec::with_capacity(rule.body.len());
        for (place, literal) in rule.body.iter().enumerate() {
            let steps = match literal {
                Literal::Positive(atom) => {
                    let mut rows = lowest.premises.iter();
                    let (_, row) = rows.find(|(literal, _)| *literal == place)?;
                    vec![self.holding(atom.relation, row, depth)]
                }
                Literal::Negative(atom) => {
                    let pattern = pattern_of(knowledge, atom, &lowest.bindings);
                    vec![self.absent(atom.relation, &pattern, depth + 1)]
                }
                Literal::Aggregate(_) => self.counted(lowest.rule, place, &lowest.bindings, depth),
                Literal::Comparison(_) | Literal::Truth(_) => Vec::new(),
            };
            literals.push(Trace {
                reached: Reached::Met,
                steps,
            });
        }
        Some(Instance {
            rule: lowest.rule,
            bindings: lowest.bindings,
            literals,
        })
    }

    /// The steps of the rows that an aggregate went over.
    pub(super) fn counted(
        &mut self,
        rule: RuleId,
        place: usize,
        bindings: &Bindings,
        depth: usize,
    ) -> Vec<usize> {
        let knowledge = self.knowledge;
        let Some(rule) = knowledge.program.rule(rule) else {
            return Vec::new();
        };
        let Some(Literal::Aggregate(aggregate)) = rule.body.get(place) else {
            return Vec::new();
        };
        let mut counted = Vec::new();
        solve(
            knowledge,
            rule,
            &aggregate.body,
            bindings,
            &mut |_, rows| {
                for (place, row) in rows {
                    if let Some(Literal::Positive(atom)) = aggregate.body.get(*place) {
                        counted.push((atom.relation, row.clone()));
                    }
                }
                counted.len() >= MOST_COUNTED
            },
        );
        let rows = counted.into_iter();
        rows.map(|(relation, row)| self.holding(relation, &row, depth))
            .collect()
    }

    /// The step that says that no row fits a pattern, with what comes nearest to one.
    pub(super) fn absent(
        &mut self,
        relation: RelationId,
        pattern: &[Option<Value>],
        depth: usize,
    ) -> usize {
        let key = (false, relation, pattern.to_vec());
        match self.known.get(&key) {
            Some(Some(place)) => return *place,
            // What is missing because it is missing itself: nothing more is to be said.
            Some(None) => return self.leaf(relation, pattern, false),
            None => {}
        }
        let knowledge = self.knowledge;
        let is_cut = depth >= self.bounds.depth || self.steps.len() >= self.bounds.steps;
        if knowledge.rules_of(relation).is_empty() || is_cut {
            let cut = !knowledge.rules_of(relation).is_empty();
            let place = self.leaf(relation, pattern, cut);
            self.known.insert(key, Some(place));
            return place;
        }
        self.known.insert(key.clone(), None);
        let mut instances = Vec::new();
        let mut cut = false;
        for id in knowledge.rules_of(relation) {
            let Some(rule) = knowledge.program.rule(*id) else {
                continue;
            };
            let mut missing = Missing::new(knowledge, rule, self.bounds);
            missing.search(pattern);
            cut |= missing.cut;
            for trial in missing.nearest() {
                instances.push(self.failed_instance(*id, trial, depth));
            }
        }
        let step = Step {
            relation,
            cells: pattern.to_vec(),
            holds: false,
            instances,
            cut,
        };
        self.push(key, step)
    }

    /// The instance of a rule that fails, with steps for its literals.
    fn failed_instance(
        &mut self,
        id: RuleId,
        (bindings, reached): (Bindings, Vec<Reached>),
        depth: usize,
    ) -> Instance {
        let knowledge = self.knowledge;
        let rule = knowledge.program.rule(id);
        let mut literals = Vec::with_capacity(reached.len());
        let body = rule.map_or(&[][..], |rule| rule.body.as_slice());
        for (place, (literal, reached)) in body.iter().zip(reached).enumerate() {
            let steps = match (literal, reached) {
                (_, Reached::Not) => Vec::new(),
                (Literal::Positive(atom), Reached::Failed)
                | (Literal::Negative(atom), Reached::Met) => {
                    let pattern = pattern_of(knowledge, atom, &bindings);
                    vec![self.absent(atom.relation, &pattern, depth + 1)]
                }
                (Literal::Positive(atom) | Literal::Negative(atom), _) => {
                    let pattern = pattern_of(knowledge, atom, &bindings);
                    let rows = knowledge.rows(atom.relation, &pattern);
                    let row = rows.first().map(Vec::as_slice).unwrap_or_default();
                    vec![self.holding(atom.relation, row, depth + 1)]
                }
                (Literal::Aggregate(_), _) => self.counted(id, place, &bindings, depth + 1),
                (Literal::Comparison(_) | Literal::Truth(_), _) => Vec::new(),
            };
            literals.push(Trace { reached, steps });
        }
        Instance {
            rule: id,
            bindings,
            literals,
        }
    }

    fn leaf(&mut self, relation: RelationId, pattern: &[Option<Value>], cut: bool) -> usize {
        self.steps.push(Step {
            relation,
            cells: pattern.to_vec(),
            holds: false,
            instances: Vec::new(),
            cut,
        });
        self.steps.len() - 1
    }

    fn push(&mut self, key: Claim, step: Step) -> usize {
        let place = self.steps.len();
        self.steps.push(step);
        self.known.insert(key, Some(place));
        place
    }
}
