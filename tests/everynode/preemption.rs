//! Hints about preemption: as the fixtures have them, and as an obvious evaluator finds them.

use std::collections::BTreeSet;

use everynode::derive::{self, Options};
use everynode::plan::preemption::{Refused, hints};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use crate::command::{everynode_with, line};
use crate::engine::{NOW, facts_of_text, profile_of};

fn plan(arguments: &str) -> serde_json::Value {
    serde_json::from_str(&line(arguments).quiet()).unwrap()
}

fn hint<'p>(plan: &'p serde_json::Value, daemonset: &str, node: &str) -> &'p serde_json::Value {
    let actions = plan["actions"].as_array().unwrap();
    let daemonset = format!("default/{daemonset}");
    let action = actions
        .iter()
        .find(|it| it["daemonset"] == daemonset.as_str() && it["node"] == node);
    &action.unwrap()["hint"]
}

#[test]
fn the_least_important_pods_that_make_room_are_named() {
    let plan = plan("plan -f fixtures/preemption -o json");
    let victims = |daemonset: &str, node: &str| hint(&plan, daemonset, node)["preempts"].clone();
    assert_eq!(victims("agent", "node-1"), json!(["default/batch-young"]));
    assert_eq!(
        victims("big", "node-1"),
        json!([
            "default/batch-old",
            "default/batch-retried",
            "default/batch-young"
        ])
    );
    // A budget lets the more important pod go first.
    assert_eq!(victims("agent", "node-2"), json!(["default/free"]));
    assert_eq!(victims("agent", "node-3"), json!(["default/web"]));
    for nobody in ["node-4", "node-6"] {
        assert_eq!(victims("agent", nobody), json!(null));
    }
    let against = hint(&plan, "big", "node-5");
    assert_eq!(against["against_budgets"], json!(["default/guarded-3"]));
    assert_eq!(against["priority"], 1000);
    assert_eq!(against["rule"], "PW20");
    for patient in ["patient", "modest", "common", "foreign"] {
        assert_eq!(victims(patient, "node-1"), json!(null), "{patient}");
    }
    assert_eq!(victims("vouched", "node-1"), json!(["default/batch-young"]));
}

#[test]
fn the_default_class_counts_for_those_that_name_none() {
    let plan = plan("plan -f fixtures/preemption-default-class -o json");
    assert_eq!(*hint(&plan, "common", "node-1"), json!(null));
    assert_eq!(
        hint(&plan, "lofty", "node-1")["preempts"],
        json!(["default/lowly-b"])
    );
}

#[test]
fn hints_are_marked_as_such() {
    let table = line("plan -f fixtures/preemption agent").quiet();
    assert_eq!(table.matches("Hint, no promise: ").count(), 4, "{table}");
    let held = line("plan -f fixtures/preemption agent --hold-infeasible").quiet();
    assert_eq!(held.matches("Hint, no promise: ").count(), 4, "{held}");
    let told = line("explain agent node/node-2 -f fixtures/preemption").quiet();
    assert!(
        told.contains(
            "Hint, no promise: the scheduler may preempt default/free (priority 100) on node-2 for \
             default/agent (priority 1000) (PW20)."
        ),
        "{told}"
    );
    let told = line("explain patient node/node-2 -f fixtures/preemption").quiet();
    assert!(!told.contains("Hint"), "{told}");
    let explained = line("explain agent node/node-3 -f fixtures/preemption -o json").quiet();
    let explained: serde_json::Value = serde_json::from_str(&explained).unwrap();
    assert_eq!(explained["hint"]["preempts"], json!(["default/web"]));
}

