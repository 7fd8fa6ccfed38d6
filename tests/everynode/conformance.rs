//! Kubernetes' own verdicts: the DaemonSet controller's functions, run on the very same objects.

use std::collections::BTreeMap;

use everynode::facts::FactBase;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::engine::{NOW, compiled_for, facts_of_text, interpret, profile_of};
use crate::fixtures::folder;

/// One case: objects, and what Kubernetes says of them.
#[derive(Deserialize)]
struct Case {
    name: String,
    profile: CaseProfile,
    objects: Vec<Value>,
    expect: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
struct CaseProfile {
    feature_gates: BTreeMap<String, bool>,
}

/// The cases of a file in `fixtures/conformance`.
fn cases(file: &str) -> Vec<Case> {
    let compressed = std::fs::read(folder().join("conformance").join(file)).unwrap();
    let text = zstd::decode_all(compressed.as_slice()).unwrap();
    serde_json::Deserializer::from_slice(&text)
        .into_iter()
        .map(|case| case.unwrap())
        .collect()
}

impl Case {
    /// The facts of its objects.
    fn facts(&self) -> FactBase {
        let gates: Vec<String> = self
            .profile
            .feature_gates
            .iter()
            .map(|(name, enabled)| format!("{name}={enabled}"))
            .collect();
        let list = json!({"apiVersion": "v1", "kind": "List", "items": self.objects}).to_string();
        facts_of_text(list, &profile_of(&gates.join(",")), NOW)
    }
}

/// `DaemonSet -> [node]` as rows.
fn pairs(expected: &Value) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = expected
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(daemonset, nodes)| {
            let nodes = nodes.as_array().unwrap().iter();
            nodes.map(|node| vec![daemonset.clone(), node.as_str().unwrap().to_owned()])
        })
        .collect();
    rows.sort();
    rows
}

/// `DaemonSet -> node -> score` as rows, without the scores of 0.
fn scores(expected: &Value) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = expected
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(daemonset, nodes)| {
            let nodes = nodes.as_object().unwrap().iter();
            nodes.map(|(node, score)| vec![daemonset.clone(), node.clone(), score.to_string()])
        })
        .filter(|row| row[2] != "0")
        .collect();
    rows.sort();
    rows
}

/// What the cases give verdicts on.
const RELATIONS: [&str; 3] = ["should_run", "should_continue", "node_affinity_score"];

#[test]
fn should_run_agrees_with_kubernetes() {
    let cases = cases("should_run.jsonl.zst");
    assert_eq!(cases.len(), 400);
    for case in cases {
        let facts = case.facts();
        for derived in [interpret(&facts), compiled_for(&facts, &RELATIONS)] {
            for relation in ["should_run", "should_continue"] {
                let expected = pairs(&case.expect[relation]);
                assert_eq!(derived.rows(relation), expected, "{} {relation}", case.name);
            }
            let relation = "node_affinity_score";
            let expected = scores(&case.expect[relation]);
            assert_eq!(derived.rows(relation), expected, "{} {relation}", case.name);
        }
    }
}
