//! Records of placements: those of every fixture are true, and what is changed in them is found.

use std::collections::BTreeSet;

use everynode::audit::decisions::{header, write_record};
use everynode::audit::record::{Decision, Step};
use everynode::audit::{Checks, RELATIONS, Record, digest, told};
use everynode::datalog::proof::model::leading_to;
use everynode::derive::{self, program};
use everynode::explain::knowledge::Knowledge;
use everynode::facts::FactBase;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::engine::{compiled, profile_of};
use crate::explain::loaded;
use crate::fixtures::fixtures;

/// The bytes of the record of a fixture.
fn written(facts: &FactBase) -> Vec<u8> {
    let options = derive::Options::default();
    let derived = derive::derive_for(&facts.database, &RELATIONS, options).unwrap();
    let objects = digest::objects(facts);
    let header = header(&profile_of(""), "2026-01-01T12:00:00Z".to_owned(), &objects);
    let mut bytes = Vec::new();
    let knowledge = Knowledge::new(program(), facts, &derived);
    write_record(&mut bytes, &knowledge, header, objects).unwrap();
    bytes
}

#[test]
fn the_records_of_all_fixtures_are_true_and_say_what_is_derived() {
    for fixture in fixtures() {
        let (facts, _) = loaded(&fixture);
        let record = Record::read(&*written(&facts)).unwrap();
        assert_eq!(record.broken, None);
        let verified = Checks::of(&facts).verify(&record);
        let verified = verified.unwrap_or_else(|failure| panic!("{fixture}: {failure:?}"));
        let derived = compiled(&facts);
        assert_eq!(verified.should_run, derived.rows("should_run").len());
        assert_eq!(verified.eligible, derived.rows("eligible").len());
        let mut eligible = BTreeSet::new();
        for (_, decision) in record.decisions.iter().filter(|(_, it)| it.eligible) {
            for node in decision
                .groups
                .iter()
                .flat_map(|group| &record.nodes[*group].1.nodes)
            {
                eligible.insert(vec![decision.daemonset.clone(), node.clone()]);
            }
        }
        assert_eq!(eligible, derived.rows("eligible").into_iter().collect());
    }
}

#[test]
fn the_same_input_gives_the_same_record() {
    for fixture in ["seed", "rolling-update-crowd"] {
        assert_eq!(written(&loaded(fixture).0), written(&loaded(fixture).0));
    }
}

/// The first body that derives a fact may be taken for its proof, because none rests on itself.
#[test]
fn no_relation_that_placements_are_decided_by_is_recursive() {
    let program = program();
    let decided: Vec<_> = RELATIONS
        .iter()
        .filter_map(|name| program.find(name))
        .collect();
    let leading = leading_to(program, &decided);
    for stratum in program.strata.iter().filter(|stratum| stratum.recursive) {
        for relation in &stratum.relations {
            let name = &program.relation(*relation).unwrap().name;
            assert!(!leading.contains(relation), "`{name}` is recursive");
        }
    }
}

/// A source of random choices.
struct Choices(u64);