#[test]
fn of_too_many_pods_the_rest_is_told_by_number() {
    let mut items = vec![
        json!({"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass",
            "metadata": {"name": "class"}, "value": 1}),
        json!({"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "agent"},
            "spec": {"selector": {"matchLabels": {"app": "agent"}}, "template": {
                "metadata": {"labels": {"app": "agent"}}, "spec": {"priorityClassName": "class",
                    "containers": [{"name": "main", "resources": {"requests": {"cpu": "1"}}}]}}}}),
    ];
    for number in 0..503 {
        let node = format!("node-{number:03}");
        items.push(
            json!({"apiVersion": "v1", "kind": "Node", "metadata": {"name": node},
            "status": {"allocatable": {"cpu": "1", "pods": "9"}}}),
        );
        items.push(
            json!({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": node},
            "spec": {"nodeName": node, "containers": [{"name": "main",
                "resources": {"requests": {"cpu": "500m"}}}]}, "status": {"phase": "Running"}}),
        );
    }
    let list = json!({"apiVersion": "v1", "kind": "List", "items": items}).to_string();
    let run = everynode_with(&list, ["plan", "-f", "-"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stdout.ends_with(
            "495 more hints for default/agent: `-o wide` shows them.\n\
             There may be hints for 3 more pods: `explain daemonset/NAME node/NODE` tells.\n"
        ),
        "{}",
        &run.stdout[run.stdout.len() - 900..]
    );
}

/// A pod of the random node.
#[derive(Debug, Clone)]
struct Resident {
    priority: i64,
    hour: u32,
    cpu: i64,
    memory: i64,
    port: Option<u16>,
    app: Option<&'static str>,
}

/// A node with its pods, and two budgets: what `a` and `b` allow.
#[derive(Debug, Clone)]
struct Crowd {
    pods: Vec<Resident>,
    room: (i64, i64, i64),
    needs: (i64, i64),
    budgets: [i64; 2],
}

const PRIORITY: i64 = 10;

fn resident() -> impl Strategy<Value = Resident> {
    (
        select(vec![-1, 0, 5, 10, 20]),
        0..4_u32,
        0..3_i64,
        0..3_i64,
        option::weighted(0.2, select(vec![80, 81])),
        option::of(select(vec!["a", "b"])),
    )
        .prop_map(|(priority, hour, cpu, memory, port, app)| Resident {
            priority,
            hour,
            cpu,
            memory,
            port,
            app,
        })
}

fn crowd() -> impl Strategy<Value = Crowd> {
    (
        vec(resident(), 1..7),
        (2..7_i64, 2..7_i64, 3..8_i64),
        (0..4_i64, 0..4_i64),
        [0..3_i64, 0..3_i64],
    )
        .prop_map(|(pods, room, needs, budgets)| Crowd {
            pods,
            room,
            needs,
            budgets,
        })
}

impl Crowd {
    fn manifests(&self) -> String {
        let (cpu, memory, pods) = self.room;
        let amounts = |cpu: i64, memory: i64| json!({"cpu": cpu.to_string(), "memory": memory});
        let mut items = vec![
            json!({"apiVersion": "v1", "kind": "Node", "metadata": {"name": "node"}, "status":
                {"allocatable": {"cpu": cpu.to_string(), "memory": memory, "pods": pods}}}),
            json!({"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass",
                "metadata": {"name": "class"}, "value": PRIORITY}),
            json!({"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "agent"},
                "spec": {"selector": {"matchLabels": {"app": "agent"}}, "template": {
                    "metadata": {"labels": {"app": "agent"}}, "spec": {
                        "priorityClassName": "class", "containers": [{"name": "main",
                            "resources": {"requests": amounts(self.needs.0, self.needs.1)},
                            "ports": [{"containerPort": 80, "hostPort": 80}]}]}}}}),
        ];
        for (app, allowed) in ["a", "b"].iter().zip(self.budgets) {
            items.push(
                json!({"apiVersion": "policy/v1", "kind": "PodDisruptionBudget",
                "metadata": {"name": app}, "spec": {"selector": {"matchLabels": {"app": app}}},
                "status": {"disruptionsAllowed": allowed}}),
            );
        }
        for (number, pod) in self.pods.iter().enumerate() {
            let time = format!("2026-01-01T0{}:00:00Z", pod.hour);
            let ports: Vec<_> = (pod.port.iter())
                .map(|port| json!({"containerPort": port, "hostPort": port}))
                .collect();
            items.push(json!({"apiVersion": "v1", "kind": "Pod",
                "metadata": {"name": format!("pod-{number}"), "labels": pod.app.map(|app| json!({"app": app})),
                    "creationTimestamp": "2025-12-31T00:00:00Z"},
                "spec": {"nodeName": "node", "priority": pod.priority, "containers": [{"name": "main",
                    "resources": {"requests": amounts(pod.cpu, pod.memory)}, "ports": ports}]},
                "status": {"phase": "Running", "startTime": time}}));
        }
        json!({"apiVersion": "v1", "kind": "List", "items": items}).to_string()
    }

    fn fits(&self, there: &BTreeSet<usize>) -> bool {
        let pods = || there.iter().map(|number| &self.pods[*number]);
        let (cpu, memory, count) = self.room;
        let fits = |needs: i64, taken: i64, room: i64| needs == 0 || needs + taken <= room;
        fits(self.needs.0, pods().map(|pod| pod.cpu).sum(), cpu)
            && fits(self.needs.1, pods().map(|pod| pod.memory).sum(), memory)
            && (there.len() as i64) < count
            && pods().all(|pod| pod.port != Some(80))
    }

    /// The victims, the most important first, and those that a budget does not allow.
    fn victims(&self) -> Option<(Vec<usize>, Vec<usize>)> {
        let mut there: BTreeSet<usize> = (0..self.pods.len()).collect();
        if self.fits(&there) {
            return None;
        }
        let mut weaker: Vec<usize> = there.iter().copied().collect();
        weaker.retain(|number| self.pods[*number].priority < PRIORITY);
        weaker.sort_by_key(|number| {
            (
                -self.pods[*number].priority,
                self.pods[*number].hour,
                *number,
            )
        });
        there.retain(|number| !weaker.contains(number));
        if weaker.is_empty() || !self.fits(&there) {
            return None;
        }
        let mut allowed = self.budgets;
        let (guarded, free): (Vec<usize>, Vec<usize>) = weaker.iter().partition(|number| {
            let app = self.pods[**number].app;
            let budget = app.map(|app| usize::from(app == "b"));
            budget.is_some_and(|budget| {
                allowed[budget] -= 1;
                allowed[budget] < 0
            })
        });
        let mut gone = Vec::new();
        for number in guarded.iter().chain(&free) {
            there.insert(*number);
            if !self.fits(&there) {
                there.remove(number);
                gone.push(*number);
            }
        }
        let against = guarded.into_iter().filter(|it| gone.contains(it)).collect();
        weaker.retain(|number| gone.contains(number));
        Some((weaker, against))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn hints_are_those_of_an_obvious_evaluator(crowd in crowd()) {
        let mut facts = facts_of_text(crowd.manifests(), &profile_of(""), NOW);
        derive::prepare(&mut facts.database);
        let derived = derive::derive_for(&facts.database, &["infeasible"], Options::default()).unwrap();
        let plugins = derived.table("infeasible").unwrap().iter();
        let refused = Refused {
            daemonset: "default/agent".to_owned(),
            node: "node".to_owned(),
            plugins: plugins.map(|row| facts.database.symbols.name_of(row[2]).to_owned()).collect(),
        };
        let found = hints(&mut facts, &[refused]).unwrap().into_values().next();
        let names = |numbers: Vec<usize>| -> Vec<String> {
            numbers.iter().map(|number| format!("default/pod-{number}")).collect()
        };
        let expected = crowd.victims().map(|(gone, against)| (names(gone), names(against)));
        prop_assert_eq!(found.map(|hint| (hint.preempts, hint.against_budgets)), expected);
    }
}
