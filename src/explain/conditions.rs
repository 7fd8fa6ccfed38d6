//! The conditions that decide: what is left of an explanation when all that goes without saying
//! is left out.
//!
//! A decision of the rules is positive literals down to negated ones: a pod should run where
//! nothing keeps it off. So the negated literals are the conditions, each with what makes it hold
//! or fail, as far as the rule files have words for it.

use serde::Serialize;

use crate::datalog::program::{Literal, RuleId};
use crate::datalog::proof::text::rule_name;

use super::investigation::Investigation;
use super::knowledge::Knowledge;
use super::origin::{Origin, OriginFinder};
use super::step::{Instance, Reached, Step, Trace};
use super::words::Naming;

/// A condition, or what makes one hold or fail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Condition {
    /// The rule that decides it.
    pub rule: String,
    /// Whether it speaks for what was asked.
    pub holds: bool,
    /// What it says.
    pub text: String,
    /// 0 for a condition, more for what makes it hold or fail.
    pub level: usize,
    /// The fields that it rests on.
    pub origins: Vec<Origin>,
}

/// So deep are conditions explained.
const DEEPEST: usize = 3;
/// So many things are told to make a condition hold or fail.
const MOST_REASONS: usize = 6;

/// Collects conditions.
pub struct Collector<'c, 'k, 'a> {
    investigation: &'c Investigation<'k, 'a>,
    knowledge: &'k Knowledge<'a>,
    origins: Option<&'c OriginFinder<'k, 'a>>,
    naming: Naming<'c>,
    shown: Vec<usize>,
    conditions: Vec<Condition>,
}

/// What a condition inherits from the steps above it that are not told.
#[derive(Clone)]
struct Above {
    rule: RuleId,
    origins: Vec<Origin>,
}

impl<'c, 'k, 'a> Collector<'c, 'k, 'a> {
    /// Collects from the steps of an investigation; without origins where no finder is given.
    pub fn new(
        investigation: &'c Investigation<'k, 'a>,
        origins: Option<&'c OriginFinder<'k, 'a>>,
        naming: Naming<'c>,
    ) -> Self {
        Collector {
            investigation,
            knowledge: investigation.knowledge,
            origins,
            naming,
            shown: Vec::new(),
            conditions: Vec::new(),
        }
    }

    /// What was collected: the conditions that fail first.
    pub fn finish(self) -> Vec<Condition> {
        let mut blocks: Vec<Vec<Condition>> = Vec::new();
        for condition in self.conditions {
            match blocks.last_mut() {
                Some(block) if condition.level > 0 => block.push(condition),
                _ => blocks.push(vec![condition]),
            }
        }
        blocks.sort_by_key(|block| block.first().is_some_and(|first| first.holds));
        blocks.into_iter().flatten().collect()
    }

    /// The conditions of something that is asked for.
    pub fn collect(&mut self, place: usize) {
        let Some(step) = self.investigation.step(place) else {
            return;
        };
        let Some(instance) = best(step) else {
            return;
        };
        let Some(rule) = self.knowledge.program.rule(instance.rule) else {
            return;
        };
        let above = Above {
            rule: instance.rule,
            origins: Vec::new(),
        };
        for (literal, trace) in rule.body.iter().zip(&instance.literals) {
            let Some(premise) = trace.steps.first() else {
                continue;
            };
            let is_leaf = self.investigation.step(*premise).is_none_or(Step::is_leaf);
            match (literal, trace.reached) {
                (Literal::Positive(_), Reached::Met) if is_leaf => {}
                (Literal::Positive(_), _) if !is_leaf => self.collect(*premise),
                (Literal::Positive(_), _) => self.tell(*premise, false, 0, &above),
                (Literal::Negative(_), Reached::Met) => self.tell(*premise, true, 0, &above),
                (Literal::Negative(_), _) => self.tell(*premise, false, 0, &above),
                _ => {}
            }
        }
    }

    /// One thing that speaks against what was asked, in the words of its rule.
    pub fn objection(&mut self, place: usize) {
        let Some(step) = self.investigation.step(place) else {
            return;
        };
        if let Some(rule) = best(step).map(|instance| instance.rule) {
            let above = Above {
                rule,
                origins: Vec::new(),
            };
            self.tell(place, false, 0, &above);
        }
    }

