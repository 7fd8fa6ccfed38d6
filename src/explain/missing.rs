//! Why a rule does not derive a row: the instances of the rule that come nearest.
//!
//! Every literal that can be judged is judged, so that all that is wrong is told and not only the
//! first of it. Of all instances those are kept that meet the most literals; of equal ones those
//! whose failed literals agree with some row in the most cells that the search has found itself;
//! then those that meet the literals that are written first.

use crate::datalog::database::Value;
use crate::datalog::program::{Atom, Literal, Rule, Term, VariableId};

use super::body::{Bindings, Outcome, bind, is_ground, judge, pattern_of, unbound};
use super::investigation::Bounds;
use super::knowledge::Knowledge;
use super::step::Reached;

/// So many rows are looked at to tell how near a literal is to being met.
const MOST_COMPARED: usize = 200;

/// An instance that fails: the values of its variables, and what became of its literals.
pub type Trial = (Bindings, Vec<Reached>);

/// The search for the instances of a rule that come nearest to deriving a row.
pub struct Missing<'k, 'a> {
    knowledge: &'k Knowledge<'a>,
    rule: &'k Rule,
    bounds: Bounds,
    nearest: Vec<Trial>,
    /// Whether not all instances were tried, or not all of the nearest kept.
    pub cut: bool,
    best: Option<Score>,
    trials: usize,
    /// The variables that the row itself gives.
    asked: Vec<bool>,
}

/// How near an instance comes; the greater, the nearer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    met: usize,
    agreeing: usize,
    first_met: Vec<bool>,
}

#[derive(Clone)]
struct State {
    bindings: Bindings,
    reached: Vec<Option<Reached>>,
    /// Literals whose rows are not looked for: what the other literals find must do.
    deferred: Vec<bool>,
}

impl<'k, 'a> Missing<'k, 'a> {
    /// Begins a search.
    pub fn new(knowledge: &'k Knowledge<'a>, rule: &'k Rule, bounds: Bounds) -> Self {
        Missing {
            knowledge,
            rule,
            bounds,
            nearest: Vec::new(),
            cut: false,
            best: None,
            trials: 0,
            asked: Vec::new(),
        }
    }

    /// Looks for the instances that come nearest to a row with some cells.
    pub fn search(&mut self, pattern: &[Option<Value>]) {
        let mut bindings = unbound(self.rule);
        if !bind(self.knowledge, &self.rule.head, pattern, &mut bindings) {
            return;
        }
        self.asked = bindings.iter().map(Option::is_some).collect();
        let literals = self.rule.body.len();
        self.explore(State {
            bindings,
            reached: vec![None; literals],
            deferred: vec![false; literals],
        });
    }

    /// The instances that come nearest.
    pub fn nearest(self) -> Vec<Trial> {
        self.nearest
    }

    fn explore(&mut self, mut state: State) {
        if self.trials >= self.bounds.trials {
            self.cut = true;
            return;
        }
        self.judge_all(&mut state);
        let missed = state
            .reached
            .iter()
            .filter(|it| **it == Some(Reached::Failed));
        let reachable = state.reached.len() - missed.count();
        if self.best.as_ref().is_some_and(|best| reachable < best.met) {
            return;
        }
        let Some((place, rows)) = self.narrowest(&state) else {
            self.finish(state);
            return;
        };
        let Some(Literal::Positive(atom)) = self.rule.body.get(place) else {
            return;
        };
        if rows.is_empty() {
            mark(&mut state.reached, place, Reached::Failed);
            self.explore(state);
            return;
        }
        for row in rows {
            let mut next = state.clone();
            let cells: Bindings = row.into_iter().map(Some).collect();
            if bind(self.knowledge, atom, &cells, &mut next.bindings) {
                mark(&mut next.reached, place, Reached::Met);
                self.explore(next);
            }
        }
        if self.others_can_bind(&state, place) {
            if let Some(deferred) = state.deferred.get_mut(place) {
                *deferred = true;
            }
            self.explore(state);
        }
    }

    /// Judges what can be judged; a literal that binds a variable may let others be judged.
    fn judge_all(&self, state: &mut State) {
        let mut progress = true;
        while progress {
            progress = false;
            for (place, literal) in self.rule.body.iter().enumerate() {
                if state.reached.get(place) != Some(&None) {
                    continue;
                }
                let outcome = judge(self.knowledge, self.rule, literal, &mut state.bindings);
                let reached = match outcome {
                    Outcome::Open => continue,
                    Outcome::Met => Reached::Met,
                    Outcome::Failed => Reached::Failed,
                };
                mark(&mut state.reached, place, reached);
                progress = true;
            }
        }
    }