impl Choices {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

/// Changes something that a record says into something that is not so; false where it turned out
/// that nothing false is said.
fn mutate(record: &mut Record, choices: &mut Choices) -> bool {
    match choices.below(12) {
        0 => {
            let header = &mut record.header;
            let digest = match choices.below(2) {
                0 => &mut header.rules,
                _ => &mut header.inputs,
            };
            change_letter(digest, choices)
        }
        1 => {
            let kind = choices.below(record.objects.len());
            let objects = &mut record.objects[kind].1.objects;
            let name = objects
                .keys()
                .nth(choices.below(objects.len()))
                .unwrap()
                .clone();
            let mut digest = objects.remove(&name).unwrap();
            match choices.below(3) {
                0 => true,
                1 => {
                    objects.insert(format!("{name}x"), digest);
                    true
                }
                _ => {
                    let changed = change_letter(&mut digest, choices);
                    objects.insert(name, digest);
                    changed
                }
            }
        }
        2 => {
            let group = choices.below(record.nodes.len());
            let nodes = &mut record.nodes[group].1.nodes;
            let node = choices.below(nodes.len());
            match choices.below(3) {
                0 => drop(nodes.remove(node)),
                1 => nodes.push(nodes[node].clone()),
                _ => nodes[node].push('x'),
            }
            true
        }
        3 | 4 => {
            let place = choices.below(record.decisions.len());
            mutate_decision(&mut record.decisions, place, choices)
        }
        _ => {
            let place = choices.below(record.steps.len());
            mutate_step(&mut record.steps, place, choices)
        }
    }
}

fn change_letter(text: &mut String, choices: &mut Choices) -> bool {
    let place = choices.below(text.len());
    let changed = text
        .chars()
        .enumerate()
        .map(|(index, letter)| match index == place {
            true if letter == '0' => '1',
            true => '0',
            false => letter,
        });
    let changed: String = changed.collect();
    let is_other = changed != *text;
    *text = changed;
    is_other
}

fn mutate_decision(
    decisions: &mut Vec<(usize, Decision)>,
    place: usize,
    choices: &mut Choices,
) -> bool {
    let others: Vec<usize> = decisions
        .iter()
        .flat_map(|(_, it)| it.steps.clone())
        .collect();
    let decision = &mut decisions[place].1;
    match choices.below(9) {
        0 => decision.should_run ^= true,
        1 => decision.feasible ^= true,
        2 => decision.eligible ^= true,
        3 => decision.plugins.push("NodePorts".to_owned()),
        4 => return decision.plugins.pop().is_some(),
        5 => decision.daemonset.push('x'),
        6 => {
            let step = choices.below(decision.steps.len());
            let other = others[choices.below(others.len())];
            let is_other = decision.steps[step] != other;
            decision.steps[step] = other;
            return is_other;
        }
        7 => drop(decision.groups.pop()),
        _ => drop(decisions.remove(place)),
    }
    true
}

fn mutate_step(steps: &mut Vec<(usize, Step)>, place: usize, choices: &mut Choices) -> bool {
    let other = steps[choices.below(steps.len())].1.clone();
    let chosen = choices.below(steps.len());
    let claim_of = |steps: &[(usize, Step)], place: usize| {
        let step = &steps[place].1;
        (
            step.fact.is_some(),
            step.fact.as_ref().or(step.not.as_ref()).unwrap()[0].clone(),
        )
    };
    let chosen_claim = claim_of(steps, chosen);
    let told = told(program());
    let premise = choices.below(steps[place].1.premises.len());
    let old = steps[place]
        .1
        .premises
        .get(premise)
        .map(|old| claim_of(steps, *old));
    let step = &mut steps[place].1;
    let holds = step.fact.is_some();
    match choices.below(8) {
        // A cell gets a value that none has, or another type.
        0 | 1 => {
            let words = step.fact.as_mut().or(step.not.as_mut()).unwrap();
            let cell = choices.below(words.len());
            words[cell] = match &words[cell] {
                Value::String(text) => format!("{text}x").into(),
                Value::Number(number) => (number.as_i64().unwrap() + 1).into(),
                _ => json!("nobody"),
            };
            // It may be true of such a number that there is none.
            holds || words[cell].is_string()
        }
        2 => {
            std::mem::swap(&mut step.fact, &mut step.not);
            true
        }
        3 => {
            // The rules of one relation may agree in what they rest on.
            let rules = &program().rules;
            let head = |id: &Option<String>| {
                let rule = rules.iter().find(|rule| rule.id == *id);
                rule.map(|rule| rule.head.relation)
            };
            let is_other = head(&other.rule) != head(&step.rule);
            step.rule = other.rule;
            is_other
        }
        4 => {
            step.premises.push(other.step);
            true
        }
        5 => step.premises.pop().is_some(),
        6 => match old {
            Some(old) => {
                step.premises[premise] = chosen;
                let relation = step.fact.as_ref().or(step.not.as_ref()).unwrap()[0].clone();
                let relation = program().find(relation.as_str().unwrap()).unwrap();
                let is_exact = step.fact.is_none() && told[relation.0 as usize];
                old != chosen_claim || (is_exact && step.premises[premise] != chosen)
            }
            None => false,
        },
        _ => {
            steps.remove(place);
            true
        }
    }
}

/// Tries so many mutations that say something false.
fn reject_mutations(cases: u32) {
    let fixtures = fixtures();
    let bases: Vec<FactBase> = fixtures.iter().map(|fixture| loaded(fixture).0).collect();
    let records: Vec<(Checks<'_>, Record)> = bases
        .iter()
        .map(|facts| (Checks::of(facts), Record::read(&*written(facts)).unwrap()))
        .filter(|(_, record)| !record.steps.is_empty())
        .collect();
    let config = Config {
        cases,
        failure_persistence: None,
        max_global_rejects: cases,
        ..Config::default()
    };
    let strategy = (0..records.len(), any::<u64>());
    let result = TestRunner::new(config).run(&strategy, |(place, seed)| {
        let (checks, record) = &records[place];
        let mut mutated = record.clone();
        let mut choices = Choices(seed);
        for _ in 0..8 {
            choices.below(2);
        }
        prop_assume!(mutate(&mut mutated, &mut choices));
        prop_assert!(checks.verify(&mutated).is_err());
        Ok(())
    });
    assert_eq!(result.map_err(|error| error.to_string()), Ok(()));
}

#[test]
fn a_thousand_mutations_of_records_are_rejected() {
    reject_mutations(1_000);
}

#[test]
#[ignore = "takes longer than all other tests together"]
fn ten_thousand_mutations_of_records_are_rejected() {
    reject_mutations(10_000);
}

#[test]
fn no_byte_of_a_record_can_be_another() {
    let (facts, _) = loaded("seed");
    let checks = Checks::of(&facts);
    let bytes = written(&facts);
    let step = bytes.len() / 200;
    for place in (0..bytes.len()).step_by(step.max(1)) {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        let holds = Record::read(&*changed).is_ok_and(|record| checks.verify(&record).is_ok());
        assert!(!holds, "the byte {place} may be changed");
    }
    for end in [bytes.len() / 2, bytes.len() - 1] {
        let record = Record::read(&bytes[..end]);
        assert!(record.is_ok_and(|record| record.broken.is_some() || end == bytes.len() - 1));
    }
}