    /// Tells a step, and what it rests on.
    fn tell(&mut self, place: usize, holds: bool, level: usize, above: &Above) {
        if level > DEEPEST || self.shown.contains(&place) {
            return;
        }
        let Some(step) = self.investigation.step(place) else {
            return;
        };
        self.shown.push(place);
        let instance = best(step);
        let mut origins = above.origins.clone();
        if let Some(finder) = self.origins {
            let steps = self.investigation.steps();
            // Where nothing stands in the way, there is no field to be shown for it.
            let absent = !holds;
            match instance {
                Some(instance) => finder.of_instance(steps, instance, absent, &mut origins),
                None => finder.of_step(steps, step, absent, &mut origins),
            }
        }
        let rule = instance.map_or(above.rule, |instance| instance.rule);
        let text = match instance {
            Some(instance) if step.holds => Some(self.naming.sentence(self.knowledge, instance)),
            _ if step.holds || level == 0 => Some(self.naming.statement(self.knowledge, step)),
            _ => self.naming.absence(self.knowledge, step),
        };
        let (below, level) = match text {
            Some(text) => {
                self.conditions.push(Condition {
                    rule: rule_name(self.knowledge.program, rule),
                    holds,
                    text,
                    level,
                    origins,
                });
                let origins = Vec::new();
                (Above { rule, origins }, level + 1)
            }
            None => (Above { rule, origins }, level),
        };
        let mut told = 0;
        for instance in alike(step) {
            told += self.reasons(
                instance,
                step.holds,
                holds,
                level,
                &below,
                MOST_REASONS - told,
            );
            if told >= MOST_REASONS {
                break;
            }
        }
    }

    /// Tells what an instance rests on. Returns how much was told.
    fn reasons(
        &mut self,
        instance: &Instance,
        derives: bool,
        holds: bool,
        level: usize,
        above: &Above,
        most: usize,
    ) -> usize {
        let Some(rule) = self.knowledge.program.rule(instance.rule) else {
            return 0;
        };
        let before = self.conditions.len();
        for (literal, trace) in rule.body.iter().zip(&instance.literals) {
            let is_reason = match (derives, trace.reached) {
                (true, Reached::Met) => true,
                (false, reached) => reached == Reached::Failed,
                _ => false,
            };
            let Some(premise) = trace.steps.first().filter(|_| is_reason) else {
                continue;
            };
            let is_atom = matches!(literal, Literal::Positive(_) | Literal::Negative(_));
            // A given fact is told by the sentence of the rule, and by where it comes from.
            let is_worth_telling = self.investigation.step(*premise).is_some_and(|step| {
                let relation = step.relation;
                let is_said =
                    self.knowledge.is_background(relation) || self.knowledge.is_aside(relation);
                !(step.holds && (step.is_leaf() || is_said))
            });
            if is_atom && is_worth_telling && self.conditions.len() - before < most {
                self.tell(*premise, holds, level, above);
            }
        }
        self.conditions.len() - before
    }
}

/// How near an instance comes: the share of its literals that are met, then the first ones.
fn nearness(instance: &Instance) -> (usize, Vec<bool>) {
    let met = |trace: &Trace| trace.reached == Reached::Met;
    let first: Vec<bool> = instance.literals.iter().map(met).collect();
    let count = first.iter().filter(|met| **met).count();
    (count * 1_000 / first.len().max(1), first)
}

/// The instance of a step that comes nearest; of equal ones the first.
pub fn best(step: &Step) -> Option<&Instance> {
    let mut best: Option<&Instance> = None;
    for instance in &step.instances {
        if best.is_none_or(|best| nearness(instance) > nearness(best)) {
            best = Some(instance);
        }
    }
    best
}

/// The instances of the rule that comes nearest.
fn alike(step: &Step) -> impl Iterator<Item = &Instance> {
    let rule = best(step).map(|instance| instance.rule);
    let instances = step.instances.iter();
    instances.filter(move |instance| Some(instance.rule) == rule)
}
