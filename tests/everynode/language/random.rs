//! Random programs: the interpreter against the obvious evaluator, and its proofs against the
//! checker and against the definition of height.

use std::collections::BTreeMap;

use everynode::datalog::database::{Database, Symbols, Value};
use everynode::datalog::interpreter::{Evaluation, Explainer, Options, evaluate};
use everynode::datalog::parse_and_check;
use everynode::datalog::program::{Constant, Program, RelationId, RuleId, ValueKind};
use everynode::datalog::proof::Proof;
use everynode::datalog::proof::check::check;
use everynode::datalog::render::render;
use everynode::datalog::source::Sources;
use proptest::prelude::*;

use super::generator::{self, Dice};
use super::naive::{self, Model};

fn checked(text: &str) -> Program {
    let mut sources = Sources::default();
    sources.add("random.dl", text);
    let checked = parse_and_check(&sources);
    let messages = render(&sources, &checked.diagnostics);
    checked
        .program
        .unwrap_or_else(|| panic!("{messages}\n{text}"))
}

fn run(program: &Program, recording: bool) -> (Evaluation, Symbols) {
    let mut database = Database::default();
    let options = Options {
        recording,
        ..Options::default()
    };
    let evaluation = evaluate(program, &mut database, &options).unwrap();
    (evaluation, database.symbols)
}

fn constants(program: &Program, symbols: &Symbols, id: u32, row: &[Value]) -> Vec<Constant> {
    let columns = program.relations[id as usize].columns.iter();
    (row.iter().zip(columns))
        .map(|(cell, column)| match column.kind {
            ValueKind::Number => Constant::Number(*cell),
            ValueKind::Symbol => Constant::Symbol(symbols.name_of(*cell).into()),
        })
        .collect()
}

fn model(program: &Program, evaluation: &Evaluation, symbols: &Symbols) -> Model {
    let mut model = Model::new();
    for id in 0..program.relations.len() as u32 {
        for row in evaluation.rows(RelationId(id)) {
            let row = constants(program, symbols, id, row);
            model.entry(id).or_default().insert(row);
        }
    }
    model
}

/// The least height of every fact, by the definition: what follows from lower facts.
fn heights(program: &Program, model: &Model) -> BTreeMap<(u32, Vec<Constant>), usize> {
    let mut heights = BTreeMap::new();
    let mut lower = Model::new();
    for fact in &program.facts {
        let rows = lower.entry(fact.relation.0).or_default();
        rows.insert(fact.values.clone());
        heights.insert((fact.relation.0, fact.values.clone()), 0);
    }
    for height in 1.. {
        let mut new = Vec::new();
        for (id, rows) in model {
            for row in rows {
                let known = heights.contains_key(&(*id, row.clone()));
                let mut rules = program.rules.iter();
                if !known
                    && rules.any(|rule| {
                        rule.head.relation.0 == *id && naive::derives(rule, row, &lower, model)
                    })
                {
                    new.push((*id, row.clone()));
                }
            }
        }
        if new.is_empty() {
            break;
        }
        for (id, row) in new {
            lower.entry(id).or_default().insert(row.clone());
            heights.insert((id, row), height);
        }
    }
    heights
}

/// Changes one thing of a proof.
fn mutate(proof: &mut Proof, program: &Program, dice: &mut Dice) {
    let place = dice.below(proof.steps.len());
    let step = &mut proof.steps[place];
    match dice.below(5) {
        0 if !step.row.is_empty() => {
            let cell = dice.below(step.row.len());
            step.row[cell] = step.row[cell].wrapping_add(1 + dice.below(3) as i64);
        }
        1 => step.rule = Some(RuleId(dice.below(program.rules.len().max(1)) as u32)),
        2 => step.rule = None,
        3 if !step.premises.is_empty() => {
            let premise = dice.below(step.premises.len());
            step.premises[premise] = dice.below(place + 1);
        }
        _ => {
            if step.premises.pop().is_none() {
                step.premises.push(place);
            }
        }
    }
}

/// Whether every step still says what is true: each fact holds by a rule from facts of earlier
/// steps, or was given. A mutation may turn a proof into another proof.
fn is_true(proof: &Proof, program: &Program, model: &Model, symbols: &Symbols) -> bool {
    proof.steps.iter().enumerate().all(|(place, step)| {
        let cells =
            |relation: RelationId, row: &[Value]| constants(program, symbols, relation.0, row);
        let row = cells(step.relation, &step.row);
        let Some(rule) = step.rule else {
            return step.premises.is_empty()
                && (program.facts.iter())
                    .any(|fact| fact.relation == step.relation && fact.values == row);
        };
        let mut from = Model::new();
        for premise in &step.premises {
            if *premise >= place {
                return false;
            }
            let premise = &proof.steps[*premise];
            let row = cells(premise.relation, &premise.row);
            from.entry(premise.relation.0).or_default().insert(row);
        }
        let rule = &program.rules[rule.0 as usize];
        rule.head.relation == step.relation && naive::derives(rule, &row, &from, model)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// The interpreter finds the model that the obvious evaluator finds.
    #[test]
    fn the_interpreter_agrees_with_the_obvious_evaluator(seed in any::<u64>()) {
        let text = generator::program(seed);
        let program = checked(&text);
        let (evaluation, symbols) = run(&program, false);
        let mut expected = naive::evaluate(&program);
        expected.retain(|_, rows| !rows.is_empty());
        prop_assert_eq!(model(&program, &evaluation, &symbols), expected, "{}", text);
    }

    /// Every recorded proof and every explanation is accepted by the checker; an explanation has
    /// the least height; a mutated proof is rejected.
    #[test]
    fn proofs_are_accepted_and_mutations_are_not(seed in any::<u64>()) {
        let text = generator::program(seed);
        let program = checked(&text);
        let (evaluation, symbols) = run(&program, true);
        let model = model(&program, &evaluation, &symbols);
        let heights = heights(&program, &model);
        let (second, same_symbols) = run(&program, false);
        let mut explainer =
            Explainer::new(&program, &same_symbols, second, &Options::default()).unwrap();
        let dice = &mut Dice::new(seed);
        for id in 0..program.relations.len() as u32 {
            let relation = RelationId(id);
            for row in evaluation.rows(relation) {
                let recorded = evaluation.recorded_proof(&program, relation, row).unwrap();
                let explained = explainer.explain(relation, row).unwrap().unwrap();
                let key = (id, constants(&program, &symbols, id, row));
                prop_assert_eq!(explained.height(), heights[&key], "{:?} of {}", key, text);
                for proof in [recorded, explained] {
                    prop_assert_eq!(&proof.steps[proof.root].row, row);
                    let verdict = check(&proof, &program, &symbols, &evaluation);
                    prop_assert_eq!(verdict, Ok(()), "{:?} of {}", proof, text);
                    let mut mutated = proof.clone();
                    mutate(&mut mutated, &program, dice);
                    let accepted = check(&mutated, &program, &symbols, &evaluation).is_ok();
                    if mutated != proof && accepted {
                        let still = is_true(&mutated, &program, &model, &symbols);
                        prop_assert!(still, "{:?} of {}", mutated, text);
                    }
                }
            }
        }
    }
}
