//! The rules, run over facts: what the other tests look at.

use std::collections::BTreeSet;

use everynode::datalog::database::{Database, Symbols, Table, Value};
use everynode::datalog::interpreter::{Evaluation, EvaluationError, Options, evaluate};
use everynode::datalog::parse_and_check;
use everynode::datalog::program::{Column, Program, RelationId, ValueKind};
use everynode::derive::supplement::Supplement;
use everynode::derive::{self, DeriveError, program};
use everynode::facts::{FactBase, FactBuilder};
use everynode::input::objects::Time;
use everynode::input::{Input, load};
use everynode::profile::Profile;

/// The time at which a cluster is looked at where a test gives no other: 2026-01-01T12:00:00Z.
pub const NOW: Time = Time(1_767_268_800);

/// The default version with some gates set.
pub fn profile_of(feature_gates: &str) -> Profile {
    Profile::with_gates(Profile::default().kubernetes(), feature_gates).unwrap()
}

/// The facts of inputs, which must be without a problem.
pub fn facts_of(inputs: Vec<Input>, profile: &Profile, now: Time) -> FactBase {
    let loaded = load(inputs, FactBuilder::default);
    assert_eq!(loaded.problems, []);
    let mut builder = loaded.collected;
    builder.set_now(now);
    builder.finish(profile)
}

/// The facts of a text.
pub fn facts_of_text(text: String, profile: &Profile, now: Time) -> FactBase {
    let input = Input::Stream {
        name: "stdin".to_owned(),
        reader: Box::new(std::io::Cursor::new(text)),
    };
    facts_of(vec![input], profile, now)
}

/// Facts with what is derived from them.
pub struct Derived {
    /// Every relation, given and derived.
    pub database: Database,
}

/// Derives by the interpreter.
pub fn interpret(facts: &FactBase) -> Derived {
    let mut database = facts.database.clone();
    derive::prepare(&mut database);
    let evaluation = derive::interpret(&mut database, &Options::default()).unwrap();
    Derived {
        database: evaluation.into_database(program(), database.symbols),
    }
}

/// Derives by the compiled rules.
pub fn compiled(facts: &FactBase) -> Derived {
    with_derived(facts, |database| {
        derive::derive(database, derive::Options::default())
    })
}

/// Derives some relations, and what leads to them, by the compiled rules.
pub fn compiled_for(facts: &FactBase, relations: &[&str]) -> Derived {
    with_derived(facts, |database| {
        derive::derive_for(database, relations, derive::Options::default())
    })
}

fn with_derived(
    facts: &FactBase,
    derive: impl FnOnce(&Database) -> Result<derive::Derived, DeriveError>,
) -> Derived {
    let mut database = facts.database.clone();
    derive::prepare(&mut database);
    let derived = derive(&database).unwrap();
    for (relation, rows) in derived.iter() {
        database
            .tables
            .insert(relation.to_owned(), rows.table().clone());
    }
    Derived { database }
}

/// The ids of the rules that first derive some fact.
pub fn fired_rules(facts: &FactBase) -> BTreeSet<String> {
    fired_rules_of(facts, program(), derive::interpret)
}

/// The same of the rules of a folder below `rules/`, which the whole program is evaluated with.
pub fn fired_rules_with(facts: &FactBase, folder: &str) -> BTreeSet<String> {
    let supplement = Supplement::named(folder);
    let program = parse_and_check(supplement.sources()).program.unwrap();
    fired_rules_of(facts, &program, |database, options| {
        evaluate(&program, database, options)
    })
}

fn fired_rules_of(
    facts: &FactBase,
    program: &Program,
    evaluate: impl FnOnce(&mut Database, &Options<'_>) -> Result<Evaluation, EvaluationError>,
) -> BTreeSet<String> {
    let options = Options {
        recording: true,
        ..Options::default()
    };
    let mut database = facts.database.clone();
    derive::prepare(&mut database);
    let evaluation = evaluate(&mut database, &options).unwrap();
    let mut fired = BTreeSet::new();
    for id in (0..).map(RelationId).take(program.relations.len()) {
        for row in evaluation.rows(id) {
            let proof = evaluation.recorded_proof(program, id, row).unwrap();
            let rule = proof.steps[proof.root]
                .rule
                .and_then(|rule| program.rule(rule));
            fired.extend(rule.and_then(|rule| rule.id.clone()));
        }
    }
    fired
}

impl Derived {
    /// The rows of a relation, as texts.
    pub fn rows(&self, relation: &str) -> Vec<Vec<String>> {
        let id = program().find(relation).unwrap();
        let columns = &program().relation(id).unwrap().columns;
        // The compiled rules have no table for a relation that no rule derives.
        let rows = self
            .database
            .tables
            .get(relation)
            .into_iter()
            .flat_map(Table::iter);
        rows.map(|row| cells(columns, row, &self.database.symbols))
            .collect()
    }
}

fn cells(columns: &[Column], row: &[Value], symbols: &Symbols) -> Vec<String> {
    let cells = columns.iter().zip(row);
    cells
        .map(|(column, value)| match column.kind {
            ValueKind::Symbol => symbols.name_of(*value).to_owned(),
            ValueKind::Number => value.to_string(),
        })
        .collect()
}
