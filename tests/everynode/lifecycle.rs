//! What holds of every sync, tried on random clusters in the middle of a rollout.

use std::collections::BTreeSet;

use everynode::datalog::database::Database;
use everynode::datalog::interpreter;
use everynode::derive::{self, Derived, program};
use everynode::plan::{Action, Plan, plan};
use everynode::profile::Profile;
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::engine::{NOW, facts_of_text};

const NODES: [&str; 5] = ["node-0", "node-1", "node-2", "gone-0", "gone-1"];
const OWNERS: [&str; 4] = ["uid-0", "uid-0", "uid-1", "uid-of-another"];

fn node(name: &'static str) -> impl Strategy<Value = Value> {
    let effect = weighted(0.3, select(vec!["NoSchedule", "NoExecute"]));
    let tier = weighted(0.4, Just("canary"));
    (effect, tier).prop_map(move |(effect, tier)| {
        let taints: Vec<Value> = effect
            .map(|effect| json!({"key": "dedicated", "effect": effect}))
            .into_iter()
            .collect();
        let labels = tier.map(|tier| json!({"tier": tier}));
        json!({
            "apiVersion": "v1", "kind": "Node",
            "metadata": {"name": name, "labels": labels},
            "spec": {"taints": taints},
        })
    })
}

fn template(index: usize, image: usize) -> Value {
    json!({
        "metadata": {"labels": {"app": "agent", "set": format!("set-{index}")}},
        "spec": {
            "containers": [{"name": "main", "image": format!("example.com/agent:{image}")}],
            "affinity": {"nodeAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": [
                {"weight": 10, "preference": {"matchExpressions": [{"key": "tier", "operator": "Exists"}]}},
            ]}},
        },
    })
}

fn daemonset(index: usize) -> impl Strategy<Value = Value> {
    let limit = || {
        select(vec![
            json!(1),
            json!(2),
            json!("20%"),
            json!("60%"),
            json!("100%"),
        ])
    };
    let rolling = |unavailable: Value, surge: Value| {
        json!({
            "type": "RollingUpdate",
            "rollingUpdate": {"maxUnavailable": unavailable, "maxSurge": surge},
        })
    };
    let strategy = prop_oneof![
        1 => Just(json!({"type": "OnDelete"})),
        1 => Just(rolling(json!(0), json!(0))),
        4 => limit().prop_map(move |limit| rolling(limit, json!(0))),
        4 => limit().prop_map(move |limit| rolling(json!(0), limit)),
    ];
    let selector = select(vec![
        json!({"app": "agent"}),
        json!({"set": format!("set-{index}")}),
    ]);
    (
        strategy,
        selector,
        1..3_usize,
        select(vec![0, 10]),
        0..3,
        weighted(0.5, select(vec!["1", "2"])),
        weighted(0.1, Just("2026-01-01T11:59:00Z")),
    )
        .prop_map(
            move |(strategy, selector, image, ready, history, generation, deleted)| {
                let annotations = generation.map(
                    |generation| json!({"deprecated.daemonset.template.generation": generation}),
                );
                json!({
                    "apiVersion": "apps/v1", "kind": "DaemonSet",
                    "metadata": {
                        "name": format!("set-{index}"), "namespace": "default",
                        "uid": format!("uid-{index}"), "generation": 2,
                        "annotations": annotations, "deletionTimestamp": deleted,
                    },
                    "spec": {
                        "selector": {"matchLabels": selector},
                        "template": template(index, image),
                        "updateStrategy": strategy,
                        "minReadySeconds": ready,
                        "revisionHistoryLimit": history,
                    },
                })
            },
        )
}

fn owner(uid: &str) -> Value {
    let name = uid.replace("uid", "set");
    json!([{"apiVersion": "apps/v1", "kind": "DaemonSet", "controller": true, "name": name, "uid": uid}])
}

fn revision() -> impl Strategy<Value = Value> {
    let owner = weighted(0.9, select(&OWNERS[..]).prop_map(owner));
    (0..2_usize, 0..3_usize, 1..5, owner).prop_map(|(set, image, number, owner)| {
        let mut data = template(set, image);
        data["$patch"] = json!("replace");
        json!({
            "apiVersion": "apps/v1", "kind": "ControllerRevision",
            "metadata": {
                "namespace": "default", "ownerReferences": owner,
                "labels": {
                    "app": "agent", "set": format!("set-{set}"),
                    "controller-revision-hash": format!("{set}-{image}"),
                },
            },
            "revision": number,
            "data": {"spec": {"template": data}},
        })
    })
}

