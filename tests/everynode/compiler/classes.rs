//! Running on one node of each class changes nothing but the time.

use everynode::datalog::database::{Database, Table, Value};
use everynode::derive::{Derived, derive_with, prepare_for};
use proptest::prelude::*;

use super::cases::classes::RULES;
use super::checked;
use crate::oracle;

/// A random cluster for `cases/classes.dl`: few names, so that nodes are often alike.
#[derive(Debug, Clone)]
struct Cluster {
    nodes: u8,
    rows: Vec<(u8, u8, u8, u8)>,
}

fn cluster() -> impl Strategy<Value = Cluster> {
    let row = (0..8u8, 0..8u8, 0..3u8, 0..3u8);
    (1..8u8, prop::collection::vec(row, 0..40)).prop_map(|(nodes, rows)| Cluster { nodes, rows })
}

fn database(cluster: &Cluster) -> Database {
    let mut database = Database::default();
    let mut add = |relation: &str, cells: &[Result<String, Value>]| {
        let row: Vec<Value> = cells
            .iter()
            .map(|cell| match cell {
                Ok(text) => Value::from(database.symbols.intern(text)),
                Err(number) => *number,
            })
            .collect();
        let table = database.tables.entry(relation.to_owned());
        table.or_insert_with(|| Table::new(row.len())).push(&row);
    };
    for node in 0..cluster.nodes {
        add("node", &[Ok(format!("node-{node}"))]);
    }
    for (relation, node, a, b) in &cluster.rows {
        let node = Ok(format!("node-{node}"));
        let subject = Ok(format!("subject-{a}"));
        let keys = ["zone", "disk", "rack"];
        let key = Ok(keys[usize::from(*a)].to_owned());
        let value = Ok(format!("value-{b}"));
        match relation {
            0 | 1 => add("label", &[node, key, value]),
            2 => add("taint", &[node, value]),
            3 => add(
                "selector",
                &[
                    subject,
                    Ok(keys[usize::from(*b)].to_owned()),
                    Ok("value-1".to_owned()),
                ],
            ),
            4 => add("tolerates", &[subject, value]),
            5 => add("pinned", &[subject, node]),
            6 => add("link", &[node, Ok(format!("node-{b}"))]),
            _ => add("weight", &[key, Err(Value::from(*b) - 1)]),
        }
    }
    prepare_for(&RULES, &mut database);
    database
}

fn derived(database: &Database, classes: bool) -> Derived {
    derive_with(&RULES, database, None, classes).unwrap()
}

proptest! {
    #[test]
    fn classes_change_no_row(cluster in cluster()) {
        let text = include_str!("cases/classes.dl");
        let (_, program) = checked(&[("classes.dl", text)]);
        let database = database(&cluster);
        oracle::assert_same(&program, &database, &derived(&database, true));
        oracle::assert_same(&program, &database, &derived(&database, false));
    }
}

/// A cluster of many nodes of two kinds.
fn large() -> Database {
    let rows = (0..200u8)
        .map(|node| (2, node, 0, node % 2))
        .chain([(4, 0, 1, 0), (3, 0, 2, 1)]);
    database(&Cluster {
        nodes: 200,
        rows: rows.collect(),
    })
}

#[test]
fn rows_stay_in_classes_until_they_are_asked_for() {
    let database = large();
    let derived = derived(&database, true);
    let suits = derived.rows("suits").unwrap();
    assert_eq!(suits.len(), 100);
    assert_eq!(suits.stored().len(), 1);
    // Two taints, and the node that `special` mentions, which another rule of the program reads.
    assert_eq!(suits.form().unwrap().classes.len(), 3);
    assert_eq!(suits.table().len(), 100);
}

#[test]
fn what_compares_or_mentions_nodes_is_not_run_on_classes() {
    let derived = derived(&large(), true);
    for relation in ["pair", "linked", "special", "name"] {
        let rows = derived.rows(relation).unwrap();
        assert!(rows.form().is_none(), "{relation}");
    }
    for relation in [
        "known",
        "mismatch",
        "crowded",
        "neighbours",
        "score",
        "best",
    ] {
        let rows = derived.rows(relation).unwrap();
        assert!(rows.form().is_some(), "{relation}");
    }
}

#[test]
fn only_what_leads_to_the_wanted_relations_is_derived() {
    let database = large();
    let derived = derive_with(&RULES, &database, Some(&["known"]), true).unwrap();
    assert!(derived.rows("known").is_some());
    assert!(derived.rows("places").is_none());
}
