//! Which steps lead to what is wanted, and which rules of a step can come to anything.
//!
//! A rule is left out where nobody needs what it derives, and where a relation that it needs rows
//! of has none. What only such rules read is not read at all: most clusters use few of the
//! things that rules are about, and should not pay for the others.

use std::collections::BTreeSet;

use super::numbering::numbering_of;
use super::step::{Program, Rule, Rules, Step};

/// What somebody needs.
#[derive(Debug)]
pub struct Needs {
    /// Every relation that is needed, by its place; none where all are.
    relations: Option<BTreeSet<usize>>,
    /// For each step, whether it derives any of them.
    pub steps: Vec<bool>,
}

impl Needs {
    /// Finds what the wanted relations need; everything where none are named.
    pub fn new(rules: &Rules, wanted: Option<&BTreeSet<usize>>) -> Self {
        let Some(wanted) = wanted else {
            return Needs {
                relations: None,
                steps: vec![true; rules.steps.len()],
            };
        };
        let numbered = wanted.iter().flat_map(|place| sources_of(rules, *place));
        let mut relations: BTreeSet<usize> = wanted.iter().copied().chain(numbered).collect();
        let mut steps = Vec::new();
        for step in rules.steps.iter().rev() {
            let read = match step {
                Step::Program(program) => {
                    read_by(&useful(program, |place| relations.contains(&place)))
                }
                Step::Fold(fold) if relations.contains(&fold.result) => {
                    BTreeSet::from([fold.need, fold.solutions])
                }
                Step::Fold(_) => BTreeSet::new(),
            };
            steps.push(derives(step, &relations));
            for place in read {
                relations.insert(place);
                relations.extend(sources_of(rules, place));
            }
        }
        steps.reverse();
        Needs {
            relations: Some(relations),
            steps,
        }
    }

    /// Whether somebody needs a relation.
    pub fn contains(&self, relation: usize) -> bool {
        let relations = self.relations.as_ref();
        relations.is_none_or(|relations| relations.contains(&relation))
    }

    /// The rules of a program that derive something that is needed from relations that have rows.
    pub fn live(&self, program: &Program, is_empty: impl Fn(usize) -> bool) -> Vec<&'static Rule> {
        let possible = possible(program, is_empty);
        useful(program, |place| self.contains(place))
            .into_iter()
            .filter(|rule| {
                let mut positive = rule.positive.iter();
                positive.all(|atom| possible.contains(&atom.relation))
            })
            .collect()
    }
}

/// The relations that a numbered one is made of; none for any other.
pub fn sources_of(rules: &Rules, relation: usize) -> Vec<usize> {
    let relation = rules.relations.get(relation);
    let numbering = relation.and_then(|relation| numbering_of(relation.name));
    let sources = numbering.map_or(&[][..], |numbering| numbering.sources);
    let place = |name: &&str| rules.relations.iter().position(|it| it.name == *name);
    sources.iter().filter_map(place).collect()
}

fn derives(step: &Step, relations: &BTreeSet<usize>) -> bool {
    match step {
        Step::Program(program) => {
            let mut outputs = program.outputs.iter();
            outputs.any(|output| relations.contains(&output.relation))
        }
        Step::Fold(fold) => relations.contains(&fold.result),
    }
}

/// The relations in the bodies of some rules.
fn read_by(rules: &[&Rule]) -> BTreeSet<usize> {
    let atoms = rules
        .iter()
        .flat_map(|rule| rule.positive.iter().chain(rule.negative));
    atoms.map(|atom| atom.relation).collect()
}

/// The rules that lead to relations that others need.
fn useful(program: &Program, needed: impl Fn(usize) -> bool) -> Vec<&'static Rule> {
    let mut inside: BTreeSet<usize> = BTreeSet::new();
    loop {
        let useful: Vec<&'static Rule> = program
            .rules
            .iter()
            .filter(|rule| needed(rule.head.relation) || inside.contains(&rule.head.relation))
            .collect();
        let before = inside.len();
        inside.extend(read_by(&useful));
        if inside.len() == before {
            return useful;
        }
    }
}

/// The relations that a program reads or derives and that may have rows.
fn possible(program: &Program, is_empty: impl Fn(usize) -> bool) -> BTreeSet<usize> {
    let inputs = program.inputs.iter().map(|input| input.relation);
    let mut possible: BTreeSet<usize> = inputs.filter(|place| !is_empty(*place)).collect();
    loop {
        let before = possible.len();
        for rule in program.rules {
            let mut positive = rule.positive.iter();
            if positive.all(|atom| possible.contains(&atom.relation)) {
                possible.insert(rule.head.relation);
            }
        }
        if possible.len() == before {
            return possible;
        }
    }
}