    /// The open positive literal that the fewest rows fit, of equal ones the first.
    fn narrowest(&self, state: &State) -> Option<(usize, Vec<Vec<Value>>)> {
        let mut best: Option<(usize, Vec<Vec<Value>>)> = None;
        for (place, literal) in self.rule.body.iter().enumerate() {
            let is_open = state.reached.get(place) == Some(&None);
            let is_deferred = state.deferred.get(place) == Some(&true);
            let Literal::Positive(atom) = literal else {
                continue;
            };
            if !is_open || is_deferred {
                continue;
            }
            let pattern = pattern_of(self.knowledge, atom, &state.bindings);
            if pattern.iter().all(Option::is_none) && best.is_some() {
                continue;
            }
            let rows = self.knowledge.rows(atom.relation, &pattern);
            if best.as_ref().is_none_or(|(_, few)| rows.len() < few.len()) {
                best = Some((place, rows));
            }
        }
        best
    }

    /// Whether another open literal shares a variable with this one.
    fn others_can_bind(&self, state: &State, place: usize) -> bool {
        let open = |place: usize| {
            state.reached.get(place) == Some(&None) && state.deferred.get(place) != Some(&true)
        };
        let variables = |place: usize| -> Vec<VariableId> {
            let Some(Literal::Positive(atom)) = self.rule.body.get(place) else {
                return Vec::new();
            };
            let terms = atom.arguments.iter();
            terms
                .filter_map(|term| match term {
                    Term::Variable(VariableId(id)) => {
                        let is_bound = state.bindings.get(*id as usize).copied().flatten();
                        is_bound.is_none().then_some(VariableId(*id))
                    }
                    _ => None,
                })
                .collect()
        };
        let own = variables(place);
        (0..self.rule.body.len()).any(|other| {
            other != place && open(other) && variables(other).iter().any(|it| own.contains(it))
        })
    }

    fn finish(&mut self, state: State) {
        self.trials += 1;
        let reached: Vec<Reached> = state
            .reached
            .iter()
            .map(|reached| reached.unwrap_or(Reached::Not))
            .collect();
        let first_met: Vec<bool> = reached.iter().map(|it| *it == Reached::Met).collect();
        let met = first_met.iter().filter(|met| **met).count();
        if self.best.as_ref().is_some_and(|best| met < best.met) {
            return;
        }
        let score = Score {
            met,
            agreeing: self.agreeing(&state.bindings, &reached),
            first_met,
        };
        match self.best.as_ref().map(|best| score.cmp(best)) {
            Some(std::cmp::Ordering::Less) => return,
            // Two ways through the literals may lead to one instance.
            Some(std::cmp::Ordering::Equal)
                if self
                    .nearest
                    .contains(&(state.bindings.clone(), reached.clone())) =>
            {
                return;
            }
            Some(std::cmp::Ordering::Equal) if self.nearest.len() >= self.bounds.nearest => {
                self.cut = true;
                return;
            }
            Some(std::cmp::Ordering::Equal) => {}
            Some(std::cmp::Ordering::Greater) | None => {
                self.nearest.clear();
                self.cut = false;
            }
        }
        self.best = Some(score);
        self.nearest.push((state.bindings, reached));
    }

    /// How many cells of the failed literals, those apart that the row itself gives, agree with
    /// some row.
    fn agreeing(&self, bindings: &Bindings, reached: &[Reached]) -> usize {
        let literals = self.rule.body.iter().zip(reached);
        literals
            .filter(|(_, reached)| **reached == Reached::Failed)
            .map(|(literal, _)| match literal {
                Literal::Positive(atom) => self.agreement(atom, bindings),
                _ => 0,
            })
            .sum()
    }

    fn agreement(&self, atom: &Atom, bindings: &Bindings) -> usize {
        if !is_ground(self.knowledge, atom, bindings) {
            return 0;
        }
        let full = pattern_of(self.knowledge, atom, bindings);
        let asked: Bindings = (atom.arguments.iter().zip(&full))
            .map(|(term, cell)| match term {
                Term::Variable(VariableId(id)) if self.asked.get(*id as usize) != Some(&true) => {
                    None
                }
                _ => *cell,
            })
            .collect();
        let rows = self.knowledge.rows(atom.relation, &asked);
        let agreements = rows.iter().take(MOST_COMPARED).map(|row| {
            let cells = row.iter().zip(full.iter().zip(&asked));
            cells
                .filter(|(cell, (full, asked))| asked.is_none() && **full == Some(**cell))
                .count()
        });
        agreements.max().unwrap_or_default()
    }
}

fn mark(reached: &mut [Option<Reached>], place: usize, value: Reached) {
    if let Some(slot) = reached.get_mut(place) {
        *slot = Some(value);
    }
}
