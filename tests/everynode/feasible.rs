//! Where pods fit, and the scheduler's scores: every verdict of the scheduler's own plugins, by
//! the compiled rules and by the interpreter.

use std::collections::{BTreeMap, BTreeSet};

use everynode::datalog::database::{Database, Symbols, Table};
use everynode::datalog::interpreter;
use everynode::datalog::program::ValueKind;
use everynode::derive::{self, Options};
use everynode::facts::FactBuilder;
use everynode::input::{Input, load};
use everynode::profile::Profile;
use serde::Deserialize;
use serde_json::value::RawValue;

/// The relations that the cases know the rows of.
const RELATIONS: [&str; 12] = [
    "infeasible",
    "feasible",
    "eligible",
    "pod_infeasible",
    "pod_eligible",
    "node_affinity_score",
    "pod_affinity_score",
    "preferred",
    "pod_node_affinity_score",
    "pod_pod_affinity_score",
    "pod_preferred",
    "should_run",
];

#[derive(Deserialize)]
struct Case {
    name: String,
    profile: CaseProfile,
    objects: Box<RawValue>,
    expect: Expected,
}

#[derive(Deserialize)]
struct CaseProfile {
    feature_gates: BTreeMap<String, bool>,
}

/// By subject and node.
type Verdicts<T> = BTreeMap<String, BTreeMap<String, T>>;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Expected {
    should_run: BTreeMap<String, BTreeSet<String>>,
    feasible: Verdicts<BTreeSet<String>>,
    pod_feasible: Verdicts<BTreeSet<String>>,
    node_affinity_score: Verdicts<i64>,
    pod_affinity_score: Verdicts<i64>,
    unscheduled: Verdicts<Scores>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Scores {
    node_affinity_score: i64,
    pod_affinity_score: i64,
}

/// A relation's rows as text.
type Texts = BTreeSet<String>;

impl Case {
    fn database(&self) -> Database {
        let list = format!(r#"{{"kind":"List","items":{}}}"#, self.objects.get());
        let input = Input::Stream {
            name: self.name.clone(),
            reader: Box::new(std::io::Cursor::new(list)),
        };
        let loaded = load(vec![input], FactBuilder::default);
        assert_eq!(loaded.problems, [], "{}", self.name);
        let gates: Vec<String> = self
            .profile
            .feature_gates
            .iter()
            .map(|(gate, enabled)| format!("{gate}={enabled}"))
            .collect();
        let version = Profile::default().kubernetes();
        let profile = Profile::with_gates(version, &gates.join(",")).unwrap();
        let mut database = loaded.collected.finish(&profile).database;
        derive::prepare(&mut database);
        database
    }
}

/// What the expected verdicts say of each relation that they say everything of.
fn expected(expect: &Expected) -> BTreeMap<&'static str, Texts> {
    let mut rows: BTreeMap<&'static str, Texts> = BTreeMap::new();
    let mut add = |relation, row: String| rows.entry(relation).or_default().insert(row);
    for (relation, free, verdicts) in [
        ("infeasible", "feasible", &expect.feasible),
        ("pod_infeasible", "pod_eligible", &expect.pod_feasible),
    ] {
        for (subject, node, plugins) in each(verdicts) {
            for plugin in plugins {
                add(relation, format!("{subject} {node} {plugin}"));
            }
            if plugins.is_empty() {
                add(free, format!("{subject} {node}"));
                let runs = expect.should_run.get(subject);
                if free == "feasible" && runs.is_some_and(|nodes| nodes.contains(node)) {
                    add("eligible", format!("{subject} {node}"));
                }
            }
        }
    }
    for (relation, verdicts) in [
        ("node_affinity_score", &expect.node_affinity_score),
        ("pod_affinity_score", &expect.pod_affinity_score),
    ] {
        for (subject, node, score) in each(verdicts).filter(|(_, _, score)| **score != 0) {
            add(relation, format!("{subject} {node} {score}"));
        }
    }
    for (subject, node, scores) in each(&expect.unscheduled) {
        for (relation, score) in [
            ("pod_node_affinity_score", scores.node_affinity_score),
            ("pod_pod_affinity_score", scores.pod_affinity_score),
        ] {
            if score != 0 {
                add(relation, format!("{subject} {node} {score}"));
            }
        }
    }
    rows
}

fn each<T>(verdicts: &Verdicts<T>) -> impl Iterator<Item = (&String, &String, &T)> {
    verdicts
        .iter()
        .flat_map(|(subject, nodes)| nodes.iter().map(move |(node, it)| (subject, node, it)))
}

fn texts(relation: &str, table: &Table, symbols: &Symbols) -> Texts {
    let program = derive::program();
    let columns = &program
        .relation(program.find(relation).unwrap())
        .unwrap()
        .columns;
    let cell = |(index, value): (usize, &i64)| match columns[index].kind {
        ValueKind::Symbol => symbols.name_of(*value).to_owned(),
        ValueKind::Number => value.to_string(),
    };
    table
        .iter()
        .map(|row| {
            row.iter()
                .enumerate()
                .map(cell)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
}

/// Every case of a file, asked of both engines; `relations` are those that its cases tell all of.
fn agrees(file: &str, relations: &[&str], cases: usize) {
    let path = format!("{}/fixtures/conformance/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = zstd::decode_all(std::fs::File::open(path).unwrap()).unwrap();
    let text = String::from_utf8(text).unwrap();
    let mut wrong = Vec::new();
    for line in text.lines() {
        let case: Case = serde_json::from_str(line).unwrap();
        let database = case.database();
        let compiled = derive::derive_for(&database, &RELATIONS, Options::default()).unwrap();
        let program = derive::program();
        let options = interpreter::Options::default();
        let interpreted = derive::interpret(&mut database.clone(), &options).unwrap();
        let expected = expected(&case.expect);
        for relation in RELATIONS {
            let rows = texts(
                relation,
                compiled.table(relation).unwrap(),
                &database.symbols,
            );
            let id = program.find(relation).unwrap();
            let oracle = interpreted.sorted(program, id, &database.symbols);
            let oracle = texts(relation, &oracle, &database.symbols);
            if rows != oracle {
                wrong.push(format!(
                    "{} {relation}: compiled {rows:?}, interpreted {oracle:?}",
                    case.name
                ));
            }
            let should = expected.get(relation).cloned().unwrap_or_default();
            if relations.contains(&relation) && rows != should {
                wrong.push(format!(
                    "{} {relation}: derived {rows:?}, Kubernetes {should:?}",
                    case.name
                ));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(text.lines().count(), cases);
}

#[test]
fn every_filter_agrees_with_kubernetes() {
    let relations = [
        "infeasible",
        "feasible",
        "eligible",
        "pod_infeasible",
        "pod_eligible",
    ];
    agrees("feasible.jsonl.zst", &relations, 500);
}

#[test]
fn every_score_agrees_with_kubernetes() {
    let relations = [
        "node_affinity_score",
        "pod_affinity_score",
        "pod_node_affinity_score",
        "pod_pod_affinity_score",
    ];
    agrees("scores.jsonl.zst", &relations, 250);
}
