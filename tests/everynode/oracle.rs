//! The interpreter as the oracle of the compiled rules.

use std::collections::BTreeMap;

use everynode::datalog::database::{Database, Symbols, Table};
use everynode::datalog::interpreter;
use everynode::datalog::program::{Program, RelationId, ValueKind};
use everynode::derive::Derived;
use everynode::derive::numbering::numbering_of;

/// Every relation that was derived has exactly the rows that the interpreter derives.
pub fn assert_same(program: &Program, database: &Database, derived: &Derived) {
    let mut database = database.clone();
    for (name, rows) in derived.iter() {
        // What is numbered between the stages is a fact to the interpreter.
        if numbering_of(name).is_some() {
            let table = rows.table().clone();
            database.tables.insert(name.to_owned(), table);
        }
    }
    let expected = model(program, &database);
    for (name, rows) in derived.iter() {
        let found = readable(program, name, rows.table(), &database.symbols);
        assert_eq!(found, expected[name], "{name}");
        assert_eq!(rows.len(), found.len(), "the number of {name}");
        assert!(
            rows.table().iter().all(|row| rows.contains(row)),
            "every row of {name} is found"
        );
    }
}

/// What the interpreter derives, as text: the ids of symbols may differ.
pub fn model(program: &Program, database: &Database) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut database = database.clone();
    let options = interpreter::Options::default();
    let evaluation = interpreter::evaluate(program, &mut database, &options).unwrap();
    let relations = program.relations.iter().enumerate();
    relations
        .map(|(index, relation)| {
            let id = RelationId(index as u32);
            let table = evaluation.sorted(program, id, &database.symbols);
            let rows = readable(program, &relation.name, &table, &database.symbols);
            (relation.name.clone(), rows)
        })
        .collect()
}

fn readable(program: &Program, name: &str, table: &Table, symbols: &Symbols) -> Vec<Vec<String>> {
    let relation = program.relations.iter().find(|found| found.name == name);
    let columns = &relation.unwrap().columns;
    let cell = |(column, value): (usize, &i64)| match columns[column].kind {
        ValueKind::Symbol => format!("{:?}", symbols.name_of(*value)),
        ValueKind::Number => value.to_string(),
    };
    let rows = table.iter();
    rows.map(|row| row.iter().enumerate().map(cell).collect())
        .collect()
}