fn pod() -> impl Strategy<Value = Value> {
    let labels = (
        0..2_usize,
        0..3_usize,
        weighted(0.5, select(vec!["1", "2"])),
    );
    let place = (select(&NODES[..]), prop::bool::weighted(0.85));
    let state = (
        select(vec![
            "Running",
            "Running",
            "Running",
            "Running",
            "Running",
            "Failed",
            "Succeeded",
        ]),
        weighted(0.7, select(vec![5, 10, 100])),
        0..4_i64,
        weighted(0.1, Just("2026-01-01T11:59:50Z")),
    );
    let owner = weighted(0.9, select(&OWNERS[..]).prop_map(owner));
    (labels, place, state, owner).prop_map(
        |((set, image, generation), (node, assigned), (phase, ready, created, deleted), owner)| {
            let conditions: Vec<Value> = ready
                .map(|seconds| {
                    let since = format!("2026-01-01T11:{:02}:{:02}Z", (3600 - seconds) / 60, (3600 - seconds) % 60);
                    json!({"type": "Ready", "status": "True", "lastTransitionTime": since})
                })
                .into_iter()
                .collect();
            json!({
                "apiVersion": "v1", "kind": "Pod",
                "metadata": {
                    "namespace": "default", "ownerReferences": owner,
                    "creationTimestamp": format!("2026-01-01T11:0{created}:00Z"),
                    "deletionTimestamp": deleted,
                    "labels": {
                        "app": "agent", "set": format!("set-{set}"),
                        "controller-revision-hash": format!("{set}-{image}"),
                        "pod-template-generation": generation,
                    },
                },
                "spec": {
                    "nodeName": assigned.then_some(node),
                    "containers": [{"name": "main", "image": "example.com/agent"}],
                    "affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {
                        "nodeSelectorTerms": [{"matchFields": [
                            {"key": "metadata.name", "operator": "In", "values": [node]},
                        ]}],
                    }}},
                },
                "status": {"phase": phase, "conditions": conditions},
            })
        },
    )
}

/// Gives objects their names.
fn named(prefix: &'static str) -> impl Fn(Vec<Value>) -> Vec<Value> {
    move |mut objects| {
        for (index, object) in objects.iter_mut().enumerate() {
            object["metadata"]["name"] = format!("{prefix}-{index}").into();
        }
        objects
    }
}

fn cluster() -> impl Strategy<Value = Vec<Value>> {
    let nodes = NODES
        .iter()
        .take(3)
        .map(|name| node(name))
        .collect::<Vec<_>>();
    let daemonsets = vec![daemonset(0).boxed(), daemonset(1).boxed()];
    let revisions = vec(revision(), 0..5).prop_map(named("revision"));
    let pods = vec(pod(), 0..14).prop_map(named("pod"));
    (nodes, daemonsets, revisions, pods).prop_map(|(nodes, daemonsets, revisions, pods)| {
        [nodes, daemonsets, revisions, pods].concat()
    })
}

fn facts(objects: &[Value]) -> Database {
    let list = json!({"kind": "List", "items": objects}).to_string();
    let mut database = facts_of_text(list, &Profile::default(), NOW).database;
    derive::prepare(&mut database);
    database
}

/// The nodes and pods that have an action.
fn chosen(plan: &Plan, daemonset: &str) -> Vec<String> {
    let actions = plan.actions_of(daemonset);
    actions
        .map(|action| match action {
            Action::Create { node, .. } => format!("create on {node}"),
            Action::Delete { pod, .. } => format!("delete {pod}"),
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_sync_is_the_same_by_both_evaluators_and_consistent(objects in cluster()) {
        let mut database = facts(&objects);
        let derived: Derived = derive::derive(&database, derive::Options::default()).unwrap();
        let plan = plan(&database, &derived);
        let options = interpreter::Options::default();
        let evaluation = derive::interpret(&mut database, &options).unwrap();
        for (relation, rows) in derived.iter() {
            let id = program().find(relation).unwrap();
            let found: BTreeSet<Vec<i64>> = evaluation.rows(id).map(<[i64]>::to_vec).collect();
            let rows: BTreeSet<Vec<i64>> = rows.table().iter().map(<[i64]>::to_vec).collect();
            prop_assert_eq!(rows, found, "{}", relation);
        }
        for status in &plan.daemonsets {
            let actions = chosen(&plan, &status.daemonset);
            let distinct: BTreeSet<&String> = actions.iter().collect();
            prop_assert_eq!(actions.len(), distinct.len(), "twice: {:?}", actions);
            if status.left_alone.is_some() {
                prop_assert_eq!(actions, Vec::<String>::new());
                continue;
            }
            let number = |field: &str| status.status.get(field).copied().unwrap();
            let wanted = number("desiredNumberScheduled");
            let scheduled = number("currentNumberScheduled");
            prop_assert!((0..=wanted).contains(&scheduled));
            prop_assert!((0..=scheduled).contains(&number("numberReady")));
            prop_assert!((0..=number("numberReady")).contains(&number("numberAvailable")));
            prop_assert!((0..=scheduled).contains(&number("updatedNumberScheduled")));
            prop_assert_eq!(number("numberAvailable") + number("numberUnavailable"), wanted);
        }
        for action in &plan.actions {
            prop_assert!(!action.rule().is_empty() && !action.reason().contains('{'), "{:?}", action);
        }
    }
}
