//! Random clusters: few keys and values, so that selectors, taints and tolerations meet often.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// A random cluster, with the gates that it is judged by.
#[derive(Debug, Clone)]
pub struct Cluster {
    /// Manifests, as they would stand in a list.
    pub objects: Vec<Value>,
    /// The value of `--feature-gates`.
    pub feature_gates: &'static str,
}

impl Cluster {
    /// The cluster as one `kind: List`.
    pub fn list(&self) -> String {
        json!({"apiVersion": "v1", "kind": "List", "items": self.objects}).to_string()
    }
}

const NODES: [&str; 5] = ["node-0", "node-1", "node-2", "node-3", "node-4"];
const KEYS: [&str; 5] = ["disktype", "zone", "generation", "gpu", "rack"];
const VALUES: [&str; 8] = ["", "ssd", "hdd", "a", "b", "5", "-5", "05"];
const TAINT_KEYS: [&str; 6] = [
    "dedicated",
    "reserve",
    "node.kubernetes.io/unschedulable",
    "node.kubernetes.io/not-ready",
    "node.kubernetes.io/network-unavailable",
    "node.kubernetes.io/disk-pressure",
];
const TAINT_VALUES: [&str; 6] = ["", "db", "4", "5", "6", "06"];
const EFFECTS: [&str; 3] = ["NoSchedule", "PreferNoSchedule", "NoExecute"];
const NAMESPACES: [&str; 2] = ["default", "system"];

/// Clusters of up to five nodes, three DaemonSets and eight pods.
pub fn cluster() -> impl Strategy<Value = Cluster> {
    let nodes = (0..=NODES.len()).prop_flat_map(|count| {
        NODES
            .iter()
            .take(count)
            .map(|name| node(name))
            .collect::<Vec<_>>()
    });
    let daemonsets = vec(daemonset(), 0..=3).prop_map(numbered("daemonset"));
    let pods = vec(pod(), 0..=8).prop_map(numbered("pod"));
    let gates = select(vec!["", "TaintTolerationComparisonOperators=true"]);
    (nodes, daemonsets, pods, gates).prop_map(|(nodes, daemonsets, pods, feature_gates)| Cluster {
        objects: [nodes, daemonsets, pods].concat(),
        feature_gates,
    })
}

/// Gives objects their names, and DaemonSets their UIDs, by which pods refer to them.
fn numbered(prefix: &'static str) -> impl Fn(Vec<Value>) -> Vec<Value> {
    move |mut objects| {
        for (index, object) in objects.iter_mut().enumerate() {
            object["metadata"]["name"] = format!("{prefix}-{index}").into();
            // The third comes from a manifest, which has none.
            if prefix == "daemonset" && index < 2 {
                object["metadata"]["uid"] = format!("uid-{index}").into();
            }
        }
        objects
    }
}

