//! The rules of `rules/`: crepe, with classes of nodes and without, derives what the interpreter
//! derives, on every fixture and from facts that no cluster could have.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use everynode::datalog::database::{Database, Table, Value};
use everynode::datalog::program::{Atom, Constant, Literal, Program, Term, ValueKind};
use everynode::derive::numbering::numbering_of;
use everynode::derive::{Engine, Options, derive, derive_for, prepare, program, sources};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::fixtures::{facts, fixtures};
use crate::oracle;

/// Classes on and off give the interpreter's rows.
fn assert_derived(database: &Database) {
    for classes in [true, false] {
        let options = Options {
            classes,
            ..Options::default()
        };
        let derived = derive(database, options).unwrap();
        oracle::assert_same(program(), database, &derived);
    }
}

#[test]
fn every_fixture_is_derived_alike() {
    for fixture in fixtures() {
        let mut database = facts(&fixture).database;
        prepare(&mut database);
        assert_derived(&database);
    }
}

#[test]
fn nothing_is_derived_but_what_is_asked_for() {
    let mut database = Database::default();
    prepare(&mut database);
    let derived = derive_for(&database, &["should_run"], Options::default()).unwrap();
    assert!(derived.rows("should_run").is_some());
    assert!(derived.rows("create").is_none());
}

#[test]
fn the_interpreter_is_an_engine_too() {
    let mut database = facts("seed").database;
    prepare(&mut database);
    let derived = |engine| {
        let options = Options {
            engine,
            ..Options::default()
        };
        derive(&database, options).unwrap()
    };
    let interpreted = derived(Engine::Interpreted);
    for (name, rows) in derived(Engine::Compiled).iter() {
        assert_eq!(interpreted.table(name), Some(rows.table()), "{name}");
    }
}

/// What may stand in a column of each type: every constant that the rules compare with one of the
/// type, and a few names.
fn pools(program: &Program) -> BTreeMap<String, Vec<String>> {
    let mut pools: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut see = |atom: &Atom| {
        let columns = &program.relations[atom.relation.0 as usize].columns;
        for (column, argument) in columns.iter().zip(&atom.arguments) {
            let pool = pools.entry(column.declared_type.clone()).or_default();
            if let Term::Constant(Constant::Symbol(text)) = argument {
                pool.insert(text.to_string());
            }
        }
    };
    for rule in &program.rules {
        see(&rule.head);
        for literal in &rule.body {
            if let Literal::Positive(atom) | Literal::Negative(atom) = literal {
                see(atom);
            }
        }
    }
    for column in program
        .relations
        .iter()
        .flat_map(|relation| &relation.columns)
    {
        let pool = pools.entry(column.declared_type.clone()).or_default();
        let name = column.declared_type.to_lowercase();
        pool.extend((0..4).map(|number| format!("{name}-{number}")));
    }
    pools
        .into_iter()
        .map(|(name, pool)| (name, pool.into_iter().collect()))
        .collect()
}

static POOLS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| pools(program()));

/// A random row of any input relation: the relation, and a choice for each column.
fn row() -> impl Strategy<Value = (usize, Vec<Index>)> {
    let inputs = program().relations.iter().enumerate();
    let inputs: Vec<usize> = inputs
        .filter(|(_, relation)| !relation.inputs.is_empty())
        .filter(|(_, relation)| numbering_of(&relation.name).is_none())
        .map(|(index, _)| index)
        .collect();
    select(inputs).prop_flat_map(|relation| {
        let columns = program().relations[relation].columns.len();
        let cells = prop::collection::vec(any::<Index>(), columns);
        cells.prop_map(move |cells| (relation, cells))
    })
}

fn database(rows: &[(usize, Vec<Index>)]) -> Database {
    let mut database = Database::default();
    for (relation, cells) in rows {
        let relation = &program().relations[*relation];
        let row: Vec<Value> = relation
            .columns
            .iter()
            .zip(cells)
            .map(|(column, cell)| match column.kind {
                ValueKind::Symbol => {
                    let text = cell.get(&POOLS[&column.declared_type]);
                    Value::from(database.symbols.intern(text))
                }
                ValueKind::Number => Value::from(cell.index(5) as i32) - 1,
            })
            .collect();
        let table = database.tables.entry(relation.name.clone());
        table
            .or_insert_with(|| Table::new(relation.columns.len()))
            .push(&row);
    }
    prepare(&mut database);
    database
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn random_facts_are_derived_alike(rows in prop::collection::vec(row(), 0..200)) {
        assert_derived(&database(&rows));
    }
}

/// What the build makes of the rules, for reviewers.
#[test]
fn the_compiled_rules() {
    let source = crate::compiler::compile(program(), sources()).unwrap();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        insta::assert_binary_snapshot!("compiled_rules.rs", source.into_bytes());
    });
}