fn labels() -> impl Strategy<Value = Value> {
    vec((select(&KEYS[..]), select(&VALUES[..])), 0..4).prop_map(|pairs| {
        pairs
            .into_iter()
            .map(|(key, value)| (key.to_owned(), json!(value)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    })
}

fn node(name: &'static str) -> impl Strategy<Value = Value> + use<> {
    let taint = (
        select(&TAINT_KEYS[..]),
        select(&TAINT_VALUES[..]),
        select(&EFFECTS[..]),
    )
        .prop_map(|(key, value, effect)| json!({"key": key, "value": value, "effect": effect}));
    (labels(), vec(taint, 0..3), any::<bool>()).prop_map(move |(labels, taints, cordoned)| {
        json!({
            "apiVersion": "v1", "kind": "Node",
            "metadata": {"name": name, "labels": labels},
            "spec": {"taints": taints, "unschedulable": cordoned},
        })
    })
}

fn toleration() -> impl Strategy<Value = Value> {
    let operator = select(vec!["", "Equal", "Exists", "Gt", "Lt"]);
    let effect = option::of(select(&EFFECTS[..]));
    (
        option::weighted(0.9, select(&TAINT_KEYS[..])),
        operator,
        select(&TAINT_VALUES[..]),
        effect,
    )
        .prop_map(|(key, operator, value, effect)| {
            // The API server takes an empty key with Exists only, and Exists with no value only.
            let operator = if key.is_none() { "Exists" } else { operator };
            let value = if operator == "Exists" { "" } else { value };
            json!({"key": key, "operator": operator, "value": value, "effect": effect})
        })
}

fn requirement() -> impl Strategy<Value = Value> {
    let operators = vec!["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"];
    (
        select(&KEYS[..]),
        select(operators),
        vec(select(&VALUES[..]), 1..3),
    )
        .prop_map(|(key, operator, mut values)| {
            match operator {
                "Exists" | "DoesNotExist" => values.clear(),
                "Gt" | "Lt" => values.truncate(1),
                _ => {}
            }
            json!({"key": key, "operator": operator, "values": values})
        })
}

fn term() -> impl Strategy<Value = Value> {
    let field = (select(vec!["In", "NotIn"]), select(&NODES[..])).prop_map(
        |(operator, node)| json!({"key": "metadata.name", "operator": operator, "values": [node]}),
    );
    (vec(requirement(), 0..3), option::weighted(0.2, field)).prop_map(|(expressions, field)| {
        let fields: Vec<Value> = field.into_iter().collect();
        json!({"matchExpressions": expressions, "matchFields": fields})
    })
}

/// What stands in the `spec` of a pod or of a template, its node apart.
fn pod_spec() -> impl Strategy<Value = Value> {
    let required = option::weighted(0.5, vec(term(), 1..3))
        .prop_map(|terms| terms.map(|terms| json!({"nodeSelectorTerms": terms})));
    let preferred = vec((1..=100, term()), 0..3).prop_map(|terms| {
        terms
            .into_iter()
            .map(|(weight, term)| json!({"weight": weight, "preference": term}))
            .collect::<Vec<_>>()
    });
    let selector = prop_oneof![2 => Just(json!({})), 1 => labels()];
    (
        selector,
        required,
        preferred,
        vec(toleration(), 0..3),
        any::<bool>(),
    )
        .prop_map(
            |(selector, required, preferred, tolerations, host_network)| {
                json!({
                    "nodeSelector": selector,
                    "affinity": {"nodeAffinity": {
                        "requiredDuringSchedulingIgnoredDuringExecution": required,
                        "preferredDuringSchedulingIgnoredDuringExecution": preferred,
                    }},
                    "tolerations": tolerations,
                    "hostNetwork": host_network,
                    "containers": [{"name": "main", "image": "example.com/main:1"}],
                })
            },
        )
}

fn daemonset() -> impl Strategy<Value = Value> {
    let node_name = option::weighted(0.1, select(&NODES[..]));
    (select(&NAMESPACES[..]), pod_spec(), node_name).prop_map(|(namespace, mut spec, node)| {
        spec["nodeName"] = json!(node);
        json!({
            "apiVersion": "apps/v1", "kind": "DaemonSet",
            "metadata": {"namespace": namespace},
            "spec": {
                "selector": {"matchLabels": {"app": "agent"}},
                "template": {"metadata": {"labels": {"app": "agent"}}, "spec": spec},
            },
        })
    })
}

fn pod() -> impl Strategy<Value = Value> {
    let owner = option::weighted(
        0.7,
        (0..3).prop_map(|index| {
            json!([{
                "apiVersion": "apps/v1", "kind": "DaemonSet", "controller": true,
                "name": format!("daemonset-{index}"), "uid": format!("uid-{index}"),
            }])
        }),
    );
    let node = option::weighted(0.7, select(&NODES[..]));
    let phase = select(vec!["Pending", "Running", "Succeeded", "Failed"]);
    (
        select(&NAMESPACES[..]),
        owner,
        node,
        phase,
        pod_spec(),
        option::weighted(0.1, Just(())),
    )
        .prop_map(|(namespace, owner, node, phase, mut spec, terminating)| {
            spec["nodeName"] = json!(node);
            json!({
                "apiVersion": "v1", "kind": "Pod",
                "metadata": {
                    "namespace": namespace,
                    "labels": {"app": "agent"},
                    "ownerReferences": owner,
                    "deletionTimestamp": terminating.map(|()| "2026-01-01T00:00:00Z"),
                },
                "spec": spec,
                "status": {"phase": phase},
            })
        })
}
